import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { SLACKBOT } from '../../../sandbox/slack/people.ts';
import { logged } from '../../contract/process/process-rig.ts';
import { effects, faultRig, health, until, untilReadiness, type FaultRig } from './fault-rig.ts';

vi.setConfig({ testTimeout: 180_000 });

const hourMs = 3600_000;

/** When events were recorded, stream by stream in the order of their versions. */
function recorded(own: FaultRig): ReadonlyMap<string, readonly string[]> {
  const db = new DatabaseSync(own.store, { readOnly: true, timeout: 5000 });
  const rows = db.prepare('SELECT stream, recorded_at FROM events ORDER BY stream, version').all();
  db.close();
  const streams = Map.groupBy(rows, ({ stream }) => stream as string);
  return new Map(
    [...streams].map(([stream, own]) => [stream, own.map((row) => row['recorded_at'] as string)]),
  );
}

function expectNoneBeforeItsCause(own: FaultRig): void {
  for (const times of recorded(own).values()) expect(times.toSorted()).toEqual(times);
}

const newest = (own: FaultRig): string => [...recorded(own).values()].flat().toSorted().at(-1)!;

/** As in the configuration of the local world. */
const phones: Readonly<Record<string, string>> = { U0000000A1: '+84900000001', U0000000B1: '+4915100000002' };

const phonesOf = (members: ReadonlySet<string>): readonly string[] =>
  [...members].flatMap((id) => phones[id] ?? []);

const paged = (own: FaultRig): number => own.world.aws.sns.phones.inbox().length;

test('a token that is revoked in the middle: pages go out by SMS, the rest is parked and named; with a new token it is done', async () => {
  const own = await faultRig();
  const { slack } = own.world;
  const product = await own.start();
  slack.revokeToken(slack.tokens.bot);
  expect(await own.alarm('checkout-first')).toBe(true);
  await until('the text message', () => paged(own) > 0);
  const parked = await until('the channel that cannot be opened', () =>
    logged(product, 'effect.parked').find(({ kind }) => kind === 'open-channel'),
  );
  expect(JSON.stringify(parked)).toContain('token_revoked');
  expect(own.channels()).toEqual([]);
  expect(await health(product)).toMatchObject({ healthz: 200, readyz: 200 });
  const listed = await effects(own);
  expect([listed.code, listed.out]).toEqual([
    1,
    expect.stringMatching(/parked .*open-channel\/[^]*token_revoked/),
  ]);
  expect(await product.stop()).toBe(0);

  const bot = slack.world.tokens.get(slack.tokens.bot)!;
  slack.addToken('xoxb-new-token-0001', 'bot', bot.user, bot.scopes);
  const next = await own.start({ SLACK_BOT_TOKEN: 'xoxb-new-token-0001' });
  const open = JSON.parse((await effects(own, '--json')).out) as {
    readonly id: string;
    readonly state: string;
  }[];
  const ids = open.filter(({ state }) => state === 'parked').map(({ id }) => id);
  for (const id of ids.filter((each) => each.startsWith('open-channel/')))
    expect((await effects(own, '--retry', id)).code).toBe(0);
  // A running process looks when it next has something to do.
  expect(await own.alarm('checkout-second')).toBe(true);
  await until('the channel', () => own.channels().length === 1);
  expect(await own.lost()).toEqual([]);
  expect(await next.stop()).toBe(0);
});

test('a clock that is set back an hour: own time goes on, says so, and a restart begins where the store ended', async () => {
  const own = await faultRig();
  const product = await own.start();
  expect(await own.alarm('checkout-first')).toBe(true);
  await until('the channel', () => own.channels().length === 1);
  await own.fault({ wallMs: -hourMs });
  await until('the shout', () => logged(product, 'clock.differs')[0]);
  expect(await own.alarm('checkout-second')).toBe(true);
  expect(await own.lost()).toEqual([]);
  expectNoneBeforeItsCause(own);
  expect(await health(product)).toMatchObject({ healthz: 200, readyz: 200 });
  // Signatures are judged by the wall clock: what Slack sends looks an hour too new, and whoever asked is told so.
  const an = own.world.slack.user('an');
  own.world.slack.sendOverHttp(`${product.url}/slack/events`);
  expect((await an.command('general', '/oncall', 'who')).ok).toBe(false);
  await until('the refusal', () => logged(product, 'slack.refused')[0]);
  await product.kill();
  const [before, known] = [newest(own), recorded(own)];

  const next = await own.start();
  expect(logged(next, 'clock.differs')).toHaveLength(1);
  expect(await own.alarm('checkout-third')).toBe(true);
  expect(await own.lost()).toEqual([]);
  expectNoneBeforeItsCause(own);
  const since = [...recorded(own)].flatMap(([stream, times]) => times.slice(known.get(stream)?.length ?? 0));
  expect(since.length).toBeGreaterThan(0);
  expect(since.filter((at) => at < before)).toEqual([]);
  expect(own.channels()).toHaveLength(1);
  // The clock is right again: nothing more to say, and nothing to do.
  await own.fault({ wallMs: 0 });
  own.world.slack.sendOverHttp(`${next.url}/slack/events`);
  await vi.waitFor(async () => expect((await an.command('general', '/oncall', 'who')).ok).toBe(true), {
    timeout: 20_000,
  });
  expect(await own.alarm('checkout-fourth')).toBe(true);
  expect(await own.lost()).toEqual([]);
  expect(await next.stop()).toBe(0);
});

test('a clock that is set forward an hour and back: what has become due by it is done once, at most 30 s later, and nothing is recorded before its cause', async () => {
  const own = await faultRig();
  const product = await own.start();
  expect(await own.alarm('checkout-first')).toBe(true);
  await until('the channel', () => own.channels().length === 1);
  // On a machine that stands still for 10 s a page goes to the phone instead.
  const people = (): ReadonlySet<string> =>
    new Set([
      ...own.world.aws.sns.phones.inbox().map(({ phoneNumber }) => phoneNumber),
      ...[...own.world.slack.world.channels.values()].flatMap(({ kind, members, messages }) =>
        kind === 'im' && messages.length > 0 ? phonesOf(members) : [],
      ),
    ]);
  await until('the first page', () => people().size === 1);
  await own.fault({ wallMs: hourMs });
  await until('the warning', () => logged(product, 'clock.jumped')[0]);
  // Nobody has acknowledged for an hour, as the clock has it: the next step of the escalation is due.
  await until('the second person', () => people().size === 2);
  await own.fault({ wallMs: 0 });
  await until('the shout', () => logged(product, 'clock.differs')[0]);
  expect(await own.alarm('checkout-second')).toBe(true);
  expect(await own.lost()).toEqual([]);
  expectNoneBeforeItsCause(own);
  expect(own.channels()).toHaveLength(1);
  expect(await product.stop()).toBe(0);
});

test('a Socket Mode that is cut every 5 s: each command of 15 s is answered exactly once, and alarms are taken in throughout', async () => {
  const own = await faultRig();
  await own.configure((text) => text.replace('mode: http', 'mode: socket'));
  const { slack } = own.world;
  slack.sendOverSockets();
  const product = await own.start();
  await until('the connection', () => logged(product, 'slack.connected')[0]);
  const an = slack.user('an');
  let cuts = 0;
  const cutting = setInterval(() => {
    cuts += 1;
    slack.sockets.disconnectAll(cuts % 2 === 0 ? 'warning' : 'refresh_requested');
  }, 5000);
  // Each asks for a name of its own, which its answer repeats.
  const asked: string[] = [];
  const late: string[] = [];
  const taken: boolean[] = [];
  try {
    for (let n = 0; cuts < 3 || asked.length <= 10; n += 1) {
      const name = `nobody-${n}-`;
      const outcome = await an.command('general', '/oncall', `who ${name}`);
      // Between two connections Slack says so to the person at once, and nothing was taken.
      if (outcome.ok) asked.push(name);
      // Taken or not, it was not said within Slack's 3 s: a slow machine is enough.
      else if (outcome.error === 'operation_timeout') late.push(name);
      if (n % 10 === 0) taken.push(await own.alarm(`checkout-${n}`));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    clearInterval(cutting);
  }
  expect(new Set(taken)).toEqual(new Set([true]));
  // Slack's own line about a command that found no connection is no answer.
  const answersTo = (name: string): number =>
    an.whispers('general').filter(({ from, text }) => from !== SLACKBOT && text.includes(name)).length;
  await until('all answers', () => asked.every((name) => answersTo(name) > 0));
  expect(asked.filter((name) => answersTo(name) !== 1)).toEqual([]);
  expect(late.filter((name) => answersTo(name) > 1)).toEqual([]);
  expect(logged(product, 'slack.connection-failed')).toEqual([]);
  expect((await untilReadiness(product, 200, 'slack: connected')).body).toBe(
    'ready\nstore: ok\nslack: connected\n',
  );
  expect(await own.lost()).toEqual([]);
  expect(own.channels()).toHaveLength(1);
  expect(await product.stop()).toBe(0);
});

test('a Socket Mode that cannot be connected is told by /readyz, which stays 200: alarms are taken in', async () => {
  const own = await faultRig();
  await own.configure((text) => text.replace('mode: http', 'mode: socket'));
  const { slack } = own.world;
  slack.sendOverSockets();
  const product = await own.start();
  await untilReadiness(product, 200, 'slack: connected');
  slack.faults.set('apps.connections.open', { kind: 'http', status: 503 });
  slack.sockets.disconnectAll('link_disabled');
  await untilReadiness(product, 200, 'slack: not connected for');
  expect(await own.alarm('checkout-first')).toBe(true);
  slack.faults.clear();
  await untilReadiness(product, 200, 'slack: connected');
  expect(await own.lost()).toEqual([]);
  expect(await product.stop()).toBe(0);
});
