import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, type IAlarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FunctionName } from '../functions/shapes.ts';
import type { BotFunction } from './bot-function.ts';
import { botMetric } from './bot-metric.ts';
import { oldest, type Shout } from './shout.ts';
import { deadLetter } from './watch-intake.ts';
import type { WorkQueues } from './work-queues.ts';

export type WatchedFunctions = {
  readonly functions: ReadonlyMap<FunctionName, BotFunction>;
  readonly queues: WorkQueues;
  /** The intake: a dead letter that stays becomes an incident, if Tocsin can still make one. */
  readonly intake: ITopic;
  /** Answers of the HTTP API with status 5xx. */
  readonly slackFailures?: IMetric;
};

const minute = Duration.minutes(1);

/** Alarms on the parts between way in and way out. Resolves to those on the errors of each function. */
export function watchFunctions(shout: Shout, props: WatchedFunctions): ReadonlyMap<FunctionName, IAlarm> {
  watchQueues(shout, props);
  watchBeats(shout);
  watchOutcomes(shout, props.intake);
  if (props.slackFailures !== undefined) {
    shout.alarm('slack-unanswered', props.slackFailures, {
      what: 'Slack was answered with an error: commands and clicks of people fail. Look at the log of slack-request.',
      threshold: 5,
      periods: 1,
    });
  }
  return new Map([...props.functions].map(([name, each]) => [name, errorsOf(shout, name, each)]));
}

function errorsOf(shout: Shout, name: FunctionName, { live }: BotFunction): IAlarm {
  return shout.alarm(`${name}-fails`, live.metricErrors({ period: minute, statistic: 'sum' }), {
    what: `The function ${name} fails: what it was given comes again, or ends in a dead-letter queue. Look at its log; a deployment of the last minutes is rolled back by itself.`,
    threshold: 1,
    periods: 3,
  });
}

function watchQueues(shout: Shout, { queues, intake, functions }: WatchedFunctions): void {
  shout.alarm('clicks-wait', oldest(queues.slack), {
    what: 'What people typed and clicked in Slack waits: slack-work is too slow, throttled or fails.',
    threshold: 60,
    periods: 2,
  });
  shout.alarm('effects-wait', oldest(queues.due), {
    what: 'Effects that are due wait (pages among them): effect-due is too slow, throttled or fails. tick goes on doing the most urgent ones once a minute.',
    // A hint is held back for up to 15 min on purpose, and its age counts from when it was sent.
    threshold: 1200,
    periods: 2,
  });
  const failed = [
    ['clicks-failed', queues.slackFailed, 'What somebody typed or clicked in Slack could not be worked off'],
    [
      'events-failed',
      queues.failed,
      'An effect, a record of the stream, a change or an answer could not be handled',
    ],
  ] as const;
  for (const [name, queue, what] of failed) {
    const { metric, rule } = deadLetter(queue, true);
    shout.alarm(name, metric, {
      what: `${what}, and no incident could be opened about it: it lies in a dead-letter queue (docs/operations.md, "Dead letters").`,
      ...rule,
      alsoTo: intake,
    });
  }
  const dispatch = functions.get('effect-dispatch');
  if (dispatch === undefined) return;
  shout.alarm('dispatch-behind', dispatch.live.metric('IteratorAge', { period: minute, statistic: 'max' }), {
    what: 'The stream of the table is read late, so that effects begin late: effect-dispatch fails or is throttled. tick does them once a minute.',
    threshold: 60_000,
    periods: 3,
  });
}

/** Silence: nobody tells of it, so that it has to be the missing of something. */
function watchBeats(shout: Shout): void {
  const beats = [
    [
      'silent-in',
      'heartbeatIn',
      'No beat has come through topic, queue, function and table for 15 minutes: real alarms do not come through either. Look at CloudWatch itself until this is over.',
    ],
    [
      'silent-out',
      'heartbeatOut',
      'For 15 minutes nothing that was due was done with an answer of Slack: incidents are stored, and nobody may hear of them. Look at the log of effect-due and at the status of Slack.',
    ],
  ] as const;
  for (const [name, metric, what] of beats) {
    shout.alarm(name, botMetric(metric, { statistic: 'sum', minutes: 5 }), {
      what,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      periods: 3,
      missing: TreatMissingData.BREACHING,
    });
  }
}

function watchOutcomes(shout: Shout, intake: ITopic): void {
  shout.alarm('notifications-lost', botMetric('alarmsLost', { statistic: 'sum', minutes: 5 }), {
    what: 'CloudWatch knew of changes of alarms that no notification told of: they were taken in late. Are the actions of those alarms right?',
    threshold: 1,
    periods: 1,
    alsoTo: intake,
  });
  shout.alarm('pages-wait', botMetric('effectsWaiting', { statistic: 'max', minutes: 1, value: 'page' }), {
    what: 'Pages that are due have not been sent for three minutes. Call whoever is on call (tocsin oncall), and look at the log of effect-due.',
    threshold: 1,
    periods: 3,
  });
  shout.alarm('slack-limits', botMetric('slackRateLimited', { statistic: 'sum', minutes: 5 }), {
    what: 'Slack refuses calls because of their number: messages come late. Another program with the same app, or a storm?',
    threshold: 50,
    periods: 2,
  });
}
