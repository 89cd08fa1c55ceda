import { expect, test } from 'vitest';
import type { Channel } from '../../sandbox/slack/index.ts';
import { story, summariesIn, textOf, type Story } from './story-rig.ts';

/** The message under the summary in which all of the words occur. */
const said = (
  { until }: Story,
  channel: Channel,
  withinSec: number,
  ...words: readonly RegExp[]
): Promise<string> =>
  until(
    `a message with ${words.join(', ')}`,
    () => {
      const [summary] = summariesIn(channel);
      return channel.messages
        .filter((each) => each.thread_ts === summary?.ts && each.ts !== summary?.ts)
        .map(textOf)
        .find((text) => words.every((word) => word.test(text)));
    },
    withinSec,
  );

const role = 'arn:aws:iam::111122223333:role/tocsin-evidence';

test('a role that cannot be assumed is shown once with what to add to its trust policy and to the process; the external id is not shown', async () => {
  const own = await story();
  await own.configure((text) =>
    text.replace('{ regions: [eu-west-1] }', `{ regions: [eu-west-1], role: "${role}", externalId: shop-7 }`),
  );
  own.world.aws.sts.putRole(role, { trusts: true, externalId: 'another' });
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(
    own,
    channel,
    120,
    /\/ecs\/checkout/,
    /trust policy/,
    /sts:AssumeRole/,
    /Principal/,
  );
  expect(text).toContain('externalId of this account in tocsin.yaml');
  expect(JSON.stringify(channel.messages)).not.toContain('shop-7');
});

test('a change that CloudTrail tells of minutes later comes into the same message, marked as made by hand, with the drift of its stack', async () => {
  const own = await story();
  const { aws } = own.world;
  aws.stacks.putStack({
    name: 'checkout-stack',
    checkedAt: own.world.clock.now() - 3_600_000,
    resources: [
      {
        logicalId: 'Balancer',
        physicalId: 'checkout',
        type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        drift: 'MODIFIED',
        differences: [{ path: '/IdleTimeout', expected: '60', actual: '4', kind: 'NOT_EQUAL' }],
      },
    ],
  });
  aws.trail.record({
    at: own.world.clock.now() - 120_000,
    name: 'ModifyLoadBalancerAttributes',
    source: 'elasticloadbalancing.amazonaws.com',
    by: { role: 'OpsAdmin', session: 'an' },
    console: true,
    resources: [{ type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', name: 'checkout' }],
    request: {
      loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/checkout/1',
    },
  });
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  await said(
    own,
    channel,
    120,
    /Changes/,
    /CloudTrail asked at/,
    /differs from its stack checkout-stack/,
    /IdleTimeout/,
  );
  const text = await said(own, channel, 1200, /Changes/, /ModifyLoadBalancerAttributes/);
  expect(text).toMatch(/by hand in the console/);
  expect(text).toMatch(/by OpsAdmin/);
  expect(text).toMatch(/reaches far/);
  const [, names = ''] = /LookupEvents by ResourceName \(([^)]+)\)/.exec(text) ?? [];
  expect(names.split(', ').toSorted()).toEqual([...new Set(names.split(', '))].toSorted());
  expect(names.split(', ')).toContain('checkout');
  const [summary] = summariesIn(channel);
  const shown = channel.messages.filter(
    (each) => each.thread_ts === summary?.ts && /E\d+ Changes/.test(textOf(each)),
  );
  expect(shown).toHaveLength(1);
});

test('what was changed at the service that the traces point at is looked up as soon as they do', async () => {
  const own = await story();
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(own, channel, 30, /Changes/, /UpdateService/, /by shop-deploy/);
  expect(text).toMatch(/payments-api/);
  expect(text).toMatch(/LookupEvents by ResourceName \(payments-api, /);
  const asked = own.world.aws.calls.filter(
    ({ operation, input, outcome }) =>
      operation === 'LookupEvents' && outcome === 'ok' && JSON.stringify(input).includes('payments-api'),
  );
  expect(asked).toHaveLength(1);
});

test('CloudTrail that may not be asked is a gap with the statement; the changes on record are shown all the same', async () => {
  const own = await story();
  own.world.aws.onCall((_service, operation) =>
    operation === 'LookupEvents' ? { kind: 'access-denied' } : undefined,
  );
  await own.start();
  await own.send({
    version: '0',
    id: 'b1b1b1b1-0000-0000-0000-000000000001',
    'detail-type': 'CodeDeploy Deployment State-change Notification',
    source: 'aws.codedeploy',
    account: '111122223333',
    time: new Date(own.world.clock.now() - 360_000).toISOString(),
    region: 'eu-west-1',
    resources: [],
    detail: { application: 'payments-api', deploymentId: 'd-9X', state: 'SUCCESS', deploymentGroup: 'blue' },
  });
  own.alarm('checkout-5xx', 'ALARM');
  const channel = await own.incident(1, 60);
  const text = await said(
    own,
    channel,
    180,
    /Changes/,
    /payments-api/,
    /cloudtrail:LookupEvents/,
    /"Effect\\*": \\*"Allow/,
  );
  expect(text).toMatch(/codedeploy SUCCESS/);
  expect(text).toMatch(/6 min earlier/);
});

test('the incident of last month with the same alarm is named, with how it ended and what is still to be done after it', async () => {
  const own = await story();
  await own.start();
  own.alarm('checkout-5xx', 'ALARM');
  const first = await own.incident(1, 60);
  const [paged] = await own.until(
    'the page',
    () => Object.keys(own.pages())[0] && Object.keys(own.pages()),
    60,
  );
  const person = own.world.slack.user(paged!);
  await own.until('the invitation', () => first.members.has(person.id), 60);
  own.alarm('checkout-5xx', 'OK');
  await person.command(first.id, '/incident', 'resolve rolled payments-api back to version 213');
  await own.until(
    'the end',
    () => summariesIn(first).some((each) => /"incident\.reopen"/.test(textOf(each))),
    300,
  );
  await person.command(first.id, '/incident', 'action add refuse pools below 10 connections');
  await own.until('the action', () => /refuse pools below 10/.test(JSON.stringify(first.messages)), 60);
  own.world.clock.setAhead(own.world.clock.aheadMs() + 28 * 86_400_000);
  own.alarm('checkout-5xx', 'ALARM');
  const second = await own.incident(2, 120);
  const text = await said(own, second, 300, /Similar incidents/, /INC-1/, /same alarm/);
  expect(text).toMatch(/rolled payments-api back to version 213/);
  expect(text).toMatch(/still open: A1 refuse pools below 10 connections/);
  await own.until(
    'the summary with the action',
    () =>
      summariesIn(second).some((each) =>
        /Last time: INC-1.*; its action A1 is still open/.test(textOf(each)),
      ),
    300,
  );
  await said(own, second, 300, /Alarm/, /Fired 2 times in 30 days/);
});
