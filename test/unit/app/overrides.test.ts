import { describe, expect, test } from 'vitest';
import type { ShiftWish } from '../../../bot/core/oncall/index.ts';
import type { ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import type { Request, Settings } from '../../../bot/app/ports/index.ts';
import { reviewSchedules } from '../../../bot/app/effects/handlers/review-schedules.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const an = 'U0000000A1';
const bo = 'U0000000B1';
const cy = 'U0000000C1';
const hour = 3600;

// The world begins on Thursday 12 March 2026 at 14:00 UTC: an is on call until Monday.
const payments: ScheduleDefinition = {
  name: 'payments',
  zone: 'UTC',
  layers: [
    {
      name: 'primary',
      rotation: { start: '2026-03-09T08:00:00Z', every: { weeks: 1 }, people: ['an', 'bo', 'cy'] },
    },
  ],
};

const people: Settings['people'] = [
  { name: 'an', slack: an, zone: 'UTC' },
  { name: 'bo', slack: bo, zone: 'UTC' },
  { name: 'cy', slack: cy, zone: 'UTC' },
];

const settings = (more: Partial<Settings> = {}): Partial<Settings> => ({
  people,
  schedules: [payments],
  ...more,
});

const override = (
  world: DeskWorld,
  wish: ShiftWish = { forSec: 4 * hour },
  more: Partial<Extract<Request, { do: 'override' }>> = {},
) => world.ask(an, { do: 'override', schedule: 'payments', person: { user: bo }, wish, ...more });

async function onCall(world: DeskWorld): Promise<readonly (string | undefined)[]> {
  const [answer] = await world.ask(an, { do: 'on-call', schedule: 'payments' });
  return answer?.answer === 'on-call' ? answer.shifts.map(({ person }) => person.name) : [];
}

/** Who was told what by direct message since. */
const told = (world: DeskWorld) =>
  world.posts
    .splice(0)
    .map((message) =>
      message.kind === 'shift-notice' && 'label' in message.notice
        ? `${message.notice.what} ${message.notice.label}`
        : message.kind,
    );

describe('an override', () => {
  test('puts another person on call for its time, tells them, and ends by itself', async () => {
    const world = createDeskWorld({ settings: settings() });
    expect(await onCall(world)).toEqual(['an']);
    expect(await override(world)).toMatchObject([
      {
        answer: 'overridden',
        label: 'O-1',
        person: { name: 'bo' },
        parts: [{ layer: 'primary', start: '2026-03-12T14:00:00.000Z', end: '2026-03-12T18:00:00.000Z' }],
        insteadOf: [{ name: 'an' }],
      },
    ]);
    expect(told(world)).toEqual(['on O-1']);
    expect(await onCall(world)).toEqual(['bo']);
    await world.clock.advance((4 * hour - 1) * 1000);
    expect(await onCall(world)).toEqual(['bo']);
    await world.clock.advance(1000);
    expect(await onCall(world)).toEqual(['an']);
  });

  test('survives a changed configuration, and passes over a person who is gone from it', async () => {
    const current: { -readonly [K in keyof Settings]?: Settings[K] } = settings();
    const world = createDeskWorld({ settings: current });
    await override(world);
    current.hash = 'another';
    current.schedules = [
      {
        ...payments,
        layers: [{ ...payments.layers[0]!, rotation: { ...payments.layers[0]!.rotation, people: ['cy'] } }],
      },
    ];
    expect(await onCall(world)).toEqual(['bo']);
    current.hash = 'a third';
    current.people = people.filter(({ name }) => name !== 'bo');
    expect(await onCall(world)).toEqual(['cy']);
  });

  test('is ended by its label, which puts the planned person back and tells both', async () => {
    const world = createDeskWorld({ settings: settings() });
    await override(world);
    told(world);
    expect(await world.ask(cy, { do: 'override-end', label: 'O-1' })).toEqual([
      { answer: 'override-ended', label: 'O-1', schedule: 'payments' },
    ]);
    expect(told(world).toSorted()).toEqual(['back O-1', 'ended O-1']);
    expect(await onCall(world)).toEqual(['an']);
    expect(await world.ask(cy, { do: 'override-end', label: 'O-1' })).toEqual([
      { answer: 'no-such-override', label: 'O-1' },
    ]);
    expect(await world.ask(cy, { do: 'override-end', label: 'O-99' })).toEqual([
      { answer: 'no-such-override', label: 'O-99' },
    ]);
  });

  test('that lies ahead is shown in the schedule with its label and reason, and taken back leaves nothing', async () => {
    const world = createDeskWorld({ settings: settings() });
    await override(
      world,
      { from: { weekday: 5, minute: 18 * 60 }, until: { minute: 22 * 60 } },
      { reason: 'party' },
    );
    const shown = async () => {
      const [answer] = await world.ask(an, { do: 'schedule', schedule: 'PAYMENTS' });
      return answer?.answer === 'schedule'
        ? answer.shifts.map(({ person, start, label, reason }) => [
            person.name,
            start.slice(5, 16),
            label,
            reason,
          ])
        : [];
    };
    expect((await shown()).slice(0, 4)).toEqual([
      ['an', '03-09T08:00', undefined, undefined],
      ['bo', '03-13T18:00', 'O-1', 'party'],
      ['an', '03-13T22:00', undefined, undefined],
      ['bo', '03-16T08:00', undefined, undefined],
    ]);
    await world.ask(an, { do: 'override-end', label: 'O-1' });
    expect((await shown()).slice(0, 2)).toEqual([
      ['an', '03-09T08:00', undefined, undefined],
      ['bo', '03-16T08:00', undefined, undefined],
    ]);
  });

  test('follows the sun through the layers, and only touches the layer that is named', async () => {
    const layer = (name: string, from: string, to: string, person: string) => ({
      name,
      rotation: { start: '2026-01-01T00:00:00Z', every: { weeks: 1 }, people: [person] },
      restrict: [{ times: [{ from, to }] }],
    });
    const sun = {
      ...payments,
      layers: [layer('asia', '00:00', '16:00', 'an'), layer('europe', '16:00', '24:00', 'cy')],
    };
    const world = createDeskWorld({ settings: settings({ schedules: [sun] }) });
    expect(await override(world)).toMatchObject([
      {
        parts: [
          { layer: 'asia', end: '2026-03-12T16:00:00.000Z' },
          { layer: 'europe', start: '2026-03-12T16:00:00.000Z' },
        ],
        insteadOf: [{ name: 'an' }, { name: 'cy' }],
      },
    ]);
    await world.clock.advance(3 * hour * 1000);
    expect(await onCall(world)).toEqual(['bo']);
    await world.ask(an, { do: 'override-end', label: 'O-1' });
    expect(await onCall(world)).toEqual(['cy']);
    expect(await override(world, { forSec: hour }, { schedule: 'payments/asia' })).toMatchObject([
      { parts: [{ layer: 'asia' }] },
    ]);
    expect(await override(world, { forSec: hour }, { schedule: 'payments/africa' })).toEqual([
      { answer: 'no-such-layer', schedule: 'payments', layer: 'africa', layers: ['asia', 'europe'] },
    ]);
  });

  test('is refused with what to do instead', async () => {
    const world = createDeskWorld({ settings: settings() });
    expect(await override(world, undefined, { schedule: 'paymnets' })).toMatchObject([
      { answer: 'which-schedule', asked: 'paymnets', schedules: ['payments'] },
    ]);
    expect(await override(world, undefined, { person: { user: 'U0000000X1' } })).toEqual([
      { answer: 'not-in-configuration', person: { slack: 'U0000000X1' } },
    ]);
    expect(await override(world, { until: { date: '2020-01-01', minute: 0 } })).toEqual([
      { answer: 'shift-impossible', problem: 'ends-before-it-starts' },
    ]);
    expect(await override(world, { forSec: 400 * 24 * hour })).toEqual([
      { answer: 'shift-impossible', problem: 'too-long' },
    ]);
    world.guests.add('U0000000G1');
    expect(
      await world.ask('U0000000G1', { do: 'override', person: 'me', wish: { forSec: hour } }),
    ).toMatchObject([{ answer: 'not-for-guests' }]);
    expect(await onCall(world)).toEqual(['an']);
  });
});

describe('a request for cover', () => {
  const friday: ShiftWish = { from: { weekday: 5, minute: 18 * 60 }, until: { minute: 22 * 60 } };
  const asked = (world: DeskWorld, words = 'payments dentist', user = an) =>
    world.ask(user, { do: 'cover', wish: friday, words });
  const take = (world: DeskWorld, user: string) => world.ask(user, { do: 'cover-take', label: 'C-1' });

  test('is asked in the channel; the first yes wins, both are told, and the shift changes', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    expect(await asked(world)).toMatchObject([
      {
        answer: 'cover-asked',
        cover: { label: 'C-1', schedule: 'payments', note: 'dentist', start: '2026-03-13T18:00:00.000Z' },
        asked: { channel: 'C0000000N1' },
      },
    ]);
    expect(world.posts.splice(0)).toMatchObject([{ kind: 'cover', cover: { status: 'open' } }]);
    expect(await take(world, an)).toEqual([{ answer: 'cover-is-own', label: 'C-1' }]);
    expect(await take(world, cy)).toMatchObject([
      { answer: 'cover-taken', cover: { taker: { name: 'cy' } } },
    ]);
    expect(told(world).toSorted()).toEqual(['off C-1', 'on C-1']);
    expect(world.edits).toMatchObject([{ kind: 'cover', cover: { status: 'taken', taker: { name: 'cy' } } }]);
    expect(await take(world, bo)).toMatchObject([
      { answer: 'cover-over', cover: { status: 'taken', taker: { name: 'cy' } } },
    ]);
    expect(await take(world, cy)).toMatchObject([{ answer: 'cover-taken' }]);
    expect(await onCall(world)).toEqual(['an']);
    await world.clock.advance(29 * hour * 1000);
    expect(await onCall(world)).toEqual(['cy']);
    await world.clock.advance(4 * hour * 1000);
    expect(await onCall(world)).toEqual(['an']);
  });

  test('without a channel is asked of the others by direct message', async () => {
    const world = createDeskWorld({ settings: settings() });
    expect(await asked(world, '')).toMatchObject([{ answer: 'cover-asked', asked: { people: 2 } }]);
    expect(world.posts).toMatchObject([{ kind: 'cover' }, { kind: 'cover' }]);
    await take(world, bo);
    expect(world.edits).toHaveLength(2);
  });

  test('that nobody takes tells who asked that they are on call, and ends', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    await asked(world);
    world.posts.splice(0);
    await world.clock.advance(28 * hour * 1000);
    await world.drain();
    expect(told(world)).toEqual(['not-covered C-1']);
    await world.clock.advance(hour * 1000);
    expect(await take(world, bo)).toMatchObject([{ answer: 'cover-taken' }]);
    expect(await onCall(world)).toEqual(['bo']);
  });

  test('is taken back by who asked only', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    await asked(world);
    expect(await world.ask(bo, { do: 'cover-withdraw', label: 'C-1' })).toEqual([
      { answer: 'cover-not-own', label: 'C-1' },
    ]);
    expect(await world.ask(an, { do: 'cover-withdraw', label: 'C-1' })).toEqual([
      { answer: 'cover-withdrawn', label: 'C-1' },
    ]);
    expect(await take(world, bo)).toMatchObject([{ answer: 'cover-over', cover: { status: 'withdrawn' } }]);
    expect(world.edits).toMatchObject([{ kind: 'cover', cover: { status: 'withdrawn' } }]);
  });

  test('expires at its end', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    await asked(world);
    await world.clock.advance(32 * hour * 1000);
    await world.drain();
    expect(world.edits).toMatchObject([{ kind: 'cover', cover: { status: 'expired' } }]);
    expect(await take(world, bo)).toMatchObject([{ answer: 'cover-over', cover: { status: 'expired' } }]);
  });

  test('is refused to who is not on call then, to guests, and where it never was', async () => {
    const world = createDeskWorld({ settings: settings() });
    expect(await asked(world, 'payments', bo)).toMatchObject([
      { answer: 'not-on-call-then', schedule: 'payments' },
    ]);
    expect(await asked(world, '', bo)).toMatchObject([{ answer: 'not-on-call-then' }]);
    expect(await asked(world, 'paymnets')).toMatchObject([{ answer: 'which-schedule', asked: 'paymnets' }]);
    expect(await take(world, bo)).toEqual([{ answer: 'no-such-cover', label: 'C-1' }]);
    world.guests.add('U0000000G1');
    expect(await asked(world, '', 'U0000000G1')).toMatchObject([{ answer: 'not-for-guests' }]);
  });
});

describe('the weekly look ahead', () => {
  const enqueue = (world: DeskWorld) => {
    const recordedAt = world.clock.now();
    return world.store.enqueue({ effects: [reviewSchedules(recordedAt)], claims: [], recordedAt });
  };

  test('says on Monday at 08:00 UTC what the schedules lack, once a week, with overrides counted in', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    await enqueue(world);
    await enqueue(world);
    const wish = { from: { date: '2026-04-01', minute: 0 }, forSec: 2 * hour };
    await world.ask(an, { do: 'override', person: null, wish });
    world.posts.splice(0);
    await world.clock.advance((3 * 24 + 18) * hour * 1000 - 1000);
    await world.drain();
    expect(world.posts.splice(0)).toEqual([]);
    await world.clock.advance(1000);
    await world.drain();
    const gap = { schedule: 'payments', count: 1, totalMs: 2 * hour * 1000 };
    const outlooks = () => world.posts.splice(0).filter(({ kind }) => kind === 'outlook');
    expect(outlooks()).toMatchObject([{ outlook: { gaps: [gap], doubles: [] } }]);
    await world.clock.advance(7 * 24 * hour * 1000);
    await world.drain();
    expect(outlooks()).toHaveLength(1);
  });

  test('is silent when nothing is missing', async () => {
    const world = createDeskWorld({ settings: settings({ announce: 'C0000000N1' }) });
    await enqueue(world);
    await world.clock.advance(8 * 24 * hour * 1000);
    await world.drain();
    expect(world.posts).toEqual([]);
  });
});
