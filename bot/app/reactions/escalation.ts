import { plusSec, type Instant } from '../../core/calendar/index.ts';
import {
  nextStep,
  pageOf,
  patienceSec,
  type Delivery,
  type Escalation,
  type EscalationEvent,
  type EscalationState,
  type Page,
} from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';

type Event = Occurrence<EscalationEvent>;

/** How long a direct message is given before the phone is tried as well. */
export const phoneAfterSec = 120;

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
      const { page } = fact.data;
      return [intend('page-slack', { escalation: id, page }, { key: page, about, dueAt: at })];
    }
    case 'PageDelivered':
      return state.status === 'running' || state.status === 'exhausted'
        ? afterDelivery(id, event, fact.data.page, fact.data.delivery, state)
        : [];
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

/**
 * Slack that makes no sound or fails: the phone at once. When nobody of the step was reached over any channel: the
 * next step at once, unless it was taken already.
 */
function afterDelivery(
  id: string,
  event: Event,
  page: string,
  delivery: Delivery,
  state: Escalation,
): readonly NewEffect[] {
  const about = `escalation/${id}`;
  const heard = delivery.outcome === 'sent';
  if (delivery.channel === 'slack') {
    const dueAt = heard ? plusSec(event.at, phoneAfterSec) : event.at;
    return [intend('page-sms', { escalation: id, page }, { key: page, about, dueAt })];
  }
  const of = pageOf(state, page);
  if (of === undefined || !isLost(state, of)) return [];
  const next = following(state, of);
  return mayHurry(state, of, next) ? [step(id, next, event.at, event.id)] : [];
}

/** Whether every page of that step has been tried by phone, and none of them made a sound. */
const isLost = ({ pages }: Escalation, { round, step: taken }: Page): boolean =>
  pages
    .filter((page) => page.round === round && page.step === taken)
    .every(
      ({ deliveries }) =>
        deliveries.some(({ channel }) => channel === 'sms') &&
        deliveries.every(({ outcome }) => outcome !== 'sent'),
    );

/** Messages that asked for an answer say how it ended. */
const editPages = (id: string, state: Escalation, at: Instant): readonly NewEffect[] =>
  state.pages
    .filter((page) => page.deliveries.some((each) => each.channel === 'slack' && each.provider !== undefined))
    .slice(-20)
    .map((page) =>
      intend(
        'edit-page',
        { escalation: id, page: page.id },
        { key: page.id, about: `escalation/${id}`, dueAt: at, again: true },
      ),
    );
