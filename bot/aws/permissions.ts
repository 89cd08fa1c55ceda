/** What an action may be used on. The caller puts in the ARNs. */
export type PermissionScope =
  /** The intake queue. */
  | 'queue'
  /** The intake topic. */
  | 'topic'
  /** The role that evidence is read with, in every account. */
  | 'evidence-role'
  /** The log groups that evidence may be read from. */
  | 'log-groups'
  /** Every log group by name, without its contents. */
  | 'log-group-names'
  /** Every alarm of the account. */
  | 'alarms'
  /** Phone numbers; no topic. They have no ARN. */
  | 'phone-numbers'
  /** The log groups in which SNS writes what became of text messages (`sms.deliveryLog`). */
  | 'sms-logs'
  /** The topics that pages (`pagers`) and published postmortems go to. */
  | 'pager-topics'
  /** The models of Amazon Bedrock that word suggestions (`postmortem.wording`). */
  | 'wording-models'
  /** The customer key of queue and topic, if there is one. */
  | 'key'
  /** The table of the store, if it is DynamoDB. */
  | 'table'
  /** The same with its indexes. */
  | 'table-and-indexes'
  /** The queues between the functions on Lambda. */
  | 'work-queues'
  /** The queue that a function takes its messages from. */
  | 'source-queue'
  /** Where it is put what a function was invoked with and could not do. */
  | 'failure-queue'
  /** The stream of the table. */
  | 'stream'
  /** The one secret with the tokens. */
  | 'secret'
  /** The log group of a function. */
  | 'own-log-group'
  /** The customer key of what the functions read and write, if there is one. */
  | 'data-key'
  /** The action knows no resource: IAM takes only "*". */
  | 'any';

export type Permission = {
  readonly action: string;
  readonly scope: PermissionScope;
  readonly why: string;
};

/** The actions that one port needs. */
export type PortPermissions = { readonly port: string; readonly permissions: readonly Permission[] };

/**
 * What the process itself is allowed to do. With `evidencePermissions` the one place where IAM actions are listed:
 * the infra stacks and `tocsin iam` are made from these.
 */
export const processPermissions: readonly PortPermissions[] = [
  {
    port: 'intake from the queue',
    permissions: [
      { action: 'sqs:ReceiveMessage', scope: 'queue', why: 'take alarms from the queue' },
      { action: 'sqs:DeleteMessage', scope: 'queue', why: 'only after an alarm is stored' },
      {
        action: 'sqs:ChangeMessageVisibility',
        scope: 'queue',
        why: 'give an alarm back when it could not be stored',
      },
      { action: 'kms:Decrypt', scope: 'key', why: 'read from a queue that is encrypted with a customer key' },
    ],
  },
  {
    port: 'intake over HTTPS',
    permissions: [
      {
        action: 'sns:ConfirmSubscription',
        scope: 'topic',
        why: 'confirm a subscription without fetching its SubscribeURL',
      },
    ],
  },
  {
    port: 'SMS pages',
    permissions: [
      { action: 'sns:Publish', scope: 'phone-numbers', why: 'page by SMS' },
      {
        action: 'sns:CheckIfPhoneNumberIsOptedOut',
        scope: 'any',
        why: 'say at once that a number has opted out, and try another way',
      },
      {
        action: 'sns:GetSMSSandboxAccountStatus',
        scope: 'any',
        why: 'say at once that the account may not send to everybody',
      },
      { action: 'sns:ListSMSSandboxPhoneNumbers', scope: 'any', why: 'know whom it may send to' },
    ],
  },
  {
    port: 'receipts of SMS',
    permissions: [
      {
        action: 'logs:FilterLogEvents',
        scope: 'sms-logs',
        why: 'know whether a text message arrived, and try another way at once where it did not',
      },
    ],
  },
  {
    port: 'pages to topics',
    permissions: [
      {
        action: 'sns:Publish',
        scope: 'pager-topics',
        why: 'page mail, pagers and other tools; mail published postmortems',
      },
    ],
  },
  {
    port: 'suggested wording',
    permissions: [
      {
        action: 'bedrock:InvokeModel',
        scope: 'wording-models',
        why: 'ask a model for the wording of a section, where tocsin.yaml names one',
      },
    ],
  },
  {
    port: 'evidence',
    permissions: [
      {
        action: 'sts:AssumeRole',
        scope: 'evidence-role',
        why: 'read evidence with a role that can only read',
      },
    ],
  },
  {
    port: 'queues between the functions',
    permissions: [
      {
        action: 'sqs:SendMessage',
        scope: 'work-queues',
        why: 'hand effects and requests of Slack to the function that works them off',
      },
    ],
  },
  {
    port: 'store in DynamoDB',
    permissions: [
      { action: 'dynamodb:GetItem', scope: 'table', why: 'read one row, effect, key or limit' },
      { action: 'dynamodb:BatchGetItem', scope: 'table', why: 'read what an index named' },
      { action: 'dynamodb:PutItem', scope: 'table', why: 'write events, rows, effects and keys' },
      { action: 'dynamodb:UpdateItem', scope: 'table', why: 'advance counters and limits' },
      { action: 'dynamodb:DeleteItem', scope: 'table', why: 'remove rows, and notices after their time' },
      {
        action: 'dynamodb:ConditionCheckItem',
        scope: 'table',
        why: 'write only while the version decided on is the newest',
      },
      { action: 'dynamodb:Query', scope: 'table-and-indexes', why: 'read streams; list rows and effects' },
    ],
  },
];

/** What the role for reading evidence is allowed to do. It reads; nothing here changes anything but the role's own queries. */
export const evidencePermissions: readonly PortPermissions[] = [
  {
    port: 'logs',
    permissions: [
      { action: 'logs:StartQuery', scope: 'log-groups', why: 'run a Logs Insights query' },
      { action: 'logs:GetQueryResults', scope: 'any', why: 'fetch its rows' },
      { action: 'logs:StopQuery', scope: 'any', why: 'stop one that takes too long or scans too much' },
      {
        action: 'logs:DescribeLogGroups',
        scope: 'log-group-names',
        why: 'tell a missing log group from one without matches',
      },
    ],
  },
  {
    port: 'traces',
    permissions: [
      {
        action: 'xray:GetTraceSegmentDestination',
        scope: 'any',
        why: 'know whether traces are in X-Ray or in the log group aws/spans',
      },
      { action: 'xray:GetIndexingRules', scope: 'any', why: 'know which share of traces is indexed' },
      { action: 'xray:GetServiceGraph', scope: 'any', why: 'see which service the faults begin in' },
      { action: 'xray:GetTraceSummaries', scope: 'any', why: 'find faulty and slow traces' },
      { action: 'xray:BatchGetTraces', scope: 'any', why: 'read some of them' },
      {
        action: 'xray:GetTimeSeriesServiceStatistics',
        scope: 'any',
        why: 'see in which minute the faults began',
      },
      {
        action: 'xray:GetSamplingStatisticSummaries',
        scope: 'any',
        why: 'say which share of the requests is recorded',
      },
      { action: 'xray:GetSamplingRules', scope: 'any', why: 'the same where nobody counts' },
      {
        action: 'xray:StartTraceRetrieval',
        scope: 'any',
        why: 'read some traces with Transaction Search',
      },
      { action: 'xray:ListRetrievedTraces', scope: 'any', why: 'fetch them' },
    ],
  },
  {
    port: 'changes',
    permissions: [
      { action: 'cloudtrail:LookupEvents', scope: 'any', why: 'find who changed what on the resources' },
      {
        action: 'cloudformation:DescribeStackResources',
        scope: 'any',
        why: 'find the stack that a resource belongs to',
      },
      {
        action: 'cloudformation:DescribeStackResourceDrifts',
        scope: 'any',
        why: 'read what the last drift detection found; it starts none',
      },
    ],
  },
  {
    port: 'metrics',
    permissions: [
      {
        action: 'cloudwatch:DescribeAlarms',
        scope: 'any',
        why: 'ask which alarms are in ALARM now, what state one is in, and whether it has an OK action where an action item waits for one; composite alarms need "*"',
      },
      {
        action: 'cloudwatch:ListAlarmMuteRules',
        scope: 'any',
        why: 'see whether CloudWatch itself mutes an alarm that no notification told of, and list its mute rules',
      },
      {
        action: 'cloudwatch:GetAlarmMuteRule',
        scope: 'any',
        why: 'show which alarms a mute rule of CloudWatch holds back, and until when',
      },
      {
        action: 'cloudwatch:DescribeAlarmContributors',
        scope: 'any',
        why: 'ask which contributors are still in ALARM',
      },
      {
        action: 'cloudwatch:GetMetricData',
        scope: 'any',
        why: 'read the values of an alarm, and of other series of its metric',
      },
      {
        action: 'cloudwatch:DescribeAlarmHistory',
        scope: 'any',
        why: 'count how often an alarm fired where the store is younger than 30 days',
      },
      { action: 'cloudwatch:ListMetrics', scope: 'any', why: 'find other series of the same metric' },
      { action: 'cloudwatch:GetMetricWidgetImage', scope: 'any', why: 'draw the graph with its threshold' },
      {
        action: 'cloudwatch:ListTagsForResource',
        scope: 'alarms',
        why: 'read tags that the notification does not carry',
      },
    ],
  },
];

/**
 * What the same role needs beside it if people are to mute alarms in CloudWatch itself (`/incident mute ... in
 * cloudwatch`). Nobody grants it by default: without it that is refused, with the action named.
 */
export const mutingPermissions: readonly PortPermissions[] = [
  {
    port: 'mute rules',
    permissions: [
      {
        action: 'cloudwatch:PutAlarmMuteRule',
        scope: 'any',
        why: 'mute alarms in CloudWatch, asked by a person',
      },
      { action: 'cloudwatch:DeleteAlarmMuteRule', scope: 'any', why: 'end such a mute earlier' },
    ],
  },
];

/**
 * What a function on Lambda needs beside its share of `processPermissions`: most of it is used by Lambda itself, in the
 * name of the function.
 */
export const functionPermissions: readonly PortPermissions[] = [
  {
    port: 'log of the function',
    permissions: [
      { action: 'logs:CreateLogStream', scope: 'own-log-group', why: 'begin a stream for each container' },
      { action: 'logs:PutLogEvents', scope: 'own-log-group', why: 'write log lines and metrics' },
    ],
  },
  {
    port: 'traces of the function',
    permissions: [
      { action: 'xray:PutTraceSegments', scope: 'any', why: 'send the segments of its own invocations' },
      { action: 'xray:PutTelemetryRecords', scope: 'any', why: 'say how many of them were dropped' },
    ],
  },
  {
    port: 'secret',
    permissions: [
      { action: 'secretsmanager:GetSecretValue', scope: 'secret', why: 'read the tokens at a cold start' },
    ],
  },
  {
    port: 'messages that invoke it',
    permissions: [
      { action: 'sqs:ReceiveMessage', scope: 'source-queue', why: 'Lambda takes messages from the queue' },
      { action: 'sqs:DeleteMessage', scope: 'source-queue', why: 'Lambda deletes those that were done' },
      {
        action: 'sqs:GetQueueAttributes',
        scope: 'source-queue',
        why: 'Lambda looks at the visibility timeout',
      },
    ],
  },
  {
    port: 'stream that invokes it',
    permissions: [
      { action: 'dynamodb:DescribeStream', scope: 'stream', why: 'Lambda looks for shards' },
      { action: 'dynamodb:GetRecords', scope: 'stream', why: 'Lambda reads records' },
      { action: 'dynamodb:GetShardIterator', scope: 'stream', why: 'Lambda knows how far it has read' },
      { action: 'dynamodb:ListStreams', scope: 'any', why: 'Lambda asks for it before it reads' },
    ],
  },
  {
    port: 'what failed for good',
    permissions: [
      { action: 'sqs:SendMessage', scope: 'failure-queue', why: 'Lambda sets aside what could not be done' },
    ],
  },
  {
    port: 'customer key',
    permissions: [
      { action: 'kms:Decrypt', scope: 'data-key', why: 'read table, queues and secret' },
      { action: 'kms:GenerateDataKey', scope: 'data-key', why: 'put into queues, write into the table' },
      { action: 'kms:Encrypt', scope: 'data-key', why: 'write into the table' },
      { action: 'kms:DescribeKey', scope: 'data-key', why: 'DynamoDB looks whether the key may be used' },
    ],
  },
];

/** What an action may be used on; undefined for one that Tocsin does not use. */
export const scopeOf = (action: string): PermissionScope | undefined =>
  [...processPermissions, ...evidencePermissions, ...mutingPermissions]
    .flatMap(({ permissions }) => permissions)
    .find((each) => each.action === action)?.scope;

/** The ARNs, ARN patterns or "*" that stand for a scope. A scope without any is left out of the policy. */
export type ScopeResources = {
  readonly [S in Exclude<PermissionScope, 'any' | 'phone-numbers'>]?: readonly string[];
} & {
  /** Region that SMS are sent from; without it any. */
  readonly smsRegion?: string;
  /** `aws` unless said otherwise. */
  readonly partition?: string;
};

/** The resources of the evidence role in one account; `account` and `partition` may be placeholders. */
export function evidenceResources(
  account: string,
  partition: string,
  logGroups: readonly string[],
): Required<Pick<ScopeResources, 'log-groups' | 'log-group-names' | 'alarms'>> {
  const logGroup = (name: string): string => `arn:${partition}:logs:*:${account}:log-group:${name}`;
  return {
    // Log group ARNs come with and without ":*" at the end, depending on who asks.
    'log-groups': logGroups.flatMap((name) =>
      name.endsWith('*') ? [logGroup(name)] : [logGroup(name), logGroup(`${name}:*`)],
    ),
    'log-group-names': [logGroup('*')],
    alarms: [`arn:${partition}:cloudwatch:*:${account}:alarm:*`],
  };
}

/**
 * Who may assume the role that evidence is read with.
 * @param principal ARN of the role or user that the process runs as
 * @param externalId of the account in tocsin.yaml
 */
export function trustPolicy(principal: string, externalId: string | undefined): PolicyDocument {
  const condition =
    externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'TocsinReadsEvidence',
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: ['sts:AssumeRole'],
        ...condition,
      },
    ],
  };
}

export type PolicyStatement = {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal?: { readonly AWS: string };
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
};

export type PolicyDocument = {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
};

/** An IAM policy with one statement per port and scope, in the order of the list. */
export function policyFor(ports: readonly PortPermissions[], resources: ScopeResources): PolicyDocument {
  const statements = ports.flatMap(({ port, permissions }) =>
    [...new Set(permissions.map((each) => each.scope))].flatMap((scope): PolicyStatement[] => {
      const target = targetOf(scope, resources);
      if (target === undefined) return [];
      const actions = permissions.filter((each) => each.scope === scope).map((each) => each.action);
      return [{ Sid: sidOf(port, scope), Effect: 'Allow', Action: actions, ...target }];
    }),
  );
  return { Version: '2012-10-17', Statement: statements };
}

function targetOf(
  scope: PermissionScope,
  resources: ScopeResources,
): Pick<PolicyStatement, 'Resource' | 'NotResource' | 'Condition'> | undefined {
  if (scope === 'any') return { Resource: ['*'] };
  if (scope === 'phone-numbers') {
    // For an SMS, IAM sees the phone number itself as the resource ("not authorized to perform: SNS:Publish on
    // resource: +1555..."), which no policy can name; what can be said is "anything that is no topic".
    const { smsRegion, partition = 'aws' } = resources;
    const topics = { NotResource: [`arn:${partition}:sns:*:*:*`] };
    return smsRegion === undefined
      ? topics
      : { ...topics, Condition: { StringEquals: { 'aws:RequestedRegion': smsRegion } } };
  }
  const arns = resources[scope] ?? [];
  if (arns.length === 0) return undefined;
  if (scope === 'data-key') {
    const through = ['dynamodb', 'sqs', 'secretsmanager'].map((service) => `${service}.*`);
    return { Resource: arns, Condition: { StringLike: { 'kms:ViaService': through } } };
  }
  if (scope !== 'key') return { Resource: arns };
  return { Resource: arns, Condition: { StringLike: { 'kms:ViaService': 'sqs.*' } } };
}

const sidOf = (port: string, scope: PermissionScope): string =>
  `${port} ${scope}`
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
