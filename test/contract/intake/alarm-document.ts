/** The document that CloudWatch publishes when an alarm changes its state (form of 2026). */
export type AlarmDocument = Readonly<Record<string, unknown>>;

type Change = {
  readonly name?: string;
  readonly state?: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';
  /** `2026-03-12T14:02:10.123+0000`. */
  readonly at?: string;
  readonly region?: string;
  readonly account?: string;
};

export function alarmDocument(change: Change = {}, more: AlarmDocument = {}): AlarmDocument {
  const { name = 'checkout-5xx', state = 'ALARM', at = '2026-03-12T14:02:10.123+0000' } = change;
  const { region = 'eu-west-1', account = '111122223333' } = change;
  return {
    AlarmName: name,
    AlarmDescription: 'Checkout answers 5xx',
    AWSAccountId: account,
    AlarmConfigurationUpdatedTimestamp: '2026-01-01T00:00:00.000+0000',
    NewStateValue: state,
    NewStateReason:
      'Threshold Crossed: 3 out of the last 3 datapoints were greater than the threshold (100.0).',
    StateChangeTime: at,
    Region: 'EU (Ireland)',
    AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`,
    OldStateValue: state === 'ALARM' ? 'OK' : 'ALARM',
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Trigger: {
      MetricName: 'HTTPCode_Target_5XX_Count',
      Namespace: 'AWS/ApplicationELB',
      StatisticType: 'Statistic',
      Statistic: 'SUM',
      Unit: null,
      Dimensions: [{ value: 'app/checkout/50dc6c495c0c9188', name: 'LoadBalancer' }],
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 3,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 100,
      TreatMissingData: 'notBreaching',
      EvaluateLowSampleCountPercentile: '',
    },
    ...more,
  };
}
