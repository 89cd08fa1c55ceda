import type { Instant } from '../../core/calendar/index.ts';
import { byBytes } from '../byte-order.ts';
import type { EffectRecord } from '../effect-rules.ts';

export type Arrival = {
  readonly now: Instant;
  /** What was due before it is parked: an old page is not sent because its store came back. */
  readonly dueBefore: Instant;
  /** The store it comes from was stopped for good: nothing can have been done since. */
  readonly moved: boolean;
};

/** An effect as it comes into its new store, and whether it is held there until somebody lets it go. */
export function arrived(
  record: EffectRecord,
  { now, dueBefore, moved }: Arrival,
): { readonly record: EffectRecord; readonly held: boolean } {
  if (record.state === 'done') return { record, held: false };
  const doubted = moved ? record : { ...record, inDoubt: true };
  if (record.state === 'parked' || byBytes(record.dueAt, dueBefore) >= 0)
    return { record: doubted, held: false };
  const { token: _token, leaseUntil: _lease, againAt: _again, ...kept } = doubted;
  const inDoubt = kept.inDoubt || record.state === 'running';
  return {
    record: { ...kept, state: 'parked', inDoubt, lastError: `held: the store was imported at ${now}` },
    held: true,
  };
}
