import type { Json, Row, RowPage, RowQuery, RowWrite } from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { cursorOf, placeOf, type Place } from '../cursor.ts';
import { frozenJson } from './freeze.ts';

type Stored = { readonly doc: Json; readonly index: NonNullable<RowWrite['index']> };

/** Projections in memory: documents by view and key, and per index value the sort text of each key. */
export function createRows() {
  const rows = new Map<string, Stored>();
  const indexes = new Map<string, Map<string, string>>();
  const rowId = (view: string, key: string): string => JSON.stringify([view, key]);
  const indexId = (view: string, name: string, value: string): string => JSON.stringify([view, name, value]);

  const unindex = (view: string, key: string): void => {
    for (const [name, { value }] of Object.entries(rows.get(rowId(view, key))?.index ?? {})) {
      const id = indexId(view, name, value);
      indexes.get(id)?.delete(key);
      if (indexes.get(id)?.size === 0) indexes.delete(id);
    }
  };

  return {
    write(row: RowWrite): void {
      unindex(row.view, row.key);
      rows.delete(rowId(row.view, row.key));
      if (row.doc === null) return;
      const index = frozenJson(row.index ?? {});
      rows.set(rowId(row.view, row.key), { doc: frozenJson(row.doc), index });
      for (const [name, { value, sort }] of Object.entries(index)) {
        const id = indexId(row.view, name, value);
        const keys = indexes.get(id) ?? new Map<string, string>();
        indexes.set(id, keys.set(row.key, sort));
      }
    },
    row: (view: string, key: string): Json | undefined => rows.get(rowId(view, key))?.doc,
    rowsBy(query: RowQuery): RowPage {
      const way = query.newestFirst ? -1 : 1;
      const byPlace = (a: Place, b: Place): number => way * (byBytes(a[0], b[0]) || byBytes(a[1], b[1]));
      const after = query.cursor === undefined ? undefined : placeOf(query.cursor);
      const places = [...(indexes.get(indexId(query.view, query.index, query.value)) ?? [])]
        .map(([key, sort]): Place => [sort, key])
        .filter(([sort]) => query.from === undefined || byBytes(sort, query.from) >= 0)
        .filter(([sort]) => query.to === undefined || byBytes(sort, query.to) < 0)
        .filter((place) => after === undefined || byPlace(place, after) > 0)
        .sort(byPlace);
      const page = places.slice(0, query.limit);
      const last = page.at(-1);
      const found = page.map(([, key]): Row => ({ key, doc: rows.get(rowId(query.view, key))!.doc }));
      return last && places.length > page.length ? { rows: found, cursor: cursorOf(last) } : { rows: found };
    },
  };
}
