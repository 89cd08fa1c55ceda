import { expect, onTestFinished, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { serveHttp } from '../../../bot/process/http-server.ts';
import { reportRoutes } from '../../../bot/process/report-route.ts';
import { readEnvironment } from '../../../bot/process/environment.ts';

const token = '0123456789abcdef01234567';
const secret = { reveal: () => token, toString: () => '[secret]', toJSON: () => '[secret]' };
const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

async function served(own: typeof secret | undefined) {
  let now = '2026-03-12T14:00:00.000Z';
  const lines: string[] = [];
  const asked: { readonly from: string; readonly to: string }[] = [];
  const keep = (event: string, fields?: object): void => void lines.push(JSON.stringify([event, fields]));
  const routes = reportRoutes(
    own,
    (selection) => {
      asked.push(selection);
      return asked.length === 3
        ? Promise.reject(new Error('the store is away'))
        : Promise.resolve('<p>5xx</p>');
    },
    () => now,
  );
  const server = await serveHttp({ host: '127.0.0.1', port: 0 }, routes, {
    log: { info: keep, warn: keep, error: keep } as never,
    counters: { add: () => undefined } as never,
  });
  onTestFinished(() => server.close());
  const at = async (path: string, authorization?: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: authorization === undefined ? {} : { authorization },
    });
  const pass = (sec: number): void => void (now = plusSec(now, sec));
  return { at, asked, lines, pass };
}

test('the page is given for the token alone, as a bearer or as the password of a browser, and is made once a minute', async () => {
  const { at, asked, lines, pass } = await served(secret);
  const page = await at('/report', `Bearer ${token}`);
  expect([page.status, await page.text()]).toEqual([200, '<p>5xx</p>']);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(asked).toEqual([{ from: '2026-02-10T14:00:00.000Z', to: '2026-03-12T14:00:01.000Z' }]);
  expect((await at('/report/', basic(`anybody:${token}`))).status).toBe(200);
  expect(asked).toHaveLength(1);
  pass(61);
  expect((await at('/report/90', `bearer ${token}`)).status).toBe(200);
  expect(asked[1]).toMatchObject({ from: '2025-12-12T14:01:01.000Z' });
  // The third one cannot be made; the next who asks gets it.
  expect((await at('/report/7', `Bearer ${token}`)).status).toBe(500);
  expect((await at('/report/7', `Bearer ${token}`)).status).toBe(200);
  expect(lines.join()).not.toContain(token.slice(0, 8));
});

test.each([
  undefined,
  'Bearer',
  `Bearer ${token}0`,
  `Bearer ${token.slice(0, -1)}`,
  token,
  `Digest ${token}`,
  basic(`${token}:`),
  basic(token.slice(1)),
])('%s is refused, and nothing is read for it', async (authorization) => {
  const { at, asked } = await served(secret);
  const answer = await at('/report', authorization);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Basic/);
  expect(asked).toEqual([]);
});

test('without a token in the environment there is no page; a short one is refused at the start', async () => {
  const { at } = await served(undefined);
  expect((await at('/report', 'Bearer ')).status).toBe(404);
  expect((await at('/report/30', basic('a:'))).status).toBe(404);
  const read = readEnvironment({ TOCSIN_REPORT_TOKEN: 'short' }, '/', undefined);
  expect('missing' in read && read.missing.map(({ what }) => what)).toContain('TOCSIN_REPORT_TOKEN');
});

test('other lengths than days from 1 to 1,100 are 404', async () => {
  const { at, asked } = await served(secret);
  for (const path of ['/report/0', '/report/1101', '/report/x', '/report/../etc'])
    expect((await at(path, `Bearer ${token}`)).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await at('/report', `Bearer ${token}`, 'POST')).status).toBe(404);
});
