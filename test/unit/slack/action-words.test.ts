import { expect, test } from 'vitest';
import { parseIncident } from '../../../bot/slack/commands/parse.ts';

const incident = { ofChannel: 'C1' };

test.each([
  [
    'action add raise the limit of the pool <@U0000000B1|Bo> by friday prevent',
    {
      do: 'action-add',
      incident,
      text: 'raise the limit of the pool',
      owner: { user: 'U0000000B1' },
      due: { weekday: 5, minute: 0 },
      kind: 'prevent',
    },
  ],
  [
    'INC-12 action detect alarm by 2026-04-01 on the age of the queue',
    {
      do: 'action-add',
      incident: { number: 12 },
      text: 'alarm on the age of the queue',
      due: { date: '2026-04-01', minute: 0 },
      kind: 'detect',
    },
  ],
  ['action add sort orders by customer', { do: 'action-add', incident, text: 'sort orders by customer' }],
  ['todo add prevent it', { do: 'action-add', incident, text: 'it', kind: 'prevent' }],
  [
    'action done A1 merged in #123',
    { do: 'action-end', incident, how: 'done', action: 'A1', reason: 'merged in #123' },
  ],
  ['action done', { do: 'action-end', incident, how: 'done' }],
  [
    'action drop a2: not needed',
    { do: 'action-end', incident, how: 'dropped', action: 'A2', reason: 'not needed' },
  ],
  ['action reopen A2', { do: 'action-reopen', incident, action: 'A2' }],
  [
    'action A1 <@U0000000A1> by tomorrow',
    {
      do: 'action-change',
      incident,
      action: 'A1',
      owner: { user: 'U0000000A1' },
      due: { inDays: 1, minute: 0 },
    },
  ],
  [
    'action A1 when pattern \u201cPayment timeout\u201d is absent for 14 days',
    {
      do: 'action-change',
      incident,
      action: 'A1',
      closes: { check: 'pattern', pattern: 'Payment timeout', days: 14 },
    },
  ],
  [
    'action add write it down when runbook alb-5xx exists by 2026-04-01 process',
    {
      do: 'action-add',
      incident,
      text: 'write it down',
      closes: { check: 'runbook', runbook: 'alb-5xx' },
      due: { date: '2026-04-01', minute: 0 },
      kind: 'process',
    },
  ],
  [
    'action add retry when pattern x is absent for 0 days',
    { do: 'action-add', incident, text: 'retry when pattern x is absent for 0 days' },
  ],
  [
    'action A1 when alarm checkout-5xx has an OK action',
    { do: 'action-change', incident, action: 'A1', closes: { check: 'alarm', alarm: 'checkout-5xx' } },
  ],
  [
    'action add say it when it is over when alarm "age of the queue" has an OK action',
    {
      do: 'action-add',
      incident,
      text: 'say it when it is over',
      closes: { check: 'alarm', alarm: 'age of the queue' },
    },
  ],
  ['action list', { do: 'actions', incident }],
  ['actions', { do: 'all-actions' }],
])('%s', (text, wanted) => {
  expect(parseIncident(text, 'C1')).toEqual({ request: wanted });
});

test('without words a form is opened; a person whom Slack does not know and a day that is none are asked for', () => {
  expect(parseIncident('action', 'C1')).toEqual({ form: 'action', incident });
  expect(parseIncident('action add x @bo', 'C1')).toEqual({
    answer: { answer: 'action-unclear', wrong: 'owner', value: '@bo' },
  });
  expect(parseIncident('action add x by 31.4.', 'C1')).toEqual({
    answer: { answer: 'action-unclear', wrong: 'due', value: '31.4.' },
  });
});
