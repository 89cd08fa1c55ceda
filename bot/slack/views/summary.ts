import type { KnownBlock, Overflow } from '@slack/web-api';
import { epochMs } from '../../core/calendar/index.ts';
import {
  alarmsStillFiring,
  isFiring,
  label,
  unsettled,
  type ActiveIncident,
  type EndedIncident,
  type Incident,
  type ResolvedIncident,
} from '../../core/incident/index.ts';
import { personsPaged, type Escalation } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, context, linkButton, overflow, rendered, section } from './blocks.ts';
import { inBold, mrkdwn, typedLines } from './escape.ts';
import { claimed } from './claim.ts';
import { goingOn, missing } from './findings.ts';
import { headline, mergedWords, sign } from './heading.ts';
import type { Rendered } from './rendered.ts';
import { standing } from './standing.ts';
import { lastTime, whereItStarts } from './suspicion.ts';
import { stormTable } from './storm.ts';
import { clock, day, named, span, type Voice } from './voice.ts';

type Summary = Extract<Message, { kind: 'summary' }>;

/** The one summary message of an incident, edited in place. */
export function summaryView(message: Summary, voice: Voice): Rendered {
  const { incident, version, at } = message;
  const { texts } = voice;
  const id = `summary.${version}.${Math.floor(epochMs(at) / 1000)}`;
  const heading = headline(incident, voice);
  const shown = `${heading} · ${texts.slack.status({ status: incident.status })}`;
  return rendered(id, blocksOf(message, voice), shown);
}

function blocksOf(message: Summary, voice: Voice): readonly KnownBlock[] {
  const { incident } = message;
  switch (incident.status) {
    case 'resolved':
    case 'closed':
      return resolvedBlocks(message, incident, voice);
    case 'declined':
    case 'merged':
      return endedBlocks(incident, voice);
    case 'triage':
    case 'investigating':
    case 'identified':
    case 'monitoring':
      return openBlocks(message, incident, voice);
  }
}

function openBlocks(message: Summary, incident: ActiveIncident, voice: Voice): readonly KnownBlock[] {
  const { people, at } = message;
  const { summary: t } = voice.texts;
  const part = (heading: string, text: string): readonly KnownBlock[] =>
    text === '' ? [] : [section(`*${heading}*\n${text}`)];
  const notLooked = missing(incident, voice);
  return [
    section(`${sign(incident)} *${headline(incident, voice)}*\n${standing(message, incident, voice)}`),
    ...stormTable(message, voice).map((text) => section(text)),
    ...part(t.whatIsGoingOn(), goingOn({ incident, people, at }, voice)),
    ...part(t.whereItStarts(), claimed(whereItStarts(incident, voice)).join('\n')),
    ...(notLooked === '' ? [] : [withRetry(notLooked, incident.id, unsettled(incident), voice)]),
    ...part(t.whatNext(), whatNext(incident, voice)),
    ...openButtons(incident, voice),
    footer(message, voice),
  ];
}

function whatNext(incident: ActiveIncident, voice: Voice): string {
  const { summary: t } = voice.texts;
  const watched = incident.alarms.length + incident.lines.length > 0;
  const over = watched && !isFiring(incident);
  return [
    ...(incident.openedReason === 'unmatched' ? [t.unmatched({ service: incident.service })] : []),
    ...inTriage(incident, voice),
    ...(incident.nobodyReached ? [t.takeIt()] : []),
    ...(over ? [planWords(incident, voice)] : []),
    ...runbookLines(incident, voice),
    ...claimed(lastTime(incident, voice)),
    ...permissions(incident, voice),
  ].join('\n');
}

/** What would let Tocsin look at more: somebody has to add it. */
function permissions({ gaps }: ActiveIncident, { texts: { past: t } }: Voice): readonly string[] {
  const denied = gaps.filter(({ reason, action }) => reason === 'access-denied' && action !== undefined);
  const actions = [...new Set(denied.map(({ action = '' }) => action))].slice(0, 3);
  if (actions.length === 0) return [];
  const ids = denied.map(({ id }) => id).slice(0, 5);
  return [t.permission({ actions: actions.map((each) => ready(mrkdwn(each, 60))), ids })];
}

function inTriage(incident: ActiveIncident, { texts }: Voice): readonly string[] {
  if (incident.status !== 'triage') return [];
  const { heldUntil, openedAt, number } = incident;
  return heldUntil === undefined
    ? [texts.summary.triage({ incident: label(number) })]
    : [texts.triage.onHold({ time: clock(heldUntil, openedAt) })];
}

/** What becomes of it now that all alarms are OK. */
function planWords({ resolvePlan: plan, alarms }: ActiveIncident, { texts }: Voice): string {
  const { summary, triage: t } = texts;
  if (plan?.at !== undefined) return t.planCalm({ time: clock(plan.at, alarms.at(-1)?.lastAt) });
  const words = plan === undefined ? '' : plan.rule === 'never' ? t.planNever() : t.planPropose();
  return `${summary.resolveWhenSure()} ${words}`.trim();
}

function runbookLines(incident: Incident, voice: Voice): readonly string[] {
  const { summary: t } = voice.texts;
  const [first, ...others] = incident.runbooks;
  if (first === undefined) return incident.alarms.length > 0 ? [t.noRunbook()] : [];
  const name = ready(inBold(mrkdwn(first.title, 150)));
  const line =
    first.firstStep === undefined
      ? t.runbookOnly({ title: name })
      : t.runbook({ title: name, step: ready(mrkdwn(first.firstStep, 150)) });
  const titles = others.slice(0, 3).map((each) => ready(mrkdwn(each.title, 100)));
  return [
    `${line} ${t.why({ why: ready(mrkdwn(first.why, 200)) })}`,
    ...(titles.length === 0 ? [] : [t.moreRunbooks({ titles })]),
  ];
}

function openButtons(incident: ActiveIncident, voice: Voice): readonly KnownBlock[] {
  const { slack: t } = voice.plain;
  const { id } = incident;
  const awaited = incident.acknowledged === undefined || incident.nobodyReached;
  return actions(
    awaited ? button('incident.acknowledge', t.acknowledge(), id, 'primary') : undefined,
    incident.roles['lead'] === undefined ? button('incident.lead', t.takeLead(), id) : undefined,
    button('incident.update', t.update(), id),
    button('incident.severity', t.severity(), id),
    button('incident.resolve', t.resolve(), id),
    incident.storm && incident.unfoldedAt === undefined
      ? button('incident.unfold', t.unfold(), id)
      : undefined,
    linkButton('runbook', t.runbook(), incident.runbooks[0]?.link),
    more(incident, voice),
  );
}

/** What is needed less often. */
function more({ id, mitigatedAt, escalation }: Incident, { plain: { slack: t } }: Voice): Overflow {
  return overflow('incident.more', [
    { label: t.timeline(), value: `incident.timeline|${id}` },
    ...(escalation === undefined ? [] : [{ label: t.reached(), value: `incident.reached|${id}` }]),
    { label: t.explain(), value: `incident.explain|${id}` },
    { label: t.hypothesis(), value: `incident.hypothesis|${id}` },
    ...(mitigatedAt === undefined ? [{ label: t.mitigate(), value: `incident.mitigate|${id}` }] : []),
  ]);
}

function footer({ incident, at }: Summary, { texts }: Voice): KnownBlock {
  const { notes, reopened } = incident;
  return context(
    [
      texts.summary.asOf({ time: day(at) }),
      ...(notes > 0 ? [texts.summary.notes({ n: notes })] : []),
      ...(reopened > 0 ? [texts.summary.reopened({ n: reopened })] : []),
    ].join(' · '),
  );
}

function resolvedBlocks(message: Summary, incident: ResolvedIncident, voice: Voice): readonly KnownBlock[] {
  const { people } = message;
  const { summary: t, slack } = voice.texts;
  const time = clock(incident.resolvedAt, incident.openedAt);
  const ending =
    incident.resolvedBy === undefined
      ? t.resolved({ time })
      : t.resolvedBy({ time, who: named(incident.resolvedBy, people, voice) });
  const closed = incident.status === 'closed' ? ` · ${t.closed()}` : '';
  const drafted = incident.documents.length > 0;
  const { id } = incident;
  const failed = missing({ gaps: [], failures: failedSince(incident) }, voice);
  return [
    section(
      [
        `${sign(incident)} *${headline(incident, voice)}* · ${ending}${closed}`,
        figures(message, incident, voice),
        endingWords(incident, voice),
        ...stillFiring(incident, voice),
      ].join('\n'),
    ),
    ...(failed === '' ? [] : [withRetry(failed, id, unsettled({ failures: failedSince(incident) }), voice)]),
    ...(drafted || closed !== '' ? [] : [context(t.draftComing())]),
    ...actions(
      drafted ? button('incident.postmortem', slack.postmortem(), id) : undefined,
      button('incident.timeline', slack.timeline(), id),
      incident.escalation === undefined ? undefined : button('incident.reached', slack.reached(), id),
      incident.status === 'resolved' ? button('incident.reopen', slack.reopen(), id) : undefined,
    ),
  ];
}

function endingWords({ resolution, calmSec }: ResolvedIncident, { texts }: Voice): string {
  if (calmSec !== undefined) return sentence(texts.triage.resolvedCalm({ min: Math.round(calmSec / 60) }));
  return resolution === '' ? texts.summary.noResolution() : typedLines(resolution, 1500);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What could not be done can be tried again from here as well as from its notice. */
function withRetry(text: string, id: string, failed: Incident['failures'], voice: Voice): KnownBlock {
  if (failed.length === 0) return section(text);
  const accessory = button('incident.retry', voice.plain.failures.tryAgain(), id);
  return { ...section(text), accessory } as KnownBlock;
}

/** What still matters when it is over; the rest is in the timeline. */
const matters: ReadonlySet<string> = new Set([
  'stop-paging',
  'release-desk',
  'draft-postmortem',
  'share-postmortem',
  'show-postmortem',
  'close-incident',
]);

const failedSince = ({ failures }: Incident): Incident['failures'] =>
  failures.filter(({ kind }) => matters.has(kind));

/** Durations from the opening, and how many people it cost their sleep. */
function figures({ escalation }: Summary, incident: ResolvedIncident, voice: Voice): string {
  const { summary: t } = voice.texts;
  const { openedAt, acknowledged, mitigatedAt, resolvedAt } = incident;
  return [
    span(openedAt, resolvedAt, voice),
    acknowledged === undefined
      ? t.notAcknowledged()
      : t.acknowledgedAfter({ span: span(openedAt, acknowledged.at, voice) }),
    ...(mitigatedAt === undefined || mitigatedAt >= resolvedAt
      ? []
      : [t.mitigatedAfter({ span: span(openedAt, mitigatedAt, voice) })]),
    ...pagedInAll(escalation, voice),
  ].join(' · ');
}

function pagedInAll(escalation: Escalation | undefined, { texts }: Voice): readonly string[] {
  if (escalation === undefined || escalation.pages.length === 0) return [];
  const persons = personsPaged(escalation).length;
  return [texts.summary.pagedInAll({ persons, times: escalation.pages.length })];
}

function stillFiring(incident: Incident, { texts }: Voice): readonly string[] {
  const firing = alarmsStillFiring(incident);
  if (firing.length === 0) return [];
  const names = firing.slice(0, 3).map((alarm) => ready(mrkdwn(alarm.name, 100)));
  return [texts.summary.stillInAlarm({ names, more: firing.length - names.length })];
}

function endedBlocks(incident: EndedIncident, voice: Voice): readonly KnownBlock[] {
  const { summary: t, slack } = voice.texts;
  const time = clock(incident.endedAt, incident.openedAt);
  const ending = incident.status === 'declined' ? t.declined({ time }) : mergedWords(incident, voice, time);
  return [
    section(`${sign(incident)} *${headline(incident, voice)}* · ${ending}`),
    ...actions(button('incident.timeline', slack.timeline(), incident.id)),
  ];
}
