import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SlackWorkspace } from '../slack/index.ts';
import { perform, type ControlDesk } from './acts.ts';
import type { PageAssets } from './bundle.ts';
import { mediaType } from './sight.ts';
import { streamTo } from './stream.ts';

export type PageServer = { readonly url: string; close(): Promise<void> };

export type PageNeeds = {
  readonly slack: SlackWorkspace;
  readonly desk: ControlDesk;
  readonly assets: PageAssets;
  /** 0: any free port. */
  readonly port: number;
};

/** So many messages of a conversation are told first; the person asks for older ones. */
const firstMessages = 80;
const bodyMax = 100_000;
/** Windows that look at the same time; a browser itself keeps six connections to one address. */
const mostStreams = 60;
/** A window that does not keep up is cut off; it comes back by itself and is told everything anew. */
const unreadMax = 8 * 1024 * 1024;

const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript.</noscript>
<script type="module" src="/page.js"></script>
</body>
</html>
`;

/** Nothing is loaded from anywhere else, whatever a message says. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page on 127.0.0.1, for browsers of this machine only. */
export async function servePage(needs: PageNeeds): Promise<PageServer> {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer({ ...needs, streams }, request, response).catch((error: unknown) => {
      console.error('the page of the sandbox failed', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(needs.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Serving = PageNeeds & { readonly streams: Set<ServerResponse> };

async function answer(needs: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // What another site embeds or asks for is not handed to it.
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  const host = request.headers.host ?? '';
  // Another site must reach nothing here, not even under a name that it points at 127.0.0.1.
  if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/.test(host)) {
    response.writeHead(421).end();
    return;
  }
  const url = new URL(request.url ?? '/', `http://${host}`);
  const own = request.headers.origin === undefined || request.headers.origin === url.origin;
  if (request.method === 'POST' && url.pathname === '/act' && own) return act(needs, request, response);
  if (request.method !== 'GET') {
    response.writeHead(own ? 405 : 403).end();
    return;
  }
  // A link on another site may lead to the page itself, and to nothing else.
  const site = request.headers['sec-fetch-site'];
  if (url.pathname !== '/' && site !== undefined && site !== 'same-origin' && site !== 'none') {
    response.writeHead(403).end();
    return;
  }
  if (url.pathname === '/events') {
    events(needs, url, response);
    return;
  }
  if (url.pathname.startsWith('/files/')) {
    file(needs, url, response);
    return;
  }
  asset(needs.assets, url.pathname, response);
}

function asset(assets: PageAssets, path: string, response: ServerResponse): void {
  const found = {
    '/': ['text/html; charset=utf-8', document],
    '/page.js': ['text/javascript; charset=utf-8', assets.script],
    '/page.css': ['text/css; charset=utf-8', assets.style],
  }[path];
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': found[0],
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .end(found[1]);
}

function events({ slack, desk, streams }: Serving, { searchParams }: URL, response: ServerResponse): void {
  const as = searchParams.get('as') ?? '';
  const person = slack.world.users.get(as) ?? firstPerson(slack);
  if (person === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (streams.size >= mostStreams) {
    response.writeHead(503).end();
    return;
  }
  streams.add(response);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const gaze = {
    as: person.id,
    room: searchParams.get('room') ?? undefined,
    thread: searchParams.get('thread') ?? undefined,
    most: Math.min(5_000, Math.max(20, Number(searchParams.get('most')) || firstMessages)),
  };
  const end = streamTo(slack, desk, gaze, (step) => {
    if (response.writableLength > unreadMax) response.destroy();
    else response.write(`data: ${JSON.stringify(step)}\n\n`);
  });
  response.once('close', () => {
    streams.delete(response);
    end();
  });
}

const firstPerson = ({ world }: SlackWorkspace) =>
  [...world.users.values()].find(({ bot, id, deleted }) => !bot && !deleted && id !== 'USLACKBOT');

function file({ slack }: PageNeeds, { pathname }: URL, response: ServerResponse): void {
  const found = slack.world.files.get(pathname.slice('/files/'.length));
  if (found?.bytes === undefined || found.deleted || !found.completed) {
    response.writeHead(404).end();
    return;
  }
  const type = mediaType(found.name);
  response
    .writeHead(200, {
      'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
      'content-disposition': `${type === 'application/octet-stream' ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
    .end(found.bytes);
}

async function act(needs: PageNeeds, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    response.writeHead(415).end();
    return;
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > bodyMax) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    parts.push(part);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    response.writeHead(400).end();
    return;
  }
  const result = await perform(needs.slack, needs.desk, body);
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(result));
}
