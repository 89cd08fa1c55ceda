import { expect, test } from 'vitest';
import { createReceiveDeadLetter } from '../../../bot/app/commands/receive-dead-letter.ts';
import { deskStream } from '../../../bot/app/streams/index.ts';
import { heartbeatText } from '../../../bot/serverless/metric-names.ts';
import { createReception, inSns, metricAlarm } from './notifications.ts';
import { settingsWith } from './world.ts';

const beat = heartbeatText('2026-03-12T14:00:00Z');

test('a heartbeat of the deployment is counted once, however often it comes, and asks Slack for an answer', async () => {
  const { said, effects, counts, notices } = createReception();
  expect(await said(inSns('b1', beat))).toEqual(['kept heartbeat']);
  expect(await said(inSns('b1', beat))).toEqual(['repeated delivery']);
  expect(await effects()).toEqual(['answer-beat']);
  expect(counts.filter((name) => name.startsWith('tocsin_heartbeat'))).toEqual(['tocsin_heartbeat_in_total']);
  expect(await notices('unknown')).toEqual([]);
});

test('beats of an hour weigh one effect', async () => {
  const { said, effects } = createReception();
  for (let n = 0; n < 12; n += 1) await said(inSns(`b${n}`, beat));
  expect(await effects()).toEqual(['answer-beat']);
});

test('what no topic of SNS carried is no heartbeat of the deployment', async () => {
  const { said, effects } = createReception();
  expect(await said(beat)).toEqual(['kept unrouted']);
  expect(await effects()).toEqual([]);
});

test('an alarm that is stored 61 s after it changed is late, one of 60 s and a repeat are not', async () => {
  const { take, counts } = createReception();
  const late = (): number => counts.filter((name) => name === 'tocsin_alarms_late_total').length;
  await take(inSns('a', metricAlarm('checkout-5xx', 'ALARM', '2026-03-12T13:59:00.000Z')));
  const before = late();
  await take(inSns('b', metricAlarm('checkout-latency', 'ALARM', '2026-03-12T13:58:59.000Z')));
  await take(inSns('b', metricAlarm('checkout-latency', 'ALARM', '2026-03-12T13:58:59.000Z')));
  expect([before, late()]).toEqual([0, 1]);
});

const dead = (services: readonly { readonly name: string }[] = []) => {
  const world = createReception();
  const base = settingsWith();
  const settings = {
    current: () => ({
      ...base,
      services: [...base.services, ...services.map((each) => ({ ...base.fallback, ...each }))],
    }),
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return {
    ...world,
    fallback: base.fallback.name,
    tell: createReceiveDeadLetter({ ...world, settings, log }),
  };
};

test('dead letters open one incident, and of one queue are told once in 5 minutes', async () => {
  const { tell, effects, streams, fallback } = dead();
  expect(await tell({ queue: 'alarms-dead', id: 'm1' })).toBe('told');
  expect(await tell({ queue: 'alarms-dead', id: 'm1' })).toBe('told-before');
  expect(await tell({ queue: 'alarms-dead', id: 'm2' })).toBe('told-before');
  expect(await tell({ queue: 'slack-dead', id: 'm3' })).toBe('told');
  expect((await effects()).filter((kind) => kind === 'place-incident')).toHaveLength(1);
  const { state } = await streams.load(deskStream, fallback);
  expect(Object.keys(state.alarms).toSorted()).toEqual([
    'dead-letters/alarms-dead',
    'dead-letters/slack-dead',
  ]);
});

test('dead letters go to the service named tocsin where there is one', async () => {
  const { tell, streams } = dead([{ name: 'tocsin' }]);
  await tell({ queue: 'alarms-dead', id: 'm1' });
  const { state } = await streams.load(deskStream, 'tocsin');
  expect(Object.values(state.alarms)).toHaveLength(1);
});
