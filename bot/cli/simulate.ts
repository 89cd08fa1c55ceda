import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin simulate --seeds N [--from S] [--steps K]

Plays stories that a number decides: alarms, people, failing calls, killed processes and passing time, against the
real program on a clock of its own. After every step it is checked that nothing is lost and nothing doubled.
No account is needed and none is reached.

  --seeds N   how many stories
  --from S    number of the first (default 1)
  --steps K   steps of each (default 150)

Prints one line for each broken promise: seed S step K: INVARIANT: sentence. Replay one with --seeds 1 --from S.

exit code: 0 every promise was kept, 1 one was broken, 2 wrong use
example:   tocsin simulate --seeds 20
`;

type Simulation = {
  readonly simulate: (options: {
    readonly seeds: number;
    readonly from: number;
    readonly steps: number;
    readonly print: (line: string) => void;
  }) => Promise<{ readonly violations: number }>;
  readonly totalsLine: (totals: { readonly violations: number }) => string;
};

export const command = defineCommand(
  'simulate',
  { summary: 'the seeded simulation', help },
  async (args, io) => {
    if (!import.meta.url.endsWith('.ts')) {
      io.err(
        'tocsin simulate plays against the sources: it is part of the repository and not of this package\n',
      );
      return 2;
    }
    const { values } = parse(args, {
      ...common,
      seeds: { type: 'string' },
      from: { type: 'string' },
      steps: { type: 'string' },
    });
    const seeds = wholeNumber('--seeds', values.seeds);
    const from = wholeNumber('--from', values.from ?? '1');
    const steps = wholeNumber('--steps', values.steps ?? '150');
    // The sandbox is no part of the product: it is loaded only when somebody asks for it.
    const sandbox = '../../sandbox/simulation/simulate.ts';
    const simulation = (await import(sandbox)) as Simulation;
    const totals = await simulation.simulate({ seeds, from, steps, print: (line) => io.out(`${line}\n`) });
    io.out(`${simulation.totalsLine(totals)}\n`);
    return totals.violations > 0 ? 1 : 0;
  },
);

function wholeNumber(name: string, given: string | undefined): number {
  if (given === undefined || !/^\d{1,9}$/.test(given) || Number(given) < 1) {
    throw new WrongUse(`${name} must be a whole number from 1, not ${JSON.stringify(given ?? '')}`);
  }
  return Number(given);
}
