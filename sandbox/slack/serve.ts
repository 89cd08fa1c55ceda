import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { SlackWorkspace } from './workspace.ts';

const BODY_MAX = 70 * 1024 * 1024;
/** Slack pings its sockets; clients take long silence for a broken connection. */
const PING_MS = 10_000;

export interface SlackServer {
  /** Base of the workspace, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Base of the Web API, for `slackApiUrl`. */
  readonly apiUrl: string;
  readonly wsUrl: string;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > BODY_MAX) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function handle(
  workspace: SlackWorkspace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const answer = await workspace.serve({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
  });
  if (answer.lost) {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
}

/**
 * How long a connection without a request stays open. Node's own 5 s let a busy machine send a call into a connection
 * that is being closed: a lost answer that nobody asked for.
 */
const keptOpenMs = 75_000;

/** Puts a workspace on a port of 127.0.0.1: Web API, response and upload URLs, and the WebSockets of Socket Mode. */
export async function serveSlack(
  workspace: SlackWorkspace,
  options: { readonly port: number },
): Promise<SlackServer> {
  const { world } = workspace;
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    handle(workspace, request, response).catch((error: unknown) => {
      console.error('sandbox Slack failed', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.keepAliveTimeout = keptOpenMs;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const webSockets = acceptSockets(workspace);
  server.on('upgrade', (request, socket, head) => {
    if (!(request.url ?? '').startsWith('/link?')) {
      socket.destroy();
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (ws) => webSockets.emit('connection', ws, request));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  world.baseUrl = `http://127.0.0.1:${port}`;
  world.wsUrl = `ws://127.0.0.1:${port}/link`;
  return {
    url: world.baseUrl,
    apiUrl: `${world.baseUrl}/api/`,
    wsUrl: world.wsUrl,
    close: async () => {
      for (const client of webSockets.clients) client.terminate();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function acceptSockets(workspace: SlackWorkspace): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  sockets.on('connection', (ws, request: IncomingMessage) => {
    const ticket = new URL(request.url ?? '/', 'http://sandbox').searchParams.get('ticket') ?? '';
    const session = workspace.sockets.open(ticket, {
      send: (text) => ws.send(text),
      close: () => ws.close(),
    });
    if (typeof session === 'string') {
      ws.close(1008, session);
      return;
    }
    const pings = setInterval(() => ws.ping('sandbox'), PING_MS);
    pings.unref();
    ws.on('message', (data: Buffer) => session.message(data.toString('utf8')));
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      clearInterval(pings);
      session.closed();
    });
  });
  return sockets;
}
