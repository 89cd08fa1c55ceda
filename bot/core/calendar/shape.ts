import { shown, type Problem, type ProblemPath } from './problem.ts';

/** More entries than a list can need; a hostile configuration stops here. */
const MOST_ENTRIES = 100;

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

export const unknownFields = (
  raw: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: ProblemPath,
  nearest: (known: readonly string[], typed: string) => string | undefined = () => undefined,
): Problem[] =>
  Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(known, key);
      const instead =
        meant === undefined ? `: known are ${known.join(', ')}` : `; did you mean ${shown(meant)}?`;
      return { path: [...path, key], problem: `${shown(key)} is not known here${instead}` };
    });

/** Every entry of a list as `read` reads it; what it refuses (a sentence) becomes a problem at the entry's place. */
export function entriesOf<T>(
  value: unknown,
  path: ProblemPath,
  read: (entry: unknown) => T | string,
  problems: Problem[],
): readonly T[] {
  const entries: T[] = [];
  for (const [index, entry] of listOf(value, path, problems).entries()) {
    const result = read(entry);
    if (typeof result === 'string') problems.push({ path: [...path, index], problem: result });
    else entries.push(result);
  }
  return entries;
}

/** The entries of a list; anything else, an empty and an endless list are problems. */
export function listOf(
  value: unknown,
  path: ProblemPath,
  problems: Problem[],
  most = MOST_ENTRIES,
): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= most) return value;
  const problem = Array.isArray(value)
    ? value.length === 0
      ? 'the list is empty: give at least one entry, or leave the key out where it is optional'
      : `the list has ${value.length} entries, at most ${most} are allowed`
    : value === undefined
      ? 'is missing: give a list'
      : `${shown(value)} is not a list`;
  problems.push({ path, problem });
  return [];
}
