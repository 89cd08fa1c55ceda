import { expect, test } from 'vitest';
import { simulate, totalsLine } from '../../sandbox/simulation/simulate.ts';
import { replayCommand } from '../../sandbox/simulation/shrink.ts';

const seeds = process.env['TOCSIN_TEST_ALL'] === undefined ? 3 : 100;

test(
  `${seeds} stories on the functions of Lambda break no promise, with instances killed and deliveries that come twice, late or never`,
  { timeout: 3_000_000 },
  async () => {
    const broken: string[] = [];
    const totals = await simulate({
      seeds,
      from: 1,
      steps: 60,
      on: 'lambda',
      print: (line) => broken.push(line),
    });
    expect(broken).toEqual([]);
    expect(totalsLine(totals)).toMatch(
      new RegExp(`^${seeds} seeds, \\d+\\.\\d simulated days, \\d+ faults, 0 violations$`),
    );
    const { faultsByKind: faults, story } = totals;
    expect(story['seeds with two processes']).toBe(seeds);
    expect(faults['deliveries that came twice']).toBeGreaterThan(20 * seeds);
    expect(faults['hints that were lost']).toBeGreaterThan(seeds);
    const killed = Object.entries(faults).filter(([name]) => name.startsWith('killed'));
    expect(killed.reduce((all, [, n]) => all + n, 0)).toBeGreaterThan(seeds / 4);
  },
);

test('the command that plays a story again says where it was played', () => {
  expect(replayCommand(7, { steps: 12, without: ['kills'], on: 'lambda' })).toBe(
    'npx tocsin simulate --seeds 1 --from 7 --steps 12 --without kills --on lambda',
  );
});
