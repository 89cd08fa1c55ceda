import { expect, test } from 'vitest';
import type { Channel, Message } from '../../sandbox/slack/index.ts';
import { story, summariesIn, textOf, type Story } from './story-rig.ts';

/** Messages of the thread under the summary. */
const thread = (channel: Channel): readonly Message[] => {
  const [summary] = summariesIn(channel);
  return channel.messages.filter((each) => each.thread_ts === summary?.ts && each.ts !== summary?.ts);
};

const said = ({ until }: Story, channel: Channel, ...words: readonly RegExp[]): Promise<string> =>
  until(
    `a message with ${words.join(', ')}`,
    () =>
      thread(channel)
        .map(textOf)
        .find((text) => words.every((word) => word.test(text))),
    180,
  );

test('the pack: the metric with its graph, what is new in the logs, one message per kind, what it cost', async () => {
  const own = await story();
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const metric = await said(own, channel, /Metric\*? · checkout-5xx/, /→/, /"type":"image"/, /"slack_file"/);
  expect(metric).toMatch(/alt_text":"Graph of HTTPCode_Target_5XX_Count/);
  expect(metric).toMatch(/threshold ≥/);
  const news = await said(own, channel, /what is new/, /payment failed/, /\*new\*/);
  expect(news).toMatch(/Spent on looking so far: .* of 10 GB/);
  const kinds = thread(channel).filter((each) => JSON.stringify(each.metadata ?? {}).includes('"evidence/'));
  const keys = kinds.map(
    (each) => (/evidence\/[^/]+\/[a-z]+/.exec(JSON.stringify(each.metadata)) ?? [''])[0],
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect([...own.world.slack.world.files.values()].map(({ name }) => name)).toContain('checkout-5xx.png');
});

test('the graph marks deploys of the service and of what it depends on, and when the alarm fired; not those of others', async () => {
  const own = await story();
  await own.start();
  for (const [index, application] of ['checkout', 'payments-api', 'wiki'].entries()) {
    await own.send({
      version: '0',
      id: `0d9f5e5c-0000-4000-8000-00000000000${index}`,
      'detail-type': 'CodeDeploy Deployment State-change Notification',
      source: 'aws.codedeploy',
      account: '111122223333',
      time: new Date(own.world.clock.now() - 300_000).toISOString(),
      region: 'eu-west-1',
      resources: [],
      detail: {
        region: 'eu-west-1',
        deploymentId: `d-EVIDPACK${index}`,
        state: 'SUCCESS',
        application,
        deploymentGroup: `${application}-prod`,
      },
    });
  }
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const metric = await said(own, channel, /Metric\*? · checkout-5xx/, /"slack_file"/);
  const alt = /alt_text":"([^"]*)"/.exec(metric)?.[1];
  expect(alt).toMatch(/\d\d:\d\d checkout.*, \d\d:\d\d payments-api.*, \d\d:\d\d checkout-5xx ALARM/);
  expect(alt).not.toContain('wiki');
});

test('where CloudWatch draws no picture and the log class knows no patterns, both are done here', async () => {
  const own = await story();
  own.world.aws.onCall((_service, operation) =>
    operation === 'GetMetricWidgetImage' ? { kind: 'access-denied' } : undefined,
  );
  own.world.aws.logs.putGroup({
    name: '/ecs/checkout',
    streams: ['a'],
    class: 'INFREQUENT_ACCESS',
    traffic: [
      { template: '{time} INFO order {int:1-9999} placed in {ms:80} ms', perMinute: 200 },
      {
        template:
          '{time} ERROR <!channel> <@U0000000A1> login of eve@example.com with password=hunter2hunter2 refused, key AKIAIOSFODNN7EXAMPLE',
        perMinute: 0,
        changes: [{ from: own.world.clock.now() - 240_000, value: 60 }],
      },
    ],
  });
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /Metric\*? · checkout-5xx/, /"slack_file"/)).toMatch(/alt_text":"Graph of/);
  const news = await said(own, channel, /what is new/, /A sample was compared/, /removed:e-mail/);
  expect(news).not.toMatch(/eve@example|hunter2|AKIAIOSFODNN7EXAMPLE/);
  // Slack interprets mrkdwn and the plain text; what is preformatted in rich text stays as it is.
  const read = thread(channel).map(({ text, blocks = [] }) =>
    JSON.stringify([text, blocks.filter((block) => block['type'] !== 'rich_text')]),
  );
  expect(read.join('\n')).not.toMatch(/<!channel>|<@U0000000A1>/);
  expect(news).toMatch(/values removed/);
});

test('what would cost more than the budget becomes a gap that says so', async () => {
  const own = await story();
  await own.configure((text) => `${text}\nevidence: { budget: { queries: 1 } }\n`);
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  expect(await said(own, channel, /used up what looking may cost/, /1 of 1 queries/)).toMatch(
    /Not looked at/,
  );
  expect(own.world.aws.calls.filter(({ operation }) => operation === 'StartQuery')).toHaveLength(1);
});

test('asked for with words of their own, a query has a message of its own; asked again, the message is edited', async () => {
  const own = await story();
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  await said(own, channel, /newest-errors/, /lines? match/);
  const [paged = ''] = await own.until(
    'a page',
    () => Object.keys(own.pages()).length > 0 && Object.keys(own.pages()),
    60,
  );
  const person = own.world.slack.user(paged);
  await own.until('the invitation', () => channel.members.has(person.id), 60);
  const typed = await person.command(
    channel.id,
    '/incident',
    'evidence logs /ecs/checkout circuit half-open',
  );
  expect(typed.ok).toBe(true);
  expect(await said(own, channel, /query typed/, /half-open/)).toMatch(/\/ecs\/checkout/);
  // What the incident began with is a minute old.
  await own.pass(60);
  const before = thread(channel).length;
  expect((await person.command(channel.id, '/incident', 'evidence logs')).ok).toBe(true);
  await said(own, channel, /newest-errors/, /looked again at/);
  expect(thread(channel).length).toBeLessThanOrEqual(before + 1);
});
