import { expect, test } from 'vitest';
import { parseSchedule } from '../../../bot/core/oncall/index.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const an = 'U0000000A1';
const bo = 'U0000000B1';
const first = { number: 1 } as const;

async function opened(): Promise<DeskWorld> {
  const world = createDeskWorld();
  await world.alarm('checkout-5xx', 'ALARM');
  await world.drain();
  return world;
}

function schedule(name: string, person: string) {
  const rotation = { start: '2026-01-05T09:00:00+01:00', every: { weeks: 1 }, people: [person] };
  const read = parseSchedule(
    name,
    { zone: 'Europe/Berlin', layers: [{ name: 'primary', rotation }] },
    { people: new Set(['an', 'bo']) },
  );
  if (!('schedule' in read)) throw new Error(JSON.stringify(read.problems));
  return read.schedule;
}

test('who changes the severity is told the new one and the one before; the same again says what it is', async () => {
  const world = await opened();
  const ask = { do: 'severity', incident: first, severity: 'sev1' } as const;
  expect(await world.ask(an, ask)).toEqual([
    {
      answer: 'done',
      number: 1,
      what: 'severity',
      change: { of: 'severity', from: 'sev2', to: 'sev1' },
    },
  ]);
  expect(await world.ask(bo, ask)).toEqual([
    { answer: 'no-change', number: 1, change: { of: 'severity', from: 'sev1', to: 'sev1' } },
  ]);
});

test('words behind a status are kept with it in the timeline', async () => {
  const world = await opened();
  const ask = { do: 'status', incident: first, status: 'monitoring', reason: 'rolled back' } as const;
  expect(await world.ask(an, ask)).toMatchObject([
    { answer: 'done', change: { of: 'status', from: 'investigating', to: 'monitoring' } },
  ]);
  const [timeline] = await world.ask(an, { do: 'timeline', incident: first });
  if (timeline?.answer !== 'timeline') throw new Error('no timeline');
  expect(timeline.entries.at(-1)!.text).toBe(
    'responder changed the status from investigating to monitoring: rolled back',
  );
});

test('who has a role now is said by name, and that nobody has it', async () => {
  const world = await opened();
  const give = { do: 'role', incident: first, role: 'lead', person: { user: bo } } as const;
  expect(await world.ask(an, give)).toMatchObject([
    { answer: 'done', change: { of: 'role', role: 'lead', to: { slack: bo } } },
  ]);
  expect(await world.ask(an, { ...give, person: null })).toEqual([
    { answer: 'done', number: 1, what: 'role', change: { of: 'role', role: 'lead' } },
  ]);
});

test('a postmortem that is not drafted is no refusal of another command', async () => {
  const world = await opened();
  expect(await world.ask(an, { do: 'postmortem', incident: first })).toEqual([
    { answer: 'no-draft', number: 1, status: 'investigating' },
  ]);
});

test('who is on call is told of every schedule, also of one that no service uses', async () => {
  const schedules = [schedule('payments', 'an'), schedule('Nền-tảng', 'bo')];
  const world = createDeskWorld({ settings: { schedules } });
  const [all] = await world.ask(an, { do: 'on-call' });
  if (all?.answer !== 'on-call') throw new Error('no answer');
  // An is paged directly by the service's policy as well.
  expect(all.shifts.map((shift) => [shift.schedule, shift.person.name])).toEqual([
    ['payments', 'an'],
    ['Nền-tảng', 'bo'],
    ['', 'an'],
  ]);
  expect(await world.ask(an, { do: 'on-call', schedule: 'nền-tảng' })).toMatchObject([
    { asked: 'Nền-tảng', shifts: [{ schedule: 'Nền-tảng', person: { name: 'bo' } }] },
  ]);
  expect(await world.ask(an, { do: 'on-call', schedule: 'paymnets' })).toEqual([
    { answer: 'on-call', asked: 'paymnets', shifts: [], schedules: ['payments', 'Nền-tảng'] },
  ]);
});
