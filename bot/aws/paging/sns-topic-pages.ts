import { PublishCommand, type MessageAttributeValue, type SNSClient } from '@aws-sdk/client-sns';
import type { PageNote, TopicPages } from '../../app/ports/index.ts';
import { pagerErrorOf } from './sns-errors.ts';

/** A subject has up to 100 characters of printable ASCII and begins with a letter, digit or sign (API reference, Publish). */
export const subjectOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '?')
    .trim()
    .slice(0, 100);

const text = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });

/**
 * Pages to a topic: JSON for tools, a sentence for mail and phones (MessageStructure json), attributes for filter
 * policies. @param snsIn the client of a region: a topic is published to where it is
 */
export function createTopicPages(snsIn: (region: string) => SNSClient): TopicPages {
  return {
    async publish(topic, note) {
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: subjectOf(note.text),
        MessageStructure: 'json',
        Message: JSON.stringify({
          default: JSON.stringify(note),
          email: note.text,
          sms: note.text.slice(0, 140),
        }),
        MessageAttributes: attributesOf(note),
      });
      try {
        const { MessageId } = await snsIn(topic.split(':')[3] ?? '').send(command);
        return { id: MessageId ?? '' };
      } catch (error) {
        throw pagerErrorOf(error);
      }
    },
  };
}

const attributesOf = ({
  kind,
  drill,
  incident,
  person,
}: PageNote): Record<string, MessageAttributeValue> => ({
  kind: text(kind),
  drill: text(String(drill)),
  ...(person === undefined ? {} : { person: text(person) }),
  ...(incident === undefined ? {} : { severity: text(incident.severity) }),
  ...(incident?.service === undefined ? {} : { service: text(incident.service) }),
});
