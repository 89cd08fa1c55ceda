import { createServer, type RequestListener } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLeaveCalendars } from '../../../bot/process/leave-calendars.ts';
import { isPrivateAddress } from '../../../bot/process/private-address.ts';

const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Reads as if these names resolved to these addresses; `trusted` may be private. */
const reading = (trusted: readonly string[], names: Readonly<Record<string, readonly string[]>> = {}) =>
  createLeaveCalendars(
    () => trusted,
    async (host) => (names[host] ?? []).map((address) => ({ address })),
  );

test('a calendar of a host that is named is read over plain HTTP, through three redirects and no more', async () => {
  const port = await serve((request, response) => {
    const n = Number(request.url!.slice(1));
    if (n === 0) return void response.end(calendar);
    response.writeHead(302, { location: `/${n - 1}` }).end();
  });
  const { read } = reading(['127.0.0.1']);
  expect(await read(`http://127.0.0.1:${port}/3`)).toEqual({ text: calendar });
  expect(await read(`http://127.0.0.1:${port}/4`)).toMatchObject({ trouble: 'not-allowed' });
});

test('no address leads into a private network: not by number, by name, by one of several, or by a redirect', async () => {
  let asked = 0;
  const port = await serve((_request, response) => {
    asked += 1;
    response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end();
  });
  const { read } = reading(['trusted.example'], {
    'trusted.example': ['127.0.0.1'],
    'inside.example': ['10.0.0.7'],
    'half.example': ['93.184.215.14', '127.0.0.1'],
    'nowhere.example': [],
  });
  const refused = { trouble: 'not-allowed' };
  for (const address of [
    `https://127.0.0.1:${port}/`,
    `https://[::1]:${port}/`,
    'https://2130706433/',
    'https://0x7f.1/',
    `https://inside.example:${port}/`,
    `https://half.example:${port}/`,
    `http://public.example/`,
    `https://user:secret@trusted.example/`,
  ])
    expect([address, await read(address)]).toMatchObject([address, refused]);
  expect(asked).toBe(0);
  expect(await read('https://nowhere.example/')).toMatchObject({ trouble: 'unavailable' });
  expect(await read(`http://trusted.example:${port}/`)).toMatchObject({
    trouble: 'not-allowed',
    detail: expect.stringContaining('169.254.169.254'),
  });
  expect(asked).toBe(1);
});

test('what is too large, compressed, missing or broken off is told in a word, and nothing is thrown', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/large') return void response.end(Buffer.alloc(5 * 1024 * 1024 + 1, 65));
    if (request.url === '/zip') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '1000' });
      return void response.write('BEGIN', () => response.destroy());
    }
    response.writeHead(404).end();
  });
  const { read } = reading(['127.0.0.1']);
  const at = (path: string) => read(`http://127.0.0.1:${port}${path}`);
  expect(await at('/large')).toEqual({ trouble: 'too-large', detail: 'is larger than 5 MB' });
  expect(await at('/zip')).toMatchObject({ trouble: 'not-allowed' });
  expect(await at('/none')).toEqual({ trouble: 'not-found', detail: 'HTTP 404' });
  expect(await at('/cut')).toMatchObject({ trouble: 'unavailable' });
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-l-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'bo.ics'), calendar);
  expect(await read(join(folder, 'bo.ics'))).toEqual({ text: calendar });
  expect(await read(folder)).toEqual({ trouble: 'not-found', detail: 'is not a file' });
  expect(await read(join(folder, 'none.ics'))).toMatchObject({ trouble: 'not-found' });
});

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.0.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::1', true],
  ['2001:db8::1', true],
  ['2606:4700:4700::1111', false],
  ['not an address', true],
])('%s is an address of a private network: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
