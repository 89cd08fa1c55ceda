import { expect, test } from 'vitest';
import { peopleWarnings, phoneProblem, secretWarnings } from '../../../bot/config/people-warnings.ts';
import { settingsWith } from '../app/world.ts';

test.each([
  ['+84900000001', undefined],
  ['+4915100000002', undefined],
  ['+12125551234', undefined],
  ['+3197000000000', undefined],
  ['+1212555123', 'has 9 digits after +1; mobile numbers there have 10: no text message arrives'],
  ['+8490000001', 'has 8 digits after +84; mobile numbers there have 9: no text message arrives'],
  ['+12125550123', 'is a number for films and examples: no text message arrives'],
])('a phone %s', (phone, problem) => {
  expect(phoneProblem(phone)).toBe(problem);
});

const pagers = [
  { name: 'tool', webhook: 'https://127.0.0.1/tocsin', secret: 'TOOL_KEY' },
  { name: 'wall', topic: 'arn:aws:sns:eu-west-1:111122223333:wall' },
];

test('a pager that nobody names, an address of this machine, answers that nobody can give are warned of', () => {
  const people = [
    {
      name: 'an',
      zone: 'UTC',
      slack: 'U0000000A1',
      notify: { urgent: [{ channel: 'webhook' as const, pager: 'tool', afterSec: 0 }] },
    },
  ];
  const answers = 'arn:aws:sns:eu-west-1:111122223333:sms-answers';
  expect(peopleWarnings(settingsWith({ people, pagers, sms: { answers } })).map(({ path }) => path)).toEqual([
    ['pagers', 'tool'],
    ['pagers', 'wall'],
    ['sms', 'answers'],
  ]);
});

test('a webhook without its secret is warned of, one with it is not', () => {
  const settings = settingsWith({ pagers });
  expect(secretWarnings(settings, {}).map(({ path }) => path)).toEqual([['pagers', 'tool', 'secret']]);
  expect(secretWarnings(settings, { TOOL_KEY: 'x' })).toEqual([]);
});
