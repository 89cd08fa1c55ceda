import { isRecord } from './fields.ts';

/**
 * An SNS message exactly as sent, which is what its signature covers. Only these fields are signed, and of these not
 * the last three; attributes, the unsubscribe address and HTTP headers are not, so nothing is decided on them.
 */
export type SnsEnvelope = {
  readonly type: SnsType;
  readonly messageId: string;
  readonly topicArn: string;
  readonly message: string;
  readonly timestamp: string;
  /** Absent when not sent or null; an empty one is signed. */
  readonly subject?: string;
  /** Of confirmations. */
  readonly token?: string;
  readonly subscribeUrl?: string;
  readonly signatureVersion?: string;
  readonly signature?: string;
  readonly signingCertUrl?: string;
};

export const snsTypes = ['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation'] as const;

export type SnsType = (typeof snsTypes)[number];

/**
 * The SNS message that a JSON value is; undefined when it is none or a field that every message has is missing. Field
 * names are taken as AWS writes them (`SigningCertURL`, in Lambda events `SigningCertUrl`), not tolerantly.
 */
export function snsEnvelope(value: unknown): SnsEnvelope | undefined {
  if (!isRecord(value)) return undefined;
  const own = (name: string): string | undefined => {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    return typeof field === 'string' ? field : undefined;
  };
  const type = snsTypes.find((each) => each === own('Type'));
  const [messageId, topicArn, message, timestamp] = ['MessageId', 'TopicArn', 'Message', 'Timestamp'].map(
    own,
  );
  if (!type || messageId === undefined || topicArn === undefined) return undefined;
  if (message === undefined || timestamp === undefined) return undefined;
  return {
    type,
    messageId,
    topicArn,
    message,
    timestamp,
    ...optional('subject', own('Subject')),
    ...optional('token', own('Token')),
    ...optional('subscribeUrl', own('SubscribeURL') ?? own('SubscribeUrl')),
    ...optional('signatureVersion', own('SignatureVersion')),
    ...optional('signature', own('Signature')),
    ...optional('signingCertUrl', own('SigningCertURL') ?? own('SigningCertUrl')),
  };
}

const optional = <K extends string>(name: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: string };
