import { createHmac } from 'node:crypto';
import { App } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import type { Log } from '../../../bot/app/ports/index.ts';
import {
  bodyLimitBytes,
  createHttpReceiver,
  signatureProblem,
  type SlackRequest,
} from '../../../bot/slack/listeners/http-receiver.ts';

const secret = '8f742231b10e8888abcd99yyyzzz85a5';
const now = 1_773_324_130;
const quiet: Log = { info() {}, warn() {}, error() {} };

type Signed = { readonly timestamp?: number | string; readonly secret?: string; readonly type?: string };

function signed(
  body: string | Buffer,
  { timestamp = now, secret: key = secret, type }: Signed = {},
): SlackRequest {
  const bytes = Buffer.from(body);
  const digest = createHmac('sha256', key).update(`v0:${timestamp}:`).update(bytes).digest('hex');
  return {
    headers: {
      'content-type': type ?? 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${digest}`,
    },
    body: bytes,
  };
}

const command = (text: string): string =>
  new URLSearchParams({
    command: '/incident',
    text,
    user_id: 'U1',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: '1.2',
    response_url: 'https://hooks.slack.example/1',
  }).toString();

describe('the signature', () => {
  const body = command('ack');
  const good = signed(body);
  const without = (header: string): SlackRequest => ({
    ...good,
    headers: { ...good.headers, [header]: undefined },
  });
  const withHeader = (header: string, value: string): SlackRequest => ({
    ...good,
    headers: { ...good.headers, [header]: value },
  });

  test.each<readonly [string, SlackRequest, ReturnType<typeof signatureProblem>]>([
    ['of this second is believed', good, undefined],
    ['300 s old is believed', signed(body, { timestamp: now - 300 }), undefined],
    ['301 s old is stale', signed(body, { timestamp: now - 301 }), 'stale'],
    ['300 s in the future is believed', signed(body, { timestamp: now + 300 }), undefined],
    ['301 s in the future is stale', signed(body, { timestamp: now + 301 }), 'stale'],
    ['by another secret is wrong', signed(body, { secret: 'another' }), 'wrong-signature'],
    ['of another body is wrong', { ...good, body: Buffer.from(`${body}&x=1`) }, 'wrong-signature'],
    [
      'of another second is wrong',
      withHeader('x-slack-request-timestamp', String(now - 1)),
      'wrong-signature',
    ],
    ['of Vietnamese text is believed', signed(command('note đã rollback payments-api ✔')), undefined],
    ['of bytes that are no UTF-8 is believed', signed(Buffer.from([0x74, 0x3d, 0xff, 0xfe])), undefined],
    ['that is missing is none', without('x-slack-signature'), 'no-signature'],
    ['without its time is none', without('x-slack-request-timestamp'), 'no-signature'],
    ['of v1 is none', withHeader('x-slack-signature', `v1=${'0'.repeat(64)}`), 'no-signature'],
    ['that is cut is none', withHeader('x-slack-signature', 'v0=abcd'), 'no-signature'],
    ['in upper case is none', withHeader('x-slack-signature', `v0=${'A'.repeat(64)}`), 'no-signature'],
    ['at a time that is no number is none', withHeader('x-slack-request-timestamp', 'NaN'), 'no-signature'],
    ['at a time with a sign is none', withHeader('x-slack-request-timestamp', `-${now}`), 'no-signature'],
    ['of more than 1 MiB is not even looked at', signed(Buffer.alloc(bodyLimitBytes + 1, 'a')), 'too-large'],
  ])('%s', (_name, request, problem) => {
    expect(signatureProblem(request, secret, now)).toBe(problem);
  });
});

type Heard = { readonly command: unknown; readonly retryNum?: unknown };

function receiver(): {
  readonly handle: ReturnType<typeof createHttpReceiver>['handle'];
  readonly heard: Heard[];
} {
  const incoming = createHttpReceiver({ signingSecret: secret, nowSec: () => now, log: quiet });
  const app = new App({
    receiver: incoming.receiver,
    authorize: () => Promise.resolve({ botToken: 'xoxb-1' }),
  });
  const heard: Heard[] = [];
  app.error(() => Promise.resolve());
  app.command('/incident', async ({ command: given, ack, context }) => {
    heard.push({
      command: given.text,
      ...(context.retryNum === undefined ? {} : { retryNum: context.retryNum }),
    });
    if (given.text === 'fail') throw new Error('on purpose');
    if (given.text === 'silent') return;
    await (given.text === 'quiet' ? ack() : ack({ response_type: 'ephemeral', text: `heard ${given.text}` }));
  });
  app.view('form.update', async ({ ack }) =>
    ack({ response_action: 'errors', errors: { update: 'đầy đủ hơn' } }),
  );
  return { handle: (request) => incoming.handle(request), heard };
}

describe('a request from Slack', () => {
  test('that is not signed is refused with 401, also an ssl_check', async () => {
    const { handle, heard } = receiver();
    const request = {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('ssl_check=1'),
    };
    expect(await handle(request)).toMatchObject({ status: 401, body: '' });
    expect(heard).toEqual([]);
  });

  test('ssl_check that is signed gets 200', async () => {
    expect(await receiver().handle(signed('ssl_check=1'))).toMatchObject({ status: 200, body: '' });
  });

  test('url_verification that is signed gets its challenge', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    const response = await receiver().handle(signed(body, { type: 'application/json' }));
    expect([response.status, JSON.parse(response.body)]).toEqual([200, { challenge: 'abc' }]);
  });

  test('url_verification that is not signed gets 401', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const { status } = await receiver().handle(signed(body, { type: 'application/json', secret: 'wrong' }));
    expect(status).toBe(401);
  });

  test.each([
    'application/x-www-form-urlencoded;charset=UTF-8',
    'Application/X-WWW-Form-Urlencoded ; charset=utf-8',
  ])('of type %s is read', async (type) => {
    const { handle, heard } = receiver();
    const response = await handle(signed(command('note đã rollback'), { type }));
    expect(response).toMatchObject({
      status: 200,
      body: '{"response_type":"ephemeral","text":"heard note đã rollback"}',
    });
    expect(heard).toEqual([{ command: 'note đã rollback' }]);
  });

  test('is answered with an empty body when there is nothing to say', async () => {
    expect(await receiver().handle(signed(command('quiet')))).toMatchObject({ status: 200, body: '' });
  });

  test('with the submission of a form gets the errors as JSON', async () => {
    const payload = JSON.stringify({
      type: 'view_submission',
      user: { id: 'U1' },
      team: { id: 'T1' },
      view: { id: 'V1', callback_id: 'form.update', type: 'modal', state: { values: {} } },
    });
    const response = await receiver().handle(signed(new URLSearchParams({ payload }).toString()));
    expect(JSON.parse(response.body)).toEqual({
      response_action: 'errors',
      errors: { update: 'đầy đủ hơn' },
    });
  });

  test.each([
    ['no JSON', 'application/json', '{"type":'],
    ['a list', 'application/json', '[]'],
    ['a payload that is no JSON', 'application/x-www-form-urlencoded', 'payload=%7B'],
    ['another type', 'text/plain', 'hello'],
  ])('with %s gets 400', async (_name, type, body) => {
    expect((await receiver().handle(signed(body, { type }))).status).toBe(400);
  });

  test('that nobody listens for gets 404, so that Slack shows an error', async () => {
    const body = command('ack').replace('%2Fincident', '%2Fother');
    expect((await receiver().handle(signed(body))).status).toBe(404);
  });

  test('is not acknowledged when the listener fails before', async () => {
    const { status } = await receiver().handle(signed(command('fail')));
    expect(status).toBeGreaterThanOrEqual(404);
  });

  test('before the app is there gets 503, so that Slack tries again', async () => {
    const incoming = createHttpReceiver({ signingSecret: secret, nowSec: () => now, log: quiet });
    expect((await incoming.handle(signed(command('ack')))).status).toBe(503);
  });
});
