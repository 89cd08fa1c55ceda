import { request, type RequestOptions } from 'node:http';
import { mkdtemp, stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { httpLimits, serveHttp, type HttpServer, type Routes } from '../../../bot/process/http-server.ts';
import { createCounters } from '../../../bot/process/log.ts';
import { createKeptLog } from '../../unit/app/world.ts';

const limits = { ...httpLimits, headersMs: 200, requestMs: 400, checkMs: 50, closeMs: 200 };

const routes: Routes = {
  'POST /echo': {
    limitBytes: 1000,
    handle: async ({ body }) => ({ status: 200, body: body.toString('utf8') }),
  },
  'POST /throws': {
    limitBytes: 1000,
    handle: () => Promise.reject(new Error('the cause')),
  },
  'POST /hangs': { limitBytes: 1000, handle: () => new Promise(() => undefined) },
};

async function server(
  more: { readonly limits?: Parameters<typeof serveHttp>[3]; readonly routes?: Routes } = {},
) {
  const { log, lines } = createKeptLog();
  const counters = createCounters();
  const http: HttpServer = await serveHttp(
    { host: '127.0.0.1', port: 0 },
    more.routes ?? routes,
    { log, counters },
    more.limits ?? limits,
  );
  onTestFinished(() => http.close());
  const refusals = (): readonly unknown[] =>
    lines.filter(({ event }) => event === 'http.refused').map(({ fields }) => fields['reason']);
  return { ...http, url: `http://127.0.0.1:${http.port}`, refusals, lines, metrics: () => counters.expose() };
}

/** Everything that comes back over one connection until it is closed. */
function talk(port: number, speak: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => speak(socket));
    socket.on('data', (chunk) => (heard += chunk.toString('utf8')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

test('a body of 1,000 bytes is taken, one of 1,001 is refused before it is read', async () => {
  const { url, refusals, metrics } = await server();
  const fits = await fetch(`${url}/echo`, { method: 'POST', body: 'x'.repeat(1000) });
  expect([fits.status, (await fits.text()).length]).toEqual([200, 1000]);
  const large = await fetch(`${url}/echo`, { method: 'POST', body: 'x'.repeat(1001) });
  expect(large.status).toBe(413);
  expect(refusals()).toEqual(['too-large']);
  expect(metrics()).toContain('tocsin_http_refused_total{reason="too-large"} 1');
});

test('a sender that says no length is cut off when it has sent too much', async () => {
  const { port, refusals } = await server();
  const heard = await talk(port, (socket) => {
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    for (let n = 0; n < 20; n += 1) socket.write(`64\r\n${'x'.repeat(100)}\r\n`);
  });
  expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  expect(refusals()).toEqual(['too-large']);
});

test.each([
  ['headers', 'POST /echo HTTP/1.1\r\nHost: x\r\n'],
  ['a body', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
])('a sender that never ends %s is cut off with 408', async (_what, sent) => {
  const { port, refusals } = await server();
  const heard = await talk(port, (socket) => void socket.write(sent));
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(refusals()).toContain('too-slow');
});

test('of a sender that gives one byte every 50 ms nothing is handled, and it is cut off with 408', async () => {
  const { port, url, refusals } = await server();
  const heard = await talk(port, (socket) => {
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
    const drip = setInterval(() => void socket.write('x'), 50);
    socket.on('close', () => clearInterval(drip));
  });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(refusals()).toContain('too-slow');
  expect((await fetch(`${url}/echo`, { method: 'POST', body: 'next' })).status).toBe(200);
});

test('beyond its rate a route answers 503 without reading a body, so that the sender comes again', async () => {
  let handled = 0;
  const counted: Routes = {
    'POST /sns': {
      limitBytes: 1000,
      rate: { perSec: 0.001, burst: 3 },
      handle: async () => ({ status: 200, body: `${(handled += 1)}` }),
    },
  };
  const { url, port, refusals } = await server({ routes: counted });
  const post = async (): Promise<number> => (await fetch(`${url}/sns`, { method: 'POST', body: 'x' })).status;
  expect([await post(), await post(), await post(), await post()]).toEqual([200, 200, 200, 503]);
  const heard = await talk(port, (socket) => {
    socket.write('POST /sns HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
  });
  expect(heard).toMatch(/^HTTP\/1\.1 503 /);
  expect([handled, refusals()]).toEqual([3, ['too-many', 'too-many']]);
});

test('bodies that hold more than there is room for are asked to come again, and the room is given back', async () => {
  const roomy = { ...limits, heldBytes: 1500 };
  const held: (() => void)[] = [];
  const waiting: Routes = {
    'POST /echo': {
      limitBytes: 1000,
      handle: () => new Promise((resolve) => held.push(() => resolve({ status: 200, body: 'ok' }))),
    },
  };
  const { url, refusals } = await server({ limits: roomy, routes: waiting });
  const post = async (): Promise<number> =>
    (await fetch(`${url}/echo`, { method: 'POST', body: 'x'.repeat(1000) })).status;
  const first = post();
  await expect.poll(() => held.length).toBe(1);
  expect(await post()).toBe(503);
  held[0]?.();
  expect(await first).toBe(200);
  const third = post();
  await expect.poll(() => held.length).toBe(2);
  held[1]?.();
  expect(await third).toBe(200);
  expect(refusals()).toEqual(['busy']);
});

test('headers of 17 KB and what is no HTTP at all are refused', async () => {
  const { port, refusals } = await server();
  const long = `GET /echo HTTP/1.1\r\nHost: x\r\nx-long: ${'y'.repeat(17 * 1024)}\r\n\r\n`;
  expect(await talk(port, (socket) => void socket.write(long))).toMatch(/^HTTP\/1\.1 400 /);
  expect(await talk(port, (socket) => void socket.write('\x16\x03\x01 hello\r\n\r\n'))).toMatch(
    /^HTTP\/1\.1 400 /,
  );
  expect(refusals()).toEqual(['no-http', 'no-http']);
});

test.each(['/nowhere', '/__proto__', '/constructor', '/echo/', '/../etc/passwd', '/%2e%2e/%00'])(
  '%s is not found',
  async (path) => {
    const { port, refusals } = await server();
    const heard = await talk(port, (socket) => {
      socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 404 /);
    expect(refusals()).toEqual(['not-found']);
  },
);

test('another method of a known path is not found', async () => {
  const { url } = await server();
  expect((await fetch(`${url}/echo`)).status).toBe(404);
});

test('a handler that fails is a 500 that says nothing of the cause, and the log does', async () => {
  const { url, lines } = await server();
  const answer = await fetch(`${url}/throws`, { method: 'POST', body: 'x' });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('the cause');
  expect(lines[0]?.fields).toMatchObject({ reason: 'failed', path: '/throws', error: 'Error: the cause' });
});

test('a client that goes away in the middle of its body leaves the server well', async () => {
  const { port, url, refusals } = await server();
  await talk(port, (socket) => {
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc', () => socket.destroy());
  });
  expect((await fetch(`${url}/echo`, { method: 'POST', body: 'still here' })).status).toBe(200);
  await expect.poll(refusals).toContain('broken');
});

test('closing waits for nobody longer than its limit, whether the handler or the sender hangs', async () => {
  const slow = { ...limits, headersMs: 60_000, requestMs: 60_000 };
  const http = await server({ limits: slow });
  const { port } = http;
  const hanging = talk(port, (socket) => {
    socket.write('POST /hangs HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n');
  });
  const sending = talk(port, (socket) => {
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc');
  });
  const startedAt = performance.now();
  await http.close();
  await Promise.all([hanging, sending]);
  expect(performance.now() - startedAt).toBeLessThan(30_000);
});

test('a request that is being answered while the server closes gets its answer', async () => {
  let answer: (() => void) | undefined;
  const waiting: Routes = {
    'GET /slow': {
      limitBytes: 0,
      handle: () => new Promise((resolve) => (answer = () => resolve({ status: 200, body: 'done' }))),
    },
  };
  const { log } = createKeptLog();
  const patient = { ...httpLimits, closeMs: 60_000 };
  const watch = { log, counters: createCounters() };
  const http = await serveHttp({ host: '127.0.0.1', port: 0 }, waiting, watch, patient);
  const asked = fetch(`http://127.0.0.1:${http.port}/slow`);
  await expect.poll(() => answer).toBeDefined();
  const startedAt = performance.now();
  const closed = http.close();
  answer!();
  expect(await (await asked).text()).toBe('done');
  await closed;
  expect(performance.now() - startedAt).toBeLessThan(patient.closeMs);
});

test('a port that is in use is named with what to do', async () => {
  const { port } = await server();
  const { log } = createKeptLog();
  const second = serveHttp({ host: '127.0.0.1', port }, {}, { log, counters: createCounters() });
  await expect(second).rejects.toThrow(
    `TOCSIN_HTTP: cannot listen on 127.0.0.1:${port} (EADDRINUSE): another program, perhaps another Tocsin, uses it already`,
  );
});

test("a socket file is its owner's alone (0600), and one that was left behind is replaced", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-s-'));
  const path = join(folder, 'control.sock');
  const { log } = createKeptLog();
  const first = await serveHttp({ socket: path }, routes, { log, counters: createCounters() });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  // A killed process leaves its file: a second one listens all the same.
  const second = await serveHttp({ socket: path }, routes, { log, counters: createCounters() });
  expect(await postTo({ socketPath: path, path: '/echo' }, 'hello')).toBe('hello');
  await Promise.all([first.close(), second.close()]);
});

test('a path that is too long for a socket is named', async () => {
  const { log } = createKeptLog();
  const path = join(tmpdir(), 'x'.repeat(120));
  await expect(serveHttp({ socket: path }, routes, { log, counters: createCounters() })).rejects.toThrow(
    /TOCSIN_STATE_DIR: cannot listen on .* about 100 characters/,
  );
});

function postTo(options: RequestOptions, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, method: 'POST' }, (response) => {
      let heard = '';
      response.on('data', (chunk: Buffer) => (heard += chunk.toString('utf8')));
      response.on('end', () => resolve(heard));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
