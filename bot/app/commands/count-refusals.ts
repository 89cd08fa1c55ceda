import { plusMs, type Instant } from '../../core/calendar/index.ts';
import { redact } from '../../core/catalogue/index.ts';
import type { Clock, Log } from '../ports/index.ts';
import { added, refusalsStream, type RefusalCount, type Streams } from '../streams/index.ts';

export type Refusals = {
  /** Counts one; `way` is how it came (`https`, `sqs`, `http`), `detail` text from outside. Never throws. */
  note(way: string, reason: string, detail: string): void;
  /** Writes down what was counted. Resolves when it is durable, or the store does not take it. */
  flush(): Promise<void>;
};

/** Whatever is refused, so often at most is it written down. */
export const flushEveryMs = 30_000;

const detailLength = 150;

/** Reasons are few; a sender must not be able to make them many. */
const maxReasons = 30;

/**
 * Counts what was refused, so that `tocsin audit` can list it: in memory, written down as numbers every 30 s. What was
 * counted since is lost when the process is killed; the log has each of them.
 */
export function createCountRefusals(needs: {
  readonly streams: Streams;
  readonly clock: Clock;
  readonly log: Log;
}): Refusals {
  const { streams, clock, log } = needs;
  let counts: readonly RefusalCount[] = [];
  let cancel: (() => void) | undefined;

  const wake = (): void => {
    cancel ??= clock.at(plusMs(clock.now(), flushEveryMs), () => void flush());
  };

  async function flush(): Promise<void> {
    cancel?.();
    cancel = undefined;
    const written = counts;
    if (written.length === 0) return;
    counts = [];
    try {
      for (const [day, ofDay] of byDay(written)) {
        const meta = {
          at: clock.now(),
          actor: { kind: 'system', name: 'tocsin' } as const,
          cause: 'refusals',
        };
        await streams.tell(refusalsStream, day, { type: 'CountRefusals', counts: ofDay }, meta);
      }
    } catch (error) {
      counts = counts.reduce(added, written);
      log.warn('refusals.not-stored', { error: error instanceof Error ? error.message : String(error) });
      wake();
    }
  }

  return {
    note(way, reason, detail) {
      const now = clock.now();
      const known = counts.some((each) => each.way === way && each.reason === reason);
      if (!known && counts.length >= maxReasons) return;
      const said = redact(detail.slice(0, 2 * detailLength).toWellFormed()).text.slice(0, detailLength);
      counts = added(counts, { way, reason, n: 1, detail: said.toWellFormed(), first: now, last: now });
      wake();
    },
    flush,
  };
}

const byDay = (counts: readonly RefusalCount[]): readonly (readonly [string, readonly RefusalCount[]])[] => {
  const days = new Set(counts.map(({ last }) => dayOf(last)));
  return [...days].map((day) => [day, counts.filter(({ last }) => dayOf(last) === day)]);
};

const dayOf = (instant: Instant): string => instant.slice(0, 10);
