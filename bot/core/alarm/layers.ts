import type { Instant } from '../calendar/index.ts';
import { alertsIn, type Alert } from './alert.ts';
import { alertsInText } from './alert-text.ts';
import { defined } from './condition.ts';
import { readDate } from './date.ts';
import { snsEnvelope, type SnsEnvelope, type SnsType } from './envelope.ts';
import { fieldsOf, isRecord, type Fields } from './fields.ts';
import { jsonOrText, type ReadJson } from './json.ts';
import { textKindOf } from './notice.ts';
import type { Refusal } from './signal.ts';

/** What is left of a record when everything that only carried it has been peeled off. */
export type Core = {
  readonly content: Content;
  /** Outermost first. */
  readonly path: readonly string[];
  readonly deliveryId?: string;
  /** The SNS message it came in, for checking its signature. */
  readonly sns?: SnsEnvelope;
  readonly subject?: string;
  /** When the innermost carrier says it was sent. */
  readonly sentAt?: Instant;
};

export type Carried = Omit<Core, 'content'>;

export type Content =
  | { readonly value: unknown }
  | { readonly text: string }
  | { readonly alert: Alert }
  | { readonly confirms: Confirmation }
  | { readonly refused: Refusal };

export type Confirmation = Exclude<SnsType, 'Notification'>;

/** Real notifications have at most four: an event in SNS in SQS in Lambda. */
const maxLayers = 8;

/** Lambda's largest batch of SQS messages. */
const maxRecords = 10_000;

/** The records in what was received, in its order. */
export function peel(read: ReadJson, carried: Carried): readonly Core[] {
  if (!read.ok) return [{ ...carried, content: { refused: read.refused } }];
  if ('text' in read) return openText(read.text, carried);
  const { value } = read;
  if (typeof value === 'string') return peel(jsonOrText(value), carried);
  if (carried.path.length >= maxLayers) {
    const detail = `wrapped in more than ${maxLayers} envelopes: ${carried.path.join(', ')}`;
    return [{ ...carried, content: { refused: { reason: 'too-deep', detail } } }];
  }
  if (Array.isArray(value)) return several(value, carried);
  const opened = isRecord(value) ? open(value, fieldsOf(value), carried) : undefined;
  return opened ?? [{ ...carried, content: { value } }];
}

/** Text is one record, unless it lists the alerts of Alertmanager or Grafana. */
function openText(text: string, carried: Carried): readonly Core[] {
  const kind = textKindOf(text, carried.subject ?? '');
  return kind === 'prometheus' || kind === 'grafana'
    ? eachAlert(alertsInText(text, kind, carried.subject ?? ''), carried)
    : [{ ...carried, content: { text } }];
}

function eachAlert(alerts: readonly Alert[], carried: Carried): readonly Core[] {
  const refused = batchFault(alerts.length);
  if (refused) return [{ ...carried, content: { refused } }];
  return alerts.map((alert) => ({ ...carried, content: { alert } }));
}

function openAlerts(fields: Fields, carried: Carried): readonly Core[] | undefined {
  const alerts = alertsIn(fields);
  return alerts && eachAlert(alerts, carried);
}

function several(values: readonly unknown[], carried: Carried, layer?: string): readonly Core[] {
  const next = layer === undefined ? carried : through(carried, layer);
  const refused = batchFault(values.length);
  if (refused) return [{ ...next, content: { refused } }];
  return values.flatMap((value) => peel({ ok: true, value }, next));
}

function batchFault(records: number): Refusal | undefined {
  if (records === 0) return { reason: 'empty', detail: 'a batch without records' };
  if (records <= maxRecords) return undefined;
  return { reason: 'too-large', detail: `${records} records; at most ${maxRecords} are read` };
}

/**
 * One layer less; undefined when there is none that is known. A whole SNS message is always opened as one, whatever
 * else it holds: only its own fields are signed, and whoever has one could add a batch or an alarm beside them.
 */
function open(value: Record<string, unknown>, fields: Fields, carried: Carried): readonly Core[] | undefined {
  const sns = snsEnvelope(value);
  if (sns) return openMessage(sns.message, sns, { ...carried, sns });
  return (
    openBatch(fields, carried) ??
    openHttp(fields, carried) ??
    openSqs(fields, carried) ??
    openPartialSns(value, fields, carried) ??
    openProtocols(fields, carried) ??
    openEvent(value, fields, carried) ??
    openAlerts(fields, carried)
  );
}

const through = (carried: Carried, layer: string): Carried => ({
  ...carried,
  path: [...carried.path, layer],
});

function openBatch(fields: Fields, carried: Carried): readonly Core[] | undefined {
  const records = fields.raw('Records');
  if (Array.isArray(records)) {
    const carriers = records.map((each) => fieldsOf(each));
    const carries = carriers.some((each) => each.has('Sns') || each.has('body'));
    if (records.length > 0 && !carries) return undefined;
    return several(
      records.map((record, index) => carriers[index]?.raw('Sns') ?? record),
      carried,
      'lambda',
    );
  }
  const messages = fields.raw('Messages');
  if (Array.isArray(messages) && messages.some((each) => fieldsOf(each).has('Body'))) {
    return several(messages, carried);
  }
  const alarms = ['MetricAlarms', 'CompositeAlarms', 'LogAlarms'].filter((name) =>
    Array.isArray(fields.raw(name)),
  );
  if (alarms.length > 0) {
    return several(
      alarms.flatMap((name) => fields.list(name)),
      carried,
      'describe-alarms',
    );
  }
  const history = fields.raw('AlarmHistoryItems');
  return Array.isArray(history) ? several(history, carried, 'alarm-history') : undefined;
}

/** A request to a function URL, an HTTP API, a REST API or a load balancer, as Lambda gets it. */
function openHttp(fields: Fields, carried: Carried): readonly Core[] | undefined {
  if (!fields.has('body') || !(fields.has('requestContext') || isRecord(fields.raw('headers'))))
    return undefined;
  const id = fields.object('headers').text('x-amz-sns-message-id');
  const raw = fields.raw('body');
  const body = fields.flag('isBase64Encoded') && typeof raw === 'string' ? fromBase64(raw) : raw;
  const next = delivered(through(carried, 'url'), id);
  if (body === undefined) {
    const detail = 'the body is marked as base64 and is none';
    return [{ ...next, content: { refused: { reason: 'broken-json', detail } } }];
  }
  return numbered(peelBody(body, next));
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

function openSqs(fields: Fields, carried: Carried): readonly Core[] | undefined {
  const id = fields.text('messageId');
  if (!fields.has('body') || id === undefined) return undefined;
  return numbered(peelBody(fields.raw('body'), delivered(through(carried, 'sqs'), id)));
}

/** An SNS message in which fields are missing, as other tools and old samples write it: read tolerantly, never signed. */
function openPartialSns(
  value: Record<string, unknown>,
  fields: Fields,
  carried: Carried,
): readonly Core[] | undefined {
  const message = Object.hasOwn(value, 'Message') ? value['Message'] : undefined;
  const wrapped = fields.has('TopicArn') || fields.has('SigningCertURL') || isAlarmLike(message);
  if (message === undefined || message === null || fields.has('AlarmName') || !wrapped) return undefined;
  const head = {
    type: fields.text('Type'),
    messageId: fields.text('MessageId'),
    subject: fields.text('Subject'),
    timestamp: fields.text('Timestamp'),
  };
  return openMessage(message, head, carried);
}

type Head = {
  readonly type?: string | undefined;
  readonly messageId?: string | undefined;
  readonly subject?: string | undefined;
  readonly timestamp?: string | undefined;
};

function openMessage(message: unknown, head: Head, carried: Carried): readonly Core[] {
  const { type, messageId, subject, timestamp } = head;
  const next: Carried = {
    ...delivered(through(carried, 'sns'), messageId),
    ...defined({ subject: subject || undefined, sentAt: readDate(timestamp) }),
  };
  return type === 'SubscriptionConfirmation' || type === 'UnsubscribeConfirmation'
    ? [{ ...next, content: { confirms: type } }]
    : numbered(peelBody(message, next));
}

const isAlarmLike = (message: unknown): boolean =>
  isRecord(message)
    ? fieldsOf(message).has('AlarmName')
    : typeof message === 'string' && /^\s*\{/.test(message);

/** What a publisher with MessageStructure=json sent: one text for each protocol. */
function openProtocols(fields: Fields, carried: Carried): readonly Core[] | undefined {
  const text = fields.raw('default');
  const others = ['sms', 'email', 'http', 'https', 'lambda', 'sqs'].some((name) => fields.has(name));
  return typeof text === 'string' && others ? peelBody(text, carried) : undefined;
}

function openEvent(value: unknown, fields: Fields, carried: Carried): readonly Core[] | undefined {
  if (!fields.has('detail-type') || !fields.has('source') || !fields.has('detail')) return undefined;
  const sentAt = readDate(fields.raw('time'));
  const next = through(carried, 'eventbridge');
  // SNS keeps its id over retries; a queue that EventBridge delivers to gets a new id for each try, the event does not.
  const dated = carried.path.includes('sns') ? next : delivered(next, fields.text('id'));
  return [{ ...dated, ...(sentAt !== undefined && { sentAt }), content: { value } }];
}

const delivered = (carried: Carried, id: string | undefined): Carried =>
  id === undefined ? carried : { ...carried, deliveryId: id };

const peelBody = (body: unknown, carried: Carried): readonly Core[] =>
  peel(typeof body === 'string' ? jsonOrText(body) : { ok: true, value: body }, carried);

/** Several records in one delivery must not count as repeats of each other. */
export function numbered(cores: readonly Core[]): readonly Core[] {
  if (cores.length < 2) return cores;
  return cores.map((core, index) => {
    const { deliveryId } = core;
    return deliveryId === undefined || index === 0 ? core : { ...core, deliveryId: `${deliveryId}#${index}` };
  });
}
