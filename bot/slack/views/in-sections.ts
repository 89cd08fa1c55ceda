import type { KnownBlock } from '@slack/web-api';
import { section } from './blocks.ts';

/** Lines in as few blocks as hold them. */
export function inSections(lines: readonly string[]): readonly KnownBlock[] {
  if (lines.length === 0) return [];
  const found: string[][] = [[]];
  let length = 0;
  for (const each of lines) {
    if (length + each.length > 2700) {
      found.push([]);
      length = 0;
    }
    found.at(-1)!.push(each);
    length += each.length + 1;
  }
  return found.map((each) => section(each.join('\n')));
}
