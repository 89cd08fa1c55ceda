import { expect, test } from 'vitest';
import { type RunbookMatch, snapshotOf, valuesFor } from '../../../bot/core/runbook/index.ts';

const match: RunbookMatch = {
  why: { kind: 'configured', service: 'orders' },
  score: 0,
  specificity: 0,
  runbook: {
    id: 'queue-full',
    title: 'The queue is full',
    file: 'runbooks/queue-full.md',
    rules: [{ name: '*' }],
    owner: 'payments',
    reviewed: '2026-11-20',
    links: [{ title: 'Dashboard', url: 'https://example.com' }],
    intro: 'About {{service}}.',
    steps: [
      {
        n: 1,
        title: 'Look at {{dimensions.QueueName}}',
        body: '```sh\naws sqs x --region {{region}} {{tags.team}}\n```',
        line: 12,
        commands: [],
        expect: [],
        branches: [],
      },
    ],
    sections: [{ title: 'Escalate when', body: '{{tags.team}} does not answer', line: 20 }],
  },
};

test('a snapshot holds the texts with the values of the incident and names what is left to fill in', () => {
  const values = valuesFor(
    { alarmName: 'a', dimensions: { QueueName: 'orders' }, service: 'orders' },
    { region: 'eu-west-1' },
  );
  expect(snapshotOf(match, values, '2026-11-20T02:00:00.000Z')).toEqual({
    id: 'queue-full',
    title: 'The queue is full',
    file: 'runbooks/queue-full.md',
    owner: 'payments',
    reviewed: '2026-11-20',
    takenAt: '2026-11-20T02:00:00.000Z',
    why: { kind: 'configured', service: 'orders' },
    links: [{ title: 'Dashboard', url: 'https://example.com' }],
    intro: 'About orders.',
    steps: [
      { n: 1, title: 'Look at orders', body: '```sh\naws sqs x --region eu-west-1 {{tags.team}}\n```' },
    ],
    sections: [{ title: 'Escalate when', body: '{{tags.team}} does not answer' }],
    unfilled: [{ variable: 'tags.team', reason: 'absent' }],
  });
});

test('of a metric-math alarm only the dimensions on which its metrics agree have a value', () => {
  const metric = (dimensions: Record<string, string>) => ({ namespace: 'AWS/ApplicationELB', dimensions });
  const values = valuesFor(
    {
      alarmName: 'rate',
      dimensions: {},
      metrics: [
        metric({ LoadBalancer: 'app/a/1', TargetGroup: 'x' }),
        metric({ LoadBalancer: 'app/a/1', TargetGroup: 'y' }),
      ],
    },
    {
      account: '111122223333',
      partition: 'aws',
      since: '2026-11-20T02:00:00.000Z',
      windowStart: '2026-11-20T01:00:00.000Z',
    },
  );
  expect(values).toEqual({
    'alarm.name': 'rate',
    account: '111122223333',
    partition: 'aws',
    'alarm.since': '2026-11-20T02:00:00.000Z',
    'window.start': '2026-11-20T01:00:00.000Z',
    'dimensions.LoadBalancer': 'app/a/1',
  });
});
