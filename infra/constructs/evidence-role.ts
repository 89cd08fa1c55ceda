import { Aws, Validations } from 'aws-cdk-lib';
import {
  AccountPrincipal,
  ArnPrincipal,
  CompositePrincipal,
  PolicyDocument,
  Role,
} from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { evidencePermissions, evidenceResources, policyFor } from '../../bot/aws/permissions.ts';

export type EvidenceRoleProps = {
  /** Account ids, or ARNs of users and roles, that may take the role. Default: this account. */
  readonly trust?: readonly string[];
  /** Default: none is asked for. */
  readonly externalId?: string;
  /** Patterns of log group names whose contents may be read. Default: all. */
  readonly logGroups?: readonly string[];
};

/** A role that reads what evidence needs and can change nothing. */
export class EvidenceRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: EvidenceRoleProps = {}) {
    super(scope, id);
    const { trust = [], externalId, logGroups = ['*'] } = props;
    const principals = trust.map((each) =>
      each.startsWith('arn:') ? new ArnPrincipal(each) : new AccountPrincipal(each),
    );
    const trusted = new CompositePrincipal(
      ...(principals.length > 0 ? principals : [new AccountPrincipal(Aws.ACCOUNT_ID)]),
    );
    const policy = policyFor(
      evidencePermissions,
      evidenceResources(Aws.ACCOUNT_ID, Aws.PARTITION, logGroups),
    );
    this.role = new Role(this, 'Role', {
      description: 'Tocsin reads logs, traces and metrics with this role',
      assumedBy: trusted,
      ...(externalId === undefined ? {} : { externalIds: [externalId] }),
      inlinePolicies: { evidence: PolicyDocument.fromJson(policy) },
    });
    this.#explainWildcards(policy.Statement.flatMap((each) => each.Resource ?? []));
  }

  #explainWildcards(resources: readonly string[]): void {
    for (const resource of new Set(resources)) {
      if (!resource.includes('*')) continue;
      const shown = resource
        .replaceAll(Aws.PARTITION, '<AWS::Partition>')
        .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');
      const reason =
        resource === '*'
          ? 'These actions know no resource (X-Ray, GetQueryResults, GetMetricData), or need "*" for composite alarms.'
          : 'Read-only, within this account; regions differ by incident, and logGroups narrows the log groups.';
      Validations.of(this.role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${shown}]`, reason });
    }
  }
}
