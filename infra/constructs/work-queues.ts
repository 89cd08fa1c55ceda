import { Duration } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export type WorkQueuesProps = {
  /** Timeout of the functions that work them off. Default: 60 s. */
  readonly timeoutSec?: number;
  /** Default: encrypted with a key of SQS. */
  readonly key?: IKey;
};

/** Six times the timeout of `dead-letter`, and then some: what it cannot handle is not tried all night long. */
export const deadLetterVisibility = Duration.minutes(15);

/**
 * What goes from function to function: requests of Slack, in the order of their channel; hints at effects that are due;
 * and what a queue, a stream, a rule or a topic had handed to a function that could not do it.
 */
export class WorkQueues extends Construct {
  readonly slack: Queue;
  readonly slackFailed: Queue;
  readonly due: Queue;
  readonly failed: Queue;

  constructor(scope: Construct, id: string, props: WorkQueuesProps = {}) {
    super(scope, id);
    const { timeoutSec = 60, key } = props;
    const common: QueueProps = {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      ...(key === undefined
        ? { encryption: QueueEncryption.SQS_MANAGED }
        : {
            encryption: QueueEncryption.KMS,
            encryptionMasterKey: Key.fromKeyArn(this, 'Key', key.keyArn),
          }),
    };
    // Six times the function's timeout, so that Lambda can try again what was throttled (Lambda developer guide, SQS).
    const visibilityTimeout = Duration.seconds(6 * timeoutSec);
    const dead: QueueProps = { ...common, visibilityTimeout: deadLetterVisibility };
    this.slackFailed = new Queue(this, 'SlackFailed', { ...dead, fifo: true });
    this.failed = new Queue(this, 'Failed', dead);
    this.slack = new Queue(this, 'Slack', {
      ...common,
      fifo: true,
      visibilityTimeout,
      // What a person waits for: after some twenty minutes nobody does any more.
      deadLetterQueue: { queue: this.slackFailed, maxReceiveCount: 4 },
    });
    this.due = new Queue(this, 'Due', {
      ...common,
      visibilityTimeout,
      // Hints that come back while a burst is worked off are no failure; tick finds the effect in any case.
      deadLetterQueue: { queue: this.failed, maxReceiveCount: 20 },
    });
  }
}
