/** Alarms of a burst, as CloudWatch writes them; what they are called says which service they are of. */
export const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms';
/** Goes to a queue instead of to HTTPS. */
export const queuedTopic = 'arn:aws:sns:eu-west-1:111122223333:alarms-by-queue';

export const services = Array.from({ length: 40 }, (_, n) => `svc${String(n).padStart(2, '0')}`);

export type Alarm = {
  readonly name: string;
  readonly service: string;
  /** Names of the alarms that a composite one speaks for. */
  readonly children?: readonly string[];
};

const compositeCount = 3;
const childrenEach = 10;

/** So many distinct alarms of 40 services, the last three of them composite. */
export function alarmsOf(count: number): readonly Alarm[] {
  const plain = Array.from({ length: count - compositeCount }, (_, n): Alarm => {
    const service = services[n % services.length]!;
    return { name: `${service}-alarm-${Math.floor(n / services.length)}`, service };
  });
  const composites = Array.from({ length: compositeCount }, (_, n): Alarm => {
    const children = services.slice(n * childrenEach, (n + 1) * childrenEach);
    const service = services[n]!;
    return { name: `${service}-composite`, service, children: children.map((each) => `${each}-alarm-0`) };
  });
  return [...plain, ...composites];
}

/** A quarter of the services have their topic read from a queue. */
export const topicOf = ({ service }: Alarm): string =>
  services.indexOf(service) % 4 === 3 ? queuedTopic : topic;

export type State = 'ALARM' | 'OK';

const arnOf = (name: string): string => `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`;
const amazon = (at: string): string => at.replace('Z', '+0000');

/** The document that SNS carries; `at` is the time of the change. */
export function documentOf(alarm: Alarm, state: State, at: string): string {
  const head = {
    AlarmName: alarm.name,
    AlarmArn: arnOf(alarm.name),
    AWSAccountId: '111122223333',
    Region: 'EU (Ireland)',
    NewStateValue: state,
    OldStateValue: state === 'ALARM' ? 'OK' : 'ALARM',
    NewStateReason: 'Threshold Crossed: 3 datapoints were greater than the threshold (5.0).',
    StateChangeTime: amazon(at),
  };
  return JSON.stringify({ ...head, ...(alarm.children === undefined ? metric : rule(alarm.children, at)) });
}

const metric = {
  Trigger: {
    MetricName: 'HTTPCode_Target_5XX_Count',
    Namespace: 'AWS/ApplicationELB',
    Statistic: 'SUM',
    Dimensions: [{ name: 'LoadBalancer', value: 'app/web/1' }],
    Period: 60,
    EvaluationPeriods: 5,
    DatapointsToAlarm: 3,
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 5,
  },
};

const rule = (children: readonly string[], at: string): object => ({
  AlarmRule: children.map((child) => `ALARM("${child}")`).join(' OR '),
  TriggeringChildren: children.map((child) => ({
    Arn: arnOf(child),
    State: { Value: 'ALARM', Timestamp: amazon(at) },
  })),
});

/** The same change as EventBridge tells it. */
export const eventOf = ({ name }: Alarm, at: string): string =>
  JSON.stringify({
    id: `event-${name}-${at}`,
    source: 'aws.cloudwatch',
    'detail-type': 'CloudWatch Alarm State Change',
    account: '111122223333',
    region: 'eu-west-1',
    time: at,
    resources: [arnOf(name)],
    detail: {
      alarmName: name,
      state: { value: 'ALARM', reason: 'Threshold Crossed', timestamp: amazon(at) },
      previousState: { value: 'OK', timestamp: amazon(at) },
      configuration: { metrics: [] },
    },
  });
