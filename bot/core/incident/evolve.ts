import type { Instant } from '../calendar/index.ts';
import type { Actor, Happened } from './envelope.ts';
import type { IncidentEvent } from './events.ts';
import { nothingSpent } from './evidence.ts';
import { lookedAt } from './looked-at.ts';
import { keyOfPlace } from './places.ts';
import { withAction } from './actions.ts';
import { withCause } from './causes.ts';
import { withFailure } from './failures.ts';
import { withHypothesis } from './hypotheses.ts';
import { withCorrection, withDraft, withReview, type Postmortem } from './review.ts';
import type { ActiveIncident, Incident, IncidentFacts, IncidentState } from './state.ts';
import { watched } from './watched.ts';

type Event = Happened<IncidentEvent>;
type Opened = Extract<Event, { type: 'IncidentOpened' }>;

/** Folds one event into the state. Never refuses; an event of a newer version changes nothing. */
export function evolve(state: IncidentState, event: Event): IncidentState {
  if (event.type === 'IncidentOpened') return opened(event);
  if (state.status === 'none') return state;
  const next = applied(state, event);
  return next === state ? state : withResponder(next, event);
}

function opened(event: Opened): ActiveIncident {
  const { data } = event;
  const declaredBy =
    data.how === 'declared' && event.actor.kind === 'person' ? event.actor.person : undefined;
  return {
    status: data.status,
    id: data.incident,
    number: data.number,
    title: data.title ?? event.texts?.['title'] ?? '',
    service: data.service,
    severity: data.severity,
    how: data.how,
    openedReason: data.reason,
    desk: data.desk,
    drill: data.drill,
    private: data.private,
    openedAt: event.occurredAt,
    startedAt: data.startedAt,
    ...(declaredBy === undefined ? {} : { declaredBy }),
    alarms: [],
    lines: [],
    reports: 0,
    unfolded: {},
    ...(data.unfoldedFrom === undefined ? {} : { unfoldedFrom: data.unfoldedFrom }),
    desks: [data.desk],
    storm: data.storm === true,
    ...(data.heldUntil === undefined ? {} : { heldUntil: data.heldUntil }),
    flappingMessages: {},
    expired: 0,
    runbooks: [],
    evidence: [],
    gaps: [],
    gapsNoted: 0,
    evidenceMessages: {},
    spent: nothingSpent,
    hypotheses: [],
    actions: [],
    causes: [],
    failures: [],
    roles: {},
    responders: declaredBy === undefined ? [] : [declaredBy],
    nobodyReached: false,
    notes: 0,
    reopened: 0,
    documents: [],
  };
}

type Later = Exclude<Event, { type: 'IncidentOpened' }>;

function applied(state: Incident, event: Later): Incident {
  switch (event.type) {
    case 'AlarmFired':
    case 'AlarmCleared':
    case 'AlarmDataMissing':
    case 'AlarmFlapped':
    case 'AlarmCalmed':
    case 'FlappingPosted':
    case 'ServiceReported':
    case 'AlarmListShared':
    case 'StormUnfolded':
    case 'ServiceUnfolded':
    case 'ResolvePlanned':
      return watched(state, event);
    case 'AcknowledgementExpired': {
      const { acknowledged: _acknowledged, escalation: _escalation, ...facts } = state;
      return { ...facts, expired: state.expired + 1 } as Incident;
    }
    case 'RunbookAttached':
      return { ...state, runbooks: [...state.runbooks, event.data.runbook] };
    case 'ChannelOpened':
      return { ...state, channel: { id: event.data.channel, name: event.data.name } };
    case 'SummaryPosted':
      return { ...state, summary: event.data };
    case 'AnnouncementPosted':
      return { ...state, announcement: event.data };
    case 'PagingStarted':
      return {
        ...state,
        escalation: { id: event.data.escalation, policy: event.data.policy },
        nobodyReached: false,
      };
    case 'NobodyReached':
      return { ...state, nobodyReached: true };
    case 'HandedOver':
      return handedOver(state, event.data);
    case 'SeverityChanged':
      return { ...state, severity: event.data.to };
    case 'RoleAssigned':
      return { ...state, roles: assigned(state.roles, event.data.role, event.data.person) };
    case 'NoteAdded':
      return { ...state, notes: state.notes + 1 };
    case 'UpdateGiven':
      return { ...state, lastUpdate: update(event) };
    case 'EvidenceAsked': {
      const { kinds, own = false } = event.data;
      if (own) return state;
      const asked = Object.fromEntries(kinds.map((kind) => [kind, event.occurredAt]));
      return { ...state, looks: { ...state.looks, ...asked } };
    }
    case 'QueriesPlanned':
    case 'EvidenceAttached':
    case 'EvidenceRenewed':
    case 'EvidencePosted':
    case 'PictureUploaded':
    case 'GapNoted':
      return lookedAt(state, event);
    case 'HypothesisAdded':
    case 'HypothesisSupported':
    case 'HypothesisRefuted':
    case 'HypothesisWithdrawn':
      return { ...state, hypotheses: withHypothesis(state.hypotheses, event) };
    case 'ActionAdded':
    case 'ActionChanged':
    case 'ActionEnded':
    case 'ActionReopened':
      return { ...state, actions: withAction(state.actions, event) };
    case 'ChangeLinked':
    case 'ChangeUnlinked':
      return { ...state, causes: withCause(state.causes, event) };
    case 'HypothesesPosted':
      return { ...state, hypothesesMessage: event.data };
    case 'EffectFailed':
    case 'EffectsRetried':
    case 'EffectsRecovered':
      return { ...state, failures: withFailure(state.failures, event) };
    case 'FailuresPosted':
      return { ...state, failuresMessage: event.data };
    case 'IncidentMeasured':
      return { ...state, measures: event.data.measures };
    case 'TimelineCorrected':
      return state.postmortem === undefined
        ? state
        : { ...state, postmortem: withCorrection(state.postmortem) };
    case 'PostmortemDrafted':
      return {
        ...state,
        documents: event.data.documents,
        postmortem: withDraft(
          state.postmortem,
          (event.data.findings ?? []).map((each) => ({ ...each, text: event.texts?.[each.id] ?? '' })),
        ),
      };
    case 'PostmortemWritten':
    case 'ReviewAsked':
    case 'FindingDismissed':
    case 'PostmortemPublished':
    case 'FeedbackGiven':
      return reviewed(state, withReview(state.postmortem, event));
    case 'PostmortemFiled':
      return { ...state, documents: event.data.documents };
    case 'PostmortemPlaced': {
      const { place } = event.data;
      return { ...state, places: { ...state.places, [keyOfPlace(place)]: place } };
    }
    case 'PostmortemShared':
      return state;
    case 'IncidentAcknowledged':
      return {
        ...state,
        nobodyReached: false,
        acknowledged: state.acknowledged ?? { at: event.occurredAt, person: event.data.person },
      };
    default:
      return moved(state, event);
  }
}

const reviewed = (state: Incident, postmortem: Postmortem | undefined): Incident =>
  postmortem === undefined ? state : { ...state, postmortem };

type Moving = Extract<
  Later,
  {
    type:
      | 'StatusChanged'
      | 'IncidentMitigated'
      | 'IncidentResolved'
      | 'IncidentReopened'
      | 'IncidentClosed'
      | 'IncidentDeclined'
      | 'IncidentMerged';
  }
>;

/** Events that move the incident through its life cycle. */
function moved(state: Incident, event: Moving): Incident {
  const facts = factsOf(state);
  switch (event.type) {
    case 'StatusChanged':
      return event.data.to === 'monitoring'
        ? { ...mitigated(facts, event.occurredAt), status: event.data.to }
        : { ...facts, status: event.data.to };
    case 'IncidentMitigated':
      return { ...state, mitigatedAt: state.mitigatedAt ?? event.occurredAt };
    case 'IncidentResolved':
      return {
        ...mitigated(facts, event.occurredAt),
        status: 'resolved',
        resolvedAt: event.occurredAt,
        ...(event.actor.kind === 'person' ? { resolvedBy: event.actor.person } : {}),
        resolution: event.texts?.['summary'] ?? '',
        ...(event.data.calmSec === undefined ? {} : { calmSec: event.data.calmSec }),
      };
    case 'IncidentMerged': {
      const { into, number } = event.data;
      return {
        ...facts,
        status: 'merged',
        endedAt: event.occurredAt,
        mergedInto: { incident: into, number },
      };
    }
    case 'IncidentReopened': {
      // It is open because somebody said so: nothing ends it before its alarms have something to say.
      const { resolvePlan: _plan, ...reopened } = facts;
      return { ...reopened, status: 'investigating', reopened: facts.reopened + 1, documents: [] };
    }
    case 'IncidentClosed':
      return state.status === 'resolved' ? { ...state, status: 'closed' } : state;
    case 'IncidentDeclined':
      return { ...facts, status: 'declined', endedAt: event.occurredAt };
    default: {
      // Only an event of a newer version can come here; the compiler knows all of this one's.
      const never: never = event;
      void never;
      return state;
    }
  }
}

/** What is known without the status and what belongs to one status only. */
function factsOf(state: Incident): IncidentFacts {
  if (state.status === 'resolved' || state.status === 'closed') {
    const {
      status: _status,
      resolvedAt: _at,
      resolvedBy: _by,
      resolution: _text,
      calmSec: _calm,
      ...facts
    } = state;
    return facts;
  }
  if (state.status === 'declined' || state.status === 'merged') {
    const { status: _status, endedAt: _at, mergedInto: _into, ...facts } = state;
    return facts;
  }
  const { status: _status, ...facts } = state;
  return facts;
}

const mitigated = (facts: IncidentFacts, at: Instant): IncidentFacts => ({
  ...facts,
  mitigatedAt: facts.mitigatedAt ?? at,
});

function assigned(
  roles: Readonly<Record<string, string>>,
  role: string,
  person: string | null,
): Readonly<Record<string, string>> {
  const { [role]: _previous, ...others } = roles;
  return person === null ? others : { ...others, [role]: person };
}

/** Who takes over leads as well, where the one before did; the acknowledgement stays as it was given. */
function handedOver(state: Incident, { from, to }: { readonly from: string; readonly to: string }): Incident {
  const leads = state.roles['lead'] === from;
  return { ...state, roles: leads ? assigned(state.roles, 'lead', to) : state.roles };
}

const update = (
  event: Extract<Event, { type: 'UpdateGiven' }>,
): NonNullable<IncidentFacts['lastUpdate']> => ({
  at: event.occurredAt,
  text: event.texts?.['update'] ?? '',
  ...(event.data.nextUpdateAt === undefined ? {} : { nextUpdateAt: event.data.nextUpdateAt }),
});

/** Whoever did something is a responder; whoever was given a role as well. */
function withResponder(before: Incident, event: Later): Incident {
  const state = event.actor.kind === 'person' ? { ...before, touchedAt: event.occurredAt } : before;
  const named =
    event.type === 'RoleAssigned' ? event.data.person : event.type === 'HandedOver' ? event.data.to : null;
  return [person(event.actor), named].reduce<Incident>(
    (next, who) =>
      who === null || next.responders.includes(who)
        ? next
        : { ...next, responders: [...next.responders, who] },
    state,
  );
}

const person = (actor: Actor): string | null => (actor.kind === 'person' ? actor.person : null);
