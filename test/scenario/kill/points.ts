/** A commit of the store: the one in which `what` was written for the n-th time. */
export type StoreWrite = {
  readonly what: string;
  readonly nth: number;
  readonly when: 'before' | 'after';
};

/** The n-th call of one operation of Slack or AWS: before it arrives, or when it was done and not yet answered. */
export type OutsideCall = {
  readonly call: string;
  readonly nth: number;
  readonly when: 'before' | 'after';
};

/** Where the process is killed. */
export type KillPoint = StoreWrite | OutsideCall;

/** A line that the process leaves: a commit with all that it wrote, or the kill with that number. */
export type Traced = { readonly commit: readonly string[] } | { readonly killed: number };

export const nameOf = (point: KillPoint): string =>
  `${point.when} ${'call' in point ? `call ${point.call}` : `write ${point.what}`} #${point.nth}`;

/** Both sides of every commit and every call of a story that was played without a kill, in its order. */
export function pointsOf(story: {
  readonly commits: readonly (readonly string[])[];
  readonly calls: readonly string[];
}): readonly KillPoint[] {
  const seen = new Map<string, number>();
  const next = (name: string): number => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return seen.get(name)!;
  };
  const writes = story.commits.map((commit) => {
    const numbered = commit.map((what) => ({ what, nth: next(what) }));
    return numbered[0]!;
  });
  const calls = story.calls.map((call) => ({ call, nth: next(`call ${call}`) }));
  return [...writes, ...calls].flatMap((place): KillPoint[] => [
    { ...place, when: 'before' },
    { ...place, when: 'after' },
  ]);
}

/** Every fifth point, another fifth for another commit of the repository. */
export const fifth = (points: readonly KillPoint[], commit: number): readonly KillPoint[] =>
  points.filter((_point, index) => index % 5 === commit % 5);

/** Stories with so many kills each, far apart. */
export function stories(points: readonly KillPoint[], killsEach: number): readonly (readonly KillPoint[])[] {
  const count = Math.ceil(points.length / killsEach);
  return Array.from({ length: count }, (_, story) =>
    points.filter((_point, index) => index % count === story),
  );
}
