import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectionReset } from './fault.ts';
import type { AwsWorld } from './world.ts';

export type AwsServer = {
  /** `http://127.0.0.1:PORT`: the value for AWS_ENDPOINT_URL. */
  readonly url: string;
  close(): Promise<void>;
};

const maxBodyBytes = 4_194_304;

/** Serves every service of the world on one port of this machine. */
export async function serveAws(world: AwsWorld, options: { readonly port: number }): Promise<AwsServer> {
  const server = createServer((request, response) => {
    void serveOne(world, request, response).catch((error: unknown) => {
      if (!(error instanceof ConnectionReset)) console.error('sandbox AWS failed', error);
      response.destroy();
    });
  });
  // Node's own 5 s let a busy machine send a call into a connection that is being closed: a fault nobody asked for.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
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

async function serveOne(world: AwsWorld, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(413).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  );
  const answer = await world.handle(
    { method: request.method ?? 'GET', url: request.url ?? '/', headers, body },
    gone.signal,
  );
  if (gone.signal.aborted) return;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  response.end(answer.body);
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
