import { expect, test } from 'vitest';
import { intend } from '../../../bot/app/effects/intents.ts';
import { tocsin } from '../../../bot/app/effects/outcome.ts';
import { escalationStream } from '../../../bot/app/streams/index.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { parseSchedule, shadowsAt, shiftsBetween } from '../../../bot/core/oncall/index.ts';
import { createDeskWorld, declareOf } from './desk-world.ts';

const an = 'U0000000A1';

const read = parseSchedule('payments', {
  zone: 'UTC',
  layers: [
    {
      name: 'primary',
      rotation: { start: '2026-03-09T08:00:00Z', every: { weeks: 1 }, people: ['an', 'cy'] },
      restrict: [{ times: [{ from: '08:00', to: '18:00' }] }],
      shadows: ['cy', 'di'],
    },
  ],
});
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const { schedule } = read;

test('shadows look on while somebody else has the layer, and have no shift by it', () => {
  const persons = (at: string) => shadowsAt(schedule, [], at).map(({ person }) => person);
  expect(persons('2026-03-12T14:00:00.000Z')).toEqual(['cy', 'di']);
  // cy's own week, and a night without anybody.
  expect(persons('2026-03-17T14:00:00.000Z')).toEqual(['di']);
  expect(persons('2026-03-12T20:00:00.000Z')).toEqual([]);
  const shifts = shiftsBetween(schedule, [], '2026-03-09T00:00:00.000Z', '2026-03-23T00:00:00.000Z');
  expect(new Set(shifts.map(({ person }) => person))).toEqual(new Set(['an', 'cy']));
});

test('a shadow whom the file does not know is a problem', () => {
  const wrong = parseSchedule(
    'payments',
    { zone: 'UTC', layers: [{ ...schedule.layers[0], shadows: ['zoe'] }] },
    { people: new Set(['an', 'cy']) },
  );
  expect(wrong).toMatchObject({ problems: [{ path: ['layers', 0, 'shadows', 0] }] });
});

test('a shadow is shown by /oncall who, gets one quiet copy of a page, and none of a private incident', async () => {
  const settings: Partial<Settings> = {
    people: [
      { name: 'an', slack: an, zone: 'UTC' },
      { name: 'cy', slack: 'U0000000C1', zone: 'UTC' },
      { name: 'di', zone: 'UTC' },
    ],
    schedules: [schedule],
  };
  const world = createDeskWorld({ settings });
  expect(await world.ask(an, { do: 'on-call', schedule: 'payments' })).toMatchObject([
    {
      shifts: [{ person: { name: 'an' } }],
      shadows: [{ person: { name: 'cy' } }, { person: { name: 'di' } }],
    },
  ]);
  await world.ask(an, declareOf('Checkout is slow'));
  await world.ask(an, declareOf('A leak', { private: true, separate: true }));
  const person = (await world.directory.ofConfigured('an'))!;
  const now = world.clock.now();
  for (const incident of await world.all()) {
    const policy = {
      name: 'payments',
      repeat: 0,
      steps: [{ afterSec: 0, page: [{ schedule: 'payments' }] }],
    };
    const start = { incident: incident.id, policy, drill: false, private: incident.private };
    await world.streams.tell(
      escalationStream,
      `${incident.id}-1`,
      { type: 'StartEscalation', ...start },
      { at: now, actor: tocsin, cause: 'test' },
    );
    const copy = { escalation: `${incident.id}-1`, schedule: 'payments', paged: [person] };
    const effects = ['cy', 'di', 'an'].map((name) =>
      intend(
        'copy-page',
        { ...copy, person: name },
        { key: `${incident.id}/${name}`, about: 'x/1', dueAt: now },
      ),
    );
    await world.store.enqueue({ effects, claims: [], recordedAt: now });
  }
  world.direct.splice(0);
  await world.engine.drain();
  expect(world.direct).toMatchObject([
    {
      channel: 'DU0000000C1',
      message: { kind: 'page-copy', title: 'Checkout is slow', paged: [{ name: 'an' }] },
    },
  ]);
});
