import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { moreUrgent, type Severity } from '../../core/catalogue/index.ts';
import {
  isFiring,
  isOpen,
  sheetOf,
  type EvidenceId,
  type Incident,
  type IncidentEvent,
  type IncidentState,
} from '../../core/incident/index.ts';
import { stopReason } from '../../core/paging/index.ts';
import { alarmId } from '../effects/alarm-id.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';

type Event = Occurrence<IncidentEvent>;

/**
 * What follows from an incident's events. An effect is asked for only when all it needs is in the state; `say` alone
 * waits for the summary, so that what was learnt before there is a channel is said as soon as there is one.
 */
export function incidentReactions(
  id: string,
  occurrences: readonly Event[],
  state: IncidentState,
): readonly NewEffect[] {
  if (state.status === 'none') return [];
  const own = occurrences.flatMap((each) => [...follow(id, each, state), ...tellThread(id, each, state)]);
  return [...own, ...refresh(id, occurrences, state)];
}

/** Events after which the summary looks as before. */
const invisible: ReadonlySet<string> = new Set([
  'PostmortemDrafted',
  'PostmortemWritten',
  'ReviewAsked',
  'FindingDismissed',
  'PostmortemPublished',
  'PostmortemFiled',
  'FeedbackGiven',
  'AnnouncementPosted',
  'SummaryPosted',
  'FlappingPosted',
  'EvidencePosted',
  'EvidenceAsked',
  'QueriesPlanned',
  'PictureUploaded',
  'IncidentMeasured',
  'HypothesesPosted',
  'ActionAdded',
  'ActionChanged',
  'ActionEnded',
  'ActionReopened',
  'ChangeLinked',
  'ChangeUnlinked',
]);

/** Events after which the line in the announcement channel looks as before: it tells what, how bad, how far and who leads. */
const unannounced: ReadonlySet<string> = new Set([
  ...invisible,
  'AlarmFired',
  'AlarmCleared',
  'AlarmDataMissing',
  'AlarmFlapped',
  'AlarmCalmed',
  'AlarmListShared',
  'ResolvePlanned',
  'RunbookAttached',
  'PagingStarted',
  'NobodyReached',
  'IncidentAcknowledged',
  'AcknowledgementExpired',
  'NoteAdded',
  'UpdateGiven',
  'EvidenceAttached',
  'GapNoted',
  'EffectFailed',
  'PostmortemShared',
  'HypothesisAdded',
  'HypothesisSupported',
  'HypothesisRefuted',
  'HypothesisWithdrawn',
]);

/** The one summary message and the line in the announcement channel follow what can be seen in them. */
function refresh(id: string, occurrences: readonly Event[], state: Incident): readonly NewEffect[] {
  const last = occurrences.at(-1);
  if (state.channel === undefined || last === undefined) return [];
  const how = { key: id, about: `incident/${id}`, dueAt: last.at, again: true };
  const shows = (without: ReadonlySet<string>): boolean =>
    occurrences.some(({ fact }) => !without.has(fact.type));
  return [
    ...(shows(invisible) ? [intend('refresh-summary', { incident: id }, how)] : []),
    ...(shows(unannounced) && !state.private ? [intend('refresh-announcement', { incident: id }, how)] : []),
  ];
}

/** How long an incident stays resolved before it is closed; reopening is possible until then. */
export const closeAfterSec = 7 * 24 * 3600;

function follow(id: string, event: Event, state: Incident): readonly NewEffect[] {
  const about = `incident/${id}`;
  const once = { key: event.id, about, dueAt: event.at };
  switch (event.fact.type) {
    case 'IncidentOpened': {
      const ofIncident = { key: id, about, dueAt: event.at };
      return [
        intend('open-channel', { incident: id }, ofIncident),
        ...(state.status === 'triage' ? [] : [intend('start-paging', { incident: id }, ofIncident)]),
        intend('plan-evidence', { incident: id }, ofIncident),
        ...(state.how === 'declared' && !state.private
          ? [intend('return-to-board', { incident: id }, ofIncident)]
          : []),
        ...(state.heldUntil === undefined
          ? []
          : [intend('end-hold', { incident: id }, { ...ofIncident, dueAt: state.heldUntil })]),
      ];
    }
    case 'AlarmFired':
      return [
        ...flappingShown(id, event, state, event.fact.data.alarm.key),
        ...repaged(id, event, state),
        ...(event.fact.data.desk === undefined ? [] : pagedAfterAll(id, event, state)),
      ];
    case 'AlarmCleared':
      return [...flappingShown(id, event, state, event.fact.data.alarm.key), ...planned(id, event, state)];
    case 'AlarmCalmed':
      return [...showFlapping(id, event, event.fact.data.alarm.key), ...planned(id, event, state)];
    case 'AlarmFlapped':
      return showFlapping(id, event, event.fact.data.alarm.key);
    case 'ServiceReported': {
      const how = { key: id, about, dueAt: plusSec(event.at, listAfterSec), again: true };
      const { line, turned } = event.fact.data;
      return [
        intend('share-alarm-list', { incident: id }, how),
        ...planned(id, event, state),
        ...(turned === 'alarm' ? [...repaged(id, event, state), ...pagedAfterAll(id, event, state)] : []),
        ...unfoldedLate(id, event, state, line.service),
      ];
    }
    case 'ServiceUnfolded':
      return planned(id, event, state);
    case 'StormUnfolded':
      return [intend('unfold-storm', { incident: id }, once)];
    case 'ResolvePlanned': {
      const { at } = event.fact.data.plan;
      if (at === undefined) return [];
      return [intend('resolve-calm', { incident: id, plannedFor: at }, { ...once, dueAt: at })];
    }
    case 'AcknowledgementExpired':
      return [intend('start-paging', { incident: id }, once)];
    case 'IncidentMerged':
      return state.escalation === undefined
        ? []
        : [intend('stop-paging', { escalation: state.escalation.id, reason: 'merged' }, once)];
    case 'ChannelOpened':
      return [
        intend('invite-responders', { incident: id }, { ...once, key: id, again: true }),
        intend('set-topic', { incident: id }, { ...once, key: id, again: true }),
        ...renewed(event, state),
        ...(state.documents.length === 0 ? [] : [intend('share-postmortem', { incident: id }, once)]),
      ];
    case 'SummaryPosted':
      return [intend('pin-summary', { incident: id }, once), ...showAllEvidence(id, event, state)];
    case 'SeverityChanged':
      return [
        ...(state.channel === undefined
          ? []
          : [intend('set-topic', { incident: id }, { ...once, key: id, again: true })]),
        ...(state.resolvePlan === undefined ? [] : planned(id, event, state)),
        ...repaged(id, event, state),
        ...renewed(event, state),
        ...urged(id, event, event.fact.data, state),
      ];
    case 'StatusChanged':
      return event.fact.data.from === 'triage' && state.escalation === undefined
        ? [
            intend('start-paging', { incident: id }, { key: id, about, dueAt: event.at }),
            ...repaged(id, event, state),
          ]
        : [];
    case 'PagingStarted':
      return [...overtaken(event, state), ...invite(id, event, state)];
    case 'RoleAssigned':
    case 'HandedOver':
      return invite(id, event, state);
    case 'IncidentAcknowledged':
      return [
        ...invite(id, event, state),
        ...repaged(id, event, state),
        // Given on the incident itself, while its paging began: that does not know of it.
        ...(event.fact.data.escalation === undefined ? overtaken(event, state) : []),
      ];
    case 'IncidentResolved':
      return [
        ...ended(id, event, state, 'resolved'),
        lookOnceMore(id, event),
        intend('draft-postmortem', { incident: id }, once),
        ...measured(id, event),
        intend(
          'close-incident',
          { incident: id, resolvedAt: event.at },
          { ...once, dueAt: plusSec(event.at, closeAfterSec) },
        ),
      ];
    case 'IncidentDeclined':
      return ended(id, event, state, 'declined');
    case 'TimelineCorrected':
      return measured(id, event);
    case 'ChangeLinked':
    case 'ChangeUnlinked':
      return measuredAgain(id, event, state);
    case 'IncidentReopened':
      return [
        ...measured(id, event),
        ...state.desks
          .slice(0, desksAtOnce)
          .map((service) =>
            intend(
              'reclaim-desk',
              { incident: id, service },
              { ...once, key: deskKey(event, state, service) },
            ),
          ),
        intend('return-to-board', { incident: id }, once),
      ];
    case 'IncidentMitigated':
      return [lookOnceMore(id, event)];
    case 'EvidenceAsked': {
      const { kinds } = event.fact.data;
      const asked = { incident: id, kinds, asked: event.version, round: `asked-${event.version}` };
      return [intend('plan-evidence', asked, once)];
    }
    case 'EvidenceAttached':
    case 'EvidenceRenewed': {
      const { evidence } = event.fact.data;
      return [
        ...showEvidence(id, event, state, sheetOf(evidence)),
        ...sharePicture(id, event, state, evidence.id),
        ...measuredAgain(id, event, state),
      ];
    }
    case 'GapNoted':
      return showEvidence(id, event, state, sheetOf(event.fact.data.gap));
    case 'PictureUploaded': {
      const { evidence } = event.fact.data;
      const item = state.evidence.find((each) => each.id === evidence);
      return item === undefined ? [] : showEvidence(id, event, state, sheetOf(item));
    }
    case 'HypothesisAdded':
    case 'HypothesisSupported':
    case 'HypothesisRefuted':
    case 'HypothesisWithdrawn':
      return [
        intend('refresh-hypotheses', { incident: id }, { ...once, key: id, again: true }),
        ...measuredAgain(id, event, state),
      ];
    case 'ActionAdded':
    case 'ActionChanged':
    case 'ActionReopened': {
      const { action } = event.fact.data;
      const plan = intend('plan-reminder', { incident: id, action }, { ...once, key: event.id });
      return [plan, ...watchedFor(id, event, action, state)];
    }
    case 'ActionEnded':
      return watchedFor(id, event, event.fact.data.action, state);
    case 'PostmortemWritten':
    case 'FeedbackGiven':
      return [intend('draft-postmortem', { incident: id, edited: true }, once)];
    case 'ReviewAsked':
      return asked(id, event, event.fact.data, state);
    case 'PostmortemFiled':
      return state.channel === undefined ? [] : [intend('share-postmortem', { incident: id }, once)];
    case 'PostmortemPublished':
      return [intend('file-postmortem', { incident: id }, once)];
    case 'PostmortemDrafted':
      return state.channel === undefined || state.documents.length === 0 || event.fact.data.edited === true
        ? []
        : [intend('share-postmortem', { incident: id }, once)];
    default:
      return [];
  }
}

/** Slack shows a reminder of its own five minutes before; who prepares needs more. */
export const reviewReminderSec = 15 * 60;

/** Reviewers are asked at once and reminded before the meeting; who took part is asked what it was like. */
function asked(
  id: string,
  event: Event,
  { reviewers, meetingAt }: { readonly reviewers: readonly string[]; readonly meetingAt?: Instant },
  { responders, postmortem }: Incident,
): readonly NewEffect[] {
  const about = `incident/${id}`;
  const to = (person: string, stage: 'asked' | 'meeting' | 'feedback', dueAt: Instant): NewEffect =>
    intend(
      'tell-review',
      { incident: id, person, stage, ...(stage === 'meeting' && meetingAt ? { meetingAt } : {}) },
      { key: `${stage === 'feedback' ? id : event.id}/${stage}/${person}`, about, dueAt },
    );
  const participants = responders
    .filter((person) => !(postmortem?.feedback ?? []).includes(person))
    .slice(0, feedbackFrom);
  const soon = meetingAt === undefined ? undefined : plusSec(meetingAt, -reviewReminderSec);
  return [
    ...reviewers.flatMap((person) => [
      to(person, 'asked', event.at),
      ...(soon === undefined || soon <= event.at ? [] : [to(person, 'meeting', soon)]),
    ]),
    ...participants.map((person) => to(person, 'feedback', event.at)),
  ];
}

/** One append takes 40 effects (ADR 2): at most 10 reviewers with their reminders, and these. */
const feedbackFrom = 15;

/** An item that is done by itself is looked at until it is, and then for what it was to prevent. */
function watchedFor(id: string, event: Event, action: string, { actions }: Incident): readonly NewEffect[] {
  const item = actions.find((each) => each.id === action);
  if (item?.closes === undefined || (item.status !== 'open' && item.closes.check === 'runbook')) return [];
  const how = { key: `${id}/${action}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('check-action', { incident: id, action }, how)];
}

/** How the metric looks when the trouble is said to be over: the graph then shows the end, too. */
function lookOnceMore(id: string, event: Event): NewEffect {
  const what = { incident: id, kinds: ['metric' as const], round: `end-${event.version}` };
  return intend('plan-evidence', what, { key: event.id, about: `incident/${id}`, dueAt: event.at });
}

/** One message per kind of evidence under the summary, edited when there is more to show. */
function showEvidence(id: string, event: Event, { summary }: Incident, sheet: string): readonly NewEffect[] {
  if (summary === undefined) return [];
  const how = { key: `${id}/${sheet}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('refresh-evidence', { incident: id, sheet }, how)];
}

/** What was found before there was a summary to answer to. */
function showAllEvidence(id: string, event: Event, state: Incident): readonly NewEffect[] {
  const sheets = new Set([...state.evidence, ...state.gaps].map(sheetOf));
  return [...sheets].flatMap((sheet) => showEvidence(id, event, state, sheet));
}

function sharePicture(
  id: string,
  event: Event,
  { evidence }: Incident,
  item: EvidenceId,
): readonly NewEffect[] {
  const { picture, pictureFile } = evidence.find((each) => each.id === item) ?? {};
  if (picture === undefined || pictureFile !== undefined) return [];
  const { artefact } = picture;
  const how = { key: event.id, about: `incident/${id}`, dueAt: event.at };
  return [intend('share-picture', { incident: id, evidence: item, artefact }, how)];
}

/**
 * An acknowledgement runs out, also when its time passed while nothing fired, or under a severity without such a rule:
 * what fires later, or was made more urgent, is looked at again.
 */
function repaged(id: string, event: Event, { acknowledged }: Incident): readonly NewEffect[] {
  if (acknowledged === undefined) return [];
  const { at } = acknowledged;
  const how = { key: `${id}/${at}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('repage', { incident: id, acknowledgedAt: at }, how)];
}

/** Figures of an incident that is not over yet are computed when somebody asks. */
const measured = (id: string, event: Event): readonly NewEffect[] => [
  intend(
    'measure-incident',
    { incident: id },
    { key: id, about: `incident/${id}`, dueAt: event.at, again: true },
  ),
];

/** What is found out when it is over (when the metric came back, what caused it) changes its figures. */
const measuredAgain = (id: string, event: Event, { status }: Incident): readonly NewEffect[] =>
  isOpen(status) ? [] : measured(id, event);

/** What was kept for the morning, or not for the lower severity, comes now. */
function urged(
  id: string,
  event: Event,
  { from, to }: { readonly from: Severity; readonly to: Severity },
  { escalation, acknowledged }: Incident,
): readonly NewEffect[] {
  if (escalation === undefined || acknowledged !== undefined || !moreUrgent(to, from)) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('raise-urgency', { escalation: escalation.id, incident: id }, how)];
}

/**
 * Nobody is paged for it, as far as is known: its service may have no policy, and that of the service that joins has
 * one. Paging that has begun is not begun again.
 */
function pagedAfterAll(id: string, event: Event, state: Incident): readonly NewEffect[] {
  const { status, escalation, acknowledged } = state;
  if (!isOpen(status) || status === 'triage' || escalation !== undefined || acknowledged !== undefined) {
    return [];
  }
  const how = { key: id, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('start-paging', { incident: id }, how)];
}

/** A service whose first report came after the storm was asked to unfold is unfolded as the others were. */
function unfoldedLate(id: string, event: Event, state: Incident, service: string): readonly NewEffect[] {
  if (state.unfoldedAt === undefined || Object.hasOwn(state.unfolded, service)) return [];
  const after = state.lines.findIndex((each) => each.service === service);
  const how = { key: `${id}/late/${service}`, about: `incident/${id}`, dueAt: event.at };
  return [intend('unfold-services', { incident: id, after }, how)];
}

const invite = (id: string, event: Event, state: Incident): readonly NewEffect[] =>
  state.channel === undefined
    ? []
    : [
        intend(
          'invite-responders',
          { incident: id },
          { key: id, about: `incident/${id}`, dueAt: event.at, again: true },
        ),
      ];

/** Pages that wait for an answer say where to go, and how urgent it is. */
function renewed(event: Event, { escalation, acknowledged }: Incident): readonly NewEffect[] {
  if (escalation === undefined || acknowledged !== undefined) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('renew-pages', { escalation: escalation.id }, how)];
}

/** Paging that began just before somebody ended or acknowledged the incident, which could not name it then. */
function overtaken(event: Event, { status, acknowledged, escalation }: Incident): readonly NewEffect[] {
  const reason = acknowledged === undefined ? stopReason(status) : 'acknowledged';
  if (reason === undefined || escalation === undefined) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('stop-paging', { escalation: escalation.id, reason }, how)];
}

function ended(
  id: string,
  event: Event,
  state: Incident,
  reason: 'resolved' | 'declined',
): readonly NewEffect[] {
  const once = { key: event.id, about: `incident/${id}`, dueAt: event.at };
  return [
    ...(state.escalation === undefined
      ? []
      : [intend('stop-paging', { escalation: state.escalation.id, reason }, once)]),
    ...state.desks
      .slice(0, desksAtOnce)
      .map((service) =>
        intend('release-desk', { incident: id, service }, { ...once, key: deskKey(event, state, service) }),
      ),
    intend('remove-from-board', { incident: id }, once),
  ];
}

/**
 * An append holds 40 effects. A desk that is left out finds out by itself: the next alarm is refused by the incident,
 * which is over, and decided again.
 */
const desksAtOnce = 25;

const deskKey = (event: Event, state: Incident, service: string): string =>
  service === state.desk ? event.id : `${event.id}/${service}`;

function showFlapping(id: string, event: Event, alarm: string): readonly NewEffect[] {
  const about = `incident/${id}`;
  const how = { key: `${id}/${alarmId(alarm)}`, about, dueAt: event.at, again: true };
  return [intend('refresh-flapping', { incident: id, alarm }, how)];
}

/** An alarm that is told one change at a time again flaps no longer: where that was said is edited. */
function flappingShown(id: string, event: Event, state: Incident, alarm: string): readonly NewEffect[] {
  return Object.hasOwn(state.flappingMessages, alarm) ? showFlapping(id, event, alarm) : [];
}

/** How soon after a report the list of alarms is renewed. */
const listAfterSec = 5;

/** When nothing fires any more, the rule of the severity says what becomes of it. */
function planned(id: string, event: Event, state: Incident): readonly NewEffect[] {
  if (!isOpen(state.status) || isFiring(state)) return [];
  const how = { key: id, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('plan-resolve', { incident: id }, how)];
}

/** Events that are said in the channel itself; all others of `saidInThread` go under the summary. */
const saidInChannel: ReadonlySet<string> = new Set([
  'NobodyReached',
  'IncidentResolved',
  'IncidentReopened',
  'IncidentDeclined',
  'UpdateGiven',
  'IncidentMerged',
  'StormUnfolded',
  'AcknowledgementExpired',
  'PostmortemPublished',
]);

const saidInThread: ReadonlySet<string> = new Set([
  'AlarmFired',
  'AlarmCleared',
  'AlarmCalmed',
  'AlarmDataMissing',
  'RunbookAttached',
  'NoteAdded',
  'SeverityChanged',
  'StatusChanged',
  'IncidentMitigated',
  'EffectFailed',
  'ActionAdded',
  'ActionEnded',
  'ChangeLinked',
  'ChangeUnlinked',
  'ReviewAsked',
]);

/**
 * Where an event is said, if it is. Details go into the thread under the summary; what the summary itself shows
 * (the first alarm, who acknowledged, who has which role) is not said again. Runbooks are said once, with the first.
 */
export function saidWhere(
  type: string,
  version: number,
  isFirstRunbook: boolean,
): 'thread' | 'channel' | undefined {
  if (saidInChannel.has(type)) return 'channel';
  if (!saidInThread.has(type)) return undefined;
  if (type === 'AlarmFired' && version <= 2) return undefined;
  return type === 'RunbookAttached' && !isFirstRunbook ? undefined : 'thread';
}

/** Where there is no summary to answer to yet the effect waits for it. */
function tellThread(id: string, event: Event, state: Incident): readonly NewEffect[] {
  const { fact, version } = event;
  const isFirst = fact.type === 'RunbookAttached' && fact.data.runbook.id === state.runbooks[0]?.id;
  const where = saidWhere(fact.type, version, isFirst);
  if (where === undefined || isUnsayable(event) || isOneOfMany(event, state)) return [];
  // The summary names the runbook; a channel takes one message a second, and the first are for what was found.
  const dueAt = fact.type === 'RunbookAttached' ? plusSec(event.at, runbooksAfterSec) : event.at;
  const how = { key: sayKey(id, version), about: `incident/${id}`, dueAt };
  const announced = { ...how, key: `${how.key}/announced` };
  const isLoud = fact.type === 'NobodyReached' && !state.private;
  return [
    intend('say', { incident: id, version, where }, how),
    ...(isLoud ? [intend('say', { incident: id, version, where: 'announcements' }, announced)] : []),
  ];
}

const runbooksAfterSec = 4;

/** More changes of alarms than these are not said one by one: the summary and the timeline have them. */
export const saidOneByOne = 20;

const isOneOfMany = ({ fact }: Event, { alarms }: Incident): boolean =>
  (fact.type === 'AlarmFired' || fact.type === 'AlarmCleared') && alarms.length > saidOneByOne;

export const sayKey = (incident: string, version: number): string => `${incident}/${version}`;

/** Saying that something could not be said would fail as well, and that again: it is in the summary and the record. */
const isUnsayable = ({ fact }: Event): boolean => fact.type === 'EffectFailed' && fact.data.kind === 'say';
