import type { Store } from '../../bot/app/ports/index.ts';
import { epochMs, plusMs } from '../../bot/core/calendar/index.ts';
import type { Random } from '../aws/random.ts';
import type { Disk } from './disk.ts';
import type { Life, LifeNeeds } from './life.ts';
import { clockOf, type ProcessClock } from './time.ts';

/** The one or two processes of a deployment: who lives, who dies, and who comes back. */
export type Fleet = {
  /** One that lives, if any does. */
  any(): Life | undefined;
  living(): number;
  start(): void;
  /** Kills one of those that live, in one of many ways. */
  /** @param inside also in the middle of a transaction */
  killOne(inside: boolean): void;
  killAll(): void;
  readonly deaths: ReadonlyMap<string, number>;
  /** Whether those that live have the same own time, to a second. */
  clocksAgree(): boolean;
};

/** What the seed decides of a process beside its dangers. */
export type FleetNeeds = Omit<LifeNeeds, 'clock' | 'store' | 'settings' | 'died' | 'passed' | 'circling'> & {
  readonly seeds: Random;
  readonly size: number;
  readonly disk: Disk;
  readonly settingsOf: (process: number) => LifeNeeds['settings'];
  /** What the store's own troubles are. */
  readonly between: (store: Store) => Store;
  /** A planted fault, if there is one. */
  readonly spoil: (needs: LifeNeeds) => LifeNeeds;
  /** Sees what the product asks of its store and what it is told. */
  readonly witnessed: (store: Store, alive: () => boolean) => Store;
  /** Begins a life: of one process, or of the functions on Lambda. */
  readonly live: (needs: LifeNeeds) => Life;
  readonly note: (line: string) => void;
  readonly passed: (name: string) => void;
  /** Somebody died: in two ways there may be more or less than was answered. */
  readonly died: () => void;
  /** The store was opened again after a death. */
  readonly reopened: () => Promise<void>;
  readonly refused: (why: string) => void;
  /** A process never waited; the story ends with it. */
  readonly circled: (passage: string) => void;
};

type Slot = {
  life?: Life;
  clock?: ProcessClock;
  doom?: (how: 'no-commit' | 'torn', died: () => void) => void;
};

export function createFleet(needs: FleetNeeds): Fleet {
  const { seeds, disk, time, note } = needs;
  const slots: Slot[] = Array.from({ length: needs.size }, () => ({}));
  const deaths = new Map<string, number>();
  let ended = false;

  const count = (how: string): void => void deaths.set(how, (deaths.get(how) ?? 0) + 1);

  async function begin(process: number): Promise<void> {
    const slot = slots[process]!;
    let calm: string | undefined;
    let alive = true;
    const clock = clockOf({
      ...needs,
      alive: () => alive,
      calm: () => calm,
    });
    const connection = await disk.connect({ clock, notBefore: (newest) => clock.notBefore(newest) });
    if (ended) return connection.end();
    await needs.reopened();
    note(`process ${process} starts`);
    const spoiled = needs.spoil({
      ...needs,
      clock,
      settings: needs.settingsOf(process),
      store: needs.between(connection.store),
      died() {
        alive = false;
        note(`process ${process} is dead`);
        delete slot.life;
        delete slot.clock;
        connection.end();
        needs.died();
        if (!ended) time.after(seeds.int(90_000), () => restart(process));
      },
      circling(passage) {
        ended = true;
        needs.circled(passage);
      },
    });
    const store = needs.witnessed(spoiled.store, () => alive);
    slot.clock = clock;
    const stored = (due: readonly string[]): void => {
      for (const at of due) {
        for (const each of slots) if (each !== slot) each.clock?.rouse(at);
      }
    };
    const life = needs.live({
      ...spoiled,
      store: {
        ...store,
        async nextDue() {
          const next = await store.nextDue();
          calm = next ?? plusMs(clock.now(), longestCalmMs);
          return next;
        },
        async append(batch) {
          const outcome = await store.append(batch);
          if (outcome.ok) stored([...batch.effects, ...(batch.finishes?.follow ?? [])].map(dueOf));
          return outcome;
        },
        async enqueue(batch) {
          const outcome = await store.enqueue(batch);
          if (outcome.ok) stored(batch.effects.map(dueOf));
          return outcome;
        },
        async finish(end, now) {
          const again = 'retryAt' in end.outcome ? [end.outcome.retryAt] : [];
          for (const at of again) if (calm !== undefined && at < calm) calm = at;
          const ended = await store.finish(end, now);
          // A run that was asked for again while it ran may be due at once.
          stored([...again, ...(end.follow ?? []).map(dueOf), now]);
          return ended;
        },
      },
    });
    slot.life = life;
    slot.doom = (how, died) => connection.doom(how, died);
  }

  function restart(process: number): void {
    begin(process).catch((error: unknown) => {
      if (!ended) needs.refused(String(error));
    });
  }

  const alive = (): readonly Slot[] => slots.filter(({ life }) => life !== undefined);

  return {
    deaths,
    living: () => alive().length,
    any() {
      const found = alive();
      return found.length === 0 ? undefined : seeds.pick(found).life;
    },
    start: () => slots.forEach((_slot, process) => restart(process)),
    killOne(inside) {
      const found = alive();
      if (found.length === 0) return;
      const { life, doom } = seeds.pick(found);
      const dice = seeds.next();
      if (dice < 0.15) {
        count('at rest');
        life!.kill();
      } else if (dice < 0.65 || !inside) {
        count('at a passage');
        life!.kill(1 + seeds.int(60));
      } else {
        const how = dice < 0.8 ? 'no-commit' : 'torn';
        count(`in a transaction, ${how}`);
        doom!(how, () => life!.kill());
      }
    },
    clocksAgree() {
      const times = alive().map(({ clock }) => epochMs(clock!.now()));
      return Math.max(...times) - Math.min(...times) < 1000;
    },
    killAll() {
      ended = true;
      for (const { life } of alive()) life!.kill();
    },
  };
}

const dueOf = ({ dueAt }: { readonly dueAt: string }): string => dueAt;

const longestCalmMs = 24 * 3600_000;
