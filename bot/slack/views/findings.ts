import { secBetween } from '../../core/calendar/index.ts';
import { removedIn } from '../../core/catalogue/index.ts';
import { gist } from '../../core/evidence/index.ts';
import {
  alarmsStillFiring,
  unsettled,
  whyNot,
  type EvidenceHeader,
  type Gap,
  type Incident,
  type IncidentAlarm,
  type LogsFinding,
} from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { People } from '../../app/ports/index.ts';
import { claim, claimed, type Claim } from './claim.ts';
import { metricWords } from './evidence/metric.ts';
import { cut, inBold, mrkdwn, typedLines } from './escape.ts';
import { fitted } from './fitted.ts';
import { howUsual } from './suspicion.ts';
import { clock, count, named, type Voice } from './voice.ts';

type Reading = { readonly incident: Incident; readonly people: People; readonly at: string };

/** What is the matter, as far as alarms, people and logs say. Empty when nothing is known. */
export function goingOn({ incident, people, at }: Reading, voice: Voice): string {
  const { texts } = voice;
  const firing = alarmsStillFiring(incident);
  const { lastUpdate } = incident;
  const said =
    lastUpdate === undefined || lastUpdate.text === ''
      ? []
      : [
          texts.summary.lastUpdate({
            time: clock(lastUpdate.at, at),
            text: ready(typedLines(lastUpdate.text, 500)),
          }),
        ];
  const alarms = fitted(
    firing.map((alarm) => alarmLine(alarm, at, voice)),
    { most: 1200, count: 5, more: (n) => texts.summary.moreAlarms({ n }) },
  );
  const declared =
    incident.alarms.length + incident.lines.length > 0 || incident.storm
      ? []
      : [
          incident.declaredBy === undefined
            ? texts.summary.declared()
            : texts.summary.declaredBy({ who: named(incident.declaredBy, people, voice) }),
        ];
  const looking = isBeingLookedAt(incident, at) ? [texts.summary.beingLookedAt()] : [];
  return [
    ...said,
    ...declared,
    alarms,
    ...cleared(incident, at, voice),
    ...claimed(howUsual(incident, voice)),
    ...claimed(metrics(incident, voice)),
    ...logs(incident, voice),
    ...looking,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Longer than this no look at logs and traces takes: then there is an item of evidence or a gap. */
const lookingSec = 6 * 60;

/** Only in the first minutes, and only while nothing has come of it. */
const isBeingLookedAt = ({ evidence, gaps, openedAt }: Incident, at: string): boolean =>
  evidence.length === 0 && gaps.length === 0 && secBetween(openedAt, at) < lookingSec;

function alarmLine(alarm: IncidentAlarm, at: string, voice: Voice): string {
  const said = {
    name: ready(inBold(mrkdwn(alarm.name, 120))),
    time: clock(alarm.lastAt, at),
    sentence: ready(mrkdwn(alarm.sentence, 300)),
  };
  const line =
    alarm.fired > 1
      ? voice.texts.summary.alarmAgain({ ...said, n: alarm.fired })
      : voice.texts.summary.alarm(said);
  const removed = removedIn(alarm.sentence);
  return [
    line,
    ...(removed === 0 ? [] : [voice.texts.evidence.removed({ n: removed })]),
    ...marks(alarm, voice),
  ].join(' · ');
}

/** What a reader has to know of an alarm beside its sentence. */
function marks(
  { flapping, children = [], reason, by = '' }: IncidentAlarm,
  { texts: { triage: t } }: Voice,
): readonly string[] {
  const names = children.slice(0, 5).map(({ name }) => ready(mrkdwn(name, 80)));
  const because = t.because({ reason, by });
  return [
    ...(flapping === undefined ? [] : [t.flaps({ n: flapping })]),
    ...(names.length === 0 ? [] : [t.children({ names, more: children.length - names.length })]),
    ...(because === '' ? [] : [because]),
  ];
}

function cleared(incident: Incident, at: string, voice: Voice): readonly string[] {
  const ok = incident.alarms.filter((alarm) => alarm.state === 'OK');
  if (ok.length === 0) return [];
  if (ok.length === incident.alarms.length) {
    const last = ok.reduce((latest, alarm) => (alarm.lastAt > latest ? alarm.lastAt : latest), '');
    return [voice.texts.summary.allOk({ time: clock(last, at) })];
  }
  const names = ok.slice(0, 3).map((alarm) => ready(mrkdwn(alarm.name, 80)));
  return [voice.texts.summary.alarmsOk({ names, more: ok.length - names.length })];
}

const isLogs = (each: EvidenceHeader): each is EvidenceHeader & { readonly finding: LogsFinding } =>
  each.finding.kind === 'logs';

/** One line for the metric of the alarm. */
function metrics(incident: Incident, voice: Voice): readonly Claim[] {
  const newest = incident.evidence.find(
    ({ finding, sheet }) => finding.kind === 'metric' && sheet === undefined,
  );
  if (newest?.finding.kind !== 'metric') return [];
  const words = ready(metricWords(newest.finding, voice));
  return [claim([newest.id], (id) => voice.texts.summary.metric({ id, words }))];
}

function logs(incident: Incident, voice: Voice): readonly string[] {
  const items = incident.evidence.filter(isLogs);
  const lines = claimed(
    shownLogs(items).map(({ id, finding }) => claim([id], (named) => logsLine(named, finding, voice))),
  );
  const text = fitted(lines, { most: 700, count: 3, more: (n) => voice.texts.slack.andMore({ n }) });
  return text === '' ? [] : [text];
}

type LogsItem = EvidenceHeader & { readonly finding: LogsFinding };

/** What is new says more of a group than the lines that a query found; where nothing is new, those are shown. */
function shownLogs(items: readonly LogsItem[]): readonly LogsItem[] {
  const telling = items.filter(({ finding: { news } }) => news !== undefined && hasPatterns(news));
  const groups = new Set(telling.map(({ finding }) => finding.group));
  const found = items.filter(({ finding }) => finding.news === undefined && !groups.has(finding.group));
  return [...telling, ...found];
}

const hasPatterns = (news: NonNullable<LogsFinding['news']>): boolean =>
  news.new.length + news.risen.length > 0;

/** The pattern that says most, how often, and since when. */
function newsLine(id: string, { group, news }: LogsFinding, voice: Voice): string {
  const { summary: t } = voice.texts;
  const [fresh, risen] = [news?.new[0], news?.risen[0]];
  const said = (text: string) => ready(mrkdwn(text, 140));
  return [
    ...(fresh === undefined
      ? []
      : [
          t.logsNew({
            pattern: said(fresh.text),
            count: count(fresh.count, voice),
            since: fresh.firstAt === undefined ? '' : clock(fresh.firstAt, news?.before.to),
          }),
        ]),
    ...(risen === undefined
      ? []
      : [
          t.logsRisen({
            pattern: said(risen.text),
            before: count(risen.before, voice),
            count: count(risen.count, voice),
          }),
        ]),
  ]
    .reduce((all, part) => `${all}; ${part}`, t.logsNews({ id, group: ready(mrkdwn(group, 120)) }))
    .replace('; ', ' ');
}

function logsLine(id: string, finding: LogsFinding, voice: Voice): string {
  if (finding.news !== undefined) return newsLine(id, finding, voice);
  const { summary: t } = voice.texts;
  const group = ready(mrkdwn(finding.group, 120));
  const partial = finding.partial ? [t.logsPartial()] : [];
  const [first] = finding.lines;
  if (finding.matched === 0 || first === undefined) {
    return [t.noLogs({ id, group, query: ready(mrkdwn(finding.query, 60)) }), ...partial].join('; ');
  }
  const text = ready(mrkdwn(gist(first.text) || first.text, 160));
  return [
    t.logs({ id, group, count: count(finding.matched, voice), n: finding.matched }),
    first.count === undefined ? t.forExample({ text }) : t.mostOften({ text }),
    ...partial,
  ].join('; ');
}

/** What could not be looked at and what could not be done; empty when nothing is missing. */
export function missing(seen: Pick<Incident, 'gaps' | 'failures'>, voice: Voice): string {
  const { gaps } = seen;
  const { texts } = voice;
  const room = { most: 900, count: 5, more: (n: number) => texts.slack.andMore({ n }) };
  const unseen = fitted(
    gaps.map((gap) =>
      texts.summary.gap({
        id: gap.id,
        subject: ready(mrkdwn(gap.subject, 120)),
        why: ready(gapWhy(gap, voice)),
      }),
    ),
    room,
  );
  const failed = fitted(
    unsettled(seen).map(({ kind, error }) =>
      texts.summary.failure({
        doing: ready(texts.effects.doing({ kind })),
        error: ready(mrkdwn(error, 200)),
      }),
    ),
    room,
  );
  return [
    ...(unseen === '' ? [] : [`${texts.summary.notLookedAt()}\n${unseen}`]),
    ...(failed === '' ? [] : [`${texts.summary.couldNot()}\n${failed}`]),
  ].join('\n');
}

/** Why not, with the other side's words cut: one gap must not fill the message. */
export const gapWhy = (gap: Gap, { texts }: Voice): string =>
  whyNot(gap.detail === undefined ? gap : { ...gap, detail: cut(gap.detail, 200) }, texts);
