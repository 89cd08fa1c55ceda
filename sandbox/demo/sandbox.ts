import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPage } from '../page/bundle.ts';
import { servePage } from '../page/serve.ts';
import { createDesk } from './desk.ts';
import { people, startLocalWorld, type LocalWorld } from './local-world.ts';
import { startProduct, type Product } from './product.ts';
import { until } from './until.ts';

export type RunningSandbox = {
  readonly url: string;
  readonly world: LocalWorld;
  readonly product: Product;
  close(): Promise<void>;
};

/** The phones of the configuration of the local world. */
const phones = [
  { owner: people.an.realName, number: '+84900000001' },
  { owner: people.bo.realName, number: '+4915100000002' },
];

/** Starts the local world, the product in it, and the page; everything is kept until `close`. */
export async function startSandbox(options: { readonly port: number }): Promise<RunningSandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-sandbox-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end().catch(() => {});
  };
  try {
    const [world, assets] = await Promise.all([
      startLocalWorld({ folder, scenario: 'checkout-5xx' }),
      loadPage(),
    ]);
    ends.push(() => world.close());
    const product = await startProduct(world.env, folder);
    ends.push(() => product.stop());
    world.slack.sendOverHttp(`${product.url}/slack/events`);
    for (const topic of world.scenario.topics.values()) {
      world.aws.sns.subscribe(topic, 'http', `${product.url}/sns`);
    }
    await until('the confirmed subscription', () =>
      world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
    );
    const page = await servePage({
      slack: world.slack,
      desk: createDesk(world, phones),
      assets,
      port: options.port,
    });
    ends.push(() => page.close());
    return { url: page.url, world, product, close };
  } catch (error) {
    await close();
    throw error;
  }
}
