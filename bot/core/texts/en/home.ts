/** A person's own page of the app. */
export const home = {
  yourShifts: () => 'Your on-call',
  now: (v: { schedule: string; until: string }) => `You are on call for *${v.schedule}* until ${v.until}.`,
  nowOpen: (v: { schedule: string }) => `You are on call for *${v.schedule}*, with no end set.`,
  next: (v: { who: readonly string[] }) => `After you: ${v.who.join(', ')}.`,
  nobodyNext: () => 'Nobody is on call after you: that is a gap in the schedule.',
  later: (v: { schedule: string; start: string; end: string }) =>
    `*${v.schedule}*: your next shift is from ${v.start} to ${v.end}.`,
  notNow: () => 'You are not on call now.',
  noShift: () => 'You have no shift in the next 5 weeks.',
  unknown: (v: { user: string }) =>
    `You are not in tocsin.yaml, so nobody pages you here. Whoever runs Tocsin adds you under \`people\`; your Slack id is \`${v.user}\`.`,
  openIncidents: () => 'Open incidents',
  incident: (v: { incident: string; severity: string; title: string }) =>
    `*${v.incident}* · ${v.severity} · *${v.title}*`,
  standing: (v: { service: string; status: string; span: string; time: string }) =>
    `${v.service} · ${v.status} · ${v.span}, since ${v.time}`,
  more: () => 'There are more: `/incident list` shows them.',
  declare: () => 'Declare an incident',
  showEverybody: () => 'Who is on call',
  hideEverybody: () => 'Only my shifts',
  asOf: (v: { time: string }) => `As of ${v.time}. Opening this tab again renews it.`,
};
