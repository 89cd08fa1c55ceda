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

test('a Slack id or a phone that two people have is warned of at the second one', () => {
  const phone = '+84900000001';
  const people = [
    { name: 'an', zone: 'UTC', slack: 'U0000000A1', phone },
    { name: 'bo', zone: 'UTC', slack: 'U0000000A1' },
    { name: 'cy', zone: 'UTC', slack: 'U0000000C1', phone },
  ];
  expect(peopleWarnings(settingsWith({ people }))).toEqual([
    {
      path: ['people', 'bo', 'slack'],
      problem: 'is that of an, too: whoever it belongs to is paged for both, and the other one never',
    },
    {
      path: ['people', 'cy', 'phone'],
      problem: 'is that of an, too: text messages for both go there, and an answer counts for either',
    },
  ]);
});

test('a delivery log of another region than text messages are sent from is warned of', () => {
  const log = (region: string) => `sns/${region}/111122223333/DirectPublishToPhoneNumber`;
  const warned = (region: string) =>
    peopleWarnings(settingsWith({ homeRegion: 'eu-west-1', sms: { deliveryLog: log(region) } }));
  expect(warned('eu-west-1')).toEqual([]);
  expect(warned('eu-central-1')).toMatchObject([
    { path: ['sms', 'deliveryLog'], problem: expect.stringMatching(/sent from eu-west-1/) as string },
  ]);
});
