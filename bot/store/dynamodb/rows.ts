import assert from 'node:assert/strict';
import type { IndexPlace, Json, Row, RowWrite, Store, Views } from '../../app/ports/index.ts';
import type { StoredRow } from '../archive/thing.ts';
import { byBytes } from '../byte-order.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import { listShards, behind, indexed, rowKey, rowPlace, rowShard, rowSort, rowsWith } from './keys.ts';
import type { IndexName } from './schema.ts';
import type { Action, Item, Table } from './table.ts';

function placeIn(views: Views, view: string, index: string): IndexPlace {
  const place = views[view]?.[index];
  assert(place, 'only declared indexes come here (checked.ts)');
  return place;
}

const slotOf = ({ place }: IndexPlace): IndexName => `by${place}`;

export function rowAction({ TableName }: Table, views: Views, row: RowWrite): Action {
  const { view, key, doc, index = {} } = row;
  if (doc === null) return { Delete: { TableName, Key: rowKey(view, key) } };
  return { Put: { TableName, Item: rowItem(views, { view, key, doc, index }) } };
}

export function rowItem(views: Views, { view, key, doc, index }: StoredRow): Item {
  const places = Object.entries(index).map(([name, { value, sort }]) => {
    const place = placeIn(views, view, name);
    const shard = place.spread === true ? rowShard(key) : undefined;
    return indexed(slotOf(place), rowsWith(view, name, value, shard), rowSort(sort, key));
  });
  return { ...rowKey(view, key), key, doc: JSON.stringify(doc), ...Object.assign({}, ...places) };
}

export function rowReads(table: Table, views: Views): Pick<Store, 'row' | 'rowsBy'> {
  return {
    async row(view, key) {
      const item = await table.get(rowKey(view, key));
      return item && (JSON.parse(item['doc'] as string) as Json);
    },
    async rowsBy({ view, index: name, value, from, to, newestFirst = false, limit, cursor }) {
      const place = placeIn(views, view, name);
      const index = slotOf(place);
      const last = cursor === undefined ? undefined : rowSort(...placeOf(cursor));
      // Both bounds are part of a query; the last row given is left out below where it is the upper one.
      const lower = !newestFirst && last !== undefined ? behind(last) : from;
      const upper = newestFirst && last !== undefined ? last : to;
      const partitions =
        place.spread === true
          ? listShards.map((shard) => rowsWith(view, name, value, shard))
          : [rowsWith(view, name, value)];
      const pages = await Promise.all(
        partitions.map((partition) =>
          table.keysBy({
            index,
            value: partition,
            newestFirst,
            // One more tells whether there is more, and one may be the last row given.
            limit: limit + 2,
            ...(lower === undefined ? {} : { from: lower }),
            ...(upper === undefined ? {} : { to: upper }),
          }),
        ),
      );
      const way = newestFirst ? -1 : 1;
      const found = pages
        .flat()
        .map((item) => ({ item, sort: item[`${index}sk`] as string }))
        .filter(({ sort }) => sort !== last)
        .toSorted((a, b) => way * byBytes(a.sort, b.sort));
      const page = found.slice(0, limit);
      // A row that has changed since the index was written may have left this value: then it is not shown.
      const rows = (await table.getAll(page.map(({ item }) => item)))
        .filter((item) => partitions.includes(item[`${index}pk`] as string))
        .map((item): Row => ({ key: item['key'] as string, doc: JSON.parse(item['doc'] as string) as Json }));
      const end = page.at(-1);
      if (!end || found.length === page.length) return { rows };
      return { rows, cursor: cursorOf(rowPlace(end.sort)) };
    },
  };
}
