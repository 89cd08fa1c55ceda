/**
 * What varies from line to line and says nothing about the kind of line, longest forms first. Every expression is linear:
 * it begins at a fixed character or class, and what repeats is bounded or cannot be read in two ways.
 */
const masks: readonly (readonly [RegExp, string])[] = [
  // 2026-03-12T14:02:10.123Z, 2026-03-12 14:02:10,123, 2026/03/12 14:02
  [/\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
  // 12/Mar/2026:14:02:10 +0000
  [/\b\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?/g, '<time>'],
  // Mar 12 14:02:10
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d/g, '<time>'],
  [/\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
  [/\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b/g, '<id>'],
  [/\b1-[0-9a-f]{8}-[0-9a-f]{24}\b/g, '<id>'],
  [/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b/g, '<ip>'],
  [/(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}(?::|[0-9a-fA-F]{1,4})(?![\w:])/g, '<ip>'],
  [/"(?:[^"\\\n]|\\.){0,300}"/g, '"<text>"'],
  [/(?<![\w])'(?:[^'\\\n]|\\.){0,300}'(?!\w)/g, "'<text>'"],
  [/\b0x[0-9a-fA-F]+\b/g, '<id>'],
];

/** A word with digits in it: `order-4711` keeps its name, `9fK3xQ2` is an id, `3012ms` keeps its unit. */
const WORD = /[\w$@#-]*\d[\w$@#-]*(?:\.\d+)*/g;

/** A number with its unit, such as `38`, `-3.5`, `12ms`, `40%`. */
const NUMBER = /^-?\d+(?:\.\d+)*(ms|us|ns|s|m|h|d|B|KB|MB|GB|KiB|MiB|GiB|k|M)?$/;

/** A name and the number of this one: `worker-12`, `node7`, `v3`, `http2_41`. */
const NAMED = /^([A-Za-z$@#_][A-Za-z$@#_-]*?[-_#]?)\d+$/;

/** The class of an HTTP status says more than the rest of the line. */
const STATUS = /(HTTP\/\d(?:\.\d)?"? |status(?:_?code)?["']?[=: ]{1,2})([1-5])\d\d\b/gi;

/** How much of a line is looked at, in UTF-16 units. */
export const maskedLength = 1000;

/** A line with everything that varies taken out: lines with the same answer are the same kind of line. */
export function masked(text: string): string {
  let line = text.length > maskedLength ? text.slice(0, maskedLength) : text;
  if (!/\d|["']/.test(line)) return line;
  if (line.includes('tatus') || line.includes('HTTP/')) line = line.replace(STATUS, '$1<$2xx>');
  for (const [find, mark] of masks) line = line.replace(find, mark);
  return line.replace(WORD, wordMask);
}

function wordMask(word: string): string {
  const unit = NUMBER.exec(word);
  if (unit !== null) return `<n>${unit[1] ?? ''}`;
  const named = NAMED.exec(word);
  if (named !== null) return `${named[1]}<n>`;
  // `<2xx>` and the like were put there by us.
  return /^[1-5]xx$/.test(word) ? word : '<id>';
}
