const statuses: Readonly<Record<string, string>> = {
  triage: 'still in triage',
  investigating: 'being worked on (investigating)',
  identified: 'being worked on (identified)',
  monitoring: 'being worked on (monitoring)',
  resolved: 'resolved',
  closed: 'closed',
  declined: 'declined',
  merged: 'merged into another incident',
};

/** Why a command was refused and what to do instead. */
export const refusals = {
  itIs: (v: { incident: string; status: string }) => `${v.incident} is ${statuses[v.status] ?? v.status}.`,
  reopenFirst: (v: { incident: string }) =>
    `If the trouble is back, take it up again: \`/incident ${v.incident} reopen\`.`,
  resolveInstead: (v: { incident: string }) =>
    `Only what is in triage can be declined. To end it: \`/incident ${v.incident} resolve\` with a sentence about what it was.`,
  resolveFirst: (v: { incident: string }) =>
    `That comes after it is resolved: \`/incident ${v.incident} resolve\`.`,
  alreadySo: () => 'Nothing is left to do.',
  declareNew: () => 'If the trouble is back, open a new incident: `/incident declare`.',
  usePostmortem: (v: { incident: string }) =>
    `Notes cannot be added any more; what is worth keeping goes into its postmortem: \`/incident ${v.incident} postmortem\`.`,
  nothing: () => 'That makes no sense in this status, so nothing was changed.',
  nothingToReopen: () => 'There is nothing to reopen.',
  stillInAlarm: (v: { incident: string; n: number; alarms: readonly string[]; more: number }) =>
    `${v.n === 1 ? 'One alarm' : `${v.n} alarms`} of ${v.incident} ${v.n === 1 ? 'is' : 'are'} still in ALARM: ${v.alarms.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}.`,
  stillInAlarmThen: (v: { incident: string }) =>
    `Wait until ${v.incident} is OK, with \`/incident ${v.incident} status monitoring\`, or press Resolve and confirm that it ends all the same.`,
  noteMissing: () => 'There was no text. For example `/incident note rolled back to version 213`.',
  updateMissing: () => 'There was no text. For example `/incident update 5xx is falling since the rollback`.',
  titleMissing: () => 'An incident needs a title: what is wrong, in a few words.',
  reasonMissing: () =>
    'Say why, too: whoever reads the timeline later has to understand it. `/incident timeline fix 7 14:02 the dashboard showed it earlier`',
  tooLong: (v: { length: number; limit: number }) =>
    `The text has ${v.length} characters, ${v.limit} are possible. Nothing was changed; please shorten it, or post it in the channel as a message.`,
  noIncident: () => 'That incident does not exist. `/incident list` shows what is open.',
  existsAlready: () => 'That incident exists already, so nothing was done.',
  notOpen: (v: { incident: string; status: string }) =>
    `${v.incident} is ${statuses[v.status] ?? v.status}; a new alarm opens a new incident.`,
};
