import type { Instant } from '../calendar/index.ts';

/** Everything a notification can turn out to be (the `kind` that `tocsin parse` prints). */
export const notificationKinds = [
  'metric-alarm',
  'metric-math-alarm',
  'metrics-insights-alarm',
  'anomaly-alarm',
  'composite-alarm',
  'log-alarm',
  'promql-alarm',
  'alarm-configuration',
  'subscription-confirmation',
  'unsubscribe-confirmation',
  'change',
  'prometheus',
  'grafana',
  'budget',
  'health',
  'guardduty',
  'text',
  'unknown',
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

export const alarmKinds = [
  'metric-alarm',
  'metric-math-alarm',
  'metrics-insights-alarm',
  'anomaly-alarm',
  'composite-alarm',
  'log-alarm',
  'promql-alarm',
] as const satisfies readonly NotificationKind[];

export type AlarmKind = (typeof alarmKinds)[number];

/** Trouble that others than CloudWatch tell of. */
export const toolKinds = [
  'prometheus',
  'grafana',
  'budget',
  'health',
  'guardduty',
  'unsubscribe-confirmation',
  'change',
  'text',
  'unknown',
] as const satisfies readonly NotificationKind[];

export type ToolKind = (typeof toolKinds)[number];

/** What can be a signal. `change`, `text` and `unknown` are only where a route says so. */
export type SignalKind = AlarmKind | ToolKind;

export const isAlarmKind = (kind: SignalKind): kind is AlarmKind => alarmKinds.some((each) => each === kind);

export const alarmStates = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const;

export type AlarmState = (typeof alarmStates)[number];

/**
 * One state change of one alarm, normalised: the same whichever way and in whichever year's form it arrived. Trouble
 * that another tool reports has the same form: a finding, an event of AWS Health, an alert is the alarm. Text in
 * it was written by people outside (an alarm's name and description, a reason given to SetAlarmState): it is cleaned
 * of control characters, limited in length and, except for what identifies something, redacted; but it must still be
 * escaped where it is shown. What a notification does not say is absent, never guessed.
 */
export type AlarmSignal = {
  readonly kind: SignalKind;
  readonly alarm: AlarmIdentity;
  readonly state: StateChange;
  /** The one time series of a multi-series alarm that changed; without it the change is the alarm's own. */
  readonly contributor?: Contributor;
  /** Of a composite alarm: those whose change made it change. Empty after SetAlarmState. */
  readonly children?: readonly AlarmChild[];
  /** The one metric that is watched: metric and anomaly alarms. */
  readonly metric?: AlarmMetric;
  /** What is compared with what, of alarms without one single metric; see `conditionOf`. */
  readonly condition?: AlarmCondition;
  /** The queries of metric math, Metrics Insights and anomaly alarms. */
  readonly metrics?: readonly MetricQuery[];
  /** Expression of a composite alarm, query of a log or PromQL alarm. */
  readonly rule?: string;
  /** What the evaluation saw, oldest first. */
  readonly datapoints?: readonly Datapoint[];
  /** Band of an anomaly alarm at the newest datapoint. */
  readonly band?: { readonly lower?: number; readonly upper?: number };
  /** Log lines that a log alarm sent along, redacted. */
  readonly logLines?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly description?: string;
  /** How bad the tool that reports it thinks it is, in its own words: `high`, `critical`, `page`. */
  readonly severity?: string;
  /** Actions of a composite alarm that are held back by CloudWatch (only events tell). */
  readonly suppressed?: { readonly by: string; readonly reason?: string };
  /** A mute rule of CloudWatch that holds the alarm's actions back (only events tell). */
  readonly muted?: { readonly by?: string; readonly from?: Instant; readonly to?: Instant };
  /** The action was run late, when a mute window had ended: the state change is older than it looks. */
  readonly afterMute?: true;
  /** Fields that were shortened or dropped because the signal would have been too large to store. */
  readonly leftOut?: readonly string[];
  /** One English sentence made from the data; for other languages see `alarmSentence`. */
  readonly sentence: string;
  /** Console pages; absent where the region is not known or its partition has no public console. */
  readonly links: { readonly alarm?: string };
  /** The layers that were peeled off, outermost first: `sns`, `lambda/sqs/sns`, `eventbridge`, `alarm-action`. */
  readonly via: string;
  /** The sender's id of this delivery, equal on every retry; see `deliveryKey`. */
  readonly deliveryId?: string;
};

export type AlarmIdentity = {
  /**
   * As sent: not URL-encoded, everything after `:alarm:` is the name. Absent in documents before about 2020. Of what is
   * no alarm of CloudWatch: the ARN of the finding, the event, the topic.
   */
  readonly arn?: string;
  readonly name: string;
  /** From the ARN, else from the document's own account field; of alerts that name none, their topic's. */
  readonly account?: string;
  /** Code of the region (`eu-west-1`): from the ARN, else from the display name. */
  readonly region?: string;
  /** `aws`, `aws-us-gov`, `aws-cn`, `aws-eusc` ...: from the ARN, else from the region's form, else `aws`. */
  readonly partition: string;
};

export type StateChange = {
  readonly new: AlarmState;
  readonly old?: AlarmState;
  /** CloudWatch's own time of the change (StateChangeTime). */
  readonly at: Instant;
  /** CloudWatch's or a person's words; empty when none were sent. */
  readonly reason: string;
};

export type Contributor = { readonly id: string; readonly attributes: Readonly<Record<string, string>> };

export type AlarmChild = {
  readonly arn?: string;
  /** Only when the child was named without an ARN. */
  readonly name?: string;
  readonly state?: AlarmState;
  readonly at?: Instant;
};

export type AlarmCondition = {
  readonly threshold?: number;
  /** ComparisonOperator as the API writes it: `GreaterThanOrEqualToThreshold`. */
  readonly comparison?: string;
  readonly periodSec?: number;
  readonly datapointsToAlarm?: number;
  readonly evaluationPeriods?: number;
  readonly missingData?: MissingData;
};

export type MissingData = 'missing' | 'notBreaching' | 'breaching' | 'ignore';

export type AlarmMetric = AlarmCondition & {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** As the API writes it: `Average`, `Sum`, `p99`, `TM(10%:90%)`. */
  readonly statistic?: string;
  readonly unit?: string;
};

export type MetricQuery = {
  readonly id: string;
  readonly expression?: string;
  readonly label?: string;
  readonly metric?: {
    readonly namespace: string;
    readonly name: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly statistic?: string;
    readonly unit?: string;
  };
  readonly periodSec?: number;
  /** Of a metric that lives in another account. */
  readonly account?: string;
  readonly returnData?: boolean;
};

/** `value` is absent where CloudWatch evaluated a period without data. */
export type Datapoint = { readonly value?: number; readonly at?: Instant };

/** Threshold, comparison and periods, wherever the signal keeps them. */
export const conditionOf = (signal: AlarmSignal): AlarmCondition => signal.metric ?? signal.condition ?? {};

/** Something that was changed in an account: a deployment, a scaling step, an edited alarm. */
export type Change = {
  /** Service or tool that reports it, without the prefix `aws.`: `codepipeline`, `cloudtrail`. */
  readonly source: string;
  /** What happened, in the words of the source: `CodeDeploy Deployment State-change Notification`, an API call. */
  readonly what: string;
  /** What it happened to: a pipeline, an application, a service, a stack. */
  readonly subject: string;
  readonly at: Instant;
  /** Who or what did it, as the source names it. */
  readonly actor?: string;
  /** As the source writes it: `SUCCEEDED`, `UPDATE_COMPLETE`. */
  readonly status?: string;
  /** The source's own id: an execution, a deployment, a build. */
  readonly id?: string;
  /** Version, revision, commit or image that was brought in. */
  readonly version?: string;
  /** Which part of the subject: a stage, a deployment group, a branch, a resource of a stack. */
  readonly part?: string;
  readonly reason?: string;
  /** A person did it: in the web console, or with the command line in a session of their own. */
  readonly byHand?: 'console' | 'cli';
  /** The call was refused: nothing was changed. */
  readonly refused?: true;
  readonly account?: string;
  readonly region?: string;
  readonly resources?: readonly string[];
  readonly links?: { readonly console?: string; readonly logs?: string };
};

/** A notification that is neither a state change nor a change, for people to read: redacted, at most 16,000 characters. */
export type Notice = {
  readonly title: string;
  readonly text: string;
  readonly at?: Instant;
  /** Account and region that it speaks of, when it says so. */
  readonly account?: string;
  readonly region?: string;
};

export type RefusalReason =
  /** Over the size limit. */
  | 'too-large'
  /** Nested deeper than any notification is. */
  | 'too-deep'
  /** Starts like JSON and is none. */
  | 'broken-json'
  /** A batch without anything in it. */
  | 'empty'
  /** An alarm without a name, a state or a time; an alert without a time. */
  | 'incomplete'
  /** A name or an ARN longer than AWS allows. */
  | 'too-long';

export type Refusal = { readonly reason: RefusalReason; readonly detail: string };
