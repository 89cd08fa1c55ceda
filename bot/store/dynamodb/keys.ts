import { createHash } from 'node:crypto';
import type { Instant } from '../../core/calendar/index.ts';
import type { Lane, OpenState } from '../../app/ports/index.ts';
import type { IndexName } from './schema.ts';

/* The key design of docs/adr/0002-store-contract.md. */

export type Key = { readonly pk: string; readonly sk: string };

/** Below every character that a key may hold, so that (sort text, key) is ordered as a pair. */
const separator = '\0';

/** Parts of one text; a part that is not the last cannot run into the next. */
const joined = (...parts: readonly string[]): string => parts.join(separator);

/** Ten digits: a version is compared as text. */
const versionText = (version: number): string => String(version).padStart(10, '0');

export const headKey = (stream: string): Key => ({ pk: joined('S', stream), sk: 'head' });

export const eventKey = (stream: string, version: number): Key => ({
  pk: joined('S', stream),
  sk: joined('event', versionText(version)),
});

/** Behind the last event that a stream can have. */
export const lastEvent = joined('event', '9'.repeat(10));

export const rowKey = (view: string, key: string): Key => ({ pk: joined('R', view, key), sk: 'row' });

export const effectKey = (id: string): Key => ({ pk: joined('F', id), sk: 'effect' });

export const claimKey = (key: string): Key => ({ pk: joined('K', key), sk: 'claim' });

export const counterKey = (name: string): Key => ({ pk: joined('N', name), sk: 'counter' });

export const turnKey = (key: string): Key => ({ pk: joined('T', key), sk: 'turn' });

export const artefactKey = (id: string, piece: number): Key => ({
  pk: joined('A', id),
  sk: joined('piece', String(piece).padStart(3, '0')),
});

/** What the table says of itself. */
export const metaKey: Key = { pk: 'M', sk: 'meta' };

/** Where an item stands in an index. */
export const indexed = (index: IndexName, pk: string, sk: string): Record<string, string> => ({
  [`${index}pk`]: pk,
  [`${index}sk`]: sk,
});

/**
 * A partition of an index takes 1,000 writes a second, and one that is full holds up the writes to the table itself.
 * What a burst of alarms writes into one list is kept in several, and read from all of them. Effects have a list for
 * each lane already, and are looked for all the time: two.
 */
export const listShards = [0, 1, 2, 3] as const;
export const effectShards = [0, 1] as const;

/** Depends on the text alone, so that an item finds its place again. */
const shardOf = (text: string, shards: readonly number[]): number =>
  createHash('sha1').update(text).digest()[0]! % shards.length;

export const streamsIn = (shard: number): string => joined('streams', String(shard));

export const streamsOf = (stream: string): string => streamsIn(shardOf(stream, listShards));

export const correlated = (correlation: string): string => joined('C', correlation);

export const correlatedSort = (recordedAt: Instant, stream: string, version: number): string =>
  joined(recordedAt, stream, versionText(version));

/** The partition of an index value; one per shard where it is spread. */
export const rowsWith = (view: string, index: string, value: string, shard?: number): string =>
  shard === undefined ? joined('R', view, index, value) : joined('R', view, index, value, String(shard));

/** The shard of a row's key. */
export const rowShard = (key: string): number => shardOf(key, listShards);

export const rowSort = (sort: string, key: string): string => joined(sort, key);

/** The pair again. */
export function rowPlace(sort: string): readonly [sort: string, key: string] {
  const at = sort.indexOf(separator);
  return [sort.slice(0, at), sort.slice(at + 1)];
}

export const effectsIn = (state: OpenState, lane: Lane, shard: number): string =>
  joined('F', state, String(lane), String(shard));

export const effectsOf = (state: OpenState, lane: Lane, id: string): string =>
  effectsIn(state, lane, shardOf(id, effectShards));

export const effectSort = (at: Instant, id: string): string => joined(at, id);

/** The pair again. */
export const effectPlace = (sort: string): readonly [at: Instant, id: string] => rowPlace(sort);

/** After all sort texts that begin with this text and a separator, before all others. */
export const upTo = (text: string): string => `${text}\u0001`;

/** Directly behind a sort text. */
export const behind = (sort: string): string => `${sort}${separator}`;
