import { secBetween } from '../../calendar/index.ts';
import { maskedLine } from '../logs/masked-line.ts';
import type { Incident, Likeness, LogsFinding, SimilarIncident } from '../../incident/index.ts';

/** What counts more when two incidents are compared; docs/reference/evidence.md, "Similar incidents". */
const weight: Readonly<Record<Likeness, number>> = { pattern: 3, suspect: 2, alarm: 2 };

type Marks = {
  readonly alarms: ReadonlySet<string>;
  readonly suspects: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
};

/** Open action items of an earlier incident that are named. */
const mostActions = 5;

/** Shorter texts are the same by chance. */
const patternLength = 16;

function marksOf({ alarms, evidence }: Incident): Marks {
  const suspects = evidence.flatMap(({ finding }) =>
    finding.kind === 'traces' && !finding.weak
      ? finding.suspects.slice(0, 1).map(({ service }) => service)
      : [],
  );
  const lines = evidence.flatMap(({ finding }) => (finding.kind === 'logs' ? textsOf(finding) : []));
  return {
    alarms: new Set(alarms.map(({ key }) => key)),
    suspects: new Set(suspects),
    patterns: new Set(lines.map(maskedLine).filter(({ length }) => length >= patternLength)),
  };
}

/** What a look at logs has found, shown or not: lines, what is new, and what was thrown. */
const textsOf = ({ lines, others = [], news, exceptions = [] }: LogsFinding): readonly string[] => [
  ...lines.map(({ text }) => text),
  ...[...(news?.new ?? []), ...(news?.risen ?? [])].map(({ text }) => text),
  ...exceptions.map(({ type, message }) => `${type}: ${message}`),
  ...others,
];

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined =>
  [...one].find((each) => other.has(each));

/**
 * Earlier incidents that share an alarm, the suspect of the traces or a log pattern with this one, most alike first, the
 * newer one of two that are equally alike. Incidents that were declined or merged are none.
 */
export function similarTo(incident: Incident, earlier: readonly Incident[]): readonly SimilarIncident[] {
  const own = marksOf(incident);
  return earlier
    .flatMap((each) => {
      if (each.id === incident.id || each.status === 'declined' || each.status === 'merged') return [];
      const marks = marksOf(each);
      const pattern = common(own.patterns, marks.patterns);
      const suspect = common(own.suspects, marks.suspects);
      const alarm = common(own.alarms, marks.alarms);
      const same: readonly Likeness[] = [
        ...(pattern === undefined ? [] : ['pattern' as const]),
        ...(suspect === undefined ? [] : ['suspect' as const]),
        ...(alarm === undefined ? [] : ['alarm' as const]),
      ];
      if (same.length === 0) return [];
      const shared = pattern ?? suspect;
      const score = same.reduce((sum, likeness) => sum + weight[likeness], 0);
      const [runbook] = each.runbooks;
      const open = each.actions.filter(({ status }) => status === 'open').slice(0, mostActions);
      const similar: SimilarIncident = {
        incident: each.id,
        number: each.number,
        service: each.service,
        openedAt: each.openedAt,
        ...('resolvedAt' in each
          ? { tookSec: Math.max(0, Math.round(secBetween(each.openedAt, each.resolvedAt))) }
          : {}),
        same,
        ...(shared === undefined ? {} : { shared }),
        ...(runbook === undefined ? {} : { runbook: runbook.title }),
        ...(open.length === 0 ? {} : { openActions: open.map(({ id }) => id) }),
      };
      return [{ similar, score }];
    })
    .toSorted((a, b) => b.score - a.score || (a.similar.openedAt < b.similar.openedAt ? 1 : -1))
    .map(({ similar }) => similar);
}
