import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { slackRequest } from '../../../bot/serverless/slack-request.ts';
import { fields } from '../../../bot/slack/listeners/form.ts';
import { createGate } from '../../../bot/slack/listeners/gate.ts';
import { formNames } from '../../../bot/slack/listeners/sent-form.ts';
import type { StoredWork } from '../../../bot/slack/listeners/stored-work.ts';

const secret = 'signing-secret';
const nowSec = 1_790_000_000;
const form = 'application/x-www-form-urlencoded';

/** A field as Slack documents it, with something else in its places. */
const hostileField = fc.record(
  {
    value: fc.jsonValue(),
    selected_option: fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue() })),
    selected_options: fc.oneof(fc.jsonValue(), fc.array(fc.record({ value: fc.jsonValue() }))),
    selected_user: fc.jsonValue(),
    selected_users: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
    selected_date_time: fc.oneof(fc.jsonValue(), fc.double()),
    selected_date: fc.jsonValue(),
    selected_time: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

type Stored = { readonly work: StoredWork; readonly group: string; readonly identity: string };

function gate(more: { readonly fails?: boolean; readonly views?: () => Promise<Response> } = {}) {
  const stored: Stored[] = [];
  const sent: { readonly url: string; readonly body: string; readonly auth: string | null }[] = [];
  const handle = createGate({
    signingSecret: secret,
    token: 'xoxb-1',
    apiUrl: 'https://slack.test/api/',
    send: async (url, init) => {
      const auth = new Headers(init?.headers).get('authorization');
      sent.push({ url: url as string, body: init?.body as string, auth });
      return await (more.views ?? (() => Promise.resolve(Response.json({ ok: true, view: { id: 'V1' } }))))();
    },
    locale: 'en',
    nowSec: () => nowSec,
    now: () => '2026-09-21T12:00:00.000Z',
    store: async (work, how) => {
      if (more.fails === true) throw new Error('no queue');
      stored.push({ work, ...how });
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    counters: { add: () => {} },
  });
  const answer = slackRequest(handle);
  const request = (
    body: string,
    { type = form, atSec = nowSec, signature = '', base64 = false, method = 'POST' } = {},
  ) => {
    const bytes = Buffer.from(body);
    const hmac = createHmac('sha256', secret).update(`v0:${atSec}:`).update(bytes).digest('hex');
    return answer({
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(atSec),
        'x-slack-signature': signature === '' ? `v0=${hmac}` : signature,
      },
      body: base64 ? bytes.toString('base64') : body,
      isBase64Encoded: base64,
      requestContext: { http: { method } },
    } as unknown as APIGatewayProxyEventV2);
  };
  return { stored, sent, request };
}

const command = (text: string, more: Record<string, string> = {}): string =>
  new URLSearchParams({
    command: '/incident',
    text,
    channel_id: 'C1',
    user_id: 'U1',
    trigger_id: '1.2.3',
    response_url: 'https://slack.test/r',
    ...more,
  }).toString();

const payload = (value: object): string => `payload=${encodeURIComponent(JSON.stringify(value))}`;

describe('a request of Slack to the function', () => {
  test('is stored as it came and answered with nothing, with a charset, in base64 or not', async () => {
    const { stored, request } = gate();
    const body = command('note Thanh toán hỏng 🔥');
    for (const how of [{}, { base64: true }, { type: `${form}; charset=utf-8` }])
      expect(await request(body, how)).toMatchObject({ statusCode: 200, body: '' });
    expect(stored.map(({ work }) => work.body)).toEqual([body, body, body]);
    expect(new Set(stored.map(({ identity }) => identity)).size).toBe(1);
    expect(stored[0]?.group).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is refused without a signature, with a wrong one, and 301 s before or after its time', async () => {
    const { stored, request } = gate();
    const wrong = `v0=${'0'.repeat(64)}`;
    for (const how of [
      { signature: 'none' },
      { signature: wrong },
      { atSec: nowSec - 301 },
      { atSec: nowSec + 301 },
    ])
      expect(await request(command('list'), how)).toMatchObject({ statusCode: 401, body: '' });
    for (const atSec of [nowSec - 300, nowSec + 300])
      expect(await request(command('list'), { atSec })).toMatchObject({ statusCode: 200 });
    expect(stored).toHaveLength(2);
  });

  test('ssl_check is answered only when it is signed, and url_verification with its challenge', async () => {
    const { stored, request } = gate();
    expect(await request('ssl_check=1', { signature: 'none' })).toMatchObject({ statusCode: 401 });
    expect(await request('ssl_check=1')).toMatchObject({ statusCode: 200 });
    const asked = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const said = await request(asked, { type: 'application/json' });
    expect(said).toMatchObject({ statusCode: 200, body: '{"challenge":"abc"}' });
    expect(stored).toEqual([]);
  });

  test('what is no form, no JSON or no POST is refused', async () => {
    const { request } = gate();
    expect(await request('{', { type: 'application/json' })).toMatchObject({ statusCode: 400 });
    expect(await request('x', { type: 'text/plain' })).toMatchObject({ statusCode: 400 });
    expect(await request('payload=%7B')).toMatchObject({ statusCode: 400 });
    expect(await request(command('list'), { method: 'GET' })).toMatchObject({ statusCode: 405 });
  });

  test('a form is opened empty at once, for a command and for a click, and the view goes with the work', async () => {
    const { stored, sent, request } = gate();
    await request(command('declare'));
    const click = { action_id: 'incident.resolve', type: 'button', value: 'i1' };
    await request(
      payload({ type: 'block_actions', trigger_id: '4.5.6', actions: [click], channel: { id: 'C1' } }),
    );
    expect(sent.map(({ url, auth }) => [url, auth])).toEqual([
      ['https://slack.test/api/views.open', 'Bearer xoxb-1'],
      ['https://slack.test/api/views.open', 'Bearer xoxb-1'],
    ]);
    expect(JSON.parse(sent[0]!.body)).toMatchObject({ trigger_id: '1.2.3', view: { type: 'modal' } });
    expect(stored.map(({ work }) => work.view)).toEqual([
      { trigger: '1.2.3', id: 'V1' },
      { trigger: '4.5.6', id: 'V1' },
    ]);
    expect(stored[0]!.group).toBe(stored[1]!.group);
  });

  test('a click without a form opens none; a form that cannot be opened is left to the work', async () => {
    const { stored, sent, request } = gate({ views: () => Promise.reject(new Error('away')) });
    const click = { action_id: 'incident.acknowledge', type: 'button', value: 'i1' };
    await request(payload({ type: 'block_actions', trigger_id: '4.5.6', actions: [click] }));
    expect(sent).toEqual([]);
    await request(command('declare'));
    expect(sent).toHaveLength(1);
    expect(stored.map(({ work }) => work.view)).toEqual([undefined, undefined]);
  });

  test('mistakes in a form are shown at once and not stored; a form without any is stored', async () => {
    const { stored, request } = gate();
    const submit = (typed: string) =>
      payload({
        type: 'view_submission',
        user: { id: 'U1' },
        view: {
          id: 'V1',
          hash: 'h1',
          callback_id: 'form.update',
          private_metadata: JSON.stringify({ channel: 'C1', incident: 'i1' }),
          state: { values: { update: { value: { type: 'plain_text_input', value: typed } } } },
        },
      });
    const wrong = await request(submit(''));
    expect(JSON.parse(wrong.body!)).toMatchObject({
      response_action: 'errors',
      errors: { update: expect.any(String) as string },
    });
    expect(stored).toEqual([]);
    expect(await request(submit('half of it works again'))).toMatchObject({ statusCode: 200, body: '' });
    expect(stored).toHaveLength(1);
  });

  test.each([
    ['a form that this version does not know', { callback_id: 'form.constructor', state: { values: {} } }],
    ['a form without a name', { callback_id: 'form.' }],
  ])('%s is refused in words and stored nowhere', async (_name, view) => {
    const { stored, request } = gate();
    const answer = await request(payload({ type: 'view_submission', user: { id: 'U1' }, view }));
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body!)).toMatchObject({
      response_action: 'update',
      view: {
        type: 'modal',
        blocks: [{ text: { text: expect.stringContaining('was not taken') as string } }],
      },
    });
    expect(stored).toEqual([]);
  });

  test('whatever a signed form holds, it is answered: with its mistakes, or as what it says', async () => {
    const { request } = gate();
    const hostile = fc.record(
      {
        callback_id: fc.oneof(fc.jsonValue(), fc.constantFrom(...formNames.map((name) => `form.${name}`))),
        private_metadata: fc.oneof(fc.jsonValue(), fc.constant('null'), fc.constant('{"channel":7}')),
        state: fc.oneof(
          fc.jsonValue(),
          fc.record({
            values: fc.oneof(
              fc.jsonValue(),
              fc.dictionary(
                fc.constantFrom(...Object.values(fields)),
                fc.oneof(fc.jsonValue(), fc.record({ value: hostileField })),
              ),
            ),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), hostile), async (view) => {
        const body = payload({ type: 'view_submission', user: { id: 'U1' }, view });
        expect((await request(body)).statusCode).toBe(200);
      }),
      { numRuns: 300 },
    );
  });

  test('what cannot be stored is answered with 503, so that Slack says so or sends it again', async () => {
    const { request } = gate({ fails: true });
    expect(await request(command('list'))).toMatchObject({ statusCode: 503 });
  });

  test('two clicks in one view and the sending of it are three, each repeat of them is none', async () => {
    const { stored, request } = gate();
    const view = {
      id: 'V9',
      hash: '1790000000.abc',
      callback_id: 'form.update',
      private_metadata: JSON.stringify({ channel: 'C1', incident: 'i1' }),
      state: { values: { update: { value: { type: 'plain_text_input', value: 'half of it works' } } } },
    };
    const click = (trigger: string) =>
      payload({
        type: 'block_actions',
        trigger_id: trigger,
        user: { id: 'U1' },
        view,
        actions: [{ action_id: 'home.declare', value: 'declare' }],
      });
    const sending = payload({ type: 'view_submission', trigger_id: '9.9.9', user: { id: 'U1' }, view });
    for (const body of [click('1.1.1'), click('2.2.2'), sending, click('1.1.1'), click('2.2.2'), sending])
      await request(body);
    const identities = stored.map(({ identity }) => identity);
    expect(identities).toHaveLength(6);
    expect(new Set(identities.slice(0, 3)).size).toBe(3);
    expect(identities.slice(3)).toEqual(identities.slice(0, 3));
  });

  test('an event that is sent again has the identity of the first', async () => {
    const { stored, request } = gate();
    const event = (id: string) =>
      JSON.stringify({
        type: 'event_callback',
        event_id: id,
        event: { type: 'x', channel: 'C1', user: 'U1' },
      });
    for (const id of ['Ev1', 'Ev1', 'Ev2']) await request(event(id), { type: 'application/json' });
    expect(new Set(stored.map(({ identity }) => identity)).size).toBe(2);
    expect(new Set(stored.map(({ group }) => group)).size).toBe(1);
  });
});
