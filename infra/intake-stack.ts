import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { changeRule } from './constructs/change-rule.ts';
import { customerKey } from './constructs/customer-key.ts';
import { EvidenceRole } from './constructs/evidence-role.ts';
import { IntakeQueue } from './constructs/intake-queue.ts';
import { processPolicy } from './constructs/process-policy.ts';
import { Shout } from './constructs/shout.ts';
import { watchIntake, watchReader } from './constructs/watch-intake.ts';
import type { IntakeSettings } from './settings.ts';

/** What the one-process way needs in the account and region that its alarms are in. */
export class IntakeStack extends Stack {
  /** What a process elsewhere in the app is connected to. */
  readonly parts: {
    readonly topic: Topic;
    readonly queue: Queue;
    readonly evidenceRoleArns: readonly string[];
    readonly key?: IKey;
  };

  constructor(scope: Construct, id: string, settings: IntakeSettings, props?: StackProps) {
    super(scope, id, { description: 'Takes alarms in for Tocsin', ...props });
    const { eventBridge, budgets, changes } = settings;
    const key = settings.customerKey
      ? customerKey(this, 'Key', { budgets, eventBridge, changes })
      : undefined;
    const encrypted = key === undefined ? {} : { key };

    const { topic } = new AlarmTopic(this, 'Alarms', {
      accounts: settings.alarmAccounts,
      ...(settings.organization === undefined ? {} : { organization: settings.organization }),
      onlyAlarmArns: settings.onlyAlarmArns,
      eventBridge,
      budgets,
      ...encrypted,
    });
    const { queue, rejected, undelivered } = new IntakeQueue(this, 'Intake', { topic, ...encrypted });
    if (changes) changeRule(this, 'Changes', queue, undelivered);

    const { role } = new EvidenceRole(this, 'Evidence', {
      trust: settings.evidenceTrust,
      logGroups: settings.logGroups,
      ...(settings.externalId === undefined ? {} : { externalId: settings.externalId }),
    });
    const policy = processPolicy(this, 'Process', {
      queue,
      topic,
      evidenceRoleArns: [role.roleArn, ...settings.evidenceRoles],
      ...encrypted,
    });
    const shout = new Shout(this, 'Shout', {
      emails: settings.shoutEmails,
      phones: settings.shoutPhones,
      ...encrypted,
    });
    const { queueAgeSec, nobodyReadsMin } = settings;
    watchIntake(shout, { alarmTopic: topic, queue, rejected, undelivered, queueAgeSec });
    watchReader(shout, queue, nobodyReadsMin);
    this.parts = {
      topic,
      queue,
      evidenceRoleArns: [role.roleArn, ...settings.evidenceRoles],
      ...encrypted,
    };

    this.#output('TopicArn', topic.topicArn, 'Action of alarms, and intake.sns.topics in tocsin.yaml');
    this.#output('QueueUrl', queue.queueUrl, 'intake.sqs in tocsin.yaml');
    this.#output('EvidenceRoleArn', role.roleArn, 'accounts.<id>.role in tocsin.yaml');
    this.#output('ProcessPolicyArn', policy.managedPolicyArn, 'Attach to the role that the process runs as');
    this.#output('RejectedQueueUrl', rejected.queueUrl, 'Alarms that could not be stored');
    this.#output(
      'UndeliveredQueueUrl',
      undelivered.queueUrl,
      'Alarms that SNS or EventBridge could not put in',
    );
    this.#output('ShoutTopicArn', shout.topic.topicArn, 'Where it is shouted that Tocsin does not work');
  }

  #output(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
