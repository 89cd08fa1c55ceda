/** What graphs of our own are made of. */

export type Anchor = 'start' | 'middle' | 'end';

/** A coordinate as it stands in an SVG. */
export const at = (value: number): string => value.toFixed(1);

export const label = (
  x: number,
  y: number,
  text: string,
  colour: string,
  anchor: Anchor,
  weight = 'normal',
): string =>
  `<text x="${at(x)}" y="${at(y)}" fill="${colour}" text-anchor="${anchor}" font-weight="${weight}">${escaped(text)}</text>`;

/** Characters that the font lacks would be empty boxes; the others are made safe for XML. */
const escaped = (text: string): string =>
  text
    .replace(/[^\u0020-\u024F\u1E00-\u1EFF\u2010-\u2027\u2192\u00B7]/gu, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Values at which lines are drawn are round: four steps of 1, 1.5, 2, 2.5 or 5 times a power of ten. */
export function rounded(lowest: number, highest: number): { readonly low: number; readonly high: number } {
  const least = (highest - lowest || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 1.5, 2, 2.5, 5, 10, 20].map((each) => each * power);
  for (const step of steps) {
    const low = Math.floor(lowest / step) * step;
    if (low + 4 * step >= highest) return { low, high: low + 4 * step };
  }
  return { low: lowest, high: lowest + 4 * least };
}
