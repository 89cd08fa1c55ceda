import { epochMs, type Instant } from '../../core/calendar/index.ts';
import type { Store } from '../../app/ports/index.ts';
import { turn, unusedTurns, type TurnState } from '../turn.ts';
import { number, type Database } from './database.ts';

/** Counters and limits in SQLite. */
export function createTurns(db: Database) {
  const stateOf = (key: string): TurnState => {
    const row = db.one('SELECT arrival_ms, blocked_ms FROM turns WHERE key = ?', [key]);
    return row ? { arrivalMs: number(row, 'arrival_ms'), blockedMs: number(row, 'blocked_ms') } : unusedTurns;
  };

  const put = (key: string, { arrivalMs, blockedMs }: TurnState): void =>
    db.run(
      'INSERT INTO turns (key, arrival_ms, blocked_ms) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET ' +
        'arrival_ms = excluded.arrival_ms, blocked_ms = excluded.blocked_ms',
      [key, arrivalMs, blockedMs],
    );

  return {
    nextNumber: (counter: string): number =>
      number(
        db.one(
          'INSERT INTO counters (name, n) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1 RETURNING n',
          [counter],
        )!,
        'n',
      ),
    take(limit: Parameters<Store['takeTurn']>[0]): Awaited<ReturnType<Store['takeTurn']>> {
      const taken = turn(stateOf(limit.key), limit);
      if ('freeAt' in taken) return { ok: false, freeAt: taken.freeAt };
      put(limit.key, taken.state);
      return { ok: true };
    },
    sweep: (before: Instant, limit: number): number =>
      db.all(
        'DELETE FROM turns WHERE key IN (SELECT key FROM turns WHERE arrival_ms < ? AND blocked_ms < ? ' +
          'ORDER BY arrival_ms LIMIT ?) RETURNING key',
        [epochMs(before), epochMs(before), limit],
      ).length,
    free: (key: string): void => db.run('UPDATE turns SET arrival_ms = 0 WHERE key = ?', [key]),
    block(key: string, until: Instant): void {
      const state = stateOf(key);
      put(key, { ...state, blockedMs: Math.max(state.blockedMs, epochMs(until)) });
    },
  };
}
