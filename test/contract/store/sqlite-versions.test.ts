import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../../bot/store/sqlite/schema.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, noon } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();

describe('versions side by side', () => {
  const next = migrations.at(-1)!.version + 1;
  const additive = {
    version: next,
    minReader: migrations.at(-1)!.minReader,
    sql: `ALTER TABLE effects ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'; CREATE TABLE novelty (n) STRICT;`.replace(
      '(n)',
      '(n TEXT)',
    ),
  };
  const newer = { migrations: [...migrations, additive] };
  const meta = (): unknown =>
    here.raw((db) =>
      Object.fromEntries(
        db
          .prepare(`SELECT name, value FROM meta WHERE name <> 'openedBy'`)
          .all()
          .map((row) => [row['name'], row['value']]),
      ),
    );

  test('the program before and the one after an additive change work on one file together', async () => {
    const before = await here.open({ shared: true });
    await enqueue(before, effect('old'));
    const after = await here.open({ shared: true }, newer);
    await enqueue(after, effect('new'));
    for (const store of [before, after]) {
      const [claimed] = await claim(store, noon, { limit: 1 });
      expect(await store.finish(ended(claimed!, done), at(1))).toEqual({ ok: true });
    }
    expect(await before.append(appendTo('s', undefined))).toEqual({ ok: true });
    expect((await after.head('s'))?.version).toBe(1);
    expect(here.raw((db) => db.prepare('SELECT DISTINCT colour FROM effects').all())).toEqual([
      { colour: 'grey' },
    ]);
  });

  test('the file says who wrote it last and who may still read it; the older program does not turn it back', async () => {
    await (await here.open()).close();
    expect(meta()).toEqual({ writtenBy: String(next - 1), minReader: '1' });
    await (await here.open({}, newer)).close();
    expect(meta()).toEqual({ writtenBy: String(next), minReader: '1' });
    await (await here.open()).close();
    await (await here.open({ readOnly: true })).close();
    expect(meta()).toEqual({ writtenBy: String(next), minReader: '1' });
  });

  test('a file that needs a newer program is refused with both versions, for writing and for reading', async () => {
    const breaking = {
      version: next,
      minReader: next,
      sql: 'ALTER TABLE effects RENAME COLUMN due_at TO due',
    };
    await (await here.open({}, { migrations: [...migrations, breaking] })).close();
    for (const readOnly of [false, true]) {
      const opening = here.open({ readOnly });
      await expect(opening).rejects.toMatchObject({ code: 'incompatible', retryable: false });
      await expect(opening).rejects.toThrow(
        `was written by schema ${next} and needs at least schema ${next}; this Tocsin knows schema ${next - 1}`,
      );
    }
  });

  test('what one change made unreadable stays so after an additive one, in one step or in two', async () => {
    const breaking = {
      version: next,
      minReader: next,
      sql: 'ALTER TABLE effects RENAME COLUMN about TO stream',
    };
    const later = { version: next + 1, minReader: 1, sql: 'CREATE TABLE novelty (n TEXT) STRICT' };
    await (await here.open({}, { migrations: [...migrations, breaking, later] })).close();
    expect(meta()).toEqual({ writtenBy: String(next + 1), minReader: String(next) });
    const again = { version: next + 2, minReader: 1, sql: 'CREATE TABLE more (n TEXT) STRICT' };
    await (await here.open({}, { migrations: [...migrations, breaking, later, again] })).close();
    expect(meta()).toEqual({ writtenBy: String(next + 2), minReader: String(next) });
  });

  test('a change of the schema that fails leaves the file as it was', async () => {
    await (await here.open()).close();
    const broken = {
      version: next,
      minReader: 1,
      sql: 'CREATE TABLE half (n TEXT) STRICT; CREATE TABLE effects (n)',
    };
    await expect(here.open({}, { migrations: [...migrations, broken] })).rejects.toThrow(/already exists/);
    expect(meta()).toEqual({ writtenBy: String(next - 1), minReader: '1' });
    const tables = here.raw((db: DatabaseSync) =>
      db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).all(),
    );
    expect(tables).toEqual([]);
  });
});
