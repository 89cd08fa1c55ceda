import { slackManifest } from '../../bot/slack/manifest.ts';
import { createAwsWorld, type AwsWorld, type SendHttp } from '../aws/index.ts';
import type { Random } from '../aws/random.ts';
import { people } from '../demo/local-world.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../slack/index.ts';
import { queueName, topics } from './alarms.ts';
import type { SeedOptions } from './run-seed.ts';
import type { SimulatedTime } from './time.ts';

/** Where Slack's requests go; nothing listens there, they are handed over in memory. */
export const appUrl = 'https://tocsin.invalid';

export const queuePath = `/111122223333/${queueName}`;

/** Slack and Amazon of one story. */
export function createWorlds(
  { seed, certificate }: SeedOptions,
  time: SimulatedTime,
  random: Random,
  send: SendHttp,
): { readonly slack: SlackWorkspace; readonly aws: AwsWorld } {
  const slack = createSlackWorkspace({
    clock: time,
    seed,
    // The product's own manifest: what it does not subscribe to it is not told, and it has no other scopes.
    app: { manifest: { ...slackManifest(appUrl) } },
    people: Object.values(people),
    channels: [
      { name: 'general', members: ['an', 'bo', 'cuong', 'gita'] },
      { name: 'incidents', id: 'C0INCIDENTS', members: ['an', 'bo', 'cuong'], bot: true },
    ],
    settings: {
      rateLimits: true,
      nameCheckLagMs: random.next() < 0.3 ? random.int(3000) : 0,
      fileShareDelayMs: random.next() < 0.5 ? random.int(5000) : 0,
    },
  });
  const aws = createAwsWorld({
    clock: time,
    seed,
    accountId: '111122223333',
    region: 'eu-west-1',
    certificate,
    send,
  });
  aws.sqs.createQueue(queueName);
  aws.sns.createTopic(topics.https);
  aws.sns.createTopic(topics.queue, { SignatureVersion: '2' });
  aws.logs.putGroup({
    name: '/ecs/checkout',
    streams: ['a'],
    traffic: [{ template: 'ERROR cannot reserve order {uuid}', perMinute: 6 }],
  });
  return { slack, aws };
}
