import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { heartbeatText } from '../../bot/serverless/metric-names.ts';

export type SchedulesProps = {
  readonly tick: Alias;
  /** The topic that alarms come through. */
  readonly topic: ITopic;
  /** The topic's key. Default: none. */
  readonly key?: IKey;
};

/** The two things that happen by the clock: a look at what is due, and a beat through the whole way in and out. */
export class Schedules extends Construct {
  readonly group: CfnScheduleGroup;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    const { tick, topic, key } = props;
    this.group = new CfnScheduleGroup(this, 'Group', { name: `${Aws.STACK_NAME}-by-the-clock` });
    const may = [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [tick.functionArn] }),
      new PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn] }),
      ...(key === undefined
        ? []
        : [
            new PolicyStatement({
              actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
              resources: [key.keyArn],
              conditions: { StringLike: { 'kms:ViaService': 'sns.*' } },
            }),
          ]),
    ];
    const role = new Role(this, 'Role', {
      description: 'The schedules of Tocsin invoke tick and publish the beat',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnEquals: { 'aws:SourceArn': this.group.attrArn },
        },
      }),
      inlinePolicies: { targets: new PolicyDocument({ statements: may }) },
    });
    const every = (name: string, rate: string, target: Omit<CfnSchedule.TargetProperty, 'roleArn'>): void => {
      const schedule = new CfnSchedule(this, name, {
        groupName: this.group.ref,
        scheduleExpression: rate,
        flexibleTimeWindow: { mode: 'OFF' },
        // The next one comes soon enough, and an old one is of no use.
        target: {
          ...target,
          roleArn: role.roleArn,
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        },
      });
      schedule.node.addDependency(role);
    };
    every('Tick', 'rate(1 minute)', { arn: tick.functionArn, input: '{}' });
    every('Heartbeat', 'rate(5 minutes)', {
      arn: topic.topicArn,
      input: heartbeatText('<aws.scheduler.scheduled-time>'),
    });
  }
}
