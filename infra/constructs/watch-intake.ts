import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { lost, oldest, type Shout, visible } from './shout.ts';

export type WatchedIntake = {
  readonly alarmTopic: Topic;
  readonly queue: Queue;
  readonly rejected: Queue;
  readonly undelivered: Queue;
  /** Age of the oldest alarm that waits. Default: 300 s. */
  readonly queueAgeSec?: number;
};

/** Four alarms on the way in, whoever reads at its end. */
export function watchIntake(shout: Shout, props: WatchedIntake): void {
  shout.alarm('alarms-wait', oldest(props.queue), {
    what: 'Alarms wait in the queue without being stored: Tocsin is too slow, or cannot write to its store. Look at its log.',
    threshold: props.queueAgeSec ?? 300,
    periods: 3,
  });
  shout.alarm('alarms-rejected', visible(props.rejected), {
    what: 'An alarm was taken from the queue again and again and could not be stored. It is in the queue of rejected alarms.',
    threshold: 1,
    periods: 1,
  });
  shout.alarm('alarms-undelivered', visible(props.undelivered), {
    what: 'SNS or EventBridge could not put an alarm into the queue (its policy or its key was changed?). It is in the queue of undelivered alarms.',
    threshold: 1,
    periods: 1,
  });
  shout.alarm('alarms-lost', lost(props.alarmTopic), {
    what: 'SNS could not put an alarm into the queue, nor into the queue of undelivered alarms: it is lost. Look at CloudWatch for alarms of the last minutes.',
    threshold: 1,
    periods: 1,
  });
}

/** Shouts when no process has asked the queue for so long. Default: 15 min. */
export function watchReader(shout: Shout, queue: Queue, nobodyReadsMin = 15): void {
  shout.alarm('nobody-reads', requests(queue), {
    what: 'No Tocsin process has asked the alarm queue for messages: it is stopped, or it cannot reach SQS. Alarms wait in the queue and page nobody.',
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    threshold: 1,
    periods: nobodyReadsMin,
    // A queue that nobody asks reports no receives at all, and after six hours no metric whatever.
    missing: TreatMissingData.BREACHING,
  });
}

/** Requests to the queue, with and without a message: a process that long-polls makes at least three a minute. */
function requests(queue: Queue): MathExpression {
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
