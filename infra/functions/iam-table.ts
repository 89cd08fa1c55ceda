import type { PermissionScope } from '../../bot/aws/permissions.ts';
import { portsOf } from '../constructs/bot-function.ts';
import { type FunctionName, shapes } from './shapes.ts';

/* `npx node infra/functions/iam-table.ts > docs/reference/iam.md`; a test compares the page, and the stack with it. */

export type IamRow = { readonly action: string; readonly scope: PermissionScope; readonly why: string };

/** Everything that a function may do, in the order of its purposes. */
export const iamRows = (name: FunctionName): readonly IamRow[] =>
  portsOf(name).flatMap(({ permissions }) => permissions);

export const functionNamesOfShapes = Object.keys(shapes) as FunctionName[];

const places: Readonly<Record<PermissionScope, string>> = {
  queue: 'the intake queue',
  topic: 'the intake topic',
  'evidence-role': 'the evidence role, here and in the accounts that were named',
  'log-groups': 'the log groups that were named',
  'log-group-names': 'all log groups',
  alarms: 'all alarms',
  'phone-numbers': 'phone numbers of this region, no topic',
  'wording-models': 'the models in `wordingModels`; without them not granted',
  'pager-topics': 'the topics in `pagerTopics`; without them not granted',
  'sms-logs':
    'the delivery log of text messages and that of failures; granted by hand (`tocsin iam --sms-log`)',
  key: 'the customer key',
  table: 'the table',
  'table-and-indexes': 'the table and its four indexes',
  'work-queues': 'the one queue that it fills',
  'source-queue': 'the queue that invokes it',
  'failure-queue': 'the queue of what failed',
  stream: 'the stream of the table',
  secret: 'the secret',
  'own-log-group': 'its own log group',
  'data-key':
    'the customer key, through DynamoDB, SQS and Secrets Manager; without `customerKey` not granted',
  any: '`*`, because the action knows no resource',
};

/** The page docs/reference/iam.md. */
export function iamPage(): string {
  const sections = functionNamesOfShapes.map((name) => {
    const rows = iamRows(name).map(
      ({ action, scope, why }) => `| \`${action}\` | ${places[scope]} | ${why} |`,
    );
    return `## ${name}\n\n${shapes[name].what}.\n\n| action | on | why |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# What each function may do

Each function has a role of its own that allows what stands here and nothing else (\`infra/functions/shapes.ts\` over
\`bot/aws/permissions.ts\`; a test compares the stack with this page, statement by statement). What one process may do:
\`npx tocsin iam\`.

${sections.join('\n')}`;
}

if (import.meta.main) process.stdout.write(iamPage());
