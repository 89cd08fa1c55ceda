import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFiring, type Incident, type IncidentEvent } from '../../../bot/core/incident/index.ts';
import { alarm, at, cleared, fired, fold, history } from './sample.ts';

const { investigating } = history;

const flapped = (sec: number, changes: number): IncidentEvent => ({
  type: 'AlarmFlapped',
  data: { alarm: alarm('5xx', sec), changes },
  occurredAt: at(sec),
});

const calmed = (sec: number, state: 'ALARM' | 'OK'): IncidentEvent => ({
  type: 'AlarmCalmed',
  data: { alarm: alarm('5xx', sec), state, calmSec: 600 },
});

const shown = (...events: readonly IncidentEvent[]) => {
  const state = fold(...investigating, ...events) as Incident;
  const [first] = state.alarms;
  return { state: first?.state, flapping: first?.flapping, lastAt: first?.lastAt, fires: isFiring(state) };
};

const begun = [fired('5xx', 0), flapped(60, 4)];

describe('an alarm that flaps', () => {
  test('counts as firing, whatever it says at the moment', () => {
    expect(shown(...begun)).toEqual({ state: 'ALARM', flapping: 4, lastAt: at(60), fires: true });
  });

  test('is over with the next OK when nobody counts its changes any more', () => {
    expect(shown(...begun, cleared('5xx', 120))).toEqual({
      state: 'OK',
      flapping: undefined,
      lastAt: at(120),
      fires: false,
    });
  });

  test('fires like any other one after the next ALARM when nobody counts its changes any more', () => {
    const again = [...begun, fired('5xx', 120)];
    expect(shown(...again)).toEqual({ state: 'ALARM', flapping: undefined, lastAt: at(120), fires: true });
    expect(shown(...again, cleared('5xx', 180)).fires).toBe(false);
  });

  test('goes on flapping when an end from before comes late', () => {
    expect(shown(...begun, cleared('5xx', 30))).toMatchObject({ state: 'ALARM', flapping: 4 });
  });

  test('ends as its newest change says, in whatever order the changes come', () => {
    const later = [flapped(120, 5), calmed(120, 'OK'), fired('5xx', 900), cleared('5xx', 960)];
    const orders = fc
      .shuffledSubarray(later, { minLength: later.length })
      // Two that were decided at one instant come in their order.
      .filter((order) => order.indexOf(later[0]!) < order.indexOf(later[1]!));
    fc.assert(
      fc.property(orders, (order) => {
        expect(shown(...begun, ...order)).toEqual({
          state: 'OK',
          flapping: undefined,
          lastAt: at(960),
          fires: false,
        });
      }),
    );
  });
});
