import { Duration, Validations } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export type IntakeQueueProps = {
  readonly topic: Topic;
  /** Default: CloudFormation chooses one. */
  readonly queueName?: string;
  /** Time to store an alarm before it is given out again. Default: 60 s. */
  readonly visibilityTimeoutSec?: number;
  /** How long a dead letter is hidden from others while somebody handles it. Default: 30 s. */
  readonly deadLetterVisibility?: Duration;
  /**
   * Attempts before an alarm that cannot be stored is set aside. Default: 30, so that half an hour without a store
   * needs nobody to move alarms back by hand.
   */
  readonly maxReceiveCount?: number;
  /** Default: encrypted with a key of SQS. */
  readonly key?: IKey;
};

/** The longest that SQS keeps a message. */
const RETENTION = Duration.days(14);

/**
 * The queue that the process polls, and the two places where an alarm ends up that does not get through: `rejected`
 * for what was taken again and again without being stored, `undelivered` for what SNS or EventBridge could not put in.
 */
export class IntakeQueue extends Construct {
  readonly queue: Queue;
  readonly rejected: Queue;
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: IntakeQueueProps) {
    super(scope, id);
    const { maxReceiveCount = 30, visibilityTimeoutSec = 60 } = props;
    const common: QueueProps = {
      retentionPeriod: RETENTION,
      enforceSSL: true,
      ...this.#encryption(props.key),
    };
    const dead: QueueProps = {
      ...common,
      ...(props.deadLetterVisibility === undefined ? {} : { visibilityTimeout: props.deadLetterVisibility }),
    };
    this.rejected = new Queue(this, 'Rejected', dead);
    this.undelivered = new Queue(this, 'Undelivered', dead);
    Validations.of(this.undelivered).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'This is a dead-letter queue: of the subscription and of the rule, which the check does not look at.',
    });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      ...(props.queueName === undefined ? {} : { queueName: props.queueName }),
      visibilityTimeout: Duration.seconds(visibilityTimeoutSec),
      // An empty receive then costs 3 requests a minute and is what the alarm "nobody reads" looks for.
      receiveMessageWaitTime: Duration.seconds(20),
      deadLetterQueue: { queue: this.rejected, maxReceiveCount },
    });
    // Not raw: a raw message has lost its signature.
    props.topic.addSubscription(
      new SqsSubscription(this.queue, { rawMessageDelivery: false, deadLetterQueue: this.undelivered }),
    );
  }

  /** The key by ARN, so that CDK leaves its policy alone: that would make key, topic and queue depend on each other. */
  #encryption(key: IKey | undefined): Pick<QueueProps, 'encryption' | 'encryptionMasterKey'> {
    if (key === undefined) return { encryption: QueueEncryption.SQS_MANAGED };
    const encryptionMasterKey = Key.fromKeyArn(this, 'Key', key.keyArn);
    return { encryption: QueueEncryption.KMS, encryptionMasterKey };
  }
}
