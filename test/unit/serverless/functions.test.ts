import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { alarmReceived } from '../../../bot/serverless/alarm-received.ts';
import { effectDispatch } from '../../../bot/serverless/effect-dispatch.ts';
import { effectDue, tick } from '../../../bot/serverless/effect-due.ts';
import type { Delayed } from '../../../bot/aws/work-queue.ts';

const noon = '2026-03-12T12:00:00.000Z';
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** A record of the table's stream as DynamoDB sends it. */
const streamRecord = (n: number, more: Record<string, { S: string }>, sk = 'effect') => ({
  eventID: String(n),
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: `seq${n}`,
    NewImage: { pk: { S: `F\0e${n}` }, sk: { S: sk }, state: { S: 'waiting' }, dueAt: { S: noon }, ...more },
  },
});

describe('effect-dispatch', () => {
  const dispatched = async (records: readonly object[], failing: readonly number[] = []) => {
    const sent: Delayed[] = [];
    const logged: string[] = [];
    const dispatch = effectDispatch({
      send: async (messages) => {
        sent.push(...messages);
        return new Set(failing);
      },
      now: () => noon,
      log: { ...quiet, error: (event) => void logged.push(event) },
    });
    const answer = await dispatch({ Records: records } as unknown as DynamoDBStreamEvent);
    return { sent, answer, logged };
  };

  test('what waits is put into the queue with its delay; what is due after 15 min stays for tick', async () => {
    const { sent } = await dispatched([
      streamRecord(1, {}),
      streamRecord(2, { dueAt: { S: '2026-03-12T12:00:30.500Z' } }),
      streamRecord(3, { dueAt: { S: '2026-03-12T12:15:00.000Z' } }),
      streamRecord(4, { dueAt: { S: '2026-03-12T12:15:00.001Z' } }),
      streamRecord(5, { dueAt: { S: '2026-03-12T11:00:00.000Z' } }),
    ]);
    expect(sent.map(({ body, delaySec }) => [(JSON.parse(body) as { id: string }).id, delaySec])).toEqual([
      ['e1', 0],
      ['e2', 30.5],
      ['e3', 900],
      ['e5', -3600],
    ]);
  });

  test('events, rows, claims, and effects that run or are done are left alone', async () => {
    const { sent, logged } = await dispatched([
      streamRecord(1, {}, 'head'),
      streamRecord(2, { state: { S: 'running' } }),
      streamRecord(3, { state: { S: 'done' } }),
      { eventID: '4', eventName: 'REMOVE', dynamodb: { SequenceNumber: 'seq4' } },
    ]);
    expect([sent, logged]).toEqual([[], []]);
  });

  test('a record that cannot be read is told of and does not hold up those behind it', async () => {
    const { sent, answer, logged } = await dispatched([
      streamRecord(1, { dueAt: { S: 'soon' } }),
      streamRecord(2, {}),
    ]);
    expect([sent.length, answer.batchItemFailures, logged]).toEqual([1, [], ['dispatch.unreadable']]);
  });

  test('what the queue did not take is handed back to the stream', async () => {
    const { answer } = await dispatched(
      [streamRecord(1, {}, 'head'), streamRecord(2, {}), streamRecord(3, {})],
      [1],
    );
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'seq3' }]);
  });
});

const queued = (...bodies: readonly string[]): SQSEvent =>
  ({
    Records: bodies.map((body, n) => ({ messageId: `m${n}`, body, eventSource: 'aws:sqs' })),
  }) as unknown as SQSEvent;

describe('effect-due and tick', () => {
  const engineOf = () => {
    const asked: { also: readonly string[]; goesOn: boolean }[] = [];
    const said: string[] = [];
    const parts = {
      tocsin: {
        engine: {
          drain: async ({
            also = [],
            goesOn = () => true,
          }: { also?: readonly string[]; goesOn?: () => boolean } = {}) =>
            asked.push({ also, goesOn: goesOn() }),
        },
      },
      settle: async () => {},
      keepStanding: async () => {},
      figures: async () => void said.push('figures'),
    };
    return { asked, said, parts, open: () => Promise.resolve(parts as never) };
  };
  const left = (ms: number) => ({ getRemainingTimeInMillis: () => ms });

  test('the hints are looked at first, and one that cannot be read is none', async () => {
    const { asked, open } = engineOf();
    const answer = await effectDue(open)(queued('{"id":"a"}', '{', '{"id":7}', '{"id":"b"}'), left(60_000));
    expect(asked).toEqual([{ also: ['a', 'b'], goesOn: true }]);
    expect(answer.batchItemFailures).toEqual([]);
  });

  test('near the end of its time nothing is taken up, and the hints come back', async () => {
    const { asked, open } = engineOf();
    const answer = await effectDue(open)(queued('{"id":"a"}'), left(14_000));
    expect(asked[0]?.goesOn).toBe(false);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });

  test('tick looks for whatever is due', async () => {
    const { asked, said, open } = engineOf();
    await tick(open)({}, left(60_000));
    expect(asked).toEqual([{ also: [], goesOn: true }]);
    expect(said).toEqual(['figures']);
  });

  test('tick looks for what is due, too, when it cannot ask for what is always to be done, and fails then', async () => {
    const { asked, parts, open } = engineOf();
    parts.keepStanding = () => Promise.reject(new Error('no store'));
    await expect(tick(open)({}, left(60_000))).rejects.toThrow('no store');
    expect(asked).toHaveLength(1);
  });
});

describe('alarm-received', () => {
  const parts = (take: (body: string) => Promise<'delete' | 'again'>) => {
    const events: string[] = [];
    const opened = {
      takeMessage: take,
      takeEvent: async (body: string) => {
        events.push(body);
        return await take(body);
      },
      log: quiet,
      counters: { add: () => {} },
      settle: async () => {},
    };
    return { events, open: () => Promise.resolve(opened) };
  };

  test('of a batch only what could not be stored or checked comes again', async () => {
    const { open } = parts(async (body) => {
      if (body === 'throws') throw new Error('no store');
      return body === 'later' ? 'again' : 'delete';
    });
    const answer = await alarmReceived(open)(queued('fine', 'throws', 'poison', 'later'));
    expect(answer?.batchItemFailures).toEqual([{ itemIdentifier: 'm1' }, { itemIdentifier: 'm3' }]);
  });

  test('SNS and EventBridge may invoke it directly; what cannot be stored then fails as a whole', async () => {
    const sns = { Records: [{ EventSource: 'aws:sns', Sns: { MessageId: '1' } }] };
    const change = { source: 'aws.ecs', 'detail-type': 'ECS Deployment State Change' };
    const { events, open } = parts(async () => 'delete');
    for (const event of [sns, change]) expect(await alarmReceived(open)(event)).toBeUndefined();
    expect(events).toEqual([JSON.stringify(sns), JSON.stringify(change)]);
    await expect(alarmReceived(parts(async () => 'again').open)(sns)).rejects.toThrow('deliver it again');
  });
});
