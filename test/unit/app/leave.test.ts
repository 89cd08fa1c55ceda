import { expect, test } from 'vitest';
import { watchLeave } from '../../../bot/app/effects/handlers/leave.ts';
import { watchAllDuty } from '../../../bot/app/effects/handlers/duty.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { clicked } from '../../../bot/slack/listeners/clicks.ts';
import { createDeskWorld, declareOf, type DeskWorld } from './desk-world.ts';

const an = 'U0000000A1';
const bo = 'U0000000B1';
const hour = 3_600_000;

// The world begins on Thursday 12 March 2026 at 14:00 UTC: bo is on call from Monday 16 to Monday 23 March, 08:00.
const settings: Partial<Settings> = {
  announce: 'C0000000N1',
  people: [
    { name: 'an', slack: an, zone: 'UTC' },
    { name: 'bo', slack: bo, zone: 'America/New_York' },
  ],
  schedules: [
    {
      name: 'payments',
      zone: 'UTC',
      layers: [
        {
          name: 'primary',
          rotation: { start: '2026-03-09T08:00:00Z', every: { weeks: 1 }, people: ['an', 'bo'] },
        },
      ],
    },
  ],
  escalations: {
    payments: { name: 'payments', repeat: 0, steps: [{ afterSec: 0, page: [{ schedule: 'payments' }] }] },
  },
  leave: [
    { person: 'bo', source: '/bo.ics', shown: './bo.ics' },
    { person: 'an', source: 'https://calendar.example.com/secret', shown: 'calendar.example.com' },
  ],
};

const calendars = {
  '/bo.ics': [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART:20260318T120000Z',
    'DTEND:20260319T120000Z',
    'RRULE:FREQ=WEEKLY;COUNT=2',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
};

async function pass(world: DeskWorld, ms: number): Promise<void> {
  const end = Date.parse(world.clock.now()) + ms;
  for (;;) {
    await world.engine.drain();
    const next = await world.store.nextDue();
    const at = next === undefined ? Infinity : Date.parse(next);
    const now = Date.parse(world.clock.now());
    if (at > end || at <= now) break;
    await world.clock.advance(at - now);
  }
  await world.clock.advance(end - Date.parse(world.clock.now()));
  await world.engine.drain();
}

test('leave during a shift: told in the morning, once; the button asks for cover, and what is open is handed over when it begins', async () => {
  const world = createDeskWorld({ settings, calendars });
  await world.store.enqueue({
    effects: [watchLeave(world.clock.now()), ...watchAllDuty(settings.schedules!, world.clock.now())],
    claims: [],
    recordedAt: world.clock.now(),
  });
  // 06:00 UTC is 02:00 in New York: it waits for 08:00 there.
  await pass(world, 16 * hour);
  expect(world.posts).toEqual([]);
  await pass(world, 6 * hour);
  expect(world.direct.splice(0)).toEqual([
    {
      channel: `D${bo}`,
      message: {
        kind: 'leave-conflict',
        schedule: 'payments',
        start: '2026-03-18T12:00:00.000Z',
        end: '2026-03-19T12:00:00.000Z',
      },
    },
  ]);
  await pass(world, 2 * 24 * hour);
  expect(world.direct.splice(0)).toEqual([]);

  const asked = clicked('leave.cover', 'payments|2026-03-18T12:00:00.000Z|2026-03-19T12:00:00.000Z');
  if (asked === undefined || !('request' in asked)) throw new Error('the button asks for nothing');
  expect(await world.ask(bo, asked.request)).toMatchObject([
    { answer: 'cover-asked', cover: { label: 'C-1', schedule: 'payments' } },
  ]);
  await world.ask(an, { do: 'cover-take', label: 'C-1' });

  await pass(world, 24 * hour);
  await world.ask(bo, declareOf('Checkout is slow'));
  world.direct.splice(0);
  await pass(world, Date.parse('2026-03-18T12:00:00.000Z') - Date.parse(world.clock.now()));
  expect(world.direct.map(({ channel, message }) => `${message.kind} ${channel}`).toSorted()).toEqual([
    `handoff D${an}`,
    `shift-notice D${bo}`,
  ]);
  expect(await world.ask(an, { do: 'handoff-accept', schedule: 'payments', handoff: '1' })).toMatchObject([
    { said: { what: 'accepted', from: { name: 'bo' } } },
  ]);
  const [who] = await world.ask(bo, { do: 'on-call', schedule: 'payments' });
  expect(who).toMatchObject({ shifts: [{ person: { name: 'an' } }] });
});

test('the weekly look ahead names shifts during leave and calendars that cannot be read, without the secret of an address', async () => {
  const world = createDeskWorld({ settings, calendars });
  await world.store.enqueue({
    effects: [
      {
        id: 'say-outlook/x',
        kind: 'say-outlook',
        lane: 4,
        dueAt: world.clock.now(),
        about: 'schedules',
        data: {},
      },
    ],
    claims: [],
    recordedAt: world.clock.now(),
  });
  await world.engine.drain();
  const [message] = world.posts;
  expect(message).toMatchObject({
    kind: 'outlook',
    leave: [{ person: 'bo', schedule: 'payments', start: '2026-03-18T12:00:00.000Z' }],
    leaveTroubles: [{ person: 'an', source: 'calendar.example.com', what: 'HTTP 404' }],
  });
  expect(JSON.stringify(message)).not.toContain('secret');
});
