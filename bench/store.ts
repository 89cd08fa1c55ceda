/*
 * How fast the SQLite store is on this disk: `npx node bench/store.ts [FOLDER]`. Every append is what an incident
 * writes as a rule: one event of 600 bytes, two effects, one row with two indexes and one claim, answered when it is
 * on disk. Prints one line per figure; leaves nothing behind.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealEvents, type Head } from '../bot/app/ledger/index.ts';
import {
  lanes,
  type Append,
  type ClaimedEffect,
  type Clock,
  type NewEffect,
  type Store,
} from '../bot/app/ports/index.ts';
import { instantOf, msBetween, plusMs, plusSec } from '../bot/core/calendar/index.ts';
import { openStore } from '../bot/store/index.ts';

const FILLED = 100_000;
const SECONDS = 3;

const clock: Clock = {
  now: () => instantOf(performance.timeOrigin + performance.now()),
  at(instant, wake) {
    const timer = setTimeout(wake, Math.max(0, msBetween(clock.now(), instant)));
    return () => clearTimeout(timer);
  },
};

let made = 0;
const ids = {
  event: () => String((made += 1)).padStart(20, '0'),
  salt: () => (made += 1).toString(16).padStart(16, '0'),
};

function usualAppend(stream: string, head: Head | undefined, n: number): Append {
  const now = clock.now();
  const events = sealEvents({
    facts: [{ type: 'NoteAdded', data: { note: 'x'.repeat(120) } }],
    stream,
    head,
    ids,
    meta: {
      occurredAt: now,
      recordedAt: now,
      actor: { kind: 'system', name: 'bench' },
      cause: `cmd-${n}`,
      correlation: stream,
      configHash: 'c0ffee',
      drill: false,
      visibility: 'open',
    },
  });
  const effect = (id: string): NewEffect => ({
    id,
    kind: 'say',
    lane: lanes.channel,
    dueAt: now,
    about: stream,
    data: { event: events[0]!.envelope.id },
  });
  const row = {
    view: 'incidents',
    key: stream,
    doc: { title: 'Checkout is slow', status: 'open', n },
    index: {
      status: { value: n % 50 === 0 ? 'open' : 'closed', sort: now },
      service: { value: `s${n % 40}`, sort: now },
    },
  };
  return {
    stream,
    expectedVersion: head?.version ?? 0,
    recordedAt: now,
    events,
    effects: [effect(`say/${n}`), effect(`refresh/${n}`)],
    rows: [row],
    claims: [{ key: `delivery/${n}`, value: stream, expiresAt: plusSec(now, 45 * 86_400) }],
  };
}

/** So many writers, each with a stream of its own, each waiting for its answer before it goes on. */
async function writing(store: Store, writers: number, until: () => boolean): Promise<number> {
  let appended = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      const stream = `incident/${ids.event()}`;
      let head: Head | undefined;
      while (!until()) {
        const batch = usualAppend(stream, head, (made += 1));
        const outcome = await store.append(batch);
        if (!outcome.ok) throw new Error(outcome.reason);
        head = batch.events.at(-1)!.envelope;
        appended += 1;
      }
    }),
  );
  return appended;
}

async function timed(
  times: number,
  work: (n: number) => Promise<unknown>,
  afterwards: () => Promise<unknown> = async () => {},
): Promise<string> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = performance.now();
    await work(n);
    took.push(performance.now() - before);
    await afterwards();
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): string => `${sorted[Math.floor((times - 1) * share)]!.toFixed(3)} ms`;
  return `median ${at(0.5)}, p99 ${at(0.99)}`;
}

const line = (name: string, figure: string): void => console.log(`${name.padEnd(52)} ${figure}`);

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'tocsin-bench-'));
try {
  const open = (name: string) => openStore(`sqlite:${join(folder, name)}`, { clock, random: () => 0.5 });

  for (const writers of [1, 8, 64]) {
    const store = await open(`${writers}.sqlite`);
    const end = plusSec(clock.now(), SECONDS);
    const appended = await writing(store, writers, () => clock.now() >= end);
    line(`appends/s, ${writers} at once`, (appended / SECONDS).toFixed(0));
    await store.close();
  }

  const store = await open('filled.sqlite');
  let left = FILLED;
  const streams = 64;
  await Promise.all(
    Array.from({ length: streams }, async () => {
      while ((left -= 1) >= 0) {
        const n = (made += 1);
        await store.append(usualAppend(`incident/${n}`, undefined, n));
      }
    }),
  );
  const [stream = ''] = await store.streams('incident/', 'incident/5', 1);
  line(
    `file with ${FILLED} incidents`,
    `${(statSync(join(folder, 'filled.sqlite')).size / 2 ** 20).toFixed(0)} MiB`,
  );
  if ((await store.readStream(stream)).length === 0) throw new Error('nothing to read');
  line('readStream', await timed(500, () => store.readStream(stream)));
  line('readCorrelated', await timed(500, () => store.readCorrelated(stream)));
  line('row', await timed(500, () => store.row('incidents', stream)));
  const query = { view: 'incidents', index: 'status', value: 'closed', newestFirst: true, limit: 20 };
  line('rowsBy, 20 newest of 98,000', await timed(500, () => store.rowsBy(query)));
  line('streams, 100', await timed(500, () => store.streams('incident/', stream, 100)));
  line('claimed', await timed(500, () => store.claimed('delivery/7', clock.now())));

  const waiting = (await store.effectCounts()).reduce((sum, { n }) => sum + n, 0);
  const before = process.memoryUsage().rss;
  const claimed: ClaimedEffect[] = [];
  const claim = async (n: number): Promise<void> => {
    const now = clock.now();
    claimed.push(...(await store.claimDue({ now, leaseUntil: plusSec(now, 30), limit: 8, token: `t${n}` })));
  };
  const finish = (): Promise<unknown> =>
    Promise.all(
      claimed.splice(0).map(({ id, token, generation }) => {
        return store.finish({ id, token, generation, outcome: { done: true } }, clock.now());
      }),
    );
  line(`claimDue, 8 of ${waiting} waiting`, await timed(500, claim, finish));
  const long = plusMs(clock.now(), -86_400_000);
  line(
    'claimDue, nothing due',
    await timed(500, (n) => store.claimDue({ now: long, leaseUntil: clock.now(), limit: 8, token: `u${n}` })),
  );
  line('nextDue', await timed(500, () => store.nextDue()));
  line('effectCounts', await timed(50, () => store.effectCounts()));
  line(
    'more memory after claiming 4,000 and finishing them',
    `${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MiB`,
  );

  const memory = process.memoryUsage().rss;
  line('memory of the process', `${(memory / 2 ** 20).toFixed(0)} MiB`);
  await store.close();
  const opening = performance.now();
  await (await open('filled.sqlite')).close();
  line('opening and checking the file', `${(performance.now() - opening).toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true });
}
