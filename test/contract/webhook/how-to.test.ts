import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createWebhookPages } from '../../../bot/webhook/webhook-pages.ts';

const page = readFileSync(new URL('../../../docs/how-to/paging.md', import.meta.url), 'utf8');
const snippets = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code);

const dir = mkdtempSync(join(tmpdir(), 'webhook-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type IsFromTocsin = (
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  key: string,
  nowSec?: number,
) => boolean;

/** The lines of the page, run as the file of whoever copies them. */
async function fromThePage(): Promise<IsFromTocsin> {
  const file = join(dir, 'is-from-tocsin.mjs');
  writeFileSync(file, snippets.join('\n'));
  const module = (await import(pathToFileURL(file).href)) as { readonly isFromTocsin: IsFromTocsin };
  return module.isFromTocsin;
}

const key = 'a key of many characters';
const at = '2026-03-12T14:00:00.500Z';
const nowSec = 1_773_324_000;

/** A request as it is really posted. */
async function posted(secret = key) {
  const seen: { headers: Record<string, string>; body: string }[] = [];
  const pages = createWebhookPages({
    secretOf: () => secret,
    send: async (_url, init) => {
      seen.push({ headers: init?.headers as Record<string, string>, body: init?.body as string });
      return new Response(null, { status: 204 });
    },
  });
  const note = {
    version: 1,
    kind: 'page',
    page: 'p-1',
    at,
    text: 'Tocsin: trả lời 5xx',
    drill: false,
  } as const;
  await pages.post({ webhook: 'https://tool.example.com/tocsin', secret: 'TOOL' }, note, at);
  return seen[0]!;
}

describe('the check of a webhook in docs/how-to/paging.md', () => {
  test('is one piece of JavaScript, which takes what Tocsin posts, as text and as bytes', async () => {
    expect(snippets).toHaveLength(1);
    const isFromTocsin = await fromThePage();
    const { headers, body } = await posted();
    expect(isFromTocsin(headers, body, key, nowSec)).toBe(true);
    expect(isFromTocsin(headers, Buffer.from(body), key, nowSec + 299)).toBe(true);
  });

  test.each<readonly [string, (given: Awaited<ReturnType<typeof posted>>) => readonly unknown[]]>([
    ['another body', ({ headers, body }) => [headers, body.replace('5xx', '4xx'), key, nowSec]],
    ['another key', ({ headers, body }) => [headers, body, 'another key', nowSec]],
    ['a time older than five minutes', ({ headers, body }) => [headers, body, key, nowSec + 301]],
    ['a time of tomorrow', ({ headers, body }) => [headers, body, key, nowSec - 86_400]],
    [
      'a time that was made newer',
      ({ headers, body }) => [
        { ...headers, 'tocsin-timestamp': String(nowSec + 600) },
        body,
        key,
        nowSec + 600,
      ],
    ],
    ['no signature', ({ headers, body }) => [without(headers, 'tocsin-signature'), body, key, nowSec]],
    ['no time', ({ headers, body }) => [without(headers, 'tocsin-timestamp'), body, key, nowSec]],
    [
      'a signature that was cut',
      ({ headers, body }) => [
        { ...headers, 'tocsin-signature': headers['tocsin-signature']?.slice(0, 20) },
        body,
        key,
        nowSec,
      ],
    ],
    [
      'a time that is none',
      ({ headers, body }) => [{ ...headers, 'tocsin-timestamp': 'now' }, body, key, nowSec],
    ],
  ])('refuses %s', async (_name, changed) => {
    const isFromTocsin = await fromThePage();
    expect(isFromTocsin(...(changed(await posted()) as Parameters<IsFromTocsin>))).toBe(false);
  });

  test('takes the time of the machine where none is given', async () => {
    const isFromTocsin = await fromThePage();
    const { headers, body } = await posted();
    // What was posted on 12 March 2026 is old by now.
    expect(isFromTocsin(headers, body, key)).toBe(false);
  });
});

const without = (headers: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
