import type { SnsEnvelope } from '../../core/alarm/index.ts';

/**
 * The text that SNS signs: `key\nvalue\n` for each signed field in byte order of the keys. A subject that is absent or
 * null is left out, an empty one is not. Confirmations of subscribing and of unsubscribing sign the same fields (SNS
 * developer guide, "Verifying the signatures"); libraries that treat the latter as a notification never verify them.
 */
export function signedText(envelope: SnsEnvelope): string {
  const { message, messageId, subject, subscribeUrl, timestamp, token, topicArn, type } = envelope;
  const fields: readonly (readonly [string, string | undefined])[] =
    type === 'Notification'
      ? [
          ['Message', message],
          ['MessageId', messageId],
          ['Subject', subject],
          ['Timestamp', timestamp],
          ['TopicArn', topicArn],
          ['Type', type],
        ]
      : [
          ['Message', message],
          ['MessageId', messageId],
          ['SubscribeURL', subscribeUrl],
          ['Timestamp', timestamp],
          ['Token', token],
          ['TopicArn', topicArn],
          ['Type', type],
        ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}\n${value}\n`])).join('');
}
