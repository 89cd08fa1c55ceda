import {
  DAY_MS,
  epochMs,
  HOUR_MS,
  startOfWallDay,
  wallAt,
  weekdayOf,
  type Instant,
} from '../calendar/index.ts';
import type { Person, PersonName } from '../catalogue/index.ts';
import type { Shift } from './schedule.ts';

/** How much on call somebody was or will be; hours are those that pass, not those that the clock shows. */
export type Burden = {
  readonly person: PersonName;
  readonly hours: number;
  /** Hours between 22:00 and 06:00 of the person's own clock. */
  readonly nightHours: number;
  /** Nights of which at least one such hour was on call, counted once. */
  readonly nights: number;
  /** Hours of Saturdays and Sundays of the person's own clock. */
  readonly weekendHours: number;
  /** Weekends of which at least one hour was on call, counted once. */
  readonly weekends: number;
  readonly shifts: number;
};

const nightFromHour = 22;
const nightToHour = 6;

/**
 * What [from, to) asks of each person, the most first. Being on call twice at once counts once: somebody can only be
 * woken once. People without any shift are named with zeros.
 */
export function burdensOf(
  shifts: readonly Shift[],
  people: readonly Pick<Person, 'name' | 'zone'>[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly Burden[] {
  const byPerson = Map.groupBy(shifts, ({ person }) => person);
  return people
    .map(({ name, zone }) => burdenOf(name, zone, byPerson.get(name) ?? [], epochMs(from), epochMs(to)))
    .toSorted((a, b) => b.hours - a.hours || (a.person < b.person ? -1 : 1));
}

function burdenOf(
  person: PersonName,
  zone: string,
  shifts: readonly Shift[],
  fromMs: number,
  toMs: number,
): Burden {
  const own = shifts
    .map(({ start, end }) => ({
      fromMs: Math.max(fromMs, epochMs(start)),
      toMs: Math.min(toMs, epochMs(end)),
    }))
    .filter((span) => span.fromMs < span.toMs)
    .toSorted((a, b) => a.fromMs - b.fromMs);
  let [ms, nightMs, weekendMs] = [0, 0, 0];
  const nights = new Map<number, number>();
  const weekends = new Map<number, number>();
  let reached = -Infinity;
  for (const span of own) {
    for (let at = Math.max(span.fromMs, reached); at < span.toMs;) {
      const end = Math.min(span.toMs, nextWallHour(zone, at));
      const wall = wallAt(zone, at);
      const length = end - at;
      const hour = Math.floor((wall - startOfWallDay(wall)) / HOUR_MS);
      ms += length;
      if (hour >= nightFromHour || hour < nightToHour) {
        nightMs += length;
        // The small hours belong to the night that began the day before.
        add(nights, Math.floor((wall - nightToHour * HOUR_MS) / DAY_MS), length);
      }
      if (weekdayOf(wall) % 6 === 0) {
        weekendMs += length;
        add(weekends, Math.floor((wall / DAY_MS + 5) / 7), length);
      }
      at = end;
    }
    reached = Math.max(reached, span.toMs);
  }
  const atLeastAnHour = (counted: ReadonlyMap<number, number>): number =>
    [...counted.values()].filter((length) => length >= HOUR_MS).length;
  return {
    person,
    hours: hoursOf(ms),
    nightHours: hoursOf(nightMs),
    nights: atLeastAnHour(nights),
    weekendHours: hoursOf(weekendMs),
    weekends: atLeastAnHour(weekends),
    shifts: own.length,
  };
}

/** The next instant at which a clock of the zone shows a full hour; clocks are changed at full or half hours. */
function nextWallHour(zone: string, ms: number): number {
  const wall = wallAt(zone, ms);
  const next = ms + (HOUR_MS - (((wall % HOUR_MS) + HOUR_MS) % HOUR_MS));
  // A clock that is put by half an hour within this one: take the parts before and after it apart.
  return wallAt(zone, next - 1) - wall === next - 1 - ms ? next : Math.min(next, ms + 15 * 60_000);
}

function add(counted: Map<number, number>, key: number, length: number): void {
  counted.set(key, (counted.get(key) ?? 0) + length);
}

/** To a hundredth. */
const hoursOf = (ms: number): number => Math.round(ms / (HOUR_MS / 100)) / 100;
