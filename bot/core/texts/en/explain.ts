/** What would happen if an alarm fired, and what could stop it. */
export const explain = {
  pages: (v: { service: string; policy: string }) =>
    `it opens an incident of ${v.service}, which pages by policy ${v.policy}`,
  pagesAfterHold: (v: { service: string; policy: string; sec: number }) =>
    `it opens an incident of ${v.service}, which pages by policy ${v.policy} unless it is OK again within ${v.sec} s`,
  lastResortOnly: (v: { service: string }) =>
    `it opens an incident of ${v.service}, for which no policy says who is paged: the last resort is`,
  nobody: (v: { service: string }) =>
    `it opens an incident of ${v.service}, which pages nobody: neither the service nor the fallback has a policy, and there is no last resort`,
  muted: (v: { until: string }) => `a mute holds it back until ${v.until}: it opens nothing and pages nobody`,
  mutedForEver: () => 'a mute holds it back: it opens nothing and pages nobody',
  joins: (v: { incident: string; service: string }) =>
    `it joins ${v.incident}, the open incident of ${v.service}: nobody is paged anew, unless nobody was before or the severity rises`,

  paging: (v: { incident: string; policy: string }) =>
    `${v.incident} is paging by policy ${v.policy}, and nobody has acknowledged it`,
  notYet: (v: { incident: string; policy: string }) =>
    `${v.incident} pages nobody at this moment: if it began now, it would page by policy ${v.policy}`,
  answered: (v: { incident: string }) =>
    `${v.incident} is acknowledged: nobody is paged, unless nothing happens for too long or the severity rises`,
  nobodyLeft: (v: { incident: string }) =>
    `${v.incident} has paged everybody whom its policy names, and nobody answered: nobody is left`,
  ended: (v: { incident: string }) => `${v.incident} is over: nobody is paged`,

  heading: (v: { service: string; severity: string }) => `${v.service}, ${v.severity}`,
  ifNobodyAnswers: () => 'If nobody answers',
  more: (v: { n: number }) => (v.n === 1 ? 'and one more page' : `and ${v.n} more pages`),
  stoppedBy: () => 'Stopped by',
  line: (v: { time: string; who: string; way: string; why: string }) =>
    `${v.time}: ${v.who} ${v.way}, ${v.why}`,
  everybody: (v: { channel: string }) => `everybody in ${v.channel}`,
  tryAnother: () => 'Another alarm or time: `/incident explain checkout-5xx at friday 03:00`',

  step: (v: { n: string; from: string }) => `step ${v.n}: ${v.from}`,
  lastResort: (v: { from: string }) => `last resort: ${v.from}`,
  fromSchedule: (v: { schedule: string }) => `on call for ${v.schedule}`,
  fromFact: (v: { schedule: string; shift: string }) => `on call for ${v.schedule} by ${v.shift}`,
  fromHandoff: (v: { schedule: string }) =>
    `still responsible for ${v.schedule}, because nobody has taken over`,
  fromPage: (v: { schedule: string }) => `paged already for ${v.schedule}, another channel`,
  fromPerson: () => 'named by the policy',
  fromGroup: (v: { group: string }) => `in the group ${v.group}`,
  fromTurn: (v: { name: string }) => `next in turn of ${v.name}, if no other incident takes the turn before`,
  fromChannel: () => 'everybody in the channel',
  waited: (v: { why: string }) => `${v.why}, after quiet hours`,

  acknowledged: (v: { n: number }) => (v.n === 1 ? 'somebody acknowledges' : `${v.n} people acknowledge`),
  over: () => 'the incident is resolved, declined or merged into another one',
  hold: (v: { sec: number }) => `an OK within ${v.sec} s`,
  storm: (v: { n: number; sec: number }) =>
    `more than ${v.n} incidents within ${v.sec} s: they become one, which pages for all of them`,
  open: (v: { service: string }) => `an incident of ${v.service} is open by then: the alarm joins it`,
  passed: (v: { n: string }) => `step ${v.n} is not for this severity, service or hour`,
  held: (v: { n: string; until: string }) => `quiet hours keep step ${v.n} until ${v.until}`,
};
