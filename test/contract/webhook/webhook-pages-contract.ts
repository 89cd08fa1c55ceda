import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { PagerError, type PageNote, type WebhookPages } from '../../../bot/app/ports/index.ts';
import type { SecretOf } from '../../../bot/webhook/signed-post.ts';
import { rejection } from '../aws-adapters/aws-rig.ts';

const key = 'a key of many characters';
const at = '2026-03-12T14:00:00.500Z';
const note: PageNote = {
  version: 1,
  kind: 'page',
  page: 'e1-0-0-p1',
  at,
  text: 'Tocsin pages for INC-7, sev1: trả lời 5xx',
  drill: false,
};

type Got = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A tool that answers as it is told and keeps what it got. */
async function tool(status: number, headers: Record<string, string> = {}) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(status, headers).end('thank you');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  return { got, to: { webhook: `http://127.0.0.1:${port}/page`, secret: 'TOCSIN_WEBHOOK' } };
}

/** What paging relies on; every adapter of the port runs it. */
export function webhookPagesContract(make: (secretOf: SecretOf) => WebhookPages): void {
  const pages = make((name) => (name === 'TOCSIN_WEBHOOK' ? key : undefined));

  test('a page is posted once, with a signature over its time and its body', async () => {
    const { got, to } = await tool(204);
    await pages.post(to, note, at);
    expect(got).toHaveLength(1);
    const { headers, body } = got[0]!;
    expect(JSON.parse(body)).toEqual(note);
    const timestamp = headers['tocsin-timestamp'];
    expect(timestamp).toBe('1773324000');
    const expected = createHmac('sha256', key)
      .update(`${timestamp as string}.${body}`)
      .digest('hex');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'tocsin-signature': `v1=${expected}`,
      'tocsin-idempotency-key': 'e1-0-0-p1',
    });
  });

  test('a key that was changed signs the next page', async () => {
    const { got, to } = await tool(204);
    const keys = ['the first', 'the second'];
    const renewed = make(async () => keys.shift());
    await renewed.post(to, note, at);
    await renewed.post(to, note, at);
    const signed = got.map(({ headers, body }, n) => {
      const used = ['the first', 'the second'][n]!;
      const text = `${headers['tocsin-timestamp'] as string}.${body}`;
      return headers['tocsin-signature'] === `v1=${createHmac('sha256', used).update(text).digest('hex')}`;
    });
    expect(signed).toEqual([true, true]);
  });

  test('a key that cannot be read now is tried again; nothing is sent meanwhile', async () => {
    const { got, to } = await tool(204);
    const away = make(() => Promise.reject(new Error('the store of secrets does not answer')));
    const error = await rejection(away.post(to, note, at), PagerError);
    expect(error).toMatchObject({ code: 'unavailable', retryable: true });
    expect(got).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    const inside = await tool(200);
    const { to } = await tool(302, { location: inside.to.webhook });
    const error = await rejection(pages.post(to, note, at), PagerError);
    expect(error).toMatchObject({ code: 'not-allowed', retryable: false });
    expect(inside.got).toEqual([]);
  });

  test.each([
    [500, 'lost-answer', true],
    [408, 'lost-answer', true],
    [429, 'throttled', true],
    [404, 'not-there', false],
    [401, 'not-allowed', false],
  ] as const)('an answer with %i is %s', async (status, code, retryable) => {
    const { to } = await tool(status);
    const error = await rejection(pages.post(to, note, at), PagerError);
    expect(error).toMatchObject({ code, retryable });
    expect(error.message).not.toContain('127.0.0.1');
  });

  test('without its secret nothing is sent, and the error names the variable', async () => {
    const { got, to } = await tool(200);
    const error = await rejection(pages.post({ ...to, secret: 'TOCSIN_NONE' }, note, at), PagerError);
    expect(error).toMatchObject({ code: 'not-there', message: 'webhook: TOCSIN_NONE is not set' });
    expect(got).toEqual([]);
  });

  test('without a connection nothing was sent: that passes by itself', async () => {
    const error = await rejection(
      pages.post({ webhook: 'http://127.0.0.1:1/page', secret: 'TOCSIN_WEBHOOK' }, note, at),
      PagerError,
    );
    expect(error.retryable).toBe(true);
    expect(error.message).not.toContain(key);
  });
}
