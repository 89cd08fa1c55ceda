const named = (v: { source: string; subject: string; version: string }): string =>
  `${v.source} ${v.subject}${v.version === '' ? '' : ` ${v.version}`}`;

const ways: Readonly<Record<string, string>> = { rule: 'taken for it by rule', hand: 'named by hand' };

/** Which changes caused an incident. */
export const causes = {
  linked: (v: { who: string; source: string; subject: string; version: string }) =>
    `${v.who} named the change ${named(v)} as a cause`,
  unlinked: (v: { who: string; source: string; subject: string; version: string }) =>
    `${v.who} said that the change ${named(v)} was no cause`,
  heading: (v: { incident: string; n: number }) =>
    `*${v.incident}*: ${v.n} ${v.n === 1 ? 'change' : 'changes'} may have caused it`,
  none: (v: { incident: string }) =>
    `No change is on record for ${v.incident} so far. Name one by its id or version: \`/incident ${v.incident} caused-by d-4F2XQ1\`.`,
  line: (v: { ref: string; what: string; time: string; version: string }) =>
    `${v.ref === '' ? '' : `*${v.ref}* `}${v.time} ${v.what}${v.version === '' ? '' : ` ${v.version}`}`,
  how: (v: { how: string }) => `*${ways[v.how] ?? v.how}*`,
  hint: () =>
    'A change that caused an incident counts as a failed deployment. `/incident caused-by E4.1`, `/incident caused-by not E4.1 why`.',
  link: () => 'It caused it',
  unlink: () => 'It did not',
  open: () => 'What caused it?',
  noSuch: (v: { asked: string }) =>
    `There is no one change “${v.asked}” on record in the day before the incident. Name it as it is listed, or by its id or version:`,
  full: (v: { limit: number }) => `${v.limit} changes are named already. That is all an incident can hold.`,
};
