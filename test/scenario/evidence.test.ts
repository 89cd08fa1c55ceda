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

test('with Transaction Search it is said that the spans are elsewhere', async () => {
  const own = await story();
  own.world.aws.xray.setDestination('CloudWatchLogs');
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /Transaction Search/)).toMatch(/Transaction Search/);
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
