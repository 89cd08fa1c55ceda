import type { Instant } from '../calendar/index.ts';
import {
  factsOfDocument,
  factsOfEvent,
  factsOfHistory,
  factsOfRecord,
  type AlarmFacts,
} from './alarm-facts.ts';
import { alertSignal } from './alert.ts';
import { isAlarmArn, placeOf } from './arn.ts';
import { changeOf, eventChange, isChangeEvent } from './change.ts';
import { defined } from './condition.ts';
import { configurationDiff } from './configuration-diff.ts';
import { budgetTextSignal, costSignal } from './cost.ts';
import { cutOffSignal } from './cut-off.ts';
import { readDate } from './date.ts';
import type { SnsEnvelope } from './envelope.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';
import { guardDutySignal, healthFinding, isFinding, type Carrier } from './finding.ts';
import { readJson } from './json.ts';
import { numbered, peel, type Core } from './layers.ts';
import { documentNotice, noticeKindOf, textKindOf, textNotice } from './notice.ts';
import { oneLine } from './plain.ts';
import { readSignal, type UncarriedSignal } from './read-signal.ts';
import type { AlarmSignal, Change, Notice, NotificationKind, Refusal } from './signal.ts';
import { snsChange, stackChange } from './sns-change.ts';

/** One record of what was received. One of signal, change, notice and refused is there, or none: a confirmation. */
export type NotificationRow = {
  /** From 0, in the order received. */
  readonly record: number;
  readonly kind: NotificationKind;
  readonly signal?: AlarmSignal;
  readonly change?: Change;
  readonly notice?: Notice;
  readonly refused?: Refusal;
  readonly via: string;
  readonly deliveryId?: string;
  /**
   * The SNS message that carried it, as sent: for checking its signature, for confirming a subscription. Where messages
   * have to be signed, a row without it is not to be believed.
   */
  readonly sns?: SnsEnvelope;
};

/** How something arrived, when the receiver knows: the first layer of `via`, and the carrier's id for the delivery. */
export type Arrival = {
  readonly via?: string;
  readonly deliveryId?: string;
  /** When it was received: for what says no time itself. */
  readonly at?: Instant;
};

/**
 * Reads a notification of any shape and any year: SNS over HTTP (raw or not), Lambda, SQS or a function URL,
 * EventBridge directly or through SNS or SQS, alarm actions, records of the CloudWatch API, other tools' documents and
 * plain text. Never throws and never guesses: what is not said is absent, what cannot be read is refused with a
 * reason. Nothing here checks a signature.
 */
export function parseNotification(text: string, arrival: Arrival = {}): readonly NotificationRow[] {
  const carried = {
    path: arrival.via === undefined ? [] : [arrival.via],
    ...defined({ deliveryId: arrival.deliveryId, sentAt: arrival.at }),
  };
  const cores = peel(readJson(text), carried);
  return (arrival.deliveryId === undefined ? cores : numbered(cores)).map(rowOf);
}

type Finding = Pick<NotificationRow, 'kind' | 'change' | 'notice' | 'refused'> & {
  readonly signal?: UncarriedSignal;
  readonly layer?: string;
};

function rowOf(core: Core, record: number): NotificationRow {
  const { layer, signal, ...finding } = findingOf(core);
  const path = layer === undefined ? core.path : [...core.path, layer];
  const carrier = {
    via: path.length > 0 ? path.join('/') : 'raw',
    ...defined({ deliveryId: core.deliveryId === undefined ? undefined : oneLine(core.deliveryId, 200) }),
  };
  return {
    record,
    ...finding,
    ...(signal && { signal: { ...signal, ...carrier } }),
    ...carrier,
    ...defined({ sns: core.sns }),
  };
}

function findingOf(core: Core): Finding {
  const { content, subject, sentAt } = core;
  if ('refused' in content) return { kind: 'unknown', refused: content.refused };
  if ('text' in content) return textFinding(content.text, core);
  if ('alert' in content) return alertSignal(content.alert, carrierOf(core));
  if ('confirms' in content) {
    return content.confirms === 'UnsubscribeConfirmation' && core.sns
      ? cutOffSignal(core.sns, sentAt)
      : { kind: confirmationKinds[content.confirms] };
  }
  const { value } = content;
  const doc = fieldsOf(value);
  const finding = eventFinding(doc, core) ?? alarmFinding(doc, core);
  if (finding) return finding;
  const change = snsChange(doc, sentAt);
  return change
    ? { kind: 'change', change }
    : (toolFinding(doc, value, core) ?? { kind: 'unknown', notice: documentNotice(value, subject, sentAt) });
}

/** Trouble that another service reports, with an event of EventBridge or without. */
function toolFinding(doc: Fields, value: unknown, core: Core): Finding | undefined {
  switch (noticeKindOf(doc)) {
    case 'guardduty':
      // Scans that found nothing and sensors that are well are told by the same source.
      return isFinding(doc)
        ? guardDutySignal(doc, carrierOf(core))
        : { kind: 'guardduty', notice: documentNotice(value, core.subject, core.sentAt) };
    case 'health':
      return healthFinding(doc, carrierOf(core));
    case 'budget':
      return costSignal(doc, core.subject, carrierOf(core));
    default:
      return undefined;
  }
}

/** What is known of a record that does not say where it is from: the place of the topic that it came through. */
function carrierOf({ sns, sentAt }: Core): Carrier {
  const partition = /^arn:([^:]{1,20}):/.exec(sns?.topicArn ?? '')?.[1];
  return defined({ ...placeOf(sns?.topicArn ?? ''), partition, at: sentAt });
}

const confirmationKinds = {
  SubscriptionConfirmation: 'subscription-confirmation',
  UnsubscribeConfirmation: 'unsubscribe-confirmation',
} as const;

function textFinding(text: string, core: Core): Finding {
  const { subject, sentAt } = core;
  const change = stackChange(text, sentAt);
  if (change) return { kind: 'change', change };
  if (textKindOf(text, subject ?? '') === 'budget') return budgetTextSignal(text, subject, carrierOf(core));
  return { kind: 'text', notice: textNotice(text, subject, sentAt) };
}

function eventFinding(doc: Fields, core: Core): Finding | undefined {
  const source = doc.text('source');
  const type = doc.text('detail-type');
  if (source === undefined || type === undefined || !doc.has('detail')) return undefined;
  const { sentAt } = core;
  if (/^CloudWatch Alarm(?: Contributor)? State Change$/.test(type)) {
    return signalOf(factsOfEvent(doc.object('detail'), frameOf(doc, sentAt)), core);
  }
  if (type === 'CloudWatch Alarm Configuration Change') return alarmConfiguration(doc, sentAt);
  if (sentAt !== undefined && isChangeEvent(source, type))
    return { kind: 'change', change: eventChange(doc, sentAt) };
  return undefined;
}

const frameOf = (event: Fields, time: Instant | undefined) => ({
  time,
  ...defined({
    arn: event
      .list('resources')
      .flatMap((each) => textOf(each) ?? [])
      .find(isAlarmArn),
    account: event.text('account'),
    region: event.text('region'),
  }),
});

/** An edited alarm is a change: it is no reason to page anybody, but often the reason for what follows. */
function alarmConfiguration(event: Fields, sentAt: Instant | undefined): Finding {
  const detail = event.object('detail');
  const at = sentAt ?? readDate(detail.object('configuration').raw('timestamp'));
  const name = detail.text('alarmName');
  if (at === undefined || name === undefined) {
    const detailText = 'a configuration change without the name of its alarm or a time';
    return { kind: 'alarm-configuration', refused: { reason: 'incomplete', detail: detailText } };
  }
  const resources = event.list('resources').flatMap((each) => textOf(each) ?? []);
  const place = defined({ account: event.text('account'), region: event.text('region') });
  const frame = { source: 'cloudwatch', what: event.text('detail-type') ?? '', at, ...place, resources };
  return {
    kind: 'alarm-configuration',
    change: changeOf(frame, {
      subject: name,
      ...defined({
        status: detail.text('operation'),
        reason: configurationDiff(detail.object('configuration'), detail.object('previousConfiguration')),
      }),
    }),
  };
}

function alarmFinding(doc: Fields, core: Core): Finding | undefined {
  if (doc.has('alarmData') && doc.has('alarmArn')) {
    const time = readDate(doc.raw('time')) ?? core.sentAt;
    const place = defined({
      arn: doc.text('alarmArn'),
      account: doc.text('accountId'),
      region: doc.text('region'),
    });
    return {
      ...signalOf(factsOfEvent(doc.object('alarmData'), { time, ...place }), core),
      layer: 'alarm-action',
    };
  }
  if (!doc.has('AlarmName') && !doc.has('AlarmArn')) return undefined;
  if (doc.has('HistoryItemType')) return historyFinding(doc, core);
  if (doc.object('state').has('value')) return signalOf(factsOfEvent(doc, { time: core.sentAt }), core);
  const record = doc.has('StateValue') && !doc.has('NewStateValue');
  return signalOf(record ? factsOfRecord(doc) : factsOfDocument(doc), core);
}

function historyFinding(item: Fields, core: Core): Finding | undefined {
  const type = item.text('HistoryItemType') ?? '';
  const at = readDate(item.raw('Timestamp'));
  if (type.endsWith('StateUpdate')) return signalOf(factsOfHistory(item), core);
  if (type !== 'ConfigurationUpdate' || at === undefined) return undefined;
  const data = item.object('HistoryData');
  const alarm = ['createdAlarm', 'updatedAlarm', 'deletedAlarm'].map((name) => data.object(name));
  const arn = alarm.map((each) => each.text('alarmArn')).find((each) => each !== undefined);
  const frame = {
    source: 'cloudwatch',
    what: 'CloudWatch Alarm Configuration Change',
    at,
    resources: arn === undefined ? [] : [arn],
  };
  return {
    kind: 'alarm-configuration',
    change: changeOf(frame, {
      ...defined({
        subject: item.text('AlarmName'),
        status: data.text('type')?.toLowerCase(),
        reason: item.text('HistorySummary'),
      }),
    }),
  };
}

function signalOf(facts: AlarmFacts, core: Core): Finding {
  const dated = facts.at === undefined && core.sentAt !== undefined ? { ...facts, at: core.sentAt } : facts;
  return readSignal(dated);
}
