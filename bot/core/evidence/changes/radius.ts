import type { Change } from '../../alarm/index.ts';
import type { ChangeRadius } from '../../incident/index.ts';

/** Services whose settings others depend on: access, network, names, keys, shared parameters and flags. */
const wideSources: ReadonlySet<string> = new Set([
  'cloudformation',
  'iam',
  'organizations',
  'kms',
  'route53',
  'cloudfront',
  'appconfig',
  'secretsmanager',
  'wafv2',
  'network-firewall',
]);

const wideCalls =
  /SecurityGroup|RouteTable|CreateRoute|ReplaceRoute|DeleteRoute|NetworkAcl|TransitGateway|VpcEndpoint|NatGateway|Subnet|BucketPolicy|KeyPolicy|RolePolicy|PutParameter|ModifyLoadBalancer|ModifyDBParameterGroup|Parameter Store Change/i;

/** One instance or task of many. */
const narrowCalls =
  /Instance State-change|Instance Launch|Instance Terminate|Task State Change|StopTask|RebootInstances|TerminateInstances|RegisterTargets|DeregisterTargets|Tagging|TagResource|AddTags/i;

/** How far a change reaches: what many depend on, one deployment, or one of many instances. */
export function radiusOf({ source, what }: Change): ChangeRadius {
  if (narrowCalls.test(what)) return 'narrow';
  return wideSources.has(source) || wideCalls.test(what) ? 'wide' : 'usual';
}
