import type { Instant } from '../../core/calendar/index.ts';
import {
  lanes,
  type ClaimedEffect,
  type EffectState,
  type Lane,
  type OpenState,
  type Store,
} from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { begin, isDue, shown, waitAgain, type EffectRecord } from '../effect-rules.ts';
import { keptOf, replace, type Kept } from './effect-item.ts';
import { effectShards, behind, effectKey, effectPlace, effectsIn, upTo } from './keys.ts';
import type { Recent, Standing } from './recent.ts';
import type { Table } from './table.ts';

type Reads = Pick<Store, 'claimDue' | 'unpark' | 'effect' | 'effects' | 'effectCounts' | 'nextDue'>;

const allLanes: readonly Lane[] = Object.values(lanes);

/** Entries of each partition that a look for the next instant reads at once. */
const firstFew = 5;

/** Effects as the table and its index know them, and what this process has just written. */
export function effectReads(table: Table, recent: Recent): Reads {
  async function change(kept: Kept, changed: EffectRecord): Promise<boolean> {
    const ours = await replace(table, kept, changed);
    if (ours) recent.note(changed);
    else recent.forget(changed.id);
    return ours;
  }

  /** What one lane's partitions of the index hold, each up to the limit. */
  async function listed(
    state: OpenState,
    lane: Lane,
    bounds: { readonly to?: string; readonly limit?: number } = {},
  ): Promise<readonly Standing[]> {
    const pages = await Promise.all(
      effectShards.map((shard) =>
        table.keysBy({ index: 'by1', value: effectsIn(state, lane, shard), ...bounds }),
      ),
    );
    return pages.flat().map((item) => {
      const [at, id] = effectPlace(item['by1sk'] as string);
      return { id, state, lane, at };
    });
  }

  /** Most urgent first, up to the limit of those that wait; a lease that has ended is rare, and all are looked at. */
  async function candidates(now: Instant, upToLane: Lane, limit: number): Promise<readonly string[]> {
    const asked = allLanes.filter((lane) => lane <= upToLane);
    const found = await Promise.all(
      asked.flatMap((lane) => [
        listed('waiting', lane, { to: upTo(now), limit }),
        listed('running', lane, { to: upTo(now) }),
      ]),
    );
    const indexed = found.flat();
    const own = recent.all().filter(({ lane, at }) => lane <= upToLane && at <= now);
    return [...firstWaiting(indexed, limit), ...firstWaiting(own, limit), ...expired([...indexed, ...own])];
  }

  /** Where the index seems to lag is looked last. */
  function firstWaiting(all: readonly Standing[], limit: number): readonly string[] {
    const waiting = all.filter(({ state }) => state === 'waiting');
    const last = (each: Standing): number => Number(recent.contradicts(each));
    return waiting
      .toSorted((a, b) => last(a) - last(b) || byUrgency(a, b))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async function read(ids: readonly string[]): Promise<readonly Kept[]> {
    return (await table.getAll([...new Set(ids)].map(effectKey))).map(keptOf);
  }

  /** The first instant of a partition that this process does not know better. */
  async function firstOf(state: OpenState, lane: Lane, shard: number): Promise<Instant | undefined> {
    let from: string | undefined;
    for (;;) {
      const page = await table.keysBy({
        index: 'by1',
        value: effectsIn(state, lane, shard),
        limit: firstFew,
        ...(from === undefined ? {} : { from }),
      });
      const sorts = page.map((item) => item['by1sk'] as string);
      const first = sorts
        .map(effectPlace)
        .map(([at, id]): Standing => ({ id, state, lane, at }))
        .find((each) => !recent.contradicts(each));
      if (first !== undefined || page.length < firstFew) return first?.at;
      from = behind(sorts.at(-1)!);
    }
  }

  return {
    async claimDue({ now, leaseUntil, limit, upToLane = lanes.cosmetic, token, also = [] }) {
      const found = await read([...also, ...(await candidates(now, upToLane, limit))]);
      const kept = found.filter(({ record }) => record.lane <= upToLane);
      for (const { record } of kept) if (!isDue(record, now)) recent.forget(record.id);
      const due = kept.filter(({ record }) => isDue(record, now)).toSorted(byDue);
      const claimed = await Promise.all(
        due.slice(0, limit).map(async (each, n): Promise<readonly ClaimedEffect[]> => {
          const begun = begin(each.record, { token: `${token}.${n}`, leaseUntil });
          if (!(await change(each, begun))) return [];
          return [{ ...shown(begun), token: begun.token, leaseUntil: begun.leaseUntil }];
        }),
      );
      return claimed.flat();
    },
    async unpark(id, now) {
      for (let tries = 0; ; tries += 1) {
        const item = await table.get(effectKey(id));
        const kept = item && keptOf(item);
        if (kept?.record.state !== 'parked') return false;
        if (await change(kept, waitAgain(kept.record, now, now))) return true;
        await table.pause(tries);
      }
    },
    async effect(id) {
      const item = await table.get(effectKey(id));
      return item && shown(keptOf(item).record);
    },
    async effects({ state, limit }) {
      // Running ones stand in the index by the end of their lease: all of them are read to be put in order.
      const bounds = state === 'running' ? {} : { limit };
      const found: Kept[] = [];
      for (const lane of allLanes) {
        if (found.length >= limit) break;
        const standing = (await listed(state, lane, bounds)).toSorted(byUrgency);
        const few = state === 'running' ? standing : standing.slice(0, limit - found.length);
        // The index may lag: what counts is the item itself.
        const kept = (await read(few.map(({ id }) => id))).filter(({ record }) => isIn(record, state, lane));
        found.push(...kept.toSorted(byDue));
      }
      return found.slice(0, limit).map(({ record }) => shown(record));
    },
    async effectCounts() {
      const counts = await Promise.all(
        (['waiting', 'running', 'parked'] as const).flatMap((state) =>
          allLanes.map(async (lane) => {
            const inShards = await Promise.all(
              effectShards.map((shard) =>
                table.count({ index: 'by1', value: effectsIn(state, lane, shard) }),
              ),
            );
            return { state, lane, n: inShards.reduce((sum, n) => sum + n, 0) };
          }),
        ),
      );
      return counts.filter(({ n }) => n > 0);
    },
    async nextDue() {
      const firsts = await Promise.all(
        (['waiting', 'running'] as const).flatMap((state) =>
          allLanes.flatMap((lane) => effectShards.map((shard) => firstOf(state, lane, shard))),
        ),
      );
      const own = recent.all().filter(({ state }) => state === 'waiting' || state === 'running');
      return [...firsts, ...own.map(({ at }) => at)].filter((at) => at !== undefined).toSorted(byBytes)[0];
    },
  };
}

const expired = (due: readonly Standing[]): readonly string[] =>
  due.filter(({ state }) => state === 'running').map(({ id }) => id);

const isIn = (record: EffectRecord, state: EffectState, lane: Lane): boolean =>
  record.state === state && record.lane === lane;

const byUrgency = (a: Standing, b: Standing): number =>
  a.lane - b.lane || byBytes(a.at, b.at) || byBytes(a.id, b.id);

const byDue = ({ record: a }: Kept, { record: b }: Kept): number =>
  a.lane - b.lane || byBytes(a.dueAt, b.dueAt) || byBytes(a.id, b.id);
