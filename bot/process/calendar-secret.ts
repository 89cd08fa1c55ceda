import { createHmac } from 'node:crypto';
import type { CalendarSecret } from '../app/ports/index.ts';

/** A shorter key could be guessed. */
const leastLength = 32;

/** The secrets of calendar addresses, made of a key; a new key ends all of them. */
export const calendarSecretBy =
  (key: string | Uint8Array): CalendarSecret =>
  (link) =>
    createHmac('sha256', key).update(`calendar/${link}`).digest('base64url');

/** The same of the key in an environment; undefined without one: no address is given out then. Throws for a short one. */
export function calendarSecretOf(key: string | undefined): CalendarSecret | undefined {
  if (key === undefined || key === '') return undefined;
  if (key.length < leastLength)
    throw new Error(
      `TOCSIN_CALENDAR_KEY has ${key.length} characters; at least ${leastLength} are needed: openssl rand -hex 32`,
    );
  return calendarSecretBy(key);
}
