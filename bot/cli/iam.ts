import { parseArgs } from 'node:util';
import {
  type PolicyDocument,
  type PortPermissions,
  evidencePermissions,
  evidenceResources,
  policyFor,
  processPermissions,
  trustPolicy,
} from '../aws/permissions.ts';
import type { Settings } from '../app/ports/index.ts';
import { partitionOfRegion } from '../core/catalogue/index.ts';
import type { Command, CommandIo } from './command.ts';
import { readConfiguration } from './configuration.ts';

const help = `usage: tocsin iam [--config DIR|FILE] [--json] [options]

Prints the IAM policies of the one-process way: what the process itself may do, and what the role for reading
evidence may do. The intake stack (infra/) makes both; this is for those who make them by other means, or who want
to see what they grant. With --config: for each account of tocsin.yaml the policy of its role, narrowed to the log
groups that its services name, and the role's trust policy.

Options:
  --config PATH        tocsin.yaml or its folder
  --principal ARN      what the process runs as, for the trust policies (default: PROCESS_ROLE, to be filled in)
  --queue ARN          the intake queue; may be given several times
  --topic ARN          the intake topic; may be given several times
  --wording-model ARN  a model or inference profile of Bedrock (postmortem.wording); may be given several times
  --pager ARN          a topic that pages or postmortems go to (pagers, postmortem.publishTo); may be given
                       several times
  --sms-log GROUP      log group of SMS delivery status (default: sms.deliveryLog with --config)
  --role ARN           role for reading evidence; may be given several times
  --table ARN          the table of a store in DynamoDB; may be given several times
  --key ARN            customer key of the queue, if it has one
  --log-groups PATTERN log groups that may be read, for example '/ecs/*'; may be given several times
  --account ID         account of the evidence role          (default: ACCOUNT, to be filled in)
  --region REGION      region that SMS are sent from         (default: any)
  --partition NAME     aws, aws-cn, aws-us-gov, aws-eusc ... (default: aws)
  --json               {"process": POLICY, "evidence": POLICY}, with --config also
                       "accounts": {ID: {"role": ARN, "policy": POLICY, "trust": POLICY}}
  --help

exit code: 0 printed, 1 the configuration has problems, 2 wrong use

Examples:
  tocsin iam --queue arn:aws:sqs:eu-west-1:111122223333:tocsin --topic arn:aws:sns:eu-west-1:111122223333:alarms
  tocsin iam --json --account 111122223333 | jq .evidence > evidence-policy.json
  tocsin iam --config . --json | jq '.accounts["111122223333"].trust'
`;

const options = {
  config: { type: 'string' },
  principal: { type: 'string' },
  queue: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  pager: { type: 'string', multiple: true },
  'wording-model': { type: 'string', multiple: true },
  'sms-log': { type: 'string' },
  role: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  'log-groups': { type: 'string', multiple: true },
  account: { type: 'string' },
  region: { type: 'string' },
  partition: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What a value has to look like, with an example for the message. */
const forms = {
  queue: [/^arn:[a-z-]+:sqs:[a-z0-9-]+:\d{12}:[\w.-]+$/, 'arn:aws:sqs:eu-west-1:111122223333:tocsin'],
  topic: [/^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/, 'arn:aws:sns:eu-west-1:111122223333:alarms'],
  'wording-model': [
    /^arn:[a-z-]+:bedrock:(?:\*|[a-z0-9-]*):(?:\d{12})?:[a-z-]+\/[\w.:*-]+$/,
    'arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
  ],
  pager: [/^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/, 'arn:aws:sns:eu-west-1:111122223333:pagers'],
  'sms-log': [
    /^sns\/[a-z0-9-]+\/\d{12}\/DirectPublishToPhoneNumber$/,
    'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber',
  ],
  role: [/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'arn:aws:iam::111122223333:role/tocsin-evidence'],
  table: [
    /^arn:[a-z-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]{3,255}$/,
    'arn:aws:dynamodb:eu-west-1:111122223333:table/tocsin',
  ],
  key: [/^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/, 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd'],
  'log-groups': [/^[\w./#*-]+$/, '/ecs/*'],
  principal: [
    /^arn:[a-z-]+:iam::\d{12}:(?:role|user)\/[\w+=,.@/-]+$/,
    'arn:aws:iam::999988887777:role/tocsin',
  ],
  account: [/^\d{12}$/, '111122223333'],
  region: [/^[a-z]{2,}(-[a-z]+)+-\d+$/, 'eu-west-1'],
  partition: [/^aws(-[a-z]+)*$/, 'aws'],
} as const satisfies Record<string, readonly [RegExp, string]>;

type Given = {
  readonly [
    K in 'queue' | 'topic' | 'pager' | 'wording-model' | 'role' | 'table' | 'key' | 'log-groups'
  ]?: readonly string[];
} & { readonly [K in 'account' | 'region' | 'partition' | 'config' | 'principal' | 'sms-log']?: string } & {
  readonly json?: boolean;
  readonly help?: boolean;
};

export const command: Command = {
  summary: 'the IAM policies that the one-process way needs',
  help,
  async run(args: readonly string[], io: CommandIo): Promise<number> {
    const read = givenOf(args);
    if ('wrong' in read) {
      io.err(`${read.wrong.map((line) => `tocsin iam: ${line}\n`).join('')}See: tocsin iam --help\n`);
      return 2;
    }
    if (read.given.help === true) {
      io.out(help);
      return 0;
    }
    const { given } = read;
    const config = given.config === undefined ? undefined : await readConfiguration(given.config, io);
    if (given.config !== undefined && config === undefined) return 1;
    const accounts = config === undefined ? {} : accountPolicies(config.settings, given);
    const deliveryLog = config?.settings.sms?.deliveryLog;
    const roles = Object.values(accounts).flatMap(({ role }) => role ?? []);
    const policies = policiesFor({
      ...given,
      ...(given['sms-log'] === undefined && deliveryLog !== undefined ? { 'sms-log': deliveryLog } : {}),
      ...(given.role === undefined && roles.length > 0 ? { role: roles } : {}),
    });
    const all = config === undefined ? policies : { ...policies, accounts };
    io.out(
      given.json === true
        ? `${JSON.stringify(all, null, 2)}\n`
        : [explained(policies), ...Object.entries(accounts).map(([id, each]) => ofAccount(id, each))].join(
            '\n',
          ),
    );
    return 0;
  },
};

type AccountPolicies = {
  /** Absent: this account is read with the process's own credentials. */
  readonly role?: string;
  readonly policy: PolicyDocument;
  readonly trust?: PolicyDocument;
};

/** Per account what its role may do, with the log groups that services name there, and who may assume it. */
function accountPolicies(settings: Settings, given: Given): Readonly<Record<string, AccountPolicies>> {
  const { accounts, services } = settings;
  const groupsOf = (id: string): readonly string[] => [
    ...new Set(
      services.flatMap(({ logs }) =>
        logs
          .filter(({ account }) => account === undefined || account === id)
          .map(({ group }) => nameOf(group)),
      ),
    ),
  ];
  return Object.fromEntries(
    accounts.map((account) => {
      const partition = given.partition ?? partitionOfRegion(account.regions[0] ?? '')?.name ?? 'aws';
      const named = groupsOf(account.id);
      const groups = given['log-groups'] ?? (named.length === 0 ? ['*'] : named);
      const policy = policyFor(evidencePermissions, evidenceResources(account.id, partition, groups));
      const { role, externalId } = account;
      return [
        account.id,
        role === undefined
          ? { policy }
          : { role, policy, trust: trustPolicy(given.principal ?? 'PROCESS_ROLE', externalId) },
      ];
    }),
  );
}

/** A log group may be named by its ARN. */
const nameOf = (group: string): string =>
  group.replace(/^arn:[\w-]+:logs:[\w-]*:\d*:log-group:/, '').replace(/:\*$/, '');

/** Both policies with ARNs that are placeholders in capitals where none was given. */
function policiesFor(given: Given): { readonly process: PolicyDocument; readonly evidence: PolicyDocument } {
  const { account = 'ACCOUNT', partition = 'aws', region } = given;
  const arn = (rest: string): string => `arn:${partition}:${rest}`;
  const resources = {
    queue: given.queue ?? [arn(`sqs:REGION:${account}:QUEUE`)],
    topic: given.topic ?? [arn(`sns:REGION:${account}:TOPIC`)],
    'pager-topics': given.pager ?? [],
    'wording-models': given['wording-model'] ?? [],
    'sms-logs': smsLogs(given['sms-log'], partition),
    key: given.key ?? [],
    table: given.table ?? [],
    'table-and-indexes': (given.table ?? []).flatMap((table) => [table, `${table}/index/*`]),
    'evidence-role': given.role ?? [arn(`iam::${account}:role/tocsin-evidence`)],
    ...evidenceResources(account, partition, given['log-groups'] ?? ['*']),
    partition,
    ...(region === undefined ? {} : { smsRegion: region }),
  };
  return {
    process: policyFor(processPermissions, resources),
    evidence: policyFor(evidencePermissions, resources),
  };
}

/** Both groups; the ARN of what is in a group ends in `:*`. */
function smsLogs(group: string | undefined, partition: string): readonly string[] {
  if (group === undefined) return [];
  const [, region = '', account = ''] = group.split('/');
  return [group, `${group}/Failure`].map(
    (name) => `arn:${partition}:logs:${region}:${account}:log-group:${name}:*`,
  );
}

function givenOf(args: readonly string[]): { readonly given: Given } | { readonly wrong: readonly string[] } {
  let given: Given;
  try {
    given = parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    return { wrong: [(error as Error).message] };
  }
  const wrong = Object.entries(forms).flatMap(([name, [form, example]]) =>
    [given[name as keyof typeof forms] ?? []]
      .flat()
      .filter((value) => !form.test(value))
      .map((value) => `--${name}: ${JSON.stringify(value.slice(0, 200))} is not of the form ${example}`),
  );
  return wrong.length > 0 ? { wrong } : { given };
}

function explained({ process, evidence }: ReturnType<typeof policiesFor>): string {
  return [
    section('Policy of the process', processPermissions, process),
    section('Policy of the role for reading evidence', evidencePermissions, evidence),
  ].join('\n');
}

function ofAccount(id: string, { role, policy, trust }: AccountPolicies): string {
  const json = (document: PolicyDocument): string => `${JSON.stringify(document, null, 2)}\n`;
  if (role === undefined || trust === undefined) {
    return `# Account ${id}: no role, so the process's own credentials need this\n${json(policy)}`;
  }
  return `# Account ${id}: policy of ${role}\n${json(policy)}\n# Account ${id}: trust policy of ${role}\n${json(trust)}`;
}

function section(title: string, ports: readonly PortPermissions[], policy: PolicyDocument): string {
  const granted = new Set(policy.Statement.flatMap((each) => each.Action));
  const lines = ports.flatMap(({ port, permissions }) => {
    const shown = permissions.filter((each) => granted.has(each.action));
    return shown.length === 0
      ? []
      : [`  ${port}`, ...shown.map((each) => `    ${each.action.padEnd(38)} ${each.why}`)];
  });
  return `# ${title}\n${lines.map((line) => `#${line}`).join('\n')}\n${JSON.stringify(policy, null, 2)}\n`;
}
