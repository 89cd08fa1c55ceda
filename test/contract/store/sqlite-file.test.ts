import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../bot/store/index.ts';
import { openDatabase } from '../../../bot/store/sqlite/database.ts';
import { appendTo, at, claim, done, effect, ended, headOf, noon } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';
import { startWallClock } from './wall-clock.ts';

const here = useSqliteFolder();
const options = { clock: startWallClock(), random: () => 0.5 };

describe('opening', () => {
  test('a spec that is no store is refused with what is allowed', async () => {
    await expect(openStore('postgres://db', options)).rejects.toMatchObject({
      name: 'StoreError',
      message: '"postgres://db" is no store; allowed are sqlite:FILE, dynamodb://REGION/TABLE and memory:',
    });
    await expect(openStore('sqlite:', options)).rejects.toThrow('is no store');
    await (await openStore('memory:', options)).close();
  });

  test('folders and the file are made where there are none, readable by their owner alone', async () => {
    const file = join(here.folder(), 'a', 'b', 'tocsin.sqlite');
    const store = await openStore(`sqlite:${file}`, options);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    await store.close();
    expect(readdirSync(dirname(file)).toSorted()).toEqual(['tocsin.sqlite', 'tocsin.sqlite.lock']);
  });

  test('a file and a lock that others could read are for their owner alone once they have been opened', async () => {
    const before = process.umask(0o022);
    try {
      await (await here.open()).close();
      chmodSync(here.file(), 0o644);
      const store = await here.open();
      for (const end of ['', '-wal', '-shm', '.lock'])
        expect([end, statSync(`${here.file()}${end}`).mode & 0o777]).toEqual([end, 0o600]);
      await store.close();
    } finally {
      process.umask(before);
    }
  });

  test('the newest instant of events and effects is told before anything is written', async () => {
    const told: string[] = [];
    const opening = () =>
      openStore(`sqlite:${here.file()}`, { ...options, notBefore: (newest) => void told.push(newest) });
    const first = await opening();
    await first.append(appendTo('s', undefined, { recordedAt: at(5), effects: [effect('e')] }));
    await first.enqueue({ effects: [effect('f')], claims: [], recordedAt: at(60) });
    await first.enqueue({ effects: [effect('g')], claims: [], recordedAt: at(30) });
    await first.close();
    await (await opening()).close();
    expect(told).toEqual([at(60)]);
  });

  test('everything is there again after closing and opening', async () => {
    const first = await here.open();
    const batch = appendTo('s', undefined, {
      effects: [effect('e')],
      rows: [{ view: 'v', key: 'k', doc: { n: 1 }, index: { i: { value: 'x', sort: '1' } } }],
      claims: [{ key: 'c', value: 'INC-1' }],
    });
    await first.append(batch);
    const [claimed] = await claim(first);
    await first.nextNumber('incident');
    await first.blockUntil('k', at(60));
    await first.close();
    const second = await here.open();
    expect(await second.readCanonical('s')).toEqual(batch.events.map((each) => each.canonical));
    expect(await second.head('s')).toEqual(headOf(batch.events));
    expect((await second.rowsBy({ view: 'v', index: 'i', value: 'x', limit: 9 })).rows).toHaveLength(1);
    expect(await second.claimed('c', noon)).toBe('INC-1');
    expect(await second.nextNumber('incident')).toBe(2);
    expect(await second.takeTurn({ key: 'k', intervalMs: 1, burst: 1, now: noon })).toMatchObject({
      ok: false,
    });
    // Its holder is taken for dead: what it was doing is taken up again at once.
    expect(await second.finish(ended(claimed!, done), at(1))).toEqual({ ok: false });
    expect((await second.effect('e'))?.state).toBe('running');
  });

  test('commits are flushed to the disk before they are answered', async () => {
    const settings: unknown[] = [];
    await here.open(
      {},
      {
        openDatabase: (file, how) => {
          const db = openDatabase(file, how);
          const exec = (sql: string): void => {
            db.exec(sql);
            for (const name of ['synchronous', 'journal_mode'])
              settings.push(db.one(`PRAGMA ${name}`)![name]);
          };
          return { ...db, exec };
        },
      },
    );
    expect(settings.slice(-2)).toEqual([2, 'wal']);
  });

  test('a folder on a network file system is refused', async () => {
    const onNfs = here.open({}, { fileSystemOf: () => 0x6969 });
    await expect(onNfs).rejects.toMatchObject({ code: 'unavailable', retryable: false });
    await expect(onNfs).rejects.toThrow(/is on NFS .*Put the store on a local disk/);
    await expect(here.open({}, { fileSystemOf: () => 0xff534d42 })).rejects.toThrow(/is on CIFS/);
    expect(existsSync(here.file())).toBe(false);
  });

  test('a folder whose place is taken by a file is refused with its path', async () => {
    writeFileSync(join(here.folder(), 'file'), '');
    const inFile = openStore(`sqlite:${here.folder()}/file/tocsin.sqlite`, options);
    await expect(inFile).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    mkdirSync(here.file());
    await expect(here.open()).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
  });
});

describe('one file, several processes', () => {
  test('a second opening for writing is refused and names the first', async () => {
    await here.open();
    const second = here.open();
    await expect(second).rejects.toMatchObject({ code: 'busy', retryable: true });
    await expect(second).rejects.toThrow(
      new RegExp(`in use by another Tocsin \\(process ${process.pid} on `),
    );
  });

  test('a process that is killed frees the file at once', async () => {
    const child = fileURLToPath(new URL('./sqlite-child.ts', import.meta.url));
    const holder = spawn(process.execPath, [child, 'hold', here.file()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(here.open()).rejects.toThrow(`process ${holder.pid} on `);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const store = await here.open();
    expect((await store.effect('held'))?.state).toBe('waiting');
  });

  test('closing frees the file', async () => {
    await (await here.open()).close();
    await expect(here.open()).resolves.toBeDefined();
  });

  test('a reader works beside the owner, sees what it commits, and can write nothing', async () => {
    const owner = await here.open();
    const reader = await here.open({ readOnly: true });
    await owner.append(appendTo('s', undefined, { effects: [effect('e')] }));
    expect((await reader.head('s'))?.version).toBe(1);
    const readOnly = { code: 'read-only', retryable: false };
    await expect(reader.append(appendTo('t', undefined))).rejects.toMatchObject(readOnly);
    await expect(claim(reader)).rejects.toMatchObject(readOnly);
    await expect(reader.nextNumber('n')).rejects.toThrow('was opened for reading only');
  });

  test('a reader works after the owner has closed the file', async () => {
    const owner = await here.open();
    await owner.append(appendTo('s', undefined));
    await owner.close();
    const reader = await here.open({ readOnly: true });
    expect((await reader.head('s'))?.version).toBe(1);
  });

  test('a reader makes no file', async () => {
    await expect(here.open({ readOnly: true })).rejects.toThrow(`there is no store at ${here.file()}`);
    expect(existsSync(here.file())).toBe(false);
  });
});

describe('damage', () => {
  const filled = async (): Promise<void> => {
    const store = await here.open();
    let head: { version: number; hash: string } | undefined;
    for (let n = 0; n < 200; n++) {
      const batch = appendTo('s', head, { effects: [effect(`e${n}`, { data: 'x'.repeat(2000) })] });
      await store.append(batch);
      head = headOf(batch.events);
    }
    await store.close();
  };

  const restoreHint =
    /is damaged \(.*\)\. Stop Tocsin and bring back the newest backup: tocsin restore BACKUP --force/;

  test('a file cut in half is refused with how to restore it', async () => {
    await filled();
    truncateSync(here.file(), Math.floor(statSync(here.file()).size / 2));
    await expect(here.open()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'corrupt',
      retryable: false,
    });
    await expect(here.open()).rejects.toThrow(restoreHint);
    await expect(here.open({ readOnly: true })).rejects.toMatchObject({ code: 'corrupt' });
  });

  test.each([0, 1, 5])('a file with page %i from the end overwritten is refused', async (page) => {
    await filled();
    const bytes = readFileSync(here.file());
    const from = bytes.length - (page + 1) * 4096;
    bytes.fill(0xa5, from, from + 4096);
    writeFileSync(here.file(), bytes);
    await expect(here.open()).rejects.toThrow(restoreHint);
  });

  test('a file emptied after it was in use is refused, one made empty beforehand is filled', async () => {
    writeFileSync(here.file(), '');
    await (await here.open()).close();
    truncateSync(here.file());
    await expect(here.open()).rejects.toThrow(/it is empty, but has been opened before/);
  });

  test('a log without its file is refused instead of thrown away', async () => {
    const store = await here.open();
    await store.append(appendTo('s', undefined));
    copyFileSync(`${here.file()}-wal`, join(here.folder(), 'other.sqlite-wal'));
    const other = openStore(`sqlite:${join(here.folder(), 'other.sqlite')}`, options);
    await expect(other).rejects.toThrow(/it is missing, but .*-wal is not/);
    expect(existsSync(join(here.folder(), 'other.sqlite'))).toBe(false);
  });

  test('a file that is no database is refused and left as it is', async () => {
    const text = 'a text file, long enough to be taken for a database header. '.repeat(20);
    writeFileSync(here.file(), text);
    await expect(here.open()).rejects.toThrow(/file is not a database/);
    expect(readFileSync(here.file(), 'utf8')).toBe(text);
  });

  test('a database of another program is refused and left as it is', async () => {
    here.raw((db) => db.exec('CREATE TABLE notes (n)'));
    const before = readFileSync(here.file());
    await expect(here.open()).rejects.toMatchObject({ code: 'incompatible' });
    await expect(here.open()).rejects.toThrow('is a SQLite database of another program');
    expect(readFileSync(here.file()).equals(before)).toBe(true);
  });

  test('an event, a row or an effect that is no longer JSON is told as damage, not as a mistake of ours', async () => {
    const store = await here.open();
    await store.append(
      appendTo('s', undefined, { effects: [effect('e')], rows: [{ view: 'v', key: 'k', doc: 1 }] }),
    );
    here.raw((db) =>
      db.exec(
        `UPDATE events SET canonical = '{'; UPDATE effects SET data = ''; UPDATE projections SET doc = ''`,
      ),
    );
    for (const read of [store.readStream('s'), store.row('v', 'k'), store.effect('e'), claim(store)]) {
      await expect(read).rejects.toMatchObject({ name: 'StoreError', code: 'corrupt' });
    }
  });
});
