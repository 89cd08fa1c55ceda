/** Why something could not be looked at, and what to do about it. */
export const gaps = {
  accessDenied: (v: { action: string }) =>
    `access denied, ${v.action} is missing (\`tocsin iam\` prints the statement)`,
  missing: () => 'it does not exist in this account and region',
  timedOut: () => 'the answer did not come in time',
  throttled: () => 'AWS throttled the calls for too long',
  noTraces: () => 'no sampled trace in this window (that is not the same as no errors)',
  refused: (v: { detail: string }) => `the query was refused: ${v.detail}`,
  failed: (v: { detail: string }) => v.detail,
  notConfigured: () => 'nothing is configured for this service in tocsin.yaml',
};
