/** How often each invariant was really tried, so that none of them can be kept by never being met. */
export type Tally = {
  add(name: string, times?: number): void;
  readonly counts: ReadonlyMap<string, number>;
};

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    counts,
    add: (name, times = 1) => void counts.set(name, (counts.get(name) ?? 0) + times),
  };
}
