import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { chmod, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

export type HttpRequest = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
};

/** `POST /sns` and so on; `limitBytes` is checked while the body is read. */
export type Routes = Readonly<
  Record<
    string,
    { readonly limitBytes: number; readonly handle: (request: HttpRequest) => Promise<HttpAnswer> }
  >
>;

export type HttpServer = {
  /** 0 for a socket file. */
  readonly port: number;
  close(): Promise<void>;
};

/** A TCP address, or a socket file that only its owner may use (mode 0600). */
export type HttpAddress = { readonly host: string; readonly port: number } | { readonly socket: string };

/** Slow or huge senders are cut off. */
export const httpLimits = {
  headersMs: 10_000,
  requestMs: 20_000,
  headerBytes: 16 * 1024,
  connections: 200,
} as const;

/** Plain HTTP; TLS is the proxy's. Bound to the address that is given, by default 127.0.0.1. */
export async function serveHttp(address: HttpAddress, routes: Routes): Promise<HttpServer> {
  const server = createServer(
    {
      headersTimeout: httpLimits.headersMs,
      requestTimeout: httpLimits.requestMs,
      maxHeaderSize: httpLimits.headerBytes,
    },
    (request, response) => void answer(routes, request, response),
  );
  server.maxConnections = httpLimits.connections;
  await listening(server, address);
  return {
    port: 'socket' in address ? 0 : (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function listening(server: Server, address: HttpAddress): Promise<void> {
  // A socket file that a killed process left behind would refuse the next one.
  if ('socket' in address) await rm(address.socket, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if ('socket' in address) server.listen(address.socket, resolve);
    else server.listen(address.port, address.host, resolve);
  });
  if ('socket' in address) await chmod(address.socket, 0o600);
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0];
  const route = routes[`${request.method} ${path}`];
  if (route === undefined) return send(response, { status: 404, body: 'not found\n' });
  try {
    const body = await read(request, route.limitBytes);
    if (body === undefined) {
      response.setHeader('connection', 'close');
      return send(response, { status: 413, body: `at most ${route.limitBytes} bytes\n` });
    }
    send(response, await route.handle({ headers: flat(request), body }));
  } catch {
    // The handlers answer what they foresee; whatever else happens must make the sender try again.
    send(response, { status: 500, body: 'failed\n' });
  }
}

async function read(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > limitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
