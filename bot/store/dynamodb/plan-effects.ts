import type { Instant } from '../../core/calendar/index.ts';
import type { FinishEffect, NewEffect } from '../../app/ports/index.ts';
import { askFor, end, type EffectRecord } from '../effect-rules.ts';
import { itemOf, keptOf, unchangedSince } from './effect-item.ts';
import { effectKey } from './keys.ts';
import type { Action, Table } from './table.ts';

export type Plan =
  | {
      readonly actions: readonly Action[];
      /** What is written by them. */
      readonly records: readonly EffectRecord[];
    }
  | { readonly leaseLost: true };

/**
 * Reads the effects that are asked for or finished, applies the rules every store shares, and says what a transaction
 * has to write. What was read is a condition of the transaction: when it no longer holds, plan again.
 */
export async function planEffects(
  table: Table,
  wanted: readonly NewEffect[],
  finish: FinishEffect | undefined,
  now: Instant,
): Promise<Plan> {
  const follow = finish?.follow ?? [];
  const ids = [...new Set([...wanted, ...follow, ...(finish ? [finish] : [])].map(({ id }) => id))];
  const kept = new Map(
    (await table.getAll(ids.map(effectKey))).map(keptOf).map((each) => [each.record.id, each]),
  );
  const records = new Map([...kept].map(([id, { record }]) => [id, record]));
  const askedAgain = new Set<string>();
  const ask = (each: NewEffect): void => {
    const changed = askFor(records.get(each.id), each, now);
    if (changed) records.set(each.id, changed);
    if (each.again) askedAgain.add(each.id);
  };
  wanted.forEach(ask);
  if (finish) {
    const ended = end(records.get(finish.id), finish, now);
    if (!ended) return { leaseLost: true };
    records.set(finish.id, ended);
    follow.forEach(ask);
  }
  const { TableName } = table;
  const changed = [...records].filter(([id, record]) => record !== kept.get(id)?.record);
  const puts = changed.map(([id, record]): Action => {
    const revision = kept.get(id)?.revision;
    return { Put: { TableName, Item: itemOf(record, (revision ?? 0) + 1), ...unchangedSince(revision) } };
  });
  // Asked for again while it waits: nothing to write, as long as it still waits when the transaction is done.
  const checks = [...kept]
    .filter(([id, { record }]) => askedAgain.has(id) && records.get(id) === record)
    .map(([id, { revision }]): Action => {
      return { ConditionCheck: { TableName, Key: effectKey(id), ...unchangedSince(revision) } };
    });
  return { actions: [...puts, ...checks], records: changed.map(([, record]) => record) };
}
