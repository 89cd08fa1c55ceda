import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarSecret } from '../app/ports/index.ts';
import type { CalendarOf } from '../app/queries/calendars.ts';
import type { Routes } from './http-server.ts';

const keyBytes = 32;

/** The secrets of calendar addresses, made of a key in the state folder; a new key ends all of them. */
export async function readCalendarSecret(stateDir: string): Promise<CalendarSecret> {
  const path = join(stateDir, 'calendar.key');
  let key: Buffer;
  try {
    key = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    key = randomBytes(keyBytes);
    await writeFile(path, key, { mode: 0o600, flag: 'wx' });
    await chmod(path, 0o600);
  }
  if (key.length !== keyBytes)
    throw new Error(`${path} holds ${key.length} bytes instead of ${keyBytes}: remove it to make a new one`);
  return (link) => createHmac('sha256', key).update(`calendar/${link}`).digest('base64url');
}

const form = /^\/calendar\/([a-z0-9]{8,64})\.([A-Za-z0-9_-]{43})\.ics$/;

/** Calendar programs ask every few minutes to hours; a guess of 256 bits is not helped by this many. */
const rate = { perSec: 20, burst: 100 };

/**
 * `GET /calendar/<link>.<secret>.ics`. Whatever is wrong with an address is answered alike, and as quickly: 404.
 */
export const calendarRoutes = (
  secretOf: CalendarSecret,
  calendarOf: CalendarOf,
  now: () => string,
): Routes => ({
  'GET /calendar/*': {
    limitBytes: 0,
    rate,
    async handle({ path }) {
      const [, link = '', secret = ''] = form.exec(path) ?? [];
      const known = isSame(secret, secretOf(link));
      const text = known ? await calendarOf(link, now()) : undefined;
      if (text === undefined) return { status: 404, body: 'not found\n' };
      return {
        status: 200,
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'cache-control': 'private, max-age=300',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        },
        body: text,
      };
    },
  },
});

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
