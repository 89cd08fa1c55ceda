import type { Instant } from '../../../bot/core/calendar/index.ts';
import type { EffectState, Lane } from '../../../bot/app/ports/index.ts';

/* The key design of docs/adr/0002-store-contract.md. */

export type Key = { readonly pk: string; readonly sk: string };

export const tableOf = (name: string): string => `tocsin-spike-${name}`;

/** Four indexes, as a row has at most four; everything that is not a row uses the first. */
export const indexNames = ['by1', 'by2', 'by3', 'by4'] as const;

export type IndexName = (typeof indexNames)[number];

/** Below every character that a key may hold, so that (sort text, key) is ordered as a pair. */
const separator = '\0';

/** Parts of one text; a part that is not the last cannot run into the next. */
const joined = (...parts: readonly string[]): string => parts.join(separator);

const versionText = (version: number): string => String(version).padStart(10, '0');

export const headKey = (stream: string): Key => ({ pk: joined('S', stream), sk: 'head' });

export const eventKey = (stream: string, version: number): Key => ({
  pk: joined('S', stream),
  sk: joined('event', versionText(version)),
});

export const rowKey = (view: string, key: string): Key => ({ pk: joined('R', view, key), sk: 'row' });

export const effectKey = (id: string): Key => ({ pk: joined('F', id), sk: 'effect' });

export const claimKey = (key: string): Key => ({ pk: joined('K', key), sk: 'claim' });

export const counterKey = (name: string): Key => ({ pk: joined('N', name), sk: 'counter' });

export const turnKey = (key: string): Key => ({ pk: joined('T', key), sk: 'turn' });

/** Where an item stands in an index. */
export const indexed = (index: IndexName, pk: string, sk: string): Record<string, string> => ({
  [`${index}pk`]: pk,
  [`${index}sk`]: sk,
});

export const allStreams = 'streams';

export const correlated = (correlation: string): string => joined('C', correlation);

export const correlatedSort = (recordedAt: Instant, stream: string, version: number): string =>
  joined(recordedAt, stream, versionText(version));

export const rowValue = (view: string, index: string, value: string): string =>
  joined('R', view, index, value);

export const rowSort = (sort: string, key: string): string => joined(sort, key);

export const effectsIn = (state: EffectState, lane: Lane): string => joined('F', state, String(lane));

export const effectSort = (at: Instant, id: string): string => joined(at, id);

/** After all sort texts that begin with this instant. */
export const upTo = (at: Instant): string => `${at}\u0001`;
