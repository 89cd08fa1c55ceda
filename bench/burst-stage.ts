import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stagePackage } from '../build.ts';
import type { Store } from '../bot/app/ports/index.ts';
import { createSystemClock } from '../bot/process/clock.ts';
import { createJsonLog } from '../bot/process/log.ts';
import { openStore } from '../bot/store/index.ts';
import { sendToLocalhost, type OutgoingRequest, type SendHttp } from '../sandbox/aws/index.ts';
import { startLocalWorld, type LocalWorld } from '../sandbox/demo/local-world.ts';
import { startProduct, type Product } from '../sandbox/demo/product.ts';
import { until } from '../sandbox/demo/until.ts';
import { queuedTopic, services, topic } from './burst-alarms.ts';

const configuration = `
slack: { mode: http, announce: C0INCIDENTS }
intake:
  sns: { topics: ["${topic}", "${queuedTopic}"], certificates: ./sns-certificates }
  sqs:
    - { url: "https://sqs.eu-west-1.amazonaws.com/111122223333/burst-alarms" }
    - { url: "https://sqs.eu-west-1.amazonaws.com/111122223333/burst-events", trust: queue-policy }
accounts: { "111122223333": { regions: [eu-west-1] } }
people: { an: { slack: U0000000A1 } }
services:
${services.map((name) => `  ${name}: { match: [{ name: "${name}-*" }], severity: sev2, escalation: all }`).join('\n')}
fallback: { escalation: all }
oncall: { escalations: { all: { steps: [{ page: [{ person: an }] }] } } }
`;

/** Passes on what SNS sends, and writes down how long it took and what the answer was. */
function watched() {
  const tookMs: number[] = [];
  const failures: string[] = [];
  const sent: OutgoingRequest[] = [];
  const send: SendHttp = async (request) => {
    if (request.headers['x-amz-sns-message-type'] !== 'Notification') return sendToLocalhost(request);
    sent.push(request);
    const fromMs = performance.now();
    try {
      const answer = await sendToLocalhost(request);
      if (answer.status === 200) tookMs.push(performance.now() - fromMs);
      else failures.push(String(answer.status));
      return answer;
    } catch (error) {
      failures.push(String(error));
      throw error;
    }
  };
  return { tookMs, failures, sent, send };
}

/** The local world with a built product in it that waits for alarms, and the product's store, only read. */
export type Stage = {
  readonly world: LocalWorld;
  readonly product: Product;
  readonly https: ReturnType<typeof watched>;
  readonly store: Store;
};

export async function staged(play: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-burst-'));
  const https = watched();
  try {
    await stagePackage(join(folder, 'built'));
    const world = await startLocalWorld({ folder, scenario: 'checkout-5xx', send: https.send });
    await writeFile(join(world.configFolder, 'tocsin.yaml'), configuration);
    const queue = world.aws.sqs.createQueue('burst-alarms', { VisibilityTimeout: '60' });
    world.aws.sqs.createQueue('burst-events', { VisibilityTimeout: '60' });
    world.aws.sns.createTopic('alarms-by-queue', { SignatureVersion: '2' });
    world.aws.sns.subscribe(queuedTopic, 'sqs', queue.arn);
    const product = await startProduct(world.env, folder, join(folder, 'built/bin/tocsin.mjs'));
    const log = createJsonLog((line) => process.stderr.write(line), 'error');
    const clock = createSystemClock(log);
    const file = join(folder, 'state', 'tocsin.sqlite');
    const store = await openStore(`sqlite:${file}`, { clock, random: Math.random, readOnly: true });
    try {
      world.slack.sendOverHttp(`${product.url}/slack/events`);
      world.aws.sns.subscribe(topic, 'http', `${product.url}/sns`);
      await until('the confirmed subscription', () =>
        world.aws.calls.some(
          ({ operation, outcome }) => operation === 'ConfirmSubscription' && outcome === 'ok',
        ),
      );
      await play({ world, product, https, store });
    } finally {
      await store.close();
      await Promise.allSettled([product.stop(), world.close()]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing is on its way to the product any more. */
export const arrived = async ({ world }: Stage): Promise<void> => {
  await world.aws.sns.settled();
  const left = (): number =>
    [...world.aws.sqs.bodies('burst-alarms'), ...world.aws.sqs.bodies('burst-events')].length;
  while (left() > 0) await sleep(20);
};
