import { Duration } from 'aws-cdk-lib';
import {
  CfnPermission,
  EventInvokeConfig,
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { BotFunction } from './bot-function.ts';
import { type BotFunctions, deadLetters } from './bot-functions.ts';
import type { IntakeQueue } from './intake-queue.ts';
import type { StoreTable } from './store-table.ts';
import type { WorkQueues } from './work-queues.ts';

export type EventSourcesProps = {
  readonly functions: BotFunctions;
  readonly store: StoreTable;
  readonly intake: IntakeQueue;
  readonly queues: WorkQueues;
};

/** What of a stream wakes the dispatcher: effects that wait (docs/how-to/serverless.md). */
export const waitingEffects = {
  dynamodb: {
    Keys: { sk: { S: FilterRule.isEqual('effect') } },
    NewImage: { state: { S: FilterRule.isEqual('waiting') } },
  },
};

/** Connects queues and stream to their functions. What a batch could not do comes back alone. */
export function eventSources({ functions, store, intake, queues }: EventSourcesProps): void {
  // A burst of alarms is stored by 50 at once: 500 messages a round, and the rest of the account is left some concurrency.
  fromQueue(functions.get('alarm-received'), intake.queue, { maxConcurrency: 50 });
  const letters = functions.get('dead-letter');
  for (const [name, queue] of Object.entries(deadLetters({ intake, queues })))
    fromQueue(letters, queue, { maxConcurrency: 2 }, name);
  // Each may take 20 s, and the function has 60 s.
  fromQueue(functions.get('slack-work'), queues.slack, { maxConcurrency: 10, batchSize: 2 });
  // Slack's limits are kept by the store; more of them at once would only wait for one another.
  fromQueue(functions.get('effect-due'), queues.due, { maxConcurrency: 10 });
  fromStream(functions.get('effect-dispatch'), store, queues.failed);
}

function fromQueue(
  { live, target }: BotFunction,
  queue: Queue,
  how: { readonly maxConcurrency: number; readonly batchSize?: number },
  name = 'Messages',
): void {
  new EventSourceMapping(live, name, {
    target,
    eventSourceArn: queue.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
    ...how,
  });
}

function fromStream({ live, target }: BotFunction, store: StoreTable, failed: Queue): void {
  const { tableStreamArn } = store.table;
  if (tableStreamArn === undefined) throw new Error('the table has no stream');
  new EventSourceMapping(live, 'Records', {
    target,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    // By then tick has found the effects long since; what a stream is held up by must not hold it up for a day.
    maxRecordAge: Duration.minutes(10),
    retryAttempts: 20,
    onFailure: new SqsDlq(failed),
    filters: [FilterCriteria.filter(waitingEffects)],
  });
}

/** A function that is invoked without a queue is tried twice more by Lambda; then it is set aside what it was given. */
export function setAside({ live, function: bare }: BotFunction, failed: Queue): void {
  new EventInvokeConfig(live, 'Failures', {
    function: bare as IFunction,
    qualifier: live.aliasName,
    onFailure: new SqsDestination(failed),
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
  });
}

/** Lets a rule or a topic invoke the function, and nobody else. */
export function mayInvoke({ live }: BotFunction, id: string, principal: string, sourceArn: string): void {
  new CfnPermission(live, id, {
    action: 'lambda:InvokeFunction',
    functionName: live.functionArn,
    principal,
    sourceArn,
  });
}
