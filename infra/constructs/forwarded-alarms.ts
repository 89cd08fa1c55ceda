import { Aws } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { IntakeQueue } from './intake-queue.ts';

export type ForwardedAlarmsProps = {
  readonly organization: string;
  readonly intake: IntakeQueue;
};

/** What a member account's rule lets through, and what is taken from the bus: changes of alarms. */
export const alarmChanges = { source: ['aws.cloudwatch'], 'detail-type': ['CloudWatch Alarm State Change'] };

/**
 * A bus that accounts of the organisation forward their alarms to, from any region, so that no alarm there needs an action.
 * Its events are put into the intake queue; they carry no signature, so the queue has to be trusted by its policy.
 */
export class ForwardedAlarms extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string, { organization, intake }: ForwardedAlarmsProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { eventBusName: `${Aws.STACK_NAME}-alarms` });
    this.bus.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AccountsOfTheOrganizationForwardAlarms',
        principals: [new AnyPrincipal()],
        actions: ['events:PutEvents'],
        resources: [this.bus.eventBusArn],
        conditions: {
          StringEquals: { 'aws:PrincipalOrgID': organization, 'events:source': 'aws.cloudwatch' },
        },
      }),
    );
    const { queue, undelivered } = intake;
    const rule = new Rule(this, 'Rule', {
      description: 'Alarms of further accounts for Tocsin',
      eventBus: this.bus,
      eventPattern: { source: alarmChanges.source, detailType: alarmChanges['detail-type'] },
      targets: [{ bind: () => ({ arn: queue.queueArn, deadLetterConfig: { arn: undelivered.queueArn } }) }],
    });
    for (const each of [queue, undelivered]) {
      each.addToResourcePolicy(
        new PolicyStatement({
          sid: 'ForwardedAlarmsAreSent',
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [each.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
        }),
      );
    }
  }
}
