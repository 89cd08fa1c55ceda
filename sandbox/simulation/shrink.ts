import { prepare } from './ground.ts';
import { dangers, runSeed, type Danger, type Mutant, type SeedResult } from './run-seed.ts';

/** The smallest story found that still breaks the same promise. */
export type Smallest = {
  readonly steps: number;
  readonly without: readonly Danger[];
  readonly result: SeedResult;
  readonly on?: 'lambda';
  /** How many stories were played to find it. */
  readonly played: number;
};

/** Stories that are played at most; each takes about as long as the one that failed. */
const mostPlayed = 30;

/**
 * Looks for a smaller story: fewer steps, then without one danger after the other. What is left out changes what comes
 * after it, so a smaller story may do well by chance: it is taken only where it breaks the same promise.
 */
export async function shrink(
  failed: SeedResult,
  options: {
    readonly steps: number;
    readonly without?: readonly Danger[];
    readonly mutate?: Mutant;
    readonly on?: 'lambda';
  },
): Promise<Smallest> {
  const ground = await prepare();
  const invariant = failed.violations[0]?.invariant;
  let played = 0;
  let best = {
    steps: Math.min(failed.step, options.steps),
    without: options.without ?? [],
    result: failed,
  };

  async function better(candidate: Pick<Smallest, 'steps' | 'without'>): Promise<boolean> {
    if (played >= mostPlayed || candidate.steps < 1) return false;
    played += 1;
    const result = await runSeed({
      ...ground,
      seed: failed.seed,
      ...candidate,
      ...(options.mutate === undefined ? {} : { mutate: options.mutate }),
      ...(options.on === undefined ? {} : { on: options.on }),
    });
    if (result.violations[0]?.invariant !== invariant) return false;
    best = { ...candidate, steps: Math.min(candidate.steps, result.step), result };
    return true;
  }

  async function fewerSteps(): Promise<void> {
    for (let cut = Math.floor(best.steps / 2); cut >= 1; cut = Math.floor(cut / 2)) {
      while (await better({ ...best, steps: best.steps - cut }));
    }
  }

  await fewerSteps();
  for (const danger of dangers) {
    if (!best.without.includes(danger)) await better({ ...best, without: [...best.without, danger] });
  }
  if (played < mostPlayed) await fewerSteps();
  return { ...best, played, ...(options.on === undefined ? {} : { on: options.on }) };
}

/** The command that plays it again. */
export const replayCommand = (
  seed: number,
  { steps, without, on }: Pick<Smallest, 'steps' | 'without' | 'on'>,
): string =>
  `npx tocsin simulate --seeds 1 --from ${seed} --steps ${steps}` +
  (without.length === 0 ? '' : ` --without ${without.join(',')}`) +
  (on === undefined ? '' : ` --on ${on}`);

/** Lines of a story that are told; what is before them is counted. */
const toldLines = 80;

/** A broken promise as somebody can read it: what, how to play it again, and what happened before. */
export function told(failed: SeedResult, smallest: Smallest): readonly string[] {
  const { trace, violations } = smallest.result;
  const from = Math.max(0, trace.length - toldLines);
  return [
    `seed ${failed.seed}: the smallest story that still breaks ${violations[0]?.invariant} has ${smallest.steps} steps` +
      (smallest.without.length === 0 ? '' : ` and goes without ${smallest.without.join(', ')}`) +
      ` (${smallest.played} were played). Again:`,
    `  ${replayCommand(failed.seed, smallest)}`,
    ...(from === 0 ? [] : [`  ... ${from} lines before`]),
    ...trace.slice(from).map((line) => `  ${line.slice(0, 200)}`),
    ...violations.slice(0, 5).map(({ invariant, sentence }) => `  ${invariant}: ${sentence}`),
  ];
}
