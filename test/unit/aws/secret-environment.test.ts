import { expect, test } from 'vitest';
import { withSecret } from '../../../bot/aws/secret-environment.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:tocsin-AbCdEf';
const env = { TOCSIN_SECRET: arn, TOCSIN_STORE: 'memory:', SLACK_BOT_TOKEN: 'old' };
const holding = (value: unknown) => withSecret(env, async () => JSON.stringify(value));

test('variables of the secret join the environment and win', async () => {
  expect(await holding({ SLACK_BOT_TOKEN: 'xoxb-new', PAGER_KEY: 'k' })).toEqual({
    ...env,
    SLACK_BOT_TOKEN: 'xoxb-new',
    PAGER_KEY: 'k',
  });
});

test('without TOCSIN_SECRET nothing is read', async () => {
  const never = (): Promise<string> => Promise.reject(new Error('asked'));
  expect(await withSecret({ A: 'b' }, never)).toEqual({ A: 'b' });
  expect(await withSecret({ TOCSIN_SECRET: '' }, never)).toEqual({ TOCSIN_SECRET: '' });
});

test.each([
  ['a text', '"xoxb-hidden"'],
  ['a list', '["xoxb-hidden"]'],
  ['null', 'null'],
  ['no JSON', 'xoxb-hidden'],
  ['a binary secret', undefined],
])('a secret that is %s is refused with its ARN and without its value', async (_name, text) => {
  const refused = withSecret(env, async () => text);
  await expect(refused).rejects.toThrow(`the secret ${arn} is no JSON object`);
  await expect(refused).rejects.not.toThrow(/hidden/);
});

test.each(['NODE_OPTIONS', 'AWS_ACCESS_KEY_ID', '_HANDLER', 'LD_PRELOAD', 'PATH', 'lower', 'A B', ''])(
  'a secret cannot set %j',
  async (name) => {
    await expect(holding({ [name]: 'hidden' })).rejects.toThrow(JSON.stringify(name));
    await expect(holding({ [name]: 'hidden' })).rejects.not.toThrow(/hidden/);
  },
);

test('a value that is no text is refused by its name', async () => {
  await expect(holding({ SLACK_BOT_TOKEN: 4711 })).rejects.toThrow('"SLACK_BOT_TOKEN"');
});
