import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarSecret } from '../app/ports/index.ts';
import type { CalendarOf } from '../app/queries/calendars.ts';
import { calendarAnswer } from './calendar-answer.ts';
import { calendarSecretBy } from './calendar-secret.ts';
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
  return calendarSecretBy(key);
}

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
  'GET /calendar/*': { limitBytes: 0, rate, handle: calendarAnswer(secretOf, calendarOf, now) },
});
