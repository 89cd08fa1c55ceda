import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { prepare } from './ground.ts';
import { runSeed, type Danger, type Mutant, type SeedOptions, type SeedResult } from './run-seed.ts';

/** How often, by name. */
export type Counts = Readonly<Record<string, number>>;

export type Totals = {
  readonly seeds: number;
  readonly days: number;
  readonly faults: number;
  readonly violations: number;
  /** What went wrong on purpose, what was done, and how often each promise was tried. */
  readonly faultsByKind: Counts;
  readonly story: Counts;
  readonly tried: Counts;
};

export type SimulateOptions = {
  readonly seeds: number;
  readonly from: number;
  readonly steps: number;
  readonly without?: readonly Danger[];
  readonly on?: 'lambda';
  /** Threads; one for each core when absent. With 1 everything runs in this thread. */
  readonly workers?: number;
  readonly print: (line: string) => void;
  /** Told now and then how many seeds are done. */
  readonly progress?: (done: number) => void;
  readonly mutate?: Mutant;
  /** Told of every seed in order. */
  readonly each?: (result: SeedResult) => void;
};

/** Plays the seeds, several at a time; what is told comes in their order, whoever was quicker. */
export async function simulate(options: SimulateOptions): Promise<Totals> {
  const { seeds, from, print } = options;
  const sums = { days: 0, violations: 0, faultsByKind: {}, story: {}, tried: {} };
  const early = new Map<number, SeedResult>();
  let next = from;
  const take = (result: SeedResult): void => {
    early.set(result.seed, result);
    options.progress?.(next - from + early.size);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      sums.days += ready.simulatedMs / 86_400_000;
      sums.violations += ready.violations.length;
      addUp(sums.faultsByKind, ready.faults);
      addUp(sums.story, ready.story);
      addUp(sums.tried, ready.tried);
      for (const { invariant, sentence } of ready.violations) {
        print(`seed ${ready.seed} step ${ready.step}: ${invariant}: ${sentence}`);
      }
      options.each?.(ready);
    }
  };
  const workers = Math.min(options.workers ?? availableParallelism(), seeds);
  if (workers > 1 && options.mutate === undefined) await inThreads(options, workers, take);
  else await here(options, take);
  const faults = Object.values<number>(sums.faultsByKind).reduce((all, n) => all + n, 0);
  return { seeds, faults, ...sums };
}

async function here(options: SimulateOptions, take: (result: SeedResult) => void): Promise<void> {
  const ground = await prepare();
  const { from, seeds, steps, without, mutate, on } = options;
  for (let seed = from; seed < from + seeds; seed += 1) {
    take(
      await runSeed({
        ...ground,
        seed,
        steps,
        ...(without === undefined ? {} : { without }),
        ...(mutate === undefined ? {} : { mutate }),
        ...(on === undefined ? {} : { on }),
      }),
    );
  }
}

/** What a thread is asked for. */
export type Task = Pick<SeedOptions, 'seed' | 'steps' | 'without' | 'on'>;

async function inThreads(
  { from, seeds, steps, without, on }: SimulateOptions,
  workers: number,
  take: (result: SeedResult) => void,
): Promise<void> {
  let seed = from;
  const nextTask = (): Task | undefined =>
    seed < from + seeds
      ? {
          seed: seed++,
          steps,
          ...(without === undefined ? {} : { without }),
          ...(on === undefined ? {} : { on }),
        }
      : undefined;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      // The young objects of one story fit into this: collecting them more often costs a tenth of the time.
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      try {
        for (let task = nextTask(); task !== undefined; task = nextTask()) take(await ask(worker, task));
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function ask(worker: Worker, task: Task): Promise<SeedResult> {
  return new Promise((resolve, reject) => {
    const done = (result: SeedResult): void => {
      worker.off('error', reject);
      resolve(result);
    };
    worker.once('message', done);
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

function addUp(sums: Record<string, number>, more: Counts): void {
  for (const [name, n] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + n;
}

/** The last line of a run. */
export const totalsLine = ({
  seeds,
  days,
  faults,
  violations,
}: Pick<Totals, 'seeds' | 'days' | 'faults' | 'violations'>): string =>
  `${seeds} seeds, ${days.toFixed(1)} simulated days, ${faults} faults, ${violations} violations`;
