import { expect, test } from 'vitest';
import { manualClock } from '../../../sandbox/aws/index.ts';
import { createMovingTime } from '../../../sandbox/demo/desk/moving-time.ts';
import { createWorldClock } from '../../../sandbox/demo/world-clock.ts';

const startMs = Date.parse('2026-11-20T10:00:00.000Z');
const minuteMs = 60_000;

/** A product that does something every so often, each time a little after it was due. */
function world(everyMs: number | undefined) {
  const wall = manualClock(startMs);
  const clock = createWorldClock(wall);
  const done: number[] = [];
  let dueMs = everyMs === undefined ? undefined : startMs + everyMs;
  let onItsWay = 0;
  let elapsed = 0;
  const time = createMovingTime({
    clock,
    changed: () => {},
    waiting: {
      look: () => {
        const busy = dueMs !== undefined && dueMs <= clock.now();
        return Promise.resolve({ busy, laterMs: busy || dueMs === undefined ? [] : [dueMs] });
      },
    },
    underWay: () => onItsWay > 0,
    setAhead: (ms) => {
      clock.setAhead(ms);
      return Promise.resolve();
    },
    pause: (ms) => {
      elapsed += ms;
      onItsWay = Math.max(0, onItsWay - 1);
      if (dueMs !== undefined && everyMs !== undefined && dueMs <= clock.now()) {
        done.push((clock.now() - startMs) / minuteMs);
        dueMs = clock.now() + everyMs;
        onItsWay = 3;
      }
      return Promise.resolve();
    },
    elapsedMs: () => elapsed,
  });
  return { clock, time, done };
}

test('an hour passes timer by timer: what is due every 10 min is done 6 times', async () => {
  const { clock, time, done } = world(10 * minuteMs);
  expect(time.press('clock.1h')).toBe(true);
  expect(time.read([]).moving).toBe(true);
  expect(() => time.press('clock.1m')).toThrow('moved already');
  await time.settled();
  expect(done).toEqual([10, 20, 30, 40, 50, 60]);
  expect(clock.now()).toBe(startMs + 60 * minuteMs);
});

test('the next timer is reached exactly; where nothing waits, time stands', async () => {
  const waiting = world(7 * minuteMs);
  waiting.time.press('clock.next');
  await waiting.time.settled();
  expect(waiting.done).toEqual([7]);
  expect(waiting.clock.aheadMs()).toBe(7 * minuteMs);
  const idle = world(undefined);
  idle.time.press('clock.next');
  await idle.time.settled();
  expect(idle.clock.aheadMs()).toBe(0);
});

test('what comes by itself within 10 s is no timer to go to', async () => {
  const { clock, time } = world(4_000);
  const soon = clock.now() + 4_000;
  expect(time.read([soon]).toNext.atMs).toBeUndefined();
  expect(time.read([soon, soon + 36_000]).toNext.atMs).toBe(startMs + 40_000);
  time.press('clock.next');
  await time.settled();
  expect(clock.aheadMs()).toBe(0);
});

test('time that would stop at 100,000 timers arrives all the same', async () => {
  const { clock, time, done } = world(36);
  time.press('clock.1h');
  await time.settled();
  expect(clock.now()).toBe(startMs + 60 * minuteMs);
  expect(done.length).toBeLessThan(2_000);
});

test('only its own controls are its own', () => {
  expect(world(undefined).time.press('slack.down')).toBe(false);
});
