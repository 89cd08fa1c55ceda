import { Aws, Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type ILambdaDeploymentConfig,
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions/shapes.ts';
import type { BotFunction } from './bot-function.ts';

export type RolloutProps = {
  readonly functions: ReadonlyMap<FunctionName, BotFunction>;
  /** Default: a tenth of the invocations for five minutes, then all. */
  readonly how?: 'canary' | 'linear' | 'all-at-once';
  /** An alarm on the errors of each; while it is in ALARM the version before takes over again. */
  readonly errors: ReadonlyMap<FunctionName, IAlarm>;
};

const ways: Readonly<Record<NonNullable<RolloutProps['how']>, ILambdaDeploymentConfig>> = {
  canary: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
  linear: LambdaDeploymentConfig.LINEAR_10PERCENT_EVERY_1MINUTE,
  'all-at-once': LambdaDeploymentConfig.ALL_AT_ONCE,
};

/** A new version takes over step by step, and gives way when it fails. */
export class Rollout extends Construct {
  constructor(scope: Construct, id: string, { functions, how = 'canary', errors }: RolloutProps) {
    super(scope, id);
    const application = new LambdaApplication(this, 'Application');
    const role = new Role(this, 'Role', {
      description: 'CodeDeploy moves invocations of Tocsin to a new version',
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: { rollout: mayMove([...functions.values()]) },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'cloudwatch:DescribeAlarms needs "*" (service authorization reference); it reads.',
    });
    for (const [name, each] of functions) {
      // All at once is also the way to bring out a mend while the alarm is on, which would stop the deployment.
      const alarm = how === 'all-at-once' ? undefined : errors.get(name);
      new LambdaDeploymentGroup(each, 'Rollout', {
        application,
        alias: each.live,
        deploymentConfig: ways[how],
        role: role.withoutPolicyUpdates(),
        alarms: alarm === undefined ? [] : [alarm],
        autoRollback: {
          failedDeployment: true,
          stoppedDeployment: true,
          deploymentInAlarm: alarm !== undefined,
        },
      }).node.addDependency(role);
    }
  }
}

/** What AWSCodeDeployRoleForLambdaLimited grants, on these functions instead of on all. */
const mayMove = (functions: readonly BotFunction[]): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        actions: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
        // Not the alias's own ARN: it is updated through the group, which waits for this role.
        resources: functions.flatMap(({ function: { functionArn }, live }) => [
          functionArn,
          `${functionArn}:${live.aliasName}`,
        ]),
      }),
      new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }),
    ],
  });
