import { DAY_MS, epochMs, HOUR_MS, startOfWallDay, wallAt, type Instant } from '../calendar/index.ts';
import type { Person, PersonName } from '../catalogue/index.ts';
import type { Burden } from './fairness.ts';
import type { Layer, ScheduleDefinition } from './schedule.ts';

/** Night is from 22:00 to 06:00 on the person's own clock, as for shifts. */
const nightFromHour = 22;
const nightToHour = 6;

/** How often somebody was paged, and in how many nights they were woken by it. */
export type Interrupted = {
  readonly person: PersonName;
  readonly pages: number;
  readonly nightPages: number;
  readonly nightsWoken: number;
};

/** What pages did to the people they went to; people who were not paged are named with zeros. */
export function interruptionsOf(
  pages: readonly { readonly person: PersonName; readonly at: Instant }[],
  people: readonly Pick<Person, 'name' | 'zone'>[],
): readonly Interrupted[] {
  const byPerson = Map.groupBy(pages, ({ person }) => person);
  return people.map(({ name, zone }) => {
    const own = byPerson.get(name) ?? [];
    const nights = own.flatMap(({ at }) => {
      const wall = wallAt(zone, epochMs(at));
      const hour = (wall - startOfWallDay(wall)) / HOUR_MS;
      // The small hours belong to the night that began the day before.
      return hour >= nightFromHour || hour < nightToHour
        ? [Math.floor((wall - nightToHour * HOUR_MS) / DAY_MS)]
        : [];
    });
    return {
      person: name,
      pages: own.length,
      nightPages: nights.length,
      nightsWoken: new Set(nights).size,
    };
  });
}

export type Carried = Burden & Omit<Interrupted, 'person'>;

/** Burdens with what interrupted them, in the order of the burdens. */
export const carriedBy = (
  burdens: readonly Burden[],
  interrupted: readonly Interrupted[],
): readonly Carried[] =>
  burdens.map((burden) => {
    const {
      pages = 0,
      nightPages = 0,
      nightsWoken = 0,
    } = interrupted.find(({ person }) => person === burden.person) ?? {};
    return { ...burden, pages, nightPages, nightsWoken };
  });

/**
 * What somebody carried as one number, in days of an ordinary shift: each day on call 1, each night 1 more, each
 * weekend 2 more, each night in which they were woken 3 more. The weights are ours: being woken costs more than being
 * ready for it, and a weekend more than a night.
 */
export const loadOf = ({ hours, nights, weekends, nightsWoken }: Omit<Carried, 'person'>): number =>
  Math.round((hours / 24 + nights + 2 * weekends + 3 * nightsWoken) * 10) / 10;

export type Suggestion = {
  readonly schedule: string;
  readonly layer: string;
  /** From when on: the next hand-off is theirs to decide, so it is the instant that was asked about. */
  readonly from: Instant;
  readonly people: readonly PersonName[];
  /** It is another order than now. */
  readonly changed: boolean;
};

/**
 * The order of turns that evens out what was carried: whoever is on call stays and comes first, then those who carried
 * least. As a version with `from` it changes nothing for who is on call now.
 */
export function suggestTurns(
  schedule: ScheduleDefinition,
  carried: readonly Carried[],
  onCall: (layer: string) => PersonName | undefined,
  from: Instant,
): readonly Suggestion[] {
  return schedule.layers.flatMap((layer) => {
    const turns = peopleOf(layer);
    // Somebody who is named twice takes two turns: that is meant, and not ours to put in order.
    if (turns.length < 3 || new Set(turns).size < turns.length) return [];
    const current = onCall(layer.name);
    const load = (person: PersonName): number => {
      const own = carried.find((each) => each.person === person);
      return own === undefined ? 0 : loadOf(own);
    };
    const at = turns.indexOf(current ?? '');
    // As they follow each other now, beginning with who is on call: equal loads keep their order.
    const following = at < 0 ? turns : [...turns.slice(at), ...turns.slice(0, at)];
    const [first, ...rest] = at < 0 ? [undefined, ...following] : following;
    const others = rest
      .map((person, n) => ({ person: person!, n }))
      .toSorted((a, b) => load(a.person) - load(b.person) || a.n - b.n)
      .map(({ person }) => person);
    const people = first === undefined ? others : [first, ...others];
    const changed = people.some((person, n) => person !== following[n]);
    return [{ schedule: schedule.name, layer: layer.name, from, people, changed }];
  });
}

/** Who takes turns in the version that is named last. */
const peopleOf = ({ rotation, versions = [] }: Layer): readonly PersonName[] =>
  versions.findLast(({ people }) => people !== undefined)?.people ?? rotation.people;
