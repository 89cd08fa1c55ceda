import { expect, test } from 'vitest';
import { runSeed } from '../../sandbox/simulation/run-seed.ts';
import { prepare, simulate, totalsLine } from '../../sandbox/simulation/simulate.ts';

test('5 stories with failing calls and killed processes break no promise', { timeout: 240_000 }, async () => {
  const broken: string[] = [];
  const totals = await simulate({ seeds: 5, from: 7, steps: 70, print: (line) => broken.push(line) });
  expect(broken).toEqual([]);
  expect(totals.faults).toBeGreaterThan(50);
  expect(totalsLine(totals)).toMatch(/^5 seeds, \d+\.\d simulated days, \d+ faults, 0 violations$/);
});

test(
  'the same seed gives the same story byte for byte, another seed another one',
  { timeout: 240_000 },
  async () => {
    const ground = await prepare();
    const traceOf = async (seed: number): Promise<string> =>
      (await runSeed({ ...ground, seed, steps: 40 })).trace.join('\n');
    const first = await traceOf(3);
    expect(first.length).toBeGreaterThan(10_000);
    expect(await traceOf(3)).toBe(first);
    expect(await traceOf(4)).not.toBe(first);
  },
);
