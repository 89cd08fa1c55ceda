import type { HumanCommand, IncidentCommand, OpenCommand, RecordCommand } from './commands.ts';
import { accept, reject, type Decision } from './envelope.ts';
import type { IncidentEvent } from './events.ts';
import { decideAction, type ActionRejection } from './actions.ts';
import { decideCause, type CauseRejection } from './causes.ts';
import { decideFailure } from './failures.ts';
import { decideHypothesis, type HypothesisRejection } from './hypotheses.ts';
import { decideReview, numbered, type ReviewRejection } from './review.ts';
import { isOpen, type Status } from './life-cycle.ts';
import { heldLook, type HeldLook } from './looks.ts';
import type { Measures } from './measures.ts';
import { isKnownPlace } from './places.ts';
import { refusal, type HumanCommandType, type Instead } from './rules.ts';
import { stillFiring, type Incident, type IncidentState } from './state.ts';
import { attach, noteGap, planQueries } from './looked-at.ts';
import { signal, triaged } from './triage.ts';

/** Limits of texts typed by people, in UTF-16 units; Slack's modals allow 3,000. */
export const textLimits = { title: 150, text: 3000 } as const;

type TypedText = 'note' | 'update' | 'title' | 'reason';

export type IncidentRejection =
  | { readonly code: 'no-incident' }
  | { readonly code: 'exists-already' }
  | {
      readonly code: 'not-in-this-status';
      readonly command: HumanCommandType;
      readonly status: Status;
      readonly number: number;
      readonly instead: Instead;
    }
  /** A signal came for an incident that is over: the desk has to decide again. */
  | { readonly code: 'not-open'; readonly status: Status; readonly number: number }
  /** Somebody works on it: it is not folded into another by itself. */
  | { readonly code: 'worked-on'; readonly number: number }
  | { readonly code: 'no-storm'; readonly number: number }
  /** All that was asked for is being looked up, or was a moment ago. */
  | { readonly code: 'looked-up'; readonly number: number; readonly held: readonly HeldLook[] }
  | { readonly code: 'still-in-alarm'; readonly number: number; readonly alarms: readonly string[] }
  | HypothesisRejection
  | ActionRejection
  | CauseRejection
  | ReviewRejection
  | { readonly code: 'text-missing'; readonly text: TypedText }
  | {
      readonly code: 'text-too-long';
      readonly text: string;
      readonly length: number;
      readonly limit: number;
    };

export type IncidentDecision = Decision<IncidentEvent, IncidentRejection>;

/**
 * What follows from a command in a state: events, none when it is so already, or a refusal that says why.
 * Pure; who and when are added when the events are stored.
 */
export function decide(state: IncidentState, command: IncidentCommand): IncidentDecision {
  if (command.type === 'OpenIncident') return open(state, command);
  if (state.status === 'none') return reject({ code: 'no-incident' });
  switch (command.type) {
    case 'FireAlarm':
    case 'ClearAlarm':
      return signal(state, command);
    case 'Acknowledge':
    case 'ChangeSeverity':
    case 'ChangeStatus':
    case 'AssignRole':
    case 'AddNote':
    case 'AddAction':
    case 'ChangeAction':
    case 'EndAction':
    case 'ReopenAction':
    case 'LinkChange':
    case 'UnlinkChange':
    case 'WriteSection':
    case 'AskReview':
    case 'DismissFinding':
    case 'PublishPostmortem':
    case 'GiveFeedback':
    case 'AddHypothesis':
    case 'JudgeHypothesis':
    case 'WithdrawHypothesis':
    case 'GiveUpdate':
    case 'Mitigate':
    case 'Resolve':
    case 'Reopen':
    case 'Close':
    case 'Decline':
    case 'Unfold':
    case 'AskEvidence':
    case 'CorrectTimeline':
    case 'RetryEffects':
      return human(state, command);
    case 'NoteMissingData':
    case 'ReportFlapping':
    case 'CalmAlarm':
    case 'RecordFlappingMessage':
    case 'ReportService':
    case 'RecordAlarmList':
    case 'RecordUnfolded':
    case 'MergeInto':
    case 'EndHold':
    case 'PlanResolve':
    case 'ResolveCalm':
    case 'RestartPaging':
    case 'ExpireAcknowledgement':
      return triaged(state, command);
    default:
      return record(state, command);
  }
}

function open(state: IncidentState, command: OpenCommand): IncidentDecision {
  if (state.status !== 'none') return reject({ code: 'exists-already' });
  const { by } = command;
  if (by.how === 'declared') {
    const refused = badText('title', by.title);
    if (refused) return refused;
  }
  const opened: IncidentEvent = {
    type: 'IncidentOpened',
    data: {
      incident: command.incident,
      number: command.number,
      service: command.service,
      severity: command.severity,
      status: isUnsure(command) ? 'triage' : 'investigating',
      how: by.how,
      ...(by.how === 'declared' ? {} : { title: by.title }),
      startedAt: command.startedAt,
      reason: by.how === 'alarm' ? by.reason : by.how,
      drill: command.drill,
      private: command.private,
      desk: command.desk,
      ...(command.heldUntil === undefined ? {} : { heldUntil: command.heldUntil }),
      ...(by.how === 'storm' ? { storm: true } : {}),
      ...(command.unfoldedFrom === undefined ? {} : { unfoldedFrom: command.unfoldedFrom }),
    },
    ...(by.how === 'declared' ? { texts: { title: by.title.trim() } } : {}),
  };
  const fired: readonly IncidentEvent[] =
    by.how === 'alarm'
      ? [{ type: 'AlarmFired', data: { alarm: by.alarm, reason: by.reason }, occurredAt: by.alarm.at }]
      : [];
  const runbooks = command.runbooks.map((runbook): IncidentEvent => ({
    type: 'RunbookAttached',
    data: { runbook },
  }));
  return accept(opened, ...fired, ...runbooks);
}

const isUnsure = ({ by, heldUntil }: OpenCommand): boolean =>
  by.how === 'declared' ? !by.sure : heldUntil !== undefined;

function human(state: Incident, command: HumanCommand): IncidentDecision {
  const instead = refusal(command.type, state.status);
  if (instead !== undefined) {
    return reject({
      code: 'not-in-this-status',
      command: command.type,
      status: state.status,
      number: state.number,
      instead,
    });
  }
  switch (command.type) {
    case 'Acknowledge':
      return acknowledge(state, command);
    case 'ChangeSeverity':
      if (state.severity === command.severity) return accept();
      return withText('reason', command.reason, {
        type: 'SeverityChanged',
        data: { from: state.severity, to: command.severity },
      });
    case 'ChangeStatus':
      if (state.status === command.status || !isOpen(state.status)) return accept();
      return withText('reason', command.reason, {
        type: 'StatusChanged',
        data: { from: state.status, to: command.status },
      });
    case 'AssignRole': {
      const previous = Object.hasOwn(state.roles, command.role) ? state.roles[command.role]! : null;
      if (previous === command.person) return accept();
      return accept({ type: 'RoleAssigned', data: { role: command.role, person: command.person, previous } });
    }
    case 'AddNote':
      return (
        badText('note', command.note) ??
        accept({ type: 'NoteAdded', data: {}, texts: { note: command.note.trim() } })
      );
    case 'AddHypothesis':
    case 'JudgeHypothesis':
    case 'WithdrawHypothesis':
      return decideHypothesis(state, command);
    case 'AddAction':
    case 'ChangeAction':
    case 'EndAction':
    case 'ReopenAction':
      return decideAction(state, command);
    case 'LinkChange':
    case 'UnlinkChange':
      return decideCause(state, command);
    case 'WriteSection':
    case 'AskReview':
    case 'DismissFinding':
    case 'GiveFeedback':
      return decideReview(state, command);
    case 'PublishPostmortem':
      return publish(state, command);
    case 'GiveUpdate':
      return (
        badText('update', command.update) ??
        accept({
          type: 'UpdateGiven',
          data: command.nextUpdateAt === undefined ? {} : { nextUpdateAt: command.nextUpdateAt },
          texts: { update: command.update.trim() },
        })
      );
    case 'Mitigate':
      return state.mitigatedAt === undefined ? accept({ type: 'IncidentMitigated', data: {} }) : accept();
    case 'Resolve':
      return resolve(state, command);
    case 'Reopen':
      return withText('reason', command.reason, { type: 'IncidentReopened', data: {} });
    case 'Close':
      return accept({ type: 'IncidentClosed', data: { reason: command.reason } });
    case 'Decline':
      return withText('reason', command.reason, { type: 'IncidentDeclined', data: {} });
    case 'Unfold':
      if (!state.storm) return reject({ code: 'no-storm', number: state.number });
      if (state.unfoldedAt !== undefined) return accept();
      return accept({ type: 'StormUnfolded', data: { services: state.lines.length } });
    case 'RetryEffects':
      return decideFailure(state, command);
    case 'AskEvidence':
      return askEvidence(state, command);
    case 'CorrectTimeline': {
      const { of, from, to, reason } = command;
      if (from === to) return accept();
      return (
        badText('reason', reason) ??
        accept({
          type: 'TimelineCorrected',
          data: { of, ...(from === undefined ? {} : { from }), to },
          texts: { reason: reason.trim() },
        })
      );
    }
  }
}

/** Of what is being looked up, or was a moment ago, nothing is asked again; words of one's own are another question. */
function askEvidence(
  state: Incident,
  { kinds, words, at }: Extract<HumanCommand, { type: 'AskEvidence' }>,
): IncidentDecision {
  if (words !== undefined && words.trim() !== '') {
    return withText('words', words, { type: 'EvidenceAsked', data: { kinds, own: true } });
  }
  const held = kinds.flatMap((kind) => heldLook(state, kind, at) ?? []);
  const due = kinds.filter((kind) => held.every((each) => each.kind !== kind));
  if (due.length === 0) return reject({ code: 'looked-up', number: state.number, held });
  return accept({ type: 'EvidenceAsked', data: { kinds: due } });
}

function acknowledge(
  state: Incident,
  command: Extract<HumanCommand, { type: 'Acknowledge' }>,
): IncidentDecision {
  if (state.acknowledged !== undefined && !state.nobodyReached) return accept();
  return accept({
    type: 'IncidentAcknowledged',
    data: {
      person: command.person,
      ...(command.escalation === undefined ? {} : { escalation: command.escalation }),
    },
  });
}

function resolve(state: Incident, command: Extract<HumanCommand, { type: 'Resolve' }>): IncidentDecision {
  const firing = stillFiring(state, 100);
  if (firing.length > 0 && !command.evenInAlarm) {
    return reject({ code: 'still-in-alarm', number: state.number, alarms: firing.slice(0, 20) });
  }
  return withText('summary', command.summary, {
    type: 'IncidentResolved',
    data: { stillInAlarm: firing.slice(0, 100).map((name) => name.slice(0, 60)) },
  });
}

function record(state: Incident, command: RecordCommand): IncidentDecision {
  switch (command.type) {
    case 'RecordChannel':
      if (state.channel !== undefined) return accept();
      return accept({ type: 'ChannelOpened', data: { channel: command.channel, name: command.name } });
    case 'RecordSummary':
      if (state.summary !== undefined) return accept();
      return accept({ type: 'SummaryPosted', data: { channel: command.channel, message: command.message } });
    case 'RecordAnnouncement':
      if (state.announcement !== undefined) return accept();
      return accept({
        type: 'AnnouncementPosted',
        data: { channel: command.channel, message: command.message },
      });
    case 'RecordHypotheses':
      if (state.hypothesesMessage !== undefined) return accept();
      return accept({
        type: 'HypothesesPosted',
        data: { channel: command.channel, message: command.message },
      });
    case 'RecordPaging':
      if (state.escalation?.id === command.escalation) return accept();
      return accept({
        type: 'PagingStarted',
        data: { escalation: command.escalation, policy: command.policy },
      });
    case 'RecordHandedOver': {
      const { schedule, handoff, from, to } = command;
      if (!isOpen(state.status)) return accept();
      return accept({ type: 'HandedOver', data: { schedule, handoff, from, to } });
    }
    case 'RecordNobodyReached':
      return accept({
        type: 'NobodyReached',
        data: {
          escalation: command.escalation,
          tried: command.tried,
          ...(command.lastResort === undefined ? {} : { lastResort: command.lastResort }),
        },
      });
    case 'PlanQueries':
      return planQueries(state, command);
    case 'AttachEvidence':
      return attach(state, command);
    case 'NoteGap':
      return noteGap(state, command);
    case 'RecordEvidenceMessage': {
      const { type: _type, ...posted } = command;
      if (Object.hasOwn(state.evidenceMessages, command.sheet)) return accept();
      return accept({ type: 'EvidencePosted', data: posted });
    }
    case 'RecordPicture': {
      const { evidence, artefact, file } = command;
      return accept({ type: 'PictureUploaded', data: { evidence, artefact, file } });
    }
    case 'NoteFailure':
    case 'NoteRecovered':
    case 'RecordFailuresMessage':
      return decideFailure(state, command);
    case 'RecordMeasures':
      return measured(state, command.measures);
    case 'RecordPostmortem':
      return drafted(state, command);
    case 'RecordFiled':
      if (state.postmortem?.status !== 'published') return accept();
      return accept({ type: 'PostmortemFiled', data: { documents: command.documents } });
    case 'RecordPlaced':
      if (isKnownPlace(state.places, command.place)) return accept();
      return accept({ type: 'PostmortemPlaced', data: { place: command.place } });
    case 'RecordPostmortemShared':
      return accept({
        type: 'PostmortemShared',
        data: {
          channel: command.channel,
          file: command.file,
          ...(command.link === undefined ? {} : { link: command.link }),
        },
      });
  }
}

/** What is published ends the time in which it may be reopened. */
function publish(
  state: Incident,
  command: Extract<HumanCommand, { type: 'PublishPostmortem' }>,
): IncidentDecision {
  const decision = decideReview(state, command);
  if (!decision.ok || decision.facts.length === 0 || state.status !== 'resolved') return decision;
  return accept<IncidentEvent>(...decision.facts, {
    type: 'IncidentClosed',
    data: { reason: 'published' },
  });
}

function drafted(
  { postmortem }: Incident,
  { documents, found = [], edited }: Extract<RecordCommand, { type: 'RecordPostmortem' }>,
): IncidentDecision {
  const all = numbered(postmortem, found);
  const findings = all.map(({ id, key, rule, line }) => ({ id, key, rule, line }));
  const texts = Object.fromEntries(all.map(({ id, text }) => [id, text]));
  return accept({
    type: 'PostmortemDrafted',
    data: { documents, ...(edited ? { edited } : {}), ...(findings.length === 0 ? {} : { findings }) },
    ...(findings.length === 0 ? {} : { texts }),
  });
}

/** The same figures again are no news; what a correction changed is kept beside what it is now. */
function measured(state: Incident, measures: Measures): IncidentDecision {
  const before = state.measures;
  if (JSON.stringify(before) === JSON.stringify(measures)) return accept();
  const was = (before?.durations ?? []).filter(
    // Versions before counted fractions of a second.
    (one) => !measures.durations.some(({ name, sec }) => name === one.name && Math.abs(sec - one.sec) < 1),
  );
  return accept({
    type: 'IncidentMeasured',
    data: { measures, ...(was.length === 0 ? {} : { was }) },
  });
}

/** What is wrong with the title of an incident that is declared. */
export const titleProblem = (title: string): IncidentRejection | undefined =>
  problemOf('title', title, textLimits.title);

function problemOf(text: TypedText, value: string, limit: number): IncidentRejection | undefined {
  const length = value.trim().length;
  if (length === 0) return { code: 'text-missing', text };
  return length > limit ? { code: 'text-too-long', text, length, limit } : undefined;
}

function badText(text: TypedText, value: string): IncidentDecision | undefined {
  const problem = problemOf(text, value, text === 'title' ? textLimits.title : textLimits.text);
  return problem && reject(problem);
}

function withText(name: string, value: string | undefined, fact: IncidentEvent): IncidentDecision {
  const text = value?.trim() ?? '';
  if (text.length > textLimits.text) {
    return reject({ code: 'text-too-long', text: name, length: text.length, limit: textLimits.text });
  }
  return accept(text === '' ? fact : { ...fact, texts: { [name]: text } });
}
