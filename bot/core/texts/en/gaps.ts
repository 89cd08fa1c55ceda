/** Why something could not be looked at, and what to do about it. */
export const gaps = {
  accessDenied: (v: { action: string }) =>
    `access denied, ${v.action} is missing (\`tocsin iam\` prints the statement)`,
  roleNotAssumable: (v: { role: string }) =>
    `the role ${v.role} cannot be assumed (\`tocsin iam\` prints what it and the process need)`,
  forbidden: (v: { action: string; by: string }) => `access denied, ${v.action} is held back by ${v.by}`,
  deniedBy: (v: { by: string }) =>
    ({
      'identity-policy': 'an explicit deny in a policy of the role',
      'resource-policy': 'an explicit deny in the policy of the resource',
      boundary: 'the permissions boundary of the role',
      'service-control-policy': 'a service control policy of the organisation',
      'resource-control-policy': 'a resource control policy of the organisation',
      'session-policy': 'the policy of the session',
      'endpoint-policy': 'the policy of the VPC endpoint',
    })[v.by] ?? v.by,
  noAccount: (v: { detail: string }) =>
    `${v.detail}: add it under \`accounts\` in tocsin.yaml, with a role to assume`,
  missing: () => 'it does not exist in this account and region',
  timedOut: () => 'the answer did not come in time',
  throttled: () => 'AWS throttled the calls for too long',
  noTraces: () => 'no sampled trace in this window (that is not the same as no errors)',
  refused: (v: { detail: string }) => `the query was refused: ${v.detail}`,
  failed: (v: { detail: string }) => v.detail,
  overBudget: () => 'the incident has used up what looking may cost (`evidence.budget` in tocsin.yaml)',
  notConfigured: () => 'nothing is configured for this service in tocsin.yaml',
};
