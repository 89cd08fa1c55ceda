import { plusSec, type Instant } from '../calendar/index.ts';
import type { Person, Severity } from '../catalogue/index.ts';
import { onCallAt, type ScheduleDefinition, type ShiftFact, type Why } from '../oncall/index.ts';
import { isTaken } from './conditions.ts';
import { decideEscalation } from './decide.ts';
import { orderFor, urgencyOf } from './delivery-order.ts';
import { plainOrder, type PageChannel, type Way } from './delivery.ts';
import {
  noEscalation,
  type EscalationCommand,
  type EscalationState,
  type Place,
  type RunningEscalation,
} from './escalation.ts';
import { evolveEscalation } from './evolve.ts';
import { membersOf } from './members.ts';
import type { EscalationPolicy, PageTarget } from './policy.ts';
import { quietUntil } from './quiet.ts';
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
};

type Found = { readonly name: string; readonly from: ExpectedWhy['from'] };

/**
 * Who would be paged, when and how, if an incident began at an instant, stayed as it is, and nobody answered. It is the
 * walk itself, told by its own timers; what is supposed: Slack takes every message and makes a sound.
 */
export function expectedPages(question: Question): Expected {
  const { policy, at: begin } = question;
  const turns = new Map(Object.entries(question.turns ?? {}));
  const start = { type: 'StartEscalation', incident: '', policy, drill: false, private: false } as const;
  let walk: Walked = { state: told(noEscalation, start, begin), pages: [], held: [] };
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
      waysTo(question, { name, at: now, waited }).map((way) => ({ ...way, person: name, why: why(from) })),
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
  { schedules, facts }: Question,
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
    return onCall(schedule).map(({ person, why }) => ({ name: person, from: { schedule, shift: why } }));
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

/** The ways in which a person would be tried, those without an address left out: what follows one comes at once. */
function waysTo(
  { people, severity }: Question,
  { name, at, waited }: { readonly name: string; readonly at: Instant; readonly waited: boolean },
): readonly { readonly at: Instant; readonly channel: PageChannel; readonly name?: string }[] {
  const person = people.find((each) => each.name === name);
  if (person === undefined) return [];
  const order = orderFor(person, urgencyOf(severity), at) ?? plainOrder;
  if (waited && person.slack !== undefined && order.some(({ channel }) => channel === 'slack')) {
    return [{ at, channel: 'slack' }];
  }
  let earliest: Instant | undefined = at;
  return order.flatMap((way) => {
    const due = earliest ?? plusSec(at, way.afterSec);
    if (!isReachable(person, way)) {
      earliest = due;
      return [];
    }
    earliest = undefined;
    return [{ at: due, channel: way.channel, ...(way.pager === undefined ? {} : { name: way.pager }) }];
  });
}

function isReachable({ slack, phone }: Person, { channel }: Way): boolean {
  if (channel === 'sms') return phone !== undefined;
  return channel === 'topic' || channel === 'webhook' || slack !== undefined;
}
