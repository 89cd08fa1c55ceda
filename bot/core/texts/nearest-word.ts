/**
 * The word that was probably meant: near enough that a slip of the finger explains it (at most 2 slips, and at most
 * half of the word), by optimal string alignment distance.
 */
export function nearestWord(words: readonly string[], typed: string): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: slips(word, typed.toLowerCase().slice(0, 30)) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.min(2, Math.floor(best.word.length / 2)) ? best.word : undefined;
}

/** Insertions, deletions, replacements and swapped neighbours. */
function slips(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
