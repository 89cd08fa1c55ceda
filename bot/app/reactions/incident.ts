import { plusSec } from '../../core/calendar/index.ts';
import { sheetOf, type Incident, type IncidentState } from '../../core/incident/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import { asked, measured, measuredAgain, watchedFor } from './incident/afterwards.ts';
import {
  deskKey,
  desksAtOnce,
  ended,
  flappingShown,
  listAfterSec,
  planned,
  showFlapping,
  unfoldedLate,
} from './incident/desks.ts';
import {
  lookAtSuspect,
  lookOnceMore,
  sharePictures,
  showAllEvidence,
  showEvidence,
} from './incident/evidence.ts';
import { failuresShown } from './incident/failures.ts';
import type { IncidentOccurrence } from './incident/occurrence.ts';
import { invite, overtaken, pagedAfterAll, renewed, repaged, urged } from './incident/paging.ts';
import { tellThread } from './incident/said.ts';
import { refresh } from './incident/shown.ts';

/**
 * What follows from an incident's events. An effect is asked for only when all it needs is in the state; `say` alone
 * waits for the summary, so that what was learnt before there is a channel is said as soon as there is one.
 */
export function incidentReactions(
  id: string,
  occurrences: readonly IncidentOccurrence[],
  state: IncidentState,
): readonly NewEffect[] {
  if (state.status === 'none') return [];
  const own = occurrences.flatMap((each) => [...follow(id, each, state), ...tellThread(id, each, state)]);
  return [...own, ...failuresShown(id, occurrences, state), ...refresh(id, occurrences, state)];
}

/** How long an incident stays resolved before it is closed; reopening is possible until then. */
export const closeAfterSec = 7 * 24 * 3600;

function follow(id: string, event: IncidentOccurrence, state: Incident): readonly NewEffect[] {
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
        ...sharePictures(id, event, state, evidence.id),
        ...lookAtSuspect(id, event, evidence),
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
