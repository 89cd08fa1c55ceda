import type { Instant } from '../../../bot/core/calendar/index.ts';
import {
  lanes,
  type FinishEffect,
  type Lane,
  type NewEffect,
  type OpenState,
  type Store,
} from '../../../bot/app/ports/index.ts';
import { byBytes } from '../../../bot/store/byte-order.ts';
import {
  askFor,
  begin,
  end,
  isDue,
  shown,
  waitAgain,
  type EffectRecord,
} from '../../../bot/store/effect-rules.ts';
import { effectKey, effectsIn, effectSort, indexed, upTo } from './keys.ts';
import type { Action, Item, Table } from './table.ts';

/** A stored effect and how often it was written; every change is conditional on that number. */
type Kept = { readonly record: EffectRecord; readonly revision: number };

const recordOf = (item: Item): Kept => ({
  record: JSON.parse(item['record'] as string) as EffectRecord,
  revision: item['revision'] as number,
});

function itemOf(record: EffectRecord, revision: number): Item {
  const { id, state, lane, dueAt, leaseUntil } = record;
  const sort = effectSort(state === 'running' ? leaseUntil! : dueAt, id);
  return {
    ...effectKey(id),
    record: JSON.stringify(record),
    revision,
    // Done effects leave the index: it holds what is open, however many have ever been.
    ...(state === 'done' ? {} : indexed('by1', effectsIn(state, lane), sort)),
  };
}

const unchangedSince = (revision: number | undefined) =>
  revision === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'revision = :known', ExpressionAttributeValues: { ':known': revision } };

export type Plan = { readonly actions: readonly Action[] } | { readonly leaseLost: true };

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
    (await table.getAll(ids.map(effectKey))).map(recordOf).map((each) => [each.record.id, each]),
  );
  const records = new Map([...kept].map(([id, { record }]) => [id, record]));
  const asked = new Set<string>();
  const ask = (each: NewEffect): void => {
    const changed = askFor(records.get(each.id), each, now);
    if (changed) records.set(each.id, changed);
    if (each.again) asked.add(each.id);
  };
  wanted.forEach(ask);
  if (finish) {
    const ended = end(records.get(finish.id), finish, now);
    if (!ended) return { leaseLost: true };
    records.set(finish.id, ended);
    follow.forEach(ask);
  }
  const { TableName } = table;
  const actions = [...records].flatMap(([id, record]): Action[] => {
    const before = kept.get(id);
    if (record !== before?.record) {
      const Item = itemOf(record, (before?.revision ?? 0) + 1);
      return [{ Put: { TableName, Item, ...unchangedSince(before?.revision) } }];
    }
    // Asked for again while it waits: nothing to write, as long as it still waits when the transaction is done.
    if (!asked.has(id)) return [];
    return [{ ConditionCheck: { TableName, Key: effectKey(id), ...unchangedSince(before.revision) } }];
  });
  return { actions };
}

type Reads = Pick<Store, 'claimDue' | 'unpark' | 'effect' | 'effects' | 'effectCounts' | 'nextDue'>;

export function effectReads(table: Table): Reads {
  const change = ({ revision }: Kept, changed: EffectRecord): Promise<boolean> =>
    table.putIf(itemOf(changed, revision + 1), 'revision = :known', { ':known': revision });

  const inIndex = async (state: OpenState, lane: Lane, more: { to?: string; limit?: number } = {}) => {
    const keys = await table.keysBy({ index: 'by1', value: effectsIn(state, lane), ...more });
    // The index may lag: what counts is the item itself.
    const kept = (await table.getAll(keys)).map(recordOf);
    return kept.filter(({ record }) => record.state === state);
  };

  return {
    async claimDue(query) {
      const found: Kept[] = [];
      for (const lane of Object.values(lanes)) {
        if (lane > (query.upToLane ?? lanes.cosmetic) || found.length >= query.limit) break;
        const limit = query.limit - found.length;
        const waiting = await inIndex('waiting', lane, { to: upTo(query.now), limit });
        const expired = await inIndex('running', lane, { to: upTo(query.now) });
        const due = [...waiting, ...expired].filter(({ record }) => isDue(record, query.now));
        found.push(...due.toSorted(byDue).slice(0, limit));
      }
      const claimed = await Promise.all(
        found.map(async (kept, n) => {
          const begun = begin(kept.record, { token: `${query.token}.${n}`, leaseUntil: query.leaseUntil });
          const ours = await change(kept, begun);
          return ours ? [{ ...shown(begun), token: begun.token, leaseUntil: begun.leaseUntil }] : [];
        }),
      );
      return claimed.flat();
    },
    async unpark(id, now) {
      for (;;) {
        const item = await table.get(effectKey(id));
        const kept = item && recordOf(item);
        if (kept?.record.state !== 'parked') return false;
        if (await change(kept, waitAgain(kept.record, now, now))) return true;
      }
    },
    async effect(id) {
      const item = await table.get(effectKey(id));
      return item && shown(recordOf(item).record);
    },
    async effects({ state, limit }) {
      const found: EffectRecord[] = [];
      for (const lane of Object.values(lanes)) {
        if (found.length >= limit) break;
        // Running ones are few and stand in the index by the end of their lease.
        const few = await inIndex(state, lane, state === 'running' ? {} : { limit: limit - found.length });
        found.push(...few.toSorted(byDue).map(({ record }) => record));
      }
      return found.slice(0, limit).map(shown);
    },
    async effectCounts() {
      const counts = await Promise.all(
        (['waiting', 'running', 'parked'] as const).flatMap((state) =>
          Object.values(lanes).map(async (lane) => ({
            state,
            lane,
            n: await table.count('by1', effectsIn(state, lane)),
          })),
        ),
      );
      return counts.filter(({ n }) => n > 0);
    },
    async nextDue() {
      const firsts = await Promise.all(
        (['waiting', 'running'] as const).flatMap((state) =>
          Object.values(lanes).map((lane) =>
            table.keysBy({ index: 'by1', value: effectsIn(state, lane), limit: 1 }),
          ),
        ),
      );
      return firsts
        .flat()
        .map((item) => (item['by1sk'] as string).slice(0, '2026-03-12T12:00:00.000Z'.length))
        .toSorted(byBytes)[0];
    },
  };
}

const byDue = ({ record: a }: Kept, { record: b }: Kept): number =>
  byBytes(a.dueAt, b.dueAt) || byBytes(a.id, b.id);
