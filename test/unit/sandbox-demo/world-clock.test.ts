import { expect, test } from 'vitest';
import { manualClock } from '../../../sandbox/aws/index.ts';
import { createWorldClock } from '../../../sandbox/demo/world-clock.ts';

const startMs = Date.parse('2026-11-20T10:00:00.000Z');

function worldOn(wall = manualClock(startMs)) {
  return { wall, clock: createWorldClock(wall) };
}

test('time passes as on the machine, and 5 min ahead after it was moved by 5 min', () => {
  const { wall, clock } = worldOn();
  wall.advance(1_000);
  expect(clock.now()).toBe(startMs + 1_000);
  clock.setAhead(300_000);
  wall.advance(1_000);
  expect(clock.now()).toBe(startMs + 302_000);
  expect(clock.aheadMs()).toBe(300_000);
});

test('what waits for an instant in between is woken in the order of time, once, at or after its instant', () => {
  const { wall, clock } = worldOn();
  const woken: string[] = [];
  clock.after(240_000, () => woken.push('later'));
  clock.after(60_000, () => woken.push('first'));
  clock.after(600_000, () => woken.push('not yet'));
  const cancel = clock.after(120_000, () => woken.push('cancelled'));
  cancel();
  clock.setAhead(300_000);
  wall.advance(0);
  expect(woken).toEqual(['first', 'later']);
  wall.advance(299_999);
  expect(woken).toEqual(['first', 'later']);
  wall.advance(1);
  expect(woken).toEqual(['first', 'later', 'not yet']);
});

test('it never goes back', () => {
  const { clock } = worldOn();
  clock.setAhead(60_000);
  clock.setAhead(1_000);
  expect(clock.aheadMs()).toBe(60_000);
  expect(clock.now()).toBe(startMs + 60_000);
});

test('a timer further away than 24 days waits in pieces', () => {
  const { wall, clock } = worldOn();
  let woken = 0;
  clock.at(startMs + 40 * 86_400_000, () => (woken += 1));
  wall.advance(30 * 86_400_000);
  expect(woken).toBe(0);
  wall.advance(10 * 86_400_000);
  expect(woken).toBe(1);
});
