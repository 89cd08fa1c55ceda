import type { Ground } from '../ground.ts';
import type { Phones } from './phone.ts';
import type { Publication } from './publish.ts';
import { invalidParameter } from './topic.ts';
import type { Topic } from './topic.ts';

/** What a person sent from a phone. */
export type InboundSms = {
  readonly at: number;
  readonly phoneNumber: string;
  readonly text: string;
  readonly inboundMessageId: string;
  /** The MessageId of its publication; absent when AWS answered a keyword of its own and published nothing. */
  readonly publishedAs?: string;
};

export type TwoWaySms = {
  /** Where answers are published, and the number that texts come from. Without it answers go nowhere. */
  twoWay(settings: { readonly topicArn: string; readonly number: string }): void;
  /** A person answers the number that texts come from. */
  answer(phoneNumber: string, text: string): InboundSms;
  /** Oldest first. */
  answers(phoneNumber?: string): readonly InboundSms[];
};

/** Keywords that AWS acts on itself (SNS developer guide, "Opting out"; AWS End User Messaging, "Required keywords"). */
const stopWords: ReadonlySet<string> = new Set([
  'STOP',
  'STOPALL',
  'ARRET',
  'END',
  'CANCEL',
  'OPTOUT',
  'QUIT',
  'UNSUBSCRIBE',
]);
const maxKept = 1_000;
const maxText = 1_600;

/** Two-way SMS: what people answer is published to a topic, in the form of AWS End User Messaging. */
export function createTwoWay(
  ground: Ground,
  phones: Phones,
  topicAt: (arn: string) => Topic | undefined,
  publish: (topic: Topic, publication: Publication) => string,
): TwoWaySms {
  const kept: InboundSms[] = [];
  let settings: { readonly topicArn: string; readonly number: string } | undefined;
  return {
    twoWay: (given) => {
      settings = given;
    },
    answers: (phoneNumber) =>
      kept.filter((each) => phoneNumber === undefined || each.phoneNumber === phoneNumber),
    answer: (phoneNumber, text) => {
      if (text.trim() === '' || text.length > maxText)
        throw invalidParameter(`Message: a text has 1 to ${maxText} characters`);
      const inboundMessageId = ground.ids.uuid();
      const keyword = text.trim().split(/\s+/, 1)[0]!.toUpperCase();
      const topic = settings === undefined ? undefined : topicAt(settings.topicArn);
      const stops = stopWords.has(keyword) && text.trim().toUpperCase() === keyword;
      if (stops) phones.optOut(phoneNumber);
      const previous = phones.inbox(phoneNumber).at(-1);
      const publishedAs =
        stops || topic === undefined || settings === undefined
          ? undefined
          : publish(topic, {
              message: JSON.stringify({
                originationNumber: phoneNumber,
                destinationNumber: settings.number,
                messageKeyword: keyword,
                messageBody: text,
                inboundMessageId,
                ...(previous === undefined ? {} : { previousPublishedMessageId: previous.messageId }),
              }),
            });
      const inbound: InboundSms = {
        at: ground.now(),
        phoneNumber,
        text,
        inboundMessageId,
        ...(publishedAs === undefined ? {} : { publishedAs }),
      };
      kept.push(inbound);
      if (kept.length > maxKept) kept.shift();
      return inbound;
    },
  };
}
