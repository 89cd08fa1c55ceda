import type { AppliedScenario, AwsWorld, ScenarioStep } from '../../aws/index.ts';
import type { ControlGroup } from '../../page/parts.ts';
import { putStormAlarms, stormSize } from './storm-alarms.ts';

export type AlarmsDesk = {
  read(): readonly ControlGroup[];
  /** Whether the id was one of these. */
  press(id: string, value: string | undefined): boolean;
  /** Whether the story's alarm was fired. */
  fired(): boolean;
  /** Since when the trouble is over, if it is. */
  recoveredAtMs(): number | undefined;
};

/** Names of the alarms beside the story's own; the sandbox's configuration gives them a service. */
const names = {
  composite: 'cart-impact',
  children: ['cart-errors', 'cart-latency-p99'],
  anomaly: 'checkout-latency-anomaly',
  flapping: 'search-error-rate',
} as const;

/** So many of those in ALARM have a line of their own. */
const listed = 12;
const flaps = { least: 2, value: 6, most: 40 } as const;
const flapMs = 400;
const burst = { alarms: 10, everyMs: 150 } as const;

/** What can be made to happen on AWS: alarms of every kind, and their end. */
export function createAlarmsDesk(
  aws: AwsWorld,
  scenario: AppliedScenario,
  topic: string,
  changed: () => void,
): AlarmsDesk {
  const cloudwatch = aws.cloudwatch;
  let fired = false;
  let recoveredAt: number | undefined;
  putAlarms(aws, topic);

  const story = scenario.steps.map((step, index) => ({ ...step, id: `step.${index}` }));
  const shownSteps = story.filter(({ does }) => !does.endsWith(' is OK'));

  /** Calls it so often, so far apart on the world's clock, beginning now. */
  function repeat(times: number, everyMs: number, act: (index: number) => void): void {
    let index = 0;
    const next = (): void => {
      act(index);
      changed();
      index += 1;
      if (index < times) setTimeout(next, everyMs).unref();
    };
    next();
  }

  const setOk = (name: string): void => {
    const alarm = cloudwatch.alarms.get(name);
    if (alarm?.state !== 'ALARM') return;
    if (alarm.kind === 'metric') cloudwatch.setState(name, 'OK');
    else if (name === names.composite) names.children.forEach(setOk);
  };
  const inAlarm = () =>
    [...cloudwatch.alarms.values()]
      .filter(({ state, alarmActions }) => state === 'ALARM' && alarmActions.length > 0)
      .toSorted((a, b) => b.transitionedAt - a.transitionedAt);

  const happenings: Readonly<Record<string, (value: string | undefined) => void>> = {
    'alarm.composite': () => names.children.forEach((name) => cloudwatch.setState(name, 'ALARM')),
    'alarm.anomaly': () => cloudwatch.setState(names.anomaly, 'ALARM'),
    'alarm.flapping': (value) => {
      const times = wholeNumber(value, flaps);
      repeat(times, flapMs, () => {
        const alarming = cloudwatch.alarms.get(names.flapping)?.state === 'ALARM';
        cloudwatch.setState(names.flapping, alarming ? 'OK' : 'ALARM');
      });
    },
    'alarm.storm': () => {
      const storm = putStormAlarms(aws, topic);
      repeat(Math.ceil(storm.length / burst.alarms), burst.everyMs, (index) => {
        const some = storm.slice(index * burst.alarms, (index + 1) * burst.alarms);
        for (const name of some) cloudwatch.setState(name, 'ALARM');
      });
    },
    'ok.all': () => inAlarm().forEach(({ name }) => setOk(name)),
  };

  const step = (one: ScenarioStep, index: number): void => {
    if (index === 0) fired = true;
    if (/back on/.test(one.does)) recoveredAt = aws.now();
    one.run();
  };

  return {
    fired: () => fired,
    recoveredAtMs: () => recoveredAt,
    press: (id, value) => {
      const index = story.findIndex((one) => one.id === id);
      if (index >= 0) step(story[index]!, index);
      else if (Object.hasOwn(happenings, id)) happenings[id]!(value);
      else if (id.startsWith('ok:')) setOk(id.slice('ok:'.length));
      else return false;
      changed();
      return true;
    },
    read: () => {
      const open = inAlarm();
      const stillOpen = open
        .slice(0, listed)
        .map(({ name }) => ({ id: `ok:${name}`, label: `${name} is OK` }));
      return [
        {
          title: 'What happens on AWS',
          controls: [
            ...shownSteps.map(({ id, does }, index) => ({
              id,
              label: does,
              ...(index === 0 && fired ? { detail: 'fired' } : {}),
            })),
            {
              id: 'alarm.composite',
              label: `Composite: ${names.composite}`,
              detail: `by ${names.children.join(' and ')}`,
            },
            { id: 'alarm.anomaly', label: `Anomaly: ${names.anomaly}`, detail: 'outside the expected band' },
            {
              id: 'alarm.flapping',
              label: `Flapping: ${names.flapping}`,
              detail: 'ALARM and OK in turn',
              amount: { name: 'changes', ...flaps },
            },
            { id: 'alarm.storm', label: `Storm: ${stormSize} alarms`, detail: 'of 8 services, within 3 s' },
          ],
        },
        {
          title: 'Still in ALARM',
          controls: [
            ...(open.length > 1 ? [{ id: 'ok.all', label: `All ${open.length} are OK` }] : []),
            ...stillOpen,
          ],
          ...(open.length === 0
            ? { note: 'none' }
            : open.length > listed
              ? { note: `and ${open.length - listed} more` }
              : {}),
        },
      ];
    },
  };
}

function wholeNumber(value: string | undefined, { least, value: usual, most }: typeof flaps): number {
  const number = value === undefined ? usual : Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(
      `The number must be from ${least} to ${most}, not ${JSON.stringify((value ?? '').slice(0, 20))}.`,
    );
  return number;
}

/** Alarms at rest, beside those of the story. */
function putAlarms(aws: AwsWorld, topic: string): void {
  const { cloudwatch } = aws;
  const since = aws.now() - 26 * 3_600_000;
  const actions = { AlarmActions: [topic], OKActions: [topic] };
  const metric = (name: string, more: Readonly<Record<string, unknown>>): void => {
    cloudwatch.putMetricAlarm({
      AlarmName: name,
      Namespace: 'Shop',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'Service', Value: name.split('-')[0] }],
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      Threshold: 10,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
      ...more,
    });
    cloudwatch.rest(name, 'OK', since);
  };
  // Teams silence the parts and let the whole speak: the children publish nothing.
  for (const name of names.children) metric(name, { AlarmDescription: `Part of ${names.composite}` });
  const composite = {
    AlarmName: names.composite,
    AlarmDescription: 'Carts are slow and fail: customers notice.',
    AlarmRule: names.children.map((name) => `ALARM("${name}")`).join(' AND '),
  };
  // Its actions come afterwards: a composite that is made publishes its first state.
  cloudwatch.putCompositeAlarm(composite);
  cloudwatch.rest(names.composite, 'OK', since);
  cloudwatch.putCompositeAlarm({ ...composite, ...actions });
  metric(names.flapping, { AlarmDescription: 'More than 10 failed searches a minute', ...actions });
  putAnomaly(cloudwatch, since, actions);
}

/** The latency of the load balancer against what CloudWatch expects of it. */
function putAnomaly(
  cloudwatch: AwsWorld['cloudwatch'],
  since: number,
  actions: Readonly<Record<string, unknown>>,
): void {
  cloudwatch.putMetricAlarm({
    AlarmName: names.anomaly,
    AlarmDescription: 'Requests take longer than they usually do at this time',
    EvaluationPeriods: 3,
    DatapointsToAlarm: 3,
    ComparisonOperator: 'GreaterThanUpperThreshold',
    ThresholdMetricId: 'ad1',
    TreatMissingData: 'missing',
    Metrics: [
      {
        Id: 'm1',
        MetricStat: {
          Metric: {
            Namespace: 'AWS/ApplicationELB',
            MetricName: 'TargetResponseTime',
            Dimensions: [{ Name: 'LoadBalancer', Value: 'app/checkout/50dc6c495c0c9188' }],
          },
          Period: 60,
          Stat: 'Average',
        },
        ReturnData: true,
      },
      {
        Id: 'ad1',
        Label: 'TargetResponseTime (expected)',
        Expression: 'ANOMALY_DETECTION_BAND(m1, 2)',
        ReturnData: true,
      },
    ],
    ...actions,
  });
  cloudwatch.rest(names.anomaly, 'OK', since);
}
