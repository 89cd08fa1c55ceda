import { later, type Instant } from '../calendar/index.ts';
import type { Person, Severity } from '../catalogue/index.ts';
import { onCallAt, type ScheduleDefinition, type ShiftFact, type Why } from '../oncall/index.ts';
import { isTaken } from './conditions.ts';
import { decideEscalation } from './decide.ts';
import { isHeard, waysLeft, type PageChannel } from './delivery.ts';
import {
  hasAcknowledged,
  noEscalation,
  type EscalationCommand,
  type EscalationState,
  type Page,
  type Place,
  type RunningEscalation,
} from './escalation.ts';
import { evolveEscalation } from './evolve.ts';
import { membersOf } from './members.ts';
import type { EscalationPolicy, PageTarget } from './policy.ts';
import { quietUntil } from './quiet.ts';
import { reachableWays, waysTo } from './reachable.ts';
import { decideRotation, evolveRotation, noTurns, turnOf, type Rotation } from './rotation.ts';
import { stepAt } from './upcoming.ts';
import { dueNext, isEnd, isLastResort, mayHurry } from './walk.ts';

/** What would be paged if nobody answered: by whom or where it comes from, and over which way. */
export type ExpectedPage = {
  readonly at: Instant;
  /** Name in tocsin.yaml; absent: everybody in a Slack channel. */
  readonly person?: string;
  readonly channel: PageChannel;
  /** Name of the topic or webhook, or id of the Slack channel. */
  readonly name?: string;
  readonly why: ExpectedWhy;
};

export type ExpectedWhy = {
  readonly place: Place;
  readonly lastResort: boolean;
  readonly from:
    | { readonly schedule: string; readonly shift: Why }
    /** Handed over and not taken over yet: paged beside who is on call. */
    | { readonly handingOver: string }
    /** Paged already, when they were on call. */
    | { readonly again: string }
    | { readonly person: string }
    | { readonly group: string }
    /** Whose turn it would be; others may have had theirs by then. */
    | { readonly turnIn: string }
    | { readonly channel: string };
  /** It waited for the end of quiet hours. */
  readonly waited: boolean;
};

export type Expected = {
  /** In order of time. */
  readonly pages: readonly ExpectedPage[];
  /** Steps that are passed over, and steps that wait. */
  readonly passed: readonly Place[];
  readonly held: readonly { readonly place: Place; readonly until: Instant }[];
  /** When it would be said that nobody was reached. */
  readonly nobodyAt: Instant;
};

export type Question = {
  readonly policy: EscalationPolicy;
  readonly severity: Severity;
  readonly service: string;
  readonly at: Instant;
  readonly people: readonly Person[];
  readonly schedules: readonly ScheduleDefinition[];
  readonly facts: readonly ShiftFact[];
  /** The turns that were taken so far, by the name of the round robin. */
  readonly turns?: Readonly<Record<string, Rotation>>;
  /** Who is responsible still because nobody has taken over, by the name of the schedule. */
  readonly handingOver?: Readonly<Record<string, readonly string[]>>;
};

type Found = { readonly name: string; readonly from: ExpectedWhy['from'] };

/**
 * Who would be paged, when and how, if an incident began at an instant, stayed as it is, and nobody answered. It is the
 * walk itself, told by its own timers; what is supposed: Slack takes every message and makes a sound.
 */
export function expectedPages(question: Question): Expected {
  const { policy, at: begin } = question;
  const start = { type: 'StartEscalation', incident: '', policy, drill: false, private: false } as const;
  return walked({ state: told(noEscalation, start, begin), pages: [], held: [] }, question);
}

/**
 * What is still to come of an escalation that runs, told the same way: the channels that its pages have not tried, and
 * the rest of the walk. `escalation` names people as tocsin.yaml does; its policy is the one it began with.
 */
export function pagesToCome(escalation: RunningEscalation, question: Omit<Question, 'policy'>): Expected {
  const whole = { ...question, policy: escalation.policy };
  const pages = escalation.pages
    .filter(({ declined, person }) => !declined && !hasAcknowledged(escalation, person))
    .flatMap((page) => waysToCome(page, whole));
  return walked({ state: escalation, pages, held: [] }, whole);
}

/** A page that was told already: the ways that are left, each at its time, or at once where the one before failed. */
function waysToCome(page: Page, question: Question): readonly ExpectedPage[] {
  const person = question.people.find(({ name }) => name === page.person);
  // What waited for the morning is brought by Slack alone, and that has been tried.
  if (person === undefined || (page.waited && isHeard(page))) return [];
  const from: ExpectedWhy['from'] =
    page.schedule === undefined ? { person: page.person } : { again: page.schedule };
  const why = { place: page, lastResort: false, from, waited: page.waited === true };
  const hurried = page.deliveries.length > 0 && page.deliveries.at(-1)?.outcome !== 'sent';
  return reachableWays(waysLeft(page), person, page.at, hurried ? question.at : undefined).map((way) => ({
    ...way,
    at: later(way.at, question.at),
    person: page.person,
    why: { ...why, place: { round: page.round, step: page.step } },
  }));
}

function walked(begun: Walked, question: Question): Expected {
  const { policy, at: begin } = question;
  const turns = new Map(Object.entries(question.turns ?? {}));
  let walk = begun;
  // Every place is taken once, and held at most once a day.
  for (let n = 0; n < placesOf(policy) && walk.state.status === 'running'; n += 1) {
    walk = oneMore(walk, walk.state, question, turns);
  }
  const { state, pages, held } = walk;
  return {
    pages: pages.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)),
    passed: state.status === 'none' ? [] : state.passed,
    held,
    nobodyAt: state.status === 'exhausted' ? state.at : begin,
  };
}

type Walked = {
  readonly state: EscalationState;
  readonly pages: readonly ExpectedPage[];
  readonly held: Expected['held'];
};

/** The next place of the walk at its time, as the handler of its timer takes it. */
function oneMore(
  { pages, held }: Walked,
  state: RunningEscalation,
  question: Question,
  turns: Map<string, Rotation>,
): Walked {
  const { policy, severity, service } = question;
  const place = dueNext(state);
  const now = state.dueAt;
  const take = { type: 'TakeStep', ...place, called: [] } as const;
  if (isEnd(state, place)) return { pages, held, state: told(state, take, now) };
  const last = isLastResort(state, place);
  if (!last && !isTaken(stepAt(state, place), { severity, service, at: now })) {
    return { pages, held, state: told(state, { ...take, passedOver: true }, now) };
  }
  const targets = last ? (policy.lastResort ?? []) : stepAt(state, place).page;
  const asked = `${place.round}.${place.step}`;
  const found = once(
    targets.flatMap((target, n) => foundBy(target, { at: now, turn: `${asked}.${n}` }, question, turns)),
  );
  const kept = found.map(({ name }) => sleepsUntil(name, now, question));
  const until = kept.filter((each) => each !== undefined).toSorted()[0];
  if (until !== undefined && kept.every((each) => each !== undefined)) {
    const persons = found.map(({ name }) => name);
    const next = told(state, { type: 'HoldStep', ...place, until, persons }, now);
    return { pages, held: [...held, { place, until }], state: next };
  }
  const awake = found.filter((_each, n) => kept[n] === undefined);
  const waited = state.held !== undefined;
  const why = (from: ExpectedWhy['from']): ExpectedWhy => ({ place, lastResort: last, from, waited });
  const channels = targets.flatMap((target) => ('channel' in target ? [target.channel] : []));
  const own: readonly ExpectedPage[] = [
    ...awake.flatMap(({ name, from }) =>
      waysOf(name, question)(now, waited).map((way) => ({ ...way, person: name, why: why(from) })),
    ),
    ...channels.map((name) => ({ at: now, channel: 'slack' as const, name, why: why({ channel: name }) })),
  ];
  const next = told(
    state,
    {
      ...take,
      called: awake.map(({ name }) => ({ page: `${asked}.${name}`, person: name, code: '' })),
      channels: channels.map((channel) => ({ page: `${asked}.${channel}`, channel })),
    },
    now,
  );
  // Nobody of the step has an address: the next one comes at once.
  const isLost = own.length === 0 && next.status === 'running' && mayHurry(next, place);
  return { pages: [...pages, ...own], held, state: isLost ? { ...next, dueAt: now } : next };
}

const placesOf = ({ steps, repeat }: EscalationPolicy): number => 2 * (repeat + 1) * (steps.length + 1) + 4;

function told(state: EscalationState, command: EscalationCommand, at: Instant): EscalationState {
  const decision = decideEscalation(state, command);
  if (!decision.ok) return state;
  const actor = { kind: 'system', name: 'tocsin' } as const;
  return decision.facts.reduce(
    (folded, fact) => evolveEscalation(folded, { ...fact, occurredAt: at, actor }),
    state,
  );
}

function foundBy(
  target: PageTarget,
  { at, turn }: { readonly at: Instant; readonly turn: string },
  { schedules, facts, handingOver }: Question,
  turns: Map<string, Rotation>,
): readonly Found[] {
  if ('person' in target) return [{ name: target.person, from: { person: target.person } }];
  if ('group' in target) return target.people.map((name) => ({ name, from: { group: target.group } }));
  if ('channel' in target) return [];
  const definition = (name: string) => schedules.filter((each) => each.name === name);
  const onCall = (name: string) =>
    definition(name).flatMap((schedule) =>
      onCallAt(
        schedule,
        facts.filter((fact) => fact.schedule === name),
        at,
      ),
    );
  if ('schedule' in target) {
    const { schedule } = target;
    const still = handingOver?.[schedule] ?? [];
    return [
      ...onCall(schedule).map(({ person, why }) => ({ name: person, from: { schedule, shift: why } })),
      ...still.map((name) => ({ name, from: { handingOver: schedule } })),
    ];
  }
  const { of, roundRobin } = target;
  const inTurn = (schedule: string, isOnCall: boolean): readonly string[] =>
    isOnCall
      ? onCall(schedule).map(({ person }) => person)
      : definition(schedule).flatMap((each) => membersOf(each, at));
  const members = 'group' in of ? of.people : [...new Set(inTurn(of.schedule, of.onCall === true))];
  const name = takeTurn(turns, roundRobin, turn, members);
  return name === undefined ? [] : [{ name, from: { turnIn: 'group' in of ? of.group : of.schedule } }];
}

/** The turn at that place; asked for again it is the same person's. */
function takeTurn(
  turns: Map<string, Rotation>,
  rotation: string,
  turn: string,
  members: readonly string[],
): string | undefined {
  const before = turns.get(rotation) ?? noTurns;
  const decision = decideRotation(before, { type: 'TakeTurn', turn, members });
  const facts = decision.ok ? decision.facts : [];
  const actor = { kind: 'system', name: 'tocsin' } as const;
  const after = facts.reduce(
    (state, fact) => evolveRotation(state, { ...fact, occurredAt: '', actor }),
    before,
  );
  turns.set(rotation, after);
  return turnOf(after, turn);
}

const once = (found: readonly Found[]): readonly Found[] =>
  found.filter(({ name }, index) => found.findIndex((each) => each.name === name) === index);

function sleepsUntil(name: string, at: Instant, { policy, severity, people }: Question): Instant | undefined {
  const zone = people.find((each) => each.name === name)?.zone ?? 'UTC';
  return quietUntil(policy.quiet, severity, zone, at);
}

const waysOf =
  (name: string, { people, severity }: Question) =>
  (at: Instant, waited: boolean): ReturnType<typeof waysTo> => {
    const person = people.find((each) => each.name === name);
    return person === undefined ? [] : waysTo(person, severity, at, waited);
  };
