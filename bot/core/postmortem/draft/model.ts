import { secBetween, type Instant } from '../../calendar/index.ts';
import { label, type Incident, type IncidentAlarm } from '../../incident/index.ts';
import { durationText, textsFor, type Locale, type Texts } from '../../texts/index.ts';
import type { Duration, TimelineEntry } from '../../timeline/index.ts';
import { citation, sourceOf } from './cite.ts';
import { withoutMentions } from './escape.ts';
import { actionsOf, factorsOf, hardOf, wellOf } from './learnings.ts';
import { evidenceRows, gapRows, type EvidenceRow, type GapRow } from './evidence.ts';

export type DraftInput = {
  readonly incident: Incident;
  readonly entries: readonly TimelineEntry[];
  readonly durations: readonly Duration[];
  /** Hash of the incident's last event: with it the record can be checked later. */
  readonly head: string;
  readonly draftedAt: Instant;
  readonly locale: Locale;
};

/** The document before it has a format: every sentence that states a fact cites its event (`#7`) or evidence (`E1`). */
export type PostmortemModel = {
  readonly label: string;
  readonly title: string;
  readonly severity: string;
  readonly service: string;
  readonly day: string;
  readonly draftedAt: string;
  readonly head: string;
  readonly locale: Locale;
  readonly drill: boolean;
  readonly summary: readonly string[];
  readonly impact: readonly { readonly what: string; readonly value: string; readonly source: string }[];
  readonly timeline: readonly { readonly time: string; readonly what: string; readonly source: string }[];
  readonly figures: readonly string[];
  readonly factors: readonly string[];
  readonly well: readonly string[];
  readonly hard: readonly string[];
  readonly actions: readonly ActionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly gaps: readonly GapRow[];
  readonly roles: readonly string[];
};

export type ActionRow = {
  readonly n: number;
  readonly what: string;
  readonly kind: 'prevent' | 'detect' | 'mitigate' | 'process';
  readonly closedWhen: string;
};

/** What can be said without asking anybody; what only people can know is left to the template's questions. */
export function postmortemModel(input: DraftInput): PostmortemModel {
  const { incident, durations } = input;
  const texts = textsFor(input.locale);
  const entries = input.entries.map((entry) => ({
    ...entry,
    text: withoutMentions(entry.text, texts.postmortem.someone()),
  }));
  return {
    label: label(incident.number),
    title: incident.title,
    severity: incident.severity,
    service: incident.service,
    day: incident.openedAt.slice(0, 10),
    draftedAt: `${input.draftedAt.slice(0, 16).replace('T', ' ')} UTC`,
    head: input.head,
    locale: input.locale,
    drill: incident.drill,
    summary: summaryOf(incident, entries, durations, texts),
    impact: impactOf(incident, entries, texts),
    timeline: entries
      .filter((entry) => entry.kind !== 'channel' && entry.kind !== 'document')
      .map((entry) => ({ time: clock(entry.at), what: entry.text, source: citation(entry.event) })),
    figures: figuresOf(durations, texts),
    factors: factorsOf(incident, texts),
    well: wellOf(incident, entries, durations, texts),
    hard: hardOf(incident, entries, texts),
    actions: actionsOf(incident, texts),
    evidence: evidenceRows(incident, texts),
    gaps: gapRows(incident, texts),
    roles: rolesOf(entries),
  };
}

const clock = (at: Instant): string => at.slice(11, 19);

const minute = (at: Instant): string => at.slice(11, 16);

function summaryOf(
  incident: Incident,
  entries: readonly TimelineEntry[],
  durations: readonly Duration[],
  texts: Texts,
): readonly string[] {
  const t = texts.postmortem;
  const [alarm, ...others] = incident.alarms;
  const fired = citationOf(entries, 'alarm');
  const opening =
    alarm === undefined
      ? [
          t.declared({
            day: day(incident),
            from: minute(incident.openedAt),
            service: incident.service,
            source: citationOf(entries, 'status'),
          }),
        ]
      : [
          firing(incident, alarm, fired, texts),
          t.alarmSaid({ sentence: alarm.sentence.replace(/[.\s]+$/, ''), source: fired }),
        ];
  const joined =
    others.length === 0
      ? []
      : [
          t.moreAlarms({
            n: others.length,
            names: others
              .slice(0, 10)
              .map((each) => each.name)
              .join(', '),
            source: fired,
          }),
        ];
  return [...opening, ...joined, ...began(incident, texts), ...ended(incident, durations, texts)];
}

const day = (incident: Incident): string => incident.startedAt.slice(0, 10);

const citationOf = (entries: readonly TimelineEntry[], kind: TimelineEntry['kind']): string =>
  citation(entries.find((entry) => entry.kind === kind)?.event ?? 'INC/1');

function firing(incident: Incident, alarm: IncidentAlarm, source: string, texts: Texts): string {
  const { service } = incident;
  const at = { day: day(incident), from: minute(alarm.firstAt), service, alarm: alarm.name, source };
  if (alarm.state === 'ALARM') return texts.postmortem.stillFiring(at);
  const duration = durationText(secBetween(alarm.firstAt, alarm.lastAt), texts);
  return texts.postmortem.firing({ ...at, to: minute(alarm.lastAt), duration });
}

function began(incident: Incident, texts: Texts): readonly string[] {
  return incident.evidence.flatMap(({ id, finding }) => {
    if (finding.kind !== 'traces') return [];
    const [first] = finding.suspects;
    if (first === undefined || finding.weak) return [texts.postmortem.weak({ id })];
    const unit = finding.unit === 'faults' ? texts.postmortem.faults() : texts.postmortem.seconds();
    return [
      texts.postmortem.began({ percent: Math.round(first.share * 100), unit, service: first.service, id }),
    ];
  });
}

function ended(incident: Incident, durations: readonly Duration[], texts: Texts): readonly string[] {
  const mttr = durations.find(({ name }) => name === 'mttr');
  if (mttr === undefined || !('resolvedAt' in incident)) return [];
  const duration = durationText(mttr.sec, texts);
  const source = sourceOf(mttr);
  const text = withoutMentions(incident.resolution, texts.postmortem.someone());
  return [
    text === ''
      ? texts.postmortem.endedWithout({ duration, source })
      : texts.postmortem.ended({ duration, source, text }),
  ];
}

function impactOf(
  incident: Incident,
  entries: readonly TimelineEntry[],
  texts: Texts,
): PostmortemModel['impact'] {
  const t = texts.postmortem;
  const traced = incident.evidence.flatMap(({ id, finding }) =>
    finding.kind === 'traces' && finding.requests > 0
      ? [
          {
            what: t.tracedFaults(),
            value: t.tracedFaultsValue({ faults: finding.faults, requests: finding.requests }),
            source: id,
          },
        ]
      : [],
  );
  const pages = entries.filter(({ kind, event }) => kind === 'page' && event.includes('escalation'));
  const paged =
    pages.length === 0
      ? []
      : [
          {
            what: t.peoplePaged(),
            value: String(incident.responders.length),
            source: citation(pages[0]!.event),
          },
        ];
  const alarms =
    incident.alarms.length === 0
      ? []
      : [
          {
            what: t.alarmsMerged(),
            value: String(incident.alarms.length),
            source: citationOf(entries, 'alarm'),
          },
        ];
  return [...traced, ...alarms, ...(incident.responders.length === 0 ? [] : paged)];
}

function figuresOf(durations: readonly Duration[], texts: Texts): readonly string[] {
  return durations.map((each) => {
    const values = { duration: durationText(each.sec, texts), source: sourceOf(each) };
    return texts.postmortem[each.name](values);
  });
}

/** Roles that took part, in order of appearance; who they were is in the record, not in the document. */
const rolesOf = (entries: readonly TimelineEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.role ?? 'responder'] : []))),
];
