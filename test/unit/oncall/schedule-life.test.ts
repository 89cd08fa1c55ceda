import { describe, expect, test } from 'vitest';
import { plusSec, type Instant } from '../../../bot/core/calendar/index.ts';
import {
  decideSchedule,
  emptySchedule,
  evolveSchedule,
  mostFacts,
  type ScheduleCommand,
  type ScheduleLife,
} from '../../../bot/core/oncall/index.ts';

const start = '2026-03-12T14:00:00.000Z';
const at = (hours: number): Instant => plusSec(start, hours * 3600);

/** The state after a command at an instant, or why it was refused. */
function told(life: ScheduleLife, command: ScheduleCommand, occurredAt: Instant = start, person = 'p-an') {
  const decision = decideSchedule(life, command);
  if (!decision.ok) return { refused: decision.rejection.code, life };
  const facts = decision.facts;
  const next = facts.reduce(
    (state, fact) => evolveSchedule(state, { ...fact, occurredAt, actor: { kind: 'person', person } }),
    life,
  );
  return { facts: facts.map(({ type }) => type), life: next };
}

const set = (label: string, from = 0, to = 4, people: readonly string[] = ['p-bo']): ScheduleCommand => ({
  type: 'SetShifts',
  label,
  kind: 'override',
  parts: people.map((person) => ({ layer: 'primary', person, start: at(from), end: at(to) })),
  reason: 'doctor',
});

describe('an override of a schedule', () => {
  test('is kept with who made it, when and why; its further parts are told apart by a number', () => {
    const { life } = told(emptySchedule, set('O-7', 0, 4, ['p-bo', 'p-cy']));
    expect(life.facts).toEqual([
      {
        id: 'O-7',
        label: 'O-7',
        kind: 'override',
        layer: 'primary',
        person: 'p-bo',
        start: at(0),
        end: at(4),
        createdAt: start,
        by: 'p-an',
        reason: 'doctor',
      },
      expect.objectContaining({ id: 'O-7.2', person: 'p-cy' }),
    ]);
    expect(life.touched).toEqual(['O-7', 'O-7.2']);
  });

  test('that is running ends where it is ended, one that lies ahead is gone, one that is over is refused', () => {
    const { life } = told(emptySchedule, set('O-7'));
    const running = told(life, { type: 'EndShifts', label: 'O-7', at: at(1) }, at(1));
    expect(running.life.facts).toMatchObject([{ start: at(0), end: at(1) }]);
    const ahead = told(told(emptySchedule, set('O-8', 2, 4)).life, {
      type: 'EndShifts',
      label: 'O-8',
      at: at(1),
    });
    expect(ahead.life).toMatchObject({ facts: [], touched: ['O-8'] });
    expect(told(running.life, { type: 'EndShifts', label: 'O-7', at: at(1) }).refused).toBe('no-such-shifts');
  });

  test('of several parts that is ended leaves alone what has long been over', () => {
    const long = set('O-7');
    const parts = [
      { layer: 'primary', person: 'p-bo', start: at(0), end: at(4) },
      { layer: 'secondary', person: 'p-bo', start: at(4), end: at(60) },
    ];
    const { life } = told(emptySchedule, { ...long, parts } as ScheduleCommand);
    const after = told(life, { type: 'EndShifts', label: 'O-7', at: at(40) }, at(40)).life;
    expect(after).toMatchObject({ facts: [{ id: 'O-7.2', end: at(40) }], touched: ['O-7.2'] });
  });

  test('is forgotten by the state a day after its end, when something else happens', () => {
    const { life } = told(emptySchedule, set('O-7'));
    const ids = (hours: number) => told(life, set('O-9', 40, 41), at(hours)).life.facts.map(({ id }) => id);
    expect(ids(27)).toEqual(['O-7', 'O-9']);
    expect(ids(28)).toEqual(['O-9']);
  });

  test(`is refused when ${mostFacts} are kept already`, () => {
    let life = emptySchedule;
    for (let n = 0; n < mostFacts; n += 1) life = told(life, set(`O-${n}`)).life;
    expect(told(life, set('O-x')).refused).toBe('too-many');
    expect(JSON.stringify(life).length).toBeLessThan(256 * 1024);
  });
});

describe('a request for cover', () => {
  const request = { type: 'RequestCover', label: 'C-3', person: 'p-an', start: at(2), end: at(6) } as const;
  const asked = told(emptySchedule, request).life;
  const take = (person: string, hours: number): ScheduleCommand => ({
    type: 'TakeCover',
    label: 'C-3',
    person,
    at: at(hours),
  });

  test('becomes a shift of the first who takes it, from then on when it has begun', () => {
    const taken = told(asked, take('p-bo', 3), at(3));
    expect(taken.life.facts).toMatchObject([
      { id: 'C-3', kind: 'cover', replaces: 'p-an', person: 'p-bo', start: at(3), end: at(6) },
    ]);
    expect(told(taken.life, take('p-bo', 4)).facts).toEqual([]);
    expect(told(taken.life, take('p-cy', 4)).refused).toBe('cover-over');
  });

  test('is refused to who asks, after its end, once taken back, and where there is none', () => {
    expect(told(asked, take('p-an', 1)).refused).toBe('own-cover');
    expect(told(asked, take('p-bo', 6)).refused).toBe('cover-over');
    const back = told(asked, { type: 'WithdrawCover', label: 'C-3', person: 'p-an' }).life;
    expect(told(back, take('p-bo', 1)).refused).toBe('cover-over');
    expect(told(emptySchedule, take('p-bo', 1)).refused).toBe('no-such-cover');
    expect(told(asked, { type: 'WithdrawCover', label: 'C-3', person: 'p-bo' }).refused).toBe(
      'not-own-cover',
    );
  });

  test('expires only while nobody has taken it', () => {
    const expire = { type: 'ExpireCover', label: 'C-3' } as const;
    expect(told(asked, expire).life.covers).toMatchObject([{ status: 'expired' }]);
    expect(told(told(asked, take('p-bo', 1)).life, expire).facts).toEqual([]);
    expect(told(asked, expire).life).toMatchObject({ touched: [], asked: ['C-3'] });
  });
});
