import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHypothesis, type TypedHypothesis } from '../../../bot/slack/commands/hypothesis-words.ts';

const table: readonly (readonly [string, TypedHypothesis])[] = [
  ['', { act: 'form' }],
  ['add', { act: 'form' }],
  ['list', { act: 'list' }],
  ['add the database is slow E5', { act: 'add', text: 'the database is slow', evidence: ['E5'] }],
  ['the database is slow (E5, e6).', { act: 'add', text: 'the database is slow', evidence: ['E5', 'E6'] }],
  ['E2E tests overload cart', { act: 'add', text: 'E2E tests overload cart', evidence: [] }],
  ['support H1 E3, E4', { act: 'judge', verdict: 'support', hypothesis: 'H1', evidence: ['E3', 'E4'] }],
  [
    'refute h1 with E5 and E6 its CPU is at 3 %',
    {
      act: 'judge',
      verdict: 'refute',
      hypothesis: 'H1',
      evidence: ['E5', 'E6'],
      reason: 'its CPU is at 3 %',
    },
  ],
  [
    'refute its CPU is at 3 % [E5]',
    { act: 'judge', verdict: 'refute', evidence: ['E5'], reason: 'its CPU is at 3 %' },
  ],
  ['refute', { act: 'judge', verdict: 'refute', evidence: [] }],
  ['withdraw H2', { act: 'withdraw', hypothesis: 'H2' }],
  ['withdraw', { act: 'withdraw' }],
  ['refuet H1 E5', { act: 'unclear', word: 'refuet' }],
];

test.each(table)('%j is read', (typed, read) => {
  expect(readHypothesis(typed)).toEqual(read);
});

test('whatever is typed is read, and soon', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 4000, unit: fc.constantFrom('E1', 'H1', ' ', ',', '(', 'x', ')', '\n') }),
      (typed) => {
        expect(readHypothesis(typed)).toHaveProperty('act');
      },
    ),
  );
});
