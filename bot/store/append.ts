import type { Instant } from '../core/calendar/index.ts';
import type {
  Append,
  AppendOutcome,
  ClaimWrite,
  FinishEffect,
  NewEffect,
  RowWrite,
  Store,
} from '../app/ports/index.ts';
import { assertContinues } from './limits.ts';

/** What a store that runs an append as a whole does it with. */
export type AppendParts = {
  readonly events: {
    head(stream: string): { readonly version: number; readonly hash: string } | undefined;
    add(batch: Append): void;
  };
  readonly rows: { write(row: RowWrite): void };
  readonly claims: {
    taken(wanted: readonly ClaimWrite[], now: Instant): AppendOutcome | undefined;
    take(wanted: readonly ClaimWrite[], now: Instant): void;
  };
  readonly effects: {
    holds(finish: FinishEffect, now: Instant): boolean;
    ask(wanted: readonly NewEffect[], now: Instant): void;
    end(finish: FinishEffect, now: Instant): boolean;
  };
};

/** Everything is checked before anything is written, what is final first. Runs inside the store's transaction. */
export function appendAtOnce({ events, rows, claims, effects }: AppendParts, batch: Append): AppendOutcome {
  const { finishes, recordedAt } = batch;
  if (finishes && !effects.holds(finishes, recordedAt)) return { ok: false, reason: 'lease-lost' };
  const refused = claims.taken(batch.claims, recordedAt);
  if (refused) return refused;
  const head = events.head(batch.stream);
  if ((head?.version ?? 0) !== batch.expectedVersion) return { ok: false, reason: 'version' };
  assertContinues(head?.hash ?? '', batch);
  events.add(batch);
  for (const row of batch.rows) rows.write(row);
  claims.take(batch.claims, recordedAt);
  effects.ask(batch.effects, recordedAt);
  if (finishes) effects.end(finishes, recordedAt);
  return { ok: true };
}

export function enqueueAtOnce(
  { claims, effects }: Pick<AppendParts, 'claims' | 'effects'>,
  batch: Parameters<Store['enqueue']>[0],
): AppendOutcome {
  const refused = claims.taken(batch.claims, batch.recordedAt);
  if (refused) return refused;
  claims.take(batch.claims, batch.recordedAt);
  effects.ask(batch.effects, batch.recordedAt);
  return { ok: true };
}
