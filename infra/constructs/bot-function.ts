import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import {
  Alias,
  Architecture,
  type Code,
  Function as LambdaFunction,
  type IFunction,
  type IVersion,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import {
  functionPermissions,
  policyFor,
  type PolicyStatement,
  type PortPermissions,
  processPermissions,
  type ScopeResources,
} from '../../bot/aws/permissions.ts';
import { type FunctionName, shapeOf } from '../functions/shapes.ts';
import { acknowledgeSmsLogs, smsLogs } from './sms-logs.ts';

export type BotFunctionProps = {
  readonly name: FunctionName;
  readonly code: Code;
  /** What the scopes of its permissions are; a scope that is not given is not granted. */
  readonly resources: ScopeResources;
  readonly environment: Readonly<Record<string, string>>;
  readonly logDays: RetentionDays;
  /** A role of all accounts of an organisation that evidence may be read with. Default: none. */
  readonly members?: { readonly organization: string; readonly role: string };
  /** Keep its share of the account's concurrency. Default: no. */
  readonly reserve?: boolean;
  /** Encrypts its log. Default: CloudWatch's own key. */
  readonly key?: IKey;
};

/** What a function may call: the ports of its shape. */
export const portsOf = (name: FunctionName): readonly PortPermissions[] =>
  shapeOf(name).ports.map((port) => {
    const found = [...functionPermissions, ...processPermissions].find((each) => each.port === port);
    if (found === undefined) throw new Error(`${name}: bot/aws/permissions.ts has no port "${port}"`);
    return found;
  });

/** One function of `handlers/`, with a role that holds what its shape says and a log of its own; invoked through `live`. */
export class BotFunction extends Construct {
  readonly live: Alias;
  /** The same; CDK's classes do not fit its own interfaces under exactOptionalPropertyTypes. */
  readonly target: IFunction;
  readonly role: Role;
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: BotFunctionProps) {
    super(scope, id);
    const { name, key } = props;
    const shape = shapeOf(name);
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
      ...(key === undefined ? {} : { encryptionKey: Key.fromKeyArn(this, 'Key', key.keyArn) }),
    });
    const policy = policyFor(portsOf(name), {
      ...props.resources,
      'sms-logs': smsLogs,
      'own-log-group': [logGroup.logGroupArn],
      smsRegion: Aws.REGION,
      partition: Aws.PARTITION,
    });
    this.role = new Role(this, 'Role', {
      description: `Tocsin: ${shape.what}`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        function: PolicyDocument.fromJson({
          ...policy,
          Statement: [...policy.Statement, ...this.#evidenceOfMembers(props)],
        }),
      },
    });
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'These actions know no resource: sending trace segments, listing streams, asking SNS about phone numbers.',
    });
    acknowledgeSmsLogs(this.role);
    this.function = new LambdaFunction(this, 'Function', {
      description: shape.what,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.code,
      memorySize: shape.memoryMb,
      timeout: Duration.seconds(shape.timeoutSec),
      tracing: Tracing.ACTIVE,
      logGroup,
      // CDK would grant more than is listed.
      role: this.role.withoutPolicyUpdates(),
      environment: { ...props.environment },
      ...(props.reserve === true && shape.reserved !== undefined
        ? { reservedConcurrentExecutions: shape.reserved }
        : {}),
    });
    // The role has to be whole before anything invokes the function.
    this.function.node.addDependency(this.role);
    const version = this.function.currentVersion as IVersion;
    this.live = new Alias(this, 'Live', { aliasName: 'live', version });
    this.target = this.live as IFunction;
  }

  #evidenceOfMembers({ name, members }: BotFunctionProps): readonly PolicyStatement[] {
    if (members === undefined || !shapeOf(name).ports.includes('evidence')) return [];
    const role = `arn:${Aws.PARTITION}:iam::*:role/${members.role}`;
    Validations.of(this).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${role.replaceAll(Aws.PARTITION, '<AWS::Partition>')}]`,
      reason:
        'One role by its name, in whatever account joins the organisation, and only in it (aws:ResourceOrgID).',
    });
    return [
      {
        Sid: 'EvidenceOfTheOrganization',
        Effect: 'Allow',
        Action: ['sts:AssumeRole'],
        Resource: [role],
        Condition: { StringEquals: { 'aws:ResourceOrgID': members.organization } },
      },
    ];
  }
}
