import { plusMs } from '../../../bot/core/calendar/index.ts';
import { eventHash } from '../../../bot/app/ledger/chain.ts';
import { sealedEvent } from '../../../bot/app/ledger/index.ts';
import type { Append, ClaimedEffect, Json, Store } from '../../../bot/app/ports/index.ts';
import type { Mutant } from '../../../sandbox/simulation/run-seed.ts';

/** A small fault planted between the product and its world, which promise it breaks, and how soon that is seen. */
export type Planted = {
  readonly name: string;
  readonly mutate: Mutant;
  readonly breaks: RegExp;
  /** A seed whose story showed it when it was planted. */
  readonly from: number;
  /** From that seed on. */
  readonly within: number;
};

const inStore =
  (change: (store: Store) => Partial<Store>): Mutant =>
  (needs) => ({ ...needs, store: { ...needs.store, ...change(needs.store) } });

const inAppend = (change: (batch: Append) => Append): Mutant =>
  inStore((store) => ({ append: (batch) => store.append(change(batch)) }));

const inEffects = (kind: RegExp, change: (dueAt: string) => string): Mutant =>
  inAppend((batch) => ({
    ...batch,
    effects: batch.effects.map((effect) =>
      kind.test(effect.kind) ? { ...effect, dueAt: change(effect.dueAt) } : effect,
    ),
  }));

const without = (kind: RegExp): Mutant =>
  inAppend((batch) => ({ ...batch, effects: batch.effects.filter((effect) => !kind.test(effect.kind)) }));

/** Every one of them is a mistake that somebody could make in the store, the clock or the way out. */
export const planted: readonly Planted[] = [
  {
    name: 'forgets what was delivered before',
    mutate: inAppend((batch) => ({ ...batch, claims: [] })),
    breaks: /SIGNAL/,
    from: 7,
    within: 8,
  },
  {
    name: 'answers "accepted" without storing',
    mutate: inStore((store) => {
      let n = 0;
      return {
        append: (batch) => {
          const lost = batch.stream.startsWith('desk/') && (n += 1) % 4 === 0;
          return lost ? Promise.resolve({ ok: true }) : store.append(batch);
        },
      };
    }),
    breaks: /SIGNAL|REBUILT/,
    from: 1,
    within: 8,
  },
  {
    name: 'repeats a call without looking whether it was done',
    mutate: inStore((store) => ({
      claimDue: async (query) =>
        (await store.claimDue(query)).map((effect) => ({ ...effect, inDoubt: false })),
    })),
    breaks: /ONE-MESSAGE|ONE-CHANNEL|PAGE-TWICE/,
    from: 3,
    within: 12,
  },
  {
    name: 'takes a waiting effect before its time',
    mutate: inStore((store) => ({
      claimDue: (query) =>
        store.claimDue({
          ...query,
          now: plusMs(query.now, 200_000),
          leaseUntil: plusMs(query.leaseUntil, 200_000),
        }),
    })),
    breaks: /^EARLY$/,
    from: 1,
    within: 8,
  },
  {
    name: 'ignores Retry-After',
    mutate: inStore((store) => ({
      blockUntil: () => Promise.resolve(),
      finish(end, now) {
        const limited = 'retryAt' in end.outcome && /asks to wait/.test(end.outcome.error);
        return store.finish(
          limited ? { ...end, outcome: { ...end.outcome, retryAt: plusMs(now, 500) } } : end,
          now,
        );
      },
    })),
    breaks: /RETRY-AFTER/,
    from: 2,
    within: 20,
  },
  {
    name: 'marks an effect done before it is done',
    mutate: inStore((store) => ({
      finish: (end, now) => store.finish({ ...end, outcome: { done: true } }, now),
    })),
    breaks: /ONE-MESSAGE|ONE-CHANNEL|PAGE-END|SIGNAL|LEFT|ALARM-STATE/,
    from: 2,
    within: 8,
  },
  {
    name: 'does not tell the incident of nobody reached',
    mutate: without(/^record-nobody-reached$/),
    breaks: /PAGE-END/,
    from: 2,
    within: 8,
  },
  { name: 'does not page', mutate: without(/^start-paging$/), breaks: /PAGE-END/, from: 2, within: 8 },
  { name: 'forgets the next step', mutate: without(/^take-step$/), breaks: /PAGE-END/, from: 2, within: 8 },
  {
    name: 'escalates too early',
    mutate: inEffects(/^take-step$/, (dueAt) => plusMs(dueAt, -60_000)),
    breaks: /TIMER/,
    from: 5,
    within: 8,
  },
  {
    name: 'says nothing in the channel',
    mutate: without(/^say$/),
    breaks: /ONE-MESSAGE/,
    from: 8,
    within: 8,
  },
  {
    name: 'does not bring signals to the incident',
    mutate: without(/^signal-incident$/),
    breaks: /SIGNAL|ALARM-STATE/,
    from: 2,
    within: 8,
  },
  {
    name: 'does not keep the state it decided on',
    mutate: inAppend((batch) => ({ ...batch, rows: batch.rows.filter(({ view }) => view !== 'state') })),
    breaks: /REBUILT/,
    from: 2,
    within: 8,
  },
  {
    name: 'keeps an old state beside newer events',
    mutate: inStore((store) => {
      let n = 0;
      return {
        append: (batch) => {
          n += 1;
          const rows = n % 5 === 0 ? batch.rows.filter(({ view }) => view !== 'state') : batch.rows;
          return store.append({ ...batch, rows });
        },
      };
    }),
    breaks: /REBUILT|CHAIN|stuck|LEFT/,
    from: 2,
    within: 8,
  },
  {
    name: 'never takes up what a dead process was doing',
    mutate: inStore((store) => ({
      claimDue: (query) =>
        store.claimDue({ ...query, leaseUntil: plusMs(query.leaseUntil, 1000 * 24 * 3600_000) }),
    })),
    breaks: /LEFT/,
    from: 2,
    within: 8,
  },
  {
    name: 'drops the lock on an effect',
    mutate: inStore((store) => {
      // Whoever asks is given what somebody else is still doing.
      let last: readonly ClaimedEffect[] = [];
      return {
        claimDue: async (query) => {
          const again = last;
          last = await store.claimDue(query);
          return [...last, ...again.slice(0, 1)];
        },
      };
    }),
    breaks: /LEASE/,
    from: 2,
    within: 8,
  },
  {
    name: 'tells before it stores',
    mutate: (needs) => ({
      ...needs,
      store: {
        ...needs.store,
        append: async (batch) => {
          needs.time.after(50, () => void needs.store.append(batch).catch(() => undefined));
          return { ok: true };
        },
      },
    }),
    breaks: /REBUILT|SIGNAL|DURABLE|CHAIN|ONE-INCIDENT/,
    from: 4,
    within: 8,
  },
  {
    name: 'marks an effect done before it begins',
    mutate: inStore((store) => {
      const ended = new Set<string>();
      return {
        async claimDue(query) {
          const claimed = await store.claimDue(query);
          for (const { id, token, generation } of claimed) {
            await store.finish({ id, token, generation, outcome: { done: true } }, query.now);
            ended.add(token);
          }
          return claimed;
        },
        finish: async (end, now) => (ended.has(end.token) ? { ok: true } : store.finish(end, now)),
        append: ({ finishes, ...batch }) =>
          store.append(finishes === undefined || ended.has(finishes.token) ? batch : { ...batch, finishes }),
      };
    }),
    breaks: /ONE-MESSAGE|ONE-CHANNEL|PAGE-END|SIGNAL|LEASE|ALARM-STATE/,
    from: 2,
    within: 8,
  },
  {
    name: 'appends behind whatever is there instead of the version it decided on',
    mutate: inStore((store) => ({
      async append(batch) {
        const head = await store.head(batch.stream);
        if ((head?.version ?? 0) === batch.expectedVersion) return store.append(batch);
        return store.append({ ...batch, expectedVersion: head?.version ?? 0, events: behind(batch, head) });
      },
      // The one that decided last did not see what came between.
      row: laggingRows(store),
    })),
    breaks: /REBUILT|SIGNAL|ONE-INCIDENT|DURABLE|TIMER/,
    from: 2,
    within: 8,
  },
  {
    name: 'loses what its last transaction wrote when it is killed',
    mutate: inStore((store) => {
      let n = 0;
      return {
        append: async (batch) => ((n += 1) % 50 === 0 ? { ok: true } : store.append(batch)),
      };
    }),
    breaks: /DURABLE|SIGNAL|REBUILT/,
    from: 8,
    within: 8,
  },
  {
    name: 'forgets what somebody wrote in the postmortem',
    mutate: (needs) => ({
      ...needs,
      artefacts: {
        ...needs.artefacts,
        put: (content, type) =>
          needs.artefacts.put(
            Buffer.from(content)
              .toString()
              .replaceAll(/^.*responder.*$/gm, ''),
            type,
          ),
      },
    }),
    breaks: /POSTMORTEM/,
    from: 3,
    within: 20,
  },
  {
    name: 'keeps the lists as they were',
    mutate: inAppend((batch) => ({
      ...batch,
      rows: batch.rows.filter(({ view }) => view !== 'incident' || batch.expectedVersion === 0),
    })),
    breaks: /ROWS/,
    from: 2,
    within: 8,
  },
];

/** The events of a batch, numbered and chained behind another head. */
function behind(batch: Append, head: { readonly version: number; readonly hash: string } | undefined) {
  let { version, hash } = head ?? { version: 0, hash: '' };
  return batch.events.map(({ envelope }) => {
    version += 1;
    const moved = { ...envelope, version, prevHash: hash };
    hash = eventHash(moved);
    return sealedEvent({ ...moved, hash });
  });
}

/** Reads a state that is one write old now and then, as a reader without a version check would not notice. */
function laggingRows(store: Store): Store['row'] {
  const before = new Map<string, Json | undefined>();
  let n = 0;
  return async (view, key) => {
    const now = await store.row(view, key);
    const old = before.get(`${view} ${key}`);
    before.set(`${view} ${key}`, now);
    return view === 'state' && old !== undefined && (n += 1) % 5 === 0 ? old : now;
  };
}
