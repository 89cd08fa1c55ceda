import type { Ids } from '../bot/app/ports/index.ts';

/** Ids that are the same in every run: `tok000000001`, counted from 1 per source. */
export function createCountedIds(prefix = 'tok'): Ids {
  let made = 0;
  const next = (length: number, fill: string): string => String((made += 1)).padStart(length, fill);
  return {
    // Of two sources the events have different ids as well.
    event: () => `${prefix === 'tok' ? 'e' : prefix.slice(0, 1)}${next(19, '0')}`,
    token: (length) => `${prefix}${next(Math.max(0, length - prefix.length), '0')}`.slice(-length),
    salt: () => next(16, '0'),
  };
}
