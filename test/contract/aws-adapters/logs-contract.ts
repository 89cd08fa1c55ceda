import { describe, expect, test } from 'vitest';
import { EvidenceError, type Logs } from '../../../bot/app/ports/index.ts';
import type { CallFault } from '../../../sandbox/aws/index.ts';
import { at, place, rejection, type AwsRig } from './aws-rig.ts';

export type LogsRig = AwsRig & { readonly logs: Logs };

const minuteMs = 60_000;

/** What the evidence handlers rely on; every adapter of the port runs it. */
export function logsContract(start: () => Promise<LogsRig>): void {
  const withLines = async (): Promise<LogsRig> => {
    const rig = await start();
    const group = rig.world.logs.putGroup({ name: '/ecs/checkout', streams: ['checkout/app/0d1e'] });
    group.put(
      [-5, -4, -3, -2, -1].map((minute) => ({
        timestamp: Date.parse(at(minute * minuteMs)),
        message: `ERROR order ${-minute} failed`,
      })),
    );
    rig.clock.advance(2000);
    return rig;
  };
  const query = (more: Partial<Parameters<Logs['start']>[0]> = {}) => ({
    place,
    group: '/ecs/checkout',
    text: 'fields @message | filter @message like /ERROR/',
    from: at(-15 * minuteMs),
    to: at(0),
    limit: 200,
    ...more,
  });

  test('a query runs empty, then shows what it has so far, then completes with its cost', async () => {
    const { logs, clock } = await withLines();
    const { id } = await logs.start(query());
    expect(await logs.results(place, id)).toMatchObject({ status: 'running', rows: [], bytesScanned: 0 });
    clock.advance(200);
    const partial = await logs.results(place, id);
    expect(partial.status).toBe('running');
    expect(partial.rows.length).toBeGreaterThan(0);
    clock.advance(200);
    const whole = await logs.results(place, id);
    expect(whole).toMatchObject({ status: 'complete', matched: 5, scanned: 5 });
    expect(whole.bytesScanned).toBe(5 * 'ERROR order 1 failed'.length);
    expect(whole.rows.map((row) => row['@message'])).toContain('ERROR order 3 failed');
  });

  test('the window is asked for in whole seconds that contain it', async () => {
    const rig = await withLines();
    await rig.logs.start(query());
    const [input] = rig.inputs('StartQuery');
    expect(input).toMatchObject({
      startTime: Math.floor(Date.parse(at(-15 * minuteMs)) / 1000),
      endTime: Math.ceil(Date.parse(at(0)) / 1000),
      limit: 200,
    });
  });

  test('a group is named by its name or by its ARN, with or without the star', async () => {
    const { logs, clock } = await withLines();
    const arn = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/checkout';
    for (const group of ['/ecs/checkout', arn, `${arn}:*`]) {
      const { id } = await logs.start(query({ group }));
      clock.advance(400);
      expect((await logs.results(place, id)).matched).toBe(5);
    }
  });

  test('of 5 rows 2 are given when 2 are asked for', async () => {
    const { logs, clock } = await withLines();
    const { id } = await logs.start(query({ limit: 2 }));
    clock.advance(400);
    expect((await logs.results(place, id)).rows).toHaveLength(2);
  });

  test.each([
    ['Failed', 'failed'],
    ['Timeout', 'timed-out'],
  ] as const)('a query that CloudWatch ends as %s is %s', async (end, status) => {
    const { logs, clock, world } = await withLines();
    world.logs.behaviour.end = end;
    const { id } = await logs.start(query());
    clock.advance(400);
    expect(await logs.results(place, id)).toMatchObject({ status, rows: [] });
  });

  test('a running query can be stopped, and one that has ended may be stopped again', async () => {
    const { logs } = await withLines();
    const { id } = await logs.start(query());
    await logs.stop(place, id);
    expect((await logs.results(place, id)).status).toBe('cancelled');
    await logs.stop(place, id);
    await logs.stop(place, 'no-such-query');
  });

  test('a missing group is missing, by its name', async () => {
    const { logs } = await withLines();
    const error = await rejection(logs.start(query({ group: '/ecs/gone' })), EvidenceError);
    expect(error).toMatchObject({ code: 'missing', retryable: false, action: 'logs:StartQuery' });
    expect(error.message).toContain('/ecs/gone');
  });

  test('a query with a mistake is malformed, and says where', async () => {
    const { logs } = await withLines();
    const error = await rejection(logs.start(query({ text: 'fields @message | filtre x' })), EvidenceError);
    expect(error).toMatchObject({ code: 'malformed', retryable: false });
    expect(error.message).toContain('filtre');
  });

  test('a query of 10,001 characters is not sent', async () => {
    const rig = await withLines();
    const error = await rejection(rig.logs.start(query({ text: 'x'.repeat(10_001) })), EvidenceError);
    expect(error).toMatchObject({ code: 'malformed', retryable: false });
    expect(rig.inputs('StartQuery')).toHaveLength(0);
  });

  test('access denied names the action that is missing', async () => {
    const { logs, world } = await withLines();
    world.onCall((_service, operation) =>
      operation === 'StartQuery' ? { kind: 'access-denied' } : undefined,
    );
    const error = await rejection(logs.start(query()), EvidenceError);
    expect(error).toMatchObject({ code: 'access-denied', retryable: false, action: 'logs:StartQuery' });
  });

  test('the limit of 100 queries at a time passes by itself', async () => {
    const { logs, world, clock } = await withLines();
    world.logs.behaviour.concurrency = 1;
    await logs.start(query());
    const error = await rejection(logs.start(query()), EvidenceError);
    expect(error).toMatchObject({ code: 'throttled', retryable: true });
    clock.advance(400);
    await logs.start(query());
  });

  describe.each(['StartQuery', 'GetQueryResults'])('%s', (operation) => {
    test.each<readonly [CallFault, string, boolean]>([
      [{ kind: 'throttled' }, 'throttled', true],
      [{ kind: 'server-error' }, 'unavailable', true],
      [{ kind: 'reset', when: 'before' }, 'unavailable', true],
      [{ kind: 'reset', when: 'after' }, 'unavailable', true],
      [{ kind: 'access-denied' }, 'access-denied', false],
      [{ kind: 'error', code: 'InvalidParameterException', message: 'no' }, 'invalid', false],
      [
        { kind: 'error', code: 'ExpiredTokenException', message: 'The security token is expired' },
        'access-denied',
        false,
      ],
      [{ kind: 'error', code: 'SomethingNewException', message: 'no' }, 'invalid', false],
    ])('%j is %s', async (fault, code, retryable) => {
      const { logs, world } = await withLines();
      const { id } = await logs.start(query());
      world.onCall((_service, name) => (name === operation ? fault : undefined));
      const call = operation === 'StartQuery' ? logs.start(query()) : logs.results(place, id);
      expect(await rejection(call, EvidenceError)).toMatchObject({
        code,
        retryable,
        action: `logs:${operation}`,
      });
    });
  });

  test('secrets in the words of the service are not repeated', async () => {
    const { logs, world } = await withLines();
    const message = 'no such thing: password=correct-horse-battery';
    world.onCall(() => ({ kind: 'error', code: 'InvalidParameterException', message }));
    const error = await rejection(logs.start(query()), EvidenceError);
    expect(error.message).not.toContain('correct-horse');
  });
}
