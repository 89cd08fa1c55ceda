import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { calendarSecretOf } from '../../../bot/process/calendar-secret.ts';
import { calendarFeed } from '../../../bot/serverless/calendar-feed.ts';

const key = 'k'.repeat(32);
const link = 'abcdefgh12';

const asked = (method: string, rawPath: string): APIGatewayProxyEventV2 =>
  ({ rawPath, requestContext: { http: { method } } }) as unknown as APIGatewayProxyEventV2;

const feed = (given: string | undefined = key) =>
  calendarFeed(() =>
    Promise.resolve({
      tocsin: {
        calendarOf: async (of: string, at: string) => (of === link ? `ICS of ${of} at ${at}` : undefined),
      },
      calendarSecret: given === '' ? undefined : calendarSecretOf(given),
      clock: { now: () => '2026-03-12T12:00:00.000Z' },
      settle: async () => {},
    } as never),
  );

const path = `/calendar/${link}.${calendarSecretOf(key)!(link)}.ics`;

test('a calendar is given out at the address that holds its secret', async () => {
  expect(await feed()(asked('GET', path))).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' },
    body: `ICS of ${link} at 2026-03-12T12:00:00.000Z`,
  });
});

test.each([
  ['another secret', `/calendar/${link}.${'A'.repeat(43)}.ics`],
  ['another calendar', path.replace(link, 'zzzzzzzz99')],
  ['no address at all', '/'],
])('%s is answered with 404', async (_what, rawPath) => {
  expect(await feed()(asked('GET', rawPath))).toMatchObject({ statusCode: 404, body: 'not found\n' });
});

test('HEAD is answered without the calendar, and other methods not at all', async () => {
  expect(await feed()(asked('HEAD', path))).toMatchObject({ statusCode: 200, body: '' });
  expect(await feed()(asked('POST', path))).toEqual({ statusCode: 405, body: '' });
});

test('where no key was given there are no calendars, and a short key is refused', async () => {
  expect(await feed('')(asked('GET', path))).toEqual({ statusCode: 404, body: 'not found\n' });
  expect(() => calendarSecretOf('short')).toThrow(
    'TOCSIN_CALENDAR_KEY has 5 characters; at least 32 are needed',
  );
});
