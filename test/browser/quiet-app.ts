import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What reached an app: interactions and commands as their payloads. */
export type QuietApp = {
  readonly url: string;
  readonly heard: Record<string, unknown>[];
  /** What it answers to the next deliveries; `undefined`: only that it heard. */
  answer: (payload: Record<string, unknown>) => unknown;
  close(): Promise<void>;
};

/** An app that acknowledges whatever Slack sends it, over HTTP. */
export async function startQuietApp(): Promise<QuietApp> {
  const heard: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const payload = JSON.parse(form.get('payload') ?? JSON.stringify(Object.fromEntries(form))) as Record<
        string,
        unknown
      >;
      if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true)
        heard.push(payload);
      const said = app.answer(payload);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(said === undefined ? '' : JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const app: QuietApp = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    answer: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return app;
}
