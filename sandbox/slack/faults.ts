import type { Json } from './records.ts';

/** Something that goes wrong with one call of the Web API. */
export type Fault =
  | { readonly kind: 'ratelimited'; readonly retryAfterSec: number }
  /** An HTTP status other than 200, before anything was done. */
  | { readonly kind: 'http'; readonly status: number }
  /** An error answer of Slack's own, before anything was done. */
  | { readonly kind: 'error'; readonly error: string }
  /** The connection breaks before the call had any effect. */
  | { readonly kind: 'reset-before' }
  /** The call had its effect, and the answer is lost. */
  | { readonly kind: 'reset-after' }
  /** The call takes so long; `effect` says on which side of the wait it happens. */
  | { readonly kind: 'slow'; readonly ms: number; readonly effect: 'before' | 'after' };

export interface FaultSwitch {
  /**
   * Makes calls of `method` (`*`: of all) fail until it is switched off or was used `times` times.
   * The returned function switches it off.
   */
  set(method: string, fault: Fault, times?: number): () => void;
  /** Asked first for every call; `undefined` leaves the call to the switched faults. */
  hook(decide: ((method: string, args: Json) => Fault | undefined) | undefined): void;
  clear(): void;
}

interface Switched {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

export function createFaults(): {
  readonly faults: FaultSwitch;
  readonly decide: (method: string, args: Json) => Fault | undefined;
} {
  let switched: Switched[] = [];
  let asked: ((method: string, args: Json) => Fault | undefined) | undefined;
  return {
    faults: {
      set: (method, fault, times = Infinity) => {
        const entry: Switched = { method, fault, left: times };
        switched.push(entry);
        return () => {
          switched = switched.filter((other) => other !== entry);
        };
      },
      hook: (decide) => {
        asked = decide;
      },
      clear: () => {
        switched = [];
        asked = undefined;
      },
    },
    decide: (method, args) => {
      const wished = asked?.(method, args);
      if (wished !== undefined) return wished;
      const entry = switched.find((one) => one.left > 0 && (one.method === method || one.method === '*'));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}
