const findings = (n: number): string => `${n} ${n === 1 ? 'phrase' : 'phrases'}`;

/** The way of a postmortem from the draft to what is published. */
export const review = {
  wrote: (v: { who: string; section: string }) =>
    `${v.who} wrote the section "${v.section}" of the postmortem`,
  asked: (v: { who: string; n: number; meeting: string }) =>
    `${v.who} asked ${v.n} ${v.n === 1 ? 'person' : 'people'} to review the postmortem${v.meeting === '' ? '' : `; meeting at ${v.meeting}`}`,
  dismissed: (v: { who: string; id: string; reason: string }) =>
    `${v.who} let ${v.id} of the blameless check stand: ${v.reason}`,
  published: (v: { who: string; version: number }) =>
    `${v.who} published the postmortem${v.version > 1 ? `, version ${v.version}` : ''}`,
  outdated: () => 'The postmortem was published before this correction and still says otherwise.',
  correctedSince: (v: { n: number }) =>
    `The timeline was corrected ${v.n === 1 ? 'once' : `${v.n} times`} since it was published; what is published says otherwise until a new version is.`,
  publishAgainButton: () => 'Publish a new version',
  filed: () => 'the published postmortem is kept',
  feedback: (v: { who: string }) => `${v.who} answered the three questions about the incident`,

  status: (v: { status: 'draft' | 'in-review' | 'published' }) =>
    ({ draft: 'draft', 'in-review': 'in review', published: 'published' })[v.status],
  writtenBy: (v: { source: string }) => `Written by people [${v.source}].`,
  newer: () => 'Newer in the record than this text:',
  helped: () => 'What helped',
  hindered: () => 'What hindered',
  change: () => 'What to change first',

  heading: (v: { incident: string; status: string }) => `*Postmortem of ${v.incident}: ${v.status}*`,
  reviewers: (v: { who: readonly string[] }) => `Reviewers: ${v.who.join(', ')}`,
  meeting: (v: { at: string }) => `Review meeting: ${v.at}`,
  openFindings: (v: { n: number }) =>
    `The blameless check marks ${findings(v.n)}. Change each, or say why it may stay:`,
  noFindings: () => 'The blameless check marks nothing.',
  finding: (v: { id: string; text: string; line: number; why: string }) =>
    `*${v.id}* “${v.text}” (line ${v.line}): ${v.why}`,
  letStand: (v: { id: string; text: string; reason: string }) => `${v.id} “${v.text}” stands: ${v.reason}`,
  more: (v: { n: number }) => `${v.n} more.`,
  sections: (v: { names: readonly string[] }) => `Sections: ${v.names.join(' · ')}`,
  writeHint: (v: { incident: string }) =>
    `Write a section with the menu, or by its name: \`/incident ${v.incident} postmortem write impact\`.`,
  reviewButton: () => 'Ask for a review',
  publishButton: () => 'Publish',
  suggestButton: () => 'Suggest wording',
  redraftButton: () => 'Draft again',
  statusButton: () => 'Review and publish',
  dismissButton: () => 'It may stay',
  writeMenu: (v: { section: string }) => `Write: ${v.section}`,
  rolesButton: () => 'Who is who',
  feedbackButton: () => 'Answer three questions',

  youAreAsked: (v: { incident: string; title: string }) =>
    `You are asked to review the postmortem of *${v.incident}* ${v.title}.`,
  meetingSoon: (v: { incident: string; title: string }) =>
    `The review of the postmortem of *${v.incident}* ${v.title} begins in 15 minutes.`,
  agenda: () => '*Agenda*',
  agendaQuestions: (v: { n: number }) =>
    `${v.n} ${v.n === 1 ? 'question that only people can answer is' : 'questions that only people can answer are'} open`,
  agendaFindings: (v: { n: number }) => `${findings(v.n)} of the blameless check to change or to let stand`,
  agendaHypotheses: (v: { ids: readonly string[] }) => `neither supported nor refuted: ${v.ids.join(', ')}`,
  agendaActions: (v: { ids: readonly string[] }) => `action items without owner or day: ${v.ids.join(', ')}`,
  agendaNoActions: () => 'no action item has been agreed on',
  agendaClear: () => 'nothing is open: read it and publish it',
  howToPublish: (v: { incident: string }) =>
    `\`/incident ${v.incident} postmortem status\` shows what is left, \`/incident ${v.incident} postmortem publish\` ends it.`,
  askFeedback: (v: { incident: string; title: string }) =>
    `You took part in *${v.incident}* ${v.title}. What was it like? Three questions; your answers are kept with its postmortem, without your name.`,

  rolesHeading: (v: { incident: string }) =>
    `*Who is who in the postmortem of ${v.incident}* (only you see this)`,
  roleLine: (v: { role: string; who: readonly string[] }) => `${v.role}: ${v.who.join(', ')}`,
  rolesForMembers: (v: { incident: string }) =>
    `The postmortem of ${v.incident} speaks of roles; who they were is shown to those who took part in it or review it.`,

  reviewTitle: () => 'Ask for a review',
  reviewSubmit: () => 'Ask',
  reviewersLabel: () => 'Who reviews it',
  meetingLabel: () => 'Review meeting',
  meetingHint: () => 'Each of them is reminded 15 minutes before, with what is left to decide.',
  dismissTitle: () => 'It may stay',
  dismissSubmit: () => 'Let it stand',
  dismissLabel: (v: { text: string }) => `Why “${v.text}” blames nobody`,
  dismissHint: () => 'The reason is kept in the record, with who gave it.',
  sectionTitle: () => 'Write a section',
  sectionSubmit: () => 'Save',
  sectionHint: () =>
    'Markdown. What is written here stays when the document is drafted again; facts that are newer come below it.',
  feedbackTitle: () => 'Three questions',
  feedbackSubmit: () => 'Send',

  noPostmortem: (v: { incident: string }) =>
    `${v.incident} has no postmortem draft yet; it comes when the incident is resolved.`,
  alreadyPublished: (v: { incident: string }) =>
    `The postmortem of ${v.incident} is published. \`/incident ${v.incident} postmortem review @An\` opens it again.`,
  reviewFirst: (v: { incident: string }) =>
    `Somebody has to have read it: \`/incident ${v.incident} postmortem review @An\`, then publish.`,
  reviewersMissing: () =>
    'Who reviews it? `/incident postmortem review @An @Bo friday 10:00` (the time of a meeting may be left out).',
  findingsOpen: (v: { incident: string; n: number; found: readonly string[] }) =>
    `It is not published: the blameless check marks ${findings(v.n)}: ${v.found.join('; ')}. Change each (\`/incident ${v.incident} postmortem status\`), or let it stand: \`/incident ${v.incident} postmortem dismiss F1 it quotes the customer\`.`,
  whichFinding: (v: { asked: string; known: readonly string[] }) => {
    const there = v.known.length === 0 ? 'None is open.' : v.known.join('; ');
    return v.asked === '' ? `Which one? ${there}` : `There is no ${v.asked}. ${there}`;
  },
  reasonMissing: (v: { id: string }) =>
    `Say why, too: \`/incident postmortem dismiss ${v.id} it quotes the customer\`.`,
  empty: () => 'Nothing was written.',
  sectionsFull: (v: { limit: number }) => `${v.limit} sections are written by people; more cannot be.`,
  noSection: (v: { asked: string; known: readonly string[] }) =>
    `The postmortem has no section “${v.asked}”; there are ${v.known.join(', ')}.`,
  tooLong: (v: { length: number; limit: number }) =>
    `That is ${v.length} characters; ${v.limit} can be taken.`,
  meetingUnclear: (v: { value: string }) =>
    `I cannot read the time “${v.value}”: \`friday 10:00\`, \`tomorrow 9:30\` or \`2026-04-01 10:00\`.`,
  personUnclear: (v: { value: string }) =>
    `I do not know who ${v.value} is: choose people from the list that Slack shows after @.`,
};
