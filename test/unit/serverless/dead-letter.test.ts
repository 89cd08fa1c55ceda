import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { deadLetter } from '../../../bot/serverless/dead-letter.ts';

const arn = 'arn:aws:sqs:eu-west-1:111122223333';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** A function on a store that takes messages as `take` says, with what it was given and told. */
async function given(
  bodies: readonly string[],
  take: (body: string) => Promise<'delete' | 'again'> = async () => 'delete',
  from = 'tocsin-dead',
) {
  const [taken, events, told]: [string[], string[], string[]] = [[], [], []];
  const handler = deadLetter(
    () =>
      Promise.resolve({
        takeMessage: async (body) => {
          taken.push(body);
          return await take(body);
        },
        takeEvent: async (body) => {
          events.push(body);
          return await take(body);
        },
        deadLetter: async ({ queue, id }) => {
          told.push(`${queue} ${id}`);
          return 'told';
        },
        log: quiet,
        settle: async () => {},
      }),
    `${arn}:functions-failed`,
  );
  const Records = bodies.map((body, n) => ({
    messageId: `m${n}`,
    eventSourceARN: `${arn}:${from}`,
    body,
  }));
  const { batchItemFailures } = await handler({ Records } as unknown as SQSEvent);
  return { taken, events, told, kept: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
}

test('an alarm that can be taken in now is no trouble any more', async () => {
  expect(await given(['{"Type":"Notification"}'])).toEqual({
    taken: ['{"Type":"Notification"}'],
    events: [],
    told: [],
    kept: [],
  });
});

test('an alarm that fails again is told of and stays where it is, and those beside it are taken in', async () => {
  const { told, kept, taken } = await given(['poison', 'later', 'fine'], async (body) => {
    if (body === 'poison') throw new Error('an assertion');
    return body === 'later' ? 'again' : 'delete';
  });
  expect([taken.length, told, kept]).toEqual([3, ['tocsin-dead m0', 'tocsin-dead m1'], ['m0', 'm1']]);
});

const invocation = JSON.stringify({
  version: '1.0',
  requestContext: {
    functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:f',
    condition: 'RetriesExhausted',
  },
  requestPayload: { source: 'aws.ecs', id: '7' },
  responsePayload: { errorType: 'StoreError' },
});

test('what a function was invoked with and failed at is taken in as that event', async () => {
  const { events, taken, told, kept } = await given([invocation], undefined, 'functions-failed');
  expect([events, taken, told, kept]).toEqual([['{"source":"aws.ecs","id":"7"}'], [], [], []]);
});

test('the same from a queue that others may write into is a message like any other: nothing in it is believed', async () => {
  const { events, taken, told, kept } = await given([invocation], async () => 'again');
  expect([events, taken, told, kept]).toEqual([[], [invocation], ['tocsin-dead m0'], ['m0']]);
});

test('hints, places in the stream and requests of Slack are told of and then gone; what people typed is given to nobody', async () => {
  const { told, taken, events, kept } = await given([
    '{"id":"page/1"}',
    JSON.stringify({ requestContext: {}, DDBStreamBatchInfo: { shardId: 's', batchSize: 3 } }),
    JSON.stringify({ contentType: 'application/json', body: '{"text":"a secret"}' }),
  ]);
  expect([told, taken, events, kept]).toEqual([
    ['tocsin-dead m0', 'tocsin-dead m1', 'tocsin-dead m2'],
    [],
    [],
    [],
  ]);
});

test('what cannot even be told of stays, whatever it is', async () => {
  const handler = deadLetter(() =>
    Promise.resolve({
      takeMessage: () => Promise.reject(new Error('no store')),
      takeEvent: () => Promise.reject(new Error('no store')),
      deadLetter: () => Promise.reject(new Error('no store')),
      log: quiet,
      settle: async () => {},
    }),
  );
  const Records = ['{"id":"page/1"}', 'x'].map((body, n) => ({
    messageId: `m${n}`,
    eventSourceARN: 'a:q',
    body,
  }));
  const { batchItemFailures } = await handler({ Records } as unknown as SQSEvent);
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }, { itemIdentifier: 'm1' }]);
});
