import { describe, expect, test } from 'vitest';
import { parseSchedule } from '../../../bot/core/oncall/index.ts';

const rotation = { start: '2027-01-04T09:00:00+01:00', every: { weeks: 1 }, people: ['an', 'bo'] };
const good = { zone: 'Europe/Paris', layers: [{ name: 'primary', rotation }] };
const people = new Set(['an', 'bo']);

function problems(value: unknown, name = 'ops'): string[] {
  const parsed = parseSchedule(name, value, { people, path: ['oncall', 'schedules', name] });
  return 'problems' in parsed
    ? parsed.problems.map(({ path, problem }) => `${path.slice(2).join('.')}: ${problem}`)
    : [];
}

const inLayer = (more: object) => ({ ...good, layers: [{ name: 'primary', rotation, ...more }] });
const inRotation = (more: object) => inLayer({ rotation: { ...rotation, ...more } });

test('a schedule with everything in it is returned as it is written, under its name', () => {
  const full = inLayer({
    rotation: { ...rotation, handoff: '09:30' },
    versions: [
      { from: '2027-02-01T12:00:00+01:00', people: ['bo'] },
      { start: '2027-03-01T09:00:00+01:00', every: { hours: 12 }, handoff: null },
    ],
    restrict: [
      { weekdays: ['monday:friday'], times: [{ from: '20:00', to: '08:00' }] },
      { weekdays: ['sunday'] },
    ],
  });
  expect(parseSchedule('ops', full, { people })).toEqual({ schedule: { name: 'ops', ...full } });
});

describe('a schedule is refused', () => {
  test.each([
    [42, 'ops: 42 has no fields: give zone, layers'],
    [{ ...good, zone: 'Paris' }, 'ops.zone: "Paris" is not a time zone: write an IANA name'],
    [{ ...good, zone: '+01:00' }, 'ops.zone: "+01:00" is not a time zone'],
    [{ layers: good.layers }, 'ops.zone: nothing is not a time zone'],
    [{ ...good, layers: [] }, 'ops.layers: the list is empty'],
    [{ ...good, layer: [] }, 'ops.layer: "layer" is not known here; did you mean "layers"?'],
    [
      { ...good, layers: [...good.layers, ...good.layers] },
      'ops.layers.1.name: the schedule already has a layer "primary"',
    ],
    [inLayer({ name: '1st' }), 'ops.layers.0.name: "1st" is not a name for a layer'],
    [inLayer({ rotation: undefined }), 'ops.layers.0.rotation: nothing has no fields'],
    [
      inRotation({ start: '2027-01-04T09:00:00' }),
      'ops.layers.0.rotation.start: "2027-01-04T09:00:00" is not an instant with an offset',
    ],
    [
      inRotation({ start: '2027-02-30T09:00:00Z' }),
      'ops.layers.0.rotation.start: "2027-02-30T09:00:00Z" is not an instant',
    ],
    [inRotation({ start: '1969-12-31T23:00:00Z' }), 'between 1970 and 2200'],
    [
      inRotation({ every: {} }),
      'ops.layers.0.rotation.every: {} is not a length of turns: give exactly one of hours',
    ],
    [inRotation({ every: { weeks: 1, days: 2 } }), 'give exactly one of hours'],
    [inRotation({ every: { weeks: 0 } }), '{"weeks":0} is not a length of turns'],
    [inRotation({ every: { days: 1.5 } }), '{"days":1.5} is not a length of turns'],
    [inRotation({ every: { hours: '8' } }), '{"hours":"8"} is not a length of turns'],
    [inRotation({ every: { months: 1201 } }), 'months (1 to 1200)'],
    [inRotation({ every: { toString: 1 } }), '{"toString":1} is not a length of turns'],
    [inRotation({ every: 'weekly' }), '"weekly" is not a length of turns'],
    [inRotation({ handoff: '9:00' }), 'ops.layers.0.rotation.handoff: "9:00" is not a time of day'],
    [
      inRotation({ handoff: '24:00' }),
      '"24:00" is not a time of day: write HH:MM with two digits, 00:00 to 23:59',
    ],
    [inRotation({ handoff: null }), 'null is not a time of day'],
    [inRotation({ people: [] }), 'ops.layers.0.rotation.people: the list is empty'],
    [inRotation({ people: 'an' }), 'ops.layers.0.rotation.people: "an" is not a list'],
    [inRotation({ people: ['an', 'zoe'] }), 'ops.layers.0.rotation.people.1: there is no person "zoe"'],
    [inRotation({ people: [7] }), 'ops.layers.0.rotation.people.0: 7 is not the key of a person'],
    [inRotation({ people: Array(501).fill('an') }), 'the list has 501 entries, at most 500 are allowed'],
    [inLayer({ restrict: [{}] }), 'ops.layers.0.restrict.0: {} restricts nothing'],
    [inLayer({ restrict: {} }), 'ops.layers.0.restrict: {} is not a list'],
    [inLayer({ restrict: [{ days: ['monday'] }] }), 'ops.layers.0.restrict.0.days: "days" is not known here'],
    [
      inLayer({ restrict: [{ weekdays: ['friday:monday'] }] }),
      'ops.layers.0.restrict.0.weekdays.0: "friday:monday" ends before it starts',
    ],
    [
      inLayer({ restrict: [{ times: [{ from: '08:00', to: '25:00' }] }] }),
      'ops.layers.0.restrict.0.times.0: {"from":"08:00","to":"25:00"} is not a window',
    ],
    [inLayer({ restrict: [{ times: [{ from: '24:00', to: '08:00' }] }] }), 'is not a window'],
    [
      inLayer({ restrict: [{ times: [{ start_time: '08:00', end_time: '09:00' }] }] }),
      'write { from: "08:00", to: "18:00" }',
    ],
    [
      inLayer({ versions: [{ people: ['an'] }] }),
      'ops.layers.0.versions.0: {"people":["an"]} needs either from',
    ],
    [
      inLayer({ versions: [{ from: '2027-02-01T09:00:00Z' }] }),
      'ops.layers.0.versions.0: nothing is different in this version',
    ],
    [
      inLayer({ versions: [{ from: '2027-01-04T08:00:00Z', people: ['an'] }] }),
      'ops.layers.0.versions.0.from: "2027-01-04T08:00:00Z" is not after the start of the rotation',
    ],
    [
      inLayer({
        versions: [
          { from: '2027-03-01T00:00:00Z', people: ['an'] },
          { from: '2027-02-01T00:00:00Z', people: ['bo'] },
        ],
      }),
      'ops.layers.0.versions.1.from: "2027-02-01T00:00:00Z" is not after',
    ],
  ])('%j', (value, sentence) => {
    const found = problems(value);
    expect(found.find((problem) => problem.includes(sentence))).toBeDefined();
  });

  test('with every problem at once', () => {
    const bad = {
      zone: 'x',
      extra: 1,
      layers: [
        { name: '', rotation: { start: 'now', every: {}, people: ['zoe'] }, restrict: [{ times: [1] }] },
      ],
    };
    expect(problems(bad).map((problem) => problem.slice(0, problem.indexOf(': ')))).toEqual([
      'ops.extra',
      'ops.zone',
      'ops.layers.0.name',
      'ops.layers.0.rotation.start',
      'ops.layers.0.rotation.every',
      'ops.layers.0.rotation.people.0',
      'ops.layers.0.restrict.0.times.0',
    ]);
  });

  test('when its name does not start with a letter', () => {
    expect(problems(good, '9to5')).toEqual([
      '9to5: "9to5" is not a name for a schedule: write up to 200 characters that start with a letter',
    ]);
  });
});

test('people are not checked where they are not given', () => {
  expect(parseSchedule('ops', inRotation({ people: ['zoe'] }))).toHaveProperty('schedule');
});
