const names: Readonly<Record<string, string>> = {
  mttd: 'time to detect',
  mtta: 'time to acknowledge',
  mttm: 'time to mitigate',
  mttr: 'time to resolve',
};

export const figures = {
  name: (v: { name: string }) => names[v.name] ?? v.name,
  entry: () => 'an entry',
  impact: (v: { edge: string }): string =>
    v.edge === 'start' ? 'the beginning of the impact' : 'the end of the impact',
  corrected: (v: { who: string; what: string; from: string; to: string; reason: string }) =>
    `${v.who} corrected the time of ${v.what} from ${v.from} to ${v.to}: ${v.reason}`,
  dated: (v: { who: string; what: string; to: string; reason: string }) =>
    `${v.who} dated ${v.what} to ${v.to}: ${v.reason}`,
  movedFrom: (v: { from: string; reason: string }) => `(corrected; first recorded at ${v.from}: ${v.reason})`,
  notCorrected: (v: { incident: string; entry: string; why: string; at: string }) =>
    ({
      future: `That would be at ${v.at}, which is still to come. Give the day as well: \`/incident timeline fix ${v.entry} 2026-03-12 14:02 why\`.`,
      'too-early': `That would be at ${v.at}, more than a week before ${v.incident} began. Give the day as well: \`/incident timeline fix ${v.entry} 2026-03-12 14:02 why\`.`,
      'no-entry': `${v.incident} has no entry ${v.entry}. \`/incident timeline\` shows each with its number; \`start\` and \`end\` date the impact itself.`,
      measured: `Entry ${v.entry} was measured, not said: times of alarms, pages and of Tocsin stay as they were recorded. When the impact itself began or ended can be said: \`/incident timeline fix start 13:58 why\`.`,
    })[v.why] ?? v.why,
  everything: (): string => 'All services',
  metrics: (v: { what: string; days: number; n: number; bySeverity: string }) =>
    v.n === 0
      ? `*${v.what}*, ${v.days} days: no incident.`
      : `*${v.what}*, ${v.days} days: ${v.n} ${v.n === 1 ? 'incident' : 'incidents'} (${v.bySeverity})`,
  metric: (v: { what: string; median: string; range: string; p90: string; n: number }) =>
    `${v.what}: median ${v.median}${v.range}, nine of ten within ${v.p90} (n ${v.n})`,
  metricRange: (v: { from: string; to: string }) => ` (95 %: ${v.from} to ${v.to})`,
  pictureAlt: () =>
    'Incidents over time by severity, and how long they took to resolve; the lines below say the same',
  metricNone: (v: { what: string }) => `${v.what}: nothing to count yet`,
  metricPages: (v: { pages: number; night: number; needed: string }) =>
    `${v.pages} ${v.pages === 1 ? 'page' : 'pages'}, ${v.night} by night; ${v.needed} of the incidents needed more of a person than an answer.`,
  metricNoisy: (v: { alarm: string; fired: number }) => `Most often fired: ${v.alarm} (${v.fired}).`,
  open: () => 'not over yet',
  changed: (v: { name: string; from: string; to: string }) =>
    `${names[v.name] ?? v.name} ${v.to} (was ${v.from})`,
  recomputed: (v: { changes: string }) => `figures computed again, as more is known: ${v.changes}`,
};
