import { readFileSync } from 'node:fs';
import { shapes, type FunctionName } from '../functions/shapes.ts';

type Price = {
  readonly usd: number;
  readonly per: number;
  readonly unit: string;
  /** What every account has free each month, for ever. */
  readonly free: number;
  readonly page: string;
};

type Counted = {
  readonly requests: Readonly<Record<string, number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
};

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** List prices, written down by hand from the pages that they name. */
export const priceList = read('prices.json') as {
  readonly region: string;
  readonly asOf: string;
  readonly prices: Readonly<Record<string, Price>>;
};

/** Requests to the table, counted by test/contract/store/dynamodb-requests.test.ts. */
const counted = read('counted-requests.json') as Readonly<
  Record<'idleMinute' | 'alarmThatJoins' | 'incidentOfHalfAnHour', Counted>
>;

/** What nobody counted: each with where it comes from. */
export const assumed = {
  minutes: 730 * 60,
  /** Lambda begins with five pollers for each queue, and each asks every 20 s (Lambda developer guide, SQS). */
  pollsAMinute: 15,
  beatMinutes: 5,
  /** Average of warm and cold invocations, in seconds; set high. */
  seconds: {
    'alarm-received': 0.3,
    'effect-dispatch': 0.05,
    'effect-due': 1,
    tick: 0.3,
    'slack-request': 0.1,
    'slack-work': 0.8,
  } as const satisfies Partial<Record<FunctionName, number>>,
  /** Lines of Lambda itself, of the program, and metrics. */
  logKilobytesAnInvocation: 1.5,
  /** Commands and clicks of people in one incident. */
  clicks: 10,
  /** Evidence of one incident. */
  gigabytesScanned: 1,
  metricsAskedFor: 50,
  /** What one incident leaves in the table, with its postmortem and pictures, and how long it stays. */
  megabytesAnIncident: 1,
  months: 12,
} as const;

/** What the stack has, without any setting; a test compares. */
export const stackHas = {
  alarms: 22,
  dashboards: 1,
  secrets: 1,
  standardQueuesPolled: 5,
  fifoQueuesPolled: 2,
} as const;

export type Line = { readonly what: string; readonly price: string; readonly quantity: number };

/** The itemised month in which so many alarms fire and end. Each two are an incident of half an hour: more than there are. */
export function monthOf(alarms: number): readonly Line[] {
  const incidents = alarms / 2;
  const beats = assumed.minutes / assumed.beatMinutes;
  const { idleMinute, alarmThatJoins, incidentOfHalfAnHour: incident } = counted;
  // An effect is claimed by a conditional put, and what asks for it is a transaction: no more can be dispatched.
  const effects = beats + incidents * (incident.requests['PutItem'] ?? 0);
  const dispatched = beats + incidents * (incident.requests['TransactWriteItems'] ?? 0);
  const clicks = incidents * assumed.clicks;
  const notifications = beats + 2 * alarms;
  const invocations = {
    'alarm-received': notifications,
    'effect-dispatch': dispatched,
    'effect-due': effects,
    tick: assumed.minutes,
    'slack-request': clicks,
    'slack-work': clicks,
  } as const;
  const names = Object.keys(invocations) as (keyof typeof invocations)[];
  const all = names.reduce((sum, name) => sum + invocations[name], 0);
  const gigabyteSeconds = names.reduce(
    (sum, name) => sum + (invocations[name] * assumed.seconds[name] * shapes[name].memoryMb) / 1024,
    0,
  );
  const polls = assumed.pollsAMinute * assumed.minutes;
  const stored = (incidents * assumed.months * assumed.megabytesAnIncident) / 1024;
  const units = (kind: 'readUnits' | 'writeUnits'): number =>
    assumed.minutes * idleMinute[kind] + beats * alarmThatJoins[kind] + incidents * incident[kind];
  return [
    { what: 'alarms on Tocsin itself', price: 'alarms', quantity: stackHas.alarms },
    { what: 'dashboard', price: 'dashboards', quantity: stackHas.dashboards },
    {
      what: 'metrics: two beats, and eight more with incidents',
      price: 'metrics',
      quantity: alarms > 0 ? 10 : 2,
    },
    { what: 'secret', price: 'secrets', quantity: stackHas.secrets },
    {
      what: 'queues: polling, and three requests a message',
      price: 'queueRequests',
      quantity: stackHas.standardQueuesPolled * polls + 3 * (notifications + effects),
    },
    {
      what: 'queues in order: the same',
      price: 'fifoRequests',
      quantity: stackHas.fifoQueuesPolled * polls + 3 * clicks,
    },
    { what: 'notifications and beats', price: 'topicRequests', quantity: notifications },
    { what: 'functions: memory and time', price: 'lambdaSeconds', quantity: gigabyteSeconds },
    { what: 'functions: invocations', price: 'lambdaRequests', quantity: all },
    { what: 'table: reading', price: 'readUnits', quantity: units('readUnits') },
    { what: 'table: writing', price: 'writeUnits', quantity: units('writeUnits') },
    { what: 'table: storage of a year', price: 'tableStorage', quantity: stored },
    { what: 'table: recovery to a point in time', price: 'tableRecovery', quantity: stored },
    { what: 'table: weekly copies', price: 'tableExport', quantity: stored * 4.35 },
    { what: 'bucket: copies of a year', price: 'bucketStorage', quantity: stored * 26 },
    { what: 'schedules', price: 'schedules', quantity: assumed.minutes + beats },
    // X-Ray records the first request of each second, and one in twenty of the rest (default sampling rule).
    { what: 'traces of itself', price: 'traces', quantity: all },
    { what: 'log lines', price: 'logs', quantity: (all * assumed.logKilobytesAnInvocation) / 1024 ** 2 },
    { what: 'requests of Slack', price: 'apiRequests', quantity: clicks },
    { what: 'evidence: logs', price: 'logsScanned', quantity: incidents * assumed.gigabytesScanned },
    { what: 'evidence: metrics', price: 'metricData', quantity: incidents * assumed.metricsAskedFor },
  ];
}

const priceOf = (name: string): Price => {
  const found = priceList.prices[name];
  if (found === undefined) throw new Error(`prices.json has no price "${name}"`);
  return found;
};

export const unitOf = ({ price }: Line): string => priceOf(price).unit;

/** In USD at list prices. @param free take off what every account has free, as if nothing else used it */
export function costOf({ price, quantity }: Line, free = false): number {
  const { usd, per, free: allowance } = priceOf(price);
  return (Math.max(0, quantity - (free ? allowance : 0)) / per) * usd;
}

export const totalOf = (lines: readonly Line[], free = false): number =>
  lines.reduce((sum, line) => sum + costOf(line, free), 0);
