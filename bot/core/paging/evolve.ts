import { plusSec } from '../calendar/index.ts';
import type { Happened } from '../incident/index.ts';
import type {
  Escalation,
  EscalationEvent,
  EscalationState,
  Page,
  Place,
  RunningEscalation,
} from './escalation.ts';
import { mayWait } from './quiet.ts';
import { isSamePlace, waitAfterSec } from './walk.ts';

type Event = Happened<EscalationEvent>;

/** Folds one event into the escalation. Never refuses. */
export function evolveEscalation(state: EscalationState, event: Event): EscalationState {
  if (event.type === 'EscalationStarted') return started(event);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'StepTaken':
    case 'StepPassed':
    case 'StepHeld':
    case 'LastResortCalled':
      return walked(state, event);
    // What waited for the morning waits no more.
    case 'EscalatedByHand':
      return goneOn(
        seen(state, event.data.person, { at: event.occurredAt, via: event.data.via ?? 'slack' }),
        event,
      );
    case 'UrgencyRaised':
      return mayWait(state.policy.quiet, event.data.severity) ? state : goneOn(state, event);
    case 'PageBundled': {
      const { page: id, with: other } = event.data;
      return onPage(state, id, (page) => ({ ...page, bundled: [...(page.bundled ?? []), other] }));
    }
    case 'PageSeen':
      return seen(state, event.data.person, { at: event.occurredAt, via: event.data.via });
    case 'PersonPaged':
      return { ...state, pages: [...state.pages, pageFrom(event)] };
    case 'ChannelPaged': {
      const { page, ...data } = event.data;
      return {
        ...state,
        channelPages: [...state.channelPages, { id: page, ...data, at: event.occurredAt }],
      };
    }
    case 'ChannelPageSent': {
      const { page, channel: _channel, ...sent } = event.data;
      const channelPages = state.channelPages.map((each) => (each.id === page ? { ...each, ...sent } : each));
      return { ...state, channelPages };
    }
    case 'PageDelivered':
      return onPage(state, event.data.page, (page) => ({
        ...page,
        deliveries: [...page.deliveries, event.data.delivery],
      }));
    case 'PageDeclined':
      return seen(
        onPage(state, event.data.page, (page) => ({ ...page, declined: true })),
        event.data.person,
        { at: event.occurredAt, via: 'slack' },
      );
    case 'AcknowledgementCounted': {
      const { person, via } = event.data;
      return {
        ...seen(state, person, { at: event.occurredAt, via }),
        counted: [...state.counted, { person, at: event.occurredAt }],
      };
    }
    case 'PageAcknowledged':
      return {
        ...common(seen(state, event.data.person, { at: event.occurredAt, via: event.data.via })),
        status: 'acknowledged',
        by: event.data.person,
        at: event.occurredAt,
      };
    case 'EscalationStopped':
      return { ...common(state), status: 'stopped', at: event.occurredAt };
    case 'EscalationExhausted':
      return { ...common(state), status: 'exhausted', at: event.occurredAt };
    default: {
      // Only an event of a newer version can come here.
      const never: never = event;
      void never;
      return state;
    }
  }
}

/** What waited for the end of quiet hours waits no more. */
const goneOn = (state: Escalation, { occurredAt }: Event): Escalation => ({
  ...withoutHold(state),
  dueAt: state.held === undefined ? state.dueAt : occurredAt,
});

/** Everything that was sent to them before has been seen, as far as it had not. */
const seen = (state: Escalation, person: string, sign: NonNullable<Page['seen']>): Escalation => ({
  ...state,
  pages: state.pages.map((page) =>
    page.person === person && page.seen === undefined ? { ...page, seen: sign } : page,
  ),
});

const started = ({ data, occurredAt }: Extract<Event, { type: 'EscalationStarted' }>): RunningEscalation => ({
  status: 'running',
  ...data,
  round: 0,
  step: -1,
  pages: [],
  startedAt: occurredAt,
  dueAt: plusSec(occurredAt, data.policy.steps[0]?.afterSec ?? 0),
  paged: false,
  passed: [],
  channelPages: [],
  counted: [],
});

type Walked = Extract<Event, { type: 'StepTaken' | 'StepPassed' | 'StepHeld' | 'LastResortCalled' }>;

/** The walk has come to a place; `dueAt` says when it goes on. */
function walked(state: Escalation, event: Walked): Escalation {
  switch (event.type) {
    case 'StepHeld': {
      const { until, persons } = event.data;
      const since = state.held?.since ?? event.occurredAt;
      return { ...state, held: { until, since, persons }, dueAt: until };
    }
    case 'StepPassed': {
      const at = { round: event.data.round, step: event.data.step };
      const next = moved(state, at, false);
      const passed = [...state.passed, at];
      return { ...next, passed, dueAt: dueAt(next, at, next.paged, event.occurredAt) };
    }
    case 'StepTaken': {
      const { round, step, reached, channels = 0, again } = event.data;
      const at = { round, step };
      if (again) return { ...state, passed: state.passed.filter((each) => !isSamePlace(each, at)) };
      const paged = reached + channels > 0;
      const next = moved(state, at, paged);
      return { ...next, dueAt: dueAt(next, at, paged, event.occurredAt) };
    }
    case 'LastResortCalled': {
      const { round, reached, channels = 0 } = event.data;
      const at = { round, step: 0 };
      const paged = reached + channels > 0;
      const next: Escalation = { ...moved(state, at, paged), lastResort: true };
      return { ...next, dueAt: dueAt(next, at, paged, event.occurredAt) };
    }
  }
}

const moved = (state: Escalation, { round, step }: Place, paged: boolean): Escalation => ({
  ...withoutHold(state),
  round,
  step,
  paged: (round === state.round && state.paged) || paged,
});

const dueAt = (state: Escalation, taken: Place, reachedSomebody: boolean, at: string): string =>
  plusSec(at, waitAfterSec(state, taken, reachedSomebody));

function withoutHold(state: Escalation): Escalation {
  const { held: _held, ...rest } = state;
  return rest as Escalation;
}

function pageFrom({ data, occurredAt }: Extract<Event, { type: 'PersonPaged' }>): Page {
  const { page: id, ...rest } = data;
  return { id, ...rest, at: occurredAt, deliveries: [], declined: false };
}

const onPage = (state: Escalation, id: string, change: (page: Page) => Page): Escalation => ({
  ...state,
  pages: state.pages.map((page) => (page.id === id ? change(page) : page)),
});

/** What every status knows; nothing is held when it is over. */
function common(state: Escalation) {
  const { status: _status, held: _held, ...facts } = state;
  if (!('by' in facts) && !('at' in facts)) return facts;
  const { by: _by, at: _at, ...rest } = facts as typeof facts & { by?: string; at?: string };
  return rest;
}
