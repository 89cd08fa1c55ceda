import { expect, test } from 'vitest';
import { runSeed } from '../../../sandbox/simulation/run-seed.ts';
import { prepare } from '../../../sandbox/simulation/simulate.ts';
import { planted } from './mutants.ts';

/** Every planted fault is seen within so many stories. */
const within = 12;

test.for(planted)('a process that $name is caught within 12 seeds', { timeout: 240_000 }, async (fault) => {
  const ground = await prepare();
  const seen: string[] = [];
  for (let seed = 1; seed <= within && !seen.some((each) => fault.breaks.test(each)); seed += 1) {
    const { violations } = await runSeed({ ...ground, seed, steps: 60, mutate: fault.mutate });
    seen.push(...violations.map(({ invariant }) => invariant));
  }
  expect(seen.filter((each) => fault.breaks.test(each))).not.toEqual([]);
});
