import { timingSafeEqual } from 'node:crypto';
import type { CalendarSecret } from '../app/ports/index.ts';
import type { CalendarOf } from '../app/queries/calendars.ts';

const form = /^\/calendar\/([a-z0-9]{8,64})\.([A-Za-z0-9_-]{43})\.ics$/;

export type CalendarAnswer = {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The answer to a request for a calendar, by the path of its address. */
export const calendarAnswer =
  (secretOf: CalendarSecret, calendarOf: CalendarOf, now: () => string) =>
  async ({ path }: { readonly path: string }): Promise<CalendarAnswer> => {
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
  };

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
