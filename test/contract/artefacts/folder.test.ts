import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderArtefacts } from '../../../bot/store/index.ts';
import { artefactContract, sha256 } from './artefact-contract.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-artefacts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () => createFolderArtefacts(join(folder, 'new', 'artefacts'));

const id = sha256('content');
const fileOf = (each: string): string => join(folder, 'new', 'artefacts', each.slice(0, 2), each);

describe('artefacts in a folder', () => {
  artefactContract(open);

  test('an artefact is one file, readable by its owner alone, in a folder of the first two digits', async () => {
    await open().put('content', 'text/plain');
    await open().put('content', 'text/plain');
    expect(readdirSync(join(folder, 'new', 'artefacts'))).toEqual([id.slice(0, 2)]);
    expect(readdirSync(join(folder, 'new', 'artefacts', id.slice(0, 2)))).toEqual([id]);
    expect(statSync(fileOf(id)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
  });

  test('it is there again after opening anew, and reading makes no folder', async () => {
    expect(await open().get(id)).toBeUndefined();
    expect(existsSync(join(folder, 'new'))).toBe(false);
    await open().put('content', 'text/plain');
    expect(Buffer.from((await open().get(id))!).toString()).toBe('content');
  });

  test.each([
    ['changed', () => writeFileSync(fileOf(id), 'Content')],
    ['cut short', () => truncateSync(fileOf(id), 3)],
    ['emptied', () => truncateSync(fileOf(id))],
    ['made longer than any artefact', () => truncateSync(fileOf(id), 16 * 1024 * 1024 + 1)],
  ])('a file that was %s is refused with its path, and put right by the next put', async (_name, harm) => {
    const store = open();
    await store.put('content', 'text/plain');
    harm();
    await expect(store.get(id)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'corrupt',
      retryable: false,
    });
    await expect(store.get(id)).rejects.toThrow(`${fileOf(id)} does not hold the bytes of its name`);
    await store.put('content', 'text/plain');
    expect(Buffer.from((await store.get(id))!).toString()).toBe('content');
  });

  test('a link in place of an artefact is not followed', async () => {
    const store = open();
    await store.put('content', 'text/plain');
    renameSync(fileOf(id), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), fileOf(id));
    await expect(store.get(id)).rejects.toMatchObject({ code: 'corrupt' });
    await store.put('content', 'text/plain');
    expect(Buffer.from((await store.get(id))!).toString()).toBe('content');
  });

  test('what cannot be written leaves no draft behind', async () => {
    const store = open();
    await store.put('content', 'text/plain');
    rmSync(fileOf(id));
    mkdirSync(fileOf(id));
    await expect(store.put('content', 'text/plain')).rejects.toMatchObject({ name: 'StoreError' });
    expect(readdirSync(join(folder, 'new', 'artefacts', id.slice(0, 2)))).toEqual([id]);
  });

  test('a folder whose place is taken by a file is told with its path', async () => {
    writeFileSync(join(folder, 'new'), '');
    const putting = open().put('content', 'text/plain');
    await expect(putting).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable', retryable: true });
    await expect(putting).rejects.toThrow(join(folder, 'new'));
  });
});
