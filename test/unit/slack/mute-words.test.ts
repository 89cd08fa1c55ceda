import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMute, type MuteTyped } from '../../../bot/slack/commands/mute-words.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ named: name }));

test.for<[string, MuteTyped]>([
  ['checkout for 2h', { targets: named('checkout'), wish: { forSec: 7200 }, reason: '' }],
  [
    'checkout for 2 hours deploy of cart',
    { targets: named('checkout'), wish: { forSec: 7200 }, reason: 'deploy of cart' },
  ],
  ['nightly-* for 1h30m backup', { targets: named('nightly-*'), wish: { forSec: 5400 }, reason: 'backup' }],
  [
    'x for 90m 2 nodes are replaced',
    { targets: named('x'), wish: { forSec: 5400 }, reason: '2 nodes are replaced' },
  ],
  [
    'service:checkout alarm:nightly-* tag:env=dev until 6:00',
    {
      targets: [{ service: 'checkout' }, { alarms: 'nightly-*' }, { tag: 'env', glob: 'dev' }],
      wish: { until: { minute: 360 } },
      reason: '',
    },
  ],
  [
    'checkout from 22:00 until 23:30 upgrade',
    {
      targets: named('checkout'),
      wish: { from: { minute: 1320 }, until: { minute: 1410 } },
      reason: 'upgrade',
    },
  ],
  [
    'nightly-* for 2h in CloudWatch load test',
    { targets: named('nightly-*'), wish: { forSec: 7200 }, reason: 'load test', cloudwatch: true },
  ],
  [
    'checkout from 22:00 for 90m upgrade',
    { targets: named('checkout'), wish: { from: { minute: 1320 }, forSec: 5400 }, reason: 'upgrade' },
  ],
  [
    'checkout from 2026-11-21 22:00 to 2026-11-22',
    {
      targets: named('checkout'),
      wish: { from: { date: '2026-11-21', minute: 1320 }, until: { date: '2026-11-22', minute: 0 } },
      reason: '',
    },
  ],
  [
    'checkout until 2026-11-21T06:00 why not',
    { targets: named('checkout'), wish: { until: { date: '2026-11-21', minute: 360 } }, reason: 'why not' },
  ],
  [
    'checkout until 2026-11-21T06:00+07:00',
    { targets: named('checkout'), wish: { until: { instant: '2026-11-20T23:00:00.000Z' } }, reason: '' },
  ],
  [
    'nightly-* every sat,sun 02:00-04:00 backup',
    { targets: named('nightly-*'), wish: { weekdays: [6, 0], fromMin: 120, toMin: 240 }, reason: 'backup' },
  ],
  [
    'nightly-* weekly fri-mon 22:00-02:00 until 2026-12-31 year end',
    {
      targets: named('nightly-*'),
      wish: {
        weekdays: [5, 6, 0, 1],
        fromMin: 1320,
        toMin: 120,
        until: { date: '2026-12-31', minute: 0 },
      },
      reason: 'year end',
    },
  ],
  [
    'x every day 02:00-04:00',
    { targets: named('x'), wish: { weekdays: [], fromMin: 120, toMin: 240 }, reason: '' },
  ],
  ['for 2h', { wrong: 'what', value: '' }],
  ['', { wrong: 'what', value: '' }],
  ['tag:env for 2h', { wrong: 'what', value: 'tag:env' }],
  ['checkout', { wrong: 'when', value: '' }],
  ['checkout from 22:00', { wrong: 'when', value: '' }],
  ['checkout for ever', { wrong: 'length', value: 'ever' }],
  ['checkout for 2hx3', { wrong: 'length', value: '2hx3' }],
  ['checkout for 1 month', { wrong: 'length', value: '1' }],
  ['checkout for 1mo', { wrong: 'length', value: '1mo' }],
  ['checkout for 0m', { wrong: 'length', value: '0m' }],
  ['checkout until someday', { wrong: 'time', value: 'someday' }],
  ['checkout until 2026-02-30', { wrong: 'time', value: '2026-02-30' }],
  ['checkout until 25:00', { wrong: 'time', value: '25:00' }],
  ['checkout every caturday 02:00-04:00', { wrong: 'weekday', value: 'caturday' }],
  ['checkout every sat', { wrong: 'time', value: '' }],
  ['checkout every sat 2-4', { wrong: 'time', value: '2-4' }],
])('%s', ([typed, meant]) => {
  expect(readMute(typed)).toEqual(meant);
});

test('whatever is typed, it is a mute or says what is wrong', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'for',
      'until',
      'from',
      'every',
      '2h',
      '22:00',
      '2026-11-21',
      'sat',
      '02:00-04:00',
      'checkout',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const read = readMute(words.join(' '));
      expect('wrong' in read ? typeof read.value : read.targets.length > 0).toBeTruthy();
    }),
  );
});
