const by = (due: string): string => (due === '' ? '' : `, due ${due}`);

export const actions = {
  added: (v: { who: string; id: string; kind: string; due: string; text: string }) =>
    `${v.who} agreed on action ${v.id} (${v.kind}${by(v.due)}): ${v.text}`,
  changed: (v: { who: string; id: string; kind: string; due: string; owner: string }) => {
    const changes = [
      ...(v.owner === '' ? [] : ['owner']),
      ...(v.due === '' ? [] : [`due ${v.due}`]),
      ...(v.kind === '' ? [] : [v.kind]),
    ];
    return `${v.who} changed action ${v.id}: ${changes.join(', ')}`;
  },
  done: (v: { who: string; id: string }) => `${v.who} finished action ${v.id}`,
  dropped: (v: { who: string; id: string }) => `${v.who} dropped action ${v.id}`,
  reopened: (v: { who: string; id: string }) => `${v.who} opened action ${v.id} again`,

  heading: (v: { incident: string; n: number; open: number }) =>
    `*${v.incident}, ${v.n} ${v.n === 1 ? 'action item' : 'action items'}*, ${v.open} open`,
  headingAll: (v: { n: number; overdue: number }) =>
    `*${v.n} open ${v.n === 1 ? 'action item' : 'action items'}*, ${v.overdue} overdue`,
  none: (v: { incident: string }) => `${v.incident} has no action items yet.`,
  noneAtAll: () => 'No action item is open.',
  line: (v: { id: string; text: string; kind: string }) => `*${v.id}* ${v.text} · ${v.kind}`,
  owner: (v: { who: string }): string => v.who,
  noOwner: () => '_no owner_',
  due: (v: { due: string }) => `due ${v.due}`,
  overdue: (v: { due: string }) => `:warning: was due ${v.due}`,
  isDone: () => 'done',
  isDropped: () => 'dropped',
  because: (v: { reason: string }) => `“${v.reason}”`,
  moreOpen: (v: { n: number }) => `${v.n} more are open.`,

  remind: (v: { incident: string; id: string; text: string; due: string }) =>
    `*${v.incident}* ${v.id} is yours and due ${v.due}: ${v.text}`,
  remindOverdue: (v: { incident: string; id: string; text: string; due: string }) =>
    `*${v.incident}* ${v.id} is yours and was due ${v.due}: ${v.text}`,
  remindHint: (v: { incident: string; id: string }) =>
    `Needs longer? \`/incident ${v.incident} action ${v.id} by friday\`. Not needed? \`/incident ${v.incident} action drop ${v.id} why\`.`,
  doneButton: () => 'It is done',
  addButton: () => 'Add an action item',

  formTitle: () => 'Action item',
  what: () => 'What is to be done',
  whatExample: () => 'Alarm on the age of the payments queue',
  kindLabel: () => 'What for',
  kind: (v: { kind: string }) =>
    ({
      prevent: 'prevent: it cannot happen again',
      detect: 'detect: it is seen earlier',
      mitigate: 'mitigate: it hurts less, or ends sooner',
      process: 'process: people find together faster',
    })[v.kind] ?? v.kind,
  ownerLabel: () => 'Who takes care of it',
  dueLabel: () => 'Until when',

  empty: () =>
    'What is to be done? `/incident action add alarm on the age of the queue @Bo by friday detect`',
  tooLong: (v: { length: number; limit: number }) =>
    `That is ${v.length} characters; an action item takes ${v.limit}. Details belong into the ticket.`,
  full: (v: { limit: number }) =>
    `${v.limit} action items are more than anybody will do. Finish or drop some first: \`/incident action list\`.`,
  unchanged: (v: { id: string }) =>
    `What is to change? \`/incident action ${v.id} @Bo by friday\`, \`/incident action done ${v.id}\`.`,
  reasonMissing: (v: { id: string }) =>
    `Say why, too: \`/incident action drop ${v.id} the service is switched off in May\`.`,
  which: (v: { asked: string; known: readonly string[] }) => {
    const there = v.known.length === 0 ? 'There is none.' : v.known.join('; ');
    return v.asked === '' ? `Which action item? ${there}` : `There is no action item ${v.asked}. ${there}`;
  },
  ownerUnclear: (v: { value: string }) =>
    `I do not know who ${v.value} is: choose the person from the list that Slack shows after @.`,
  dueUnclear: (v: { value: string }) =>
    `I cannot read the day “${v.value}”: \`by friday\`, \`by tomorrow\` or \`by 2026-04-01\`.`,

  condition: (
    v:
      | { readonly check: 'runbook'; readonly runbook: string }
      | { readonly check: 'alarm'; readonly alarm: string }
      | { readonly check: 'pattern'; readonly pattern: string; readonly days: number },
  ) =>
    v.check === 'runbook'
      ? `runbook ${v.runbook} exists`
      : v.check === 'alarm'
        ? `alarm ${v.alarm} has an OK action`
        : `"${v.pattern}" absent for ${v.days} ${v.days === 1 ? 'day' : 'days'}`,
  fulfilled: (v: { condition: string }) => `by itself: ${v.condition}`,
  seenAgain: (v: { incident: string }) => `seen again in ${v.incident}`,
  noLonger: (v: { condition: string }) => `no longer so: ${v.condition}`,
  closesLabel: () => 'Done by itself when',
  closesExample: () => 'alarm checkout-5xx has an OK action',
  closesHint: () =>
    'One of: runbook NAME exists; alarm NAME has an OK action; pattern "part of a log line" is absent for 14 days.',
  closesWhen: (v: { condition: string }) => `done when ${v.condition}`,

  inDraft: (v: { status: string; due: string }) => `${v.status}${by(v.due)}`,
  open: () => 'open',
};
