import type { SettingsReader } from './reader.ts';

/** How Tocsin runs, and what of it is made here. */
export type RunningSettings = {
  /**
   * `process`: only the way in, for a process on a machine of yours. `functions`: on Lambda. `service`: one process on
   * Fargate. Default: `process`.
   */
  readonly runs: 'process' | 'functions' | 'service';
  /** The folder with tocsin.yaml that goes with functions or service. */
  readonly config?: string;
  /** ARN of a table that is there already, with that of its stream: moved, or restored. Default: a table is made. */
  readonly table?: string;
  readonly tableStream?: string;
  /** Where Slack sends to. Default: `http-api`, which limits how often; a function URL does not. */
  readonly slackEndpoint: 'http-api' | 'function-url';
  /** Keep some of the account's concurrency for Tocsin alone. Default: no, a new account has too little of it. */
  readonly reserveConcurrency: boolean;
  /** How a new version of the functions takes over. Default: `canary`, a tenth for five minutes. */
  readonly rollout: 'canary' | 'linear' | 'all-at-once';
  /** Topics that page (`pagers` in tocsin.yaml). Default: none. */
  readonly pagerTopics: readonly string[];
  /** ARNs of the models, and inference profiles, that may word suggestions. */
  readonly wordingModels: readonly string[];
  /** The topic of a two-way number (`sms.answers` in tocsin.yaml). Default: none. */
  readonly answersTopic?: string;
  /** Calendar programs may subscribe to schedules. Default: no. */
  readonly calendars: boolean;
  /** How long log lines are kept. Default: 30 days. */
  readonly logDays: number;
  /** How long weekly copies of the table are kept in the bucket. Default: 365 days. */
  readonly archiveDays: number;
  /** A dashboard, at 3 USD a month after the first three of an account. Default: yes. */
  readonly dashboard: boolean;
  /** A network that is there already, for the service: its id, and public subnets. Default: one is made. */
  readonly vpc?: string;
  readonly subnets: readonly string[];
};

export const runningNames = {
  runs: true,
  config: true,
  table: true,
  tableStream: true,
  slackEndpoint: true,
  reserveConcurrency: true,
  rollout: true,
  pagerTopics: true,
  wordingModels: true,
  answersTopic: true,
  calendars: true,
  logDays: true,
  archiveDays: true,
  dashboard: true,
  vpc: true,
  subnets: true,
} as const satisfies Record<keyof RunningSettings, true>;

const FOLDER = /^[^\0\n]{1,500}$/;
const TABLE = /^arn:[a-z-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]{3,255}$/;
const STREAM = /^arn:[a-z-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]{3,255}\/stream\/[\d:T.-]+$/;
const MODEL =
  /^arn:[a-z-]+:bedrock:[a-z0-9-]+:(?:\d{12})?:(?:foundation-model|inference-profile|application-inference-profile)\/[\w.:-]{1,200}$/;
const TOPIC = /^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/;
const VPC = /^vpc-[0-9a-f]{8,17}$/;
const SUBNET = /^subnet-[0-9a-f]{8,17}$/;

/** The days that CloudWatch Logs can keep lines for (PutRetentionPolicy), up to two years. */
export const retentionDays = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731] as const;

export function readRunning(reader: SettingsReader): RunningSettings {
  const { list, flag, whole, text, choice, report } = reader;
  const runs = choice('runs', 'process', ['process', 'functions', 'service'] as const);
  const config = text('config', FOLDER, 'a folder');
  if (runs !== 'process' && config === undefined)
    report('config', `is needed with runs=${runs}: the folder that tocsin.yaml is in`);
  const answersTopic = text('answersTopic', TOPIC, 'the ARN of a topic');
  const logDays = whole('logDays', 30, 1, 731);
  if (!retentionDays.some((days) => days === logDays))
    report('logDays', `has to be one of ${retentionDays.join(', ')}, found ${logDays}`);
  return {
    runs,
    ...(config === undefined ? {} : { config }),
    ...tableOf(reader, runs),
    slackEndpoint: choice('slackEndpoint', 'http-api', ['http-api', 'function-url'] as const),
    reserveConcurrency: flag('reserveConcurrency'),
    rollout: choice('rollout', 'canary', ['canary', 'linear', 'all-at-once'] as const),
    pagerTopics: list('pagerTopics', TOPIC, 'the ARN of a topic'),
    wordingModels: list(
      'wordingModels',
      MODEL,
      'the ARN of a model or inference profile of Bedrock, one for each region',
    ),
    ...(answersTopic === undefined ? {} : { answersTopic }),
    calendars: flag('calendars'),
    logDays,
    archiveDays: whole('archiveDays', 365, 35, 3650),
    dashboard: flag('dashboard', true),
    ...networkOf(reader),
  };
}

function tableOf(
  { text, report }: SettingsReader,
  runs: RunningSettings['runs'],
): Pick<RunningSettings, 'table' | 'tableStream'> {
  const table = text('table', TABLE, 'the ARN of a table');
  const tableStream = text('tableStream', STREAM, 'the ARN of the stream of the table');
  if (tableStream !== undefined && !tableStream.startsWith(`${table}/`))
    report('tableStream', 'has to be that of the setting table');
  if (runs === 'functions' && table !== undefined && tableStream === undefined)
    report('tableStream', 'is needed with table when Tocsin runs as functions');
  return {
    ...(table === undefined ? {} : { table }),
    ...(tableStream === undefined ? {} : { tableStream }),
  };
}

function networkOf({ text, list, report }: SettingsReader): Pick<RunningSettings, 'vpc' | 'subnets'> {
  const vpc = text('vpc', VPC, 'the id of a VPC, like vpc-0a1b2c3d4e5f67890');
  const subnets = list('subnets', SUBNET, 'the id of a subnet');
  if ((vpc === undefined) !== (subnets.length === 0)) report('subnets', 'is given together with vpc');
  return { ...(vpc === undefined ? {} : { vpc }), subnets };
}
