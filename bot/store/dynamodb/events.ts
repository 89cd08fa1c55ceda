import type { Envelope } from '../../core/incident/index.ts';
import type { Append, Store } from '../../app/ports/index.ts';
import { afterPrefix, byBytes } from '../byte-order.ts';
import * as keys from './keys.ts';
import type { Action, Item, Table } from './table.ts';

/** First the head, under the condition that it is still what was decided on, then the events. */
export function streamActions({ TableName }: Table, batch: Append): readonly Action[] {
  const { stream, expectedVersion, events } = batch;
  const [first, last] = [events[0]?.envelope, events.at(-1)?.envelope];
  const condition =
    expectedVersion === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: first ? 'version = :expected AND #hash = :before' : 'version = :expected',
          ExpressionAttributeValues: {
            ':expected': expectedVersion,
            ...(first ? { ':before': first.prevHash } : {}),
          },
          ...(first ? { ExpressionAttributeNames: { '#hash': 'hash' } } : {}),
        };
  const guard = { TableName, ...condition, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if (!last) return [{ ConditionCheck: { ...guard, Key: keys.headKey(stream) } }];
  const puts = events.map(({ canonical }): Action => {
    return {
      Put: {
        TableName,
        Item: eventItem(canonical),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
  });
  return [{ Put: { ...guard, Item: headItem(events.at(-1)!.canonical) } }, ...puts];
}

export function eventItem(canonical: string): Item {
  const { stream, version, recordedAt, correlation } = parsed(canonical);
  const sort = keys.correlatedSort(recordedAt, stream, version);
  const found = keys.indexed('by1', keys.correlated(correlation), sort);
  return { ...keys.eventKey(stream, version), canonical, ...found };
}

/** The head of a stream, by its last event. */
export function headItem(canonical: string): Item {
  const { stream, version, hash } = parsed(canonical);
  return { ...keys.headKey(stream), version, hash, ...keys.indexed('by1', keys.streamsOf(stream), stream) };
}

type Reads = Pick<
  Store,
  'readStream' | 'readCanonical' | 'head' | 'readCorrelated' | 'streams' | 'removeStream'
>;

export function eventReads(table: Table): Reads {
  const between = async (stream: string, after: number): Promise<readonly string[]> => {
    const { pk, sk } = keys.eventKey(stream, after + 1);
    return (await table.partition(pk, sk, keys.lastEvent)).map(canonicalOf);
  };

  const readStream = async (stream: string, after = 0): Promise<readonly Envelope[]> =>
    (await between(stream, after)).map(parsed);

  return {
    readStream,
    readCanonical: (stream) => between(stream, 0),
    async head(stream) {
      const item = await table.get(keys.headKey(stream));
      return item && { version: item['version'] as number, hash: item['hash'] as string };
    },
    async readCorrelated(correlation) {
      const found = await table.keysBy({ index: 'by1', value: keys.correlated(correlation) });
      const listed = (await table.getAll(found)).map((item) => parsed(canonicalOf(item)));
      // The index lags behind an append by a moment: what it has not seen yet of its streams is read from them.
      const known = new Map<string, number>();
      for (const { stream, version } of listed) known.set(stream, Math.max(version, known.get(stream) ?? 0));
      const newer = await Promise.all([...known].map(([stream, version]) => readStream(stream, version)));
      const all = [...listed, ...newer.flat().filter((event) => event.correlation === correlation)];
      return all.toSorted(
        (a, b) => byBytes(a.recordedAt, b.recordedAt) || byBytes(a.stream, b.stream) || a.version - b.version,
      );
    },
    async streams(prefix, after, limit) {
      const behind = after !== undefined && byBytes(after, prefix) >= 0;
      const from = behind ? `${after}\0` : prefix;
      const end = afterPrefix(prefix);
      const pages = await Promise.all(
        keys.listShards.map((shard) =>
          table.keysBy({
            index: 'by1',
            value: keys.streamsIn(shard),
            from,
            limit,
            ...(end === undefined ? {} : { to: end }),
          }),
        ),
      );
      // The end itself is included by the query.
      const names = pages.flat().map((item) => item['by1sk'] as string);
      return names
        .filter((name) => name !== end)
        .toSorted(byBytes)
        .slice(0, limit);
    },
    async removeStream(stream, rows) {
      const { pk, sk } = keys.eventKey(stream, 0);
      const events = await table.partition(pk, sk, keys.lastEvent);
      // The head last: by it the stream is found again, should this end in the middle.
      await table.remove([
        ...rows.map(({ view, key }) => keys.rowKey(view, key)),
        ...events,
        keys.headKey(stream),
      ]);
    },
  };
}

const canonicalOf = (item: Item): string => item['canonical'] as string;

const parsed = (canonical: string): Envelope => JSON.parse(canonical) as Envelope;
