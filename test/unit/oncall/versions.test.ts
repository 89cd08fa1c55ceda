import { describe, expect, test } from 'vitest';
import { continueLayer, type Layer, type ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import { at, lines, schedule, shiftsOf, who } from './shifts.ts';

const rotation = { start: '2027-01-04T09:00:00Z', every: { weeks: 1 }, people: ['an', 'bo', 'cy'] };
const changed = (...versions: readonly object[]): ScheduleDefinition =>
  schedule('UTC', { name: 'primary', rotation, versions });
const turns = (of: ScheduleDefinition): string[] =>
  lines(shiftsOf(of, '2027-01-10T00:00Z', '2027-02-09T00:00Z'));

describe('from a change of the people on', () => {
  test('whoever is on call stays until the next hand-off, in one shift, and the next of the new order follows', () => {
    expect(turns(changed({ from: '2027-01-14T12:00:00Z', people: ['an', 'di', 'bo', 'cy'] }))).toEqual([
      'an 2027-01-04T09:00:00Z 2027-01-11T09:00:00Z',
      'bo 2027-01-11T09:00:00Z 2027-01-18T09:00:00Z',
      'cy 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'an 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
      'di 2027-02-01T09:00:00Z 2027-02-08T09:00:00Z',
      'bo 2027-02-08T09:00:00Z 2027-02-15T09:00:00Z',
    ]);
  });

  test('somebody who leaves while off call is passed over', () => {
    expect(turns(changed({ from: '2027-01-14T12:00:00Z', people: ['an', 'bo'] })).slice(1, 4)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-18T09:00:00Z',
      'an 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'bo 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });

  test('somebody who leaves while on call is followed at once by the next of the old order', () => {
    expect(turns(changed({ from: '2027-01-14T12:00:00Z', people: ['an', 'cy'] })).slice(1, 5)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-14T12:00:00Z',
      'cy 2027-01-14T12:00:00Z 2027-01-18T09:00:00Z',
      'an 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'cy 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });

  test('all new people begin with the first of them', () => {
    expect(turns(changed({ from: '2027-01-14T12:00:00Z', people: ['di', 'ed'] })).slice(1, 4)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-14T12:00:00Z',
      'di 2027-01-14T12:00:00Z 2027-01-18T09:00:00Z',
      'ed 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
    ]);
  });

  test('at a hand-off itself, that hand-off has happened', () => {
    expect(turns(changed({ from: '2027-01-18T09:00:00Z', people: ['bo', 'cy', 'di'] })).slice(1, 4)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-18T09:00:00Z',
      'cy 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'di 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });

  test('somebody who is named twice keeps the turn they have', () => {
    const twice = schedule('UTC', {
      name: 'primary',
      rotation: { ...rotation, people: ['an', 'bo', 'an', 'cy'] },
      versions: [{ from: '2027-01-20T00:00:00Z', people: ['an', 'bo', 'an', 'di'] }],
    });
    expect(lines(shiftsOf(twice, '2027-01-20T00:00Z', '2027-01-26T00:00Z'))).toEqual([
      'an 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'di 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });

  test('two changes within one turn leave it one shift', () => {
    const twice = changed(
      { from: '2027-01-12T00:00:00Z', people: ['an', 'bo', 'cy', 'di'] },
      { from: '2027-01-13T00:00:00Z', people: ['bo', 'di'] },
    );
    expect(turns(twice).slice(1, 4)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-18T09:00:00Z',
      'di 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'bo 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });
});

test('a change on the start day does not make a hand-off of that day out of a later hand-off time', () => {
  const early = schedule('UTC', {
    name: 'primary',
    rotation: { start: '2027-01-04T00:00:00Z', every: { days: 1 }, handoff: '22:00', people: ['an', 'bo'] },
    versions: [{ from: '2027-01-04T08:00:00Z', people: ['an', 'bo', 'cy'] }],
  });
  expect(lines(shiftsOf(early, '2027-01-04T00:00Z', '2027-01-06T00:00Z'))).toEqual([
    'an 2027-01-04T00:00:00Z 2027-01-05T22:00:00Z',
    'bo 2027-01-05T22:00:00Z 2027-01-06T22:00:00Z',
  ]);
});

describe('a change of the rhythm', () => {
  test('keeps the person on call until the next hand-off of the new rhythm', () => {
    expect(
      turns(changed({ from: '2027-01-27T12:00:00Z', every: { days: 1 }, handoff: '10:00' })).slice(2, 6),
    ).toEqual([
      'cy 2027-01-18T09:00:00Z 2027-01-25T09:00:00Z',
      'an 2027-01-25T09:00:00Z 2027-01-28T10:00:00Z',
      'bo 2027-01-28T10:00:00Z 2027-01-29T10:00:00Z',
      'cy 2027-01-29T10:00:00Z 2027-01-30T10:00:00Z',
    ]);
  });

  test('of the hand-off time is undone by null', () => {
    const back = changed(
      { from: '2027-01-12T00:00:00Z', handoff: '10:00' },
      { from: '2027-01-20T00:00:00Z', handoff: null },
    );
    expect(turns(back).slice(1, 4)).toEqual([
      'bo 2027-01-11T09:00:00Z 2027-01-18T10:00:00Z',
      'cy 2027-01-18T10:00:00Z 2027-01-25T09:00:00Z',
      'an 2027-01-25T09:00:00Z 2027-02-01T09:00:00Z',
    ]);
  });

  test('with a new start begins there with the first of the people', () => {
    expect(turns(changed({ start: '2027-01-20T12:00:00Z', every: { weeks: 2 } })).slice(2)).toEqual([
      'cy 2027-01-18T09:00:00Z 2027-01-20T12:00:00Z',
      'an 2027-01-20T12:00:00Z 2027-02-03T12:00:00Z',
      'bo 2027-02-03T12:00:00Z 2027-02-17T12:00:00Z',
    ]);
  });
});

describe('a layer that an edited configuration continues', () => {
  const layer = (of: ScheduleDefinition): Layer => {
    const [first] = of.layers;
    if (first === undefined) throw new Error('a schedule has a layer');
    return first;
  };
  const before = layer(schedule('UTC', { name: 'primary', rotation }));
  const after = (more: object): Layer =>
    layer(schedule('UTC', { name: 'primary', rotation: { ...rotation, ...more } }));
  const now = at('2027-01-14T12:00Z');
  const on = (one: Layer): ScheduleDefinition => ({ name: 'ops', zone: 'UTC', layers: [one] });

  test('keeps who is on call when a person is added in front, although the count from the start would not', () => {
    const edited = after({ people: ['di', 'an', 'bo', 'cy'] });
    expect(who(on(edited), '2027-01-14T12:00Z')).toBe('an');
    const continued = continueLayer(before, edited, now);
    expect(continued).toEqual({
      ...before,
      versions: [{ from: now, people: ['di', 'an', 'bo', 'cy'] }],
    });
    expect(who(on(continued), '2027-01-14T12:00Z')).toBe('bo');
    expect(who(on(continued), '2027-01-05T12:00Z')).toBe('an');
  });

  test('collects one change per edit, and none when nothing changed', () => {
    const once = continueLayer(before, after({ people: ['an', 'bo'] }), now);
    expect(continueLayer(once, after({ people: ['an', 'bo'] }), at('2027-01-15T00:00Z'))).toEqual(once);
    const twice = continueLayer(
      once,
      after({ people: ['an', 'bo'], handoff: '10:00' }),
      at('2027-01-16T00:00Z'),
    );
    expect(twice.versions).toEqual([
      { from: now, people: ['an', 'bo'] },
      { from: at('2027-01-16T00:00Z'), handoff: '10:00' },
    ]);
    const thrice = continueLayer(twice, after({ people: ['an', 'bo'] }), at('2027-01-17T00:00Z'));
    expect(thrice.versions?.at(-1)).toEqual({ from: at('2027-01-17T00:00Z'), handoff: null });
  });

  test('begins anew at a start that was moved into the future, and at once at one in the past', () => {
    const future = after({ start: '2027-02-01T09:00:00Z', people: ['cy', 'an'] });
    expect(continueLayer(before, future, now).versions).toEqual([
      { start: '2027-02-01T09:00:00Z', people: ['cy', 'an'] },
    ]);
    const past = after({ start: '2027-01-11T09:00:00Z' });
    expect(continueLayer(before, past, now)).toEqual(past);
  });

  test('forgets a change that was planned for later, since the edited file no longer has it', () => {
    const planned = { ...before, versions: [{ from: '2027-02-01T00:00:00Z', people: ['di'] }] };
    expect(continueLayer(planned, after({ people: ['an', 'bo'] }), now).versions).toEqual([
      { from: now, people: ['an', 'bo'] },
    ]);
    expect(continueLayer(planned, after({}), now)).toEqual(before);
  });

  test('is left as it is written before its rotation has begun, or when the file lists the changes itself', () => {
    const edited = after({ people: ['di'] });
    expect(continueLayer(before, edited, at('2027-01-04T09:00Z'))).toEqual(edited);
    const own = { ...edited, versions: [{ from: '2027-01-12T00:00:00Z', people: ['ed'] }] };
    expect(continueLayer(before, own, now)).toEqual(own);
  });
});
