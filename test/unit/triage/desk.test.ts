import { describe, expect, test } from 'vitest';
import type { AlarmMention, Happened } from '../../../bot/core/incident/index.ts';
import { epochMs, plusSec } from '../../../bot/core/calendar/index.ts';
import {
  decideDesk,
  emptyDesk,
  evolveDesk,
  groupingOf,
  rememberedAlarms,
  rememberedBytes,
  type AlarmState,
  type Desk,
  type DeskCommand,
  type DeskEvent,
  type DeskSignal,
} from '../../../bot/core/triage/index.ts';
import { dated, foldFrozen, specOf, storyStart } from '../spec.ts';

const room = { initial: emptyDesk, decide: decideDesk, evolve: evolveDesk };
const spec = specOf(room);
const given = (...facts: readonly (DeskEvent | Happened<DeskEvent>)[]) => spec.given(...facts);

const grouping = 'checkout';

const mention = (name: string, sec: number): AlarmMention => ({
  key: JSON.stringify([name]),
  name,
  at: plusSec(storyStart, sec),
  sentence: `${name} changed`,
});

const signal = (name: string, state: AlarmState, sec: number): DeskSignal => ({
  mention: mention(name, sec),
  state,
});

const receive = (one: DeskSignal, incident = 'new', unmatched = false): DeskCommand => ({
  type: 'ReceiveSignal',
  signal: one,
  grouping,
  incident,
  unmatched,
});

const giveBack = (one: DeskSignal, refusedBy: string, incident = 'new'): DeskCommand => ({
  type: 'ReturnSignal',
  signal: one,
  grouping,
  refusedBy,
  incident,
});

const opened = (one: DeskSignal, incident: string, reason = 'first-of-service'): DeskEvent =>
  ({ type: 'SignalOpenedIncident', data: { signal: one, grouping, incident, reason } }) as DeskEvent;

const joined = (one: DeskSignal, incident: string, reason: string, key = grouping): DeskEvent =>
  ({ type: 'SignalJoined', data: { signal: one, grouping: key, incident, reason } }) as DeskEvent;

const cleared = (one: DeskSignal, incident: string): DeskEvent => ({
  type: 'SignalCleared',
  data: { signal: one, incident },
});

const ignored = (one: DeskSignal, reason: string): DeskEvent =>
  ({ type: 'SignalIgnored', data: { signal: one, reason } }) as DeskEvent;

const released = (incident: string): DeskEvent => ({ type: 'IncidentReleased', data: { incident } });

const reclaimed = (incident: string, key = grouping): DeskEvent => ({
  type: 'IncidentReclaimed',
  data: { incident, grouping: key },
});

const a10 = signal('a', 'ALARM', 10);
const openA = opened(a10, 'one');

describe('an alarm that fires', () => {
  test('opens the first incident of its service', () => {
    given().when(receive(a10, 'one')).gives(openA);
  });

  test('opens one of the fallback when no service matches, and says so', () => {
    given()
      .when(receive(a10, 'one', true))
      .gives(opened(a10, 'one', 'unmatched'));
  });

  test('joins the open incident of its service', () => {
    const b = signal('b', 'ALARM', 20);
    given(openA)
      .when(receive(b))
      .gives(joined(b, 'one', 'same-service'));
  });

  test('joins again the incident that it belongs to, also when that was declared apart or reopened beside another', () => {
    const again = signal('a', 'ALARM', 40);
    given(openA, cleared(signal('a', 'OK', 20), 'one'))
      .when(receive(again))
      .gives(joined(again, 'one', 'same-alarm'));
    const b = signal('b', 'ALARM', 30);
    given(openA, released('one'), opened(b, 'two'), reclaimed('one', 'reopened/one'))
      .when(receive(again))
      .gives(joined(again, 'one', 'same-alarm', 'reopened/one'));
  });

  test('opens another one when its incident is over', () => {
    const again = signal('a', 'ALARM', 40);
    given(openA, released('one')).when(receive(again, 'two')).gives(opened(again, 'two'));
  });

  test('joins what was declared by hand for its service', () => {
    given({ type: 'IncidentDeclared', data: { grouping, incident: 'hand' } })
      .when(receive(a10))
      .gives(joined(a10, 'hand', 'same-service'));
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    'of a service that is called %s is no special case',
    (name) => {
      given()
        .when({ ...receive(a10, 'one'), grouping: name } as DeskCommand)
        .gives({
          type: 'SignalOpenedIncident',
          data: { signal: a10, grouping: name, incident: 'one', reason: 'first-of-service' },
        });
    },
  );
});

describe('an alarm that ends', () => {
  test('is sent to the incident that it belongs to, once', () => {
    const ok = signal('a', 'OK', 20);
    given(openA).when(receive(ok)).gives(cleared(ok, 'one'));
    const again = signal('a', 'OK', 30);
    given(openA, cleared(ok, 'one')).when(receive(again)).gives(ignored(again, 'ok-without-alarm'));
  });

  test('also when data was missing in between: the incident still believes it to fire', () => {
    const missing = signal('a', 'INSUFFICIENT_DATA', 20);
    const ok = signal('a', 'OK', 30);
    given(openA).when(receive(missing)).gives(ignored(missing, 'insufficient-data'));
    given(openA, ignored(missing, 'insufficient-data')).when(receive(ok)).gives(cleared(ok, 'one'));
    const again = signal('a', 'ALARM', 40);
    given(openA, ignored(missing, 'insufficient-data'))
      .when(receive(again))
      .gives(joined(again, 'one', 'same-alarm'));
  });

  test('also when its incident was resolved or reopened meanwhile', () => {
    const ok = signal('a', 'OK', 20);
    given(openA, released('one')).when(receive(ok)).gives(cleared(ok, 'one'));
    given(openA, released('one'), reclaimed('one')).when(receive(ok)).gives(cleared(ok, 'one'));
  });

  test('without having fired here opens and ends nothing', () => {
    const ok = signal('a', 'OK', 20);
    given().when(receive(ok)).gives(ignored(ok, 'ok-without-alarm'));
  });
});

describe('what changes nothing', () => {
  test('a signal that is older than what is known of its alarm is late, whatever it says', () => {
    for (const state of ['ALARM', 'OK', 'INSUFFICIENT_DATA'] as const) {
      const late = signal('a', state, 9);
      given(openA).when(receive(late)).gives(ignored(late, 'late'));
    }
  });

  test('the same transition again is a repeat', () => {
    given(openA).when(receive(a10)).gives(ignored(a10, 'repeat'));
  });

  test('of two states of one millisecond the alarm counts, in whatever order they come', () => {
    const ok = signal('a', 'OK', 10);
    given(openA).when(receive(ok)).gives(ignored(ok, 'late'));
    given(ignored(ok, 'ok-without-alarm')).when(receive(a10, 'one')).gives(openA);
  });

  test('missing data alone opens nothing', () => {
    const missing = signal('a', 'INSUFFICIENT_DATA', 10);
    given().when(receive(missing)).gives(ignored(missing, 'insufficient-data'));
  });
});

describe('a signal that its incident could not take any more', () => {
  test('releases that incident and opens another', () => {
    given(openA)
      .when(giveBack(a10, 'one', 'two'))
      .gives(released('one'), opened(a10, 'two', 'returned'));
    given(openA, released('one'))
      .when(giveBack(a10, 'one', 'two'))
      .gives(opened(a10, 'two', 'returned'));
  });

  test('joins the one that was opened since', () => {
    const b = signal('b', 'ALARM', 20);
    given(openA, released('one'), opened(b, 'two'))
      .when(giveBack(a10, 'one'))
      .gives(joined(a10, 'two', 'same-service'));
  });

  test('two of them that come back one after the other end in one incident', () => {
    const b = signal('b', 'ALARM', 20);
    given(openA, joined(b, 'one', 'same-service'))
      .after(giveBack(a10, 'one', 'two'))
      .when(giveBack(b, 'one', 'three'))
      .gives(joined(b, 'two', 'same-service'));
  });

  test.each([
    ['has ended since', signal('a', 'OK', 20), cleared(signal('a', 'OK', 20), 'one')],
    ['fired again since', signal('a', 'ALARM', 20), joined(signal('a', 'ALARM', 20), 'one', 'same-alarm')],
  ])('opens nothing when its alarm %s', (_name, _newer, event) => {
    given(openA, event).when(giveBack(a10, 'one')).gives(released('one'), ignored(a10, 'incident-over'));
  });

  test('that is an OK opens nothing', () => {
    const ok = signal('a', 'OK', 10);
    given(openA).when(giveBack(ok, 'one')).gives(released('one'), ignored(ok, 'incident-over'));
  });
});

describe('incidents of people', () => {
  const declare = (incident: string, separate: boolean): DeskCommand => ({
    type: 'DeclareIncident',
    grouping,
    incident,
    separate,
  });

  test('one that is declared takes its service, and the next alarm', () => {
    given()
      .when(declare('hand', false))
      .gives({ type: 'IncidentDeclared', data: { grouping, incident: 'hand' } });
  });

  test('where one is open already the other is named, unless it is to be separate', () => {
    given(openA).when(declare('hand', false)).refuses({ code: 'open-already', incident: 'one' });
    given(openA)
      .when(declare('hand', true))
      .gives({ type: 'IncidentDeclared', data: { grouping: 'declared/hand', incident: 'hand' } });
    given()
      .when(declare('hand', true))
      .gives({ type: 'IncidentDeclared', data: { grouping, incident: 'hand' } });
  });

  test('one that is over is released once; one that is unknown was never here', () => {
    given(openA).when({ type: 'ReleaseIncident', incident: 'one' }).gives(released('one'));
    given(openA, released('one')).when({ type: 'ReleaseIncident', incident: 'one' }).gives();
    given(openA).when({ type: 'ReleaseIncident', incident: 'two' }).gives();
  });

  test('one that is reopened takes its place again, or one beside it where another was opened since', () => {
    const reclaim: DeskCommand = { type: 'ReclaimIncident', incident: 'one', grouping };
    given(openA, released('one')).when(reclaim).gives(reclaimed('one'));
    given(openA).when(reclaim).gives();
    given(openA, released('one'), opened(signal('b', 'ALARM', 20), 'two'))
      .when(reclaim)
      .gives(reclaimed('one', 'reopened/one'));
  });
});

describe('the memory of a desk', () => {
  const fold = (events: readonly DeskEvent[]): Desk =>
    events.length < 10
      ? foldFrozen(room, events.map(dated))
      : events.map(dated).reduce<Desk>(evolveDesk, emptyDesk);
  const numbers = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index);
  const sizeOf = (desk: Desk): number => Buffer.byteLength(JSON.stringify(desk));

  test('can be written as JSON, and names under which key an incident is open', () => {
    const desk = fold([openA, cleared(signal('a', 'OK', 20), 'one')]);
    expect(desk).toStrictEqual({
      open: { checkout: { incident: 'one', openedAt: storyStart } },
      alarms: {
        '["a"]': {
          state: 'OK',
          at: plusSec(storyStart, 20),
          incident: 'one',
          changes: [10, 20].map((sec) => epochMs(plusSec(storyStart, sec)) / 1000),
        },
      },
    });
    expect(JSON.parse(JSON.stringify(desk))).toStrictEqual(desk);
    expect([groupingOf(desk, 'one'), groupingOf(desk, 'two')]).toEqual([grouping, undefined]);
  });

  test('an event of a newer version changes nothing', () => {
    const desk = fold([openA]);
    const newer = dated({ type: 'ServiceMuted', data: {} } as unknown as DeskEvent, 5);
    expect(evolveDesk(desk, newer)).toBe(desk);
  });

  test('holds 500 quiet alarms, the longest unchanged forgotten first', () => {
    const desk = fold(numbers(600).map((n) => ignored(signal(`q${n}`, 'OK', n), 'ok-without-alarm')));
    expect(Object.keys(desk.alarms)).toHaveLength(rememberedAlarms);
    expect(desk.alarms['["q99"]']).toBeUndefined();
    expect(desk.alarms['["q100"]']).toBeDefined();
  });

  test('keeps 700 alarms that fire, and one whose data is missing since, before any that is quiet', () => {
    const missing = signal('f0', 'INSUFFICIENT_DATA', 2000);
    const desk = fold([
      ...numbers(700).map((n) => joined(signal(`f${n}`, 'ALARM', n), 'one', 'same-service')),
      ignored(missing, 'insufficient-data'),
      ...numbers(50).map((n) => ignored(signal(`q${n}`, 'OK', 1000 + n), 'ok-without-alarm')),
    ]);
    expect(Object.keys(desk.alarms)).toHaveLength(700);
    expect(desk.alarms['["f0"]']).toMatchObject({ state: 'ALARM', incident: 'one' });
  });

  test('never outgrows a row of the store, whatever the names: the oldest that fire are forgotten at last', () => {
    const long = 'Cảnh báo 5xx '.repeat(20).slice(0, 255);
    const desk = fold(
      numbers(700).map((n) => joined(signal(`${long}${n}`, 'ALARM', n), 'one', 'same-service')),
    );
    expect(sizeOf(desk)).toBeLessThanOrEqual(rememberedBytes + 10_000);
    expect(Object.keys(desk.alarms).length).toBeGreaterThan(400);
    expect(desk.alarms[JSON.stringify([`${long}699`])]).toBeDefined();
    expect(desk.alarms[JSON.stringify([`${long}0`])]).toBeUndefined();
  });

  test('forgets no more that fire than it must: their number alone is no reason', () => {
    const long = 'x'.repeat(255);
    const desk = fold(
      numbers(700).map((n) => joined(signal(`${long}${n}`, 'ALARM', n), 'one', 'same-service')),
    );
    const kept = Object.keys(desk.alarms).length;
    expect(kept).toBeGreaterThan(rememberedAlarms);
    expect(sizeOf(desk)).toBeGreaterThan(0.85 * rememberedBytes);
  });

  test('1,000 alarms of one account fit while they fire', () => {
    const arn = (n: number): string =>
      `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:service-${n}-5xx-rate`;
    const desk = fold(
      numbers(1000).map((n) => joined(signal(arn(n), 'ALARM', n), 'k3f9k3f9k3f9', 'same-service')),
    );
    expect(Object.keys(desk.alarms)).toHaveLength(1000);
  });
});

test('an OK after an OK leaves its alarm counted: what flaps on in a storm is counted there, not told', () => {
  const [fires, clears, clearsAgain, flaps] = [
    signal('a', 'ALARM', 10),
    signal('a', 'OK', 20),
    signal('a', 'OK', 30),
    signal('a', 'ALARM', 40),
  ];
  const flapping = { changes: 3, withinSec: 600, calmSec: 300 };
  given(
    opened(fires, 'one'),
    { type: 'IncidentRedirected', data: { from: 'one', to: 'storm', counted: true } },
    { type: 'SignalCleared', data: { signal: clears, incident: 'storm', counted: true } },
    ignored(clearsAgain, 'ok-without-alarm'),
  )
    .when({ ...receive(flaps), flapping } as DeskCommand)
    .gives({
      type: 'SignalCounted',
      data: { signal: flaps, incident: 'storm', changes: 3, calmSec: 300, counted: true },
    });
});
