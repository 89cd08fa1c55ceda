import type { ControlDesk } from '../page/acts.ts';
import type { Controls } from '../page/parts.ts';
import { createAlarmsDesk } from './desk/alarms.ts';
import { createFaultsDesk } from './desk/faults.ts';
import { createMovingTime } from './desk/moving-time.ts';
import { createPhonesDesk, type Phone } from './desk/phones.ts';
import type { Waiters } from './desk/waiting.ts';
import { unknownTo, type LocalWorld } from './local-world.ts';
import type { ProductInTime } from './product.ts';
import { tourEnd, tourOf } from './tour.ts';

const never = 8.64e15;

export type Desk = ControlDesk & {
  /** Resolves when the clock is not being moved any more. */
  settled(): Promise<void>;
};

/** What can be done to the world around the workspace: alarms, faults, time, phones; and what the app has still to do. */
export function createDesk(
  world: LocalWorld,
  outside: {
    readonly product: Pick<ProductInTime, 'setAhead' | 'gone' | 'log'>;
    readonly waiting: Waiters;
    readonly phones: readonly Phone[];
    /** Calls the listeners of whoever looks. */
    readonly watchers: Set<() => void>;
  },
): Desk {
  const { scenario, aws, slack, clock } = world;
  const { waiting, watchers } = outside;
  const changed = (): void => watchers.forEach((each) => each());
  let ended: number | undefined;
  void outside.product.gone.then((code) => {
    ended = code;
    changed();
  });
  const topic = [...scenario.topics.values()][0]!;
  const alarms = createAlarmsDesk(aws, scenario, topic, changed);
  const faults = createFaultsDesk(world, () => scenario.recover(alarms.recoveredAtMs() ?? never));
  const phones = createPhonesDesk(aws, outside.phones);
  const time = createMovingTime({
    clock,
    waiting,
    changed,
    underWay: () => slack.world.deliveries.slice(-200).some(({ outcome }) => outcome === 'waiting'),
    // The product goes first: what it is asked by a world that is ahead would look too new to it.
    async setAhead(ms) {
      await outside.product.setAhead(ms);
      clock.setAhead(ms);
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    elapsedMs: () => performance.now(),
  });
  return {
    read: (): Controls => {
      const { shown, dueMs } = waiting.read();
      return {
        groups: [
          ...alarms.read(),
          faults.read(),
          ...strangers(world),
          ...(ended === undefined ? [] : [obituary(ended, outside.product.log)]),
        ],
        clock: time.read(dueMs),
        phones: phones.read(),
        waiting: shown,
        tour: tourOf(world, alarms.fired()),
        tourEnd,
      };
    },
    press: (id, value) => {
      const done = alarms.press(id, value) || faults.press(id) || phones.press(id, value) || time.press(id);
      if (!done) throw new Error(`There is no control "${id.slice(0, 60)}".`);
      changed();
    },
    subscribe: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    settled: () => time.settled(),
  };
}

/** Nothing answers any more: said beside everything that is pressed in vain. */
const obituary = (code: number, log: readonly string[]): Controls['groups'][number] => ({
  title: 'The app has ended',
  note: `${code === -1 ? 'by a signal' : `with exit code ${code}`}; start the sandbox again. ${(log.at(-1) ?? '').slice(0, 300)}`,
  controls: [],
});

/** What the product asked for in vain, so that nobody looks for the trouble elsewhere. */
function strangers(world: LocalWorld): Controls['groups'] {
  const unknown = unknownTo(world);
  return unknown.length === 0
    ? []
    : [{ title: 'Not known to this sandbox', note: unknown.slice(0, 20).join(', '), controls: [] }];
}
