import { defined } from './condition.ts';
import type { Fields } from './fields.ts';
import { resourceName } from './arn.ts';
import { byHand } from './by-hand.ts';

/** What an event says about a change, before it is cleaned; `subject` falls back to the first resource. */
export type ChangeParts = {
  readonly subject?: string;
  readonly actor?: string;
  readonly status?: string;
  readonly id?: string;
  readonly version?: string;
  /** Which part of the subject: a stage, a deployment group, a branch. */
  readonly part?: string;
  readonly reason?: string;
  readonly what?: string;
  readonly logs?: string;
  readonly byHand?: 'console' | 'cli';
  readonly refused?: true;
};

/**
 * The parts by source. Names of fields: the event references of each service and real events, 2016 to 2026; folding
 * of names covers `execution-id`, `executionId` and `ExecutionId`.
 */
const readers: Readonly<Record<string, (detail: Fields, resources: readonly string[]) => ChangeParts>> = {
  codepipeline: (detail) =>
    defined({
      subject: detail.text('pipeline'),
      status: detail.text('state'),
      id: detail.text('execution-id'),
      version: detail.object('execution-trigger').text('commit-id'),
      actor: detail.object('execution-trigger').text('trigger-detail', 'author-display-name'),
      part: stageOf(detail),
    }),
  codedeploy: (detail) =>
    defined({
      subject: detail.text('application', 'applicationName'),
      status: detail.text('state', 'status'),
      id: detail.text('deploymentId'),
      part: detail.text('deploymentGroup', 'deploymentGroupName'),
    }),
  codebuild: (detail) => {
    const more = detail.object('additional-information');
    return defined({
      subject: detail.text('project-name'),
      status: detail.text('build-status', 'completed-phase-status'),
      id: detail.text('build-id'),
      version: more.text('source-version'),
      actor: more.text('initiator'),
      part: detail.text('completed-phase'),
      logs: more.object('logs').text('deep-link'),
    });
  },
  codecommit: (detail) =>
    defined({
      subject: detail.text('repositoryName'),
      status: detail.text('event'),
      version: detail.text('commitId'),
      actor: detail.text('callerUserArn'),
      part: detail.text('referenceFullName', 'referenceName'),
    }),
  ecs: (detail, resources) =>
    defined({
      subject: serviceIn(resources) ?? detail.text('group')?.replace(/^service:/, ''),
      status: detail.text('eventName', 'lastStatus', 'status'),
      id: detail.text('deploymentId', 'taskArn'),
      version: named(detail.text('taskDefinitionArn')),
      actor: detail.text('startedBy'),
      reason: detail.text('reason', 'stoppedReason'),
    }),
  ecr: (detail) =>
    defined({
      subject: detail.text('repository-name'),
      status: detail.text('result'),
      version: detail.text('image-tag', 'image-digest'),
      what: detail.text('action-type'),
    }),
  autoscaling: (detail) =>
    defined({
      subject: detail.text('AutoScalingGroupName'),
      status: detail.text('StatusCode', 'LifecycleTransition'),
      id: detail.text('ActivityId', 'InstanceRefreshId'),
      reason: detail.text('Cause', 'Description'),
    }),
  cloudformation: (detail) =>
    defined({
      subject: stackOf(detail.text('stack-id')),
      status: detail.object('status-details').text('status') ?? detail.text('resource-status'),
      id: detail.text('client-request-token'),
      part: detail.text('logical-resource-id'),
      reason: detail.object('status-details').text('status-reason'),
    }),
  ec2: (detail) =>
    defined({ subject: detail.text('instance-id'), status: detail.text('state', 'instance-action') }),
  ssm: (detail) =>
    defined({
      subject: detail.text('name', 'Definition', 'document-name', 'calendarName'),
      status: detail.text('operation', 'Status', 'status', 'state'),
      id: detail.text('ExecutionId', 'command-id'),
      actor: detail.text('ExecutedBy'),
    }),
  appconfig: (detail) =>
    defined({
      subject: detail.object('Application').text('Name', 'Id') ?? detail.text('ApplicationId'),
      status: detail.text('Type', 'State'),
      id: detail.text('DeploymentNumber'),
      version: detail.text('ConfigurationVersion'),
      part: detail.object('ConfigurationProfile').text('Name', 'Id'),
    }),
  rds: (detail) =>
    defined({
      subject: detail.text('SourceIdentifier'),
      status: detail.text('EventID'),
      reason: detail.text('Message'),
    }),
  elasticbeanstalk: (detail) =>
    defined({
      subject: detail.text('EnvironmentName', 'ApplicationName'),
      status: detail.text('Status', 'Severity'),
      reason: detail.text('Message'),
    }),
  amplify: (detail) =>
    defined({
      subject: detail.text('appId'),
      status: detail.text('jobStatus'),
      id: detail.text('jobId'),
      part: detail.text('branchName'),
    }),
  config: (detail) => {
    const item = detail.object('configurationItem');
    return defined({
      subject: item.text('resourceId', 'resourceName'),
      status: item.text('configurationItemStatus'),
      part: item.text('resourceType'),
    });
  },
};

/** Services of which every event is about something that was changed. */
export const changeSources: readonly string[] = [
  ...Object.keys(readers),
  'application-autoscaling',
  'elasticloadbalancing',
  'secretsmanager',
  'eks',
  'elasticache',
  'servicecatalog',
  'imagebuilder',
];

export function changeParts(source: string, detail: Fields, resources: readonly string[]): ChangeParts {
  const read = Object.hasOwn(readers, source) ? readers[source] : undefined;
  return read ? read(detail, resources) : generalParts(detail);
}

/** For sources without a reader of their own, a team's own events among them. */
const generalParts = (detail: Fields): ChangeParts =>
  defined({
    subject: detail.text(
      'service',
      'serviceName',
      'application',
      'app',
      'project',
      'component',
      'name',
      'resource',
      'subject',
    ),
    actor: detail.text('actor', 'author', 'user', 'deployedBy', 'triggeredBy', 'initiator', 'by'),
    status: detail.text('status', 'state', 'result'),
    id: detail.text('deploymentId', 'executionId', 'runId', 'id'),
    version: detail.text('version', 'revision', 'commit', 'commitId', 'sha', 'tag', 'image'),
    reason: detail.text('reason', 'description', 'message'),
  });

/** An API call that CloudTrail passed on: what was called, on what, by whom. */
export function cloudTrailParts(detail: Fields): ChangeParts & { readonly service?: string } {
  const by = detail.object('userIdentity');
  const request = detail.object('requestParameters');
  return defined({
    service: detail.text('eventSource')?.replace(/\.amazonaws\.com(?:\.cn)?$/, ''),
    what: detail.text('eventName'),
    subject: named(
      request.text(
        'functionName',
        'stackName',
        'serviceName',
        'service',
        'dBInstanceIdentifier',
        'autoScalingGroupName',
        'clusterName',
        'tableName',
        'bucketName',
        'queueUrl',
        'topicArn',
        'alarmName',
        'pipelineName',
        'name',
        'roleName',
        'groupId',
        'loadBalancerArn',
        'listenerArn',
        'instanceId',
        'resourceId',
        'applicationId',
      ),
    ),
    actor: by.text('arn') ?? by.text('invokedBy') ?? by.text('userName') ?? by.text('principalId'),
    byHand: byHand(detail),
    refused: detail.has('errorCode') ? (true as const) : undefined,
    status: detail.text('errorCode'),
    id: detail.text('eventID'),
    reason: detail.text('errorMessage'),
  });
}

/** `function:cart` and `task-definition/cart:17` of an ARN are shown as `cart` and `cart:17`. */
const named = (arn: string | undefined): string | undefined =>
  arn?.startsWith('arn:') ? resourceName(arn).replace(/^[a-z-]{1,40}[:/](?=.)/, '') : arn;

const serviceIn = (resources: readonly string[]): string | undefined =>
  resources
    .map((each) => /:service\/(?:[^/]+\/)?([^/]+)$/.exec(each)?.[1])
    .find((each) => each !== undefined);

const stackOf = (arn: string | undefined): string | undefined =>
  /:stack\/([^/]+)/.exec(arn ?? '')?.[1] ?? arn;

const stageOf = (detail: Fields): string | undefined =>
  [detail.text('stage'), detail.text('action')].filter((each) => each !== undefined).join(' ') || undefined;
