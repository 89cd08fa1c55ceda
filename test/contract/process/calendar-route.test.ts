import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { calendarRoutes, readCalendarSecret } from '../../../bot/process/calendar-route.ts';
import { serveHttp } from '../../../bot/process/http-server.ts';

const now = '2026-03-12T14:00:00.000Z';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tocsin-c-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

test('a calendar is given for its secret alone; every other address is 404, and no secret is written down', async () => {
  const secretOf = await readCalendarSecret(await folder());
  const lines: string[] = [];
  const keep = (event: string, fields?: object): void => void lines.push(JSON.stringify([event, fields]));
  const log = { info: keep, warn: keep, error: keep };
  const routes = calendarRoutes(
    secretOf,
    async (link) => (link === 'abcdefgh1234' ? 'BEGIN:VCALENDAR' : undefined),
    () => now,
  );
  const server = await serveHttp({ host: '127.0.0.1', port: 0 }, routes, {
    log: log as never,
    counters: { add: () => undefined } as never,
  });
  onTestFinished(() => server.close());
  const at = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method }).then(async (answer) => [
      answer.status,
      await answer.text(),
    ]);
  const secret = secretOf('abcdefgh1234');
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await at(`/calendar/abcdefgh1234.${secret}.ics`)).toEqual([200, 'BEGIN:VCALENDAR']);
  expect(await at(`/calendar/abcdefgh1234.${secret}.ics?x=1`)).toEqual([200, 'BEGIN:VCALENDAR']);
  const wrong = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
  for (const path of [
    `/calendar/abcdefgh1234.${wrong}.ics`,
    `/calendar/abcdefgh1235.${secret}.ics`,
    `/calendar/zzzzzzzz1234.${secretOf('zzzzzzzz1234')}.ics`,
    `/calendar/abcdefgh1234.${secret}`,
    '/calendar/.ics',
    '/calendar/%2e%2e/x.ics',
  ])
    expect(await at(path)).toEqual([404, 'not found\n']);
  expect(await at(`/calendar/abcdefgh1234.${secret}.ics`, 'POST')).toEqual([404, 'not found\n']);
  expect(lines.join()).not.toContain(secret.slice(0, 8));
});

test('the key is made once, for its owner alone; another key gives other secrets, a broken one is refused', async () => {
  const here = await folder();
  const first = (await readCalendarSecret(here))('abcdefgh1234');
  expect((await readCalendarSecret(here))('abcdefgh1234')).toBe(first);
  expect((await stat(join(here, 'calendar.key'))).mode & 0o777).toBe(0o600);
  expect((await readCalendarSecret(await folder()))('abcdefgh1234')).not.toBe(first);
  await writeFile(join(here, 'calendar.key'), 'short');
  await expect(readCalendarSecret(here)).rejects.toThrow(/5 bytes instead of 32/);
});
