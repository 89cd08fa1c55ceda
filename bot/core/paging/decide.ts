import { secBetween } from '../calendar/index.ts';
import { accept, reject, type Decision } from '../incident/index.ts';
import {
  awaited,
  hasAcknowledged,
  pageOf,
  personsPaged,
  type Escalation,
  type EscalationCommand,
  type EscalationEvent,
  type EscalationRejection,
  type EscalationState,
  type RunningEscalation,
} from './escalation.ts';
import { mayWait } from './quiet.ts';
import { dueNext, isEnd, isLastResort, isSamePlace } from './walk.ts';

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
    case 'HoldStep':
      return state.status === 'running' ? holdStep(state, command) : accept();
    case 'RaiseUrgency':
      return state.status === 'running' ? raiseUrgency(state, command) : accept();
    case 'RecordDelivery':
      return recordDelivery(state, command);
    case 'RecordChannelPage':
      return recordChannelPage(state, command);
    case 'AcknowledgePages':
      return acknowledge(state, command);
    case 'EscalateNow':
      return escalateNow(state, command);
    case 'BundlePage':
      return bundlePage(state, command);
    case 'NoteSeen': {
      const { person, via } = command;
      const news = state.pages.some((page) => page.person === person && page.seen === undefined);
      return news ? accept({ type: 'PageSeen', data: { person, via } }) : accept();
    }
    case 'DeclinePage':
      return declinePage(state, command);
    case 'StopEscalation':
      return state.status === 'stopped' || state.status === 'acknowledged'
        ? accept()
        : accept({ type: 'EscalationStopped', data: { reason: command.reason } });
  }
}

/** Most pages that one message tells of. */
export const bundledAtOnce = 30;

function bundlePage(
  state: Escalation,
  command: Extract<EscalationCommand, { type: 'BundlePage' }>,
): EscalationDecision {
  const page = pageOf(state, command.page);
  if (!page) return reject({ code: 'no-such-page', page: command.page });
  const { bundled = [] } = page;
  if (bundled.length >= bundledAtOnce || bundled.some((each) => each.page === command.with.page))
    return accept();
  return accept({ type: 'PageBundled', data: { page: page.id, with: command.with } });
}

/** Most people whom one step pages: an append holds 20 events. Those who are left out are counted and said. */
export const pagedAtOnce = 18;

type Take = Extract<EscalationCommand, { type: 'TakeStep' }>;

function takeStep(state: RunningEscalation, command: Take): EscalationDecision {
  if (command.again) return takePassedStep(state, command);
  const due = dueNext(state);
  if (!isSamePlace(command, due)) return accept();
  if (isEnd(state, due)) {
    return accept({ type: 'EscalationExhausted', data: { tried: personsPaged(state) } });
  }
  const { round, step } = command;
  if (command.passedOver) return accept({ type: 'StepPassed', data: { round, step } });
  const { paged, left, channels } = pagedBy(state, command);
  const reached = paged.length - channels;
  const more = { ...counting('left', left), ...counting('channels', channels) };
  const taken: EscalationEvent = isLastResort(state, due)
    ? { type: 'LastResortCalled', data: { round, tried: personsPaged(state), reached, ...more } }
    : {
        type: 'StepTaken',
        data: { round, step, reached, ...more, ...counting('quiet', command.quiet ?? 0) },
      };
  return accept(taken, ...paged);
}

/** The severity has risen: what was passed over for the lower one is paged, and the walk goes on where it was. */
function takePassedStep(state: RunningEscalation, command: Take): EscalationDecision {
  if (!state.passed.some((place) => isSamePlace(place, command))) return accept();
  const { round, step } = command;
  const { paged, left, channels } = pagedBy(state, command);
  const more = { ...counting('left', left), ...counting('channels', channels) };
  const reached = paged.length - channels;
  return accept({ type: 'StepTaken', data: { round, step, reached, ...more, again: true } }, ...paged);
}

/** Pages of people and channels, as many as one step may have. Who has acknowledged already is not paged again. */
function pagedBy(state: RunningEscalation, { round, step, called, channels = [] }: Take) {
  const awaited = called.filter(({ person }) => !hasAcknowledged(state, person));
  const waited = state.held === undefined ? {} : { waited: true as const };
  const all = [
    ...awaited.map(({ page, person, code, schedule, order }): EscalationEvent => ({
      type: 'PersonPaged',
      data: {
        page,
        person,
        round,
        step,
        code,
        ...(schedule === undefined ? {} : { schedule }),
        ...(order === undefined ? {} : { order }),
        ...waited,
      },
    })),
    ...channels.map(({ page, channel, mention }): EscalationEvent => ({
      type: 'ChannelPaged',
      data: { page, channel, round, step, ...(mention === undefined ? {} : { mention }) },
    })),
  ];
  const paged = all.slice(0, pagedAtOnce);
  return {
    paged,
    left: all.length - paged.length,
    channels: paged.filter(({ type }) => type === 'ChannelPaged').length,
  };
}

const counting = <K extends string>(key: K, n: number): { readonly [key in K]?: number } =>
  (n === 0 ? {} : { [key]: n }) as { readonly [key in K]?: number };

/** So long after a step an "Escalate" that answers an earlier one was meant for the step that was just taken. */
const sameWishSec = 10;

/** A second click on the same button, or that of a second person in the same moment, skips nobody. */
function escalateNow(
  state: Escalation,
  { person, page, at, via }: Extract<EscalationCommand, { type: 'EscalateNow' }>,
): EscalationDecision {
  if (state.status !== 'running') return over(state);
  const { round, step } = state;
  const answered = page === undefined ? undefined : pageOf(state, page);
  const isEarlier = answered !== undefined && !isSamePlace(answered, state);
  const newest = [...state.pages, ...state.channelPages].filter((each) => isSamePlace(each, state));
  const isJustTaken = newest.some((each) => at !== undefined && secBetween(each.at, at) < sameWishSec);
  if (isEarlier && isJustTaken) return accept();
  return accept({
    type: 'EscalatedByHand',
    data: { person, round, step, ...(via === undefined ? {} : { via }) },
  });
}

function raiseUrgency(
  { held, passed, policy }: RunningEscalation,
  { severity, onlyHeld }: Extract<EscalationCommand, { type: 'RaiseUrgency' }>,
): EscalationDecision {
  const wakes = held !== undefined && !mayWait(policy.quiet, severity);
  const looks = onlyHeld !== true && passed.length > 0;
  return wakes || looks ? accept({ type: 'UrgencyRaised', data: { severity } }) : accept();
}

function holdStep(
  state: RunningEscalation,
  { round, step, until, persons }: Extract<EscalationCommand, { type: 'HoldStep' }>,
): EscalationDecision {
  if (!isSamePlace({ round, step }, dueNext(state)) || state.held?.until === until) return accept();
  return accept({ type: 'StepHeld', data: { round, step, until, persons: persons.slice(0, pagedAtOnce) } });
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

function recordChannelPage(
  state: Escalation,
  { page, message, failed }: Extract<EscalationCommand, { type: 'RecordChannelPage' }>,
): EscalationDecision {
  const found = state.channelPages.find((each) => each.id === page);
  if (!found) return reject({ code: 'no-such-page', page });
  if (found.message !== undefined) return accept();
  return accept({
    type: 'ChannelPageSent',
    data: {
      page,
      channel: found.channel,
      ...(message === undefined ? {} : { message }),
      ...(failed === undefined ? {} : { failed }),
    },
  });
}

/** When nobody was reached in time, one who takes it all the same is enough. */
function acknowledge(
  state: Escalation,
  { person, via }: Extract<EscalationCommand, { type: 'AcknowledgePages' }>,
): EscalationDecision {
  if (state.status === 'acknowledged' || state.status === 'stopped') return over(state);
  if (state.status === 'running') {
    if (hasAcknowledged(state, person)) return accept();
    const missing = awaited(state) - 1;
    if (missing > 0) return accept({ type: 'AcknowledgementCounted', data: { person, via, missing } });
  }
  return accept({ type: 'PageAcknowledged', data: { person, via } });
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
