import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type AlarmTopicProps = {
  /** Accounts whose alarms may publish, beside this one. Default: none. */
  readonly accounts?: readonly string[];
  /** Organisation whose accounts' alarms may publish. Default: none. */
  readonly organization?: string;
  /** Default: CloudFormation chooses one. */
  readonly topicName?: string;
  /** Allow only alarms by their ARN; alarms with non-ASCII names then cannot publish. Default: false. */
  readonly onlyAlarmArns?: boolean;
  /** EventBridge rules may publish. Default: false. */
  readonly eventBridge?: boolean;
  /** AWS Budgets of this account may publish. Default: false. */
  readonly budgets?: boolean;
  /** Default: not encrypted at rest. */
  readonly key?: IKey;
};

type Conditions = Record<string, Record<string, string | string[]>>;

/** The topic that alarms name as their action: signed with SHA-256, TLS only, publishers limited by account. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmTopicProps = {}) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Alarms for Tocsin',
      ...(props.topicName === undefined ? {} : { topicName: props.topicName }),
      signatureVersion: '2',
      enforceSSL: true,
      ...(props.key === undefined ? {} : { masterKey: props.key }),
    });
    const accounts = [Aws.ACCOUNT_ID, ...(props.accounts ?? [])];
    this.#allow('AlarmsPublish', 'cloudwatch.amazonaws.com', {
      StringEquals: { 'aws:SourceAccount': accounts },
      ...(props.onlyAlarmArns === true
        ? {
            ArnLike: {
              'aws:SourceArn': accounts.map((each) => `arn:${Aws.PARTITION}:cloudwatch:*:${each}:alarm:*`),
            },
          }
        : {}),
    });
    // SourceOrgID is there whenever a service acts for a resource of an account in an organisation (IAM user guide, global
    // condition keys).
    if (props.organization !== undefined) {
      this.#allow('AlarmsOfTheOrganizationPublish', 'cloudwatch.amazonaws.com', {
        StringEquals: { 'aws:SourceOrgID': props.organization },
        ...(props.onlyAlarmArns === true
          ? { ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:cloudwatch:*:*:alarm:*` } }
          : {}),
      });
    }
    // "You can't use Condition blocks in Amazon SNS topic policies for EventBridge" (EventBridge user guide,
    // resource-based policies): any rule of any account that knows the ARN can publish, hence off by default.
    if (props.eventBridge === true) this.#allow('RulesPublish', 'events.amazonaws.com');
    if (props.budgets === true) {
      this.#allow('BudgetsPublish', 'budgets.amazonaws.com', {
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:budgets::${Aws.ACCOUNT_ID}:*` },
      });
    }
  }

  #allow(sid: string, service: string, conditions: Conditions = {}): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid,
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions,
      }),
    );
  }
}
