import type { DeniedBy, PolicyLine, Remedy } from '../../core/incident/index.ts';
import { scopeOf } from '../permissions.ts';

/**
 * What would allow a call that IAM refused, read from its words: "User: ARN is not authorized to perform: ACTION on
 * resource: ARN because no identity-based policy allows the ACTION action" (IAM user guide, "Troubleshoot access denied
 * error messages", 2026-05). Undefined where they do not say who asked for what.
 * @param externalId whether the role is assumed with an external id; the id itself is not shown
 */
export function remedyOf(said: string, externalId = false): Remedy | undefined {
  const [, who, action] =
    /User: (arn:[\w-]{1,20}:(?:sts|iam)::\d{12}:[\w+=,.@/-]{1,300}) is not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,60})/.exec(
      said,
    ) ?? [];
  if (who === undefined || action === undefined) return undefined;
  const principal = principalOf(who);
  const by = inTheWay(said);
  if (by !== undefined) return { fix: 'lift', who: principal, by };
  const resource = /on resource: (arn:[\w+=,.@:/*#$-]{5,600}|\*)/.exec(said)?.[1] ?? '*';
  const statement: PolicyLine = { Effect: 'Allow', Action: action, Resource: grantable(action, resource) };
  if (action !== 'sts:AssumeRole') return { fix: 'allow', who: principal, statement };
  const trust: PolicyLine = {
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: action,
    ...(externalId
      ? { Condition: { StringEquals: { 'sts:ExternalId': 'externalId of this account in tocsin.yaml' } } }
      : {}),
  };
  return { fix: 'trust', who: principal, role: resource, statement, trust };
}

/** A session's role: `assumed-role/NAME/SESSION` of STS is `role/NAME` of IAM (its path is not told). */
const principalOf = (arn: string): string =>
  arn.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, 'arn:$1:iam::$2:role/$3');

/** Some actions know no resource: a statement that names one would allow nothing. */
function grantable(action: string, resource: string): string {
  if (scopeOf(action) === 'any') return '*';
  // Asked for a group, IAM names its streams: "log-group:/ecs/checkout:log-stream:".
  return resource.replace(/:log-stream:.*$/, ':*');
}

const kinds: readonly (readonly [RegExp, DeniedBy])[] = [
  [/resource control policy/, 'resource-control-policy'],
  [/service control policy/, 'service-control-policy'],
  [/permissions boundary/, 'boundary'],
  [/session policy/, 'session-policy'],
  [/VPC endpoint policy/, 'endpoint-policy'],
  [/resource-based policy/, 'resource-policy'],
  [/identity-based policy/, 'identity-policy'],
];

/** What a further statement cannot outweigh; a policy of the caller that merely lacks it is what a statement mends. */
function inTheWay(said: string): DeniedBy | undefined {
  const [, explicit, lacking] =
    /with an explicit deny in an? (.{5,60}?)(?:$|[:.,])|because no (.{5,60}?) allows/.exec(said) ?? [];
  const named = kinds.find(([form]) => form.test(explicit ?? lacking ?? ''))?.[1];
  if (explicit !== undefined) return named ?? 'identity-policy';
  return named === 'identity-policy' || named === 'resource-policy' ? undefined : named;
}
