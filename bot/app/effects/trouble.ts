import { ChatError, EvidenceError, PagerError, StoreError, type WaitingLine } from '../ports/index.ts';
import { engineLimits } from './limits.ts';

/** What a failure means for the next attempt. */
export type Trouble = {
  readonly word: string;
  /** It may pass by itself. */
  readonly passes: boolean;
  readonly inDoubt: boolean;
  /** Attempts in all, where it does not pass by itself. */
  readonly tries: number;
  /** It is known when to come back (a limit, an outage): then, without counting, behind the others in line. */
  readonly putOff?: {
    readonly ms: number;
    readonly line?: WaitingLine;
    /** A limit ends for certain; an outage may outlast our patience. */
    readonly ends: boolean;
  };
};

/** Reads a failure of an adapter, or one that nobody foresaw. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChatError) {
    const { code, message, retryAfterMs, line } = error;
    if (code === 'rate-limited' || retryAfterMs !== undefined) {
      const ends = code === 'rate-limited';
      const putOff = { ms: retryAfterMs ?? 1000, ends, ...(line === undefined ? {} : { line }) };
      return { word: message, passes: true, inDoubt: code === 'lost-answer', tries: 1, putOff };
    }
    return { word: message, passes: error.retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof PagerError) {
    const { code, message, retryable } = error;
    return { word: message, passes: retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof EvidenceError) {
    return { word: error.message, passes: error.retryable, inDoubt: false, tries: 1 };
  }
  if (error instanceof StoreError) {
    // Perhaps only the result could not be stored, and what was to be done is done.
    return { word: error.message, passes: error.retryable, inDoubt: true, tries: 1 };
  }
  return { word: wordOf(error), passes: false, inDoubt: true, tries: engineLimits.surprises };
}

/** One line for logs and for the effect itself; errors of adapters hold no secrets. */
export const wordOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
