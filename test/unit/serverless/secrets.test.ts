import { expect, test } from 'vitest';
import { once } from '../../../bot/serverless/once.ts';
import { openSecrets } from '../../../bot/serverless/secrets.ts';
import { withRenewedToken } from '../../../bot/slack/chat/renewed-token.ts';

test('a secret is read once at the start, and again at most once a minute', async () => {
  let [nowMs, reads] = [0, 0];
  const env = { TOCSIN_SECRET: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:tocsin' };
  const { renew } = await openSecrets(
    env,
    async () => ({ SLACK_BOT_TOKEN: `xoxb-${(reads += 1)}` }),
    () => nowMs,
  );
  nowMs = 59_999;
  expect(await renew()).toEqual({ SLACK_BOT_TOKEN: 'xoxb-1' });
  nowMs = 60_000;
  expect(await Promise.all([renew(), renew()])).toEqual([
    { SLACK_BOT_TOKEN: 'xoxb-2' },
    { SLACK_BOT_TOKEN: 'xoxb-2' },
  ]);
});

test('a secret that cannot be read again is the one that was read last', async () => {
  let nowMs = 0;
  const read = async () => {
    if (nowMs > 0) throw new Error('AccessDenied');
    return { SLACK_BOT_TOKEN: 'xoxb-1' };
  };
  const { renew } = await openSecrets({ TOCSIN_SECRET: 'arn' }, read, () => nowMs);
  nowMs = 60_000;
  expect(await renew()).toEqual({ SLACK_BOT_TOKEN: 'xoxb-1' });
});

test('without a secret nothing is ever read', async () => {
  let [reads, nowMs] = [0, 0];
  const { renew } = await openSecrets(
    { A: '1' },
    async (env) => ((reads += 1), env),
    () => nowMs,
  );
  nowMs = 1e9;
  await renew();
  expect(reads).toBe(1);
});

const answer = (body: object): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } });

test('a call with a token that was replaced is made again with the new one, which is kept', async () => {
  const used: (string | null)[] = [];
  const send = withRenewedToken(
    async (_url, init) => {
      const token = new Headers(init?.headers).get('authorization');
      used.push(token);
      return answer(token === 'Bearer new' ? { ok: true } : { ok: false, error: 'token_revoked' });
    },
    'old',
    async () => 'new',
  );
  const headers = { authorization: 'Bearer old' };
  expect(await (await send('https://slack.test/api/x', { headers })).json()).toEqual({ ok: true });
  await send('https://slack.test/api/x', { headers });
  expect(used).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
});

test('a refusal that no new token ends is given back as it is, after one call', async () => {
  let calls = 0;
  const refusing = (error: string): typeof fetch => {
    return async () => {
      calls += 1;
      return answer({ ok: false, error });
    };
  };
  const same = withRenewedToken(refusing('invalid_auth'), 'old', async () => 'old');
  expect(await (await same('https://slack.test/api/x')).json()).toEqual({ ok: false, error: 'invalid_auth' });
  const other = withRenewedToken(refusing('channel_not_found'), 'old', async () => 'new');
  await other('https://slack.test/api/x');
  expect(calls).toBe(2);
});

test('what a container makes is made once, and again only when it failed', async () => {
  let made = 0;
  const get = once(async () => {
    made += 1;
    if (made === 1) throw new Error('cold');
    return made;
  });
  await expect(get()).rejects.toThrow('cold');
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
});
