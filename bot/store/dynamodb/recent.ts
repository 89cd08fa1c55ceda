import type { Instant } from '../../core/calendar/index.ts';
import type { EffectState, Lane } from '../../app/ports/index.ts';
import type { EffectRecord } from '../effect-rules.ts';

/** Where an effect stands: by when it is due or, while it runs, by the end of its lease. */
export type Standing = {
  readonly id: string;
  readonly state: EffectState;
  readonly lane: Lane;
  readonly at: Instant;
};

/** Longer than an index lags; AWS gives no bound, "milliseconds" as a rule. */
const rememberedMs = 10_000;
const most = 5000;

/** So long the index is not believed where it says otherwise. Short: somebody else may have written since. */
const believedMs = 1000;

/**
 * What this process itself wrote of effects in the last seconds. The index lags behind the table: asked right after an
 * append, it may not know the new effect yet, and a process that then waits for what the index knew would do a page a
 * minute late. This only adds to where is looked; what counts is the item.
 */
export function createRecent(nowMs: () => number = () => performance.now()) {
  const known = new Map<string, Standing & { readonly untilMs: number }>();

  const tidy = (): void => {
    for (const [id, { untilMs }] of known) {
      if (untilMs > nowMs() && known.size <= most) return;
      known.delete(id);
    }
  };

  return {
    note(record: EffectRecord): void {
      known.delete(record.id);
      known.set(record.id, { ...standingOf(record), untilMs: nowMs() + rememberedMs });
      tidy();
    },
    /** It turned out to be otherwise: somebody else wrote it since. */
    forget: (id: string): void => void known.delete(id),
    /** Whether this process has just written that the effect stands elsewhere. */
    contradicts({ id, state, at }: Standing): boolean {
      const own = known.get(id);
      if (own === undefined || own.untilMs - rememberedMs + believedMs < nowMs()) return false;
      return own.state !== state || own.at !== at;
    },
    all(): readonly Standing[] {
      tidy();
      return [...known.values()];
    },
  };
}

export type Recent = ReturnType<typeof createRecent>;

export const standingOf = ({ id, state, lane, dueAt, leaseUntil }: EffectRecord): Standing => ({
  id,
  state,
  lane,
  at: state === 'running' ? (leaseUntil ?? dueAt) : dueAt,
});
