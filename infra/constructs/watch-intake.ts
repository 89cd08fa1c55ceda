import { Duration } from 'aws-cdk-lib';
import {
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { lost, oldest, type Shout, type ShoutRule, visible } from './shout.ts';

export type WatchedIntake = {
  readonly alarmTopic: Topic;
  readonly queue: Queue;
  readonly rejected: Queue;
  readonly undelivered: Queue;
  /** Age of the oldest alarm that waits. Default: 300 s. */
  readonly queueAgeSec?: number;
  /** Somebody takes dead letters in once more: only what is still there after three minutes is shouted. */
  readonly lettersAreHandled?: boolean;
};

/** A dead letter that nobody handles, or that is still there after its handling. */
export const deadLetter = (
  queue: Queue,
  handled: boolean,
): { readonly metric: IMetric; readonly rule: Pick<ShoutRule, 'threshold' | 'periods'> } =>
  handled
    ? // The age is reported while there is a message, taken or not.
      { metric: oldest(queue), rule: { threshold: 1, periods: 3 } }
    : { metric: visible(queue), rule: { threshold: 1, periods: 1 } };

/** Four alarms on the way in, whoever reads at its end. */
export function watchIntake(shout: Shout, props: WatchedIntake): void {
  shout.alarm('alarms-wait', oldest(props.queue), {
    what: 'Alarms wait in the queue without being stored: Tocsin is too slow, or cannot write to its store. Look at its log.',
    threshold: props.queueAgeSec ?? 300,
    periods: 3,
  });
  const handled = props.lettersAreHandled === true;
  const rejected = deadLetter(props.rejected, handled);
  shout.alarm('alarms-rejected', rejected.metric, {
    what: 'An alarm was taken from the queue again and again and could not be stored. It is in the queue of rejected alarms.',
    ...rejected.rule,
  });
  const undelivered = deadLetter(props.undelivered, handled);
  shout.alarm('alarms-undelivered', undelivered.metric, {
    what: 'SNS or EventBridge could not put an alarm into the queue (its policy or its key was changed?). It is in the queue of undelivered alarms.',
    ...undelivered.rule,
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
