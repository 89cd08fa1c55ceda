import { Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { instantOf } from '../../../bot/core/calendar/index.ts';
import { rehearse } from '../../../bot/rehearsal.ts';
import { settingsWith } from '../../unit/app/world.ts';

const clock = { now: () => instantOf(Date.parse('2026-03-12T14:00:00.000Z')), at: () => () => undefined };

/** A team that everything is configured for, and a service that takes every alarm. */
const loud = settingsWith({
  fallback: {
    name: 'rehearsal',
    match: [{ name: '*' }],
    severity: 'sev1',
    dependsOn: [],
    logs: [{ group: '/ecs/checkout', query: 'errors' }],
    traces: { filter: 'service("checkout")' },
    runbooks: [],
    escalation: 'payments',
  },
  queries: { errors: 'fields @message' },
  accounts: [],
  pagers: [
    { name: 'phone-bridge', webhook: 'http://127.0.0.1:9/page', secret: 'KEY' },
    { name: 'siren', topic: 'arn:aws:sns:eu-west-1:111122223333:siren' },
  ],
  escalations: {
    payments: {
      name: 'payments',
      steps: [{ afterSec: 0, page: [{ person: 'an' }] }],
      repeat: 0,
    },
  },
  announce: 'C0INCIDENTS',
  locale: 'vi',
});

test('a rehearsal writes first messages, and nothing of it leaves the process whatever is configured', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  onTestFinished(() => connect.mockRestore());
  expect(await rehearse(loud, clock)).toBe(true);
  expect(connect).not.toHaveBeenCalled();
});

test('a rehearsal that fails is said, and fails nothing else', async () => {
  const broken = { ...loud, redaction: null as never };
  expect(await rehearse(broken, clock)).toBe(false);
});
