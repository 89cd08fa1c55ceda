import { Duration, Validations } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export type WorkQueuesProps = {
  /** Timeout of the functions that work them off. Default: 60 s. */
  readonly timeoutSec?: number;
  /** Default: encrypted with a key of SQS. */
  readonly key?: IKey;
};

/**
 * What goes from function to function: requests of Slack, in the order of their channel; hints at effects that are due;
 * and what a function was handed by a stream, a rule or a topic and could not do.
 */
export class WorkQueues extends Construct {
  readonly slack: Queue;
  readonly slackFailed: Queue;
  readonly due: Queue;
  readonly dueFailed: Queue;
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
    this.slackFailed = new Queue(this, 'SlackFailed', { ...common, fifo: true });
    this.slack = new Queue(this, 'Slack', {
      ...common,
      fifo: true,
      visibilityTimeout,
      // What a person waits for: after some twenty minutes nobody does any more.
      deadLetterQueue: { queue: this.slackFailed, maxReceiveCount: 4 },
    });
    this.dueFailed = new Queue(this, 'DueFailed', common);
    this.due = new Queue(this, 'Due', {
      ...common,
      visibilityTimeout,
      // Hints that come back while a burst is worked off are no failure; tick finds the effect in any case.
      deadLetterQueue: { queue: this.dueFailed, maxReceiveCount: 20 },
    });
    this.failed = new Queue(this, 'Failed', common);
    Validations.of(this.failed).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'This is a dead-letter queue: of the stream and of functions that are invoked without a queue, which the check does not look at.',
    });
  }
}
