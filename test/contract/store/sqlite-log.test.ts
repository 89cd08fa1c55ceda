import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { backUpSqlite, openStore } from '../../../bot/store/index.ts';
import { appendTo } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';
import { startWallClock } from './wall-clock.ts';

const here = useSqliteFolder();
const options = { clock: startWallClock(), random: () => 0.5 };
const frameBytes = 24 + 4096;

/** What a kill after 12 appends leaves: the file and its log, beside a store that is still open. */
async function killed(): Promise<{ readonly file: string; readonly log: string; readonly frames: number }> {
  const store = await here.open();
  for (let n = 0; n < 12; n += 1) await store.append(appendTo(`s/${n}`, undefined));
  const file = join(here.folder(), 'left.sqlite');
  const log = `${file}-wal`;
  copyFileSync(here.file(), file);
  copyFileSync(`${here.file()}-wal`, log);
  return { file, log, frames: (statSync(log).size - 32) / frameBytes };
}

/** Flips one bit of a frame, counted from 1. */
function damage(log: string, frame: number): void {
  const bytes = readFileSync(log);
  bytes[32 + (frame - 1) * frameBytes + 24 + 100]! ^= 1;
  writeFileSync(log, bytes);
}

async function streamsIn(file: string): Promise<number> {
  const store = await openStore(`sqlite:${file}`, options);
  try {
    return (await store.streams('', undefined, 99)).length;
  } finally {
    await store.close();
  }
}

test('a whole log is taken in', async () => {
  const { file } = await killed();
  expect(await streamsIn(file)).toBe(12);
});

test('a log whose last commit was torn by a power cut is taken in up to there', async () => {
  const { file, log, frames } = await killed();
  damage(log, frames);
  expect(await streamsIn(file)).toBe(11);
});

test('a log that was cut off inside a frame is taken in up to there', async () => {
  const { file, log } = await killed();
  truncateSync(log, statSync(log).size - 10);
  expect(await streamsIn(file)).toBe(11);
});

test.each([1, 10, 20])(
  'a log with one bit of frame %i flipped is refused, and left as it is',
  async (frame) => {
    const { file, log, frames } = await killed();
    damage(log, frame);
    const before = readFileSync(log);
    const opening = openStore(`sqlite:${file}`, options);
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'corrupt', retryable: false });
    await expect(opening).rejects.toThrow(
      new RegExp(
        `-wal is broken at frame ${frame} of ${frames}: \\d+ accepted writes after it cannot be read`,
      ),
    );
    expect(readFileSync(log).equals(before)).toBe(true);
  },
);

test.each([
  ['a command that writes', (file: string) => openStore(`sqlite:${file}`, { ...options, shared: true })],
  ['a command that reads', (file: string) => openStore(`sqlite:${file}`, { ...options, readOnly: true })],
  ['a backup', (file: string) => backUpSqlite(file, `${file}.copy`, { replace: false })],
])('a log with a hole is refused by %s, too, and left as it is', async (_what, use) => {
  const { file, log } = await killed();
  damage(log, 10);
  const before = readFileSync(log);
  await expect(use(file)).rejects.toThrow(/-wal is broken at frame 10/);
  expect(readFileSync(log).equals(before)).toBe(true);
});

test('a log is not looked at while its store has an owner', async () => {
  const store = await here.open();
  for (let n = 0; n < 12; n += 1) await store.append(appendTo(`s/${n}`, undefined));
  const log = `${here.file()}-wal`;
  const whole = readFileSync(log);
  damage(log, 10);
  const reader = await here.open({ readOnly: true });
  writeFileSync(log, whole);
  expect(await reader.streams('', undefined, 99)).toHaveLength(12);
});

test('a log that grew to 40 MB under a long reader is cut back when the next round begins', async () => {
  const store = await here.open();
  await store.append(appendTo('first', undefined));
  const reader = new DatabaseSync(here.file(), { readOnly: true });
  reader.exec('BEGIN; SELECT count(*) FROM events');
  reader.prepare('SELECT count(*) FROM events').get();
  // SQLite leaves alone what is written again unchanged.
  const rows = (round: number) =>
    Array.from({ length: 10 }, (_, n) => ({ view: 'v', key: `${n}`, doc: String(round).repeat(100_000) }));
  for (let n = 10; n < 32; n += 1) await store.append(appendTo(`s/${n}`, undefined, { rows: rows(n) }));
  const log = `${here.file()}-wal`;
  expect(statSync(log).size).toBeGreaterThan(40_000_000);
  reader.close();
  for (let n = 32; n < 36; n += 1) await store.append(appendTo(`s/${n}`, undefined, { rows: rows(n) }));
  expect(statSync(log).size).toBeLessThan(17_000_000);
});

test('a log with a broken header is refused instead of passed over', async () => {
  const { file, log } = await killed();
  const bytes = readFileSync(log);
  bytes[9]! ^= 1;
  writeFileSync(log, bytes);
  await expect(streamsIn(file)).rejects.toThrow(/the header of .*-wal is broken/);
});

test('frames of an earlier round of the log are not taken for lost ones', async () => {
  const store = await here.open();
  for (let n = 0; n < 12; n += 1) await store.append(appendTo(`s/${n}`, undefined));
  here.raw((db) => db.exec('PRAGMA wal_checkpoint(RESTART)'));
  await store.append(appendTo('last', undefined));
  const file = join(here.folder(), 'left.sqlite');
  copyFileSync(here.file(), file);
  copyFileSync(`${here.file()}-wal`, `${file}-wal`);
  damage(`${file}-wal`, 2);
  expect(await streamsIn(file)).toBe(12);
});
