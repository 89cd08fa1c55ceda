import type { Instant } from '../../core/calendar/index.ts';
import {
  lanes,
  type ClaimedEffect,
  type EffectState,
  type FinishEffect,
  type Json,
  type Lane,
  type NewEffect,
  type OpenState,
  type Store,
  type StoredEffect,
} from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { askFor, begin, end, shown, waitAgain, type EffectRecord } from '../effect-rules.ts';
import { maybeText, number, text, type Database, type SqlRow } from './database.ts';

/** The condition of the index effects_open, which SQLite uses only where a query repeats it. */
const OPEN = `state <> 'done'`;

const WAITING =
  `SELECT * FROM effects WHERE ${OPEN} AND state = 'waiting' AND lane = ? AND due_at <= ? ` +
  'ORDER BY due_at, id LIMIT ?';

/** As many as there are places in the processes that died. */
const EXPIRED = `SELECT * FROM effects WHERE ${OPEN} AND state = 'running' AND lane <= ? AND lease_until <= ?`;

const upTo = (lane: Lane): string =>
  Object.values(lanes)
    .filter((each) => each <= lane)
    .join(', ');

/** One statement: asked after everything that happens, and mostly nothing is due. */
const ANY_DUE = Object.values(lanes).map(
  (lane) =>
    `SELECT 1 FROM effects WHERE ${OPEN} AND state = 'waiting' AND lane IN (${upTo(lane)}) AND due_at <= ? UNION ALL ` +
    `SELECT 1 FROM effects WHERE ${OPEN} AND state = 'running' AND lane IN (${upTo(lane)}) AND lease_until <= ? LIMIT 1`,
);

/** One statement, too: a row for each lane and one for the leases. */
const NEXT_DUE =
  Object.values(lanes)
    .map(
      (lane) =>
        `SELECT min(due_at) AS at FROM effects WHERE ${OPEN} AND state = 'waiting' AND lane = ${lane} UNION ALL `,
    )
    .join('') + `SELECT min(lease_until) FROM effects WHERE ${OPEN} AND state = 'running'`;

const PUT =
  'INSERT INTO effects (id, kind, lane, state, due_at, about, data, created_at, attempts, generation, in_doubt, ' +
  'last_error, again_at, token, lease_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ' +
  'ON CONFLICT (id) DO UPDATE SET state = excluded.state, due_at = excluded.due_at, ' +
  'created_at = excluded.created_at, attempts = excluded.attempts, generation = excluded.generation, in_doubt = excluded.in_doubt, last_error = excluded.last_error, ' +
  'again_at = excluded.again_at, token = excluded.token, lease_until = excluded.lease_until';

/** Effects in SQLite: rows are read, changed by the rules every store shares, and written back in one transaction. */
export function createEffects(db: Database) {
  const find = (id: string): EffectRecord | undefined => {
    const row = db.one('SELECT * FROM effects WHERE id = ?', [id]);
    return row && recordOf(row);
  };

  const put = (effect: EffectRecord): void => {
    const { id, kind, lane, state, dueAt, about, data, createdAt, attempts, generation } = effect;
    db.run(PUT, [
      id,
      kind,
      lane,
      state,
      dueAt,
      about,
      JSON.stringify(data),
      createdAt,
      attempts,
      generation,
      effect.inDoubt ? 1 : 0,
      effect.lastError ?? null,
      effect.againAt ?? null,
      effect.token ?? null,
      effect.leaseUntil ?? null,
    ]);
  };

  const ask = (wanted: readonly NewEffect[], recordedAt: Instant): void => {
    for (const each of wanted) {
      const changed = askFor(find(each.id), each, recordedAt);
      if (changed) put(changed);
    }
  };

  const due = (query: { now: Instant; limit: number; upToLane?: Lane }): readonly EffectRecord[] => {
    const upToLane = query.upToLane ?? lanes.cosmetic;
    const expired = db.all(EXPIRED, [upToLane, query.now]).map(recordOf);
    const found: EffectRecord[] = [];
    for (const lane of Object.values(lanes)) {
      if (lane > upToLane || found.length >= query.limit) break;
      const left = query.limit - found.length;
      const waiting = db.all(WAITING, [lane, query.now, left]).map(recordOf);
      const inLane = [...waiting, ...expired.filter((each) => each.lane === lane)];
      found.push(...inLane.sort(byDue).slice(0, left));
    }
    return found;
  };

  return {
    ask,
    /** Whatever it is and was, as it came from another store. */
    put,
    holds: (finish: FinishEffect, now: Instant): boolean => end(find(finish.id), finish, now) !== undefined,
    end(finish: FinishEffect, now: Instant): boolean {
      const changed = end(find(finish.id), finish, now);
      if (!changed) return false;
      put(changed);
      ask(finish.follow ?? [], now);
      return true;
    },
    /** Lets a poll that finds nothing go without the lock for writing. */
    anyDue: ({ now, upToLane }: Parameters<Store['claimDue']>[0]): boolean =>
      db.all(ANY_DUE[upToLane ?? lanes.cosmetic]!, [now, now]).length > 0,
    claimDue: (query: Parameters<Store['claimDue']>[0]): readonly ClaimedEffect[] =>
      due(query).map((effect, n) => {
        const begun = begin(effect, { token: `${query.token}.${n}`, leaseUntil: query.leaseUntil });
        put(begun);
        return { ...shown(begun), token: begun.token, leaseUntil: begun.leaseUntil };
      }),
    sweep: (doneBefore: Instant, limit: number): number =>
      db.all(
        'DELETE FROM effects WHERE id IN ' +
          `(SELECT id FROM effects WHERE state = 'done' AND due_at < ? ORDER BY due_at LIMIT ?) RETURNING id`,
        [doneBefore, limit],
      ).length,
    unpark(id: string, now: Instant): boolean {
      const effect = find(id);
      if (effect?.state !== 'parked') return false;
      put(waitAgain(effect, now, now));
      return true;
    },
    effect(id: string): StoredEffect | undefined {
      const effect = find(id);
      return effect && shown(effect);
    },
    list: (state: OpenState, limit: number): readonly StoredEffect[] =>
      db
        .all(`SELECT * FROM effects WHERE ${OPEN} AND state = ? ORDER BY lane, due_at, id LIMIT ?`, [
          state,
          limit,
        ])
        .map((row) => shown(recordOf(row))),
    counts: () =>
      db
        .all(`SELECT state, lane, count(*) AS n FROM effects WHERE ${OPEN} GROUP BY state, lane`)
        .map((row) => ({
          state: text(row, 'state') as OpenState,
          lane: number(row, 'lane') as Lane,
          n: number(row, 'n'),
        })),
    nextDue: (): Instant | undefined =>
      db
        .all(NEXT_DUE)
        .flatMap((row) => maybeText(row, 'at') ?? [])
        .sort(byBytes)[0],
  };
}

const byDue = (a: EffectRecord, b: EffectRecord): number => byBytes(a.dueAt, b.dueAt) || byBytes(a.id, b.id);

export function recordOf(row: SqlRow): EffectRecord {
  const lastError = maybeText(row, 'last_error');
  const againAt = maybeText(row, 'again_at');
  const token = maybeText(row, 'token');
  const leaseUntil = maybeText(row, 'lease_until');
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    lane: number(row, 'lane') as Lane,
    dueAt: text(row, 'due_at'),
    about: text(row, 'about'),
    data: JSON.parse(text(row, 'data')) as Json,
    state: text(row, 'state') as EffectState,
    createdAt: text(row, 'created_at'),
    attempts: number(row, 'attempts'),
    generation: number(row, 'generation'),
    inDoubt: number(row, 'in_doubt') === 1,
    ...(lastError === undefined ? {} : { lastError }),
    ...(againAt === undefined ? {} : { againAt }),
    ...(token === undefined ? {} : { token }),
    ...(leaseUntil === undefined ? {} : { leaseUntil }),
  };
}
