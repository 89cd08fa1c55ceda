import { Aws, CfnStackSet } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { evidencePermissions, evidenceResources, policyFor } from '../../bot/aws/permissions.ts';
import { alarmChanges } from './forwarded-alarms.ts';

export type MemberAccountsProps = {
  /** Organisational units; accounts that join them later get everything by themselves. */
  readonly units: readonly string[];
  /** Regions whose alarms are forwarded. */
  readonly regions: readonly string[];
  readonly delegatedAdmin: boolean;
  /** Roles of this account that may read evidence there. */
  readonly readerArns: readonly string[];
  readonly externalId?: string;
  readonly logGroups: readonly string[];
  /** The bus that alarms are forwarded to. */
  readonly busArn: string;
};

/** The same in every account, so that tocsin.yaml can name it before it is there. */
export const memberRoleName = 'tocsin-evidence';

/** What further accounts of the organisation get: the role that evidence is read with, and a rule that forwards alarms. */
export class MemberAccounts extends Construct {
  constructor(scope: Construct, id: string, props: MemberAccountsProps) {
    super(scope, id);
    const { units, regions, delegatedAdmin, readerArns, externalId, logGroups, busArn } = props;
    const common = {
      permissionModel: 'SERVICE_MANAGED',
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
      callAs: delegatedAdmin ? 'DELEGATED_ADMIN' : 'SELF',
      managedExecution: { Active: true },
      operationPreferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 50 },
    };
    const into = (where: readonly string[]): CfnStackSet.StackInstancesProperty[] => [
      { deploymentTargets: { organizationalUnitIds: [...units] }, regions: [...where] },
    ];
    // A role is known in all regions, so one of them makes it.
    new CfnStackSet(this, 'Evidence', {
      ...common,
      stackSetName: `${Aws.STACK_NAME}-evidence`,
      description: 'Lets Tocsin read evidence in this account',
      capabilities: ['CAPABILITY_NAMED_IAM'],
      templateBody: JSON.stringify(evidenceTemplate(logGroups)),
      parameters: [
        { parameterKey: 'Readers', parameterValue: readerArns.join(',') },
        { parameterKey: 'ExternalId', parameterValue: externalId ?? '' },
      ],
      stackInstancesGroup: into([Aws.REGION]),
    });
    if (regions.length === 0) return;
    new CfnStackSet(this, 'Alarms', {
      ...common,
      stackSetName: `${Aws.STACK_NAME}-alarms`,
      description: 'Forwards alarms of this account to Tocsin',
      capabilities: ['CAPABILITY_IAM'],
      templateBody: JSON.stringify(forwardingTemplate),
      parameters: [{ parameterKey: 'Bus', parameterValue: busArn }],
      stackInstancesGroup: into(regions),
    });
  }
}

const text = (description: string, Default?: string) => ({
  Type: 'String',
  Description: description,
  ...(Default === undefined ? {} : { Default }),
});

/** The same role as EvidenceRole, as a template of its own. */
function evidenceTemplate(logGroups: readonly string[]): object {
  const policy = policyFor(
    evidencePermissions,
    evidenceResources('${AWS::AccountId}', '${AWS::Partition}', logGroups),
  );
  const statements = policy.Statement.map(({ Resource, ...rest }) => ({
    ...rest,
    Resource: (Resource ?? []).map((each) => (each.includes('${') ? { 'Fn::Sub': each } : each)),
  }));
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Lets Tocsin read evidence in this account',
    Parameters: {
      Readers: { Type: 'CommaDelimitedList', Description: 'ARNs of the roles that may read' },
      ExternalId: text('What they have to say; nothing when empty', ''),
    },
    Conditions: { Asked: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'ExternalId' }, ''] }] } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: memberRoleName,
          Description: 'Tocsin reads logs, traces and metrics with this role',
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: { Ref: 'Readers' } },
                Action: 'sts:AssumeRole',
                Condition: {
                  'Fn::If': [
                    'Asked',
                    { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
                    { Ref: 'AWS::NoValue' },
                  ],
                },
              },
            ],
          },
          Policies: [
            { PolicyName: 'evidence', PolicyDocument: { Version: policy.Version, Statement: statements } },
          ],
        },
      },
    },
  };
}

const forwardingTemplate = {
  AWSTemplateFormatVersion: '2010-09-09',
  Description: 'Forwards alarms of this account to Tocsin',
  Parameters: { Bus: text('ARN of the bus that takes them') },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        Description: 'EventBridge forwards alarms to Tocsin with this role',
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'events.amazonaws.com' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
            },
          ],
        },
        Policies: [
          {
            PolicyName: 'forward',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: 'events:PutEvents', Resource: { Ref: 'Bus' } }],
            },
          },
        ],
      },
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        Description: 'Alarms for Tocsin',
        EventPattern: alarmChanges,
        State: 'ENABLED',
        Targets: [{ Id: 'tocsin', Arn: { Ref: 'Bus' }, RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } }],
      },
    },
  },
};
