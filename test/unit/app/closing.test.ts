import { expect, test } from 'vitest';
import { closingHandlers } from '../../../bot/app/effects/handlers/closing.ts';
import type { Attempt, Outcome } from '../../../bot/app/effects/outcome.ts';
import { EvidenceError, type AlarmRecord } from '../../../bot/app/ports/index.ts';
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

/** An alarm that the incident knows, by where it is. */
const known = [{ name: 'checkout-5xx', arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:checkout-5xx' }];

/** What a look at the action item ends in: when to look again, or the command. */
async function looked(
  action: ActionItem,
  later: readonly Incident[] = [],
  alarms: Readonly<Record<string, object>> | Error = {},
): Promise<unknown> {
  const asked: unknown[] = [];
  const handlers = closingHandlers({
    streams: {
      load: async () => ({ state: { id: 'i', service: 's', actions: [action], alarms: known } }),
    } as never,
    incidents: {
      newestOfService: async (
        _service: string,
        from: string,
        before: string,
        fits: (one: Incident) => boolean,
      ) => later.findLast((each) => each.openedAt >= from && each.openedAt < before && fits(each)),
    } as never,
    alarmStates: {
      async named({ account, region }, [name = '']) {
        if (alarms instanceof Error) throw alarms;
        const { [`${account}/${region}/${name}`]: found } = alarms;
        return found === undefined ? [] : [found as AlarmRecord];
      },
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    settings: {
      current: () => ({
        runbooks: [{ id: 'alb-5xx' }],
        locale: 'en',
        homeRegion: 'eu-west-1',
        accounts: [
          { id: '111122223333', regions: ['eu-west-1', 'us-east-1'] },
          { id: '222233334444', regions: ['eu-west-1'] },
        ],
      }),
    } as never,
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

const alarmItem: ActionItem = { ...item, closes: { check: 'alarm', alarm: 'checkout-5xx' } };
const topic = 'arn:aws:sns:us-east-1:111122223333:alarms';
const place = '111122223333/us-east-1/checkout-5xx';

test('an item is done by itself when the alarm has an OK action, where the incident knows the alarm from', async () => {
  expect(await looked(alarmItem, [], { [place]: { OKActions: [topic], ActionsEnabled: true } })).toEqual({
    type: 'EndAction',
    action: 'A1',
    how: 'done',
    reason: 'by itself: alarm checkout-5xx has an OK action',
  });
  const later = { at: '2026-03-20T01:00:00.000Z' };
  for (const alarms of [
    {},
    { [place]: { OKActions: [], ActionsEnabled: true } },
    { [place]: { OKActions: [topic], ActionsEnabled: false } },
    // Another alarm of the same name.
    { '222233334444/eu-west-1/checkout-5xx': { OKActions: [topic] } },
    new EvidenceError('access-denied', 'cloudwatch:DescribeAlarms: no', {
      action: 'cloudwatch:DescribeAlarms',
    }),
  ])
    expect(await looked(alarmItem, [], alarms)).toEqual(later);
  // One that the incident does not know is looked for in every account and region.
  const other: ActionItem = { ...item, closes: { check: 'alarm', alarm: 'queue age' } };
  expect(
    await looked(other, [], { '222233334444/eu-west-1/queue age': { OKActions: [topic] } }),
  ).toMatchObject({
    type: 'EndAction',
  });
});

test('what an alarm or a runbook closed is open again when it is so no longer, what a person closed is not', async () => {
  const endedAt = '2026-03-19T00:00:00.000Z';
  const finished: ActionItem = { ...alarmItem, status: 'done', endedAt, byItself: true };
  expect(await looked(finished, [], { [place]: { OKActions: [topic] } })).toEqual({
    at: '2026-03-20T01:00:00.000Z',
  });
  for (const alarms of [{}, { [place]: { OKActions: [] } }])
    expect(await looked(finished, [], alarms)).toEqual({
      type: 'ReopenAction',
      action: 'A1',
      reason: 'no longer so: alarm checkout-5xx has an OK action',
    });
  // What cannot be read is no reason.
  const refused = new EvidenceError('throttled', 'slow down', { action: 'cloudwatch:DescribeAlarms' });
  expect(await looked(finished, [], refused)).toEqual({ at: '2026-03-20T01:00:00.000Z' });
  const { byItself: _by, ...byPerson } = finished;
  expect(await looked(byPerson)).toBe('done');
  const runbook = { ...finished, closes: { check: 'runbook', runbook: 'gone' } } as const;
  expect(await looked(runbook)).toMatchObject({ reason: 'no longer so: runbook gone exists' });
  // Opened by itself it is closed by itself again; opened by a person it stays open.
  const reopened: ActionItem = { ...alarmItem, reopenedAt: endedAt };
  const alarms = { [place]: { OKActions: [topic] } };
  expect(await looked({ ...reopened, byItself: true }, [], alarms)).toMatchObject({ type: 'EndAction' });
  expect(await looked(reopened, [], alarms)).toBe('done');
});
