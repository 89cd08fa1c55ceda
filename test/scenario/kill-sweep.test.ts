import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command as effectsCommand } from '../../bot/cli/effects.ts';
import { command as timelineCommand } from '../../bot/cli/timeline.ts';
import type { Command } from '../../bot/cli/command.ts';
import type { TimelineEntry } from '../../bot/core/timeline/index.ts';
import { startLocalWorld, type LocalWorld } from '../../sandbox/demo/local-world.ts';
import { startProduct, type Product } from '../../sandbox/demo/product.ts';
import { playStory } from '../../sandbox/demo/story.ts';
import { until } from '../../sandbox/demo/until.ts';

/** The process is killed at its n-th call to the outside, before the call arrives or after it was done. */
type KillPoint = { readonly call: number; readonly when: 'before' | 'after' };

type Ended = {
  readonly world: LocalWorld;
  readonly calls: number;
  readonly kills: number;
  readonly timeline: readonly TimelineEntry[];
};

/** Plays the demo's story with real processes; where a point is given the process dies there and is started again. */
async function played(point: KillPoint | undefined, check: (ended: Ended) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-kill-'));
  const world = await startLocalWorld({ folder, scenario: 'checkout-5xx' });
  let product: Product | undefined;
  try {
    product = await startProduct(world.env, folder);
    const { port } = new URL(product.url);
    const env = { ...world.env, TOCSIN_HTTP: `127.0.0.1:${port}` };
    world.slack.sendOverHttp(`${product.url}/slack/events`);
    world.aws.sns.subscribe([...world.scenario.topics.values()][0]!, 'http', `${product.url}/sns`);
    await until('the confirmed subscription', () =>
      world.aws.calls.some((call) => call.operation === 'ConfirmSubscription'),
    );
    let calls = 0;
    let kills = 0;
    let restarted: Promise<void> = Promise.resolve();
    const atCall = (): 'before' | 'after' | undefined => {
      calls += 1;
      if (point === undefined || calls !== point.call) return undefined;
      kills += 1;
      const dying = product!;
      restarted = dying.kill().then(async () => {
        product = await startProduct(env, folder);
      });
      return point.when;
    };
    world.slack.faults.hook(() => {
      const when = atCall();
      return when === undefined ? undefined : { kind: when === 'before' ? 'reset-before' : 'reset-after' };
    });
    world.aws.onCall((_service, operation) => {
      if (operation === 'ConfirmSubscription') return undefined;
      const when = atCall();
      return when === undefined ? undefined : { kind: 'reset', when };
    });
    await playStory(world, () => {}, point === undefined ? undefined : { tries: 20, waitMs: 60_000 });
    await restarted;
    await quiet(env, folder);
    const timeline = JSON.parse(
      await printed(timelineCommand, ['INC-1', '--json', '--verify'], env, folder),
    ) as TimelineEntry[];
    check({ world, calls, kills, timeline });
  } finally {
    await product?.stop();
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a command prints; anything but exit code 0 (a broken chain, a parked effect) fails. */
async function printed(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string> {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    readInput: () => Promise.resolve(''),
    env,
    cwd,
  };
  const code = await command.run(args, io);
  if (code !== 0) throw new Error(`tocsin ${args.join(' ')} ended with ${code}: ${err}${out}`);
  return out;
}

/** Until nothing is due any more. */
async function quiet(env: Readonly<Record<string, string>>, cwd: string): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    const waiting = JSON.parse(await printed(effectsCommand, ['--json'], env, cwd)) as readonly {
      readonly dueAt: string;
    }[];
    const soon = Date.now() + 20_000;
    if (waiting.every(({ dueAt }) => Date.parse(dueAt) > soon)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('effects are still waiting after a minute');
}

/** The story has ended as it should, whatever happened in between. */
function endsWell({ world, timeline }: Ended): void {
  const channels = [...world.slack.world.channels.values()];
  const incident = channels.filter((channel) => channel.name.startsWith('inc-'));
  expect(incident.map(({ name, archived }) => [name.slice(0, 6), archived])).toEqual([['inc-1-', false]]);
  const keys = channels.flatMap((channel) => channel.messages.flatMap((message) => keyOf(message) ?? []));
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  expect(keys.filter((key) => key.startsWith('summary/'))).toHaveLength(1);
  expect(keys.filter((key) => key.startsWith('announcement/'))).toHaveLength(1);
  expect(keys.filter((key) => key.startsWith('page/'))).toHaveLength(1);
  expect(
    world.slack.export().files.filter((file) => String(file['name']).includes('postmortem')),
  ).toHaveLength(1);
  const texts = timeline.map(({ text }) => text);
  expect(texts.filter((text) => text.endsWith('acknowledged'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('resolved the incident'))).toHaveLength(1);
  expect(timeline.filter(({ kind }) => kind === 'evidence')).toHaveLength(3);
  expect(timeline.filter(({ kind }) => kind === 'failure' || kind === 'gap')).toEqual([]);
  expect(world.slack.world.unknownMethods).toEqual([]);
}

const keyOf = (message: object): string | undefined =>
  (message as { metadata?: { event_payload?: { key?: string } } }).metadata?.event_payload?.key;

/** Another selection for every commit, so that all points are seen in time; the whole sweep runs in `test:all`. */
function selection(calls: number): readonly KillPoint[] {
  const all = Array.from({ length: calls * 2 }, (_, index): KillPoint => ({
    call: Math.floor(index / 2) + 1,
    when: index % 2 === 0 ? 'before' : 'after',
  }));
  if (process.env['TOCSIN_TEST_ALL'] !== undefined) return all;
  const commit = Number.parseInt(
    execFileSync('git', ['rev-parse', '--short=6', 'HEAD'], { encoding: 'utf8' }),
    16,
  );
  const stride = Math.floor(all.length / 4);
  return [0, 1, 2, 3].map((n) => all[(commit + n * stride) % all.length]!);
}

test(
  'killed at any call and started again, the story ends the same: one channel, no message twice',
  { timeout: 3_600_000 },
  async () => {
    let calls = 0;
    await played(undefined, (ended) => {
      endsWell(ended);
      ({ calls } = ended);
    });
    expect(calls).toBeGreaterThan(30);
    const points = [...selection(calls)];
    const failures: string[] = [];
    const worker = async (): Promise<void> => {
      for (let point = points.shift(); point !== undefined; point = points.shift()) {
        await played(point, endsWell).catch((error: Error) => {
          failures.push(`killed ${point!.when} call ${point!.call} of ${calls}: ${error.message}`);
        });
      }
    };
    await Promise.all([worker(), worker()]);
    expect(failures).toEqual([]);
  },
);
