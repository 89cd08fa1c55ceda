import { expect, test } from 'vitest';
import { closingHandlers } from '../../../bot/app/effects/handlers/closing.ts';
import type { Attempt, Outcome } from '../../../bot/app/effects/outcome.ts';
import type { ActionItem, Incident } from '../../../bot/core/incident/index.ts';

const now = '2026-03-20T00:00:00.000Z';

const item: ActionItem = {
  id: 'A1',
  text: 'time limit on gateway calls',
  kind: 'prevent',
  status: 'open',
  at: '2026-03-01T00:00:00.000Z',
  closes: { check: 'pattern', pattern: 'GatewayTimeout', days: 14 },
};

const seen = (openedAt: string, number: number): Incident =>
  ({
    number,
    openedAt,
    evidence: [{ finding: { kind: 'logs', lines: [{ text: 'ERROR GatewayTimeout after 3 s' }] } }],
  }) as unknown as Incident;

/** What a look at the action item ends in: when to look again, or the command. */
async function looked(action: ActionItem, later: readonly Incident[] = []): Promise<unknown> {
  const asked: unknown[] = [];
  const handlers = closingHandlers({
    streams: { load: async () => ({ state: { id: 'i', service: 's', actions: [action] } }) } as never,
    incidents: { ofService: async () => later } as never,
    settings: { current: () => ({ runbooks: [{ id: 'alb-5xx' }], locale: 'en' }) } as never,
  });
  const attempt = { data: { incident: 'i', action: 'A1' }, now } as Attempt<'check-action'>;
  const outcome: Outcome = await handlers['check-action'](attempt);
  if (outcome.end === 'wait') return { at: outcome.at };
  if (outcome.end !== 'tell') return outcome.end;
  const tell = async (_kind: unknown, _id: string, command: unknown): Promise<unknown> => {
    asked.push(command);
    return { told: 'changed' };
  };
  await outcome.result.deliver({ tell } as never);
  return asked[0];
}

test('an item is done by itself after 14 days without the pattern, and looked at each hour until then', async () => {
  expect(await looked(item)).toEqual({
    type: 'EndAction',
    action: 'A1',
    how: 'done',
    reason: 'by itself: "GatewayTimeout" absent for 14 days',
  });
  expect(await looked(item, [seen('2026-03-10T00:00:00.000Z', 15)])).toEqual({
    at: '2026-03-20T01:00:00.000Z',
  });
  expect(await looked({ ...item, closes: { check: 'runbook', runbook: 'alb-5xx' } })).toMatchObject({
    type: 'EndAction',
    reason: 'by itself: runbook alb-5xx exists',
  });
});

test('a finished item is opened again by an incident that shows the pattern, for 180 days', async () => {
  const finished: ActionItem = { ...item, status: 'done', endedAt: '2026-03-16T00:00:00.000Z' };
  expect(await looked(finished)).toEqual({ at: '2026-03-20T01:00:00.000Z' });
  expect(await looked(finished, [seen('2026-03-19T00:00:00.000Z', 15)])).toEqual({
    type: 'ReopenAction',
    action: 'A1',
    reason: 'seen again in INC-15',
  });
  expect(await looked({ ...finished, endedAt: '2025-09-20T00:00:00.000Z' })).toBe('done');
  expect(await looked({ ...item, status: 'dropped', endedAt: now })).toBe('done');
});

test('what a person opens again stays open: the runbook that is there closes it no more, the 14 days count anew', async () => {
  const reopened: ActionItem = { ...item, reopenedAt: '2026-03-19T12:00:00.000Z' };
  expect(await looked({ ...reopened, closes: { check: 'runbook', runbook: 'alb-5xx' } })).toBe('done');
  expect(await looked(reopened)).toEqual({ at: '2026-03-20T01:00:00.000Z' });
});
