import { describe, expect, test } from 'vitest';
import { watchAllDuty } from '../../../bot/app/effects/handlers/duty.ts';
import type { Message, Settings } from '../../../bot/app/ports/index.ts';
import type { ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import { declareOf, createDeskWorld, type DeskWorld } from './desk-world.ts';

const an = 'U0000000A1';
const bo = 'U0000000B1';
const cy = 'U0000000C1';
const hour = 3_600_000;
const minute = 60_000;

const people: Settings['people'] = [
  { name: 'an', slack: an, zone: 'Asia/Ho_Chi_Minh' },
  { name: 'bo', slack: bo, zone: 'Europe/Berlin' },
  { name: 'cy', slack: cy, zone: 'America/New_York' },
];

const scheduleOf = (
  name: string,
  start: string,
  names: readonly string[],
  every: ScheduleDefinition['layers'][number]['rotation']['every'] = { hours: 12 },
): ScheduleDefinition => ({
  name,
  zone: 'UTC',
  layers: [{ name: 'primary', rotation: { start, every, people: names } }],
});

// The world begins on Thursday 12 March 2026 at 14:00 UTC; an hands over to bo at 18:00.
const payments = scheduleOf('payments', '2026-03-12T06:00:00Z', ['an', 'bo', 'cy']);

const policy = (schedule: string): Settings['escalations'] => ({
  payments: { name: 'payments', repeat: 0, steps: [{ afterSec: 0, page: [{ schedule }] }] },
});

async function worldWith(
  schedules: readonly ScheduleDefinition[] = [payments],
  escalations = policy(schedules[0]!.name),
): Promise<DeskWorld> {
  const world = createDeskWorld({ settings: { people, schedules, escalations } });
  await world.store.enqueue({
    effects: watchAllDuty(schedules, world.clock.now()),
    claims: [],
    recordedAt: world.clock.now(),
  });
  await world.engine.drain();
  return world;
}

/** Time passes, and what falls due is done when it does. */
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

/** Everything that was posted since, as `kind channel`, an edit as `edit kind status`. */
const said = (world: DeskWorld): readonly string[] =>
  world.direct
    .splice(0)
    .map(({ channel, message }) => `${wordOf(message)} ${channel}`)
    .toSorted();

function wordOf(message: Message): string {
  if (message.kind === 'shift-notice') return message.notice.what;
  if (message.kind === 'handoff') return `handoff ${message.handoff.status}`;
  return message.kind;
}

const edits = (world: DeskWorld): readonly string[] => world.edits.splice(0).map(wordOf);

async function openIncident(world: DeskWorld): Promise<void> {
  await world.ask(an, declareOf('Checkout is slow'));
  const [incident] = await world.all();
  await world.tell(incident!.id, { type: 'RecordChannel', channel: 'C0INC1', name: 'inc-1' });
  await world.tell(incident!.id, { type: 'Acknowledge', person: await world.directory.ofSlack(an) });
  world.direct.splice(0);
  world.edits.splice(0);
}

const called = async (world: DeskWorld, schedule = 'payments') => {
  const [answer] = await world.ask(cy, { do: 'on-call', schedule });
  return answer?.answer === 'on-call' ? answer.shifts.map(({ person }) => person.name) : [];
};

describe('at a change of shifts without an open incident', () => {
  test('one line goes to who comes on call, and nothing else is said', async () => {
    const world = await worldWith();
    await pass(world, 4 * hour - minute);
    expect(said(world)).toEqual([]);
    await pass(world, minute);
    expect(world.direct[0]?.message).toMatchObject({
      kind: 'shift-start',
      until: '2026-03-13T06:00:00.000Z',
    });
    expect(said(world)).toEqual(['shift-start DU0000000B1']);
  });

  test('whose shift begins at 02:00 on their own clock is told at 08:00', async () => {
    const world = await worldWith();
    // cy follows at 06:00 UTC, which is 02:00 in New York.
    await pass(world, 16 * hour);
    said(world);
    await pass(world, 6 * hour - 1);
    expect(said(world)).toEqual([]);
    await pass(world, 1);
    expect(world.clock.now()).toBe('2026-03-13T12:00:00.000Z');
    expect(said(world)).toEqual(['shift-start DU0000000C1']);
  });

  test('whose shift is over before their morning is not told at all', async () => {
    const short = scheduleOf('payments', '2026-03-12T12:00:00Z', ['an', 'bo', 'cy'], { hours: 3 });
    const world = await worldWith([short]);
    // bo from 15:00, cy from 18:00, an from 21:00 (04:00 there), bo from 00:00 (01:00 there) ...
    await pass(world, 10 * hour + minute);
    expect(said(world)).toEqual(['shift-start DU0000000B1', 'shift-start DU0000000C1']);
  });

  test('a hand-off on the night of a clock change happens once, an hour earlier on the clock of UTC', async () => {
    const berlin = {
      ...scheduleOf('payments', '2026-03-27T02:30:00+01:00', ['an', 'bo'], { days: 1 }),
      zone: 'Europe/Berlin',
    };
    const world = await worldWith([berlin]);
    await pass(world, 16 * 24 * hour + 10 * hour - minute);
    expect(world.clock.now()).toBe('2026-03-28T23:59:00.000Z');
    expect(await called(world)).toEqual(['bo']);
    // 02:30 is skipped on 29 March: it happens at 03:00, which is 01:00 UTC.
    await pass(world, 61 * minute - 1);
    expect(await called(world)).toEqual(['bo']);
    await pass(world, 1);
    expect(world.clock.now()).toBe('2026-03-29T01:00:00.000Z');
    expect(await called(world)).toEqual(['an']);
  });
});

describe('a hand-off with an open incident', () => {
  test('shows the card to the incoming person and in the channel, and both are paged until it is accepted', async () => {
    const world = await worldWith();
    await openIncident(world);
    await pass(world, 4 * hour - 1);
    expect(await called(world)).toEqual(['an']);
    expect(said(world)).toEqual([]);
    await pass(world, 1);
    const card = world.direct.find(({ channel }) => channel === `D${bo}`)?.message;
    expect(card).toMatchObject({
      kind: 'handoff',
      ask: true,
      handoff: {
        from: { name: 'an' },
        to: { name: 'bo' },
        acceptBy: '2026-03-12T18:15:00.000Z',
        incidents: [{ number: 1, title: 'Checkout is slow', acknowledgedBy: { name: 'an' } }],
      },
    });
    expect(said(world)).toEqual([
      'handoff offered C0INC1',
      'handoff offered DU0000000B1',
      'handoff-offered DU0000000A1',
    ]);
    expect(await called(world)).toEqual(['bo', 'an']);
    expect(await world.ask(cy, { do: 'handoff-accept', schedule: 'payments', handoff: '1' })).toMatchObject([
      { said: { what: 'not-yours', to: { name: 'bo' } } },
    ]);
    expect(await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' })).toMatchObject([
      { said: { what: 'accepted', from: { name: 'an' } } },
    ]);
    expect(edits(world)).toEqual(['handoff accepted', 'handoff accepted']);
    expect(said(world)).toEqual(['handoff-accepted DU0000000A1']);
    expect(await called(world)).toEqual(['bo']);
    const [incident] = await world.all();
    expect(incident!.responders).toContain(await world.directory.ofSlack(bo));
    // The timer comes and finds that it was answered.
    await pass(world, hour);
    expect(said(world)).toEqual([]);
    expect(incident!.acknowledged).toBeDefined();
  });

  test('that is refused goes back: the outgoing person is told, and paging begins again', async () => {
    const world = await worldWith();
    await openIncident(world);
    await pass(world, 4 * hour);
    said(world);
    await world.ask(bo, { do: 'handoff-refuse', schedule: 'payments', handoff: '1' });
    expect(said(world)).toEqual(['handoff-refused DU0000000A1']);
    expect(edits(world)).toEqual(['handoff refused', 'handoff refused']);
    expect(await called(world)).toEqual(['bo', 'an']);
    const [incident] = await world.all();
    expect([incident!.acknowledged, incident!.expired]).toEqual([undefined, 1]);
    expect(await world.store.effect(`start-paging/${incident!.id}`)).toBeDefined();
    // Late is better than never.
    await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' });
    expect(await called(world)).toEqual(['bo']);
  });

  test('that nobody answers within 15 minutes pages again, once', async () => {
    const world = await worldWith();
    await openIncident(world);
    await pass(world, 4 * hour + 15 * minute - 1);
    expect((await world.all())[0]!.acknowledged).toBeDefined();
    said(world);
    await pass(world, 1);
    expect(said(world)).toEqual(['handoff-late DU0000000A1']);
    expect((await world.all())[0]).toMatchObject({ expired: 1 });
    await pass(world, 2 * hour);
    expect((await world.all())[0]).toMatchObject({ expired: 1 });
  });

  test('whose incident is over by then ends by itself, and nobody is paged', async () => {
    const world = await worldWith();
    await openIncident(world);
    await pass(world, 4 * hour + minute);
    said(world);
    const [incident] = await world.all();
    await world.tell(incident!.id, { type: 'Resolve', evenInAlarm: true });
    await pass(world, hour);
    expect(said(world)).toEqual([]);
    expect(edits(world)).toEqual(['handoff over', 'handoff over']);
    expect((await world.all())[0]).toMatchObject({ expired: 0 });
    expect(await called(world)).toEqual(['bo']);
  });

  test('of two schedules at the same instant is two hand-offs, each answered by itself', async () => {
    const second = scheduleOf('platform', '2026-03-12T06:00:00Z', ['cy', 'an']);
    const world = createDeskWorld({
      settings: {
        people,
        schedules: [payments, second],
        escalations: {
          payments: {
            name: 'payments',
            repeat: 0,
            steps: [{ afterSec: 0, page: [{ schedule: 'payments' }, { schedule: 'platform' }] }],
          },
        },
      },
    });
    await world.store.enqueue({
      effects: watchAllDuty([payments, second], world.clock.now()),
      claims: [],
      recordedAt: world.clock.now(),
    });
    await openIncident(world);
    await pass(world, 4 * hour);
    expect(said(world).filter((line) => line.startsWith('handoff offered D'))).toEqual([
      'handoff offered DU0000000A1',
      'handoff offered DU0000000B1',
    ]);
    await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' });
    expect(await called(world)).toEqual(['bo']);
    expect(await called(world, 'platform')).toEqual(['an', 'cy']);
    await world.ask(an, { do: 'handoff-accept', schedule: 'platform', handoff: '1' });
    expect(await called(world, 'platform')).toEqual(['an']);
  });

  test('that is not accepted before the next change goes on from the one who is responsible', async () => {
    const short = scheduleOf('payments', '2026-03-12T13:50:00Z', ['an', 'bo', 'cy'], { hours: 1 });
    const world = await worldWith([short]);
    await openIncident(world);
    await pass(world, 51 * minute);
    expect(await called(world)).toEqual(['bo', 'an']);
    await pass(world, hour);
    expect(await called(world)).toEqual(['cy', 'an']);
    await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' });
    expect(await called(world)).toEqual(['cy', 'an']);
    await world.ask(cy, { do: 'handoff-accept', schedule: 'payments', handoff: '2' });
    expect(await called(world)).toEqual(['cy']);
  });
});

/** One layer per place on earth: an from 09:00 to 18:00, bo after that, or only from 21:00. */
const sun = (boFrom: string): ScheduleDefinition => ({
  name: 'payments',
  zone: 'UTC',
  layers: [
    { name: 'asia', person: 'an', from: '09:00', to: '18:00' },
    { name: 'europe', person: 'bo', from: boFrom, to: '03:00' },
  ].map(({ name, person, from, to }) => ({
    name,
    rotation: { start: '2026-03-01T00:00:00Z', every: { weeks: 1 }, people: [person] },
    restrict: [{ times: [{ from, to }] }],
  })),
});

describe('layers that follow the sun', () => {
  test('hand over from one to the next: an stays responsible until bo accepts', async () => {
    const world = await worldWith([sun('18:00')]);
    await openIncident(world);
    await pass(world, 4 * hour);
    expect(said(world)).toEqual([
      'handoff offered C0INC1',
      'handoff offered DU0000000B1',
      'handoff-offered DU0000000A1',
    ]);
    expect(await called(world)).toEqual(['bo', 'an']);
    await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' });
    expect(await called(world)).toEqual(['bo']);
  });

  test('over hours in which nobody is on call: what was open is handed over when bo comes, what began then is not', async () => {
    const world = await worldWith([sun('21:00')]);
    await openIncident(world);
    await pass(world, 5 * hour);
    expect(said(world)).toEqual([]);
    await world.ask(cy, declareOf('Nobody is there'));
    world.direct.splice(0);
    await pass(world, 2 * hour);
    const cards = world.direct.flatMap(({ message }) =>
      message.kind === 'handoff' ? [message.handoff] : [],
    );
    expect(cards.map(({ from, incidents }) => [from.name, incidents.map(({ number }) => number)])).toEqual([
      ['an', [1]],
      ['an', [1]],
    ]);
    expect(await called(world)).toEqual(['bo', 'an']);
  });
});

test('whoever takes a turn because they are on call hands over what is open', async () => {
  const turns = { roundRobin: 'payments', of: { schedule: 'payments', onCall: true } } as const;
  const world = await worldWith([payments], {
    payments: { name: 'payments', repeat: 0, steps: [{ afterSec: 0, page: [turns] }] },
  });
  await openIncident(world);
  await pass(world, 4 * hour);
  expect(said(world)).toContain('handoff offered DU0000000B1');
});

test('nobody is responsible any more for what they handed over in vain once it is over', async () => {
  const world = await worldWith();
  await openIncident(world);
  await pass(world, 4 * hour);
  await world.ask(bo, { do: 'handoff-refuse', schedule: 'payments', handoff: '1' });
  expect(await called(world)).toEqual(['bo', 'an']);
  const [incident] = await world.all();
  await world.tell(incident!.id, { type: 'Resolve', evenInAlarm: true });
  expect(await called(world)).toEqual(['bo']);
});

describe('/oncall handoff', () => {
  test('offers the shift to who comes next; accepted, they are on call until it would have ended', async () => {
    const world = await worldWith();
    expect(await world.ask(cy, { do: 'handoff' })).toMatchObject([{ said: { what: 'not-on-call' } }]);
    expect(await world.ask(an, { do: 'handoff', note: 'train' })).toMatchObject([
      { said: { what: 'offered', to: { name: 'bo' }, incidents: 0 } },
    ]);
    expect(await world.ask(an, { do: 'handoff', person: { user: cy } })).toMatchObject([
      { said: { what: 'offered-already', to: { name: 'bo' } } },
    ]);
    expect(await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' })).toMatchObject([
      { said: { what: 'accepted' } },
    ]);
    expect(await called(world)).toEqual(['bo']);
    const [shown] = await world.ask(an, { do: 'schedule', schedule: 'payments' });
    expect(shown).toMatchObject({
      shifts: expect.arrayContaining([
        expect.objectContaining({ end: '2026-03-12T18:00:00.000Z', why: 'override', label: 'O-1' }),
      ]),
    });
  });

  test('hands over what began between the offer and its acceptance, too', async () => {
    const world = await worldWith();
    await world.ask(an, { do: 'handoff' });
    await openIncident(world);
    const [incident] = await world.all();
    await world.tell(incident!.id, {
      type: 'AssignRole',
      role: 'lead',
      person: await world.directory.ofSlack(an),
    });
    await world.ask(bo, { do: 'handoff-accept', schedule: 'payments', handoff: '1' });
    expect((await world.all())[0]).toMatchObject({ roles: { lead: await world.directory.ofSlack(bo) } });
  });

  test('takes a line that names neither a schedule nor a person as what is shown to who comes', async () => {
    const world = await worldWith();
    await world.ask(an, { do: 'handoff', schedule: 'going home early' });
    const [card] = world.direct.flatMap(({ message }) =>
      message.kind === 'handoff' ? [message.handoff] : [],
    );
    expect(card).toMatchObject({ schedule: 'payments', note: 'going home early' });
    await world.ask(bo, { do: 'handoff-refuse', schedule: 'payments', handoff: '1' });
    expect(await world.ask(an, { do: 'handoff', schedule: 'paymnts' })).toMatchObject([
      { answer: 'which-schedule', asked: 'paymnts' },
    ]);
    world.direct.splice(0);
    await world.ask(an, { do: 'handoff', schedule: 'Payments train at six' });
    expect(world.direct[0]?.message).toMatchObject({ handoff: { note: 'train at six' } });
  });

  test('to oneself is refused, and one that is refused changes nothing', async () => {
    const world = await worldWith();
    expect(await world.ask(an, { do: 'handoff', person: 'me' })).toMatchObject([
      { said: { what: 'to-yourself' } },
    ]);
    await world.ask(an, { do: 'handoff', person: { user: cy } });
    await world.ask(cy, { do: 'handoff-refuse', schedule: 'payments', handoff: '1' });
    expect(await called(world)).toEqual(['an']);
    expect(await world.ask(cy, { do: 'handoff-refuse', schedule: 'payments', handoff: '99' })).toMatchObject([
      { said: { what: 'over' } },
    ]);
  });
});

describe('a swap', () => {
  const mine = {
    from: { instant: '2026-03-12T15:00:00.000Z' },
    until: { instant: '2026-03-12T17:00:00.000Z' },
  };
  const theirs = {
    from: { instant: '2026-03-12T20:00:00.000Z' },
    until: { instant: '2026-03-12T22:00:00.000Z' },
  };
  const offer = { do: 'swap', person: { user: bo }, mine, theirs } as const;

  async function shown(world: DeskWorld) {
    const [answer] = await world.ask(an, { do: 'schedule', schedule: 'payments' });
    return answer?.answer === 'schedule'
      ? answer.shifts
          .slice(0, 6)
          .map(({ person, start, why }) => `${person.name} ${start.slice(11, 16)} ${why}`)
      : [];
  }

  test('that is accepted puts each in the place of the other, tells who offered it, and is ended as one', async () => {
    const world = await worldWith();
    expect(await world.ask(an, offer)).toMatchObject([
      { said: { what: 'offered', swap: { label: 'S-1', until: '2026-03-12T15:00:00.000Z' } } },
    ]);
    expect(said(world)).toEqual(['swap DU0000000B1']);
    expect(await shown(world)).toEqual(expect.not.arrayContaining([expect.stringContaining('swap')]));
    expect(await world.ask(cy, { do: 'swap-accept', label: 'S-1' })).toMatchObject([
      { said: { what: 'not-yours' } },
    ]);
    expect(await world.ask(bo, { do: 'swap-accept', label: 'S-1' })).toMatchObject([
      { said: { what: 'accepted' } },
    ]);
    expect(said(world)).toEqual(['swap-accepted DU0000000A1']);
    expect(edits(world)).toEqual(['swap']);
    expect(await shown(world)).toEqual([
      'an 06:00 rotation',
      'bo 15:00 swap',
      'an 17:00 rotation',
      'bo 18:00 rotation',
      'an 20:00 swap',
      'bo 22:00 rotation',
    ]);
    await world.ask(cy, { do: 'override-end', label: 'S-1' });
    expect((await shown(world)).slice(0, 3)).toEqual([
      'an 06:00 rotation',
      'bo 18:00 rotation',
      'cy 06:00 rotation',
    ]);
  });

  test('that is refused, taken back or not answered changes nothing, and is told', async () => {
    const world = await worldWith();
    await world.ask(an, offer);
    await world.ask(bo, { do: 'swap-refuse', label: 'S-1' });
    expect(said(world)).toEqual(['swap DU0000000B1', 'swap-refused DU0000000A1']);
    expect(await world.ask(bo, { do: 'swap-accept', label: 'S-1' })).toMatchObject([
      { said: { what: 'over' } },
    ]);
    await world.ask(an, offer);
    expect(await world.ask(bo, { do: 'swap-withdraw', label: 'S-2' })).toMatchObject([
      { said: { what: 'not-yours' } },
    ]);
    await world.ask(an, { do: 'swap-withdraw', label: 'S-2' });
    await world.ask(an, offer);
    said(world);
    await pass(world, hour);
    expect(said(world)).toEqual(['swap-expired DU0000000A1']);
    expect((await shown(world)).join()).not.toMatch(/swap/);
    expect(await world.ask(bo, { do: 'swap-accept', label: 'S-9' })).toMatchObject([
      { said: { what: 'no-such' } },
    ]);
  });

  test('without times offers the next shifts of both; a time in which somebody is not on call is refused', async () => {
    const world = await worldWith();
    expect(await world.ask(an, { do: 'swap', person: { user: bo } })).toMatchObject([
      {
        said: {
          what: 'offered',
          swap: {
            mine: { start: '2026-03-13T18:00:00.000Z', end: '2026-03-14T06:00:00.000Z' },
            theirs: { start: '2026-03-12T18:00:00.000Z', end: '2026-03-13T06:00:00.000Z' },
          },
        },
      },
    ]);
    expect(await world.ask(an, { ...offer, mine: theirs })).toMatchObject([
      { said: { what: 'no-shift', person: { name: 'an' } } },
    ]);
    expect(await world.ask(an, { ...offer, person: 'me' })).toMatchObject([
      { said: { what: 'with-yourself' } },
    ]);
  });
});

test('user groups hold who is on call in any of their schedules, and are never emptied', async () => {
  const office: ScheduleDefinition = {
    ...payments,
    layers: [{ ...payments.layers[0]!, restrict: [{ times: [{ from: '06:00', to: '20:00' }] }] }],
  };
  const world = createDeskWorld({
    settings: { people, schedules: [office], userGroups: [{ group: 'S0PAY', schedules: ['payments'] }] },
  });
  await world.store.enqueue({
    effects: watchAllDuty([office], world.clock.now()),
    claims: [],
    recordedAt: world.clock.now(),
  });
  await pass(world, 6 * hour - 1);
  expect(world.groups).toEqual([
    { group: 'S0PAY', users: [an] },
    { group: 'S0PAY', users: [bo] },
  ]);
  // At 20:00 nobody is on call.
  await pass(world, 2 * hour);
  expect(world.groups).toHaveLength(2);
  await pass(world, 8 * hour + 1);
  expect(world.groups.at(-1)).toEqual({ group: 'S0PAY', users: [cy] });
});
