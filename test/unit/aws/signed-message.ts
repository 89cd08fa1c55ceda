import { createSign } from 'node:crypto';
import { snsEnvelope, type SnsEnvelope } from '../../../bot/core/alarm/index.ts';
import { selfSignedCertificate, type CertificateRequest } from '../../../sandbox/aws/certificate.ts';

export const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms';
export const certificateFile = `SimpleNotificationService-${'0a1b2c3d'.repeat(4)}.pem`;
export const certificateUrl = `https://sns.eu-west-1.amazonaws.com/${certificateFile}`;

export const signerFor = (request: Partial<CertificateRequest> = {}) =>
  selfSignedCertificate({
    commonName: 'sns.amazonaws.com',
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2027-01-01T00:00:00.000Z',
    ...request,
  });

export type Signer = ReturnType<typeof signerFor>;

/** Fields of a message by SNS's own names. */
export type Message = Readonly<Record<string, string>>;

export const notification: Message = {
  Type: 'Notification',
  MessageId: '11111111-2222-3333-4444-555555555555',
  TopicArn: topic,
  Subject: 'ALARM: "checkout-5xx" in EU (Ireland)',
  Message: '{"AlarmName":"checkout-5xx"}\nsecond line',
  Timestamp: '2026-03-12T14:02:10.123Z',
  SignatureVersion: '2',
  SigningCertURL: certificateUrl,
};

export const confirmation = (type: string): Message => ({
  Type: type,
  MessageId: '11111111-2222-3333-4444-666666666666',
  TopicArn: topic,
  Message: 'You have chosen to change your subscription.',
  SubscribeURL: `https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topic}&Token=abc`,
  Token: 'abc',
  Timestamp: '2026-03-12T14:02:10.123Z',
  SignatureVersion: '2',
  SigningCertURL: certificateUrl,
});

/**
 * The text that SNS signs, written down here a second time, straight from the developer guide: a test that used the
 * product's own would agree with its mistakes.
 */
const signedKeys: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
};

export function signed(message: Message, signer: Signer): Message {
  const keys = signedKeys[message['Type'] ?? ''] ?? [];
  const text = keys
    .flatMap((key) => (message[key] === undefined ? [] : [`${key}\n${message[key]}\n`]))
    .join('');
  const sign = createSign(message['SignatureVersion'] === '1' ? 'RSA-SHA1' : 'RSA-SHA256').update(
    text,
    'utf8',
  );
  return { ...message, Signature: sign.sign(signer.privateKeyPem, 'base64') };
}

export function envelopeOf(message: Message): SnsEnvelope {
  const envelope = snsEnvelope(message);
  if (!envelope) throw new Error('not an SNS message');
  return envelope;
}
