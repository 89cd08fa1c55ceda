import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plusSec, type Instant } from '../../../bot/core/calendar/index.ts';
import type { ClaimedEffect, Lane, NewEffect, Store } from '../../../bot/app/ports/index.ts';
import { createMemoryStore, openStore } from '../../../bot/store/index.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from './dynamodb-local.ts';
import { newTable, openSample } from './dynamodb-world.ts';
import { appendTo, at, effect, ended, sealed } from './sample.ts';
import { startWallClock } from './wall-clock.ts';

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-same-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const sec = fc.integer({ min: 0, max: 90 });
const name = fc.constantFrom('a', 'b', 'c', 'é', '🔥');
const lane = fc.constantFrom<Lane>(0, 1, 2, 3, 4);

const newEffect: fc.Arbitrary<NewEffect> = fc
  .record({ id: name, lane, due: sec, again: fc.boolean() })
  .map(({ id, due, again, ...rest }) => effect(id, { ...rest, dueAt: at(due), ...(again ? { again } : {}) }));

const outcome = fc.oneof(
  fc.constant({ done: true } as const),
  fc.constant({ parked: 'gave up' }),
  fc
    .record({ retry: sec, counts: fc.boolean(), inDoubt: fc.boolean() })
    .map(({ retry, ...rest }) => ({ retryAt: at(retry), error: 'again', ...rest })),
);

const row = fc.record({ key: name, doc: fc.option(fc.integer()), value: name, sort: name }).map((each) => ({
  view: 'v',
  key: each.key,
  doc: each.doc,
  index: { i: { value: each.value, sort: each.sort } },
}));

const claimWrite = fc
  .record({ key: name, value: fc.string({ maxLength: 3, unit: 'grapheme' }), until: fc.option(sec) })
  .map(({ key, value, until }) => ({ key, value, ...(until === null ? {} : { expiresAt: at(until) }) }));

const once = <T extends { readonly key: string }>(all: fc.Arbitrary<T>) =>
  fc.uniqueArray(all, { maxLength: 3, selector: (each) => each.key });

/** One call of the port; `held` is what was claimed before, by anybody. Time never goes back (ports/clock.ts). */
type Step = (store: Store, held: ClaimedEffect[], nth: number) => Promise<unknown>;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      stream: name,
      effects: fc.array(newEffect, { maxLength: 3 }),
      rows: once(row),
      claims: once(claimWrite),
      stale: fc.integer({ min: 0, max: 5 }),
      ends: fc.option(fc.record({ which: fc.nat(), outcome, follow: fc.array(newEffect, { maxLength: 2 }) })),
    })
    .map(({ stream, stale, ends, ...writes }): Step => async (store, held, nth) => {
      const head = stale === 0 ? undefined : await store.head(stream);
      const events = sealed(stream, head, [{ type: 'T', data: { nth } }], { recordedAt: after(nth) });
      const chosen = ends && held[ends.which % held.length];
      const finishes = chosen ? { finishes: ended(chosen, ends.outcome, ends.follow) } : {};
      return await store.append(
        appendTo(stream, head, { events, recordedAt: after(nth), ...writes, ...finishes }),
      );
    }),
  fc.record({ effects: fc.array(newEffect, { maxLength: 4 }), claims: once(claimWrite) }).map(
    (writes): Step =>
      (store, _held, nth) =>
        store.enqueue({ ...writes, recordedAt: after(nth) }),
  ),
  fc
    .record({ lease: fc.integer({ min: 1, max: 40 }), limit: fc.integer({ min: 1, max: 4 }), upToLane: lane })
    .map(({ lease, ...query }): Step => async (store, held, nth) => {
      const now = after(nth);
      const claimed = await store.claimDue({
        ...query,
        now,
        leaseUntil: plusSec(now, lease),
        token: `t${nth}`,
      });
      held.push(...claimed);
      return claimed;
    }),
  fc
    .record({ which: fc.nat(), outcome, follow: fc.array(newEffect, { maxLength: 2 }) })
    .map(({ which, outcome: how, follow }): Step => async (store, held, nth) => {
      const claimed = held[which % held.length];
      return claimed && (await store.finish(ended(claimed, how, follow), after(nth)));
    }),
  name.map(
    (id): Step =>
      (store, _held, nth) =>
        store.unpark(id, after(nth)),
  ),
  fc
    .record({
      key: name,
      burst: fc.integer({ min: 1, max: 3 }),
      intervalMs: fc.integer({ min: 1, max: 9000 }),
    })
    .map(
      (limit): Step =>
        (store, _held, nth) =>
          store.takeTurn({ ...limit, now: after(nth) }),
    ),
  name.map(
    (key): Step =>
      (store) =>
        store.freeTurn(key),
  ),
  fc.record({ key: name, until: sec }).map(
    ({ key, until }): Step =>
      (store) =>
        store.blockUntil(key, at(until)),
  ),
  name.map(
    (counter): Step =>
      (store) =>
        store.nextNumber(counter),
  ),
);

/** The instant of a call: 2 s after the one before. */
const after = (nth: number): Instant => at(2 * nth);

const names = ['a', 'b', 'c', 'é', '🔥'];

/** Everything that can be read, as far as it does not depend on ids of events. */
async function seenOf(store: Store): Promise<unknown> {
  const streams = await store.streams('', undefined, 100);
  const pages = await Promise.all(
    names.flatMap((value) =>
      [true, false].map((newestFirst) =>
        store.rowsBy({ view: 'v', index: 'i', value, limit: 3, newestFirst }),
      ),
    ),
  );
  return {
    streams: await Promise.all(streams.map(async (each) => [each, (await store.head(each))?.version])),
    read: await Promise.all(
      streams.map(async (each) => (await store.readStream(each)).map((event) => event.data)),
    ),
    rows: await Promise.all(names.map((key) => store.row('v', key))),
    pages,
    claims: await Promise.all(names.map((key) => store.claimed(key, at(80)))),
    effects: await Promise.all(names.map((id) => store.effect(id))),
    listed: await Promise.all(
      (['waiting', 'running', 'parked'] as const).map((state) => store.effects({ state, limit: 3 })),
    ),
    counts: (await store.effectCounts()).map((each) => JSON.stringify(each)).toSorted(),
    next: await store.nextDue(),
  };
}

/** Plays random histories against memory and another store, and compares every answer and all that can be read. */
const alike = (open: () => Promise<Store>, maxLength: number) =>
  fc.asyncProperty(fc.array(step, { maxLength }), async (steps) => {
    const other = await open();
    const memory = createMemoryStore();
    try {
      const held: [ClaimedEffect[], ClaimedEffect[]] = [[], []];
      for (const [nth, call] of steps.entries()) {
        const fromMemory = await call(memory, held[0], nth);
        const fromOther = await call(other, held[1], nth);
        expect(fromOther).toEqual(fromMemory);
      }
      expect(await seenOf(other)).toEqual(await seenOf(memory));
    } finally {
      await other.close();
    }
  });

test('memory and SQLite answer 300 random histories of up to 40 calls alike, call by call', async () => {
  const options = { clock: startWallClock(), random: () => 0.5 };
  const open = () => openStore(`sqlite:${folder}/${(files += 1)}.sqlite`, options);
  await fc.assert(alike(open, 40), { numRuns: 300 });
}, 120_000);

describe.skipIf(!hasJava())('on DynamoDB Local (needs Java 17)', () => {
  let dynamo: LocalDynamo;
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  const runs = process.env['TOCSIN_TEST_ALL'] === undefined ? 8 : 100;

  test(`memory and DynamoDB answer ${runs} random histories of up to 25 calls alike, call by call`, async () => {
    const open = async () => openSample((await newTable(dynamo.client)).spec, dynamo.client);
    await fc.assert(alike(open, 25), { numRuns: runs });
  }, 600_000);
});
