import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instantOf,
  parseTimeInterval,
  plusSec,
  type TimeInterval,
} from '../../../bot/core/calendar/index.ts';
import {
  covers,
  holds,
  muteEnd,
  muteStart,
  mutedBy,
  muteTimes,
  type Mute,
  type MuteScope,
} from '../../../bot/core/triage/index.ts';

const subject = { service: 'checkout', name: 'nightly-export', tags: { env: 'dev' } };

const interval = (value: unknown): TimeInterval => {
  const read = parseTimeInterval(value);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.interval;
};

test.for<[MuteScope, boolean]>([
  [{ services: ['checkout'] }, true],
  [{ services: ['cart', 'checkout'] }, true],
  [{ services: ['cart'] }, false],
  [{ alarms: 'nightly-*' }, true],
  [{ alarms: 'daily-*' }, false],
  [{ tags: { env: 'd*' } }, true],
  [{ tags: { env: 'd*', team: '*' } }, false],
  [{ services: ['checkout'], alarms: 'nightly-*', tags: { env: 'dev' } }, true],
  [{ services: ['cart'], alarms: 'nightly-*' }, false],
  [{}, false],
])('a mute of %o covers the alarm: %s', ([scope, expected]) => {
  expect(covers(scope, subject)).toBe(expected);
});

describe('when a mute holds', () => {
  const once: Mute = {
    id: 'M-1',
    alarms: '*',
    from: '2026-03-12T22:00:00.000Z',
    until: '2026-03-12T23:00:00.000Z',
  };

  test('a window holds from its start to just before its end', () => {
    expect(holds(once, '2026-03-12T21:59:59.999Z')).toBe(false);
    expect(holds(once, '2026-03-12T22:00:00.000Z')).toBe(true);
    expect(holds(once, '2026-03-12T22:59:59.999Z')).toBe(true);
    expect(holds(once, '2026-03-12T23:00:00.000Z')).toBe(false);
  });

  test('a weekly window on the night without its hour ends where the clocks have jumped to', () => {
    // Berlin, 29 March 2026: 02:00 becomes 03:00.
    const intervals = [
      interval({
        weekdays: ['sunday'],
        times: [{ start_time: '01:30', end_time: '02:30' }],
        location: 'Europe/Berlin',
      }),
    ];
    expect(holds({ intervals }, '2026-03-29T00:45:00.000Z')).toBe(true);
    expect(muteEnd({ intervals }, '2026-03-29T00:45:00.000Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('of two mutes the one that holds longer is named', () => {
    const longer: Mute = { id: 'M-2', services: ['checkout'], until: '2026-03-13T06:00:00.000Z' };
    const at = '2026-03-12T22:30:00.000Z';
    expect(mutedBy([once, longer], subject, at)).toEqual({ mute: longer, until: longer.until });
    expect(mutedBy([longer, once], subject, at)?.mute.id).toBe('M-2');
    const forEver: Mute = { id: 'M-3', alarms: '*' };
    expect(mutedBy([once, forEver, longer], subject, at)).toEqual({ mute: forEver });
    expect(mutedBy([], subject, at)).toBeUndefined();
  });

  test('the next start is the start of the window, or of the next one of its intervals', () => {
    expect(muteStart(once, '2026-03-12T10:00:00.000Z')).toBe(once.from);
    expect(muteStart(once, '2026-03-12T22:10:00.000Z')).toBeUndefined();
    expect(muteStart(once, '2026-03-12T23:00:00.000Z')).toBeUndefined();
    const intervals = [
      interval({ weekdays: ['saturday'], times: [{ start_time: '02:00', end_time: '04:00' }] }),
    ];
    expect(muteStart({ intervals }, '2026-03-12T10:00:00.000Z')).toBe('2026-03-14T02:00:00.000Z');
    expect(muteStart({ intervals, until: '2026-03-14T00:00:00.000Z' }, '2026-03-12T10:00:00.000Z')).toBe(
      undefined,
    );
  });

  test('whatever the times, a mute holds until its end and no longer at it', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const at = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }).map(instantOf);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
        minute,
        minute,
        at,
        (days, a, b, now) => {
          const wish = { weekdays: [...new Set(days)], fromMin: a, toMin: b };
          const read = muteTimes(wish, 'Europe/Berlin', now);
          if ('problem' in read) throw new Error(read.problem);
          const start = holds(read.times, now) ? now : muteStart(read.times, now);
          if (start === undefined) throw new Error('a weekly mute comes again');
          const end = muteEnd(read.times, start);
          // Every day around the clock: it never ends.
          if (end === undefined) return;
          expect(holds(read.times, start)).toBe(true);
          expect(holds(read.times, plusSec(end, -0.001))).toBe(true);
          expect(holds(read.times, end)).toBe(false);
        },
      ),
    );
  });
});

describe('times as people say them', () => {
  const zone = 'Europe/Berlin';
  const now = '2026-03-12T21:30:00.000Z'; // 22:30 in Berlin

  test.for([
    ['for two hours', { forSec: 7200 }, { from: now, until: '2026-03-12T23:30:00.000Z' }],
    ['until six: tomorrow', { until: { minute: 360 } }, { from: now, until: '2026-03-13T05:00:00.000Z' }],
    ['until eleven: today', { until: { minute: 1380 } }, { from: now, until: '2026-03-12T22:00:00.000Z' }],
    [
      'from eleven until one: over midnight',
      { from: { minute: 1380 }, until: { minute: 60 } },
      { from: '2026-03-12T22:00:00.000Z', until: '2026-03-13T00:00:00.000Z' },
    ],
    [
      'with a date',
      { from: { date: '2026-03-29', minute: 90 }, until: { date: '2026-03-29', minute: 240 } },
      // The night without 02:00 to 03:00.
      { from: '2026-03-29T00:30:00.000Z', until: '2026-03-29T02:00:00.000Z' },
    ],
    [
      'with an offset',
      { until: { instant: '2026-03-13T00:00:00.000Z' } },
      { from: now, until: '2026-03-13T00:00:00.000Z' },
    ],
  ] as const)('%s', ([, wish, times]) => {
    expect(muteTimes(wish, zone, now)).toEqual({ times });
  });

  test('a weekly night is two intervals in the zone of who asks', () => {
    const read = muteTimes({ weekdays: [6], fromMin: 1320, toMin: 120 }, zone, now);
    expect(read).toEqual({
      times: {
        intervals: [
          { weekdays: [{ from: 6, to: 6 }], times: [{ fromMin: 1320, toMin: 1440 }], location: zone },
          { weekdays: [{ from: 0, to: 0 }], times: [{ fromMin: 0, toMin: 120 }], location: zone },
        ],
      },
    });
  });

  test.for([
    [{ until: { date: '2026-03-12', minute: 0 } }, 'over-already'],
    [
      { from: { date: '2026-03-14', minute: 60 }, until: { date: '2026-03-14', minute: 60 } },
      'ends-before-it-starts',
    ],
    [
      { from: { date: '2026-03-14', minute: 60 }, until: { date: '2026-03-13', minute: 60 } },
      'ends-before-it-starts',
    ],
    [{ forSec: 32 * 86_400 }, 'too-long'],
    [{ until: { date: '2027-01-01', minute: 0 } }, 'too-long'],
    [{ weekdays: [], fromMin: 0, toMin: 60, until: { date: '2026-03-01', minute: 0 } }, 'over-already'],
  ] as const)('%o is refused: %s', ([wish, problem]) => {
    expect(muteTimes(wish, zone, now)).toEqual({ problem });
  });
});
