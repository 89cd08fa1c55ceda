import type { Instant } from '../calendar/index.ts';
import { placeOf } from './arn.ts';
import { changeOf, type ChangeFrame } from './change.ts';
import { defined } from './condition.ts';
import { readDate } from './date.ts';
import type { Fields } from './fields.ts';
import type { Change } from './signal.ts';

/**
 * Changes that services publish on SNS in forms of their own, older than EventBridge: CodeDeploy triggers, Auto
 * Scaling, RDS and ElastiCache events, Run Command. Undefined when the document is none of them.
 */
export function snsChange(doc: Fields, sentAt: Instant | undefined): Change | undefined {
  const reader = readers.find(({ fits }) => fits(doc));
  return reader?.read(doc, sentAt);
}

type Reader = {
  readonly fits: (doc: Fields) => boolean;
  readonly read: (doc: Fields, sentAt: Instant | undefined) => Change | undefined;
};

const readers: readonly Reader[] = [
  {
    fits: (doc) => doc.has('deploymentId') && doc.has('applicationName') && doc.has('status'),
    read: (doc, sentAt) =>
      dated(
        readDate(doc.raw('completeTime')) ?? readDate(doc.raw('createTime')) ?? sentAt,
        {
          source: 'codedeploy',
          what: doc.has('instanceId')
            ? 'CodeDeploy Instance State-change'
            : 'CodeDeploy Deployment State-change',
          ...placed(doc),
          resources: [],
        },
        {
          subject: doc.text('applicationName'),
          status: doc.text('status'),
          id: doc.text('deploymentId'),
          part: doc.text('deploymentGroupName'),
          actor: doc.text('creator'),
        },
      ),
  },
  {
    fits: (doc) => doc.has('AutoScalingGroupName') && doc.has('Event'),
    read: (doc, sentAt) =>
      dated(
        readDate(doc.raw('Time')) ?? sentAt,
        {
          source: 'autoscaling',
          what: doc.text('Event') ?? '',
          ...placeOf(doc.text('AutoScalingGroupARN') ?? ''),
          ...defined({ account: doc.text('AccountId') }),
          resources: doc.list('AutoScalingGroupARN').filter((each) => typeof each === 'string'),
        },
        {
          subject: doc.text('AutoScalingGroupName'),
          status: doc.text('StatusCode'),
          id: doc.text('ActivityId'),
          reason: doc.text('Cause', 'Description'),
        },
      ),
  },
  {
    fits: (doc) => doc.has('Event Source') && doc.has('Source ID'),
    read: (doc, sentAt) =>
      dated(
        readDate(doc.raw('Event Time')) ?? sentAt,
        {
          source: 'rds',
          what: `RDS ${doc.text('Event Source') ?? ''} event`,
          ...placeOf(doc.text('Source ARN') ?? ''),
          resources: doc.list('Source ARN').filter((each) => typeof each === 'string'),
        },
        {
          subject: doc.text('Source ID'),
          status: /RDS-EVENT-\d{1,6}/.exec(doc.text('Event ID') ?? '')?.[0],
          reason: doc.text('Event Message'),
        },
      ),
  },
  {
    fits: (doc) => doc.entries.some(([name]) => name.startsWith('ElastiCache:')),
    read: (doc, sentAt) => {
      const [name = '', value] = doc.entries.find(([each]) => each.startsWith('ElastiCache:')) ?? [];
      return dated(
        sentAt,
        { source: 'elasticache', what: name, resources: [] },
        { subject: typeof value === 'string' ? value : undefined },
      );
    },
  },
  {
    fits: (doc) => doc.has('commandId') && doc.has('documentName') && doc.has('status'),
    read: (doc, sentAt) =>
      dated(
        readDate(doc.raw('eventTime')) ?? readDate(doc.raw('requestedDateTime')) ?? sentAt,
        { source: 'ssm', what: 'EC2 Run Command', ...placed(doc), resources: [] },
        { subject: doc.text('documentName'), status: doc.text('status'), id: doc.text('commandId') },
      ),
  },
];

const placed = (doc: Fields): Pick<ChangeFrame, 'account' | 'region'> =>
  defined({ account: doc.text('accountId', 'account'), region: doc.text('region') });

type Loose = { readonly [part: string]: string | undefined };

const dated = (at: Instant | undefined, frame: Omit<ChangeFrame, 'at'>, parts: Loose): Change | undefined =>
  at === undefined ? undefined : changeOf({ ...frame, at }, defined(parts));

/** CloudFormation's notifications are lines of `Name='value'`. Undefined when the text is none. */
export function stackChange(text: string, sentAt: Instant | undefined): Change | undefined {
  if (!/^StackId='/m.test(text) || text.length > 64_000) return undefined;
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}='([^\\n]*?)'?$`, 'm').exec(text)?.[1] || undefined;
  const stack = value('StackId') ?? '';
  return dated(
    readDate(value('Timestamp')) ?? sentAt,
    { source: 'cloudformation', what: 'CloudFormation Stack Event', ...placeOf(stack), resources: [stack] },
    {
      subject: value('StackName') ?? /:stack\/([^/]+)/.exec(stack)?.[1],
      status: value('ResourceStatus'),
      id: value('ClientRequestToken') ?? value('EventId'),
      part: value('LogicalResourceId'),
      reason: value('ResourceStatusReason'),
      actor: value('PrincipalId'),
    },
  );
}
