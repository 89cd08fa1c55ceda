/** A pattern of the configuration, checked by `redactionPattern`. */
export type RedactionPattern = { readonly name: string; readonly pattern: RegExp };

/** How often a part that may repeat without end is taken to repeat. */
const longestRepeat = 256;

/**
 * A pattern of the configuration as an expression that takes linear time on any text, or what is wrong with it. It may
 * be made of literals, classes (`[a-z]`, `\d`) and fixed counts (`{8}`), with one part of varying length (`+`, `*`,
 * `?`, `{2,40}`); no groups, alternatives or back references. Case does not matter.
 */
export function redactionPattern(
  name: string,
  source: string,
): RedactionPattern | { readonly problem: string } {
  if (source.length > 200) return { problem: `it has ${source.length} characters; at most 200 are allowed` };
  const parts = source.match(PART) ?? [];
  if (parts.join('') !== source) {
    return {
      problem: 'groups, alternatives and back references are not allowed; write one pattern for each',
    };
  }
  const varying = parts.filter((part) => VARYING.test(part) && !ESCAPED.test(part));
  if (varying.length > 1) {
    return {
      problem: `only one part may vary in length, but ${varying.map((part) => `"${part}"`).join(' and ')} do`,
    };
  }
  const counts = (source.match(/\{[\d,]*\}/g) ?? [])
    .flatMap((count) => count.match(/\d+/g) ?? [])
    .map(Number);
  if (counts.some((count) => count > longestRepeat)) {
    return { problem: `a part may repeat at most ${longestRepeat} times` };
  }
  return compiled(name, parts.map(bounded).join(''));
}

/** One atom with its quantifier. */
const PART =
  /(?:\\[dDwWsSbB]|\\[^A-Za-z0-9\s]|\[\^?(?:\\.|[^\]\\])+\]|\^|\$|[^\\()[\]{}|*+?^$])(?:\{\d{1,4}(?:,\d{0,4})?\}|[*+?])?/g;

const ESCAPED = /^\\[*+?]$/;

const VARYING = /(?:[*+?]|\{\d+,\d*\})$/;

const bounded = (part: string): string => {
  if (ESCAPED.test(part)) return part;
  return part
    .replace(/(?<!\\)\*$/, `{0,${longestRepeat}}`)
    .replace(/(?<!\\)\+$/, `{1,${longestRepeat}}`)
    .replace(/,\}$/, `,${longestRepeat}}`);
};

function compiled(name: string, source: string): RedactionPattern | { readonly problem: string } {
  try {
    const pattern = new RegExp(source, 'gi');
    if (new RegExp(source, 'i').test(''))
      return { problem: 'it fits empty text and would remove everything' };
    return { name, pattern };
  } catch (error) {
    return { problem: `not a regular expression: ${error instanceof Error ? error.message : String(error)}` };
  }
}
