import type { Request } from '../../app/ports/index.ts';
import { readMoment } from './times.ts';
import { commandText } from './typed-text.ts';

type Correction = Omit<Extract<Request, { do: 'correct' }>, 'do' | 'incident'>;

/** `7 14:02 reason`, `INC-12/7 2026-03-12 14:02 reason`, `start 13:58 reason`: what comes after `timeline fix`. */
export function readCorrection(
  text: string,
): Correction | { readonly wrong: 'entry' | 'time'; readonly value: string } {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const entry = entryOf(first);
  if (entry === undefined) return { wrong: 'entry', value: first };
  const read = readMoment(rest);
  if ('wrong' in read) return { wrong: 'time', value: read.value };
  return { entry, moment: read.moment, reason: commandText(read.rest.join(' ')) };
}

function entryOf(typed: string): string | undefined {
  const lower = typed.toLowerCase();
  if (lower === 'start' || lower === 'end') return lower;
  const [, entry] = /^(?:inc-\d{1,9}\/|#)?((?:[a-z]{1,20}\/)?\d{1,9})$/.exec(lower) ?? [];
  return entry;
}
