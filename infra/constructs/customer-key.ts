import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export type CustomerKeyUse = {
  /** AWS Budgets publishes to the topic. */
  readonly budgets: boolean;
  /** EventBridge rules publish to the topic. */
  readonly eventBridge: boolean;
  /** An EventBridge rule of this account sends changes to the queue. */
  readonly changes: boolean;
  /** CloudWatch Logs of this account and region encrypts log groups. Default: no. */
  readonly logs?: boolean;
};

const ACTIONS = ['kms:Decrypt', 'kms:GenerateDataKey*'];

/**
 * A rotating key for topics and queues with the policy that services need to publish through it. The managed key
 * alias/aws/sns cannot do this: its policy cannot be changed, and CloudWatch would silently fail to publish.
 */
export function customerKey(scope: Construct, id: string, use: CustomerKeyUse): Key {
  const key = new Key(scope, id, { enableKeyRotation: true, description: 'Alarms on their way to Tocsin' });
  const allow = (
    sid: string,
    service: string,
    conditions?: Record<string, Record<string, string>>,
    actions: readonly string[] = ACTIONS,
  ): void => {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid,
        principals: [new ServicePrincipal(service)],
        actions: [...actions],
        resources: ['*'],
        ...(conditions === undefined ? {} : { conditions }),
      }),
    );
  };
  const ownAccount = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
  // Without a condition, as in AWS's own example: the key can be used by CloudWatch only through the topic, and the
  // topic's policy says for which accounts. A condition that CloudWatch does not meet would lose alarms silently.
  allow('CloudWatchPublishesThroughTheTopic', 'cloudwatch.amazonaws.com');
  allow('TopicsOfThisAccountFillTheQueue', 'sns.amazonaws.com', {
    ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:*` },
  });
  // EventBridge meets no condition when it publishes to a topic, see AlarmTopic.
  if (use.eventBridge) allow('RulesPublishThroughTheTopic', 'events.amazonaws.com');
  else if (use.changes) allow('RulesOfThisAccountSendChanges', 'events.amazonaws.com', ownAccount);
  if (use.budgets) allow('BudgetsOfThisAccountPublish', 'budgets.amazonaws.com', ownAccount);
  // CloudWatch Logs says for which log group (CloudWatch Logs user guide, "Encrypt log data").
  if (use.logs === true) {
    const logGroups = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`;
    allow(
      'LogsOfThisAccount',
      `logs.${Aws.REGION}.${Aws.URL_SUFFIX}`,
      { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
      ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    );
  }
  return key;
}
