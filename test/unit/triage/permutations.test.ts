import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import {
  decideDesk,
  emptyDesk,
  evolveDesk,
  type AlarmState,
  type Desk,
  type DeskCommand,
  type DeskEvent,
  type DeskSignal,
} from '../../../bot/core/triage/index.ts';
import { dated, deepFrozen, storyStart } from '../spec.ts';

const states = ['ALARM', 'OK', 'INSUFFICIENT_DATA'] as const satisfies readonly AlarmState[];

/** Signals of five alarms of two services within 20 s, several of them at the same instant. */
const someSignal = fc
  .record({ alarm: fc.nat({ max: 4 }), sec: fc.nat({ max: 20 }), state: fc.constantFrom(...states) })
  .map(({ alarm, sec, state }): DeskSignal => ({
    mention: {
      key: `["a${alarm}"]`,
      name: `a${alarm}`,
      at: plusSec(storyStart, sec),
      sentence: 'changed',
    },
    state,
  }));

/** Signals, and the same in any other order with any number of them doubled. */
const reordered = fc.array(someSignal, { minLength: 1, maxLength: 25 }).chain((signals) =>
  fc.record({
    signals: fc.constant(signals),
    other: fc.array(fc.nat({ max: signals.length - 1 }), { maxLength: 15 }).chain((doubled) =>
      fc.shuffledSubarray([...signals, ...doubled.map((index) => signals[index]!)], {
        minLength: signals.length + doubled.length,
      }),
    ),
  }),
);

/** A desk that is told things one after another; fails when a second incident is opened under one key. */
function createDesk() {
  let desk: Desk = emptyDesk;
  let n = 0;
  const events: DeskEvent[] = [];
  return {
    desk: () => desk,
    /** All that were ever opened or declared. */
    incidents: (): readonly string[] => [
      ...new Set(events.flatMap(({ data }) => ('incident' in data ? [data.incident] : []))),
    ],
    tell(command: DeskCommand): void {
      const decision = decideDesk(desk, deepFrozen(command));
      for (const fact of decision.ok ? decision.facts : []) {
        const taken = Object.hasOwn(fact.data, 'grouping') && keyOf(fact) in desk.open;
        const opens = fact.type === 'SignalOpenedIncident' || fact.type === 'IncidentDeclared';
        expect(opens && taken, `${fact.type} under ${keyOf(fact)}, which is open already`).toBe(false);
        desk = deepFrozen(evolveDesk(desk, dated(fact, (n += 1))));
        events.push(fact);
      }
    },
  };
}

const keyOf = (fact: DeskEvent): string => (fact.data as { readonly grouping?: string }).grouping ?? '';

const receive = (signal: DeskSignal, index: number): DeskCommand => ({
  type: 'ReceiveSignal',
  signal,
  grouping: 'checkout',
  incident: `i${index}`,
  unmatched: false,
});

const inAlarm = (desk: Desk): readonly string[] =>
  Object.entries(desk.alarms)
    .filter(([, { state }]) => state === 'ALARM')
    .map(([key]) => key)
    .toSorted();

/** What the newest signal of each alarm says, missing data apart; of two at one instant the more urgent. */
const trulyInAlarm = (signals: readonly DeskSignal[]): readonly string[] =>
  [...new Set(signals.map(({ mention }) => mention.key))]
    .filter((key) => {
      const own = signals.filter(
        ({ mention, state }) => mention.key === key && state !== 'INSUFFICIENT_DATA',
      );
      const newest = own
        .map(({ mention }) => mention.at)
        .toSorted()
        .at(-1);
      return own.some(({ mention, state }) => mention.at === newest && state === 'ALARM');
    })
    .toSorted();

test('in whatever order signals come, doubled or not: one open incident per key, and the same alarms in ALARM', () => {
  fc.assert(
    fc.property(reordered, ({ signals, other }) => {
      const [one, two] = [createDesk(), createDesk()];
      signals.forEach((signal, index) => one.tell(receive(signal, index)));
      other.forEach((signal, index) => two.tell(receive(signal, index)));
      expect(inAlarm(one.desk())).toEqual(trulyInAlarm(signals));
      expect(inAlarm(two.desk())).toEqual(trulyInAlarm(signals));
      expect(Object.keys(one.desk().open).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('with incidents that end, come back, are declared and refuse signals: never two under one key', () => {
  /** One of the incidents that there have been, or none yet. */
  type Known = (n: number) => string;
  const pick = fc.nat({ max: 1000 });
  const people: fc.Arbitrary<(index: number, known: Known) => DeskCommand> = fc.oneof(
    someSignal.map((signal) => (index: number) => receive(signal, index)),
    fc.tuple(someSignal, pick).map(([signal, n]) => (index: number, known: Known): DeskCommand => ({
      type: 'ReturnSignal',
      signal,
      grouping: 'checkout',
      refusedBy: known(n),
      incident: `i${index}`,
    })),
    pick.map((n) => (_index: number, known: Known): DeskCommand => ({
      type: 'ReleaseIncident',
      incident: known(n),
    })),
    pick.map((n) => (_index: number, known: Known): DeskCommand => ({
      type: 'ReclaimIncident',
      incident: known(n),
      grouping: 'checkout',
    })),
    fc.boolean().map((separate) => (index: number): DeskCommand => ({
      type: 'DeclareIncident',
      grouping: 'checkout',
      incident: `i${index}`,
      separate,
    })),
  );
  fc.assert(
    fc.property(fc.array(people, { maxLength: 40 }), (commands) => {
      const desk = createDesk();
      commands.forEach((command, index) => {
        const known = desk.incidents();
        desk.tell(command(index, (n) => known[n % Math.max(1, known.length)] ?? 'before'));
      });
      const open = Object.values(desk.desk().open).map((each) => each.incident);
      expect(new Set(open).size).toBe(open.length);
    }),
    { numRuns: 500 },
  );
});
