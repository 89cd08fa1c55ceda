import { epochMs, instantOf, type Instant } from '../../../bot/core/calendar/index.ts';
import type { StoredEffect } from '../../../bot/app/ports/index.ts';
import { openStore } from '../../../bot/store/index.ts';
import type { Controls } from '../../page/parts.ts';
import type { WorldClock } from '../world-clock.ts';

type Waiting = NonNullable<Controls['waiting']>;

/** Reads what the product has still to do out of its store, beside it. */
export type Waiters = {
  /** The newest look, with the instants at which anything is due, the earliest first; asks for another one. */
  read(): { readonly shown: Waiting; readonly dueMs: readonly number[] };
  /** The state at this moment: whether something runs or is due, and when the rest is due, the earliest first. */
  look(): Promise<{ readonly busy: boolean; readonly laterMs: readonly number[] }>;
  close(): Promise<void>;
};

const listed = 40;
/** A look takes about a millisecond; the page asks with every change. */
const restMs = 250;

const stateNames = { waiting: 'waits', running: 'runs', parked: 'given up' } as const;

export async function openWaiting(file: string, clock: WorldClock, changed: () => void): Promise<Waiters> {
  const now = (): Instant => instantOf(clock.now());
  const store = await openStore(`sqlite:${file}`, {
    clock: { now, at: (instant, wake) => clock.at(epochMs(instant), wake) },
    random: Math.random,
    readOnly: true,
  });
  let shown: Waiting = { entries: [], more: 0 };
  let dueMs: readonly number[] = [];
  let looking = false;
  let closed = false;
  let restUntil = 0;

  async function refresh(): Promise<void> {
    const found = (await Promise.all(states.map((state) => store.effects({ state, limit: 1000 })))).flat();
    const next = shownOf(found);
    dueMs = found
      .filter(({ state }) => state === 'waiting')
      .map(({ dueAt }) => epochMs(dueAt))
      .toSorted((a, b) => a - b);
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    changed();
  }

  return {
    read() {
      if (!looking && !closed && performance.now() >= restUntil) {
        looking = true;
        refresh()
          .catch((error: unknown) => {
            shown = { entries: [], more: 0, trouble: error instanceof Error ? error.message : String(error) };
          })
          .finally(() => {
            looking = false;
            restUntil = performance.now() + restMs;
          });
      }
      return { shown, dueMs };
    },
    async look() {
      const at = clock.now();
      const [running, waiting] = await Promise.all([
        store.effects({ state: 'running', limit: 1 }),
        store.effects({ state: 'waiting', limit: 1000 }),
      ]);
      const due = waiting.map(({ dueAt }) => epochMs(dueAt));
      const later = due.filter((ms) => ms > at);
      return {
        busy: running.length > 0 || later.length < due.length,
        laterMs: later.toSorted((a, b) => a - b),
      };
    },
    async close() {
      closed = true;
      await store.close();
    },
  };
}

const states = ['running', 'waiting', 'parked'] as const;

function shownOf(effects: readonly StoredEffect[]): Waiting {
  const open = effects
    .filter(({ state }) => state !== 'done')
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.id < b.id ? -1 : 1));
  return {
    entries: open.slice(0, listed).map(({ id, kind, state, dueAt, attempts, lastError, about }) => ({
      id,
      kind,
      state: stateNames[state as keyof typeof stateNames],
      dueMs: epochMs(dueAt),
      attempts,
      about,
      ...(lastError === undefined ? {} : { why: lastError }),
    })),
    more: Math.max(0, open.length - listed),
  };
}
