import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import { errorOf, startLocalAws } from './local-aws.ts';

const phone = '+84900000001';
const own = '+3197000000000';

async function withTwoWay() {
  const aws = await startLocalAws();
  const { world } = aws;
  const topic = world.sns.createTopic('sms-answers', { SignatureVersion: '2' });
  world.sns.subscribe(topic.arn, 'sqs', world.sqs.createQueue('answers').arn);
  world.sns.phones.twoWay({ topicArn: topic.arn, number: own });
  const published = () =>
    world.sqs.bodies('answers').map((body) => {
      const envelope = JSON.parse(body) as { readonly Message: string };
      return JSON.parse(envelope.Message) as Record<string, unknown>;
    });
  return { world, sns: new SNSClient(aws.client), published };
}

test('an answer is published in the form of two-way SMS and names the message that came before', async () => {
  const { world, sns, published } = await withTwoWay();
  const sent = await sns.send(new PublishCommand({ PhoneNumber: phone, Message: 'Reply A 4711' }));
  const inbound = world.sns.phones.answer(phone, 'a 4711');
  expect(published()).toEqual([
    {
      originationNumber: phone,
      destinationNumber: own,
      messageKeyword: 'A',
      messageBody: 'a 4711',
      inboundMessageId: inbound.inboundMessageId,
      previousPublishedMessageId: sent.MessageId,
    },
  ]);
  expect(world.sns.phones.answers(phone)).toEqual([inbound]);
});

test('an answer out of the blue names no message before it', async () => {
  const { world, published } = await withTwoWay();
  world.sns.phones.answer(phone, 'hello');
  expect(published()[0]).not.toHaveProperty('previousPublishedMessageId');
});

test('STOP is AWS’s own: nothing is published, and nothing reaches the phone any more', async () => {
  const { world, sns, published } = await withTwoWay();
  expect(world.sns.phones.answer(phone, ' stop ').publishedAs).toBeUndefined();
  await sns.send(new PublishCommand({ PhoneNumber: phone, Message: 'wake up' }));
  expect(published()).toEqual([]);
  expect(world.sns.phones.inbox(phone)).toEqual([]);
});

test('an empty answer and one of 1,601 characters are refused', async () => {
  const { world } = await withTwoWay();
  for (const text of ['  ', 'x'.repeat(1_601)]) {
    const refused = await errorOf(Promise.resolve().then(() => world.sns.phones.answer(phone, text)));
    expect(refused.message).toContain('1 to 1600');
  }
});
