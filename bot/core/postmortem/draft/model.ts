import type { Instant } from '../../calendar/index.ts';
import {
  label,
  linesInAlarm,
  whoIs,
  type ActionKind,
  type Duration,
  type Envelope,
  type Incident,
  type IncidentAlarm,
  type ServiceLine,
} from '../../incident/index.ts';
import { durationText, ready, textsFor, type Locale, type Texts } from '../../texts/index.ts';
import { durations, timeline, type TimelineEntry } from '../../timeline/index.ts';
import { citation, sourceOf } from './cite.ts';
import { stretch, timeOn } from './clock.ts';
import { verbatim, withoutMentions, type Escape } from './escape.ts';
import { evidenceRows, gapRows, type EvidenceRow, type GapRow } from './evidence.ts';
import { detours, hypothesisRows, type HypothesisRow } from './hypotheses.ts';
import { withNews } from './news.ts';
import { pictureRows, type PicturePlace, type PictureRow, type PicturesRead } from './pictures.ts';
import { withoutCrowds } from './crowds.ts';
import { feedbackRows, statesOf, type FeedbackRow } from './standing.ts';
import { figuresOf, spanOf, windowsOf } from './windows.ts';
import { actionsOf, agreedActions, factorsOf, hardOf, wellOf } from './learnings.ts';

export type DraftInput = {
  readonly incident: Incident;
  /** The incident's events and those of the streams that name it. */
  readonly events: readonly Envelope[];
  readonly draftedAt: Instant;
  readonly locale: Locale;
  /** Without what people wrote in the place of sections. */
  readonly asGenerated?: true;
  /** Pictures that the document holds or has beside it; without them it names the messages that show them. */
  readonly pictures?: PicturesRead;
};

/** The document before it has a layout: every sentence that states a fact cites its event (`#7`) or evidence (`E1`). */
export type PostmortemModel = {
  readonly label: string;
  readonly title: string;
  readonly severity: string;
  readonly service: string;
  readonly day: string;
  readonly draftedAt: string;
  /** Hash of the incident's last event: with it the record can be checked later. */
  readonly head: string;
  readonly locale: Locale;
  readonly drill: boolean;
  /** For members of the incident alone. */
  readonly private: boolean;
  /** Where the document stands: `**draft** -> in review -> published`. */
  readonly states: string;
  /** What participants answered to three questions, without their names. */
  readonly feedback: readonly FeedbackRow[];
  /** What was corrected after the document was first published; the event of each is cited. */
  readonly corrections: readonly string[];
  /** When that was, `2026-03-14 09:00 UTC`; empty of what was never published. */
  readonly publishedFirst: string;
  readonly summary: readonly string[];
  readonly impact: readonly { readonly what: string; readonly value: string; readonly source: string }[];
  readonly pictures: readonly PictureRow[];
  readonly timeline: readonly TimelineRow[];
  /** The turns of it alone: alarms, status and severity, at most a dozen. */
  readonly milestones: readonly TimelineRow[];
  /** When customers were affected, as far as is known: the impact where somebody dated it. */
  readonly span?: {
    readonly from: string;
    readonly to: string;
    readonly duration: string;
    readonly source: string;
  };
  readonly figures: readonly string[];
  readonly factors: readonly string[];
  readonly well: readonly string[];
  readonly hard: readonly string[];
  readonly actions: readonly ActionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly gaps: readonly GapRow[];
  readonly hypotheses: readonly HypothesisRow[];
  readonly roles: readonly string[];
};

export type TimelineRow = { readonly time: string; readonly what: string; readonly source: string };

export type ActionRow = {
  /** `A1` of one that was agreed on, a number of one that Tocsin suggests. */
  readonly n: string;
  readonly what: string;
  readonly kind: ActionKind;
  /** Whether somebody takes care of it; `?` is a question to the reader. */
  readonly owner: string;
  readonly due: string;
  readonly closedWhen: string;
};

/** What all parts of the document are made from. */
export type Material = {
  readonly incident: Incident;
  readonly events: readonly Envelope[];
  readonly entries: readonly TimelineEntry[];
  readonly durations: readonly Duration[];
  /** Sentences whose values are escaped for the document's format. */
  readonly texts: Texts;
  readonly escape: Escape;
};

/**
 * What can be said without asking anybody; what only people can know is left to the template's questions. All strings
 * are escaped for the format; none of them names a person.
 */
export function postmortemModel(
  input: DraftInput,
  escape: Escape = verbatim,
  place: PicturePlace = 'beside',
): PostmortemModel {
  const { incident, events, locale } = input;
  const texts = textsFor(locale, escape.text);
  const someone = textsFor(locale).postmortem.someone();
  const entries = timeline(events, { number: incident.number, texts: textsFor(locale) }).map((entry) => ({
    ...entry,
    text: withoutMentions(entry.text, someone),
  }));
  const crowded = new Set(
    events.flatMap(({ stream, type, version }) =>
      stream.startsWith('incident/') && ['AlarmFired', 'AlarmCleared'].includes(type)
        ? [`${label(incident.number)}/${version}`]
        : [],
    ),
  );
  const material: Material = { incident, events, entries, durations: durations(events), texts, escape };
  return {
    label: label(incident.number),
    title: escape.text(withoutMentions(incident.title, someone)),
    severity: incident.severity,
    service: escape.text(incident.service),
    day: incident.openedAt.slice(0, 10),
    draftedAt: `${input.draftedAt.slice(0, 16).replace('T', ' ')} UTC`,
    head: events.findLast((event) => event.stream.startsWith('incident/'))?.hash ?? '',
    locale,
    drill: incident.drill,
    private: incident.private,
    states: statesOf(incident, locale),
    feedback: feedbackRows(events, locale, {
      ...escape,
      text: (text) => escape.text(withoutMentions(text, someone)),
    }),
    ...correctedSince(material),
    summary: summaryOf(material, someone),
    impact: [...windowsOf(material), ...impactRows(material)],
    pictures: pictureRows(material, { label: label(incident.number), locale, read: input.pictures, place }),
    timeline: withoutCrowds(
      withNews(entries, events, incident.number)
        .filter(({ kind }) => kind !== 'channel' && kind !== 'document')
        .map((entry) => ({ ...rowOf(material, entry), alarm: crowded.has(entry.event) })),
      texts,
    ),
    milestones: rowsOf(material, milestones(entries)),
    ...spanOf(material),
    figures: figuresOf(material),
    factors: factorsOf(material),
    well: wellOf(material),
    hard: [...hardOf(material), ...detours(material, someone)],
    actions: [...agreedActions(material, someone), ...actionsOf(material)],
    evidence: evidenceRows(material),
    gaps: gapRows(material),
    hypotheses: hypothesisRows(material, someone),
    roles: rolesOf(events, texts),
  };
}

/** What readers of an earlier version were told otherwise. */
function correctedSince({
  events,
  entries,
  escape,
}: Material): Pick<PostmortemModel, 'corrections' | 'publishedFirst'> {
  const first = events.find(({ type }) => type === 'PostmortemPublished');
  if (first === undefined) return { corrections: [], publishedFirst: '' };
  const later = new Set(
    events
      .filter(({ type, version }) => type === 'TimelineCorrected' && version > first.version)
      .map(({ version }) => `#${version}`),
  );
  const corrections = entries
    .map(({ event, text }) => ({ source: citation(event), text }))
    .filter(({ source }) => later.has(source))
    .map(({ source, text }) => `${escape.text(text)} [${source}]`);
  return { corrections, publishedFirst: `${first.occurredAt.slice(0, 16).replace('T', ' ')} UTC` };
}

const rowOf = ({ incident, escape }: Material, entry: TimelineEntry): TimelineRow => ({
  time: timeOn(incident.startedAt, entry.at),
  what: escape.text(entry.text),
  source: citation(entry.event),
});

const rowsOf = (material: Material, entries: readonly TimelineEntry[]): readonly TimelineRow[] =>
  entries.map((entry) => rowOf(material, entry));

const turns: ReadonlySet<TimelineEntry['kind']> = new Set(['alarm', 'status', 'severity']);

/** The first and the last of many: how it began and how it ended matter most. */
function milestones(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const own = entries.filter(({ kind }) => turns.has(kind));
  return own.length <= 12 ? own : [...own.slice(0, 5), ...own.slice(-7)];
}

/** Alarms that are named and cited; all are in the timeline. */
const namedAlarms = 10;

/** The event with which each alarm first fired, as citations. */
const firings = ({ incident, events }: Material): readonly string[] =>
  incident.alarms.flatMap(({ key }) => {
    const event = events.find(
      ({ type, data }) =>
        type === 'AlarmFired' && (data as { readonly alarm: { readonly key: string } }).alarm.key === key,
    );
    return event === undefined ? [] : [`#${event.version}`];
  });

const minute = (at: Instant): string => at.slice(11, 16);

function summaryOf(material: Material, someone: string): readonly string[] {
  const { incident, entries, texts } = material;
  const t = texts.postmortem;
  const [alarm, ...others] = incident.alarms;
  const fired = citationOf(entries, 'alarm');
  const opening =
    alarm === undefined && incident.storm
      ? [
          t.storm({
            day: day(incident, texts),
            from: minute(incident.startedAt),
            services: incident.lines.length,
            source: ready(citationOf(entries, 'status')),
          }),
        ]
      : alarm === undefined
        ? [
            t.declared({
              day: day(incident, texts),
              from: minute(incident.openedAt),
              service: incident.service,
              source: ready(citationOf(entries, 'status')),
            }),
          ]
        : [
            firing(incident, alarm, fired, texts),
            t.alarmSaid({ sentence: alarm.sentence.replace(/[.\s]+$/, ''), source: ready(fired) }),
          ];
  const names = others.slice(0, namedAlarms).map((each) => each.name);
  const joined =
    others.length === 0
      ? []
      : [
          t.moreAlarms({
            n: others.length,
            names: names.join(', '),
            more: others.length - names.length,
            source: ready(
              firings(material)
                .slice(1, namedAlarms + 1)
                .join(', '),
            ),
          }),
        ];
  return [
    ...opening,
    ...joined,
    ...countedOf(material),
    ...began(incident, texts),
    ...ended(material, someone),
  ];
}

/** The newest report of each counted service, as citations. */
const reports = ({ incident, events }: Material): readonly string[] =>
  incident.lines.slice(0, namedAlarms).flatMap(({ service }) => {
    const event = events.findLast(
      ({ type, data }) =>
        type === 'ServiceReported' && (data as { readonly line: ServiceLine }).line.service === service,
    );
    return event === undefined ? [] : [`#${event.version}`];
  });

/** Alarms of a storm are counted, not listed: which services, how many, and how many are in ALARM still. */
function countedOf(material: Material): readonly string[] {
  const { incident, texts } = material;
  const { lines } = incident;
  if (lines.length === 0) return [];
  const t = texts.postmortem;
  const source = ready(reports(material).join(', '));
  const firing = linesInAlarm(incident).reduce((sum, { inAlarm }) => sum + inAlarm, 0);
  const said = t.countedAlarms({
    n: lines.reduce((sum, { total }) => sum + total, 0),
    services: lines
      .slice(0, namedAlarms)
      .map(({ service, total }) => `${service} (${total})`)
      .join(', '),
    more: Math.max(0, lines.length - namedAlarms),
    source,
  });
  return firing === 0 ? [said] : [said, t.countedFiring({ n: firing, source })];
}

/** Of a service with more alarms than are told one by one the count holds those that were told as well. */
const alarmsIn = ({ alarms, lines, storm }: Incident): number => {
  const counted = lines.reduce((sum, { total }) => sum + total, 0);
  return storm ? alarms.length + counted : Math.max(alarms.length, counted);
};

const day = (incident: Incident, texts: Texts): string => {
  const [year = 0, month = 0, date = 0] = incident.startedAt.slice(0, 10).split('-').map(Number);
  return texts.common.day({ year, month, date });
};

const citationOf = (entries: readonly TimelineEntry[], kind: TimelineEntry['kind']): string =>
  citation(entries.find((entry) => entry.kind === kind)?.event ?? 'INC/1');

function firing(incident: Incident, alarm: IncidentAlarm, source: string, texts: Texts): string {
  const { service } = incident;
  const from = minute(alarm.firstAt);
  const at = { day: day(incident, texts), from, service, alarm: alarm.name, source: ready(source) };
  if (alarm.state === 'ALARM') return texts.postmortem.stillFiring(at);
  const said = { ...at, ...stretch(incident.startedAt, alarm.firstAt, alarm.lastAt, texts) };
  // What it did while it flapped is not counted one by one.
  return alarm.fired > 1
    ? texts.postmortem.firingAgain({ ...said, n: alarm.fired })
    : texts.postmortem.firing(said);
}

function began(incident: Incident, texts: Texts): readonly string[] {
  return incident.evidence.flatMap(({ id, finding }) => {
    if (finding.kind !== 'traces') return [];
    const [first] = finding.suspects;
    if (first === undefined || finding.weak) return [texts.postmortem.weak({ id })];
    const unit = finding.unit === 'faults' ? texts.postmortem.faults() : texts.postmortem.seconds();
    const percent = Math.round(first.share * 100);
    return [texts.postmortem.began({ percent, unit, service: first.service, id })];
  });
}

function ended({ incident, durations: found, texts }: Material, someone: string): readonly string[] {
  const mttr = found.find(({ name }) => name === 'mttr');
  if (mttr === undefined || !('resolvedAt' in incident)) return [];
  const duration = durationText(mttr.sec, texts);
  const source = ready(sourceOf(mttr));
  const text = withoutMentions(incident.resolution, someone);
  const { calmSec } = incident;
  if (text === '' && calmSec !== undefined) {
    const calm = durationText(calmSec, texts);
    return [texts.postmortem.endedCalm({ duration, calm, source })];
  }
  return [
    text === ''
      ? texts.postmortem.endedWithout({ duration, source })
      : texts.postmortem.ended({ duration, source, text }),
  ];
}

function impactRows(material: Material): PostmortemModel['impact'] {
  const { incident, events, texts } = material;
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
  const alarms =
    alarmsIn(incident) === 0
      ? []
      : [
          {
            what: t.alarmsMerged(),
            value: String(alarmsIn(incident)),
            source: [...firings(material), ...reports(material)].slice(0, namedAlarms).join(', '),
          },
        ];
  const pages = events.filter(({ type }) => type === 'PersonPaged');
  const [first] = pages;
  if (first === undefined) return [...traced, ...alarms];
  const people = new Set(pages.map(({ data }) => (data as { readonly person: string }).person)).size;
  const value = t.peoplePagedValue({ people, pages: pages.length });
  return [...traced, ...alarms, { what: t.peoplePaged(), value, source: `escalation/${first.version}` }];
}

/** Roles that took part, in order of appearance; who they were is in the record, not in the document. */
const rolesOf = (events: readonly Envelope[], texts: Texts): readonly string[] => [
  ...new Set(events.flatMap(({ actor }) => (actor.kind === 'person' ? [whoIs(actor, texts)] : []))),
];
