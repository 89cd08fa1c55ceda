import { plusSec, type Instant } from '../../core/calendar/index.ts';
import {
  isLost,
  dueAfter,
  dueNext,
  mayHurry,
  pageOf,
  type Escalation,
  type EscalationEvent,
  type EscalationState,
  type Place,
} from '../../core/paging/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';
import { editChannelPages, postToChannel } from './page-channel.ts';
import { editPage, editPages, nextAttempt } from './page-person.ts';

type Event = Occurrence<EscalationEvent>;

/** What follows from an escalation's events: deliveries, the next step's timer, what the incident must know. */
export function escalationReactions(
  id: string,
  occurrences: readonly Event[],
  state: EscalationState,
): readonly NewEffect[] {
  if (state.status === 'none') return [];
  const shown = occurrences.findLast(({ fact }) => showing.has(fact.type));
  return [
    ...occurrences.flatMap((event) => follow(id, event, state)),
    ...(shown === undefined ? [] : [showNext(state.incident, shown.at)]),
  ];
}

/** How soon after something began to wait it is looked whether it may. */
const lookedAgainSec = 60;

/** After these the incident's summary says something else of who is paged next, and is told of it by nobody else. */
const showing: ReadonlySet<string> = new Set([
  'StepTaken',
  'StepPassed',
  'StepHeld',
  'UrgencyRaised',
  'AcknowledgementCounted',
]);

const showNext = (incident: string, dueAt: Instant): NewEffect =>
  intend(
    'refresh-summary',
    { incident },
    { key: incident, about: `incident/${incident}`, dueAt, again: true },
  );

function follow(id: string, event: Event, state: Escalation): readonly NewEffect[] {
  const { fact, at } = event;
  const about = `escalation/${id}`;
  const { incident } = state;
  switch (fact.type) {
    case 'EscalationStarted':
      return [
        intend(
          'record-paging',
          { incident, escalation: id, policy: fact.data.policy.name },
          { key: id, about, dueAt: at },
        ),
        step(id, dueNext(state), state.dueAt, event.id),
      ];
    case 'StepTaken':
      return fact.data.again ? [] : [step(id, dueNext(state), state.dueAt, event.id)];
    case 'StepPassed':
      return [step(id, dueNext(state), state.dueAt, event.id)];
    case 'StepHeld':
      return [
        step(id, dueNext(state), state.dueAt, event.id),
        // It may have become more urgent before the incident knew of this escalation.
        intend(
          'raise-urgency',
          { escalation: id, incident, onlyHeld: true },
          { key: event.id, about, dueAt: plusSec(at, lookedAgainSec) },
        ),
      ];
    case 'UrgencyRaised':
      return raised(id, event, state);
    case 'LastResortCalled': {
      const { tried, reached, channels = 0 } = fact.data;
      const key = `${event.id}/last-resort`;
      return [
        step(id, dueNext(state), state.dueAt, event.id),
        intend(
          'record-nobody-reached',
          { escalation: id, incident, tried, lastResort: reached + channels },
          { key, about, dueAt: at },
        ),
      ];
    }
    case 'PersonPaged': {
      const page = pageOf(state, fact.data.page);
      return page === undefined ? [] : nextAttempt(id, at, page);
    }
    case 'ChannelPaged':
      return postToChannel(id, at, fact.data.page);
    case 'PageDelivered': {
      const page = pageOf(state, fact.data.page);
      const waits = state.status === 'running' || state.status === 'exhausted';
      if (page === undefined || !waits) return [];
      return [...nextAttempt(id, event.at, page), ...afterLoss(id, event, page, state)];
    }
    case 'ChannelPageSent': {
      const page = state.channelPages.find((each) => each.id === fact.data.page);
      const lost = page?.failed !== undefined && state.status === 'running';
      return lost ? afterLoss(id, event, page, state) : [];
    }
    case 'EscalatedByHand':
      return [
        step(id, dueAfter(state, fact.data), at, event.id, { loud: true }),
        ...editPages(id, state, at),
      ];
    case 'PageDeclined':
      return [step(id, dueAfter(state, fact.data), at, event.id), ...editPages(id, state, at)];
    case 'AcknowledgementCounted':
      return editPages(id, state, at);
    case 'PageBundled':
      return editPage(id, fact.data.page, at);
    case 'PageAcknowledged':
      return [
        intend(
          'acknowledge-incident',
          { escalation: id, incident, person: fact.data.person },
          { key: event.id, about, dueAt: at },
        ),
        ...editPages(id, state, at),
        ...editChannelPages(id, state, at),
      ];
    case 'EscalationStopped':
      return [...editPages(id, state, at), ...editChannelPages(id, state, at)];
    case 'EscalationExhausted':
      return [
        intend(
          'record-nobody-reached',
          { escalation: id, incident, tried: fact.data.tried },
          { key: event.id, about, dueAt: at },
        ),
        ...editPages(id, state, at),
        ...editChannelPages(id, state, at),
      ];
    default:
      return [];
  }
}

const step = (
  id: string,
  { round, step: taken }: Place,
  dueAt: Instant,
  key: string,
  how: { readonly again?: true; readonly loud?: true } = {},
): NewEffect =>
  intend(
    'take-step',
    { escalation: id, round, step: taken, ...how },
    { key, about: `escalation/${id}`, dueAt },
  );

/** More urgent: what waits for the morning comes now, and steps that were not for the lower severity are looked at. */
function raised(id: string, event: Event, state: Escalation): readonly NewEffect[] {
  const passed = state.passed.slice(-20);
  return [
    ...(state.dueAt <= event.at ? [step(id, dueNext(state), event.at, event.id)] : []),
    ...passed.map((place) =>
      step(id, place, event.at, `${event.id}/${place.round}.${place.step}`, { again: true }),
    ),
  ];
}

/** When nobody of the step was reached over any channel: the next step at once, unless it was taken already. */
function afterLoss(id: string, event: Event, lost: Place, state: Escalation): readonly NewEffect[] {
  const { round, step: taken } = lost;
  const of = { round, step: taken };
  if (!isStepLost(state, of)) return [];
  return mayHurry(state, of) ? [step(id, dueAfter(state, of), event.at, event.id)] : [];
}

/** Whether every page of that step has been tried in every way, and none of them made a sound. */
const isStepLost = ({ pages, channelPages }: Escalation, { round, step: taken }: Place): boolean =>
  !channelPages.some((page) => page.round === round && page.step === taken && page.failed === undefined) &&
  pages.filter((page) => page.round === round && page.step === taken).every(isLost);
