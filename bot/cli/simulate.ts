import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin simulate --seeds N [--from S] [--steps K] [--on WAY] [--without DANGER,...] [--workers W]
                       [--json]

Plays stories that a number decides: alarms, people, failing calls, killed processes and passing time, against the
real program on a clock of its own. After every step it is checked that nothing is lost and nothing doubled.
No account is needed and none is reached.

  --seeds N     how many stories
  --from S      number of the first (default 1)
  --steps K     steps of each (default 150)
  --on W        the way to run: process (default), or lambda: the functions of handlers/, with what AWS does between
                them: deliveries twice, late and out of order, two at once, and instances that are killed
  --without D   leave a danger out: kills, transactions, second-process, slack-faults, aws-faults, store-faults,
                clock-jumps, configuration, people, sqlite
  --workers W   threads (default one for each core); what is printed is the same for any number
  --json        the figures as JSON: faults by kind, what was done, and how often each promise was tried

Prints one line for each broken promise: seed S step K: INVARIANT: sentence. The first story that fails is made
smaller and told, with the command that plays it again.

exit code: 0 every promise was kept, 1 one was broken, 2 wrong use
example:   tocsin simulate --seeds 20
`;

type Failed = { readonly seed: number; readonly step: number; readonly violations: readonly unknown[] };

type Options = {
  readonly seeds: number;
  readonly from: number;
  readonly steps: number;
  readonly workers?: number;
  readonly without?: readonly string[];
  readonly on?: 'lambda';
};

type Simulation = {
  readonly simulate: (
    options: Options & {
      readonly print: (line: string) => void;
      readonly progress: (done: number) => void;
      readonly each: (result: Failed) => void;
    },
  ) => Promise<{ readonly violations: number }>;
  readonly totalsLine: (totals: { readonly violations: number }) => string;
};

type Shrinking = {
  readonly shrink: (failed: Failed, options: Pick<Options, 'steps' | 'without' | 'on'>) => Promise<unknown>;
  readonly told: (failed: Failed, smallest: unknown) => readonly string[];
};

const dangers: readonly string[] = [
  'kills',
  'transactions',
  'second-process',
  'slack-faults',
  'aws-faults',
  'store-faults',
  'clock-jumps',
  'configuration',
  'people',
  'sqlite',
];

/** A line on the error stream after so many stories. */
const progressEvery = 100;

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
      without: { type: 'string' },
      on: { type: 'string' },
      workers: { type: 'string' },
      json: { type: 'boolean' },
    });
    const options: Options = {
      seeds: wholeNumber('--seeds', values.seeds),
      from: wholeNumber('--from', values.from ?? '1'),
      steps: wholeNumber('--steps', values.steps ?? '150'),
      without: dangersIn(values.without),
      ...(wayIn(values.on) === 'lambda' ? { on: 'lambda' as const } : {}),
      ...(values.workers === undefined ? {} : { workers: wholeNumber('--workers', values.workers) }),
    };
    const json = values.json === true;
    const say = (text: string): void => (json ? io.err(text) : io.out(text));
    // The sandbox is no part of the product: it is loaded only when somebody asks for it.
    const [here, there] = ['../../sandbox/simulation/simulate.ts', '../../sandbox/simulation/shrink.ts'];
    const simulation = (await import(here)) as Simulation;
    let failed: Failed | undefined;
    const totals = await simulation.simulate({
      ...options,
      print: (line) => say(`${line}\n`),
      progress: (done) => {
        if (done % progressEvery === 0) io.err(`${done} of ${options.seeds} played\n`);
      },
      each: (result) => {
        if (result.violations.length > 0) failed ??= result;
      },
    });
    if (failed !== undefined) {
      const { shrink, told } = (await import(there)) as Shrinking;
      for (const line of told(failed, await shrink(failed, options))) say(`${line}\n`);
    }
    io.out(json ? `${JSON.stringify(totals, null, 2)}\n` : `${simulation.totalsLine(totals)}\n`);
    return totals.violations > 0 ? 1 : 0;
  },
);

function wayIn(given = 'process'): 'process' | 'lambda' {
  if (given === 'process' || given === 'lambda') return given;
  throw new WrongUse(`--on takes process or lambda, not ${JSON.stringify(given)}`);
}

function dangersIn(given: string | undefined): readonly string[] {
  const named = given === undefined ? [] : given.split(',');
  const unknown = named.find((name) => !dangers.includes(name));
  if (unknown !== undefined) {
    throw new WrongUse(`--without takes ${dangers.join(', ')}, not ${JSON.stringify(unknown)}`);
  }
  return named;
}

function wholeNumber(name: string, given: string | undefined): number {
  if (given === undefined || !/^\d{1,9}$/.test(given) || Number(given) < 1) {
    throw new WrongUse(`${name} must be a whole number from 1, not ${JSON.stringify(given ?? '')}`);
  }
  return Number(given);
}
