import { expect, test } from 'vitest';
import { createQueues } from '../../../bot/aws/intake/queues.ts';
import type { QueueSource } from '../../../bot/aws/intake/sqs-poller.ts';

const url = (name: string): string => `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`;

/** Pollers that only say what is done with them. */
function told() {
  const said: string[] = [];
  const make = (source: QueueSource) => {
    const name = `${source.url.split('/').at(-1)}${source.trust === undefined ? '' : '!'}`;
    return {
      start: () => void said.push(`+${name}`),
      stop: async () => void said.push(`-${name}`),
    };
  };
  return { queues: createQueues(make), said: () => said.splice(0) };
}

test('a queue that is added is read, one that stays is left alone, one that is gone is ended', async () => {
  const { queues, said } = told();
  await queues.follow([{ url: url('a') }, { url: url('b') }]);
  expect(said()).toEqual(['+a', '+b']);
  await queues.follow([{ url: url('b') }, { url: url('c') }]);
  expect(said()).toEqual(['+c', '-a']);
  expect(queues.size()).toBe(2);
});

test('a queue that is named twice is read once', async () => {
  const { queues, said } = told();
  await queues.follow([{ url: url('a') }, { url: url('a') }]);
  expect(said()).toEqual(['+a']);
});

test('a queue whose messages are trusted otherwise is read anew', async () => {
  const { queues, said } = told();
  await queues.follow([{ url: url('a') }]);
  await queues.follow([{ url: url('a'), trust: 'queue-policy' }]);
  expect(said()).toEqual(['+a', '+a!', '-a']);
});

test('after the end nothing is read, also when the configuration is read again just then', async () => {
  const { queues, said } = told();
  await queues.follow([{ url: url('a') }]);
  await queues.stop();
  await queues.follow([{ url: url('a') }]);
  expect(said()).toEqual(['+a', '-a']);
  expect(queues.size()).toBe(0);
});
