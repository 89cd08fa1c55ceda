import { cut } from './escape.ts';

/** How much of a list may be shown, and how to say what is left out. */
export type Room = {
  /** Characters. */
  readonly most: number;
  /** Lines. */
  readonly count: number;
  readonly more: (n: number) => string;
};

/**
 * Lines as long as they fit, then one that counts what is left out. Only a first line that alone does not fit is
 * cut; lines are mrkdwn and would break in the middle of an entity or a link.
 */
export function fitted(lines: readonly string[], { most, count, more }: Room): string {
  if (lines.length === 0) return '';
  const room = most - more(lines.length).length - 1;
  let text = cut(lines[0]!, room);
  let shown = 1;
  while (shown < Math.min(lines.length, count) && text.length + lines[shown]!.length + 1 <= room) {
    text += `\n${lines[shown]}`;
    shown += 1;
  }
  return shown === lines.length ? text : `${text}\n${more(lines.length - shown)}`;
}
