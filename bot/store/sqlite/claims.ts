import type { Instant } from '../../core/calendar/index.ts';
import type { AppendOutcome, ClaimWrite } from '../../app/ports/index.ts';
import { text, type Database } from './database.ts';

/** Expired claims removed with each append that makes new ones: more than it makes as a rule, so they do not pile up. */
const REMOVED_TOGETHER = 8;

/** Keys that may exist once, in SQLite. */
export function createClaims(db: Database) {
  const valueOf = (key: string, now: Instant): string | undefined => {
    const row = db.one('SELECT value FROM claims WHERE key = ? AND (expires_at IS NULL OR expires_at >= ?)', [
      key,
      now,
    ]);
    return row && text(row, 'value');
  };

  const sweep = (now: Instant, limit: number): number =>
    db.all(
      'DELETE FROM claims WHERE key IN (SELECT key FROM claims WHERE expires_at IS NOT NULL AND expires_at < ? ' +
        'ORDER BY expires_at LIMIT ?) RETURNING key',
      [now, limit],
    ).length;

  const keep = ({ key, value, expiresAt }: ClaimWrite): void =>
    db.run('INSERT OR REPLACE INTO claims (key, value, expires_at) VALUES (?, ?, ?)', [
      key,
      value,
      expiresAt ?? null,
    ]);

  return {
    valueOf,
    /** The refusal where one of the keys exists. */
    taken(wanted: readonly ClaimWrite[], now: Instant): AppendOutcome | undefined {
      for (const { key } of wanted) {
        const value = valueOf(key, now);
        if (value !== undefined) return { ok: false, reason: 'claimed', key, value };
      }
      return undefined;
    },
    take(wanted: readonly ClaimWrite[], now: Instant): void {
      wanted.forEach(keep);
      if (wanted.length > 0) sweep(now, REMOVED_TOGETHER);
    },
    /** As it came from another store. */
    keep,
    sweep,
  };
}
