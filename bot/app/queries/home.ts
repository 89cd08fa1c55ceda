import { plusMs, type Instant } from '../../core/calendar/index.ts';
import { rosterOf, type Roster } from '../../core/oncall/index.ts';
import type { Directory } from '../directory/index.ts';
import type { Home, OnCallRef, OwnShift, PersonRef, SettingsSource } from '../ports/index.ts';
import type { Incidents } from './incidents.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** What the person's own page shows. `user`: Slack user id; `all`: with everybody who is on call. */
export type HomeOf = (user: string, all: boolean, at: Instant) => Promise<Home>;

const shownIncidents = 15;
/** A shift further away is no use to know today. */
const aheadMs = 35 * 86_400_000;

export function createHomeOf(needs: {
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly incidents: Pick<Incidents, 'open'>;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
}): HomeOf {
  const { settings, directory, incidents, shiftFacts } = needs;

  const refOf = (name: string): PersonRef => {
    const slack = settings.current().people.find((each) => each.name === name)?.slack;
    return { name, ...(slack === undefined ? {} : { slack }) };
  };

  const everybody = (rosters: readonly Roster[], at: Instant): readonly OnCallRef[] =>
    rosters
      .flatMap((roster) => roster.onCallAt(at))
      .map(({ person, schedule, until }) => ({ person: refOf(person), schedule, until }));

  return async (user, all, at) => {
    const { people, schedules } = settings.current();
    const name = people.find(({ slack }) => slack === user)?.name;
    const person = await directory.ofSlack(user);
    const open = await incidents.open({ person }, shownIncidents + 1);
    // What is private says to others that it is there, in a list that was asked for. Here nobody asked.
    const visible = open.filter(({ title }) => title !== '');
    const facts = await shiftFacts.of(schedules.map((each) => each.name));
    const rosters = schedules.map((schedule) => ({
      schedule: schedule.name,
      roster: rosterOf(
        [schedule],
        facts.filter((fact) => fact.schedule === schedule.name),
      ),
    }));
    return {
      at,
      ...(name === undefined
        ? {}
        : {
            shifts: rosters.flatMap(({ schedule, roster }) =>
              shiftOf(roster, name, at, refOf).map((shift) => ({ schedule, ...shift })),
            ),
          }),
      open: visible.slice(0, shownIncidents),
      moreOpen: open.length > shownIncidents,
      ...(all
        ? {
            everybody: everybody(
              rosters.map(({ roster }) => roster),
              at,
            ),
          }
        : {}),
    };
  };
}

function shiftOf(
  roster: Roster,
  name: string,
  at: Instant,
  refOf: (name: string) => PersonRef,
): readonly Omit<OwnShift, 'schedule'>[] {
  const now = onDutyFrom(roster, name, at);
  if (now !== undefined) {
    const { until, next } = now;
    return [{ now: { until, ...(next === undefined ? {} : { next: next.map(refOf) }) } }];
  }
  const [later] = roster
    .shiftsBetween(at, plusMs(at, aheadMs))
    .filter(({ person, start }) => person === name && start > at);
  return later === undefined ? [] : [{ later: { start: later.start, end: later.end } }];
}

/** Shifts of one person that follow each other are looked through so far. */
const mostShifts = 20;

/** Until when somebody is on call without a break, and who comes then; undefined: not on call at the instant. */
function onDutyFrom(
  roster: Roster,
  name: string,
  at: Instant,
): { readonly until: Instant | null; readonly next?: readonly string[] } | undefined {
  let until: Instant | undefined;
  for (let shift = 0; shift < mostShifts; shift += 1) {
    const onCall = roster.onCallAt(until ?? at);
    const own = onCall.filter(({ person }) => person === name);
    if (own.length === 0) {
      if (until === undefined) return undefined;
      return { until, next: [...new Set(onCall.map(({ person }) => person))] };
    }
    for (const { until: end } of own) {
      if (end === null) return { until: null };
      if (until === undefined || end > until) until = end;
    }
  }
  return until === undefined ? undefined : { until };
}
