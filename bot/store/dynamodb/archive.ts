import type { Instant } from '../../core/calendar/index.ts';
import { StoreError, views as productViews, type Json, type Views } from '../../app/ports/index.ts';
import type { ArchiveSource, ArchiveTarget } from '../archive/archive.ts';
import { effectThing, rowThing, type StoredRow, type Thing } from '../archive/thing.ts';
import { claimItem } from './claims.ts';
import { itemOf, keptOf } from './effect-item.ts';
import { eventItem, headItem } from './events.ts';
import * as keys from './keys.ts';
import { rowItem } from './rows.ts';
import { indexNames, tableVersion } from './schema.ts';
import type { Item, Table } from './table.ts';
import { turnItem } from './turns.ts';

/** Reads a whole table. Not a snapshot: nobody may write meanwhile, and the import sees it if somebody did. */
export function dynamoSource(table: Table): ArchiveSource {
  return {
    async *things() {
      for await (const item of table.scan()) {
        const [family = '', name = ''] = item.pk.split('\0');
        if (family === 'S') {
          // A stream is read from its head, so that its events come together and in order.
          if (item.sk !== 'head') continue;
          const { pk, sk } = keys.eventKey(name, 0);
          for (const event of await table.partition(pk, sk, keys.lastEvent)) {
            yield { event: event['canonical'] as string };
          }
        } else yield* thingIn(family, name, item);
      }
    },
    async *artefactIds() {
      for await (const { pk, sk } of table.scan()) {
        const [family, id = ''] = pk.split('\0');
        if (family === 'A' && sk === keys.artefactKey(id, 0).sk) yield id;
      }
    },
    async markMoved(to) {
      await table.update(
        to === undefined
          ? { Key: keys.metaKey, UpdateExpression: 'REMOVE movedTo' }
          : {
              Key: keys.metaKey,
              UpdateExpression: 'SET movedTo = :to',
              ExpressionAttributeValues: { ':to': to },
            },
      );
    },
    async close() {
      table.close();
    },
  };
}

function* thingIn(family: string, name: string, item: Item): Generator<Thing> {
  switch (family) {
    case 'R':
      return yield rowThing({
        view: name,
        key: item['key'] as string,
        doc: JSON.parse(item['doc'] as string) as Json,
        index: indexesOf(item),
      });
    case 'F':
      return yield effectThing(keptOf(item).record);
    case 'K': {
      const claim = { key: name, value: item['value'] as string };
      const expiresAt = item['expiresAt'] as Instant | undefined;
      return yield { claim: expiresAt === undefined ? claim : { ...claim, expiresAt } };
    }
    case 'N':
      return yield { counter: { name, n: item['n'] as number } };
    case 'T':
      return yield {
        limit: {
          key: name,
          arrivalMs: (item['arrivalMs'] ?? 0) as number,
          blockedMs: (item['blockedMs'] ?? 0) as number,
        },
      };
    default:
      return;
  }
}

function indexesOf(item: Item): StoredRow['index'] {
  const places = indexNames.flatMap((index) => {
    const [partition, place] = [item[`${index}pk`] as string | undefined, item[`${index}sk`] as string];
    if (partition === undefined) return [];
    const [, , name = '', value = ''] = partition.split('\0');
    return [[name, { value, sort: keys.rowPlace(place)[0] }] as const];
  });
  return Object.fromEntries(places);
}

/**
 * Fills an empty table. While it does the table is marked with what is imported: nobody starts on it, and only the same
 * import goes on with it.
 *
 * @param mark tells one import from another
 */
export async function dynamoTarget(
  table: Table,
  mark: string,
  views: Views = productViews,
): Promise<ArchiveTarget> {
  await beginImport(table, mark);
  /** The last event so far of the stream that is being written: its head, when the next stream begins. */
  let last: string | undefined;
  const headOfLast = (): readonly Item[] => (last === undefined ? [] : [headItem(last)]);
  const itemsOf = (thing: Thing): readonly Item[] => {
    if (!('event' in thing)) return [otherItem(views, thing)];
    const { stream } = JSON.parse(thing.event) as { readonly stream: string };
    const before = last === undefined ? stream : (JSON.parse(last) as { readonly stream: string }).stream;
    const heads = before === stream ? [] : headOfLast();
    last = thing.event;
    return [...heads, eventItem(thing.event)];
  };
  return {
    async put(things) {
      await table.putAll(things.flatMap(itemsOf));
    },
    async end(newest) {
      await table.putAll(headOfLast());
      await table.putAll([{ ...keys.metaKey, ...tableVersion, ...(newest === undefined ? {} : { newest }) }]);
      table.close();
    },
    async abandon() {
      table.close();
    },
  };
}

function otherItem(views: Views, thing: Exclude<Thing, { readonly event: string }>): Item {
  if ('row' in thing) return rowItem(views, thing.row);
  if ('effect' in thing) return itemOf(thing.effect, 1);
  if ('claim' in thing) return claimItem(thing.claim);
  if ('counter' in thing) return { ...keys.counterKey(thing.counter.name), n: thing.counter.n };
  return turnItem(thing.limit);
}

async function beginImport(table: Table, mark: string): Promise<void> {
  await assertEmptyTable(table, mark);
  const began = await table.putIf(
    { ...keys.metaKey, ...tableVersion, importing: mark },
    'attribute_not_exists(importing) OR importing = :mark',
    { ':mark': mark },
    (there) => there['importing']?.S === mark,
  );
  if (!began) throw halfFilled(table);
}

/** Refuses a table with anything in it, but for what the same import put there. */
async function assertEmptyTable(table: Table, mark: string): Promise<void> {
  const meta = await table.get(keys.metaKey);
  if (meta?.['importing'] === mark) return;
  if (meta?.['importing'] !== undefined) throw halfFilled(table);
  for await (const item of table.scan()) {
    if (item.pk === keys.metaKey.pk) continue;
    const { table: name, region } = table.place;
    throw new StoreError(
      'unavailable',
      `table ${name} in ${region} is not empty: an import fills a new store only. Make another table (tocsin table create)`,
      { retryable: false },
    );
  }
}

const halfFilled = ({ place: { table, region } }: Table): StoreError =>
  new StoreError(
    'unavailable',
    `another import into table ${table} in ${region} was not finished: run that one again, or make a new table`,
    { retryable: false },
  );
