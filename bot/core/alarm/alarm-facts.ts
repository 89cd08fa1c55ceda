import type { Instant } from '../calendar/index.ts';
import { defined } from './condition.ts';
import { readDate } from './date.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';

/**
 * What a document says about an alarm's state change, under one name each, still unchecked. Three families exist: the
 * SNS document (also raw), the event (EventBridge, alarm action) and the record of the API.
 */
export type AlarmFacts = {
  readonly name?: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  readonly newState?: string;
  readonly oldState?: string;
  readonly at?: Instant;
  readonly reason?: string;
  readonly reasonData: Fields;
  readonly description?: string;
  /** `MetricAlarm`, `CompositeAlarm`, `LogAlarm`: only where it is said. */
  readonly type?: string;
  /** Where metric, threshold and periods stand. */
  readonly config: Fields;
  readonly rule?: string;
  readonly children: readonly unknown[] | undefined;
  readonly contributor?: { readonly id: string; readonly attributes: unknown };
  readonly tags?: unknown;
  readonly suppressed?: { readonly by: string; readonly reason?: string };
  readonly mute: Fields;
  readonly afterMute: boolean;
  readonly logLines: readonly unknown[];
};

/** The SNS document, of any year. Where there is no `Trigger`, its fields are looked for beside the others. */
export function factsOfDocument(doc: Fields): AlarmFacts {
  const trigger = doc.object('Trigger');
  const contributorId = doc.text('AlarmContributorId');
  return {
    ...shared(doc),
    ...defined({
      account: accountOf(doc.raw('AWSAccountId')),
      region: doc.text('Region'),
      newState: doc.text('NewStateValue'),
      oldState: doc.text('OldStateValue'),
      at: readDate(doc.raw('StateChangeTime')),
      reason: doc.text('NewStateReason'),
      contributor:
        contributorId === undefined
          ? undefined
          : { id: contributorId, attributes: doc.raw('AlarmContributorAttributes') },
      tags: doc.raw('AlarmTags', 'Tags'),
    }),
    reasonData: doc.object('NewStateReasonData', 'StateReasonData'),
    config: trigger.entries.length > 0 ? merged(trigger, doc) : doc,
    children: doc.has('TriggeringChildren') ? doc.list('TriggeringChildren') : undefined,
    mute: doc.object('MuteDetail'),
    afterMute: doc.flag('ActionExecutedAfterMuteWindow') === true,
  };
}

/** A record of DescribeAlarms. The last transition is dated, not the last time that the reason was renewed. */
export function factsOfRecord(record: Fields): AlarmFacts {
  const reasonData = record.object('StateReasonData');
  const by = record.text('ActionsSuppressedBy');
  return {
    ...shared(record),
    ...defined({
      newState: record.text('StateValue'),
      at: readDate(record.raw('StateTransitionedTimestamp')) ?? readDate(record.raw('StateUpdatedTimestamp')),
      reason: record.text('StateReason'),
      suppressed: by === undefined ? undefined : suppressedBy(by, record.text('ActionsSuppressedReason')),
      tags: record.raw('Tags'),
    }),
    reasonData,
    config: record,
    children: childrenIn(reasonData),
    mute: fieldsOf(undefined),
    afterMute: false,
  };
}

/** Where an event stands: `detail` in EventBridge, `alarmData` in an alarm action. */
export type EventFrame = {
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  readonly time: Instant | undefined;
};

export function factsOfEvent(detail: Fields, frame: EventFrame): AlarmFacts {
  const state = detail.object('state');
  const config = detail.object('configuration');
  const reasonData = state.object('reasonData');
  const contributor = detail.object('alarmContributor');
  const contributorId = contributor.text('id') ?? contributor.text('contributorId');
  const by = state.text('actionsSuppressedBy');
  return {
    ...shared(config),
    ...frame,
    ...defined({
      name: detail.text('alarmName') ?? config.text('alarmName'),
      newState: state.text('value'),
      oldState: detail.object('previousState').text('value'),
      at: readDate(state.raw('timestamp')) ?? frame.time,
      reason: state.text('reason'),
      description: config.text('description'),
      contributor:
        contributorId === undefined
          ? undefined
          : { id: contributorId, attributes: contributor.raw('attributes', 'contributorAttributes') },
      tags: detail.raw('alarmTags'),
      suppressed: by === undefined ? undefined : suppressedBy(by, state.text('actionsSuppressedReason')),
    }),
    reasonData,
    config,
    children: childrenIn(reasonData),
    mute: detail.object('muteDetail'),
    afterMute: false,
    logLines: linesIn(detail, state),
  };
}

/** A state change in the history of an alarm. */
export function factsOfHistory(item: Fields): AlarmFacts {
  const data = item.object('HistoryData');
  const next = data.object('newState');
  const contributorId = item.text('AlarmContributorId');
  return {
    ...shared(item),
    ...defined({
      newState: next.text('stateValue'),
      oldState: data.object('oldState').text('stateValue'),
      at: readDate(item.raw('Timestamp')),
      reason: next.text('stateReason'),
      contributor:
        contributorId === undefined
          ? undefined
          : { id: contributorId, attributes: item.raw('AlarmContributorAttributes') },
    }),
    reasonData: next.object('stateReasonData'),
    config: fieldsOf(undefined),
    children: childrenIn(next.object('stateReasonData')),
    mute: fieldsOf(undefined),
    afterMute: false,
  };
}

function shared(doc: Fields) {
  return {
    ...defined({
      name: doc.text('AlarmName'),
      arn: doc.text('AlarmArn'),
      description: doc.text('AlarmDescription', 'Description'),
      type: doc.text('AlarmType'),
      rule: doc.text('AlarmRule'),
    }),
    logLines: linesIn(doc, doc.object('Trigger')),
  };
}

/**
 * Log lines that a log alarm sends along. The name of the field is not documented; these are the ones seen in the API
 * and its emulations (2026), and a line may be text or a record with a message.
 */
function linesIn(...places: readonly Fields[]): readonly unknown[] {
  const names = ['ActionLogLines', 'LogLines', 'LogEvents', 'LatestLogLines'];
  return places.map((place) => place.list(...names)).find((lines) => lines.length > 0) ?? [];
}

const childrenIn = (reasonData: Fields): readonly unknown[] | undefined =>
  reasonData.has('triggeringAlarms') ? reasonData.list('triggeringAlarms') : undefined;

const suppressedBy = (by: string, reason: string | undefined) => ({ by, ...defined({ reason }) });

/** A number lost its leading zeros; an account always has twelve digits. */
const accountOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value).padStart(12, '0') : textOf(value);

/** Fields of the trigger first, then those of the document. */
const merged = (trigger: Fields, doc: Fields): Fields =>
  fieldsOf(Object.fromEntries([...doc.entries, ...trigger.entries.filter(([, value]) => value !== null)]));
