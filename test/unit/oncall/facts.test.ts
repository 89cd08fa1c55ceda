import { describe, expect, test } from 'vitest';
import { factProblems, type ShiftFact } from '../../../bot/core/oncall/index.ts';
import { at, lines, schedule, shiftsOf, who } from './shifts.ts';

// Monday, 1 February 2027; an has the even days, bo the odd ones, each from 09:00.
const daily = schedule('UTC', {
  name: 'primary',
  rotation: { start: '2027-02-01T09:00:00Z', every: { days: 1 }, people: ['an', 'bo'] },
});

const two = schedule(
  'UTC',
  { name: 'first', rotation: { start: '2027-02-01T09:00:00Z', every: { days: 1 }, people: ['an', 'bo'] } },
  { name: 'second', rotation: { start: '2027-02-01T09:00:00Z', every: { days: 1 }, people: ['bo', 'an'] } },
);

const fact = (from: string, to: string, more: Partial<ShiftFact>, created = '2027-01-01'): ShiftFact => ({
  id: `${from}/${created}`,
  schedule: 'ops',
  person: 'cy',
  kind: 'override',
  start: at(`2027-02-${from}Z`),
  end: at(`2027-02-${to}Z`),
  createdAt: at(`${created}T00:00Z`),
  ...more,
});

const window = (of: typeof daily, ...facts: readonly ShiftFact[]): string[] =>
  lines(shiftsOf(of, '2027-02-01T00:00Z', '2027-02-03T09:00Z', facts));

describe('who replaces a person', () => {
  test('has part of an hour of their shift, and the rest stays with them', () => {
    expect(window(daily, fact('01T10:15', '01T10:45', { replaces: 'an', kind: 'cover' }))).toEqual([
      'an 2027-02-01T09:00:00Z 2027-02-01T10:15:00Z',
      'cy 2027-02-01T10:15:00Z 2027-02-01T10:45:00Z cover',
      'an 2027-02-01T10:45:00Z 2027-02-02T09:00:00Z',
      'bo 2027-02-02T09:00:00Z 2027-02-03T09:00:00Z',
    ]);
  });

  test('is on call only where that person would have been', () => {
    expect(window(daily, fact('01T00:00', '04T00:00', { replaces: 'an' }))).toEqual([
      'cy 2027-02-01T09:00:00Z 2027-02-02T09:00:00Z override',
      'bo 2027-02-02T09:00:00Z 2027-02-03T09:00:00Z',
    ]);
  });

  test('does so in one layer when it is named, and in every layer when it is not', () => {
    const both = fact('01T12:00', '02T12:00', { replaces: 'an' });
    expect(who(two, '2027-02-01T13:00Z', [both])).toBe('cy,bo');
    expect(who(two, '2027-02-02T10:00Z', [both])).toBe('bo,cy');
    const second = { ...both, layer: 'second' };
    expect(who(two, '2027-02-01T13:00Z', [second])).toBe('an,bo');
    expect(who(two, '2027-02-02T10:00Z', [second])).toBe('bo,cy');
  });

  test('keeps to the restrictions of the layer', () => {
    const office = schedule('UTC', {
      name: 'primary',
      rotation: { start: '2027-01-01T00:00:00Z', every: { weeks: 520 }, people: ['an'] },
      restrict: [{ times: [{ from: '08:00', to: '18:00' }] }],
    });
    expect(window(office, fact('01T12:00', '02T12:00', { replaces: 'an' })).slice(0, 4)).toEqual([
      'an 2027-02-01T08:00:00Z 2027-02-01T12:00:00Z',
      'cy 2027-02-01T12:00:00Z 2027-02-01T18:00:00Z override',
      'cy 2027-02-02T08:00:00Z 2027-02-02T12:00:00Z override',
      'an 2027-02-02T12:00:00Z 2027-02-02T18:00:00Z',
    ]);
  });

  test('may be the person themselves: who was replaced takes an hour back', () => {
    const away = fact('01T09:00', '02T09:00', { replaces: 'an' });
    const back = fact('01T12:00', '01T13:00', { replaces: 'an', person: 'an', kind: 'cover' }, '2027-01-02');
    expect(who(daily, '2027-02-01T12:30Z', [away, back])).toBe('an');
    expect(who(daily, '2027-02-01T13:00Z', [away, back])).toBe('cy');
  });
});

describe('who has a layer', () => {
  test('takes it from everybody, in one piece across hand-offs', () => {
    expect(window(daily, fact('01T18:00', '02T18:00', { layer: 'primary' }))).toEqual([
      'an 2027-02-01T09:00:00Z 2027-02-01T18:00:00Z',
      'cy 2027-02-01T18:00:00Z 2027-02-02T18:00:00Z override',
      'bo 2027-02-02T18:00:00Z 2027-02-03T09:00:00Z',
    ]);
  });

  test('is on call also where nobody was, such as before the start of the rotation', () => {
    expect(window(daily, fact('01T06:00', '01T10:00', { layer: 'primary' }))[0]).toBe(
      'cy 2027-02-01T06:00:00Z 2027-02-01T10:00:00Z override',
    );
  });

  test('leaves the other layers alone', () => {
    expect(who(two, '2027-02-01T12:00Z', [fact('01T10:00', '01T14:00', { layer: 'second' })])).toBe('an,cy');
  });
});

describe('who replaces nobody and has no layer', () => {
  test('is on call in addition, in no layer', () => {
    expect(window(daily, fact('02T08:00', '02T10:00', {}))).toEqual([
      'an 2027-02-01T09:00:00Z 2027-02-02T09:00:00Z primary',
      'cy 2027-02-02T08:00:00Z 2027-02-02T10:00:00Z + override',
      'bo 2027-02-02T09:00:00Z 2027-02-03T09:00:00Z primary',
    ]);
  });

  test('can be replaced later like anybody else', () => {
    const extra = fact('02T08:00', '02T10:00', {});
    const instead = fact(
      '02T09:00',
      '02T12:00',
      { replaces: 'cy', person: 'di', kind: 'cover' },
      '2027-01-02',
    );
    expect(window(daily, extra, instead).filter((line) => line.includes('+'))).toEqual([
      'cy 2027-02-02T08:00:00Z 2027-02-02T09:00:00Z + override',
      'di 2027-02-02T09:00:00Z 2027-02-02T10:00:00Z + cover',
    ]);
    expect(who(daily, '2027-02-02T08:30Z', [{ ...instead, createdAt: at('2026-12-31T00:00Z') }, extra])).toBe(
      'an,cy',
    );
  });
});

describe('a fact that puts nobody there', () => {
  test('takes a person off and leaves the others', () => {
    const off = fact('01T12:00', '03T00:00', { replaces: 'an', person: null });
    expect(window(daily, off)).toEqual([
      'an 2027-02-01T09:00:00Z 2027-02-01T12:00:00Z',
      'bo 2027-02-02T09:00:00Z 2027-02-03T09:00:00Z',
    ]);
  });

  test('leaves alone whoever has come in the place of that person', () => {
    const cover = fact('01T12:00', '01T15:00', { replaces: 'an', kind: 'cover' });
    const ill = fact('01T09:00', '02T09:00', { replaces: 'an', person: null }, '2027-01-02');
    expect(window(daily, cover, ill).slice(0, 1)).toEqual([
      'cy 2027-02-01T12:00:00Z 2027-02-01T15:00:00Z cover',
    ]);
    expect(who(daily, '2027-02-01T11:00Z', [cover, ill])).toBe('');
  });

  test('empties a layer', () => {
    expect(
      who(two, '2027-02-01T12:00Z', [fact('01T10:00', '01T14:00', { layer: 'first', person: null })]),
    ).toBe('bo');
  });
});

describe('where facts overlap the latest created wins', () => {
  const early = fact('01T10:00', '01T16:00', { replaces: 'an', person: 'cy' }, '2027-01-02');
  const late = fact('01T12:00', '01T20:00', { replaces: 'an', person: 'di' }, '2027-01-03');

  test('in whatever order they are given', () => {
    const expected = [
      'an 2027-02-01T09:00:00Z 2027-02-01T10:00:00Z',
      'cy 2027-02-01T10:00:00Z 2027-02-01T12:00:00Z override',
      'di 2027-02-01T12:00:00Z 2027-02-01T20:00:00Z override',
      'an 2027-02-01T20:00:00Z 2027-02-02T09:00:00Z',
    ];
    expect(window(daily, early, late).slice(0, 4)).toEqual(expected);
    expect(window(daily, late, early).slice(0, 4)).toEqual(expected);
  });

  test('an earlier one comes through again where the later one has ended', () => {
    const short = fact('01T12:00', '01T13:00', { replaces: 'cy', person: 'di' }, '2027-01-03');
    expect(window(daily, early, short).slice(1, 4)).toEqual([
      'cy 2027-02-01T10:00:00Z 2027-02-01T12:00:00Z override',
      'di 2027-02-01T12:00:00Z 2027-02-01T13:00:00Z override',
      'cy 2027-02-01T13:00:00Z 2027-02-01T16:00:00Z override',
    ]);
  });

  test('of two created at the same instant the later one given', () => {
    const same = { ...late, createdAt: early.createdAt };
    expect(who(daily, '2027-02-01T13:00Z', [early, same])).toBe('di');
    expect(who(daily, '2027-02-01T13:00Z', [same, early])).toBe('cy');
  });

  test('the two halves of a swap, created at the same instant, do not undo each other', () => {
    const there = fact('01T18:00', '01T22:00', { replaces: 'an', person: 'bo', kind: 'swap' });
    const back = fact('01T18:00', '01T22:00', { replaces: 'bo', person: 'an', kind: 'swap' });
    expect(who(two, '2027-02-01T17:00Z', [there, back])).toBe('an,bo');
    expect(who(two, '2027-02-01T19:00Z', [there, back])).toBe('bo,an');
    expect(who(two, '2027-02-01T19:00Z', [back, there])).toBe('bo,an');
  });
});

test('facts of another schedule or of a layer that is gone change nothing', () => {
  const other = fact('01T10:00', '01T16:00', { replaces: 'an', schedule: 'sales' });
  const gone = fact('01T10:00', '01T16:00', { layer: 'tertiary' });
  expect(window(daily, other, gone)).toEqual(window(daily));
});

test('a fact is given whole although the window shows one minute of it', () => {
  const long = fact('01T18:00', '20T18:00', { layer: 'primary' });
  expect(lines(shiftsOf(daily, '2027-02-10T12:00Z', '2027-02-10T12:01Z', [long]))).toEqual([
    'cy 2027-02-01T18:00:00Z 2027-02-20T18:00:00Z override',
  ]);
  expect(lines(shiftsOf(daily, '2027-02-20T20:00Z', '2027-02-20T20:01Z', [long]))).toEqual([
    'bo 2027-02-20T18:00:00Z 2027-02-21T09:00:00Z',
  ]);
});

describe('a fact is refused before it is stored', () => {
  const people = new Set(['an', 'bo', 'cy']);
  const problems = (more: Partial<ShiftFact>): string[] =>
    factProblems(fact('01T10:00', '01T12:00', more), daily, people).map(
      ({ path, problem }) => `${path.join('.')}: ${problem}`,
    );

  test.each([
    [{ end: at('2027-02-01T10:00Z') }, 'end: it ends at 2027-02-01T10:00:00.000Z, before or when it starts'],
    [{ end: at('2028-02-03T10:00Z') }, 'end: it lasts for more than 366 days: change the rotation instead'],
    [{ start: '2027-02-01' }, 'start: "2027-02-01" is not an instant in UTC'],
    [{ schedule: 'sales' }, 'schedule: "sales" is not the schedule "ops"'],
    [{ layer: 'third' }, 'layer: there is no layer "third": known are primary'],
    [{ person: 'zoe' }, 'person: there is no person "zoe"'],
    [{ replaces: 'zoe' }, 'replaces: there is no person "zoe"'],
    [{ person: null }, 'person: nobody is named who would be taken off'],
  ])('%j', (more, sentence) => {
    expect(problems(more)).toEqual([expect.stringContaining(sentence)]);
  });

  test('and one that replaces, one with a layer and one in addition are accepted', () => {
    expect([
      ...problems({ replaces: 'an' }),
      ...problems({ layer: 'primary', person: null }),
      ...problems({}),
    ]).toEqual([]);
  });
});
