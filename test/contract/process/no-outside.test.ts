import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startLocalWorld } from '../../../sandbox/demo/local-world.ts';
import { startProduct } from '../../../sandbox/demo/product.ts';
import { playStory } from '../../../sandbox/demo/story.ts';
import { until } from '../../../sandbox/demo/until.ts';
import { folder } from './process-rig.ts';

vi.setConfig({ testTimeout: 180_000 });

const spy = fileURLToPath(new URL('./network-spy.ts', import.meta.url));

/** The only "outside" there is: it counts who comes. */
async function trap(): Promise<{ readonly port: number; readonly visits: () => number }> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, visits: () => visits };
}

/** A home and an environment in which everything that the SDKs read leads to the trap or to a real account. */
async function poisoned(home: string, port: number): Promise<string> {
  const outside = `http://127.0.0.1:${port}`;
  const ran = join(home, 'credential-process-ran');
  await mkdir(join(home, '.aws'), { recursive: true });
  const profile = (name: string): string =>
    [
      name,
      'aws_access_key_id = AKIAREALREALREALREAL',
      'aws_secret_access_key = a-real-secret',
      'region = us-east-1',
      `endpoint_url = ${outside}`,
      `credential_process = touch ${ran}`,
      'services = elsewhere',
    ].join('\n');
  const services = `[services elsewhere]\nsns =\n  endpoint_url = ${outside}\nlogs =\n  endpoint_url = ${outside}\n`;
  const text = `${profile('[default]')}\n\n${profile('[profile poison]')}\n\n${services}`;
  await writeFile(join(home, '.aws', 'config'), text);
  await writeFile(join(home, '.aws', 'credentials'), `${profile('[default]')}\n\n${profile('[poison]')}\n`);
  const environment: Readonly<Record<string, string>> = {
    HOME: home,
    AWS_PROFILE: 'poison',
    AWS_ENDPOINT_URL_SNS: outside,
    AWS_ENDPOINT_URL_STS: outside,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${outside}/credentials`,
    AWS_WEB_IDENTITY_TOKEN_FILE: join(home, 'token'),
    AWS_ROLE_ARN: 'arn:aws:iam::444455556666:role/real',
    HTTP_PROXY: outside,
    HTTPS_PROXY: outside,
    NODE_USE_ENV_PROXY: '1',
    SLACK_BOT_TOKEN: 'xoxb-a-real-one',
    SLACK_API_URL: `${outside}/api/`,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  return ran;
}

test('with a poisoned profile the whole story speaks to 127.0.0.1 and to nobody else', async () => {
  const own = await folder();
  const outside = await trap();
  const ran = await poisoned(join(own, 'home'), outside.port);
  const world = await startLocalWorld({ folder: own, scenario: 'checkout-5xx' });
  onTestFinished(() => world.close());
  const seen = join(own, 'seen');
  const product = await startProduct({ ...world.env, NETWORK_SPY: seen }, own, spy);
  onTestFinished(() => product.kill());
  world.slack.sendOverHttp(`${product.url}/slack/events`);
  world.aws.sns.subscribe([...world.scenario.topics.values()][0]!, 'http', `${product.url}/sns`);
  await until('the confirmed subscription', () =>
    world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
  );
  await playStory(world, () => undefined);
  await product.stop();
  const places = [...new Set((await readFile(seen, 'utf8')).trim().split('\n'))].toSorted();
  // The lookup is that of the address it listens on.
  expect(places).toEqual(['connect 127.0.0.1', 'lookup 127.0.0.1']);
  expect(outside.visits()).toBe(0);
  await expect(readFile(ran)).rejects.toThrow('ENOENT');
  const services = new Set(world.aws.calls.map(({ service }) => service));
  expect([...services].toSorted()).toEqual([
    'cloudformation',
    'cloudtrail',
    'cloudwatch',
    'logs',
    'sns',
    'xray',
  ]);
});

test('what sees the connections sees those that lead elsewhere, and names', async () => {
  const own = await folder();
  const world = await startLocalWorld({ folder: own, scenario: 'checkout-5xx' });
  onTestFinished(() => world.close());
  const seen = join(own, 'seen');
  const env = { ...world.env, NETWORK_SPY: seen, SLACK_API_URL: 'http://slack.localhost:59999/api/' };
  const product = await startProduct(env, own, spy);
  await product.kill();
  expect(await readFile(seen, 'utf8')).toMatch(/slack\.localhost/);
});
