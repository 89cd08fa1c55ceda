import { expect, test } from 'vitest';
import type { Channel } from '../../sandbox/slack/index.ts';
import { story, summariesIn, textOf, type Story } from './story-rig.ts';

/** The message under the summary in which all of the words occur. */
const said = ({ until }: Story, channel: Channel, ...words: readonly RegExp[]): Promise<string> =>
  until(
    `a message with ${words.join(', ')}`,
    () => {
      const [summary] = summariesIn(channel);
      return channel.messages
        .filter((each) => each.thread_ts === summary?.ts && each.ts !== summary?.ts)
        .map(textOf)
        .find((text) => words.every((word) => word.test(text)));
    },
    120,
  );

test('access denied on a log group is shown with the permission that is missing; the other group is read', async () => {
  const own = await story();
  own.world.aws.onCall((_service, operation, input) =>
    operation === 'StartQuery' && input['logGroupName'] === '/ecs/checkout'
      ? { kind: 'access-denied' }
      : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /\/ecs\/checkout/, /logs:StartQuery/)).toMatch(/logs:StartQuery/);
  expect(await said(own, channel, /\/ecs\/payments-api/, /lines? match/)).toMatch(/lines? match/);
});

test('a log group that does not exist is shown as missing', async () => {
  const own = await story();
  await own.configure((text) => text.replace('group: /ecs/checkout,', 'group: /ecs/chekout,'));
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /\/ecs\/chekout/, /not exist|missing|no such|not there/i)).toMatch(
    /not exist|missing|no such|not there/i,
  );
});

test('without any trace it is said that there is none, not that there are no errors', async () => {
  const own = await story();
  own.world.aws.xray.setTopology({ nodes: [], calls: [], entries: [] });
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /no sampled trace/, /not the same as no errors/)).toMatch(
    /not the same as no errors/,
  );
});

test('with Transaction Search the spans say where it began, and the example traces are retrieved', async () => {
  const own = await story();
  own.world.aws.xray.setDestination('CloudWatchLogs');
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(own, channel, /E\d+ Traces/, /spans of Transaction Search/);
  expect(text).toMatch(/started inside \*?payments-api/);
  expect(text).toMatch(/newest fault \(.*SQLTransientConnectionException/);
  const asked = new Set(own.world.aws.calls.map(({ operation }) => operation));
  expect([...asked].filter((each) => /TraceSummaries|ServiceGraph|BatchGetTraces/.test(each))).toEqual([]);
  expect(asked.has('ListRetrievedTraces')).toBe(true);
});

test('where the spans may not be read, the permission and the statement to add are shown', async () => {
  const own = await story();
  own.world.aws.xray.setDestination('CloudWatchLogs');
  own.world.aws.onCall((_service, operation, input) =>
    operation === 'StartQuery' && input['logGroupName'] === 'aws/spans'
      ? { kind: 'access-denied' }
      : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /Not looked at/, /checkout/, /logs:StartQuery/)).toMatch(/logs:StartQuery/);
});

test('an X-Ray call that is refused is named, and what the others say is shown', async () => {
  const own = await story();
  own.world.aws.onCall((_service, operation) =>
    operation === 'BatchGetTraces' || operation === 'GetTimeSeriesServiceStatistics'
      ? { kind: 'access-denied' }
      : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(own, channel, /E\d+ Traces/, /Not read/);
  expect(text).toMatch(/Not read: xray:GetTimeSeriesServiceStatistics, xray:BatchGetTraces/);
  expect(text).toMatch(/slowest/);
});

test('a refused service graph is a gap with the permission that is missing', async () => {
  const own = await story();
  own.world.aws.onCall((_service, operation) =>
    operation === 'GetServiceGraph' ? { kind: 'access-denied' } : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /Not looked at/, /xray:GetServiceGraph/)).toMatch(/xray:GetServiceGraph/);
});

test('throttled X-Ray calls are made again until they pass', async () => {
  const own = await story();
  let refused = 0;
  own.world.aws.onCall((_service, operation) =>
    operation === 'GetServiceGraph' && (refused += 1) <= 4 ? { kind: 'throttled' } : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /E\d+ Traces/, /started inside/)).toMatch(/payments-api/);
  expect(refused).toBeGreaterThan(4);
});

test('when 1 request in 100 is traced it is said that the order may be off', async () => {
  const own = await story();
  await own.start();
  own.world.aws.xray.setSampling({ reservoirPerSec: 0, rate: 0.01 });
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(own, channel, /E\d+ Traces|no sampled trace/);
  expect(text).toMatch(/Only (1|0\.\d+|2) % of requests are traced|no sampled trace/);
});

test('a map of the services and their minutes go to the thread as two pictures of one message, in place of bars', async () => {
  const own = await story();
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  await said(own, channel, /E\d+ Traces/);
  const fileOf = (wanted: string): string | undefined =>
    [...own.world.slack.world.files.values()].find(({ name }) => name === wanted)?.id;
  const shown = await own.until(
    'both pictures in the message',
    () =>
      channel.messages.find(({ blocks }) => {
        const told = JSON.stringify(blocks ?? []);
        return ['service-map.png', 'by-the-minute.png'].every((name) => told.includes(`"${fileOf(name)}"`));
      }),
    120,
  );
  const told = JSON.stringify(shown.blocks);
  expect(told).toMatch(/Failed requests by the minute, of those traced, [\d:]+ to [\d:]+ UTC\. checkout/);
  expect(told).toContain('alarm checkout-5xx');
  expect(told).not.toMatch(/[▁▂▃▄▅▆▇█]/u);
});

test('throttled queries are asked again until they pass', async () => {
  const own = await story();
  let refused = 0;
  own.world.aws.onCall((_service, operation) =>
    operation === 'StartQuery' && (refused += 1) <= 3 ? { kind: 'throttled' } : undefined,
  );
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /\/ecs\/checkout/, /lines? match/)).toMatch(/lines? match/);
  expect(refused).toBeGreaterThan(3);
});

test('a query that does not end in time is given up, and that is shown', async () => {
  const own = await story();
  own.world.aws.logs.behaviour.delayMs = 3_600_000;
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /\/ecs\/checkout/, /did not come in time/)).toMatch(/did not come in time/);
  expect(own.world.aws.calls.some(({ operation }) => operation === 'StopQuery')).toBe(true);
});
