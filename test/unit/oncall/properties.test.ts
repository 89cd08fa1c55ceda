import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs, instantOf, type Instant } from '../../../bot/core/calendar/index.ts';
import {
  continueLayer,
  parseSchedule,
  rosterOf,
  type Layer,
  type OnCall,
  type RotationVersion,
  type ScheduleDefinition,
  type ShiftFact,
} from '../../../bot/core/oncall/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const plus = (instant: Instant, ms: number): Instant => instantOf(epochMs(instant) + ms);

const PEOPLE = ['an', 'bo', 'cy', 'di', 'ed'];

const zones = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'America/Denver',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Asuncion',
  'Pacific/Fakaofo',
  'Pacific/Chatham',
  'Antarctica/Troll',
);

// Days on which clocks change in one of the zones, or months run over, are as likely as all others together.
const days = fc.oneof(
  fc.constantFrom(
    '2011-12-29',
    '2023-10-01',
    '2024-03-24',
    '2027-03-28',
    '2027-10-31',
    '2027-11-07',
    '2027-04-03',
  ),
  fc.integer({ min: 0, max: 5000 }).map((n) => instantOf(Date.UTC(2014, 0, 1) + n * DAY).slice(0, 10)),
);
const instants = fc
  .tuple(days, fc.integer({ min: 0, max: 95 }))
  .map(([day, quarter]) => instantOf(Date.parse(`${day}T00:00Z`) + (quarter * HOUR) / 4));

const every = fc.oneof(
  fc.record({ hours: fc.constantFrom(1, 2, 5, 8, 12, 24, 36) }),
  fc.record({ days: fc.constantFrom(1, 2, 3) }),
  fc.record({ weeks: fc.constantFrom(1, 2) }),
  fc.record({ months: fc.constantFrom(1, 2, 5) }),
);
const people = fc.shuffledSubarray(PEOPLE, { minLength: 1 });
const clock = fc.constantFrom('00:00', '01:30', '02:00', '02:30', '09:00', '23:30');

const restriction = fc.record(
  {
    weekdays: fc.constantFrom(['monday:friday'], ['saturday', 'sunday'], ['sunday', 'wednesday:thursday']),
    times: fc.array(fc.record({ from: clock, to: clock }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['times'] },
);

/** Two versions at most, each some hours after the one before, that go on or begin anew. */
const versionsAfter = (start: Instant): fc.Arbitrary<readonly RotationVersion[]> =>
  fc
    .array(
      fc.record(
        {
          hours: fc.integer({ min: 1, max: 3000 }),
          anew: fc.boolean(),
          people,
          every,
          handoff: fc.oneof(clock, fc.constant(null)),
        },
        { requiredKeys: ['hours', 'anew', 'people'] },
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((drafts) => {
      let at = start;
      return drafts.map(({ hours, anew, ...different }) => {
        at = plus(at, hours * HOUR);
        return { ...(anew ? { start: at } : { from: at }), ...different };
      });
    });

const layers = (name: string): fc.Arbitrary<Layer> =>
  instants.chain((start) =>
    fc
      .record(
        {
          name: fc.constant(name),
          rotation: fc.record(
            { start: fc.constant(start), every, handoff: clock, people },
            { requiredKeys: ['start', 'every', 'people'] },
          ),
          versions: versionsAfter(start),
          restrict: fc.array(restriction, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['name', 'rotation'] },
      )
      .map((layer) => layer as Layer),
  );

const schedules = fc
  .tuple(zones, layers('first'), layers('second'), fc.boolean())
  .map(([zone, first, second, both]): ScheduleDefinition => ({
    name: 'ops',
    zone,
    layers: both ? [first, second] : [first],
  }));

/** Facts within 40 days after an instant, created in no particular order, now and then at the same instant. */
const factsAfter = (base: Instant): fc.Arbitrary<ShiftFact[]> =>
  fc
    .array(
      fc.record(
        {
          from: fc.integer({ min: 0, max: 20 * 24 * 4 }),
          quarters: fc.integer({ min: 1, max: 20 * 24 * 4 }),
          created: fc.integer({ min: 0, max: 6 }),
          person: fc.constantFrom('an', 'bo', 'cy', 'zoe', null),
          replaces: fc.constantFrom(...PEOPLE, 'zoe'),
          layer: fc.constantFrom('first', 'second'),
        },
        { requiredKeys: ['from', 'quarters', 'created', 'person'] },
      ),
      { maxLength: 6 },
    )
    .map((drafts) =>
      drafts.map(({ from, quarters, created, ...fact }, n) => ({
        id: `f${n}`,
        schedule: 'ops',
        kind: 'override' as const,
        start: instantOf(epochMs(base) + (from * HOUR) / 4),
        end: instantOf(epochMs(base) + ((from + quarters) * HOUR) / 4),
        createdAt: instantOf(created * 1000),
        ...fact,
      })),
    );

const stories = fc.tuple(schedules, fc.integer({ min: -2, max: 400 })).chain(([schedule, after]) => {
  const start = epochMs(schedule.layers[0]?.rotation.start ?? '');
  const base = instantOf(start + after * DAY);
  return factsAfter(base).map((facts) => ({ schedule, base, facts }));
});

test('whatever is drawn here is a schedule that the parser accepts', () => {
  fc.assert(
    fc.property(schedules, ({ name, ...raw }) => {
      expect(parseSchedule(name, raw)).toEqual({ schedule: { name, ...raw } });
    }),
    { numRuns: 100 },
  );
});

test('at every instant of ten years exactly one person has an unrestricted layer, and the turns go round', () => {
  fc.assert(
    fc.property(zones, layers('first'), (zone, { restrict: _restrict, ...layer }) => {
      const { people: order, start } = layer.rotation;
      const shifts = rosterOf([{ name: 'ops', zone, layers: [layer] }], []).shiftsBetween(
        plus(start, -DAY),
        plus(start, 3653 * DAY),
      );
      const apart = shifts.findIndex(
        (shift, n) => shift.start !== (shifts[n - 1]?.end ?? start) || shift.start >= shift.end,
      );
      const unchanged = layer.versions === undefined ? shifts : [];
      const outOfTurn = unchanged.findIndex(({ person }, n) => person !== order[n % order.length]);
      expect([apart, outOfTurn]).toEqual([-1, -1]);
      expect((shifts.at(-1)?.end ?? '') >= plus(start, 3653 * DAY)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the answer for an instant is the shifts that contain it, with their end, at 60 instants of 60 stories', () => {
  fc.assert(
    fc.property(stories, ({ schedule, base, facts }) => {
      const roster = rosterOf([schedule], facts);
      const shifts = roster.shiftsBetween(plus(base, -5 * DAY), plus(base, 45 * DAY));
      const edges = shifts.flatMap(({ start, end }) => [start, plus(start, -1), end]);
      const spread = Array.from({ length: 60 }, (_, n) => plus(base, (n * 40 * DAY) / 60));
      const asked = [...spread, ...edges.slice(0, 60)].filter(
        (at) => at >= plus(base, -5 * DAY) && at < plus(base, 45 * DAY),
      );
      for (const at of asked) {
        const seen = shifts
          .filter(({ start, end }) => start <= at && at < end)
          .map(({ start: _start, end, ...rest }) => ({ ...rest, until: end }));
        expect(sorted(roster.onCallAt(at))).toEqual(sorted(seen));
      }
    }),
    { numRuns: 60 },
  );
});

const sorted = (rows: readonly OnCall[]): readonly OnCall[] => {
  const key = ({ layer, person, until, fact }: OnCall): string => [layer, person, until, fact].join();
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

test('a narrow window gives exactly the shifts of a wide one that overlap it, whole', () => {
  fc.assert(
    fc.property(
      stories,
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 800 }),
      (story, n, length) => {
        const roster = rosterOf([story.schedule], story.facts);
        const from = plus(story.base, (n * HOUR) / 4);
        const to = plus(from, (length * HOUR) / 4);
        const wide = roster.shiftsBetween(plus(from, -60 * DAY), plus(to, 60 * DAY));
        expect(roster.shiftsBetween(from, to)).toEqual(
          wide.filter(({ start, end }) => start < to && end > from),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test('facts change the rotation as their rules say, one instant at a time', () => {
  fc.assert(
    fc.property(stories, ({ schedule, base, facts }) => {
      const planned = rosterOf([schedule], []);
      const roster = rosterOf([schedule], facts);
      for (let n = 0; n < 40; n++) {
        const at = plus(base, n * DAY + (n * HOUR) / 4);
        const seen = roster.onCallAt(at).map(({ layer, person }) => `${layer} ${person}`);
        expect(seen).toEqual(byTheRules(schedule, planned.onCallAt(at), facts, at));
      }
    }),
    { numRuns: 100 },
  );
});

/** The rules of ShiftFact, for one instant, with nothing clever. */
function byTheRules(
  schedule: ScheduleDefinition,
  planned: readonly OnCall[],
  facts: readonly ShiftFact[],
  at: Instant,
): string[] {
  const active = facts
    .filter(({ start, end }) => start <= at && at < end)
    .toSorted((a, b) => epochMs(a.createdAt) - epochMs(b.createdAt));
  const extra = active.filter((fact) => fact.layer === undefined && fact.replaces === undefined);
  const places = [
    ...schedule.layers.map(({ name }) => {
      const person = planned.find(({ layer }) => layer === name)?.person ?? null;
      const concerned = active.filter((fact) => (fact.layer ?? name) === name && !extra.includes(fact));
      return { layer: name as string | null, person, concerned };
    }),
    ...extra.map((fact) => ({
      layer: null,
      person: fact.person,
      concerned: active.filter(
        (other) =>
          active.indexOf(other) > active.indexOf(fact) &&
          other.layer === undefined &&
          other.replaces !== undefined,
      ),
    })),
  ];
  return places.flatMap(({ layer, person, concerned }) => {
    let now = person;
    const had = new Set([person]);
    for (const created of new Set(concerned.map(({ createdAt }) => createdAt))) {
      const statement = concerned.filter(({ createdAt, replaces, person: instead }) => {
        if (createdAt !== created) return false;
        if (replaces === undefined) return true;
        return instead === null ? replaces === now : had.has(replaces);
      });
      const last = statement.at(-1);
      if (last === undefined) continue;
      now = last.person;
      had.add(now);
    }
    return now === null ? [] : [`${layer} ${now}`];
  });
}

test('an override of a layer lies on top of anything: the layer is that person in its time and as before outside', () => {
  fc.assert(
    fc.property(
      stories,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      (story, n, length) => {
        const { schedule, base, facts } = story;
        const top: ShiftFact = {
          id: 'top',
          schedule: 'ops',
          layer: 'first',
          person: 'top',
          kind: 'override',
          start: plus(base, (n * HOUR) / 4),
          end: plus(base, ((n + length) * HOUR) / 4),
          createdAt: plus(base, 0),
        };
        const before = rosterOf([schedule], facts);
        const after = rosterOf([schedule], [...facts, top]);
        const people = (rows: readonly OnCall[]): string[] =>
          rows.map(({ layer, person }) => `${layer} ${person}`);
        for (let quarter = 0; quarter < 40 * 96; quarter += 37) {
          const at = plus(base, (quarter * HOUR) / 4);
          const inside = top.start <= at && at < top.end;
          const others = people(before.onCallAt(at)).filter((row) => !inside || !row.startsWith('first '));
          expect(people(after.onCallAt(at))).toEqual(inside ? ['first top', ...others] : others);
        }
        const shift = after.shiftsBetween(top.start, top.end).filter(({ fact }) => fact === 'top');
        expect(shift.map(({ start, end }) => [start, end])).toEqual([[top.start, top.end]]);
      },
    ),
    { numRuns: 50 },
  );
});

test('adding people, and removing those who are off call, changes neither who is on call now nor what was', () => {
  fc.assert(
    fc.property(
      zones,
      layers('first'),
      fc.integer({ min: 1, max: 9000 }),
      people,
      (zone, layer, hours, more) => {
        const now = plus(instantOf(epochMs(layer.rotation.start)), hours * HOUR);
        const schedule = (one: Layer): ScheduleDefinition => ({ name: 'ops', zone, layers: [one] });
        const plain = { name: layer.name, rotation: layer.rotation };
        const before = rosterOf([schedule(plain)], []);
        const [current] = before.onCallAt(now);
        const edited = [...more.filter((person) => person !== current?.person), current?.person ?? ''];
        const continued = continueLayer(
          plain,
          { ...plain, rotation: { ...layer.rotation, people: edited } },
          now,
        );
        const after = rosterOf([schedule(continued)], []);
        expect(after.onCallAt(now)).toEqual([current]);
        const past = [plus(now, -1000 * HOUR), now] as const;
        expect(after.shiftsBetween(...past)).toEqual(before.shiftsBetween(...past));
        const following = after
          .shiftsBetween(current?.until ?? '', plus(current?.until ?? '', 400 * DAY))
          .slice(0, edited.length);
        expect(following.map(({ person }) => person)).toEqual(edited.slice(0, following.length));
      },
    ),
    { numRuns: 120 },
  );
});
