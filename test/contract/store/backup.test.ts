import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command as backupCommand } from '../../../bot/cli/backup.ts';
import { command as restoreCommand } from '../../../bot/cli/restore.ts';
import type { Command } from '../../../bot/cli/command.ts';
import { createFolderArtefacts } from '../../../bot/store/index.ts';
import { appendTo, at, effect, enqueue, sealed } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();
const child = fileURLToPath(new URL('./sqlite-child.ts', import.meta.url));
const saved = (): string => join(here.folder(), 'backup.sqlite');

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function tocsin(command: Command, ...args: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    readInput: () => Promise.resolve(''),
    env: { TOCSIN_STATE_DIR: here.folder() },
    cwd: here.folder(),
  };
  const code = await command.run(args, io).catch((error: Error) => {
    err += error.message;
    return 1;
  });
  return { code, out, err };
}

const backup = (...args: readonly string[]) => tocsin(backupCommand, saved(), ...args);
const restore = (...args: readonly string[]) => tocsin(restoreCommand, saved(), ...args);

/** A store with two chains, an artefact, an effect of long ago and one of the far future. */
async function filled(): Promise<{ readonly artefact: string }> {
  const store = await here.open();
  const artefacts = createFolderArtefacts(join(here.folder(), 'artefacts'));
  const { id } = await artefacts.put('rows', 'text/plain');
  await store.append(appendTo('s/1', undefined, { effects: [effect('old')] }));
  await store.append(appendTo('s/2', undefined));
  await enqueue(store, effect('later', { dueAt: '2999-01-01T00:00:00.000Z' }));
  await store.close();
  return { artefact: id };
}

/** Takes the rows out of one index of a store's file, as a disk does that loses a page. */
function emptyIndex(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  const { page_size: size } = db.prepare('PRAGMA page_size').get() as { page_size: number };
  const { rootpage } = db
    .prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'events_by_correlation'`)
    .get() as { rootpage: number };
  db.close();
  const bytes = readFileSync(file);
  // The number of cells of a b-tree page (SQLite file format, 1.6).
  bytes.writeUInt16BE(0, (rootpage - 1) * size + 3);
  writeFileSync(file, bytes);
}

describe('tocsin backup', () => {
  test('copies a store and its artefacts, for their owner alone, and says what it read in the copy', async () => {
    const { artefact } = await filled();
    const { code, out } = await backup('--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        file: saved(),
        bytes: statSync(saved()).size,
        streams: 2,
        events: 2,
        artefacts: { folder: `${saved()}.artefacts`, copied: 1, damaged: [] },
      },
    ]);
    expect(statSync(saved()).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(`${saved()}.artefacts`, artefact.slice(0, 2), artefact), 'utf8')).toBe('rows');
    expect(readdirSync(here.folder()).filter((name) => name.startsWith('backup'))).toEqual([
      'backup.sqlite',
      'backup.sqlite.artefacts',
    ]);
  });

  test('of a store to which a process appends all the time holds a state of one moment, with all that was acknowledged before', async () => {
    const filler = spawn(process.execPath, [child, 'fill', here.file(), '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void filler.kill('SIGKILL'));
    const acknowledged = new Map<string, number>();
    let said = 0;
    const lines = createInterface({ input: filler.stdout });
    const enough = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        const [stream, version] = line.split(' ');
        acknowledged.set(stream!, Number(version));
        if ((said += 1) === 800) resolve();
      });
    });
    await enough;
    const before = new Map(acknowledged);
    const saidBefore = said;
    const { code, err } = await backup();
    expect([code, err]).toEqual([0, '']);
    expect(said).toBeGreaterThan(saidBefore);
    filler.kill('SIGKILL');
    await once(filler, 'close');
    const copy = new DatabaseSync(saved(), { readOnly: true });
    const heads = copy.prepare('SELECT stream, version FROM streams').all();
    const versions = new Map(heads.map((row) => [String(row['stream']), Number(row['version'])]));
    expect([...before].filter(([stream, version]) => (versions.get(stream) ?? 0) < version)).toEqual([]);
    // Every append has an effect, a row and a claim of its own: of one moment means as many of each.
    const counted = ['events', 'effects', 'projections', 'claims'].map(
      (table) => copy.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n'],
    );
    expect(new Set(counted).size).toBe(1);
    copy.close();
  });

  test('does not replace a file unless told to, and leaves the old one when it fails', async () => {
    await filled();
    writeFileSync(saved(), 'something else');
    expect(await backup()).toMatchObject({
      code: 1,
      err: `${saved()} exists already (14 bytes); --force replaces it`,
    });
    truncateSync(here.file(), 4096);
    const { code, err } = await backup('--force');
    expect([code, err]).toEqual([1, expect.stringContaining('is damaged')]);
    expect(readFileSync(saved(), 'utf8')).toBe('something else');
    expect(readdirSync(here.folder()).filter((name) => name.includes('draft'))).toEqual([]);
  });

  test('ends with 1 and names the stream when a record was changed, and the artefact that is not what it was', async () => {
    const { artefact } = await filled();
    here.raw((db) => db.exec(`UPDATE events SET canonical = replace(canonical, '"n":1', '"n":2')`));
    writeFileSync(join(here.folder(), 'artefacts', artefact.slice(0, 2), artefact), 'other');
    const { code, err } = await backup();
    expect(code).toBe(1);
    expect(err).toContain('s/1: broken at version 1: the content does not fit the hash of the event');
    expect(err).toContain(`artefact ${artefact} does not hold the bytes of its name`);
  });

  test('without artefacts says how many were left', async () => {
    await filled();
    expect((await backup('--without-artefacts')).out).toContain('not copied: 1 artefacts in ');
    expect(existsSync(`${saved()}.artefacts`)).toBe(false);
  });

  test('of no store, or to no file, is refused with what to do', async () => {
    expect((await backup()).err).toBe(`there is no store at ${here.file()}`);
    const named = await tocsin(backupCommand);
    expect([named.code, named.err]).toEqual([2, expect.stringContaining('name one file')]);
    const elsewhere = await backup('--store', 'memory:');
    expect([elsewhere.code, elsewhere.err]).toEqual([2, expect.stringContaining('sqlite:FILE')]);
  });
});

describe('tocsin restore', () => {
  test('brings everything back into an empty place; what was due is held, what is due later waits', async () => {
    const { artefact } = await filled();
    await backup();
    const elsewhere = join(here.folder(), 'new', 'tocsin.sqlite');
    const { code, out } = await tocsin(restoreCommand, saved(), '--store', `sqlite:${elsewhere}`, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { store: elsewhere, streams: 2, events: 2, held: 1, artefacts: { copied: 1 } },
    ]);
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
    expect(existsSync(join(here.folder(), 'artefacts', artefact.slice(0, 2), artefact))).toBe(true);
    const db = new DatabaseSync(elsewhere);
    expect(db.prepare('SELECT id, state, in_doubt, last_error FROM effects ORDER BY id').all()).toEqual([
      { id: 'later', state: 'waiting', in_doubt: 1, last_error: null },
      {
        id: 'old',
        state: 'parked',
        in_doubt: 1,
        last_error: expect.stringMatching(/^held: the store was restored at /) as string,
      },
    ]);
    db.close();
  });

  test('lets go what became due within the age that is given', async () => {
    await filled();
    await backup();
    const states = async (age: string): Promise<unknown> => {
      expect((await restore('--force', '--resume-effects', age)).code).toBe(0);
      return here.raw((db) => db.prepare(`SELECT state FROM effects WHERE id = 'old'`).get()!['state']);
    };
    expect(await states('15m')).toBe('parked');
    expect(await states('all')).toBe('waiting');
    expect((await restore('--resume-effects', 'soon')).code).toBe(2);
  });

  test('refuses a store that is there; with --force moves it aside whole, log and all', async () => {
    await filled();
    await backup();
    const store = await here.open();
    await store.append(appendTo('since', undefined));
    expect((await restore('--force')).err).toContain('is in use by another Tocsin');
    const [file, log] = [readFileSync(here.file()), readFileSync(`${here.file()}-wal`)];
    await store.close();
    writeFileSync(here.file(), file);
    writeFileSync(`${here.file()}-wal`, log);
    expect(await restore()).toMatchObject({
      code: 1,
      err: expect.stringContaining('exists already') as string,
    });
    expect(readFileSync(`${here.file()}-wal`).equals(log)).toBe(true);
    const { code, out } = await restore('--force');
    const aside = /the store that was there is now (\S+)/.exec(out)![1]!;
    expect([code, existsSync(`${here.file()}-wal`)]).toEqual([0, false]);
    expect(readFileSync(aside).equals(file) && readFileSync(`${aside}-wal`).equals(log)).toBe(true);
    expect(await (await here.open()).streams('', undefined, 9)).toEqual(['s/1', 's/2']);
  });

  test('names the backup, and not the store, where the backup is damaged', async () => {
    await filled();
    await backup();
    emptyIndex(saved());
    const elsewhere = join(here.folder(), 'restored.sqlite');
    const { code, err } = await restore('--store', `sqlite:${elsewhere}`);
    expect([code, err]).toEqual([1, expect.stringContaining(`the backup ${saved()} is damaged (`)]);
    expect(err).toMatch(/Nothing was changed: take an older backup/);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('refuses a copied store that has its log beside it, with how to make one file of it', async () => {
    const store = await here.open();
    await store.append(appendTo('s/1', undefined));
    copyFileSync(here.file(), saved());
    copyFileSync(`${here.file()}-wal`, `${saved()}-wal`);
    await store.close();
    const { code, err } = await restore('--force');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`tocsin backup FILE --store sqlite:${saved()} makes one of it`),
    ]);
  });

  test('takes the place of a store of which only the log is left', async () => {
    await filled();
    await backup();
    truncateSync(here.file());
    writeFileSync(`${here.file()}-wal`, 'left');
    await expect(here.open()).rejects.toThrow(/damaged/);
    expect((await restore()).code).toBe(1);
    expect((await restore('--force')).code).toBe(0);
    expect(await (await here.open()).streams('', undefined, 9)).toEqual(['s/1', 's/2']);
  });

  test.each([
    ['a bit flipped', (): void => here.raw(() => flip(saved())), /damaged|broken at version|malformed/],
    ['half of it', (): void => truncateSync(saved(), 8192), /damaged/],
    ['nothing in it', (): void => truncateSync(saved()), /no store|damaged/],
    ['a changed record', (): void => change(saved()), /broken at version 1/],
  ])('refuses a backup with %s and touches nothing', async (_what, spoil, expected) => {
    await filled();
    await backup();
    const before = readFileSync(here.file());
    spoil();
    const { code, err } = await restore('--force');
    expect([code, err]).toEqual([1, expect.stringMatching(expected)]);
    expect(readFileSync(here.file()).equals(before)).toBe(true);
  });

  test('goes on where the backup ended: versions and hashes continue', async () => {
    await filled();
    await backup();
    await restore('--force');
    const store = await here.open();
    const head = await store.head('s/1');
    const events = sealed('s/1', head);
    expect(await store.append(appendTo('s/1', head, { events, recordedAt: at(1) }))).toEqual({ ok: true });
  });
});

/** One bit in the page in which the events are. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  const place = bytes.indexOf('"prevHash"');
  bytes[place + 3]! ^= 1;
  writeFileSync(file, bytes);
}

function change(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`UPDATE events SET canonical = replace(canonical, '"n":1', '"n":2')`);
  db.close();
}
