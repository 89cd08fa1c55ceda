import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { chmod, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Counters, Log } from '../app/ports/index.ts';

export type HttpRequest = {
  /** Without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Route = {
  /** Checked while the body is read. */
  readonly limitBytes: number;
  /** How many requests are looked at, `burst` at once; beyond it 503 is answered before a byte of the body is read. */
  readonly rate?: { readonly perSec: number; readonly burst: number };
  readonly handle: (request: HttpRequest) => Promise<HttpAnswer>;
};

/** By method and path: `POST /sns`; `GET /calendar/*` is every path below it. */
export type Routes = Readonly<Record<string, Route>>;

export type HttpServer = {
  /** 0 for a socket file. */
  readonly port: number;
  /** Takes nothing more in; what is being answered is given `closeMs`, then cut off. */
  close(): Promise<void>;
};

/** A TCP address, or a socket file that only its owner may use (mode 0600). */
export type HttpAddress = { readonly host: string; readonly port: number } | { readonly socket: string };

/** Slow or huge senders are cut off. */
export const httpLimits = {
  headersMs: 10_000,
  requestMs: 20_000,
  /** How often the two above are looked at: Node's own 30 s would make them 40 and 50. */
  checkMs: 2000,
  headerBytes: 16 * 1024,
  /**
   * SNS opens one for each delivery: 1,000 alarms at once are as many. One that is refused comes again after 20 s, and by
   * default three times at most (SNS developer guide, "Message delivery retries"): a low number loses the end of a burst.
   */
  connections: 2000,
  /** What all bodies that are read or answered may hold together: 200 of the largest alone would be 430 MB. */
  heldBytes: 96 * 1024 * 1024,
  closeMs: 2000,
} as const;

type Limits = { readonly [K in keyof typeof httpLimits]: number };

type Watch = {
  readonly log: Log;
  readonly counters: Counters;
  /** Is told of every refusal; what it is told comes from outside. */
  readonly onRefused?: (reason: string, detail: string) => void;
};

/** Plain HTTP; TLS is the proxy's. Bound to the address that is given, by default 127.0.0.1. */
export async function serveHttp(
  address: HttpAddress,
  routes: Routes,
  watch: Watch,
  limits: Limits = httpLimits,
): Promise<HttpServer> {
  const refused = refusals(watch);
  const admit = admission(limits.heldBytes);
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => void answer(routes, request, response, { refused, admit }),
  );
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => cutOff(error, socket, refused));
  server.on('drop', () => refused('too-many-connections'));
  await listening(server, address);
  return {
    port: 'socket' in address ? 0 : (server.address() as AddressInfo).port,
    close: () => closed(server, limits.closeMs),
  };
}

type Refused = (reason: string, fields?: Readonly<Record<string, string>>) => void;

/** Every refusal is written down and counted. */
const refusals =
  ({ log, counters, onRefused }: Watch): Refused =>
  (reason, fields = {}) => {
    counters.add('tocsin_http_refused_total', { reason });
    log.warn('http.refused', { reason, ...fields });
    onRefused?.(reason, fields['path'] ?? fields['error'] ?? '');
  };

type Admission = {
  /** Whether the route takes one more now: a bucket of `burst` that is filled `perSec` times a second. */
  turn(route: Route): boolean;
  /** Whether so many bytes more may be held; they are given back by `release`. */
  hold(bytes: number): boolean;
  release(bytes: number): void;
};

function admission(heldBytes: number): Admission {
  const buckets = new Map<Route, { turns: number; atMs: number }>();
  let held = 0;
  return {
    turn(route) {
      if (!route.rate) return true;
      const { perSec, burst } = route.rate;
      const nowMs = performance.now();
      const { turns, atMs } = buckets.get(route) ?? { turns: burst, atMs: nowMs };
      const filled = Math.min(burst, turns + ((nowMs - atMs) * perSec) / 1000);
      buckets.set(route, { turns: filled >= 1 ? filled - 1 : filled, atMs: nowMs });
      return filled >= 1;
    },
    hold(bytes) {
      if (held + bytes > heldBytes) return false;
      held += bytes;
      return true;
    },
    release: (bytes) => void (held -= bytes),
  };
}

async function listening(server: Server, address: HttpAddress): Promise<void> {
  // A socket file that a killed process left behind would refuse the next one.
  if ('socket' in address) await rm(address.socket, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notListening(address, error)));
    if ('socket' in address) server.listen(address.socket, resolve);
    else server.listen(address.port, address.host, resolve);
  });
  if ('socket' in address) await chmod(address.socket, 0o600);
}

function notListening(address: HttpAddress, { code = 'unknown reason' }: NodeJS.ErrnoException): Error {
  const [setting, place] =
    'socket' in address
      ? ['TOCSIN_STATE_DIR', address.socket]
      : ['TOCSIN_HTTP', `${address.host}:${address.port}`];
  const hints: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program, perhaps another Tocsin, uses it already',
    EACCES: 'this user may not',
    EADDRNOTAVAIL: 'this machine has no such address',
    // Unix sockets: sun_path takes 108 bytes on Linux, 104 on macOS.
    EINVAL: 'the path of a socket may have about 100 characters',
  };
  const hint = hints[code];
  return new Error(`${setting}: cannot listen on ${place} (${code})${hint === undefined ? '' : `: ${hint}`}`);
}

function closed(server: Server, closeMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), closeMs);
    // A connection that was busy is kept alive by its client when it has got its answer.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function answer(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  { refused, admit }: { readonly refused: Refused; readonly admit: Admission },
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0]!;
  const route = routeOf(routes, `${request.method} ${path}`);
  const shown = shownPath(routes, path);
  if (route === undefined) {
    refused('not-found', { path: shown.slice(0, 100) });
    return send(response, { status: 404, body: 'not found\n' });
  }
  // 503 makes SNS send again, 429 would not: it takes 4xx as delivered (SNS developer guide, "Message delivery retries").
  if (!admit.turn(route)) {
    refused('too-many', { path: shown });
    return cutShort(request, response, { status: 503, body: 'too many requests; send again\n' });
  }
  let held = 0;
  const hold = (bytes: number): boolean => {
    const may = admit.hold(bytes);
    if (may) held += bytes;
    return may;
  };
  try {
    const body = await read(request, route.limitBytes, hold);
    if (body === 'broken') return refused('broken', { path: shown });
    if (body === 'too-large') {
      refused('too-large', { path: shown });
      return cutShort(request, response, { status: 413, body: `at most ${route.limitBytes} bytes\n` });
    }
    if (body === 'busy') {
      refused('busy', { path: shown });
      return cutShort(request, response, { status: 503, body: 'too much at once; send again\n' });
    }
    send(response, await route.handle({ path, headers: flat(request), body }));
  } catch (error) {
    // The handlers answer what they foresee; whatever else happens must make the sender try again.
    refused('failed', {
      path: shown,
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });
    send(response, { status: 500, body: 'failed\n' });
  } finally {
    admit.release(held);
  }
}

function routeOf(routes: Routes, asked: string): Route | undefined {
  if (Object.hasOwn(routes, asked)) return routes[asked];
  const below = `${asked.slice(0, asked.indexOf('/', asked.indexOf('/') + 1) + 1)}*`;
  return Object.hasOwn(routes, below) ? routes[below] : undefined;
}

/** What lies below a path may be a secret: of it only the path is written down. */
function shownPath(routes: Routes, path: string): string {
  const below = `${path.slice(0, path.indexOf('/', 1) + 1)}*`;
  return Object.keys(routes).some((key) => key.endsWith(` ${below}`)) ? below : path;
}

/** Answers and hangs up: the rest of the body is not read. */
function cutShort(request: IncomingMessage, response: ServerResponse, answered: HttpAnswer): void {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
  send(response, answered);
}

/** The whole body, read no further than the limit, and than there is room for. */
function read(
  request: IncomingMessage,
  limitBytes: number,
  hold: (bytes: number) => boolean,
): Promise<Buffer | 'too-large' | 'busy' | 'broken'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > limitBytes) return resolve('too-large');
    const chunks: Buffer[] = [];
    let length = 0;
    let over = false;
    request.on('data', (chunk: Buffer) => {
      // What was on its way when the request was given up.
      if (over) return;
      length += chunk.byteLength;
      over = length > limitBytes || !hold(chunk.byteLength);
      if (!over) return void chunks.push(chunk);
      request.pause();
      resolve(length > limitBytes ? 'too-large' : 'busy');
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve('broken'));
    request.on('close', () => resolve('broken'));
  });
}

/** What is no HTTP, or came too slowly: Node has no request to answer, only a socket. */
function cutOff(error: NodeJS.ErrnoException, socket: Duplex, refused: Refused): void {
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  refused(slow ? 'too-slow' : 'no-http', { error: error.code ?? error.name });
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(`HTTP/1.1 ${slow ? '408 Request Timeout' : '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
}

const flat = (request: IncomingMessage): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(body);
}
