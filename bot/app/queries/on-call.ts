import type { Instant } from '../../core/calendar/index.ts';
import { onCallAt, type OnCall } from '../../core/oncall/index.ts';
import { isTaken, membersOf, nextOf, type PageTarget, type RoundRobin } from '../../core/paging/index.ts';
import type { Directory } from '../directory/index.ts';
import { serviceOf, type OnCallRef, type SettingsSource } from '../ports/index.ts';
import { rotationStream, type Streams } from '../streams/index.ts';
import { policyFor } from './policy-for.ts';
import type { ShiftFacts } from './shift-facts.ts';

export type OnCallPerson = {
  /** Id in the directory. */
  readonly person: string;
  /** Key in tocsin.yaml. */
  readonly name: string;
  readonly schedule?: string;
  readonly ref: OnCallRef;
};

/** Who is on call for a service: the people of the first step of its escalation policy that is taken now. */
export type OnCallNow = (service: string, at: Instant) => Promise<readonly OnCallPerson[]>;

/** Whom a step of a policy pages at an instant, each person once; of a round robin whose turn it is, without taking it. */
export type CalledBy = (
  step: { readonly page: readonly PageTarget[] },
  at: Instant,
) => Promise<readonly OnCallPerson[]>;

/** Names of the people who take turns in a round robin at an instant. */
export type MembersOf = (target: RoundRobin, at: Instant) => Promise<readonly string[]>;

export function createOnCall(needs: {
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly streams: Pick<Streams, 'load'>;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  /** Ids of those who are responsible still because nobody has accepted what they hand over. */
  readonly responsible?: (schedule: string, at: Instant) => Promise<readonly string[]>;
}): {
  readonly onCallNow: OnCallNow;
  readonly calledBy: CalledBy;
  readonly turnsOf: MembersOf;
} {
  const { directory, settings, streams, shiftFacts } = needs;

  async function known(
    name: string,
    schedule: string | undefined,
    until: Instant | null,
    layer?: string,
  ): Promise<readonly OnCallPerson[]> {
    const person = await directory.ofConfigured(name);
    if (person === undefined) return [];
    const slack = settings.current().people.find((each) => each.name === name)?.slack;
    const ref = { name, ...(slack === undefined ? {} : { slack }) };
    return [
      {
        person,
        name,
        ...(schedule === undefined ? {} : { schedule }),
        ref: { person: ref, schedule: schedule ?? '', until, ...(layer === undefined ? {} : { layer }) },
      },
    ];
  }

  const scheduleOf = (name: string) => settings.current().schedules.find((each) => each.name === name);

  async function shiftsOf(name: string, at: Instant): Promise<readonly OnCall[]> {
    const schedule = scheduleOf(name);
    return schedule === undefined ? [] : onCallAt(schedule, await shiftFacts.of([name]), at);
  }

  const turnsOf: MembersOf = async ({ of }, at) => {
    if ('group' in of) return of.people;
    if (of.onCall) return [...new Set((await shiftsOf(of.schedule, at)).map(({ person }) => person))];
    const schedule = scheduleOf(of.schedule);
    return schedule === undefined ? [] : membersOf(schedule, at);
  };

  async function called(target: PageTarget, at: Instant): Promise<readonly OnCallPerson[]> {
    if ('person' in target) return known(target.person, undefined, null);
    if ('group' in target) return all(target.people.map((name) => known(name, undefined, null)));
    if ('channel' in target) return [];
    if ('roundRobin' in target) {
      const { state } = await streams.load(rotationStream, target.roundRobin);
      const next = nextOf(state, await turnsOf(target, at));
      return next === undefined ? [] : known(next, undefined, null);
    }
    const shifts = await shiftsOf(target.schedule, at);
    const several = (scheduleOf(target.schedule)?.layers.length ?? 0) > 1;
    const persons = await all(
      shifts.map(({ person, until, layer }) =>
        known(person, target.schedule, until, several && layer !== null ? layer : undefined),
      ),
    );
    const handingOver = (await needs.responsible?.(target.schedule, at)) ?? [];
    if (handingOver.length === 0) return persons;
    const still = await all(
      handingOver.map(async (person) => {
        const name = (await directory.configured(person))?.name;
        return name === undefined ? [] : known(name, target.schedule, null);
      }),
    );
    return [...persons, ...still];
  }

  const calledBy: CalledBy = async (step, at) => {
    const found = await all(step.page.map((target) => called(target, at)));
    return found.filter((each, index) => found.findIndex((other) => other.person === each.person) === index);
  };

  const onCallNow: OnCallNow = async (service, at) => {
    const current = settings.current();
    const policy = policyFor(current, { service, storm: false, desks: [] });
    const { severity } = serviceOf(current, service);
    const first = policy?.steps.find(
      (step) => isTaken(step, { severity, service, at }) && step.page.some((each) => !('channel' in each)),
    );
    const page = first?.page ?? policy?.lastResort;
    return page === undefined ? [] : calledBy({ page }, at);
  };

  return { onCallNow, calledBy, turnsOf };
}

const all = async <T>(lists: readonly Promise<readonly T[]>[]): Promise<readonly T[]> =>
  (await Promise.all(lists)).flat();
