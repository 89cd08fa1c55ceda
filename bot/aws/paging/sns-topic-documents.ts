import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { TopicDocuments } from '../../app/ports/index.ts';
import { pagerErrorOf } from './sns-errors.ts';
import { subjectOf } from './sns-topic-pages.ts';

/** Of a message with its attributes, in bytes (SNS API reference, Publish: 256 KB); the attribute takes its part. */
const limitBytes = 256 * 1024 - 100;

/**
 * Published postmortems to a topic: the text for mail and tools, the subject alone for phones (MessageStructure json).
 *
 * @param snsIn the client of a region: a topic is published to where it is
 */
export function createTopicDocuments(snsIn: (region: string) => SNSClient): TopicDocuments {
  return {
    async publish(topic, { subject, text, cut }) {
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: subjectOf(subject),
        MessageStructure: 'json',
        Message: messageOf(subject, text, cut),
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'postmortem' } },
      });
      try {
        await snsIn(topic.split(':')[3] ?? '').send(command);
      } catch (error) {
        throw pagerErrorOf(error);
      }
    },
  };
}

/** As much of the text as the limit takes; what JSON escapes counts as it is sent. */
export function messageOf(subject: string, text: string, cut: string): string {
  const json = (shown: string): string => JSON.stringify({ default: shown, sms: subject.slice(0, 140) });
  const whole = json(text);
  if (Buffer.byteLength(whole) <= limitBytes) return whole;
  let [fits, tooMany] = [0, text.length];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (Buffer.byteLength(json(`${text.slice(0, half)}\n\n${cut}`)) <= limitBytes) fits = half;
    else tooMany = half;
  }
  return json(`${text.slice(0, fits).toWellFormed()}\n\n${cut}`);
}
