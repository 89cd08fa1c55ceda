import { Aws } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, type Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScopeResources } from '../../bot/aws/permissions.ts';
import type { FunctionName } from '../functions/shapes.ts';
import { BotFunction } from './bot-function.ts';
import type { IntakeQueue } from './intake-queue.ts';
import type { StoreTable } from './store-table.ts';
import type { WorkQueues } from './work-queues.ts';

export type BotFunctionsProps = {
  readonly names: readonly FunctionName[];
  /** The bundle of a function. */
  readonly codeOf: (name: FunctionName) => Code;
  /** The folder with tocsin.yaml. */
  readonly configuration: Code;
  readonly locale: 'en' | 'vi';
  readonly store: StoreTable;
  readonly intake: IntakeQueue;
  readonly queues: WorkQueues;
  readonly secret: Secret;
  readonly evidenceRoleArns: readonly string[];
  /** The role that evidence is read with in all other accounts of the organisation. Default: there is none. */
  readonly members?: { readonly organization: string; readonly role: string };
  readonly pagerTopics: readonly string[];
  readonly logDays: RetentionDays;
  readonly reserve: boolean;
  readonly key?: IKey;
};

/** A layer is unpacked there (Lambda developer guide, "Layers"). */
const layerFolder = '/opt';

/** The functions, each with what it needs to find and no more than it needs to be allowed. */
export class BotFunctions extends Construct {
  readonly all: ReadonlyMap<FunctionName, BotFunction>;

  constructor(scope: Construct, id: string, props: BotFunctionsProps) {
    super(scope, id);
    const layer = new LayerVersion(this, 'Configuration', {
      description: 'tocsin.yaml with its runbooks and templates',
      code: props.configuration,
      compatibleRuntimes: [Runtime.NODEJS_24_X],
      compatibleArchitectures: [Architecture.ARM_64],
    });
    const key = props.key === undefined ? {} : { key: props.key };
    this.all = new Map(
      props.names.map((name) => [
        name,
        new BotFunction(this, pascal(name), {
          name,
          code: props.codeOf(name),
          resources: resourcesOf(name, props),
          environment: environmentOf(name, props),
          logDays: props.logDays,
          layer,
          ...(props.members === undefined ? {} : { members: props.members }),
          reserve: props.reserve,
          ...key,
        }),
      ]),
    );
  }

  get(name: FunctionName): BotFunction {
    const found = this.all.get(name);
    if (found === undefined) throw new Error(`${name} is not among the functions of this stack`);
    return found;
  }
}

function environmentOf(name: FunctionName, props: BotFunctionsProps): Readonly<Record<string, string>> {
  const { store, queues, secret, locale } = props;
  const tokens = { TOCSIN_SECRET: secret.secretArn };
  if (name === 'effect-dispatch') return { TOCSIN_EFFECT_QUEUE: queues.due.queueUrl };
  if (name === 'slack-request')
    return { ...tokens, TOCSIN_SLACK_QUEUE: queues.slack.queueUrl, TOCSIN_LOCALE: locale };
  return {
    ...tokens,
    TOCSIN_STORE: `dynamodb://${Aws.REGION}/${store.table.tableName}`,
    TOCSIN_CONFIG: layerFolder,
  };
}

/** The queue that a function takes its messages from, and the one that it puts some into. */
const sources = ({ intake, queues }: BotFunctionsProps): Partial<Record<FunctionName, Queue>> => ({
  'alarm-received': intake.queue,
  'dead-letter': intake.rejected,
  'slack-work': queues.slack,
  'effect-due': queues.due,
});
const destinations = ({ queues }: BotFunctionsProps): Partial<Record<FunctionName, Queue>> => ({
  'slack-request': queues.slack,
  'effect-dispatch': queues.due,
});

function resourcesOf(name: FunctionName, props: BotFunctionsProps): ScopeResources {
  const { store, secret, queues, key } = props;
  const source = sources(props)[name];
  const destination = destinations(props)[name];
  const stream = store.table.tableStreamArn;
  return {
    table: [store.table.tableArn],
    'table-and-indexes': [store.table.tableArn, ...store.indexArns],
    stream: stream === undefined ? [] : [stream],
    secret: [secret.secretArn],
    'source-queue': source === undefined ? [] : [source.queueArn],
    'work-queues': destination === undefined ? [] : [destination.queueArn],
    'failure-queue': [queues.failed.queueArn],
    'evidence-role': props.evidenceRoleArns,
    'pager-topics': props.pagerTopics,
    'data-key': key === undefined ? [] : [key.keyArn],
  };
}

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The functions that a stack has: some only where something invokes them. */
export function namesOf(wanted: { readonly changes: boolean; readonly answers: boolean }): FunctionName[] {
  return [
    'alarm-received',
    'dead-letter',
    'slack-request',
    'slack-work',
    'effect-dispatch',
    'effect-due',
    'tick',
    ...(wanted.changes ? (['change-recorded'] as const) : []),
    ...(wanted.answers ? (['sms-received'] as const) : []),
  ];
}
