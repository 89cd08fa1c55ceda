import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPage } from '../page/bundle.ts';
import { servePage } from '../page/serve.ts';
import { createDesk, type Desk } from './desk.ts';
import { openWaiting } from './desk/waiting.ts';
import { people, startLocalWorld, unknownTo, type LocalWorld } from './local-world.ts';
import { startProductInTime, type ProductInTime } from './product.ts';
import { until } from './until.ts';

export type RunningSandbox = {
  readonly url: string;
  readonly world: LocalWorld;
  readonly product: ProductInTime;
  readonly desk: Desk;
  /** What the product asked for that this world does not know; empty, or the run has failed. */
  unknown(): readonly string[];
  close(): Promise<void>;
};

/** The phones of the configuration of the local world. */
const phones = [
  { owner: people.an.realName, number: '+84900000001' },
  { owner: people.bo.realName, number: '+4915100000002' },
];

/** Starts the local world, the product in it, and the page; everything is kept until `close`. */
export async function startSandbox(options: {
  readonly port: number;
  /** Slack's requests come over Socket Mode. */
  readonly socket?: boolean;
}): Promise<RunningSandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-sandbox-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end().catch(() => {});
  };
  try {
    const [world, assets] = await Promise.all([
      startLocalWorld({ folder, scenario: 'checkout-5xx', socket: options.socket === true }),
      loadPage(),
    ]);
    ends.push(() => world.close());
    const product = await startProductInTime(world.env, folder);
    ends.push(() => product.stop());
    await connect(world, product.url, options.socket === true);
    const watchers = new Set<() => void>();
    const store = join(world.env['TOCSIN_STATE_DIR']!, 'tocsin.sqlite');
    const waiting = await openWaiting(store, world.clock, () => watchers.forEach((each) => each()));
    ends.push(() => waiting.close());
    const desk = createDesk(world, { product, waiting, phones, watchers });
    const page = await servePage({ slack: world.slack, desk, assets, port: options.port });
    ends.push(() => page.close());
    return { url: page.url, world, product, desk, unknown: () => unknownTo(world), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Slack's requests and everything that is published on AWS find the product at its address. */
async function connect({ slack, aws, scenario }: LocalWorld, url: string, socket: boolean): Promise<void> {
  if (socket) slack.sendOverSockets();
  else slack.sendOverHttp(`${url}/slack/events`);
  const answers = aws.sns.createTopic('sms-answers', { SignatureVersion: '2' }).arn;
  aws.sns.phones.twoWay({ topicArn: answers, number: '+3197000000000' });
  const topics = [...scenario.topics.values(), answers];
  for (const topic of topics) aws.sns.subscribe(topic, 'http', `${url}/sns`);
  await until(
    'the confirmed subscriptions',
    () =>
      aws.calls.filter((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok').length >=
      topics.length,
  );
}
