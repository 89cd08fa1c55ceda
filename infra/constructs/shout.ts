import { Aws, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export type ShoutProps = {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Default: not encrypted at rest. */
  readonly key?: IKey;
};

export type ShoutRule = {
  /** What it means and what to do, for somebody who was asleep. */
  readonly what: string;
  readonly threshold: number;
  /** How many periods in a row. */
  readonly periods: number;
  /** Default: at the threshold or above. */
  readonly comparison?: ComparisonOperator;
  /** Default: no trouble. */
  readonly missing?: TreatMissingData;
  /** A topic that is told as well. Default: none. */
  readonly alsoTo?: ITopic;
};

/**
 * A second way to shout that does not need Tocsin: alarms on its own parts, sent by SNS as e-mail and SMS to people who
 * were chosen for it. Its topic is never an intake topic, otherwise a dead Tocsin would be told about itself.
 */
export class Shout extends Construct {
  readonly topic: Topic;

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
  }

  /** An alarm `STACK-name` that shouts when it begins and when it ends. */
  alarm(name: string, metric: IMetric, rule: ShoutRule): Alarm {
    const alarm = new Alarm(this, name, {
      alarmName: `${Aws.STACK_NAME}-${name}`,
      alarmDescription: rule.what,
      metric,
      threshold: rule.threshold,
      evaluationPeriods: rule.periods,
      comparisonOperator: rule.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: rule.missing ?? TreatMissingData.NOT_BREACHING,
    });
    for (const topic of [this.topic, ...(rule.alsoTo === undefined ? [] : [rule.alsoTo])]) {
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
    }
    return alarm;
  }
}

/** Messages that can be taken, at most in a minute. */
export const visible = (queue: Queue): Metric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'max' });

/** Seconds that the oldest message waits, at most in a minute. */
export const oldest = (queue: Queue): Metric =>
  queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'max' });

/** SNS publishes its metrics every five minutes. */
export const lost = (topic: Topic): Metric =>
  topic.metric('NumberOfNotificationsFailedToRedriveToDlq', {
    period: Duration.minutes(5),
    statistic: 'sum',
  });
