/** A set of words from a list written with spaces. */
export const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((each) => each.trim().split(/\s+/)));

/** The words of a list as the inside of a regular expression's alternative. */
export const anyOf = (...lists: readonly string[]): string =>
  `(?:${[...words(...lists)].toSorted((a, b) => b.length - a.length).join('|')})`;

/** Small letters without Vietnamese marks, as people type in a hurry: "đáng lẽ" -> "dang le". */
export const bare = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
