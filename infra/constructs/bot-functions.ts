import { Aws } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScopeResources } from '../../bot/aws/permissions.ts';
import { type FunctionName, shapeOf } from '../functions/shapes.ts';
import { BotFunction } from './bot-function.ts';
import type { IntakeQueue } from './intake-queue.ts';
import type { StoreTable } from './store-table.ts';
import type { WorkQueues } from './work-queues.ts';

export type BotFunctionsProps = {
  readonly names: readonly FunctionName[];
  /** The bundle of a function, with the checked configuration where it needs that. */
  readonly codeOf: (name: FunctionName) => Code;
  readonly locale: 'en' | 'vi';
  readonly store: StoreTable;
  readonly intake: IntakeQueue;
  readonly queues: WorkQueues;
  readonly secret: Secret;
  readonly evidenceRoleArns: readonly string[];
  /** The role that evidence is read with in all other accounts of the organisation. Default: there is none. */
  readonly members?: { readonly organization: string; readonly role: string };
  readonly pagerTopics: readonly string[];
  readonly wordingModels: readonly string[];
  readonly logDays: RetentionDays;
  readonly reserve: boolean;
  readonly key?: IKey;
};

/** The functions, each with what it needs to find and no more than it needs to be allowed. */
export class BotFunctions extends Construct {
  readonly all: ReadonlyMap<FunctionName, BotFunction>;

  constructor(scope: Construct, id: string, props: BotFunctionsProps) {
    super(scope, id);
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
  const tokens = shapeOf(name).ports.includes('secret') ? { TOCSIN_SECRET: secret.secretArn } : {};
  if (name === 'effect-dispatch') return { TOCSIN_EFFECT_QUEUE: queues.due.queueUrl };
  if (name === 'slack-request')
    return { ...tokens, TOCSIN_SLACK_QUEUE: queues.slack.queueUrl, TOCSIN_LOCALE: locale };
  const failed = name === 'dead-letter' ? { TOCSIN_FAILED_QUEUE: queues.failed.queueArn } : {};
  return { ...tokens, ...failed, TOCSIN_STORE: `dynamodb://${Aws.REGION}/${store.table.tableName}` };
}

/** What others gave up, wherever: it is told like an alarm. */
export const deadLetters = ({ intake, queues }: Pick<BotFunctionsProps, 'intake' | 'queues'>) => ({
  Rejected: intake.rejected,
  Undelivered: intake.undelivered,
  SlackFailed: queues.slackFailed,
  Failed: queues.failed,
});

/** The queues that a function takes its messages from, and the one that it puts some into. */
const sources = (props: BotFunctionsProps): Partial<Record<FunctionName, readonly Queue[]>> => ({
  'alarm-received': [props.intake.queue],
  'dead-letter': Object.values(deadLetters(props)),
  'slack-work': [props.queues.slack],
  'effect-due': [props.queues.due],
});
const destinations = ({ queues }: BotFunctionsProps): Partial<Record<FunctionName, Queue>> => ({
  'slack-request': queues.slack,
  'effect-dispatch': queues.due,
});

function resourcesOf(name: FunctionName, props: BotFunctionsProps): ScopeResources {
  const { store, secret, queues, key } = props;
  const destination = destinations(props)[name];
  const stream = store.table.tableStreamArn;
  return {
    table: [store.table.tableArn],
    'table-and-indexes': [store.table.tableArn, ...store.indexArns],
    stream: stream === undefined ? [] : [stream],
    secret: [secret.secretArn],
    'source-queue': (sources(props)[name] ?? []).map(({ queueArn }) => queueArn),
    'work-queues': destination === undefined ? [] : [destination.queueArn],
    'failure-queue': [queues.failed.queueArn],
    'evidence-role': props.evidenceRoleArns,
    'pager-topics': props.pagerTopics,
    'wording-models': props.wordingModels,
    'data-key': key === undefined ? [] : [key.keyArn],
  };
}

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The functions that a stack has: some only where something invokes them. */
export function namesOf(wanted: {
  readonly changes: boolean;
  readonly answers: boolean;
  readonly calendars: boolean;
}): FunctionName[] {
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
    ...(wanted.calendars ? (['calendar-feed'] as const) : []),
  ];
}
