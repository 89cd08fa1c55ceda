import { Aws, Validations } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledgeSmsLogs, smsLogs } from './sms-logs.ts';
import { policyFor, processPermissions } from '../../bot/aws/permissions.ts';

export type ProcessPolicyProps = {
  readonly queue: Queue;
  readonly topic: Topic;
  /** Roles that evidence is read with, in this and in further accounts. */
  readonly evidenceRoleArns: readonly string[];
  readonly key?: IKey;
};

/** What the process may do; to be attached to the role that it runs as. */
export function processPolicy(scope: Construct, id: string, props: ProcessPolicyProps): ManagedPolicy {
  const policy = new ManagedPolicy(scope, id, {
    description: 'For the role that the Tocsin process runs as',
    document: PolicyDocument.fromJson(
      policyFor(processPermissions, {
        queue: [props.queue.queueArn],
        topic: [props.topic.topicArn],
        key: props.key === undefined ? [] : [props.key.keyArn],
        'evidence-role': props.evidenceRoleArns,
        'sms-logs': smsLogs,
        smsRegion: Aws.REGION,
        partition: Aws.PARTITION,
      }),
    ),
  });
  const reason =
    'What SNS knows of phone numbers (opted out, SMS sandbox) has no resource: IAM takes only "*". All three read.';
  Validations.of(policy).acknowledge({ id: 'AwsSolutions-IAM5[Resource::*]', reason });
  acknowledgeSmsLogs(policy);
  return policy;
}
