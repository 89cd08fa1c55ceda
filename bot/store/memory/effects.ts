import type { Instant } from '../../core/calendar/index.ts';
import {
  lanes,
  type ClaimedEffect,
  type FinishEffect,
  type Lane,
  type NewEffect,
  type OpenState,
  type Store,
  type StoredEffect,
} from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { askFor, begin, end, isDue, shown, waitAgain, type EffectRecord } from '../effect-rules.ts';
import { deepFreeze, frozenJson } from './freeze.ts';

export type MemoryEffects = ReturnType<typeof createEffects>;

/** Effects in memory. Every function runs to its end at once: nothing can come between. */
export function createEffects() {
  const done = new Map<string, EffectRecord>();
  const open = new Map<string, EffectRecord>();

  const find = (id: string): EffectRecord | undefined => open.get(id) ?? done.get(id);

  const put = (effect: EffectRecord): void => {
    (effect.state === 'done' ? open : done).delete(effect.id);
    (effect.state === 'done' ? done : open).set(effect.id, deepFreeze(effect));
  };

  const ask = (wanted: readonly NewEffect[], recordedAt: Instant): void => {
    for (const each of wanted) {
      const changed = askFor(find(each.id), each, recordedAt);
      if (changed) put({ ...changed, data: frozenJson(changed.data) });
    }
  };

  return {
    ask,
    holds: (finish: FinishEffect, now: Instant): boolean => end(find(finish.id), finish, now) !== undefined,
    end(finish: FinishEffect, now: Instant): boolean {
      const changed = end(find(finish.id), finish, now);
      if (!changed) return false;
      put(changed);
      ask(finish.follow ?? [], now);
      return true;
    },
    claimDue(query: Parameters<Store['claimDue']>[0]): readonly ClaimedEffect[] {
      const due = [...open.values()].filter(
        (effect) => isDue(effect, query.now) && effect.lane <= (query.upToLane ?? 4),
      );
      return due
        .sort(byUrgency)
        .slice(0, query.limit)
        .map((effect, n) => {
          const begun = begin(effect, { token: `${query.token}.${n}`, leaseUntil: query.leaseUntil });
          put(begun);
          return deepFreeze({ ...shown(begun), token: begun.token, leaseUntil: begun.leaseUntil });
        });
    },
    sweep(doneBefore: Instant, limit: number): number {
      const old = [...done.values()].filter(({ dueAt }) => dueAt < doneBefore).slice(0, limit);
      for (const { id } of old) done.delete(id);
      return old.length;
    },
    unpark(id: string, now: Instant): boolean {
      const effect = open.get(id);
      if (effect?.state !== 'parked') return false;
      put(waitAgain(effect, now, now));
      return true;
    },
    effect(id: string): StoredEffect | undefined {
      const effect = find(id);
      return effect && deepFreeze(shown(effect));
    },
    list: (state: OpenState, limit: number): readonly StoredEffect[] =>
      [...open.values()]
        .filter((effect) => effect.state === state)
        .sort(byUrgency)
        .slice(0, limit)
        .map((effect) => deepFreeze(shown(effect))),
    counts: () =>
      (['waiting', 'running', 'parked'] as const).flatMap((state) =>
        Object.values(lanes)
          .map((lane) => ({ state, lane, n: count(open, state, lane) }))
          .filter(({ n }) => n > 0),
      ),
    nextDue(): Instant | undefined {
      let next: Instant | undefined;
      for (const effect of open.values()) {
        const at = effect.state === 'waiting' ? effect.dueAt : effect.leaseUntil;
        if (at !== undefined && (next === undefined || at < next)) next = at;
      }
      return next;
    },
  };
}

const byUrgency = (a: EffectRecord, b: EffectRecord): number =>
  a.lane - b.lane || byBytes(a.dueAt, b.dueAt) || byBytes(a.id, b.id);

function count(open: ReadonlyMap<string, EffectRecord>, state: OpenState, lane: Lane): number {
  let n = 0;
  for (const effect of open.values()) if (effect.state === state && effect.lane === lane) n += 1;
  return n;
}
