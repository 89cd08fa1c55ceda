import { expect, test } from 'vitest';
import { alarmDocument } from '../contract/intake/alarm-document.ts';
import { story, summariesIn, textOf } from './story-rig.ts';

/** `2026-03-12T14:02:10.123+0000`, so many seconds ago by the clock of the local AWS. */
const secondsAgo = (nowMs: number, sec: number): string =>
  new Date(nowMs - sec * 1000).toISOString().replace('Z', '+0000');

test('an OK that comes before its ALARM opens nothing, nor does the late ALARM; the next one does', async () => {
  const { world, start, send, until, incidents, incident, logged } = await story();
  await start();
  const now = world.aws.now();
  await send(alarmDocument({ state: 'OK', at: secondsAgo(now, 20) }));
  await send(alarmDocument({ state: 'ALARM', at: secondsAgo(now, 40) }));
  expect(logged('notification').map(({ reason }) => reason)).toEqual([
    'topic',
    'SignalIgnored:ok-without-alarm',
    'SignalIgnored:late',
  ]);
  expect(incidents()).toEqual([]);
  await send(alarmDocument({ state: 'ALARM', at: secondsAgo(now, 5) }));
  await incident(1);
  await until('the page', () => logged('notification').length === 4);
  expect(incidents()).toHaveLength(1);
});

test('a second alarm of the same service joins: one channel, one page, and the thread says why', async () => {
  const { start, alarm, until, incident, incidents, pages } = await story();
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  alarm('checkout-latency-p99', 'ALARM');
  const [summary] = summariesIn(channel);
  await until('the second alarm in the thread', () =>
    channel.messages.some(
      (each) => each.thread_ts === summary!.ts && /checkout-latency-p99/.test(textOf(each)),
    ),
  );
  await until('the page', () => Object.keys(pages()).length === 1);
  expect(incidents()).toHaveLength(1);
  expect(summariesIn(channel)).toHaveLength(1);
  expect(Object.values(pages()).flat()).toHaveLength(1);
});

test('an alarm after the incident was resolved opens a second one with a channel and a page of its own', async () => {
  const { world, start, alarm, until, incident, pages } = await story();
  await start();
  alarm('checkout-5xx', 'ALARM');
  const first = await incident(1);
  const [paged] = await until('the page', () => Object.keys(pages())[0] && Object.keys(pages()));
  const person = world.slack.user(paged!);
  await until('the invitation', () => first.members.has(person.id));
  alarm('checkout-5xx', 'OK');
  await until('the OK', () => first.messages.some((each) => /checkout-5xx.*OK/s.test(textOf(each))));
  expect((await person.command(first.id, '/incident', 'resolve rolled back')).ok).toBe(true);
  await until('the resolution', () =>
    summariesIn(first).some((each) => /"incident\.reopen"/.test(textOf(each))),
  );
  alarm('checkout-5xx', 'ALARM');
  const second = await incident(2);
  await until('the second page', () => Object.values(pages()).flat().length === 2);
  expect(second.id).not.toBe(first.id);
  expect(first.archived).toBe(false);
});

test('an alarm that no service matches opens an incident of the fallback service, which says so', async () => {
  const { start, send, until, incident, pages, world } = await story();
  await start();
  await send(
    alarmDocument(
      { name: 'warehouse-temperature', at: secondsAgo(world.aws.now(), 5) },
      { Trigger: { MetricName: 'Celsius', Namespace: 'Warehouse', Dimensions: [] } },
    ),
  );
  const channel = await incident(1);
  expect(channel.name).toMatch(/^inc-1-unassigned-warehouse-temperature-/);
  expect(textOf(summariesIn(channel)[0]!)).toMatch(/unassigned/);
  await until('the page', () => Object.keys(pages()).length === 1);
  await until('that no service matches', () =>
    channel.messages.some((each) => /no service/i.test(textOf(each))),
  );
});

test('an alarm of a foreign account opens nothing and pages nobody', async () => {
  const { start, send, incidents, logged, pages } = await story();
  await start();
  await send(alarmDocument({ account: '999988887777' }));
  expect(logged('notification.foreign')).toHaveLength(1);
  expect(incidents()).toEqual([]);
  expect(pages()).toEqual({});
});
