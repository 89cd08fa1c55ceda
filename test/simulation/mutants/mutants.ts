import { plusMs } from '../../../bot/core/calendar/index.ts';
import type { Append, Store } from '../../../bot/app/ports/index.ts';
import type { Mutant } from '../../../sandbox/simulation/run-seed.ts';

/** A small fault planted between the product and its world, and which promise it breaks. */
export type Planted = { readonly name: string; readonly mutate: Mutant; readonly breaks: RegExp };

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
  },
  {
    name: 'repeats a call without looking whether it was done',
    mutate: inStore((store) => ({
      claimDue: async (query) =>
        (await store.claimDue(query)).map((effect) => ({ ...effect, inDoubt: false })),
    })),
    breaks: /ONE-MESSAGE|ONE-CHANNEL|PAGE-TWICE/,
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
    breaks: /TIMER|RETRY-AFTER|ONE-MESSAGE/,
  },
  {
    name: 'ignores Retry-After',
    mutate: (needs) => ({
      ...needs,
      store: { ...needs.store, blockUntil: () => Promise.resolve() },
    }),
    breaks: /RETRY-AFTER/,
  },
  {
    name: 'marks an effect done before it is done',
    mutate: inStore((store) => ({
      finish: (end, now) => store.finish({ ...end, outcome: { done: true } }, now),
    })),
    breaks: /ONE-MESSAGE|ONE-CHANNEL|PAGE-END|SIGNAL|LEFT|ALARM-STATE/,
  },
  {
    name: 'does not tell the incident of nobody reached',
    mutate: without(/^record-nobody-reached$/),
    breaks: /PAGE-END/,
  },
  { name: 'does not page', mutate: without(/^start-paging$/), breaks: /PAGE-END/ },
  { name: 'forgets the next step', mutate: without(/^take-step$/), breaks: /PAGE-END/ },
  {
    name: 'escalates too early',
    mutate: inEffects(/^take-step$/, (dueAt) => plusMs(dueAt, -60_000)),
    breaks: /TIMER/,
  },
  { name: 'says nothing in the channel', mutate: without(/^say$/), breaks: /ONE-MESSAGE/ },
  {
    name: 'does not bring signals to the incident',
    mutate: without(/^signal-incident$/),
    breaks: /SIGNAL|ALARM-STATE/,
  },
  {
    name: 'does not keep the state it decided on',
    mutate: inAppend((batch) => ({ ...batch, rows: batch.rows.filter(({ view }) => view !== 'state') })),
    breaks: /REBUILT/,
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
  },
  {
    name: 'never takes up what a dead process was doing',
    mutate: inStore((store) => ({
      claimDue: (query) =>
        store.claimDue({ ...query, leaseUntil: plusMs(query.leaseUntil, 1000 * 24 * 3600_000) }),
    })),
    breaks: /LEFT/,
  },
];
