import { createPrivateKey, createSign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { MessageAttributes } from '../sqs/attribute.ts';

export type MessageKind = 'Notification' | 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';

export type SignatureVersion = '1' | '2';

export type Signer = {
  sign(stringToSign: string, version: SignatureVersion): string;
  /** Where real SNS would serve the certificate that checks these signatures. */
  readonly certificateUrl: string;
};

export function createSigner(privateKeyPem: string, certificateUrl: string): Signer {
  let key: KeyObject | undefined;
  return {
    certificateUrl,
    sign: (text, version) => {
      key ??= createPrivateKey(privateKeyPem);
      return createSign(version === '1' ? 'RSA-SHA1' : 'RSA-SHA256')
        .update(text, 'utf8')
        .sign(key, 'base64');
    },
  };
}

export type Notification = {
  readonly messageId: string;
  readonly topicArn: string;
  readonly subject?: string;
  readonly message: string;
  readonly attributes: MessageAttributes;
  readonly timestamp: string;
  readonly unsubscribeUrl: string;
};

export type Confirmation = {
  readonly kind: 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
  readonly messageId: string;
  readonly topicArn: string;
  readonly subscriptionArn: string;
  readonly token: string;
  readonly subscribeUrl: string;
  readonly timestamp: string;
};

/** SNS developer guide, "Verifying the signatures of Amazon SNS messages": each key and value on its own line. */
const stringToSign = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([key, value]) => `${key}\n${value}\n`).join('');

export function notificationEnvelope(
  message: Notification,
  version: SignatureVersion,
  signer: Signer,
): string {
  const subject: readonly (readonly [string, string])[] =
    message.subject === undefined ? [] : [['Subject', message.subject]];
  const signature = signer.sign(
    stringToSign([
      ['Message', message.message],
      ['MessageId', message.messageId],
      ...subject,
      ['Timestamp', message.timestamp],
      ['TopicArn', message.topicArn],
      ['Type', 'Notification'],
    ]),
    version,
  );
  return pretty([
    ['Type', 'Notification'],
    ['MessageId', message.messageId],
    ['TopicArn', message.topicArn],
    ...subject,
    ['Message', message.message],
    ['Timestamp', message.timestamp],
    ['SignatureVersion', version],
    ['Signature', signature],
    ['SigningCertURL', signer.certificateUrl],
    ['UnsubscribeURL', message.unsubscribeUrl],
    ...(message.attributes.size === 0 ? [] : [['MessageAttributes', message.attributes] as const]),
  ]);
}

export function confirmationEnvelope(
  message: Confirmation,
  version: SignatureVersion,
  signer: Signer,
): string {
  const text =
    message.kind === 'SubscriptionConfirmation'
      ? `You have chosen to subscribe to the topic ${message.topicArn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`
      : `You have chosen to deactivate subscription ${message.subscriptionArn}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.`;
  const signature = signer.sign(
    stringToSign([
      ['Message', text],
      ['MessageId', message.messageId],
      ['SubscribeURL', message.subscribeUrl],
      ['Timestamp', message.timestamp],
      ['Token', message.token],
      ['TopicArn', message.topicArn],
      ['Type', message.kind],
    ]),
    version,
  );
  return pretty([
    ['Type', message.kind],
    ['MessageId', message.messageId],
    ['Token', message.token],
    ['TopicArn', message.topicArn],
    ['Message', text],
    ['SubscribeURL', message.subscribeUrl],
    ['Timestamp', message.timestamp],
    ['SignatureVersion', version],
    ['Signature', signature],
    ['SigningCertURL', signer.certificateUrl],
  ]);
}

/** SNS writes its envelopes with a space on both sides of the colon (captures of 2024 and 2026). */
function pretty(fields: readonly (readonly [string, string | MessageAttributes])[]): string {
  const lines = fields.map(([key, value]) => {
    const shown = typeof value === 'string' ? JSON.stringify(value) : prettyAttributes(value);
    return `  ${JSON.stringify(key)} : ${shown}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

function prettyAttributes(attributes: MessageAttributes): string {
  const lines = [...attributes].map(([name, attribute]) => {
    const value = 'text' in attribute ? attribute.text : attribute.binary.toString('base64');
    return `    ${JSON.stringify(name)} : ${JSON.stringify({ Type: attribute.type, Value: value })}`;
  });
  return `{\n${lines.join(',\n')}\n  }`;
}
