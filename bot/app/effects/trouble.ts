import { ChatError, EvidenceError, PagerError, StoreError } from '../ports/index.ts';
import { engineLimits } from './limits.ts';

/** What a failure means for the next attempt. */
export type Trouble = {
  readonly word: string;
  /** It may pass by itself. */
  readonly passes: boolean;
  readonly inDoubt: boolean;
  /** Attempts in all, where it does not pass by itself. */
  readonly tries: number;
  /** It was not its turn: try after so long, without counting. */
  readonly putOffMs?: number;
};

/** Reads a failure of an adapter, or one that nobody foresaw. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChatError) {
    const { code, message, retryAfterMs } = error;
    if (code === 'rate-limited') {
      return { word: message, passes: true, inDoubt: false, tries: 1, putOffMs: retryAfterMs ?? 1000 };
    }
    return { word: message, passes: error.retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof PagerError) {
    const { code, message, retryable } = error;
    return { word: message, passes: retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof EvidenceError || error instanceof StoreError) {
    return { word: error.message, passes: error.retryable, inDoubt: false, tries: 1 };
  }
  return { word: wordOf(error), passes: false, inDoubt: true, tries: engineLimits.surprises };
}

/** One line for logs and for the effect itself; errors of adapters hold no secrets. */
export const wordOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
