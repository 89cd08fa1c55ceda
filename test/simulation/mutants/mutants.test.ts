import { beforeAll, expect, test } from 'vitest';
import { prepare, type Ground } from '../../../sandbox/simulation/ground.ts';
import { runSeed } from '../../../sandbox/simulation/run-seed.ts';
import { planted } from './mutants.ts';

let ground: Ground;

beforeAll(async () => {
  ground = await prepare();
});

test('at least 15 faults are planted', () => {
  expect(planted.length).toBeGreaterThanOrEqual(15);
});

test.for(planted)(
  'a process that $name is caught within $within seeds',
  { timeout: 240_000 },
  async (fault) => {
    const { from, within } = fault;
    const seen: string[] = [];
    for (let seed = from; seed < from + within && !seen.some((each) => fault.breaks.test(each)); seed += 1) {
      const { violations } = await runSeed({ ...ground, seed, steps: 60, mutate: fault.mutate });
      seen.push(...violations.map(({ invariant }) => invariant));
    }
    expect(seen.filter((each) => fault.breaks.test(each))).not.toEqual([]);
  },
);
