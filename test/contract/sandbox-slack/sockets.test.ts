import { SocketModeReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { quiet, served, virtualClock, workspace } from './world.ts';

interface Frame {
  readonly type: string;
  readonly envelope_id?: string;
  readonly [key: string]: unknown;
}

interface Socket {
  readonly frames: Frame[];
  acknowledge(frame: Frame | undefined, payload?: object): void;
  readonly closed: Promise<number>;
}

async function open(slack: SlackWorkspace): Promise<Socket> {
  const { body } = await slack.call('apps.connections.open', {}, slack.tokens.app);
  const ws = new WebSocket(String(body['url']));
  onTestFinished(() => ws.terminate());
  const frames: Frame[] = [];
  ws.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString('utf8')) as Frame));
  const closed = new Promise<number>((resolve) => ws.on('close', resolve));
  await expect.poll(() => frames.length).toBeGreaterThan(0);
  return {
    frames,
    closed,
    acknowledge: (frame, payload) =>
      ws.send(JSON.stringify({ envelope_id: frame?.envelope_id, ...(payload && { payload }) })),
  };
}

async function setUp() {
  const clock = virtualClock();
  const slack = workspace({ clock });
  await served(slack);
  slack.sendOverSockets();
  return { clock, slack, an: slack.user('an') };
}

test('a socket starts with hello, and each command arrives on one of two connections', async () => {
  const { slack, an } = await setUp();
  const [one, two] = [await open(slack), await open(slack)];
  expect(one.frames[0]).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: slack.world.app.id },
  });
  expect(two.frames[0]).toMatchObject({ type: 'hello', num_connections: 2 });
  for (const socket of [one, two]) {
    const before = one.frames.length + two.frames.length;
    const typed = an.command('ops', '/x');
    await expect.poll(() => one.frames.length + two.frames.length).toBe(before + 1);
    const holder = [one, two].find(
      (other) => other.frames.at(-1)?.type === 'slash_commands' && other.frames.length === 2,
    );
    expect(holder?.frames.at(-1)).toMatchObject({
      accepts_response_payload: true,
      payload: { command: '/x' },
    });
    holder?.acknowledge(holder.frames.at(-1), { text: 'heard' });
    expect((await typed).whispers.map((whisper) => whisper.text)).toEqual(['heard']);
    expect(socket.frames.length).toBeLessThanOrEqual(2);
  }
  expect([one.frames.length, two.frames.length]).toEqual([2, 2]);
});

test('an event that is not acknowledged in 3 s comes again with its attempt and reason', async () => {
  const { clock, slack, an } = await setUp();
  const socket = await open(slack);
  an.type('ops', 'hello');
  await expect.poll(() => socket.frames.length).toBe(2);
  await clock.advance(3_000);
  await expect.poll(() => socket.frames.length).toBe(3);
  socket.acknowledge(socket.frames[2]);
  await slack.idle();
  expect(socket.frames.slice(1)).toMatchObject([
    { type: 'events_api', retry_attempt: 0, retry_reason: '', payload: { event: { text: 'hello' } } },
    {
      type: 'events_api',
      retry_attempt: 1,
      retry_reason: 'http_timeout',
      payload: { event: { text: 'hello' } },
    },
  ]);
});

test('a ticket opens one socket once', async () => {
  const { slack } = await setUp();
  const { body } = await slack.call('apps.connections.open', {}, slack.tokens.app);
  const first = new WebSocket(String(body['url']));
  onTestFinished(() => first.terminate());
  await expect.poll(() => slack.sockets.count()).toBe(1);
  const second = new WebSocket(String(body['url']));
  const code = await new Promise((resolve) => second.on('close', resolve));
  expect(code).toBe(1008);
});

test('recycling says disconnect and closes every socket', async () => {
  const { clock, slack } = await setUp();
  const socket = await open(slack);
  const stop = slack.recycleSockets(60);
  await clock.advance(60_000);
  await socket.closed;
  expect(socket.frames.at(-1)).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
  expect(slack.sockets.count()).toBe(0);
  stop();
});

test('the socket-mode client of the SDK connects again after Slack has recycled its host', async () => {
  const slack = workspace();
  const server = await served(slack);
  const { client } = new SocketModeReceiver({
    appToken: slack.tokens.app,
    installerOptions: { clientOptions: { slackApiUrl: server.apiUrl } },
    logger: quiet,
    clientPingTimeout: 50,
  });
  onTestFinished(() => client.disconnect());
  await client.start();
  slack.sockets.disconnectAll('refresh_requested');
  await expect.poll(() => slack.sockets.count(), { timeout: 30_000 }).toBe(1);
  expect(slack.world.calls.filter((call) => call.method === 'apps.connections.open')).toHaveLength(2);
});
