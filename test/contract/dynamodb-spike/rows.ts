import assert from 'node:assert/strict';
import type { Json, Row, RowWrite, Store } from '../../../bot/app/ports/index.ts';
import { cursorOf, placeOf } from '../../../bot/store/cursor.ts';
import { indexed, indexNames, rowKey, rowSort, rowValue, type IndexName } from './keys.ts';
import type { Action, Table } from './table.ts';

/** The names of the indexes of each view, at most four: the place of a name is the table's index that holds it. */
export type Views = Readonly<Record<string, readonly string[]>>;

function slotOf(views: Views, view: string, index: string): IndexName {
  const slot = indexNames[views[view]?.indexOf(index) ?? -1];
  assert(slot, `view ${view} declares no index ${index}`);
  return slot;
}

export function rowAction({ TableName }: Table, views: Views, row: RowWrite): Action {
  const { view, key, doc, index = {} } = row;
  if (doc === null) return { Delete: { TableName, Key: rowKey(view, key) } };
  const places = Object.entries(index).map(([name, { value, sort }]) =>
    indexed(slotOf(views, view, name), rowValue(view, name, value), rowSort(sort, key)),
  );
  const Item = { ...rowKey(view, key), key, doc: JSON.stringify(doc), ...Object.assign({}, ...places) };
  return { Put: { TableName, Item } };
}

export function rowReads(table: Table, views: Views): Pick<Store, 'row' | 'rowsBy'> {
  return {
    async row(view, key) {
      const item = await table.get(rowKey(view, key));
      return item && (JSON.parse(item['doc'] as string) as Json);
    },
    async rowsBy({ view, index: name, value: text, from, to, newestFirst, limit, cursor }) {
      const index = views[view]?.includes(name) ? slotOf(views, view, name) : undefined;
      if (!index) return { rows: [] };
      const value = rowValue(view, name, text);
      const place = cursor === undefined ? undefined : placeOf(cursor);
      const after = place && { ...rowKey(view, place[1]), ...indexed(index, value, rowSort(...place)) };
      const found = await table.keysBy({
        index,
        value,
        limit: limit + 1,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(newestFirst === undefined ? {} : { newestFirst }),
        ...(after === undefined ? {} : { after }),
      });
      const page = found.slice(0, limit);
      // A row that has changed since the index was written may have left this value: then it is not shown.
      const rows = (await table.getAll(page))
        .filter((item) => item[`${index}pk`] === value)
        .map((item): Row => ({ key: item['key'] as string, doc: JSON.parse(item['doc'] as string) as Json }));
      const last = page.at(-1);
      if (!last || found.length === page.length) return { rows };
      const [sort, key] = (last[`${index}sk`] as string).split('\0');
      return { rows, cursor: cursorOf([sort!, key!]) };
    },
  };
}
