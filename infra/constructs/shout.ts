import { Aws, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export type ShoutProps = {
  readonly alarmTopic: Topic;
  readonly queue: Queue;
  readonly rejected: Queue;
  readonly undelivered: Queue;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Age of the oldest alarm that waits. Default: 300 s. */
  readonly queueAgeSec?: number;
  /** Time without a single request to the queue. Default: 15 min. */
  readonly nobodyReadsMin?: number;
  /** Default: not encrypted at rest. */
  readonly key?: IKey;
};

/**
 * A second way to shout that does not need Tocsin: alarms on its own intake, sent by SNS as e-mail and SMS to people
 * who were chosen for it. Its topic is never an intake topic, otherwise a dead Tocsin would be told about itself.
 */
export class Shout extends Construct {
  readonly topic: Topic;
  readonly #minute = Duration.minutes(1);

  constructor(scope: Construct, id: string, props: ShoutProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Tocsin',
      enforceSSL: true,
      ...(props.key === undefined ? {} : { masterKey: props.key }),
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisStackPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnLike: {
            'aws:SourceArn': `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:${Aws.STACK_NAME}-*`,
          },
        },
      }),
    );
    for (const address of props.emails) this.topic.addSubscription(new EmailSubscription(address));
    for (const number of props.phones) this.topic.addSubscription(new SmsSubscription(number));

    this.#alarm('nobody-reads', nobodyReads(props.queue), {
      what: 'No Tocsin process has asked the alarm queue for messages: it is stopped, or it cannot reach SQS. Alarms wait in the queue and page nobody.',
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      periods: props.nobodyReadsMin ?? 15,
      // A queue that nobody asks reports no receives at all, and after six hours no metric whatever.
      missing: TreatMissingData.BREACHING,
    });
    this.#alarm(
      'alarms-wait',
      props.queue.metricApproximateAgeOfOldestMessage({ period: this.#minute, statistic: 'max' }),
      {
        what: 'Alarms wait in the queue without being stored: Tocsin is too slow, or cannot write to its store. Look at its log.',
        threshold: props.queueAgeSec ?? 300,
        periods: 3,
      },
    );
    this.#alarm('alarms-rejected', visible(props.rejected), {
      what: 'An alarm was taken from the queue again and again and could not be stored. It is in the queue of rejected alarms.',
      threshold: 1,
      periods: 1,
    });
    this.#alarm('alarms-undelivered', visible(props.undelivered), {
      what: 'SNS or EventBridge could not put an alarm into the queue (its policy or its key was changed?). It is in the queue of undelivered alarms.',
      threshold: 1,
      periods: 1,
    });
    this.#alarm('alarms-lost', lost(props.alarmTopic), {
      what: 'SNS could not put an alarm into the queue, nor into the queue of undelivered alarms: it is lost. Look at CloudWatch for alarms of the last minutes.',
      threshold: 1,
      periods: 1,
    });
  }

  #alarm(
    name: string,
    metric: Metric | MathExpression,
    rule: {
      readonly what: string;
      readonly threshold: number;
      readonly periods: number;
      readonly comparison?: ComparisonOperator;
      readonly missing?: TreatMissingData;
    },
  ): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${Aws.STACK_NAME}-${name}`,
      alarmDescription: rule.what,
      metric,
      threshold: rule.threshold,
      evaluationPeriods: rule.periods,
      comparisonOperator: rule.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: rule.missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}

/** Requests to the queue, with and without a message: a process that long-polls makes at least three a minute. */
function nobodyReads(queue: Queue): MathExpression {
  const period = Duration.minutes(1);
  return new MathExpression({
    expression: 'FILL(empty, 0) + FILL(taken, 0)',
    label: 'requests to the queue',
    period,
    usingMetrics: {
      empty: queue.metricNumberOfEmptyReceives({ period, statistic: 'sum' }),
      taken: queue.metricNumberOfMessagesReceived({ period, statistic: 'sum' }),
    },
  });
}

const visible = (queue: Queue): Metric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'max' });

/** SNS publishes its metrics every five minutes. */
const lost = (topic: Topic): Metric =>
  topic.metric('NumberOfNotificationsFailedToRedriveToDlq', {
    period: Duration.minutes(5),
    statistic: 'sum',
  });
