import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** What AWS itself reports as a change: `source` and `detail-type` of EventBridge. */
const changes: Readonly<Record<string, string>> = {
  'aws.codedeploy': 'CodeDeploy Deployment State-change Notification',
  'aws.codepipeline': 'CodePipeline Pipeline Execution State Change',
  'aws.ecs': 'ECS Deployment State Change',
  'aws.cloudformation': 'CloudFormation Stack Status Change',
};

/**
 * Sends the changes of this account and region to the queue as they happen; without it CloudTrail is asked, minutes
 * late. Not with the target that CDK brings: for a queue with a customer key that one lets EventBridge send for any
 * account (aws-cdk-lib 2.276.0, aws-events-targets/lib/sqs.js).
 */
export function changeRule(scope: Construct, id: string, queue: Queue, undelivered: Queue): Rule {
  const rule = new Rule(scope, id, {
    description: 'Deployments and stack changes for Tocsin',
    eventPattern: { source: Object.keys(changes), detailType: Object.values(changes) },
    targets: [{ bind: () => ({ arn: queue.queueArn, deadLetterConfig: { arn: undelivered.queueArn } }) }],
  });
  for (const each of [queue, undelivered]) {
    each.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ThisRuleSends',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [each.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
      }),
    );
  }
  return rule;
}
