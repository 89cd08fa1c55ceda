import { request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { servePage, type PageServer } from '../../../sandbox/page/serve.ts';
import { createSlackWorkspace } from '../../../sandbox/slack/index.ts';

const slack = createSlackWorkspace({
  people: [{ name: 'an', id: 'U0A' }],
  channels: [{ name: 'general', id: 'C0G', members: ['an'], bot: true }],
});
let page: PageServer;

beforeAll(async () => {
  page = await servePage({
    slack,
    desk: { read: () => ({ groups: [], phones: [], tour: [] }), press: () => {} },
    assets: { script: 'console.log(1)', style: 'a{}' },
    port: 0,
  });
});
afterAll(() => page.close());

const status = (path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${page.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end(body);
  });

const act = JSON.stringify({ as: 'U0A', do: 'say', room: 'C0G', text: 'from elsewhere' });
const json = { 'content-type': 'application/json' };

test('the page loads nothing from elsewhere and cannot be framed', async () => {
  const { headers } = await fetch(page.url);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('another site reaches nothing: neither by name, nor by form, nor by origin', async () => {
  expect(await status('/', { host: 'evil.example' })).toBe(421);
  expect(await status('/act', { ...json, host: 'evil.example' }, 'POST', act)).toBe(421);
  expect(await status('/act', { ...json, origin: 'https://evil.example' }, 'POST', act)).toBe(403);
  expect(await status('/act', { 'content-type': 'text/plain' }, 'POST', act)).toBe(415);
  expect(await status('/act', json, 'POST', '{')).toBe(400);
  expect(await status('/act', json, 'POST', `"${'x'.repeat(200_000)}"`)).toBe(413);
  expect(slack.channel('general')!.messages).toEqual([]);
});

test('a page of another site can link here, and neither read nor embed what is here', async () => {
  const cross = { 'sec-fetch-site': 'cross-site' };
  expect(await status('/', cross)).toBe(200);
  for (const path of ['/events?as=U0A', '/page.js', '/files/F0']) expect(await status(path, cross)).toBe(403);
  const { headers } = await fetch(page.url);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('of 5,000 messages the newest 80 are told at first, and a new one is told alone', async () => {
  slack.addChannel({ name: 'busy', id: 'C0B', members: ['an'], bot: true });
  for (let n = 1; n <= 5_000; n += 1)
    await slack.call('chat.postMessage', { channel: 'C0B', text: `no. ${n}` });
  const ended = new AbortController();
  const { body } = await fetch(`${page.url}/events?as=U0A&room=C0B`, { signal: ended.signal });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const step = async (): Promise<{ put: Record<string, { text?: string }> }> => {
    let text = '';
    while (!text.endsWith('\n\n')) text += (await reader.read()).value ?? '';
    return JSON.parse(text.slice('data: '.length)) as never;
  };
  const messages = ({ put }: Awaited<ReturnType<typeof step>>) =>
    Object.entries(put)
      .filter(([key]) => key.startsWith('m:'))
      .map(([, { text }]) => text);
  const first = messages(await step());
  expect(first).toHaveLength(80);
  expect(first.at(-1)).toBe('no. 5000');
  await slack.call('chat.postMessage', { channel: 'C0B', text: 'no. 5001' });
  expect(messages(await step())).toEqual(['no. 5001']);
  ended.abort();
});

test('the 61st window is refused, and there is room again when one is closed', async () => {
  const windows = await Promise.all(
    Array.from({ length: 60 }, async () => {
      const closing = new AbortController();
      const { status: answered } = await fetch(`${page.url}/events?as=U0A`, { signal: closing.signal });
      return { answered, close: () => closing.abort() };
    }),
  );
  expect(windows.every(({ answered }) => answered === 200)).toBe(true);
  expect(await status('/events?as=U0A', {})).toBe(503);
  for (const { close } of windows) close();
  await vi.waitFor(async () => {
    const closing = new AbortController();
    const { status: answered } = await fetch(`${page.url}/events?as=U0A`, { signal: closing.signal });
    closing.abort();
    expect(answered).toBe(200);
  });
});

test('a browser is told everything first and then what changed', async () => {
  const ended = new AbortController();
  const response = await fetch(`${page.url}/events?as=U0A&room=C0G`, { signal: ended.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const step = async (): Promise<{ reset: boolean; put: Record<string, { text?: string }> }> => {
    let text = '';
    while (!text.endsWith('\n\n')) text += (await reader.read()).value ?? '';
    return JSON.parse(text.slice('data: '.length)) as never;
  };
  const first = await step();
  expect(first.reset).toBe(true);
  expect(Object.keys(first.put)).toEqual(['team', 'people', 'groups', 'rooms', 'room', 'controls']);
  const own = { ...json, origin: page.url };
  expect(await status('/act', own, 'POST', act)).toBe(200);
  const next = await step();
  expect(next.reset).toBe(false);
  expect(Object.values(next.put).map(({ text }) => text)).toContain('from elsewhere');
  expect(Object.keys(next.put)).not.toContain('team');
  ended.abort();
});
