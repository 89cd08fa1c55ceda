import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, startLocalWorld, unknownTo } from './local-world.ts';
import { openCamera, type Camera } from './picture.ts';
import { startProduct } from './product.ts';
import { playStory } from './story.ts';
import { until } from './until.ts';

export type DemoNeeds = {
  /** Where the artefacts go. */
  readonly out: string;
  readonly print: (line: string) => void;
  /** What a command of Tocsin prints, run in that environment. */
  readonly tocsin: (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<string>;
};

/** Plays one scripted incident from end to end and leaves what it produced in a folder. */
export async function runDemo({ out, print, tocsin }: DemoNeeds): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-demo-'));
  // Also when it is stopped in the middle, or cannot start: nothing is left behind.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      print('stopped in the middle: nothing was left behind');
      process.exit(130);
    });
  }
  const world = await startLocalWorld({ folder, scenario: 'checkout-5xx' });
  const product = await startProduct(world.env, folder).catch(async (error: unknown) => {
    await world.close();
    throw error;
  });
  let camera: Camera | undefined;
  try {
    world.slack.sendOverHttp(`${product.url}/slack/events`);
    const topic = [...world.scenario.topics.values()][0]!;
    world.aws.sns.subscribe(topic, 'http', `${product.url}/sns`);
    await until('the confirmed subscription', () =>
      world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
    );
    print(
      'Tocsin runs; its SNS subscription is confirmed. A Slack workspace and an AWS account are played on this machine.',
    );
    const startMs = Date.now();
    const { postmortem, channel, summary } = await playStory(world, (who, what) => {
      print(`${((Date.now() - startMs) / 1000).toFixed(1).padStart(5)} s  ${who}: ${what}`);
      // From here on much of the time is waiting for Slack's own pace.
      if (/resolves in the form/.test(what)) camera ??= openCamera();
    });
    await everythingSaid((args) => tocsin(args, world.env));
    await mkdir(out, { recursive: true });
    camera ??= openCamera();
    const without = await camera.take({
      slack: world.slack,
      // Somebody who reads along, without the answers that only others see.
      as: people.cuong.id,
      room: channel.id,
      thread: summary.ts,
      text: 'Rolled payments-api back',
      file: join(out, 'channel.png'),
    });
    if (without !== undefined) print(`No channel.png: ${without}`);
    await writeFile(join(out, 'postmortem.md'), postmortem);
    // The file of Slack links to pictures of a workspace that is gone with the demo: this one holds them.
    const page = await tocsin(['postmortem', 'INC-1', '--format', 'html'], world.env);
    await writeFile(join(out, 'postmortem.html'), page);
    await writeFile(join(out, 'timeline.json'), await tocsin(['timeline', 'INC-1', '--json'], world.env));
    await writeFile(join(out, 'metrics.json'), await tocsin(['metrics', '--json'], world.env));
    await writeFile(join(out, 'slack.json'), `${JSON.stringify(world.slack.export(), null, 2)}\n`);
    const unknown = unknownTo(world);
    if (unknown.length > 0) throw new Error(`the local world does not know: ${unknown.join(', ')}`);
  } catch (error) {
    throw new Error(
      `${(error as Error).message}\nThe last log lines of Tocsin:\n${product.log.slice(-15).join('\n')}`,
      { cause: error },
    );
  } finally {
    await Promise.allSettled([product.stop(), world.close(), camera?.close()]);
    if (process.env['TOCSIN_DEBUG'] !== undefined) {
      await mkdir(out, { recursive: true });
      await writeFile(join(out, 'tocsin.log'), product.log.join('\n'));
      await writeFile(join(out, 'slack.json'), `${JSON.stringify(world.slack.export(), null, 2)}\n`);
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is due soon has still to be said; what waits for later (closing after a week) is not. */
const soonMs = 10_000;

/** Waits until nothing is due any more, so that what is left behind is the whole story. */
async function everythingSaid(tocsin: (args: readonly string[]) => Promise<string>): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    const effects = JSON.parse(await tocsin(['effects', '--json'])) as readonly { readonly dueAt: string }[];
    const soon = effects.filter(({ dueAt }) => Date.parse(dueAt) < Date.now() + soonMs);
    if (soon.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('effects are still waiting after 10 s');
}
