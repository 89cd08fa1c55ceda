import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { ArtefactStore } from '../../../bot/app/ports/index.ts';

const mib16 = 16 * 1024 * 1024;

export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Every sentence of the port's docstrings, for any store of artefacts. */
export function artefactContract(open: () => ArtefactStore): void {
  let store: ArtefactStore;
  beforeEach(() => {
    store = open();
  });

  test('bytes come back as they were put, under their SHA-256', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    const artefact = await store.put(bytes, 'image/png');
    expect(artefact).toEqual({ id: sha256(bytes), contentType: 'image/png', bytes: 256 });
    expect(Buffer.from((await store.get(artefact.id))!).equals(bytes)).toBe(true);
  });

  test('text is kept as UTF-8 and counted in bytes', async () => {
    const artefact = await store.put('Đà Nẵng 🔥', 'text/plain; charset=utf-8');
    expect(artefact).toMatchObject({ id: sha256('Đà Nẵng 🔥'), bytes: 16 });
    expect(Buffer.from((await store.get(artefact.id))!).toString()).toBe('Đà Nẵng 🔥');
  });

  test('the same content is stored once, whatever its type is said to be', async () => {
    const first = await store.put('same', 'text/plain');
    const second = await store.put(Buffer.from('same'), 'application/octet-stream');
    expect(second).toEqual({ ...first, contentType: 'application/octet-stream' });
    expect(Buffer.from((await store.get(first.id))!).toString()).toBe('same');
  });

  test('nothing is content, too', async () => {
    const artefact = await store.put('', 'text/plain');
    expect(artefact.bytes).toBe(0);
    expect((await store.get(artefact.id))?.byteLength).toBe(0);
  });

  test.each([
    ['an id of nothing stored', '0'.repeat(64)],
    ['a path upwards', '../../../etc/passwd'],
    ['a path in disguise', `aa/${'0'.repeat(61)}`],
    ['an id with a path behind it', `${'0'.repeat(64)}/../x`],
    ['an id in capitals', sha256('known').toUpperCase()],
    ['an id with a U+0000', `${'0'.repeat(63)}\0`],
    ['an empty id', ''],
  ])('%s gives undefined', async (_name, id) => {
    await store.put('known', 'text/plain');
    expect(await store.get(id)).toBeUndefined();
  });

  test('16 MiB are stored, one byte more is refused with both sizes', async () => {
    const most = new Uint8Array(mib16);
    expect((await store.get((await store.put(most, 'a/b')).id))?.byteLength).toBe(mib16);
    const more = store.put(new Uint8Array(mib16 + 1), 'a/b');
    await expect(more).rejects.toMatchObject({ name: 'StoreError', code: 'full', retryable: false });
    await expect(more).rejects.toThrow('at most 16777216 bytes, not 16777217');
  });

  test('text is limited by its bytes: 6 million letters of 3 bytes are refused', async () => {
    await expect(store.put('ạ'.repeat(6_000_000), 'text/plain')).rejects.toThrow('not 18000000');
  });

  test('what the caller does with its bytes afterwards changes nothing', async () => {
    const bytes = Buffer.from('before');
    const putting = store.put(bytes, 'text/plain');
    bytes.fill('x');
    const { id } = await putting;
    expect(id).toBe(sha256('before'));
    const read = (await store.get(id))!;
    expect(Buffer.from(read).toString()).toBe('before');
    read.fill(0);
    expect(Buffer.from((await store.get(id))!).toString()).toBe('before');
  });

  test('20 puts of the same content at the same time are all stored', async () => {
    const put = await Promise.all(Array.from({ length: 20 }, () => store.put('together', 'text/plain')));
    expect(new Set(put.map(({ id }) => id))).toEqual(new Set([sha256('together')]));
    expect(await store.get(sha256('together'))).toBeDefined();
  });

  test.each([
    ['a line break', 'text/html\r\nSet-Cookie: a=b'],
    ['nothing', ''],
    ['300 characters', 'a'.repeat(300)],
  ])('a content type with %s is refused', async (_name, contentType) => {
    await expect(store.put('x', contentType)).rejects.toThrow('not a content type');
  });
}
