import { lookup as resolve } from 'node:dns/promises';
import { open, stat } from 'node:fs/promises';
import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import type { CalendarTrouble, LeaveCalendars } from '../app/ports/index.ts';
import { mostLeaveBytes } from '../core/oncall/index.ts';
import { isPrivateAddress } from './private-address.ts';

type Read = { readonly text: string } | CalendarTrouble;

const mostRedirects = 3;
/** Of one address with all its redirects. */
const patienceMs = 15_000;

const trouble = (word: CalendarTrouble['trouble'], detail: string): CalendarTrouble => ({
  trouble: word,
  detail,
});

/**
 * Files, and addresses: https to public addresses alone, unless the host is among `hosts`, which may be in a private
 * network and speak plain HTTP.
 */
export function createLeaveCalendars(
  hosts: () => readonly string[],
  names: (host: string) => Promise<readonly { readonly address: string }[]> = (host) =>
    resolve(host, { all: true, verbatim: true }),
): LeaveCalendars {
  return {
    async read(source) {
      const address = /^https?:\/\//i.test(source);
      try {
        return address ? await fetched(source, hosts(), names) : await ofFile(source);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        const named =
          error instanceof Error && error.name === 'AbortError'
            ? `no answer within ${patienceMs / 1000} s`
            : code;
        return trouble('unavailable', named ?? 'no answer');
      }
    },
  };
}

async function ofFile(path: string): Promise<Read> {
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Before it is opened: a pipe would wait for somebody to write.
    if (!(await stat(path)).isFile()) return trouble('not-found', 'is not a file');
    handle = await open(path, 'r');
    const buffer = Buffer.alloc(mostLeaveBytes + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > mostLeaveBytes) return trouble('too-large', 'is larger than 5 MB');
    return { text: buffer.toString('utf8', 0, bytesRead) };
  } catch (error) {
    return trouble('not-found', `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  } finally {
    await handle?.close();
  }
}

type Names = (host: string) => Promise<readonly { readonly address: string }[]>;

async function fetched(source: string, hosts: readonly string[], names: Names): Promise<Read> {
  const signal = AbortSignal.timeout(patienceMs);
  let at = source;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const place = await placeOf(at, hosts, names);
    if ('trouble' in place) return place;
    const answer = await asked(place, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      if (!URL.canParse(headers.location, at))
        return trouble('not-allowed', 'it leads to what is no address');
      at = new URL(headers.location, at).href;
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      return trouble(statusCode === 404 ? 'not-found' : 'unavailable', `HTTP ${statusCode}`);
    }
    return bodyOf(answer);
  }
  return trouble('not-allowed', `leads on more than ${mostRedirects} times`);
}

type Place = { readonly url: URL; readonly address: string };

/** The address is looked up once, and that one is connected to: a second answer could be another one. */
async function placeOf(
  text: string,
  hosts: readonly string[],
  names: Names,
): Promise<Place | CalendarTrouble> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return trouble('not-allowed', 'is no address');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const trusted = hosts.some((each) => each.toLowerCase() === host);
  if (url.protocol !== 'https:' && !(trusted && url.protocol === 'http:'))
    return trouble('not-allowed', `${host}: https alone is read, unless oncall.leave.hosts names the host`);
  if (url.username !== '' || url.password !== '')
    return trouble('not-allowed', `${host}: an address with a user name is not read`);
  const found = isIP(host) ? [{ address: host }] : await names(host);
  const first = found[0]?.address;
  if (first === undefined) return trouble('unavailable', `${host} has no address`);
  if (!trusted && found.some(({ address }) => isPrivateAddress(address)))
    return trouble('not-allowed', `${host} is in a private network: name it in oncall.leave.hosts`);
  return { url, address: first };
}

function asked({ url, address }: Place, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((give, fail) => {
    const send = url.protocol === 'https:' ? secure : plain;
    const family = isIP(address);
    const options: RequestOptions = {
      signal,
      headers: { accept: 'text/calendar', 'accept-encoding': 'identity', 'user-agent': 'tocsin' },
      agent: false,
      lookup: (_host, wanted, answer) =>
        wanted.all === true ? answer(null, [{ address, family }]) : answer(null, address, family),
    };
    send(url, options, give).once('error', fail).end();
  });
}

function bodyOf(answer: IncomingMessage): Promise<Read> {
  return new Promise((give, fail) => {
    const encoding = answer.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
      answer.destroy();
      return give(trouble('not-allowed', 'is sent compressed, though that was not asked for'));
    }
    const chunks: Buffer[] = [];
    let length = 0;
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostLeaveBytes) return void chunks.push(chunk);
      // What breaking it off leads to comes later.
      give(trouble('too-large', 'is larger than 5 MB'));
      answer.destroy();
    });
    answer.on('end', () => give({ text: Buffer.concat(chunks).toString('utf8') }));
    answer.on('error', fail);
    answer.on('aborted', () => fail(Object.assign(new Error('broken off'), { code: 'ECONNRESET' })));
  });
}
