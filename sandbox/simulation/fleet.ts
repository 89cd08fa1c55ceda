import type { Clock, Store } from '../../bot/app/ports/index.ts';
import { plusMs } from '../../bot/core/calendar/index.ts';
import type { Random } from '../aws/random.ts';
import type { Disk } from './disk.ts';
import { startLife, type Life, type LifeNeeds } from './life.ts';
import { clockOf } from './time.ts';

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
};

/** What the seed decides of a process beside its dangers. */
export type FleetNeeds = Omit<LifeNeeds, 'clock' | 'store' | 'settings' | 'died' | 'passed'> & {
  readonly seeds: Random;
  readonly size: number;
  readonly disk: Disk;
  readonly settingsOf: (process: number) => LifeNeeds['settings'];
  /** What the store's own troubles are. */
  readonly between: (store: Store) => Store;
  /** A planted fault, if there is one. */
  readonly spoil: (needs: LifeNeeds) => LifeNeeds;
  /** Sees what the product asks of its store and what it is told. */
  readonly witnessed: (store: Store, clock: Clock) => Store;
  readonly note: (line: string) => void;
  readonly passed: (name: string) => void;
  /** Somebody died: in two ways there may be more or less than was answered. */
  readonly died: () => void;
  /** The store was opened again after a death. */
  readonly reopened: () => Promise<void>;
  readonly refused: (why: string) => void;
};

type Slot = { life?: Life; end?: () => void; doom?: (how: 'no-commit' | 'torn', died: () => void) => void };

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
        connection.end();
        needs.died();
        if (!ended) time.after(seeds.int(90_000), () => restart(process));
      },
    });
    const store = needs.witnessed(spoiled.store, clock);
    const life = startLife({
      ...spoiled,
      store: {
        ...store,
        async nextDue() {
          const next = await store.nextDue();
          // With a second process something may become due that this one has not asked for.
          calm = nextLook(plusMs(clock.now(), needs.size === 1 ? 3_600_000 : 600_000), next);
          return next;
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
    killAll() {
      ended = true;
      for (const { life } of alive()) life!.kill();
    },
  };
}

/** When the next effect is due, but a look there is in any case. */
function nextLook(latest: string, next: string | undefined): string {
  return next !== undefined && next < latest ? next : latest;
}
