import { stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Product } from '../../../sandbox/demo/product.ts';
import { until as untilIn } from '../../../sandbox/demo/until.ts';
import { instantOf } from '../../../bot/core/calendar/index.ts';
import { alarmDocument } from '../intake/alarm-document.ts';
import { counter, logged, rig, type Rig } from './process-rig.ts';

// Processes start in one second on an idle machine, and in twenty on one that is busy with other things.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const until = <T>(what: string, look: () => T | undefined | false): Promise<T> =>
  untilIn(what, look, { timeoutMs: 60_000 });

const status = async (product: Product, path: string): Promise<number> =>
  (await fetch(`${product.url}${path}`)).status;

/** A file with an alarm of this minute in the rig's folder: one of long ago would be looked up first. */
async function alarmIn({ folder, world }: Rig): Promise<string> {
  const file = join(folder, 'alarm.json');
  const at = instantOf(world.clock.now()).replace('Z', '+0000');
  await writeFile(file, JSON.stringify(alarmDocument({ at })));
  return file;
}

const incidentChannel = ({ world }: Rig) =>
  [...world.slack.world.channels.values()].find(({ name }) => name.startsWith('inc-1-'));

describe('a process that only runs', () => {
  const cleanups: (() => void | Promise<void>)[] = [];
  let own: Rig;
  let product: Product;

  beforeAll(async () => {
    own = await rig((clean) => cleanups.push(clean));
    product = await own.start();
  });

  afterAll(async () => {
    for (const clean of cleanups.toReversed()) await clean();
  });

  test('answers /healthz, /readyz and /metrics, and nothing else', async () => {
    expect(await status(product, '/healthz')).toBe(200);
    expect(await status(product, '/readyz')).toBe(200);
    const metrics = await fetch(`${product.url}/metrics`);
    expect(metrics.headers.get('content-type')).toContain('openmetrics-text; version=1.0.0');
    expect(await metrics.text()).toMatch(/# EOF\n$/);
    expect(await status(product, '/')).toBe(404);
    expect(await status(product, '/notifications')).toBe(404);
    expect(await counter(product, 'tocsin_http_refused_total{reason="not-found"}')).toBe(2);
  });

  test('has a state folder of mode 0700 and in it a control socket of mode 0600', async () => {
    expect((await stat(join(own.folder, 'state'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(own.folder, 'state', 'control.sock'))).mode & 0o777).toBe(0o600);
  });

  test('takes what tocsin send hands in, once however often it is sent', async () => {
    const file = await alarmIn(own);
    const first = await own.send(file, '--json');
    expect(JSON.parse(first.out)).toEqual([
      { file, kind: 'metric-alarm', result: 'decided', reason: 'SignalOpenedIncident:first-of-service' },
    ]);
    const second = await own.send(file);
    expect([second.code, second.out]).toEqual([0, `${file}: metric-alarm, repeated (transition)\n`]);
    await until('the channel', () => incidentChannel(own));
  });

  test('lets tocsin send say what it refused, exit 1, and what it cannot read, exit 2', async () => {
    const file = join(own.folder, 'broken.json');
    await writeFile(file, '{"AlarmName": ');
    const refused = await own.send(file);
    expect([refused.code, refused.out]).toEqual([
      1,
      `${file}: cannot be read (broken-json). It opened nothing and is listed by: tocsin audit. Why: tocsin parse ${file}\n`,
    ]);
    expect((await own.send(join(own.folder, 'nothing.json'))).code).toBe(2);
    expect((await own.send()).code).toBe(2);
  });

  test('keeps its configuration when SIGHUP finds a bad one, and takes a good one', async () => {
    const [{ config: before }] = logged(product, 'started') as [{ config: string }];
    await own.configure((text) => text.replace('severity: sev2', 'severity: sev9'));
    process.kill(product.pid, 'SIGHUP');
    const refused = await until('the refusal', () => logged(product, 'config.refused')[0]);
    expect(refused).toMatchObject({ level: 'error', file: expect.stringContaining('tocsin.yaml') });
    expect(logged(product, 'config.reloaded')).toEqual([]);
    await own.configure((text) =>
      text.replace('severity: sev9', 'severity: sev1').replace('mode: http', 'mode: socket'),
    );
    process.kill(product.pid, 'SIGHUP');
    const reloaded = await until('the new configuration', () => logged(product, 'config.reloaded')[0]);
    expect(reloaded['config']).not.toBe(before);
    expect(logged(product, 'config.needs-restart')).toMatchObject([{ what: 'slack.mode' }]);
    expect(await status(product, '/readyz')).toBe(200);
  });

  test('believes a topic that SIGHUP has added', async () => {
    const { world } = own;
    const { arn } = world.aws.sns.createTopic('more-alarms', { SignatureVersion: '2' });
    world.aws.sns.subscribe(arn, 'http', `${product.url}/sns`);
    await until('the refusal', () => logged(product, 'sns.refused')[0]);
    expect(logged(product, 'sns.refused')[0]).toMatchObject({ reason: 'topic-not-allowed' });
    const reloads = logged(product, 'config.reloaded').length;
    await own.configure((text) => text.replace(':alarms"', `:alarms", "${arn}"`));
    process.kill(product.pid, 'SIGHUP');
    await until('the new configuration', () => logged(product, 'config.reloaded')[reloads]);
    world.aws.sns.subscribe(arn, 'http', `${product.url}/sns`);
    await until('the confirmation', () =>
      world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
    );
  });

  test('reads a queue that SIGHUP has added, and needs no restart for it', async () => {
    const { world } = own;
    const { path } = world.scenario.queues.get('tocsin')!;
    const reloads = logged(product, 'config.reloaded').length;
    const restarts = logged(product, 'config.needs-restart').length;
    const url = new URL(path, world.env['AWS_ENDPOINT_URL']).href;
    await own.configure((text) => text.replace('intake:\n', `intake:\n  sqs: [{ url: "${url}" }]\n`));
    process.kill(product.pid, 'SIGHUP');
    const reloaded = await until('the new configuration', () => logged(product, 'config.reloaded')[reloads]);
    expect(reloaded).toMatchObject({ queues: 1 });
    // That of the Slack mode is said again: it still needs one.
    const said = logged(product, 'config.needs-restart').slice(restarts);
    expect(said.map(({ what }) => what)).toEqual(['slack.mode']);
  });

  test('has written JSON lines only, and never a token', async () => {
    for (const line of product.log) {
      const form = { at: expect.any(String), level: expect.any(String), event: expect.any(String) };
      expect(JSON.parse(line)).toMatchObject(form);
    }
    const { bot, app, signingSecret } = own.world.slack.tokens;
    for (const secret of [bot, app, signingSecret, own.world.env['AWS_SECRET_ACCESS_KEY']!]) {
      expect(product.log.join('\n')).not.toContain(secret);
    }
  });
});

describe('a process that ends', () => {
  test('has written down what it refused and what opened nothing: tocsin audit lists both, exit 1', async () => {
    const own = await rig();
    const product = await own.start();
    const raw = { method: 'POST', headers: { 'x-amz-sns-rawdelivery': 'true' }, body: '{}' };
    expect((await fetch(`${product.url}/sns`, raw)).status).toBe(403);
    const file = join(own.folder, 'text.txt');
    await writeFile(file, 'the backup failed');
    expect((await own.send(file)).out).toBe(`${file}: text, kept (unrouted)\n`);
    expect(await product.stop()).toBe(0);
    const { code, out } = await own.run(['audit', '--json', '--days', '3660']);
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { id: string; count: number }[] };
    expect(findings.map(({ id, count }) => [id, count])).toEqual([
      ['refused/https/raw-delivery', 1],
      ['unopened/text/unrouted', 1],
    ]);
  });

  /** Sends the beginning of a request and holds the connection open. */
  function halfARequest(product: Product): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(product.url).port), '127.0.0.1', () => {
        socket.write('POST /sns HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{', () => resolve());
      });
      socket.on('error', reject);
    });
  }

  test('is gone with 0 a few seconds after SIGTERM while a sender holds a request and Slack holds a call', async () => {
    const own = await rig();
    const product = await own.start();
    let held = false;
    own.world.slack.faults.hook((method) => {
      if (method !== 'conversations.create') return undefined;
      held = true;
      return { kind: 'slow', ms: 60_000, effect: 'after' };
    });
    expect((await own.send(await alarmIn(own))).code).toBe(0);
    await until('the call that hangs', () => held);
    await halfARequest(product);
    const startedAt = performance.now();
    expect(await product.stop()).toBe(0);
    // Its own limits are 4 s and 2 s; the sender and Slack would hold it for a minute.
    expect((performance.now() - startedAt) / 1000).toBeLessThan(30);
    expect(logged(product, 'stopped')).toHaveLength(1);
  });

  test('by SIGKILL leaves its socket: tocsin send says that nobody runs, and the next process listens', async () => {
    const own = await rig();
    const file = await alarmIn(own);
    const before = await own.send(file);
    expect([before.code, before.err]).toEqual([1, expect.stringContaining('no Tocsin runs here')]);
    const product = await own.start();
    await product.kill();
    expect((await stat(join(own.folder, 'state', 'control.sock'))).isSocket()).toBe(true);
    expect((await own.send(file)).err).toContain('no Tocsin runs here');
    await own.start();
    expect((await own.send(file)).code).toBe(0);
  });
});

describe('Socket Mode', () => {
  async function inSocketMode(): Promise<Rig> {
    const own = await rig();
    await own.configure((text) => text.replace('mode: http', 'mode: socket'));
    own.world.slack.sendOverSockets();
    return own;
  }

  test('is connected again at once when Slack recycles the connection; a revoked token ends nothing', async () => {
    const own = await inSocketMode();
    const { slack } = own.world;
    const product = await own.start();
    await until('the connection', () => logged(product, 'slack.connected')[0]);
    const an = slack.user('an');
    expect((await an.command('general', '/oncall', 'who')).ok).toBe(true);
    slack.sockets.disconnectAll('refresh_requested');
    await until('the second connection', () => logged(product, 'slack.connected')[1]);
    expect((await an.command('general', '/oncall', 'who')).ok).toBe(true);
    await until('two answers', () => an.whispers('general').length === 2);
    expect(logged(product, 'slack.connection-failed')).toEqual([]);
    slack.revokeToken(slack.tokens.app);
    slack.sockets.disconnectAll('refresh_requested');
    await until('the failure', () => logged(product, 'slack.connection-failed')[0]);
    expect((await own.send(await alarmIn(own))).code).toBe(0);
    expect(await product.stop()).toBe(0);
  });

  test('takes alarms in and pages by SMS while Slack is away at the start, and connects when it is back', async () => {
    const own = await inSocketMode();
    const { slack, aws } = own.world;
    slack.faults.set('*', { kind: 'http', status: 503 });
    const product = await own.start();
    expect(await status(product, '/readyz')).toBe(200);
    expect((await own.send(await alarmIn(own))).code).toBe(0);
    await until('the text message', () => aws.sns.phones.inbox().length > 0);
    slack.faults.clear();
    await until('the connection', () => logged(product, 'slack.connected')[0]);
    expect((await slack.user('an').command('general', '/oncall', 'who')).ok).toBe(true);
  });
});
