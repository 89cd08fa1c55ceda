import type { Said, Whisper } from '../../parts.ts';

/** A message or a whisper, in the order of time. */
export type Line = { readonly ts: string } & (
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'whisper'; readonly whisper: Whisper }
);

export const msOf = (ts: string): number => Number(ts) * 1000;

/** Every message and whisper that was told of, by time. */
export function linesOf(parts: ReadonlyMap<string, unknown>): readonly Line[] {
  const lines: Line[] = [];
  for (const [key, part] of parts) {
    if (key.startsWith('m:')) lines.push({ kind: 'said', ts: key.slice(2), said: part as Said });
    if (key.startsWith('e:')) lines.push({ kind: 'whisper', ts: key.slice(2), whisper: part as Whisper });
  }
  return lines.toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** What stands in the conversation itself, from a message on: pins and threads bring older ones along. */
export function inRoom(line: Line, firstTs: string): boolean {
  if (line.ts < firstTs) return false;
  if (line.kind === 'whisper') return line.whisper.thread_ts === undefined;
  const { thread_ts, ts, subtype } = line.said;
  return thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';
}

export const inThread = (line: Line, thread: string): boolean =>
  line.ts === thread || (line.kind === 'said' ? line.said.thread_ts : line.whisper.thread_ts) === thread;

const groupMs = 5 * 60_000;

/** The same person went on talking: the name is not said again. */
export function sameVoice(before: Line | undefined, line: Line): boolean {
  if (before?.kind !== 'said' || line.kind !== 'said') return false;
  if (before.said.subtype !== undefined || line.said.subtype !== undefined) return false;
  return (
    before.said.user === line.said.user && msOf(line.ts) - msOf(before.ts) < groupMs && !line.said.pinned
  );
}
