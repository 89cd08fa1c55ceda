import { describe, expect, test } from 'vitest';
import { createCountRefusals, flushEveryMs } from '../../../bot/app/commands/count-refusals.ts';
import { auditIntake } from '../../../bot/app/queries/intake-audit.ts';
import { StoreError, type Store } from '../../../bot/app/ports/index.ts';
import { findingsOf } from '../../../bot/cli/audit.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { createReception, inSns, metricAlarm } from './notifications.ts';
import { createAppWorld, createKeptLog, start } from './world.ts';

const since = plusSec(start, -86_400);

describe('what came in and opened nothing', () => {
  test('is counted by kind and reason, with the newest; what opened an incident is not listed', async () => {
    const world = createReception();
    await world.take(inSns('m1', 'first'));
    await world.clock.advance(1000);
    await world.take(inSns('m2', 'second', { Subject: 'Backup' }));
    await world.take(inSns('m3', metricAlarm('checkout-5xx', 'ALARM', start)));
    await world.take(inSns('m4', metricAlarm('checkout-5xx', 'ON FIRE', start)));
    const { unopened, refusals, complete } = await auditIntake(world.store, since);
    expect([refusals, complete]).toEqual([[], true]);
    expect(unopened).toMatchObject([
      { kind: 'metric-alarm', reason: 'incomplete', n: 1 },
      { kind: 'text', reason: 'unrouted', n: 2, newest: { title: 'Backup', at: plusSec(start, 1) } },
    ]);
    expect(await auditIntake(world.store, plusSec(start, 60))).toMatchObject({ unopened: [] });
  });

  test('is the more urgent the more likely an alarm was missed', () => {
    const newest = { id: 'n', at: start, title: 't', topic: '' };
    const reasons = [
      'unrouted',
      'unknown-account',
      'incomplete',
      'ignored-by-route',
      'low-severity',
      'toString',
    ];
    const unopened = reasons.map((reason) => ({ kind: 'k', reason, n: 1, newest }));
    const count = { way: 'https', reason: 'signature', n: 3, detail: 'd', first: start, last: start };
    const findings = findingsOf({ unopened, refusals: [count], complete: true });
    expect(findings.map(({ id, level }) => [id, level])).toEqual([
      ['unopened/k/unknown-account', 'high'],
      ['unopened/k/incomplete', 'high'],
      ['unopened/k/toString', 'high'],
      ['refused/https/signature', 'medium'],
      ['unopened/k/unrouted', 'low'],
      ['unopened/k/ignored-by-route', 'low'],
      ['unopened/k/low-severity', 'low'],
    ]);
  });
});

describe('refusals', () => {
  const counting = (store?: Store) => {
    const world = createAppWorld(store === undefined ? {} : { store });
    const { log, lines } = createKeptLog();
    return { ...world, lines, refusals: createCountRefusals({ ...world, log }) };
  };

  test('10,000 of one reason are one write after 30 s, redacted', async () => {
    const { refusals, store, clock } = counting();
    for (let n = 0; n < 10_000; n += 1) refusals.note('https', 'signature', `password=hunter2hunter2 ${n}`);
    expect(await store.streams('refusals/', undefined, 10)).toEqual([]);
    await clock.advance(flushEveryMs);
    expect(await store.readStream('refusals/2026-03-12')).toHaveLength(1);
    const { refusals: counts } = await auditIntake(store, since);
    expect(counts).toMatchObject([{ way: 'https', reason: 'signature', n: 10_000 }]);
    expect(counts[0]?.detail).toBe('password=[removed:secret-value] 9999');
  });

  test('of later writes and of other days are added up', async () => {
    const { refusals, store, clock } = counting();
    refusals.note('https', 'signature', 'a');
    await clock.advance(flushEveryMs);
    refusals.note('https', 'signature', 'b');
    refusals.note('sqs', 'signature', 'c');
    await refusals.flush();
    await clock.advance(86_400_000);
    refusals.note('https', 'signature', 'd');
    await refusals.flush();
    const { refusals: counts } = await auditIntake(store, since);
    expect(counts.map(({ way, n, first, last }) => [way, n, first, last.slice(0, 10)])).toEqual([
      ['https', 3, start, '2026-03-13'],
      ['sqs', 1, plusSec(start, 30), '2026-03-12'],
    ]);
  });

  test('a store that fails loses none of them', async () => {
    const plain = createMemoryStore();
    let failing = true;
    const store: Store = {
      ...plain,
      append: async (batch) => {
        if (failing) throw new StoreError('full', 'the disk is full', { retryable: true });
        return plain.append(batch);
      },
    };
    const { refusals, clock, lines } = counting(store);
    refusals.note('https', 'signature', 'a');
    await clock.advance(flushEveryMs);
    expect(lines.map(({ event }) => event)).toEqual(['refusals.not-stored']);
    failing = false;
    refusals.note('https', 'signature', 'b');
    await clock.advance(flushEveryMs);
    expect((await auditIntake(plain, since)).refusals).toMatchObject([{ n: 2, detail: 'b' }]);
  });

  test('1,000 different reasons of 300 characters fit into one event', async () => {
    const { refusals, store } = counting();
    for (let n = 0; n < 1000; n += 1) refusals.note('https', `r${n}`, '漢'.repeat(300));
    await refusals.flush();
    expect((await auditIntake(store, since)).refusals).toHaveLength(30);
  });
});
