import { Rule, type EventPattern } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** What AWS itself reports as a change, by `source`: the `detail-type`s of EventBridge (event references, 2026). */
const changes: Readonly<Record<string, readonly string[]>> = {
  'aws.codedeploy': ['CodeDeploy Deployment State-change Notification'],
  'aws.codepipeline': ['CodePipeline Pipeline Execution State Change'],
  'aws.codebuild': ['CodeBuild Build State Change'],
  'aws.ecs': ['ECS Deployment State Change'],
  'aws.cloudformation': ['CloudFormation Stack Status Change'],
  'aws.appconfig': ['On Deployment Start', 'On Deployment Complete', 'On Deployment Rolled Back'],
  // Not each instance that starts: groups scale all day.
  'aws.autoscaling': [
    'EC2 Auto Scaling Instance Refresh Started',
    'EC2 Auto Scaling Instance Refresh Succeeded',
    'EC2 Auto Scaling Instance Refresh Failed',
    'EC2 Auto Scaling Instance Refresh Cancelled',
  ],
  'aws.ssm': ['Parameter Store Change', 'EC2 Automation Execution Status-change Notification'],
};

/** Lambda reports through CloudTrail only; its calls carry the version of their interface in their names. */
const lambdaCalls = ['UpdateFunctionCode', 'UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias'];

/**
 * Sends the changes of this account and region to the queue as they happen; without it CloudTrail is asked, minutes
 * late. Not with the target that CDK brings: for a queue with a customer key that one lets EventBridge send for any
 * account (aws-cdk-lib 2.276.0, aws-events-targets/lib/sqs.js).
 */
export function changeRule(scope: Construct, id: string, queue: Queue, undelivered: Queue): readonly Rule[] {
  return patterns(id).map(({ name, sid, eventPattern }) => {
    const rule = new Rule(scope, name, {
      description,
      eventPattern,
      targets: [{ bind: () => ({ arn: queue.queueArn, deadLetterConfig: { arn: undelivered.queueArn } }) }],
    });
    for (const each of [queue, undelivered]) {
      each.addToResourcePolicy(
        new PolicyStatement({
          sid,
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [each.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
        }),
      );
    }
    return rule;
  });
}

/** The same for a function, which has to let the rules invoke it. */
export const changeRulesTo = (scope: Construct, id: string, functionArn: string): readonly Rule[] =>
  patterns(id).map(
    ({ name, eventPattern }) =>
      new Rule(scope, name, { description, eventPattern, targets: [{ bind: () => ({ arn: functionArn }) }] }),
  );

const description = 'Deployments and other changes for Tocsin';

const patterns = (
  id: string,
): readonly { readonly name: string; readonly sid: string; readonly eventPattern: EventPattern }[] => [
  {
    name: id,
    sid: 'ThisRuleSends',
    eventPattern: { source: Object.keys(changes), detailType: Object.values(changes).flat() },
  },
  {
    name: `${id}OfFunctions`,
    sid: 'ThisRuleOfFunctionsSends',
    eventPattern: {
      source: ['aws.lambda'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: { eventName: lambdaCalls.map((prefix) => ({ prefix })) },
    },
  },
];
