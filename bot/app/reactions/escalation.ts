import { plusSec, type Instant } from '../../core/calendar/index.ts';
import {
  isLost,
  nextStep,
  pageOf,
  patienceSec,
  type Escalation,
  type EscalationEvent,
  type EscalationState,
  type Page,
} from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';
import { editPages, nextAttempt } from './page-person.ts';

type Event = Occurrence<EscalationEvent>;

/** What follows from an escalation's events: deliveries, the next step's timer, what the incident must know. */
export function escalationReactions(
  id: string,
  occurrences: readonly Event[],
  state: EscalationState,
): readonly NewEffect[] {
  if (state.status === 'none') return [];
  return occurrences.flatMap((event) => follow(id, event, state));
}

function follow(id: string, event: Event, state: Escalation): readonly NewEffect[] {
  const { fact, at } = event;
  const about = `escalation/${id}`;
  const { incident } = state;
  switch (fact.type) {
    case 'EscalationStarted': {
      const { policy } = fact.data;
      const first = plusSec(at, policy.steps[0]?.afterSec ?? 0);
      return [
        intend(
          'record-paging',
          { incident, escalation: id, policy: policy.name },
          { key: id, about, dueAt: at },
        ),
        step(id, { round: 0, step: 0 }, first, event.id),
      ];
    }
    case 'StepTaken': {
      const next = following(state, fact.data);
      const atOnce = fact.data.reached === 0 && mayHurry(state, fact.data, next);
      const wait = atOnce ? 0 : patienceSec(state.policy, fact.data.step);
      return [step(id, next, plusSec(at, wait), event.id)];
    }
    case 'PersonPaged': {
      const page = pageOf(state, fact.data.page);
      return page === undefined ? [] : nextAttempt(id, at, page);
    }
    case 'PageDelivered': {
      const page = pageOf(state, fact.data.page);
      const waits = state.status === 'running' || state.status === 'exhausted';
      if (page === undefined || !waits) return [];
      return [...nextAttempt(id, event.at, page), ...afterLoss(id, event, page.id, state)];
    }
    case 'EscalatedByHand':
    case 'PageDeclined':
      return [step(id, following(state, fact.data), at, event.id), ...editPages(id, state, at)];
    case 'PageAcknowledged':
      return [
        intend(
          'acknowledge-incident',
          { escalation: id, incident, person: fact.data.person },
          { key: event.id, about, dueAt: at },
        ),
        ...editPages(id, state, at),
      ];
    case 'EscalationStopped':
      return editPages(id, state, at);
    case 'EscalationExhausted':
      return [
        intend(
          'record-nobody-reached',
          { escalation: id, incident, tried: fact.data.tried },
          { key: event.id, about, dueAt: at },
        ),
        ...editPages(id, state, at),
      ];
    default:
      return [];
  }
}

/** The step after the given one; past the last step of the last round it stands for "nobody reached". */
const following = (
  state: Escalation,
  at: { readonly round: number; readonly step: number },
): { readonly round: number; readonly step: number } =>
  nextStep(state.policy, at) ?? { round: state.policy.repeat + 1, step: 0 };

const step = (
  id: string,
  which: { readonly round: number; readonly step: number },
  dueAt: Instant,
  key: string,
): NewEffect => intend('take-step', { escalation: id, ...which }, { key, about: `escalation/${id}`, dueAt });

/**
 * Whether the next step may come at once because this one can reach nobody. Not where it begins a new round: a short
 * outage of Slack would use up all repeats within seconds, and nobody would be paged when it is over.
 */
const mayHurry = (
  { policy }: Escalation,
  taken: { readonly round: number },
  next: { readonly round: number },
): boolean => next.round === taken.round || next.round > policy.repeat;

/** When nobody of the step was reached over any channel: the next step at once, unless it was taken already. */
function afterLoss(id: string, event: Event, page: string, state: Escalation): readonly NewEffect[] {
  const of = pageOf(state, page);
  if (of === undefined || !isStepLost(state, of)) return [];
  const next = following(state, of);
  return mayHurry(state, of, next) ? [step(id, next, event.at, event.id)] : [];
}

/** Whether every page of that step has been tried in every way, and none of them made a sound. */
const isStepLost = ({ pages }: Escalation, { round, step: taken }: Page): boolean =>
  pages.filter((page) => page.round === round && page.step === taken).every(isLost);
