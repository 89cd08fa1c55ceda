const done: Readonly<Record<string, (incident: string) => string>> = {
  acknowledge: (incident) => `${incident} is yours now: paging has stopped.`,
  severity: (incident) => `The severity of ${incident} is changed.`,
  status: (incident) => `The status of ${incident} is changed.`,
  role: (incident) => `The role in ${incident} is changed.`,
  note: (incident) => `Noted in the timeline of ${incident}.`,
  'action-add': (incident) => `The action item is in ${incident}: \`/incident ${incident} action list\`.`,
  'action-change': (incident) => `The action item of ${incident} is changed.`,
  'action-end': (incident) => `Ended. \`/incident ${incident} action list\` shows what is left.`,
  'action-reopen': (incident) => `The action item of ${incident} is open again.`,
  'cause-link': (incident) => `Noted as a cause of ${incident}; its figures follow.`,
  'cause-unlink': (incident) => `Noted as no cause of ${incident}; its figures follow.`,
  hypothesis: (incident) => `The hypothesis is in the thread of ${incident}.`,
  judge: (incident) => `Noted beside the hypothesis in the thread of ${incident}.`,
  'withdraw-hypothesis': (incident) => `The hypothesis of ${incident} is withdrawn.`,
  update: (incident) => `The update is in the channel of ${incident}.`,
  mitigate: (incident) => `${incident}: the impact is noted as ended. It stays open until it is resolved.`,
  resolve: (incident) => `${incident} is resolved. The postmortem draft comes into its channel.`,
  reopen: (incident) => `${incident} is open again.`,
  close: (incident) => `${incident} is closed.`,
  decline: (incident) => `${incident} is declined: no incident after all.`,
  evidence: (incident) => `Looking; what is found comes into the thread of ${incident}.`,
  unfold: (incident) =>
    `${incident} is being unfolded: each service that is still in trouble gets its own incident.`,
  correct: (incident) => `The timeline of ${incident} is corrected; its figures follow.`,
  'postmortem-redraft': (incident) =>
    `The postmortem of ${incident} is drafted again; what people wrote in it stays.`,
  'postmortem-review': (incident) =>
    `The reviewers of ${incident} are asked; who took part is asked three questions.`,
  'postmortem-dismiss': (incident) => `It stands, with your reason in the record of ${incident}.`,
  'postmortem-write': (incident) =>
    `Your text is in the postmortem of ${incident}; the blameless check looks at it now.`,
  'postmortem-publish': (incident) => `The postmortem of ${incident} is published.`,
  'postmortem-feedback': (incident) => `Thank you: it is kept with the postmortem of ${incident}.`,
  postmortem: (incident) => `The postmortem draft of ${incident} comes into its channel.`,
};

/** Answers that only one person sees. */
export const answers = {
  unknownWord: (v: { word: string }) => `I do not know “${v.word}”.`,
  meant: (v: { meant: string; example: string }) =>
    `Did you mean \`${v.meant}\`? For example \`${v.example}\`.`,
  seeHelp: (v: { command: string }) => `\`${v.command} help\` lists everything.`,
  wrongValue: (v: { command: string; value: string }) => `I do not know “${v.value}” for \`${v.command}\`.`,
  missingValue: (v: { command: string }) => `Something is missing after \`${v.command}\`.`,
  allowed: (v: { values: readonly string[]; more: number }) =>
    `It is one of ${v.values.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}.`,
  forExample: (v: { example: string }) => `For example \`${v.example}\`.`,

  noneOpen: () => 'No incident is open.',
  declareHint: () => '`/incident declare` opens one.',
  open: (v: { n: number }) => (v.n === 1 ? 'One incident is open:' : `${v.n} incidents are open:`),
  which: () => 'Which incident? This channel belongs to none that you can see.',
  whichExample: (v: { example: string }) =>
    `Name it, for example \`${v.example}\`, or type the command in its channel:`,
  line: (v: {
    incident: string;
    severity: string;
    service: string;
    title: string;
    status: string;
    time: string;
  }) => `• *${v.incident}* ${v.severity} · ${v.title} · ${v.service} · ${v.status} since ${v.time}`,
  lineUntitled: (v: { incident: string; severity: string; status: string; time: string }) =>
    `• *${v.incident}* ${v.severity} · ${v.status} since ${v.time}`,
  noSuchIncident: (v: { incident: string }) =>
    `There is no ${v.incident}, or it is private and you are not in it. \`/incident list\` shows what is open.`,

  timeline: (v: { incident: string; n: number }) =>
    `${v.incident}, ${v.n} ${v.n === 1 ? 'entry' : 'entries'}`,
  timelineEmpty: (v: { incident: string }) => `${v.incident} has no entries yet.`,
  timelineFrom: (v: { time: string }) => `from ${v.time}`,
  timelineEarlier: (v: { n: number; incident: string }) =>
    `${v.n} earlier ${v.n === 1 ? 'entry is' : 'entries are'} left out: \`tocsin timeline ${v.incident}\` prints all.`,
  entry: (v: { time: string; number: string; text: string }) => `${v.time} ${v.number} ${v.text}`,

  declared: (v: { incident: string; channel: string }) => `${v.incident} is open: ${v.channel}`,
  declaredSoon: (v: { incident: string }) => `${v.incident} is open. Its channel follows in a moment.`,
  openAlready: (v: { incident: string; service: string }) =>
    `${v.incident} is open for ${v.service} already. Please work on it there instead of opening a second one.`,
  openAlreadyIn: (v: { incident: string; service: string; channel: string }) =>
    `${v.incident} is open for ${v.service} already: ${v.channel}.`,
  otherTrouble: () =>
    'If yours is another trouble, declare it again and tick “It is another trouble than the open one”.',
  done: (v: { what: string; incident: string }) =>
    (done[v.what] ?? ((incident) => `${incident}: done.`))(v.incident),
  inChannel: (v: { text: string; channel: string }) => `${v.text} ${v.channel}`,
  severityNow: (v: { incident: string; from: string; to: string }) =>
    `${v.incident}: severity is now ${v.to} (was ${v.from}).`,
  statusNow: (v: { incident: string; from: string; to: string }) =>
    `${v.incident}: status is now ${v.to} (was ${v.from}).`,
  roleNow: (v: { incident: string; role: string; who: string }) =>
    `${v.incident}: ${v.role} is now ${v.who}.`,
  roleFreeNow: (v: { incident: string; role: string }) => `${v.incident}: nobody has the role ${v.role} now.`,
  noChange: (v: { incident: string }) => `${v.incident}: nothing to change, it is so already.`,
  severityAlready: (v: { incident: string; to: string }) =>
    `${v.incident}: severity is ${v.to} already, nothing was changed.`,
  statusAlready: (v: { incident: string; to: string }) =>
    `${v.incident}: status is ${v.to} already, nothing was changed.`,
  roleAlready: (v: { incident: string; role: string; who: string }) =>
    `${v.incident}: ${v.role} is ${v.who} already, nothing was changed.`,
  roleFreeAlready: (v: { incident: string; role: string }) =>
    `${v.incident}: nobody has the role ${v.role}, nothing was changed.`,
  noDraftYet: (v: { incident: string }) => `${v.incident} has no postmortem draft yet.`,
  draftedWhenResolved: (v: { incident: string }) =>
    `It is drafted when the incident is resolved: \`/incident ${v.incident} resolve\`.`,
  beingDrafted: () => 'It is being written. Please try again in a minute.',
  neverDrafted: (v: { incident: string }) =>
    `${v.incident} has no postmortem, as it was no incident of its own.`,
  acknowledgedAlready: (v: { incident: string }) => `${v.incident} is acknowledged already.`,
  acknowledgedAlreadyBy: (v: { incident: string; who: string }) =>
    `${v.incident} is acknowledged already, by ${v.who}.`,

  onCall: () => 'On call now',
  onCallIn: (v: { schedule: string }) => `On call now in ${v.schedule}`,
  shift: (v: { schedule: string; who: string; until: string }) =>
    `• ${v.schedule}: ${v.who}, until ${v.until}`,
  shadow: (v: { schedule: string; who: string }) => `• ${v.schedule}: ${v.who} looks on to learn`,
  shiftOpen: (v: { schedule: string; who: string }) => `• ${v.schedule}: ${v.who}`,
  paged: (v: { who: string }) => `• ${v.who}, paged directly`,
  nobodyOnCall: () => 'Nobody is on call now.',
  nobodyOnCallIn: (v: { schedule: string }) => `Nobody is on call in ${v.schedule} now.`,
  noSuchSchedule: (v: { schedule: string }) => `There is no schedule “${v.schedule}”.`,
  schedules: (v: { names: readonly string[]; more: number }) =>
    `Schedules: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}.`,
  noSchedules: () => 'tocsin.yaml has no schedules yet: oncall.schedules.',

  notForGuests: () => 'Guests cannot act on incidents here.',
  guestsOnCall: (v: { who: string }) => `${v.who} is on call.`,
  guestsOnCallUntil: (v: { who: string; time: string }) => `${v.who} is on call until ${v.time}.`,
  guestsAsk: () => 'Please ask somebody of the team.',
  notForExternals: () =>
    'People of other workspaces cannot act on incidents here. Please ask your contact in this channel.',
  personUnknown: (v: { user: string }) => `I do not know “${v.user}” as somebody in Slack.`,
  personHint: () => 'Name the person with @ and choose from the list, for example `/incident role lead @An`.',
  failed: () => 'That did not work, and it was not your doing.',
  failedThen: () =>
    'Please try again. If it fails again, tell whoever runs Tocsin, and call the people on call by phone if it is urgent.',
  reference: (v: { id: string }) => `Reference: ${v.id}`,
};
