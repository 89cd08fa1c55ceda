import { expect, test } from 'vitest';
import { createSystemClock } from '../../../bot/process/clock.ts';
import { plusMs } from '../../../bot/core/calendar/index.ts';

const noon = '2026-03-12T12:00:00.000Z';
const hourMs = 3600_000;

/** Two clocks of a machine that a test sets. */
function machine() {
  const now = { wall: Date.parse(noon), monotonic: 5000.25 };
  const said: string[] = [];
  const note = (event: string): void => void said.push(event);
  const clock = createSystemClock(
    { info: note, warn: note, error: note },
    { wallMs: () => now.wall, monotonicMs: () => now.monotonic },
  );
  return {
    clock,
    said,
    pass: (ms: number): void => {
      now.wall += ms;
      now.monotonic += ms;
    },
    set: (ms: number): void => {
      now.wall += ms;
    },
  };
}

test('own time goes on from where it was when the wall clock is set back an hour, and says so once', () => {
  const { clock, said, pass, set } = machine();
  pass(1000);
  expect(clock.now()).toBe(plusMs(noon, 1000));
  set(-hourMs);
  expect(clock.now()).toBe(plusMs(noon, 1000));
  pass(10_000);
  expect(clock.now()).toBe(plusMs(noon, 11_000));
  clock.now();
  expect(said).toEqual(['clock.differs']);
});

test('a wall clock that is set right again and back once more is told a second time', () => {
  const { clock, said, set } = machine();
  for (const ms of [-hourMs, hourMs, -hourMs]) {
    set(ms);
    clock.now();
  }
  expect(said).toEqual(['clock.differs', 'clock.differs']);
});

test('own time follows the wall clock forward by an hour at once, says so, and stays there when it is set back', () => {
  const { clock, said, pass, set } = machine();
  set(hourMs);
  expect(clock.now()).toBe(plusMs(noon, hourMs));
  expect(said).toEqual(['clock.jumped']);
  set(-hourMs);
  pass(2000);
  expect(clock.now()).toBe(plusMs(noon, hourMs + 2000));
  expect(said).toEqual(['clock.jumped', 'clock.differs']);
});

test('own time begins where the store ended, however far back the wall clock is, and goes on from there', () => {
  const { clock, said, pass } = machine();
  clock.notBefore(plusMs(noon, hourMs));
  expect(clock.now()).toBe(plusMs(noon, hourMs));
  pass(500);
  expect(clock.now()).toBe(plusMs(noon, hourMs + 500));
  expect(said).toEqual(['clock.differs']);
});

test('a store that ended before now changes nothing', () => {
  const { clock, said } = machine();
  clock.notBefore(plusMs(noon, -hourMs));
  expect([clock.now(), said]).toEqual([noon, []]);
});
