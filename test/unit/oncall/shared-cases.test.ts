import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  epochMs,
  firstInstantAt,
  inSeconds,
  instantFromText,
  instantOf,
  intervalContains,
  lastInstantAt,
  mergedSpans,
  parseTimeInterval,
  plusSec,
  startOfWallDay,
  wallAt,
  type Instant,
  type TimeInterval,
} from '../../../bot/core/calendar/index.ts';
import {
  rosterOf,
  type Every,
  type Layer,
  type Restriction,
  type Shift,
  type ShiftFact,
} from '../../../bot/core/oncall/index.ts';
import { handoffBefore, handoffsAfter, rhythmOf } from '../../../bot/core/oncall/rhythm.ts';

const FILE = new URL('../../../../shared/oncall/cases.json', import.meta.url);
const present = existsSync(FILE);

// The cases are other people's (sources in the file) and of many forms: read loosely, each kind by its own function.
// oxlint-disable-next-line typescript/no-explicit-any
type Case = any;
type Groups = Readonly<Record<string, { readonly cases: readonly Case[] }>>;
const groups = (present ? JSON.parse(readFileSync(FILE, 'utf8')).groups : {}) as Groups;
const casesOf = (group: string): readonly Case[] => groups[group]?.cases ?? [];

const at = (text: string): Instant => {
  const instant = instantFromText(text);
  if (instant === undefined) throw new Error(`the case says ${text}`);
  return instant;
};

const everyOf = ({ type, shiftLength: n }: Case): Every =>
  ({ hourly: { hours: n }, daily: { days: n }, weekly: { weeks: n }, monthly: { months: n } })[
    type as 'hourly' | 'daily' | 'weekly' | 'monthly'
  ];

/** One person for a hundred years, so that only restrictions and facts cut the shifts. */
const ALONE = { start: '1999-12-31T00:00:00Z', every: { weeks: 5200 } };

const layerOf = (name: string, person: string, restrict?: Restriction): Layer => ({
  name,
  rotation: { ...ALONE, people: [person] },
  ...(restrict && { restrict: [restrict] }),
});

const DAYS: Readonly<Record<string, string>> = {
  SU: 'sunday',
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
};

function restrictOf({ weekdays, start, end }: Case): Restriction {
  const times = [{ from: start, to: end }];
  if (weekdays === 'every day') return { times };
  const names = weekdays === 'weekends' ? ['saturday', 'sunday'] : weekdays.map((day: string) => DAYS[day]);
  return { weekdays: names, times };
}

const scheduleOf = (zone: string | undefined, ...layers: readonly Layer[]) => ({
  name: 'cases',
  zone: zone ?? 'UTC',
  layers,
});

let created = 0;
const factOf = (fact: Partial<ShiftFact> & Pick<ShiftFact, 'person' | 'start' | 'end'>): ShiftFact => ({
  id: `f${++created}`,
  schedule: 'cases',
  kind: 'override',
  createdAt: plusSec('2000-01-01T00:00:00.000Z', created),
  ...fact,
});

/** Runs every case of a kind and names those that failed, each with what was seen. */
function failures(cases: readonly Case[], check: (one: Case) => void): string[] {
  return cases.flatMap((one) => {
    try {
      check(one);
      return [];
    } catch (error) {
      return [`${one.id}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

describe.skipIf(!present)(
  'cases of other tools (skipped where ../shared/oncall/cases.json is absent)',
  () => {
    const ofKind = (kind: string) => casesOf('goalert_unit').filter((one) => one.kind === kind);

    test('every case is of a group and kind that is read here', () => {
      expect(Object.keys(groups).sort()).toEqual([
        'alertmanager_mute_intervals',
        'derived_rotation_agreed',
        'derived_rotation_goalert_broken',
        'derived_rule_windows',
        'goalert_smoke',
        'goalert_unit',
        'linkedin',
      ]);
      // The last two are operations of GoAlert's editor for temporary schedules, which Tocsin does not have.
      expect([...new Set(casesOf('goalert_unit').map(({ kind }): string => kind))].sort()).toEqual([
        'override_map',
        'rotation_end',
        'rotation_handoffs',
        'rotation_start',
        'rule_active',
        'rule_shift_end',
        'rule_shift_start',
        'schedule_shifts',
        'temporary_schedule_delete_range',
        'temporary_schedule_merge',
        'wall_clock_first_of_day',
        'wall_clock_last_of_day',
      ]);
    });

    test('24 wall-clock times happen when GoAlert says, at their first and at their last occurrence', () => {
      const wall = ({ day, clock }: Case): number => Date.parse(`${day}T${clock}Z`);
      const first = failures(ofKind('wall_clock_first_of_day'), (one) =>
        expect(instantOf(firstInstantAt(one.timeZone, wall(one)))).toBe(at(one.expectedUTC)),
      );
      const last = failures(ofKind('wall_clock_last_of_day'), (one) =>
        expect(instantOf(lastInstantAt(one.timeZone, wall(one)))).toBe(at(one.expectedUTC)),
      );
      expect([...first, ...last]).toEqual([]);
    });

    test('59 rhythms of GoAlert hand off at its instants, also before their start', () => {
      const rhythm = (one: Case) =>
        rhythmOf(one.timeZone, { start: one.rotationStart, every: everyOf(one), people: ['a'] });
      const handoffs = failures(ofKind('rotation_handoffs'), (one) => {
        let ms = handoffBefore(rhythm(one), epochMs(at(one.from)));
        for (const expected of one.expectedHandoffsUTC) {
          expect(instantOf(ms)).toBe(at(expected));
          ms = handoffsAfter(rhythm(one), ms)();
        }
      });
      const ends = failures(ofKind('rotation_end'), (one) => {
        const atMs = epochMs(at(one.at));
        const endMs = handoffsAfter(rhythm(one), atMs)();
        expect(instantOf(endMs)).toBe(at(one.expectedShiftEndUTC));
        const seconds = (endMs - handoffBefore(rhythm(one), atMs)) / 1000;
        expect(seconds).toBe(one.expectedDurationSeconds ?? seconds);
      });
      const starts = failures(ofKind('rotation_start'), (one) =>
        expect(instantOf(handoffBefore(rhythm(one), epochMs(at(one.at))))).toBe(
          at(one.expectedShiftStartUTC),
        ),
      );
      expect([...handoffs, ...ends, ...starts]).toEqual([]);
    });

    test('96 rules of GoAlert are open at the same instants', () => {
      const roster = (one: Case) =>
        rosterOf([scheduleOf(one.timeZone, layerOf('rule', 'a', restrictOf(one)))], []);
      const active = failures(ofKind('rule_active'), (one) =>
        expect(roster(one).onCallAt(at(one.at)).length > 0).toBe(one.expectedActive),
      );
      const shift = (one: Case): Shift | undefined =>
        roster(one).shiftsBetween(at(one.at), plusSec(at(one.at), 14 * 86_400))[0];
      const starts = failures(ofKind('rule_shift_start'), (one) =>
        expect(shift(one)?.start).toBe(at(one.expectedStartUTC)),
      );
      const ends = failures(ofKind('rule_shift_end'), (one) =>
        expect(shift(one)?.end).toBe(at(one.expectedEndUTC)),
      );
      expect([...active, ...starts, ...ends]).toEqual([]);
    });

    test('11 schedules of GoAlert have the same people on call from now on', () => {
      expect(failures(ofKind('schedule_shifts'), checkScheduleShifts)).toEqual([]);
    });

    test('GoAlert adds, replaces and removes the same people by overrides', () => {
      const bad = failures(ofKind('override_map'), (one) => {
        const roster = rosterOf(
          [scheduleOf('UTC', ...one.base.map((person: string) => layerOf(person, person)))],
          one.overrides.map(overrideOf),
        );
        const expected: [string, string[]][] = Object.entries(
          one.expectedAt ?? { '2000-06-01T00:00:00Z': one.expectedOnCall },
        );
        for (const [when, people] of expected)
          expect(
            roster
              .onCallAt(at(when))
              .map(({ person }) => person)
              .sort(),
          ).toEqual(people.toSorted());
      });
      expect(bad).toEqual([]);
    });

    test('196 rotations hand off as three independent computations say, and nobody loses a turn', () => {
      const cases = [...casesOf('derived_rotation_agreed'), ...casesOf('derived_rotation_goalert_broken')];
      const bad = failures(cases, (one) => {
        const expected: readonly string[] = one.expectedHandoffsUTC;
        const rotation = { start: one.rotationStart, every: everyOf(one), people: ['a', 'b', 'c'] };
        const shifts = rosterOf([scheduleOf(one.timeZone, { name: 'l', rotation })], []).shiftsBetween(
          at(expected[0] ?? ''),
          at(expected.at(-1) ?? ''),
        );
        expect(shifts.map(({ start }) => inSeconds(start))).toEqual(expected.slice(0, -1));
        expect(shifts.map(({ end }) => inSeconds(end))).toEqual(expected.slice(1));
        expect('abcabcabcabcabcabc').toContain(shifts.map(({ person }) => person).join(''));
        expect(shifts[0]?.person).toBe('a');
      });
      expect(cases).toHaveLength(196);
      expect(bad).toEqual([]);
    });

    // Computed by GoAlert alone, which is an hour off on a day that begins with a change of the clocks: in Beirut
    // 08:00-20:00 becomes 09:00-21:00 on 29 March 2026. The README of the cases says the same of rotations.
    test('72 of 78 windows open as in GoAlert; in 6 a day differs that begins with a change of the clocks', () => {
      const cases = casesOf('derived_rule_windows');
      let differing = 0;
      const bad = failures(cases, (one) => {
        const zone: string = one.timeZone;
        const roster = rosterOf([scheduleOf(zone, layerOf('rule', 'a', restrictOf(one)))], []);
        const shifts = roster.shiftsBetween(at(one.from), at(one.windows.at(-1).end));
        const seen = shifts.flatMap(({ start, end }) => [start, end]);
        const expected: Instant[] = one.windows.flatMap(({ start, end }: Case) => [at(start), at(end)]);
        const others = seen.flatMap((edge, index) => (edge === expected[index] ? [] : [edge]));
        if (others.length > 0) differing++;
        expect(seen).toHaveLength(expected.length);
        expect(others.filter((edge) => !beginsWithChange(zone, edge))).toEqual([]);
        expect(others.filter((edge) => ![one.start, one.end].includes(clockAt(zone, edge)))).toEqual([]);
      });
      expect(cases).toHaveLength(78);
      expect(bad).toEqual([]);
      expect(differing).toBe(6);
    });

    test('31 mute intervals contain, exclude and are refused as in Alertmanager', () => {
      const cases = casesOf('alertmanager_mute_intervals');
      let builtWithoutParser = 0;
      const bad = failures(cases, (one) => {
        const raw: readonly Case[] =
          one.yaml === undefined ? [one.interval] : [parseAllDocuments(one.yaml).at(-1)?.toJS()].flat();
        const intervals = raw.flatMap((each): TimeInterval[] => {
          const parsed = parseTimeInterval(each);
          if ('interval' in parsed) return [parsed.interval];
          if (one.yaml !== undefined) return [];
          // Alertmanager's test makes it past its own parser, which refuses days of the month from -31 to 31.
          builtWithoutParser++;
          const [from, to] = each.days_of_month[0].split(':').map(Number);
          const [month] = each.months.map(Number);
          return [{ daysOfMonth: [{ from, to }], months: [{ from: month, to: month }] }];
        });
        expect(intervals).toHaveLength(one.expectError === true ? 0 : raw.length);
        const contained = (text: string): boolean =>
          intervals.some((interval) =>
            intervalContains(interval, new Date(text.replace('UNPARSABLE ', '')).toISOString()),
          );
        expect((one.contains ?? []).filter((text: string) => !contained(text))).toEqual([]);
        expect((one.excludes ?? []).filter(contained)).toEqual([]);
      });
      expect(cases).toHaveLength(31);
      expect(bad).toEqual([]);
      expect(builtWithoutParser).toBe(1);
    });

    test('3 of the 6 stories of GoAlert are about schedules and go the same way', () => {
      expect(casesOf('goalert_smoke').map(({ test: name }) => name)).toEqual([
        'TestScheduleOverrideReplace',
        'TestRotation_Daily',
        'TestRotation_DST',
        // Positions in a table, notification rules and alerts: nothing that a schedule of Tocsin has.
        'TestRotationGap',
        'TestDedupNotifications',
        'TestManyAlerts',
      ]);
      const zone = 'America/Chicago';
      const day = { times: [{ from: '09:00', to: '21:00' }] };
      const replace = factOf({
        person: 'u3',
        replaces: 'u2',
        start: '2026-06-03T05:00:00.000Z',
        end: '2026-06-07T05:00:00.000Z',
      });
      const rules = rosterOf([scheduleOf(zone, layerOf('all', 'u1'), layerOf('day', 'u2', day))], [replace]);
      const names = (roster: ReturnType<typeof rosterOf>, when: string): string =>
        roster
          .onCallAt(at(when))
          .map(({ person }) => person)
          .join();
      expect(
        [
          '2026-06-01T00:00-05:00',
          '2026-06-01T09:00-05:00',
          '2026-06-01T21:00-05:00',
          '2026-06-04T00:00-05:00',
          '2026-06-04T09:00-05:00',
          '2026-06-04T21:00-05:00',
          '2026-06-07T09:00-05:00',
        ].map((when) => names(rules, when)),
      ).toEqual(['u1', 'u1,u2', 'u1', 'u1', 'u1,u3', 'u1', 'u1,u2']);

      const turns = (start: string, days: number) =>
        rosterOf(
          [scheduleOf(zone, { name: 'l', rotation: { start, every: { days }, people: ['u1', 'u2'] } })],
          [],
        );
      const two = turns('2026-03-06T12:00:00-06:00', 2);
      expect([names(two, '2026-03-06T12:00-06:00'), names(two, '2026-03-09T12:00-05:00')]).toEqual([
        'u1',
        'u2',
      ]);
      const acrossChange = turns('2026-02-27T09:05:00-06:00', 1);
      expect([
        names(acrossChange, '2026-03-10T09:00-05:00'),
        names(acrossChange, '2026-03-10T09:10-05:00'),
      ]).toEqual(['u1', 'u2']);
    });

    test('12 templates and overrides of LinkedIn oncall give its events', () => {
      const cases = casesOf('linkedin');
      const bad = failures(cases, (one) =>
        one.kind === 'override_split' ? checkOverrideSplit(one) : checkTemplate(one),
      );
      expect(cases).toHaveLength(12);
      expect(bad).toEqual([]);
    });
  },
);

const clockAt = (zone: string, instant: Instant): string =>
  new Date(wallAt(zone, epochMs(instant))).toISOString().slice(11, 16);

/** Whether the clocks of the zone leave out the midnight with which the instant's day begins. */
function beginsWithChange(zone: string, instant: Instant): boolean {
  const midnight = startOfWallDay(wallAt(zone, epochMs(instant)));
  return wallAt(zone, firstInstantAt(zone, midnight)) !== midnight;
}

const overrideOf = ({ add, remove, start, end }: Case): ShiftFact =>
  factOf({
    person: add || null,
    ...(remove && { replaces: remove }),
    start: at(start ?? '2000-01-01T00:00:00Z'),
    end: at(end ?? '2001-01-01T00:00:00Z'),
  });

/** GoAlert shows a record of what was before its `now`; what it foresees is compared, by person, merged. */
function checkScheduleShifts(one: Case): void {
  const from = one.now !== '' && one.now > one.from ? at(one.now) : at(one.from);
  const to = at(one.to);
  const shifts = rosterOf(
    [scheduleOf(one.timeZone, ...one.rules.map(ruleLayer))],
    [...(one.overrides ?? []).map(overrideOf), ...(one.temporarySchedules ?? []).flatMap(temporaryFacts)],
  ).shiftsBetween(from, to);
  const seen = shifts.map(({ person, start, end }) => ({ person, start, end }));
  const expected = (one.expectedShifts ?? []).map(({ user, start, end }: Case) => ({
    person: user,
    start: at(start),
    end: at(end),
  }));
  expect(coverage(seen, from, to)).toEqual(coverage(expected, from, to));
}

function ruleLayer(rule: Case, index: number): Layer {
  const restrict = restrictOf(rule);
  if (rule.rotation === undefined) return layerOf(`rule${index}`, rule.user, restrict);
  // The case says who has the turn that runs at `currentStart`; the turns before it are not compared.
  const { start, timeZone, users, currentIndex, currentStart } = rule.rotation;
  const rhythm = rhythmOf(timeZone, { start, every: everyOf(rule.rotation), people: users });
  const turn = handoffBefore(rhythm, epochMs(at(currentStart)));
  const people = [...users.slice(currentIndex), ...users.slice(0, currentIndex)];
  return {
    name: `rule${index}`,
    rotation: { start: instantOf(turn), every: everyOf(rule.rotation), people },
    restrict: [restrict],
  };
}

const temporaryFacts = ({ start, end, shifts }: Case): readonly ShiftFact[] => [
  factOf({ layer: 'rule0', person: null, start: at(start), end: at(end) }),
  ...shifts.map((shift: Case) =>
    factOf({ layer: 'rule0', person: shift.user, start: at(shift.start), end: at(shift.end) }),
  ),
];

type Held = { readonly person: string; readonly start: Instant; readonly end: Instant };

function coverage(held: readonly Held[], from: Instant, to: Instant): Record<string, string[]> {
  const byPerson: Record<string, string[]> = {};
  for (const [person, shifts] of Map.groupBy(held, (one) => one.person)) {
    const spans = mergedSpans(
      shifts.map(({ start, end }) => ({
        fromMs: Math.max(epochMs(start), epochMs(from)),
        toMs: Math.min(epochMs(end), epochMs(to)),
      })),
    );
    if (spans.length > 0)
      byPerson[person] = spans.map(({ fromMs, toMs }) => `${instantOf(fromMs)}/${instantOf(toMs)}`);
  }
  return byPerson;
}

/** Events that follow each other belong to the user's turns; the override replaces the user. */
function checkOverrideSplit(one: Case): void {
  const second = (n: number): Instant => plusSec('2026-06-01T00:00:00.000Z', n);
  const [first] = one.eventsSeconds;
  const rotation = { ...ALONE, start: second(first[0]), people: ['u'] };
  const handoffs = one.eventsSeconds.slice(1).map(([start]: [number]) => ({ start: second(start) }));
  const end = second(one.eventsSeconds.at(-1)[1]);
  const layer: Layer = { name: 'l', rotation, ...(handoffs.length > 0 && { versions: handoffs }) };
  const override = factOf({
    person: one.overrideUser,
    replaces: 'u',
    start: second(one.overrideSeconds[0]),
    end: second(one.overrideSeconds[1]),
  });
  const over = factOf({ layer: 'l', person: null, start: end, end: second(9_000_000) });
  const shifts = rosterOf([scheduleOf('UTC', layer)], [over, override]).shiftsBetween(
    second(-100_000),
    second(1_000_000),
  );
  for (const [person, expected] of Object.entries(one.expectedSeconds))
    expect(
      shifts.filter((shift) => shift.person === person).map(({ start, end: until }) => [start, until]),
    ).toEqual((expected as [number, number][]).map(([from, to]) => [second(from), second(to)]));
}

/** A template's events, from Sunday 00:00 on, are one person's; the next period is the next person's. */
function checkTemplate(one: Case): void {
  const zone: string = one.timeZone;
  const template: readonly { startOffsetFromSundayMidnight: number; durationSeconds: number }[] =
    one.template;
  const starts = template.map((event) => event.startOffsetFromSundayMidnight);
  const first = starts[0] ?? 0;
  const weeks = template.length > 7 ? 2 : 1;
  const now = new Date(`${one.now}Z`);
  const sunday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - now.getUTCDay());
  const rotationStart = instantOf(firstInstantAt(zone, sunday - weeks * 7 * 86_400_000 + first * 1000));
  const duration = template[0]?.durationSeconds ?? 0;
  const clock = (sec: number): string => new Date((sec % 86_400) * 1000).toISOString().slice(11, 16);
  const layer: Layer = {
    name: 'l',
    rotation: { start: rotationStart, every: { weeks }, people: ['a', 'b'] },
    ...(template.length > 1 && {
      restrict: [{ times: [{ from: clock(first), to: clock(first + duration) }] }],
    }),
  };
  const shifts = rosterOf([scheduleOf(zone, layer)], []).shiftsBetween(
    rotationStart,
    plusSec(rotationStart, 60 * 86_400),
  );
  const seen = shifts.map(({ start }) => inSeconds(start));
  expect((one.expectedStartsUTC ?? []).filter((start: string) => !seen.includes(start))).toEqual([]);
  const epoch: readonly string[] = one.expectedSecondEpochStartsUTC ?? [];
  const from = Math.max(seen.indexOf(epoch[0] ?? ''), 0);
  const person = (offset: number): string | undefined => shifts[from + offset]?.person;
  expect(seen.slice(from, from + epoch.length)).toEqual(epoch);
  expect(epoch.filter((_, offset) => person(offset) !== person(0))).toEqual([]);
  expect(epoch.length > 0 && [person(-1), person(epoch.length)].includes(person(0))).toBe(false);
  const apart = shifts.slice(1).filter((shift, index) => shift.start !== shifts[index]?.end);
  expect(template.length === 1 ? apart : []).toEqual([]);
}
