import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOncall } from '../../../bot/slack/commands/parse.ts';

const bo = { user: 'U0000000B1' };
const an = { user: 'U0000000A1' };
const evening = { from: { minute: 1080 }, until: { minute: 1320 } };
const friday = { from: { weekday: 5, minute: 1080 }, until: { minute: 1320 } };

const asks = (request: unknown) => ({ request });
const unclear = (command: string, wrong: string, value: string) => ({
  answer: { answer: 'shift-unclear', command, wrong, value },
});

describe('/oncall override', () => {
  const override = (more: object) => asks({ do: 'override', schedule: 'payments', person: bo, ...more });
  test.each([
    ['payments <@U0000000B1|bo> for 4h', override({ wish: { forSec: 14_400 } })],
    [
      'payments <@U0000000B1> for 4 hours doctor & co',
      override({ wish: { forSec: 14_400 }, reason: 'doctor & co' }),
    ],
    ['<@U0000000B1|Bo Le> payments for 4h', override({ wish: { forSec: 14_400 } })],
    ['payments <@U0000000B1|bo> until 06:00', override({ wish: { until: { minute: 360 } } })],
    ['payments <@U0000000B1|bo> from 18:00 until 22:00', override({ wish: evening })],
    ['payments <@U0000000B1|bo> 18:00-22:00', override({ wish: evening })],
    ['payments <@U0000000B1|bo> friday 18:00-22:00', override({ wish: friday })],
    [
      'payments <@U0000000B1|bo> from friday 18:00 to 22:00 party',
      override({ wish: friday, reason: 'party' }),
    ],
    [
      'payments <@U0000000B1|bo> from tomorrow 8:00 for 90m',
      override({ wish: { from: { inDays: 1, minute: 480 }, forSec: 5400 } }),
    ],
    [
      'payments <@U0000000B1|bo> 2026-11-21 18:00-24:00',
      override({ wish: { from: { date: '2026-11-21', minute: 1080 }, until: { minute: 1440 } } }),
    ],
    [
      'payments/secondary me instead of <@U0000000A1|an> for 1h',
      override({ schedule: 'payments/secondary', person: 'me', replaces: an, wish: { forSec: 3600 } }),
    ],
    ['Trực đêm nobody for 1h', override({ schedule: 'Trực đêm', person: null, wish: { forSec: 3600 } })],
    ['<@U0000000B1|bo> for 1h', asks({ do: 'override', person: bo, wish: { forSec: 3600 } })],
    ['end O-7', asks({ do: 'override-end', label: 'O-7' })],
    ['end 007', asks({ do: 'override-end', label: 'O-7' })],
    ['stop c-3', asks({ do: 'override-end', label: 'C-3' })],
    ['', { form: 'override' }],
    ['payments', unclear('override', 'who', '')],
    ['payments @bo for 4h', unclear('override', 'list', '@bo')],
    ['payments <@U0000000B1|bo> instead of @an for 4h', unclear('override', 'list', '@an')],
    ['payments <@U0000000B1|bo>', unclear('override', 'when', '')],
    ['payments <@U0000000B1|bo> <@U0000000A1|an> for 4h', unclear('override', 'who', '@an')],
    ['payments <@U0000000B1|bo> instead of for 4h', unclear('override', 'who', '')],
    ['payments <@U0000000B1|bo> for ever', unclear('override', 'length', 'ever')],
    ['payments <@U0000000B1|bo> from 25:00 until 3:00', unclear('override', 'time', '25:00')],
    ['payments <@U0000000B1|bo> from 18:00', unclear('override', 'when', '')],
  ])('%s', (typed, meant) => {
    expect(parseOncall(`override ${typed}`)).toEqual(meant);
  });
});

test.each([
  ['cover Friday 18:00-22:00', asks({ do: 'cover', wish: friday, words: '' })],
  ['cover fri 18:00-22:00 payments dentist', asks({ do: 'cover', wish: friday, words: 'payments dentist' })],
  ['cover from 18:00 until 22:00', asks({ do: 'cover', wish: evening, words: '' })],
  ['cover until 22:00', asks({ do: 'cover', wish: { until: { minute: 1320 } }, words: '' })],
  ['cover end C-3', asks({ do: 'cover-withdraw', label: 'C-3' })],
  ['cover', { form: 'cover' }],
  ['swap', { form: 'swap' }],
  ['swap @bo', unclear('swap', 'list', '@bo')],
  ['swap payments friday 18:00-22:00', unclear('swap', 'who', '')],
  ['swap <@U0000000B1|bo>', asks({ do: 'swap', person: { user: 'U0000000B1' } })],
  [
    'swap payments Friday 18:00-22:00 with <@U0000000B1|bo> for saturday 18:00-22:00 my wedding',
    asks({
      do: 'swap',
      schedule: 'payments',
      person: { user: 'U0000000B1' },
      mine: { from: { weekday: 5, minute: 1080 }, until: { minute: 1320 } },
      theirs: { from: { weekday: 6, minute: 1080 }, until: { minute: 1320 } },
      note: 'my wedding',
    }),
  ],
  ['swap end S-4', asks({ do: 'swap-withdraw', label: 'S-4' })],
  ['handoff', asks({ do: 'handoff' })],
  ['calendar', asks({ do: 'calendar', renew: false })],
  ['calendar new', asks({ do: 'calendar', renew: true })],
  ['calendar new Trực đêm', asks({ do: 'calendar', renew: true, schedule: 'Trực đêm' })],
  ['handoff @bo', unclear('handoff', 'list', '@bo')],
  [
    'handoff payments <@U0000000B1|bo> half done',
    asks({ do: 'handoff', schedule: 'payments', person: { user: 'U0000000B1' }, note: 'half done' }),
  ],
  ['cover caturday 18:00-22:00', unclear('cover', 'time', 'caturday')],
  ['schedule', asks({ do: 'schedule' })],
  ['schedule Trực đêm', asks({ do: 'schedule', schedule: 'Trực đêm' })],
  ['who Trực đêm', asks({ do: 'on-call', schedule: 'Trực đêm' })],
])('/oncall %s', (typed, meant) => {
  expect(parseOncall(typed)).toEqual(meant);
});

test('whatever is typed is read or refused, and soon', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'override',
      'cover',
      'for',
      'from',
      'until',
      'instead',
      'of',
      '<@U0000000B1|bo>',
      '18:00-22:00',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.constantFrom('override', 'cover', 'swap', 'handoff'), fc.array(word), (command, words) => {
      const parsed = parseOncall(`${command} ${words.join(' ')}`);
      expect('request' in parsed || 'answer' in parsed || 'form' in parsed).toBe(true);
    }),
  );
  expect(parseOncall(`override ${'<@'.repeat(200_000)}`)).toHaveProperty('answer');
});
