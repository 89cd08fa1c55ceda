import { createHash, timingSafeEqual } from 'node:crypto';
import { plusSec, type Instant } from '../core/calendar/index.ts';
import type { Selection } from '../app/queries/metrics.ts';
import type { Secret } from './environment.ts';
import type { HttpAnswer, Routes } from './http-server.ts';

/** A page takes up to a second of the one process: people look at it, and no program polls it. */
const rate = { perSec: 1, burst: 5 };

/** The same page is given again for so long. */
const freshSec = 60;

const defaultDays = 30;
const mostDays = 1100;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const refused: HttpAnswer = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="Tocsin", charset="UTF-8"' },
  body: 'the token is needed: as a bearer token, or as the password of any user\n',
};

/**
 * `GET /report` and `GET /report/90` (days) for who has the token: as `Authorization: Bearer`, or as the password that a
 * browser asks for. Without a token in the environment there is no such path.
 */
export function reportRoutes(
  token: Secret | undefined,
  pageOf: (selection: Selection) => Promise<string>,
  now: () => Instant,
): Routes {
  if (token === undefined) return {};
  const wanted = digest(token.reveal());
  const made = new Map<number, { readonly until: Instant; readonly page: Promise<string> }>();

  /** One at a time for each length: who reloads in a hurry waits for the same page. */
  function page(days: number): Promise<string> {
    const at = now();
    for (const [key, { until }] of made) if (until <= at) made.delete(key);
    const known = made.get(days);
    if (known !== undefined) return known.page;
    const fresh = pageOf({ from: plusSec(at, -days * 86_400), to: plusSec(at, 1) });
    made.set(days, { until: plusSec(at, freshSec), page: fresh });
    fresh.catch(() => made.delete(days));
    return fresh;
  }

  const route = {
    limitBytes: 0,
    rate,
    async handle({
      path,
      headers: sent,
    }: {
      readonly path: string;
      readonly headers: Readonly<Record<string, string | undefined>>;
    }) {
      if (!timingSafeEqual(digest(given(sent['authorization'])), wanted)) return refused;
      const [, typed] = /^\/report(?:\/(\d{1,4}))?\/?$/.exec(path) ?? [];
      const days = typed === undefined ? defaultDays : Number(typed);
      if (!/^\/report(?:\/\d{1,4})?\/?$/.test(path) || days < 1 || days > mostDays)
        return { status: 404, body: `days from 1 to ${mostDays}: /report/90\n` };
      return { status: 200, headers, body: await page(days) };
    },
  };
  return { 'GET /report': route, 'GET /report/*': route };
}

/** Of equal length whatever was sent: comparing tells nothing by the time that it takes. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function given(authorization = ''): string {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(authorization.slice(0, 4096)) ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return '';
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
