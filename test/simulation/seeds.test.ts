import { expect, onTestFinished, test, vi } from 'vitest';
import { prepare } from '../../sandbox/simulation/ground.ts';
import { runSeed } from '../../sandbox/simulation/run-seed.ts';
import { replayCommand, shrink, told } from '../../sandbox/simulation/shrink.ts';
import { simulate, totalsLine } from '../../sandbox/simulation/simulate.ts';
import { planted } from './mutants/mutants.ts';

/** Everything that is promised, by the name that a broken promise is told with. */
const invariants = [
  'ALARM-STATE',
  'CHAIN',
  'DURABLE',
  'DURATION',
  'EARLY',
  'GIVEN-UP',
  'INTEGRITY',
  'LEASE',
  'LEFT',
  'ONE-CHANNEL',
  'ONE-INCIDENT',
  'ONE-MESSAGE',
  'PAGE-END',
  'PAGE-TWICE',
  'PAGED-AFTER',
  'POSTMORTEM',
  'REBUILT',
  'RETRY-AFTER',
  'ROWS',
  'SIGNAL',
  'TIMER',
];

const dangers = [
  'aws access-denied',
  'aws reset',
  'aws server-error',
  'aws slow',
  'aws throttled',
  'changed configurations',
  'clock jumps',
  'killed at a passage',
  'killed at rest',
  'killed in a transaction, no-commit',
  'killed in a transaction, torn',
  'slack error',
  'slack http',
  'slack ratelimited',
  'slack reset-after',
  'slack reset-before',
  'slack slow',
  'store busy',
  'store full',
];

/** A whole story where there is time for it: the first 60 steps hold every danger. */
const steps = process.env['TOCSIN_TEST_ALL'] === undefined ? 60 : 150;

const chapters = [
  'storms',
  'incidents joined with another',
  'incidents held back by a rule',
  'alarms that flapped',
  'signals held back by a mute',
  'incidents resolved by themselves',
  'incidents paged again',
];

test(
  '200 stories with failing calls, killed processes and wrong clocks break no promise, and every promise is tried',
  { timeout: 600_000 },
  async () => {
    const broken: string[] = [];
    const totals = await simulate({ seeds: 200, from: 1, steps, print: (line) => broken.push(line) });
    expect(broken).toEqual([]);
    expect(totalsLine(totals)).toMatch(/^200 seeds, \d+\.\d simulated days, \d+ faults, 0 violations$/);
    expect(invariants.filter((name) => (totals.tried[name] ?? 0) < 20)).toEqual([]);
    expect(dangers.filter((name) => (totals.faultsByKind[name] ?? 0) < 5)).toEqual([]);
    expect(chapters.filter((name) => (totals.story[name] ?? 0) < 5)).toEqual([]);
    expect(totals.story['seeds on SQLite']).toBe(20);
  },
);

test(
  'the same seed gives the same story byte for byte, in a file too; another seed another one',
  { timeout: 240_000 },
  async () => {
    const ground = await prepare();
    const traceOf = async (seed: number): Promise<string> =>
      (await runSeed({ ...ground, seed, steps: 40, detailed: true })).trace.join('\n');
    const first = await traceOf(3);
    expect(first.length).toBeGreaterThan(10_000);
    expect(await traceOf(3)).toBe(first);
    expect(await traceOf(4)).not.toBe(first);
    expect(await traceOf(10)).toBe(await traceOf(10));
  },
);

test(
  'a story is the same after other stories than before, and nothing in it waits for the real clock',
  { timeout: 240_000 },
  async () => {
    const ground = await prepare();
    const waits = vi.spyOn(globalThis, 'setTimeout');
    onTestFinished(() => waits.mockRestore());
    const tracesOf = async (seeds: readonly number[]): Promise<ReadonlyMap<number, string>> => {
      const traces = new Map<number, string>();
      for (const seed of seeds) {
        const { trace } = await runSeed({ ...ground, seed, steps: 40, detailed: true });
        traces.set(seed, trace.join('\n'));
      }
      return traces;
    };
    const there = await tracesOf([102, 115, 120]);
    const back = await tracesOf([120, 115, 102]);
    for (const [seed, trace] of there) expect(back.get(seed)).toBe(trace);
    expect(waits.mock.calls.map(([, ms]) => ms)).toEqual([]);
  },
);

test('what is printed is the same with 1 thread and with 2', { timeout: 240_000 }, async () => {
  const printed = async (workers: number): Promise<string> => {
    const lines: string[] = [];
    const totals = await simulate({
      seeds: 4,
      from: 5,
      steps: 30,
      workers,
      print: (line) => lines.push(line),
    });
    return JSON.stringify([lines, totals]);
  };
  expect(await printed(2)).toBe(await printed(1));
});

test(
  'a story that fails is made smaller and told with the command that plays it again',
  { timeout: 240_000 },
  async () => {
    const ground = await prepare();
    const { mutate } = planted.find(({ name }) => name === 'does not page')!;
    const failed = await runSeed({ ...ground, seed: 1, steps: 60, mutate });
    const smallest = await shrink(failed, { steps: 60, mutate });
    expect(smallest.result.violations[0]?.invariant).toBe(failed.violations[0]?.invariant);
    expect(smallest.steps).toBeLessThan(60);
    expect(smallest.without).toContain('kills');
    const lines = told(failed, smallest);
    expect(lines[1]?.trim()).toBe(replayCommand(1, smallest));
    expect(lines.join('\n')).toMatch(/alarm [a-z0-9-]+ ALARM comes/);
  },
);
