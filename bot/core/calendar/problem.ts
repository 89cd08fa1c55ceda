/** What is wrong at one place of a configuration; `path` leads there through the keys and list positions. */
export type Problem = { readonly path: ProblemPath; readonly problem: string };

export type ProblemPath = readonly (string | number)[];

/** The value as it was seen, cut so that a hostile configuration cannot fill a screen. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
