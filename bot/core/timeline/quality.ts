import {
  DAY_MS,
  epochMs,
  HOUR_MS,
  msBetween,
  startOfWallDay,
  wallAt,
  weekdayOf,
  type Instant,
} from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { Measures } from '../incident/index.ts';
import { quantile } from './figures.ts';
import { shareOf, type Share } from './shares.ts';

/** An incident that counts, with its figures. */
export type Counted = {
  readonly number: number;
  readonly service: string;
  readonly severity: Severity;
  readonly openedAt: Instant;
  readonly measures: Measures;
};

export type NoisyAlarm = { readonly alarm: string; readonly fired: number; readonly incidents: number };

/** How good the alarms are, and what they cost the people who are on call. */
export type Quality = {
  readonly incidents: number;
  readonly pages: number;
  /** Pages between 22:00 and 06:00 on the clock of the one who was paged, and so many for each night of the window. */
  readonly nightPages: number;
  readonly nightPagesPerNight: number;
  /** Of the incidents for which somebody was paged, those that somebody acknowledged. */
  readonly acknowledged: Share;
  /** Incidents in which somebody did more than acknowledge, resolve or decline. */
  readonly neededPerson: number;
  /** The alarms that fired most. */
  readonly noisy: readonly NoisyAlarm[];
  /** Seconds from the first page to the answer, by the way the answer came. */
  readonly answers: readonly {
    readonly via: string;
    readonly n: number;
    readonly medianSec: number;
    readonly p90Sec: number;
  }[];
  /** How pages were spread over people, of whom none is named: a page of figures is no place for that. */
  readonly load: {
    readonly people: number;
    /** Pages to the one who got most, and to the one in the middle. */
    readonly most: number;
    readonly median: number;
  };
  readonly byService: readonly { readonly service: string; readonly incidents: number }[];
  readonly bySeverity: readonly { readonly severity: Severity; readonly incidents: number }[];
  /** Incidents opened by weekday (0 is Monday) and hour of the zone's clock. */
  readonly heat: readonly (readonly number[])[];
};

const noisiest = 10;

/** Quality over the incidents of [from, to); `zone` is that of the heat map. */
export function quality(
  counted: readonly Counted[],
  { from, to, zone }: { readonly from: Instant; readonly to: Instant; readonly zone: string },
): Quality {
  const pages = counted.flatMap(({ measures }) => measures.pages);
  const nightPages = pages.filter(({ night }) => night).length;
  const nights = Math.max(1, msBetween(from, to) / DAY_MS);
  return {
    incidents: counted.length,
    pages: pages.length,
    nightPages,
    nightPagesPerNight: nightPages / nights,
    acknowledged: acknowledgedOf(counted),
    neededPerson: counted.filter(({ measures }) => measures.neededPerson).length,
    noisy: noisyAlarms(counted),
    answers: answersBy(counted),
    load: loadOf(pages),
    byService: counts(counted.map(({ service }) => service)).map(([service, incidents]) => ({
      service,
      incidents,
    })),
    bySeverity: counts(counted.map(({ severity }) => severity))
      .map(([severity, incidents]) => ({ severity, incidents }))
      .toSorted((a, b) => (a.severity < b.severity ? -1 : 1)),
    heat: heatOf(counted, zone),
  };
}

function acknowledgedOf(counted: readonly Counted[]): Share {
  const paged = counted.filter(({ measures }) => measures.pages.length > 0);
  const answered = paged.filter(({ measures }) => measures.durations.some(({ name }) => name === 'mtta'));
  return shareOf(answered.length, paged.length);
}

/** The most frequent first; of equal ones the first by name. */
function counts<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function noisyAlarms(counted: readonly Counted[]): readonly NoisyAlarm[] {
  const found = new Map<string, { fired: number; incidents: number }>();
  for (const { name, fired } of counted.flatMap(({ measures }) => measures.alarms)) {
    const own = found.get(name) ?? { fired: 0, incidents: 0 };
    found.set(name, { fired: own.fired + fired, incidents: own.incidents + 1 });
  }
  return [...found]
    .map(([alarm, own]) => ({ alarm, ...own }))
    .toSorted((a, b) => b.fired - a.fired || (a.alarm < b.alarm ? -1 : 1))
    .slice(0, noisiest);
}

function answersBy(counted: readonly Counted[]): Quality['answers'] {
  const answers = counted.flatMap(({ measures }) => measures.answered ?? []);
  return [...Map.groupBy(answers, ({ via }) => via)]
    .map(([via, own]) => {
      const seconds = own.map(({ sec }) => sec).toSorted((a, b) => a - b);
      return {
        via,
        n: seconds.length,
        medianSec: quantile(seconds, 0.5) ?? 0,
        p90Sec: quantile(seconds, 0.9) ?? 0,
      };
    })
    .toSorted((a, b) => b.n - a.n || (a.via < b.via ? -1 : 1));
}

function loadOf(pages: readonly Measures['pages'][number][]): Quality['load'] {
  const known = pages.flatMap(({ person, ...page }) => (person === undefined ? [] : [{ person, ...page }]));
  const each = [...Map.groupBy(known, ({ person }) => person).values()];
  const numbers = each.map(({ length }) => length).toSorted((a, b) => a - b);
  return {
    people: each.length,
    most: numbers.at(-1) ?? 0,
    median: quantile(numbers, 0.5) ?? 0,
  };
}

function heatOf(counted: readonly Counted[], zone: string): readonly (readonly number[])[] {
  const heat = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { openedAt } of counted) {
    const wall = wallAt(zone, epochMs(openedAt));
    heat[(weekdayOf(wall) + 6) % 7]![Math.floor((wall - startOfWallDay(wall)) / HOUR_MS)]! += 1;
  }
  return heat;
}
