import { instantOf, type Instant } from '../bot/core/calendar/index.ts';
import {
  onCallAt,
  rosterOf,
  type Every,
  type ScheduleDefinition,
  type ShiftFact,
} from '../bot/core/oncall/index.ts';

// How long the on-call room takes for 200 schedules and 5,000 overrides. Everything is drawn from the position in the
// list, so that each run measures the same. Usage: npx node bench/oncall.ts

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 10, 17);
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Ho_Chi_Minh',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'UTC',
];
const EVERY: readonly Every[] = [
  { weeks: 1 },
  { days: 1 },
  { hours: 12 },
  { weeks: 2 },
  { hours: 8 },
  { months: 1 },
];
const OFFICE = [{ weekdays: ['monday:friday'], times: [{ from: '08:00', to: '18:00' }] }];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const person = (n: number): string => `p${n % 300}`;

const schedules = Array.from({ length: 200 }, (_, n): ScheduleDefinition => ({
  name: `s${n}`,
  zone: pick(ZONES, n),
  layers: ['primary', 'secondary'].map((name, layer) => ({
    name,
    rotation: {
      // Up to ten years back: the answer must not be counted up from there.
      start: instantOf(NOW - (30 + ((n * 37) % 3620)) * DAY_MS - layer * DAY_MS),
      every: pick(EVERY, n + layer),
      people: Array.from({ length: 3 + (n % 6) }, (_each, p) => person(n * 3 + p + layer)),
    },
    ...(n % 4 === layer && { restrict: OFFICE }),
  })),
}));

const facts = Array.from({ length: 5000 }, (_, n): ShiftFact => {
  const startMs = NOW + (((n * 7919) % 728) - 364) * (DAY_MS / 2);
  return {
    id: `f${n}`,
    schedule: `s${n % 200}`,
    ...(n % 3 === 0 && { layer: 'primary' }),
    ...(n % 3 === 1 && { replaces: person((n % 200) * 3) }),
    person: person(n),
    start: instantOf(startMs),
    end: instantOf(startMs + (1 + (n % 48)) * 1_800_000),
    kind: 'override',
    createdAt: instantOf(startMs - DAY_MS - (n % 1000)),
  };
});

function measured(
  runs: number,
  run: (n: number) => unknown,
): { first: number; median: number; worst: number } {
  const took: number[] = [];
  for (let n = 0; n < runs; n++) {
    const from = performance.now();
    run(n);
    took.push(performance.now() - from);
  }
  const later = took.slice(1).sort((a, b) => a - b);
  return { first: took[0] ?? 0, median: later[later.length >> 1] ?? 0, worst: later.at(-1) ?? 0 };
}

const at = (n: number): Instant => instantOf(NOW + n * 3_607_000);
const ms = (value: number): string => value.toFixed(3).padStart(9);
const line = (what: string, { first, median, worst }: ReturnType<typeof measured>, rows: number): void =>
  console.log(`${what.padEnd(58)} ${ms(first)} ${ms(median)} ${ms(worst)} ${String(rows).padStart(8)}`);

console.log(`${schedules.length} schedules of 2 layers, ${facts.length} overrides; milliseconds`);
console.log(
  `${''.padEnd(58)} ${['first', 'median', 'worst'].map((word) => word.padStart(9)).join(' ')}     rows`,
);

const roster = rosterOf(schedules, facts);
const week52 = [at(0), instantOf(NOW + 364 * DAY_MS)] as const;

line(
  'who is on call in one schedule (nothing prepared)',
  measured(2000, (n) => onCallAt(pick(schedules, n), facts, at(n))),
  onCallAt(pick(schedules, 0), facts, at(0)).length,
);
line(
  'prepare a roster',
  measured(50, () => rosterOf(schedules, facts)),
  0,
);
line(
  'who is on call in all 200 schedules',
  measured(500, (n) => roster.onCallAt(at(n))),
  roster.onCallAt(at(0)).length,
);
line(
  'gaps and double bookings of 52 weeks',
  measured(5, () => [roster.gapsBetween(...week52), roster.doubleBookings(...week52)]),
  roster.shiftsBetween(...week52).length,
);
