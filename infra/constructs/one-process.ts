import { Aws, Duration, Fn, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IVpc, Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  Cluster,
  type ContainerImage,
  CpuArchitecture,
  FargateService,
  FargateTaskDefinition,
  type ICluster,
  LogDrivers,
  OperatingSystemFamily,
  Secret as TaskSecret,
} from 'aws-cdk-lib/aws-ecs';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { policyFor, processPermissions, type ScopeResources } from '../../bot/aws/permissions.ts';
import { acknowledgeSmsLogs, smsLogs } from './sms-logs.ts';
import type { StoreTable } from './store-table.ts';

export type OneProcessProps = {
  readonly image: ContainerImage;
  readonly store: StoreTable;
  readonly secret: Secret;
  /** What else the process may reach, beside the table. */
  readonly resources: ScopeResources;
  readonly logDays: RetentionDays;
  /** A network that is there. Default: one is made, without NAT, which would cost more than all the rest. */
  readonly vpc?: string;
  /** Public subnets of it. */
  readonly subnets?: readonly string[];
};

/** One process on Fargate: it calls out (Slack in Socket Mode, AWS) and listens to nobody. */
export class OneProcess extends Construct {
  readonly service: FargateService;
  readonly taskRole: Role;

  constructor(scope: Construct, id: string, props: OneProcessProps) {
    super(scope, id);
    const vpc = this.#network(props);
    this.taskRole = this.#role(props);
    const task = this.#task(props);
    const securityGroup = new SecurityGroup(this, 'Out', {
      vpc,
      description: 'Tocsin calls out over HTTPS',
      allowAllOutbound: false,
    });
    securityGroup.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'Slack and AWS');
    const cluster = new Cluster(this, 'Cluster', { vpc });
    Validations.of(cluster).acknowledge({
      id: 'AwsSolutions-ECS4',
      reason: 'Container Insights costs more than the task; alarms watch what the process does for people.',
    });
    this.service = new FargateService(this, 'Service', {
      cluster: cluster as ICluster,
      taskDefinition: task,
      desiredCount: 1,
      // The old one ends first. Two at once would be correct, but answer each other's connections to Slack.
      minHealthyPercent: 0,
      maxHealthyPercent: 100,
      circuitBreaker: { rollback: true },
      assignPublicIp: true,
      securityGroups: [securityGroup],
      vpcSubnets: { subnetType: SubnetType.PUBLIC },
    });
  }

  #network({ vpc, subnets = [] }: OneProcessProps): IVpc {
    if (vpc !== undefined) {
      return Vpc.fromVpcAttributes(this, 'Network', {
        vpcId: vpc,
        availabilityZones: subnets.map((_, n) => Fn.select(n, Fn.getAzs())),
        publicSubnetIds: [...subnets],
      });
    }
    const made = new Vpc(this, 'Network', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'public', subnetType: SubnetType.PUBLIC, cidrMask: 24 }],
      restrictDefaultSecurityGroup: false,
    });
    Validations.of(made).acknowledge({
      id: 'AwsSolutions-VPC7',
      reason: 'One task that only calls out; what it calls is in its own log and in CloudTrail.',
    });
    return made as IVpc;
  }

  #role({ store, resources }: OneProcessProps): Role {
    const policy = policyFor(processPermissions, {
      ...resources,
      'sms-logs': smsLogs,
      table: [store.table.tableArn],
      'table-and-indexes': [store.table.tableArn, ...store.indexArns],
      smsRegion: Aws.REGION,
      partition: Aws.PARTITION,
    });
    const role = new Role(this, 'TaskRole', {
      description: 'The Tocsin process',
      assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: { process: PolicyDocument.fromJson(policy) },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'What SNS knows of phone numbers (opted out, SMS sandbox) has no resource: IAM takes only "*". All three read.',
    });
    acknowledgeSmsLogs(role);
    return role;
  }

  #task({ image, store, secret, logDays }: OneProcessProps): FargateTaskDefinition {
    const logGroup = new LogGroup(this, 'Log', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    const task = new FargateTaskDefinition(this, 'Task', {
      cpu: 256,
      memoryLimitMiB: 512,
      taskRole: this.taskRole,
      runtimePlatform: {
        cpuArchitecture: CpuArchitecture.ARM64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
      volumes: [{ name: 'state' }, { name: 'tmp' }],
    });
    const tokens = secret as ISecret;
    const container = task.addContainer('tocsin', {
      image,
      readonlyRootFilesystem: true,
      environment: { TOCSIN_STORE: `dynamodb://${Aws.REGION}/${store.table.tableName}` },
      secrets: {
        SLACK_BOT_TOKEN: TaskSecret.fromSecretsManager(tokens, 'SLACK_BOT_TOKEN'),
        SLACK_APP_TOKEN: TaskSecret.fromSecretsManager(tokens, 'SLACK_APP_TOKEN'),
      },
      logging: LogDrivers.awsLogs({ logGroup, streamPrefix: 'tocsin' }),
      healthCheck: {
        command: [
          'CMD',
          'node',
          '-e',
          "fetch('http://127.0.0.1:3000/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))",
        ],
        startPeriod: Duration.seconds(60),
      },
      // It ends what runs, at most some 10 s.
      stopTimeout: Duration.seconds(30),
    });
    container.addMountPoints(
      { sourceVolume: 'state', containerPath: '/var/lib/tocsin', readOnly: false },
      { sourceVolume: 'tmp', containerPath: '/tmp', readOnly: false },
    );
    Validations.of(task).acknowledge({
      id: 'AwsSolutions-ECS2',
      reason: 'The variable is the name of the table; tokens come from the secret.',
    });
    const { executionRole } = task;
    if (executionRole !== undefined) {
      Validations.of(executionRole).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'ecr:GetAuthorizationToken knows no resource.',
      });
    }
    return task;
  }
}
