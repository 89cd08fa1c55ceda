import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slackManifest } from '../../bot/slack/manifest.ts';
import {
  applyScenario,
  createAwsWorld,
  loadScenario,
  serveAws,
  type AppliedScenario,
  type AwsWorld,
  type SendHttp,
} from '../aws/index.ts';
import { createSlackWorkspace, serveSlack, type SlackWorkspace } from '../slack/index.ts';
import { createWorldClock, type WorldClock } from './world-clock.ts';

/** A Slack workspace and an AWS account on this machine, and a configuration folder that names them. */
export type LocalWorld = {
  /** The one time of both. */
  readonly clock: WorldClock;
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
  readonly scenario: AppliedScenario;
  readonly configFolder: string;
  /** What a process needs to find this world instead of Slack's and Amazon's own. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

export const people = {
  an: {
    name: 'an',
    id: 'U0000000A1',
    realName: 'An Nguyen',
    title: 'Engineer, on call in turn',
    zone: 'Asia/Ho_Chi_Minh',
  },
  bo: {
    name: 'bo',
    id: 'U0000000B1',
    realName: 'Bo Schmidt',
    title: 'Lead engineer, on call in turn',
    zone: 'Europe/Berlin',
  },
  cuong: {
    name: 'cuong',
    id: 'U0000000C1',
    realName: 'Cuong Tran',
    title: 'Engineering manager',
    zone: 'Asia/Ho_Chi_Minh',
    admin: true,
  },
  gita: {
    name: 'gita',
    id: 'U0000000G1',
    realName: 'Gita (guest)',
    zone: 'Asia/Kolkata',
    guest: 'multi-channel',
  },
} as const;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the world with the trouble of the scenario about to begin now; its files go into `folder`. */
export async function startLocalWorld(options: {
  readonly folder: string;
  readonly scenario: string;
  /** The time of this world; the machine's when absent. */
  readonly clock?: WorldClock;
  /** Slack's own limits of the rate of calls; in force when absent. */
  readonly rateLimits?: boolean;
  /** The configuration asks for Socket Mode instead of HTTP. */
  readonly socket?: boolean;
  /** How SNS reaches HTTP endpoints; as the local AWS does when absent. */
  readonly send?: SendHttp;
}): Promise<LocalWorld> {
  const { clock = createWorldClock(), rateLimits = true, socket = false } = options;
  const slack = createSlackWorkspace({
    clock,
    app: { manifest: slackManifest(undefined) },
    people: Object.values(people),
    channels: [
      { name: 'general', members: ['an', 'bo', 'cuong', 'gita'] },
      { name: 'incidents', id: 'C0INCIDENTS', members: ['an', 'bo', 'cuong'], bot: true },
    ],
    settings: { rateLimits, enforceScopes: true },
  });
  const aws = createAwsWorld({
    clock,
    seed: 'demo',
    accountId: '111122223333',
    region: 'eu-west-1',
    ...(options.send === undefined ? {} : { send: options.send }),
  });
  const scenario = applyScenario(aws, await loadScenario(here(`../../scenarios/${options.scenario}.yaml`)), {
    atMs: clock.now(),
  });
  const [slackServer, awsServer] = await Promise.all([
    serveSlack(slack, { port: 0 }),
    serveAws(aws, { port: 0 }),
  ]);
  const configFolder = join(options.folder, 'config');
  await mkdir(join(configFolder, 'sns-certificates'), { recursive: true });
  const configuration = await readFile(here('./tocsin.yaml'), 'utf8');
  await writeFile(
    join(configFolder, 'tocsin.yaml'),
    socket ? configuration.replace('mode: http', 'mode: socket') : configuration,
  );
  await writeFile(join(configFolder, 'sns-certificates', aws.certificateFile.name), aws.certificateFile.pem);
  const empty = join(options.folder, 'empty-aws-profile');
  await writeFile(empty, '');
  return {
    clock,
    slack,
    aws,
    scenario,
    configFolder,
    env: {
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_SIGNING_SECRET: slack.tokens.signingSecret,
      SLACK_API_URL: slackServer.apiUrl,
      TOCSIN_CONFIG: configFolder,
      TOCSIN_STATE_DIR: join(options.folder, 'state'),
      TOCSIN_HTTP: '127.0.0.1:0',
      ...localAws(awsServer.url, empty),
    },
    async close() {
      aws.close();
      await Promise.all([slackServer.close(), awsServer.close()]);
    },
  };
}

/** Methods and operations that were asked for and are not covered. */
export const unknownTo = ({ slack, aws }: Pick<LocalWorld, 'slack' | 'aws'>): readonly string[] => [
  ...new Set([...slack.world.unknownMethods, ...aws.unknownOperations.map((each) => JSON.stringify(each))]),
];

/** Nothing of this ever reaches a real account: one address for all services, fixed keys, no profile, no metadata. */
const localAws = (url: string, empty: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL: url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIALOCALLOCALLOCAL0',
  AWS_SECRET_ACCESS_KEY: 'local-only',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: empty,
  AWS_SHARED_CREDENTIALS_FILE: empty,
});
