const statuses: Readonly<Record<string, string>> = {
  triage: 'triage',
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  closed: 'closed',
  declined: 'declined',
  merged: 'merged',
};

/** Words and buttons that several messages share. A button holds at most 75 characters, better 20. */
export const slack = {
  andMore: (v: { n: number }) => `and ${v.n} more`,
  status: (v: { status: string }) => statuses[v.status] ?? v.status,
  privateIncident: (v: { incident: string }) => `${v.incident} (private)`,
  drill: () => 'drill',
  days: (v: { n: number }) => `${v.n} days`,
  quoted: (v: { text: string }) => `“${v.text}”`,

  acknowledge: () => 'Acknowledge',
  takeLead: () => 'Take the lead',
  update: () => 'Update',
  severity: () => 'Severity',
  resolve: () => 'Resolve',
  runbook: () => 'Runbook',
  timeline: () => 'Timeline',
  mitigate: () => 'Impact has ended',
  reopen: () => 'Reopen',
  postmortem: () => 'Postmortem draft',
  openDraft: () => 'Open the draft',
  openLogs: () => 'Open in Logs Insights',
  openTraces: () => 'Open in X-Ray',
  onIt: () => 'I am on it',
  onItAfterAll: () => 'I am on it after all',
  escalate: () => 'Escalate',
  escalateTo: (v: { name: string }) => `Escalate to ${v.name}`,
  cannot: () => 'I cannot',
};
