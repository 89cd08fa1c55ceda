import { accept, reject, type Decision, type Happened } from '../incident/index.ts';
import {
  nextStep,
  pageOf,
  personsPaged,
  type Escalation,
  type EscalationCommand,
  type EscalationEvent,
  type EscalationRejection,
  type EscalationState,
  type Page,
  type RunningEscalation,
} from './escalation.ts';

export type EscalationDecision = Decision<EscalationEvent, EscalationRejection>;

/**
 * Escalation as a process over events: every step is a stored timer that comes back as `TakeStep`; early, late or
 * doubled timers change nothing, because a step is taken once and in order.
 */
export function decideEscalation(state: EscalationState, command: EscalationCommand): EscalationDecision {
  if (command.type === 'StartEscalation') {
    if (state.status !== 'none') return accept();
    return accept({
      type: 'EscalationStarted',
      data: {
        incident: command.incident,
        policy: command.policy,
        drill: command.drill,
        private: command.private,
      },
    });
  }
  if (state.status === 'none') return reject({ code: 'no-escalation' });
  switch (command.type) {
    case 'TakeStep':
      return state.status === 'running' ? takeStep(state, command) : accept();
    case 'RecordDelivery':
      return recordDelivery(state, command);
    case 'AcknowledgePages':
      return acknowledge(state, command);
    case 'EscalateNow':
      return state.status === 'running'
        ? accept({
            type: 'EscalatedByHand',
            data: { person: command.person, round: state.round, step: state.step },
          })
        : over(state);
    case 'DeclinePage':
      return declinePage(state, command);
    case 'StopEscalation':
      return state.status === 'stopped' || state.status === 'acknowledged'
        ? accept()
        : accept({ type: 'EscalationStopped', data: { reason: command.reason } });
  }
}

/** Most people whom one step pages: an append holds 20 events. Those who are left out are counted and said. */
export const pagedAtOnce = 18;

function takeStep(
  state: RunningEscalation,
  command: Extract<EscalationCommand, { type: 'TakeStep' }>,
): EscalationDecision {
  const due = state.step < 0 ? { round: 0, step: 0 } : nextStep(state.policy, state);
  if (due === undefined) {
    const pastTheEnd = command.round > state.policy.repeat;
    return pastTheEnd
      ? accept({ type: 'EscalationExhausted', data: { tried: personsPaged(state) } })
      : accept();
  }
  if (command.round !== due.round || command.step !== due.step) return accept();
  const { round, step } = command;
  const called = command.called.slice(0, pagedAtOnce);
  const left = command.called.length - called.length;
  return accept(
    { type: 'StepTaken', data: { round, step, reached: called.length, ...(left === 0 ? {} : { left }) } },
    ...called.map(({ page, person, code, schedule }): EscalationEvent => ({
      type: 'PersonPaged',
      data: { page, person, round, step, code, ...(schedule === undefined ? {} : { schedule }) },
    })),
  );
}

function recordDelivery(
  state: Escalation,
  command: Extract<EscalationCommand, { type: 'RecordDelivery' }>,
): EscalationDecision {
  const page = pageOf(state, command.page);
  if (!page) return reject({ code: 'no-such-page', page: command.page });
  return accept({
    type: 'PageDelivered',
    data: { page: page.id, person: page.person, delivery: command.delivery },
  });
}

function acknowledge(
  state: Escalation,
  command: Extract<EscalationCommand, { type: 'AcknowledgePages' }>,
): EscalationDecision {
  if (state.status === 'acknowledged' || state.status === 'stopped') return over(state);
  return accept({ type: 'PageAcknowledged', data: { person: command.person, via: command.via } });
}

function declinePage(
  state: Escalation,
  command: Extract<EscalationCommand, { type: 'DeclinePage' }>,
): EscalationDecision {
  const page = pageOf(state, command.page);
  if (!page) return reject({ code: 'no-such-page', page: command.page });
  if (state.status !== 'running') return over(state);
  if (page.declined) return accept();
  return accept({
    type: 'PageDeclined',
    data: { page: page.id, person: command.person, round: page.round, step: page.step },
  });
}

function over(state: Escalation): EscalationDecision {
  if (state.status === 'acknowledged')
    return reject({ code: 'over-already', status: 'acknowledged', by: state.by });
  if (state.status === 'stopped') return reject({ code: 'over-already', status: 'stopped' });
  return accept();
}

/** Folds one event into the escalation. Never refuses. */
export function evolveEscalation(state: EscalationState, event: Happened<EscalationEvent>): EscalationState {
  if (event.type === 'EscalationStarted') {
    return {
      status: 'running',
      ...event.data,
      round: 0,
      step: -1,
      pages: [],
      startedAt: event.occurredAt,
    };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'StepTaken':
      return { ...state, round: event.data.round, step: event.data.step };
    case 'PersonPaged': {
      const { page, person, round, step, code, schedule } = event.data;
      const next: Page = {
        id: page,
        person,
        round,
        step,
        at: event.occurredAt,
        code,
        ...(schedule === undefined ? {} : { schedule }),
        deliveries: [],
        declined: false,
      };
      return { ...state, pages: [...state.pages, next] };
    }
    case 'PageDelivered':
      return onPage(state, event.data.page, (page) => ({
        ...page,
        deliveries: [...page.deliveries, event.data.delivery],
      }));
    case 'PageDeclined':
      return onPage(state, event.data.page, (page) => ({ ...page, declined: true }));
    case 'EscalatedByHand':
      return state;
    case 'PageAcknowledged':
      return { ...common(state), status: 'acknowledged', by: event.data.person, at: event.occurredAt };
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

const onPage = (state: Escalation, id: string, change: (page: Page) => Page): Escalation => ({
  ...state,
  pages: state.pages.map((page) => (page.id === id ? change(page) : page)),
});

const common = ({ incident, policy, drill, private: hidden, round, step, pages, startedAt }: Escalation) => ({
  incident,
  policy,
  drill,
  private: hidden,
  round,
  step,
  pages,
  startedAt,
});
