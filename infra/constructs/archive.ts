import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Schedules } from './schedules.ts';
import type { StoreTable } from './store-table.ts';

export type ArchiveProps = {
  readonly store: StoreTable;
  readonly schedules: Schedules;
  /** How long copies are kept. Default: 365 days. */
  readonly keepDays?: number;
  /** Default: encrypted with a key of S3. */
  readonly key?: IKey;
};

/**
 * A bucket with a full copy of the table each week: incidents with their postmortems and pictures, beyond the 35 days that
 * recovery to a point in time reaches back. DynamoDB writes it out of its backups, at no cost to the table.
 */
export class Archive extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ArchiveProps) {
    super(scope, id);
    const { store, schedules, key, keepDays = 365 } = props;
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(key === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : {
            encryption: BucketEncryption.KMS,
            encryptionKey: Key.fromKeyArn(this, 'Key', key.keyArn),
            bucketKeyEnabled: true,
          }),
      lifecycleRules: [
        {
          expiration: Duration.days(keepDays),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          transitions: [
            { storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(30) },
          ],
        },
      ],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Written once a week by DynamoDB and read by an operator after a disaster; CloudTrail knows who did.',
    });
    this.#everyWeek(store, schedules, key);
  }

  #everyWeek(store: StoreTable, schedules: Schedules, key: IKey | undefined): void {
    const objects = this.bucket.arnForObjects('*');
    const role = new Role(this, 'Role', {
      description: 'Has DynamoDB write a copy of the table of Tocsin into the bucket',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnEquals: { 'aws:SourceArn': schedules.group.attrArn },
        },
      }),
      inlinePolicies: {
        copy: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['dynamodb:ExportTableToPointInTime'],
              resources: [store.table.tableArn],
            }),
            new PolicyStatement({
              actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
              resources: [objects],
            }),
            ...(key === undefined
              ? []
              : [
                  new PolicyStatement({
                    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
                    resources: [key.keyArn],
                    conditions: { StringLike: { 'kms:ViaService': ['s3.*', 'dynamodb.*'] } },
                  }),
                ]),
          ],
        }),
      },
    });
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${this.#bucketId()}.Arn>/*]`,
      reason: 'The objects of one bucket: DynamoDB chooses their names.',
    });
    const schedule = new CfnSchedule(this, 'Weekly', {
      groupName: schedules.group.ref,
      scheduleExpression: 'rate(7 days)',
      flexibleTimeWindow: { mode: 'FLEXIBLE', maximumWindowInMinutes: 60 },
      target: {
        // A target of the kind "any call of any service" (EventBridge Scheduler user guide, universal targets).
        arn: `arn:${Aws.PARTITION}:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime`,
        roleArn: role.roleArn,
        input: JSON.stringify({
          TableArn: store.table.tableArn,
          S3Bucket: this.bucket.bucketName,
          S3Prefix: 'weekly',
          ExportFormat: 'DYNAMODB_JSON',
        }),
        retryPolicy: { maximumRetryAttempts: 3 },
      },
    });
    schedule.node.addDependency(role);
  }

  #bucketId(): string {
    const { defaultChild } = this.bucket.node;
    return defaultChild === undefined ? '' : this.bucket.stack.getLogicalId(defaultChild as CfnSchedule);
  }
}
