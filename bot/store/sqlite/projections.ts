import type { Json, RowPage, RowQuery, RowWrite } from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import { text, type Database } from './database.ts';

type Index = NonNullable<RowWrite['index']>;

/** Projections in SQLite: documents by view and key, and one entry per index of a document. */
export function createProjections(db: Database) {
  const indexed = (view: string, key: string): Index | undefined => {
    const row = db.one('SELECT indexed FROM projections WHERE view = ? AND key = ?', [view, key]);
    return row && (JSON.parse(text(row, 'indexed')) as Index);
  };

  return {
    write(row: RowWrite): void {
      const { view, key, doc, index = {} } = row;
      for (const [name, { value, sort }] of Object.entries(indexed(view, key) ?? {})) {
        db.run(
          'DELETE FROM projection_index WHERE view = ? AND name = ? AND value = ? AND sort = ? AND key = ?',
          [view, name, value, sort, key],
        );
      }
      if (doc === null) {
        db.run('DELETE FROM projections WHERE view = ? AND key = ?', [view, key]);
        return;
      }
      db.run(
        'INSERT INTO projections (view, key, doc, indexed) VALUES (?, ?, ?, ?) ' +
          'ON CONFLICT (view, key) DO UPDATE SET doc = excluded.doc, indexed = excluded.indexed',
        [view, key, JSON.stringify(doc), JSON.stringify(index)],
      );
      for (const [name, { value, sort }] of Object.entries(index)) {
        db.run('INSERT INTO projection_index (view, name, value, sort, key) VALUES (?, ?, ?, ?, ?)', [
          view,
          name,
          value,
          sort,
          key,
        ]);
      }
    },
    row(view: string, key: string): Json | undefined {
      const row = db.one('SELECT doc FROM projections WHERE view = ? AND key = ?', [view, key]);
      return row && (JSON.parse(text(row, 'doc')) as Json);
    },
    rowsBy(query: RowQuery): RowPage {
      const { sql, values } = pageOf(query);
      const found = db.all(sql, [...values, query.limit + 1]);
      const page = found.slice(0, query.limit);
      const rows = page.map((row) => ({ key: text(row, 'key'), doc: JSON.parse(text(row, 'doc')) as Json }));
      const last = page.at(-1);
      if (!last || found.length === page.length) return { rows };
      return { rows, cursor: cursorOf([text(last, 'sort'), text(last, 'key')]) };
    },
  };
}

/**
 * The statement of a query, all but its limit: one of 16 texts, so that prepared ones are few. A cursor stands in for
 * the bound it has passed: of two bounds on one side SQLite searches by the first and walks from there.
 */
function pageOf({ view, index, value, from, to, newestFirst, cursor }: RowQuery): {
  sql: string;
  values: string[];
} {
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const passed =
    after &&
    (newestFirst ? to === undefined || byBytes(after[0], to) < 0 : byBytes(after[0], from ?? '') >= 0);
  const bounds = ['i.view = ?', 'i.name = ?', 'i.value = ?'];
  const values = [view, index, value];
  const bound = (condition: string, ...given: readonly string[]): void => {
    bounds.push(condition);
    values.push(...given);
  };
  if (after && passed) bound(`(i.sort, i.key) ${newestFirst ? '<' : '>'} (?, ?)`, ...after);
  if (from !== undefined && (newestFirst || !passed)) bound('i.sort >= ?', from);
  if (to !== undefined && (!newestFirst || !passed)) bound('i.sort < ?', to);
  const way = newestFirst ? 'DESC' : 'ASC';
  const sql =
    'SELECT i.sort, i.key, p.doc FROM projection_index i ' +
    'CROSS JOIN projections p ON p.view = i.view AND p.key = i.key ' +
    `WHERE ${bounds.join(' AND ')} ORDER BY i.sort ${way}, i.key ${way} LIMIT ?`;
  return { sql, values };
}
