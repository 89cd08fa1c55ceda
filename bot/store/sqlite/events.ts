import type { Append } from '../../app/ports/index.ts';
import type { Envelope } from '../../core/incident/index.ts';
import { afterPrefix, byBytes } from '../byte-order.ts';
import { number, text, type Database, type SqlRow } from './database.ts';

/** Streams of events: the canonical text is what is kept; beside it only what is looked for. */
export function createEvents(db: Database) {
  return {
    head(stream: string): { readonly version: number; readonly hash: string } | undefined {
      const row = db.one('SELECT version, hash FROM streams WHERE stream = ?', [stream]);
      return row && { version: number(row, 'version'), hash: text(row, 'hash') };
    },
    add(batch: Append): void {
      for (const { envelope, canonical } of batch.events) {
        db.run(
          'INSERT INTO events (stream, version, correlation, recorded_at, canonical) VALUES (?, ?, ?, ?, ?)',
          [batch.stream, envelope.version, envelope.correlation, envelope.recordedAt, canonical],
        );
      }
      const last = batch.events.at(-1)?.envelope;
      if (!last) return;
      db.run(
        'INSERT INTO streams (stream, version, hash) VALUES (?, ?, ?) ' +
          'ON CONFLICT (stream) DO UPDATE SET version = excluded.version, hash = excluded.hash',
        [batch.stream, last.version, last.hash],
      );
    },
    remove(stream: string): void {
      db.run('DELETE FROM events WHERE stream = ?', [stream]);
      db.run('DELETE FROM streams WHERE stream = ?', [stream]);
    },
    readStream: (stream: string, after: number): readonly Envelope[] =>
      db
        .all('SELECT canonical FROM events WHERE stream = ? AND version > ? ORDER BY version', [
          stream,
          after,
        ])
        .map(envelopeOf),
    readCanonical: (stream: string): readonly string[] =>
      db
        .all('SELECT canonical FROM events WHERE stream = ? ORDER BY version', [stream])
        .map((row) => text(row, 'canonical')),
    readCorrelated: (correlation: string): readonly Envelope[] =>
      db
        .all('SELECT canonical FROM events WHERE correlation = ? ORDER BY recorded_at, stream, version', [
          correlation,
        ])
        .map(envelopeOf),
    streams(prefix: string, after: string | undefined, limit: number): readonly string[] {
      const end = afterPrefix(prefix);
      // One lower bound: of two SQLite takes the first to search by and walks from there.
      const behind = after !== undefined && byBytes(after, prefix) >= 0;
      const bounds = [behind ? 'stream > ?' : 'stream >= ?', ...(end === undefined ? [] : ['stream < ?'])];
      const values = [behind ? after : prefix, ...(end === undefined ? [] : [end])];
      return db
        .all(`SELECT stream FROM streams WHERE ${bounds.join(' AND ')} ORDER BY stream LIMIT ?`, [
          ...values,
          limit,
        ])
        .map((row) => text(row, 'stream'));
    },
  };
}

const envelopeOf = (row: SqlRow): Envelope => JSON.parse(text(row, 'canonical')) as Envelope;
