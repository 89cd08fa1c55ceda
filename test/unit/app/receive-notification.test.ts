import { describe, expect, test } from 'vitest';
import { rememberedSec } from '../../../bot/app/commands/receive-notification.ts';
import { StoreError, type Store } from '../../../bot/app/ports/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { createReception, inEventBridge, inSns, metricAlarm } from './notifications.ts';
import { settingsWith, start } from './world.ts';

const fired = (at = start) => metricAlarm('checkout-5xx', 'ALARM', at);

describe('an alarm', () => {
  test('of a service opens its incident; what follows is an effect, stored with the decision', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', fired()))).toEqual(['decided SignalOpenedIncident:first-of-service']);
    expect(await world.effects()).toEqual(['place-incident']);
    const [event] = await world.store.readStream('desk/checkout');
    expect(event).toMatchObject({ actor: { kind: 'alarm', name: 'checkout-5xx' }, cause: 'm1' });
    const [effect] = await world.store.effects({ state: 'waiting', limit: 1 });
    expect(effect?.data).toMatchObject({
      service: 'checkout',
      signal: {
        state: 'ALARM',
        mention: {
          key: '["arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx"]',
          name: 'checkout-5xx',
          at: start,
          region: 'eu-west-1',
          metric: { namespace: 'AWS/ApplicationELB', name: 'HTTPCode_Target_5XX_Count' },
          dimensions: { LoadBalancer: 'app/checkout/1' },
        },
      },
    });
    expect(world.counts).toEqual(['tocsin_notifications_total metric-alarm decided']);
  });

  test('that no service matches opens an incident of the fallback, and says so', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', metricAlarm('nightly-batch', 'ALARM', start)))).toEqual([
      'decided SignalOpenedIncident:unmatched',
    ]);
    const [effect] = await world.store.effects({ state: 'waiting', limit: 1 });
    expect(effect?.data).toMatchObject({ service: 'unassigned', reason: 'unmatched' });
    expect(await world.said(inSns('m2', metricAlarm('other-batch', 'ALARM', start)))).toEqual([
      'decided SignalJoined:same-service',
    ]);
  });

  test('that ends is sent where it was sent when it fired', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', fired()))).toHaveLength(1);
    expect(await world.said(inSns('m2', metricAlarm('checkout-5xx', 'OK', plusSec(start, 60))))).toEqual([
      'decided SignalCleared:cleared',
    ]);
    expect(await world.effects()).toEqual(['place-incident', 'signal-incident']);
  });

  test('of metric math names its first 5 metrics, by which runbooks are found', async () => {
    const world = createReception();
    const metrics = Array.from({ length: 8 }, (_, n) => ({
      Id: `m${n}`,
      MetricStat: {
        Metric: {
          Namespace: 'AWS/ApplicationELB',
          MetricName: `Metric${n}`,
          Dimensions: [{ name: 'LoadBalancer', value: 'app/checkout/1' }],
        },
        Period: 60,
        Stat: 'Sum',
      },
      ReturnData: false,
    }));
    const Trigger = {
      Metrics: [{ Id: 'e1', Expression: 'm0/m1*100', ReturnData: true }, ...metrics],
      Threshold: 5,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    };
    await world.take(inSns('m1', metricAlarm('checkout-rate', 'ALARM', start, { Trigger })));
    const [effect] = await world.store.effects({ state: 'waiting', limit: 1 });
    const { mention } = (effect!.data as { signal: { mention: Record<string, unknown> } }).signal;
    expect(mention['metrics']).toEqual(
      Array.from({ length: 5 }, (_, n) => ({
        namespace: 'AWS/ApplicationELB',
        name: `Metric${n}`,
        dimensions: { LoadBalancer: 'app/checkout/1' },
      })),
    );
    expect(mention).not.toHaveProperty('metric');
  });
});

describe('what comes again', () => {
  test('the same delivery is a repeat, for 45 days', async () => {
    const world = createReception();
    await world.take(inSns('m1', fired()));
    expect(await world.said(inSns('m1', fired()))).toEqual(['repeated delivery']);
    await world.clock.advance(rememberedSec * 1000);
    expect(await world.said(inSns('m1', fired()))).toEqual(['repeated delivery']);
    await world.clock.advance(1);
    expect(await world.said(inSns('m1', fired()))).toEqual(['decided SignalIgnored:repeat']);
    expect(await world.effects()).toEqual(['place-incident']);
  });

  test('the same transition in another delivery or on another way is a repeat', async () => {
    const world = createReception();
    await world.take(inSns('m1', fired()));
    expect(await world.said(inSns('m2', fired()))).toEqual(['repeated transition']);
    expect(await world.said(inEventBridge('e1', 'checkout-5xx', 'ALARM', start))).toEqual([
      'repeated transition',
    ]);
    expect(await world.said(JSON.stringify(fired()))).toEqual(['repeated transition']);
    expect(await world.store.head('desk/checkout')).toMatchObject({ version: 1 });
  });

  test('ten copies at once are decided once', async () => {
    const world = createReception();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        world.said(n < 5 ? inSns('m1', fired()) : inSns(`m${n}`, fired())),
      ),
    );
    expect(all.flat().filter((said) => said.startsWith('decided'))).toEqual([
      'decided SignalOpenedIncident:first-of-service',
    ]);
    expect(await world.effects()).toEqual(['place-incident']);
  });

  test('several alarms in one delivery are several, and each is recognised when it comes again', async () => {
    const world = createReception();
    const batch = JSON.stringify({
      Records: ['checkout-5xx', 'checkout-p99'].map((name) => ({
        messageId: `q-${name}`,
        eventSource: 'aws:sqs',
        body: JSON.stringify(metricAlarm(name, 'ALARM', start)),
      })),
    });
    expect(await world.said(batch)).toEqual([
      'decided SignalOpenedIncident:first-of-service',
      'decided SignalJoined:same-service',
    ]);
    expect((await world.said(batch)).every((said) => said.startsWith('repeated'))).toBe(true);
    const list = JSON.stringify([
      metricAlarm('checkout-a', 'ALARM', start),
      metricAlarm('checkout-b', 'ALARM', start),
    ]);
    expect(await world.said(inSns('m9', list))).toEqual([
      'decided SignalJoined:same-service',
      'decided SignalJoined:same-service',
    ]);
  });

  test('a transition that is older than what is known of the alarm is late: recorded, and nothing follows', async () => {
    const world = createReception();
    await world.take(inSns('m2', metricAlarm('checkout-5xx', 'OK', plusSec(start, 120))));
    await world.clock.advance(300_000);
    expect(await world.said(inSns('m1', fired()))).toEqual(['decided SignalIgnored:late']);
    expect(await world.effects()).toEqual([]);
    const events = await world.store.readStream('desk/checkout');
    expect(events.map(({ data }) => (data as { reason: string }).reason)).toEqual([
      'ok-without-alarm',
      'late',
    ]);
  });
});

describe('what is no alarm of ours', () => {
  test('an alarm of an account that is not configured opens nothing, is kept, and is shouted about', async () => {
    const world = createReception({ settings: { accounts: [{ id: '999988887777', regions: [] }] } });
    expect(await world.said(inSns('m1', fired()))).toEqual(['kept unknown-account']);
    expect(await world.effects()).toEqual([]);
    expect(world.lines[0]).toMatchObject({
      level: 'error',
      event: 'notification.foreign',
      fields: { reason: 'unknown-account' },
    });
    const [notice] = await world.notices('metric-alarm');
    const [event] = await world.store.readStream(`notice/${notice!.key}`);
    expect(event?.data).toMatchObject({
      title: 'checkout-5xx',
      text: expect.stringContaining('account 111122223333 is not configured') as string,
    });
    expect(await world.said(inSns('m1', fired()))).toEqual(['repeated unknown-account']);
    expect(await world.notices('metric-alarm')).toHaveLength(1);
  });

  test('once the account is configured the same alarm, sent anew, opens its incident', async () => {
    const world = createReception({ settings: { accounts: [{ id: '999988887777', regions: [] }] } });
    await world.take(inSns('m1', fired()));
    world.reconfigure({});
    expect(await world.said(inSns('m2', fired()))).toEqual(['decided SignalOpenedIncident:first-of-service']);
  });

  test.each([
    ['a text', 'disk full on host-1', 'text'],
    [
      'a document of another tool',
      JSON.stringify({ alerts: [], status: 'firing', version: '4', receiver: 'x' }),
      '',
    ],
    ['an unknown document', JSON.stringify({ hello: 'world' }), 'unknown'],
  ])('%s is kept for 30 days and counted', async (_name, text, kind) => {
    const world = createReception();
    const [reception] = await world.take(inSns('m1', text));
    expect(reception).toMatchObject({ result: 'kept', ...(kind === '' ? {} : { kind }) });
    const [row] = await world.notices(reception!.kind);
    expect(row?.doc).toMatchObject({ at: start, forgetAt: plusSec(start, 30 * 24 * 3600) });
    expect(await world.effects()).toEqual([]);
  });

  test('what cannot be read is refused, kept and shouted about', async () => {
    const world = createReception();
    const [reception] = await world.take(inSns('m1', metricAlarm('checkout-5xx', 'ON FIRE', start)));
    expect(reception).toMatchObject({ result: 'refused' });
    expect(world.lines.map(({ event }) => event)).toContain('notification.unreadable');
  });
});

describe('what others than CloudWatch send', () => {
  const alerts = (...labels: readonly Record<string, string>[]) => ({
    receiver: 'sns',
    status: 'firing',
    alerts: labels.map((each) => ({ status: 'firing', labels: each, startsAt: start })),
  });
  const finding = (severity: number, accountId = '111122223333') => ({
    schemaVersion: '2.0',
    accountId,
    region: 'eu-west-1',
    arn: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d/finding/f',
    type: 'Recon:EC2/Portscan',
    service: { serviceName: 'guardduty', eventLastSeen: start },
    severity,
    title: 'i-1 scans ports',
  });
  const pipeline = (state: string) => ({
    id: 'e1',
    source: 'aws.codepipeline',
    'detail-type': 'CodePipeline Pipeline Execution State Change',
    account: '111122223333',
    region: 'eu-west-1',
    time: start,
    resources: [],
    detail: { pipeline: 'shop', state, 'execution-id': 'x-1' },
  });

  test('what a pattern of the team names is stored of no alarm, change or notice; names stay', async () => {
    const world = createReception({ settings: { redaction: [{ name: 'order', pattern: /ORD-\d{6}/g }] } });
    const stored: string[] = [];
    const append = world.store.append.bind(world.store);
    world.store.append = async (batch) => (stored.push(JSON.stringify(batch)), append(batch));
    const words = { NewStateReason: 'ORD-222222 failed', AlarmDescription: 'as ORD-333333' };
    await world.said(inSns('m1', metricAlarm('checkout-ORD-111111', 'ALARM', start, words)));
    await world.said(inSns('m2', pipeline('ORD-444444')));
    await world.said(inSns('m3', 'the batch ORD-555555 has ended'));
    const all = stored.join('\n') + JSON.stringify(await world.notices('unknown'));
    expect(all).toContain('checkout-ORD-111111');
    expect(all).toContain('[removed:pattern:order] failed');
    expect(all).not.toMatch(/ORD-[2356]/);
  });

  test('an alert is an alarm: of the service that its labels match, else of the fallback', async () => {
    const world = createReception();
    const message = alerts({ alertname: 'checkout-slow' }, { alertname: 'DiskFull', instance: 'db-1' });
    expect(await world.said(inSns('m1', message))).toEqual([
      'decided SignalOpenedIncident:first-of-service',
      'decided SignalOpenedIncident:unmatched',
    ]);
    expect(await world.said(inSns('m2', message))).toEqual(['repeated transition', 'repeated transition']);
  });

  test('an alert or a finding that began an hour ago is not doubted: CloudWatch knows nothing of it', async () => {
    const world = createReception();
    await world.clock.advance(3_600_000);
    expect(await world.said(inSns('m1', alerts({ alertname: 'checkout-slow' })))).toEqual([
      'decided SignalOpenedIncident:first-of-service',
    ]);
    expect(await world.said(inSns('m2', finding(8)))).toEqual(['decided SignalOpenedIncident:unmatched']);
    expect(await world.said(inSns('m3', fired()))).toEqual([
      expect.stringMatching(/^decided SignalDoubted:/),
    ]);
  });

  test('60 labels of 1,024 characters of any script, and a change of ten such resources, are stored', async () => {
    const world = createReception();
    const wide = '漢'.repeat(1024);
    const labels = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`l${n}${wide.slice(0, 200)}`, wide]),
    );
    const [alert] = await world.take(inSns('m1', alerts({ alertname: 'checkout-slow', ...labels })));
    expect(alert).toMatchObject({ result: 'decided' });
    const resources = Array.from({ length: 10 }, () => `arn:aws:ecs:eu-west-1:111122223333:${wide}`);
    const [change] = await world.take(inSns('m2', { ...pipeline(wide), resources }));
    expect(change).toMatchObject({ result: 'kept', reason: 'change' });
  });

  test('a finding of severity 2 is kept, one of severity 8 opens an incident', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', finding(2)))).toEqual(['kept low-severity']);
    expect(await world.said(inSns('m2', finding(8)))).toEqual(['decided SignalOpenedIncident:unmatched']);
  });

  test('a finding of another account than those configured and that of the topic is kept', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', finding(8, '999988887777')))).toEqual(['kept unknown-account']);
  });

  test('the end of a subscription opens an incident, whatever is routed away', async () => {
    const world = createReception({ settings: { intake: { topics: [], routes: [{ topic: '*' }] } } });
    const ended = inSns('m1', 'You have chosen to deactivate', {
      Type: 'UnsubscribeConfirmation',
      Token: 't',
      SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/',
    });
    expect(await world.said(ended)).toEqual(['decided SignalOpenedIncident:unmatched']);
    expect(await world.said(ended)).toEqual(['repeated delivery']);
  });

  test('a deployment is a recorded change that is found by its account and region', async () => {
    const world = createReception();
    expect(await world.said(inSns('m1', pipeline('STARTED')))).toEqual(['kept change']);
    expect(await world.said(inSns('m1', pipeline('STARTED')))).toEqual(['repeated change']);
    const place = { view: 'change', index: 'place', value: '111122223333/eu-west-1', limit: 10 };
    const { rows } = await world.store.rowsBy(place);
    expect(rows.map(({ doc }) => doc)).toMatchObject([
      { source: 'codepipeline', subject: 'shop', status: 'STARTED', id: 'x-1', at: start },
    ]);
    expect(await world.effects()).toEqual([]);
  });

  test('a route makes trouble of a text, of an unknown document and of a failed deployment', async () => {
    const routes = [
      { kinds: ['text' as const], text: '*backup failed*', service: 'checkout' },
      { topic: '*:alarms', kinds: ['unknown' as const], service: 'unassigned' },
      { kinds: ['change' as const], title: 'codepipeline shop FAILED', service: 'checkout' },
    ];
    const world = createReception({ settings: { intake: { topics: [], routes } } });
    expect(await world.said(inSns('m1', 'the nightly BACKUP FAILED on db-1'))).toEqual([
      'decided SignalOpenedIncident:first-of-service',
    ]);
    expect(await world.said(inSns('m2', 'the nightly backup ended'))).toEqual(['kept unrouted']);
    expect(await world.said(inSns('m3', { hello: 'world' }))).toEqual([
      'decided SignalOpenedIncident:first-of-service',
    ]);
    expect(await world.said(inSns('m4', pipeline('SUCCEEDED')))).toEqual(['kept change']);
    expect(await world.said(inSns('m5', pipeline('FAILED')))).toEqual(['decided SignalJoined:same-service']);
    expect(await world.said(inSns('m5', pipeline('FAILED')))).toEqual(['repeated delivery']);
    expect(await world.store.streams('change/', undefined, 10)).toHaveLength(2);
  });

  test('a route that ignores keeps what would have opened an incident, and says that it was ignored', async () => {
    const routes = [{ kinds: ['prometheus' as const], title: 'Watchdog' }];
    const world = createReception({ settings: { intake: { topics: [], routes } } });
    expect(await world.said(inSns('m1', alerts({ alertname: 'Watchdog' })))).toEqual([
      'kept ignored-by-route',
    ]);
    const [row] = await world.notices('prometheus');
    expect(row?.doc).toMatchObject({
      reason: 'ignored-by-route',
      title: 'Watchdog',
      topic: 'arn:aws:sns:eu-west-1:111122223333:alarms',
    });
  });
});

describe('a confirmation', () => {
  const confirmation = (token: string, id = 'm1'): string =>
    inSns(id, 'You have chosen to subscribe', {
      Type: 'SubscriptionConfirmation',
      Token: token,
      SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription',
    });

  test('is one effect, however often it comes', async () => {
    const world = createReception();
    expect(await world.said(confirmation('t1'))).toEqual(['confirming topic']);
    expect(await world.said(confirmation('t1', 'm2'))).toEqual(['repeated topic']);
    expect(await world.store.effects({ state: 'waiting', limit: 10 })).toMatchObject([
      {
        kind: 'confirm-subscription',
        data: { topic: 'arn:aws:sns:eu-west-1:111122223333:alarms', token: 't1' },
      },
    ]);
    expect(await world.said(confirmation('t2', 'm3'))).toEqual(['confirming topic']);
  });

  test('with a token of 5,000 characters is one effect as well', async () => {
    const world = createReception();
    expect(await world.said(confirmation('t'.repeat(5000)))).toEqual(['confirming topic']);
  });
});

describe('a store that fails', () => {
  /** Fails those appends of which it is said, counted from 1. */
  function fragile(fails: (n: number) => boolean): Store {
    const plain = createMemoryStore();
    let n = 0;
    return {
      ...plain,
      append: async (batch) => {
        n += 1;
        if (fails(n)) throw new StoreError('full', 'the disk is full', { retryable: true });
        return plain.append(batch);
      },
    };
  }

  test('rejects, so that the sender tries again; then the alarm is decided as if nothing had been', async () => {
    const world = createReception({ store: fragile((n) => n === 1) });
    await expect(world.take(inSns('m1', fired()))).rejects.toMatchObject({ code: 'full', retryable: true });
    expect(await world.said(inSns('m1', fired()))).toEqual(['decided SignalOpenedIncident:first-of-service']);
  });

  test('in the middle of a delivery rejects all of it; what was stored is a repeat the next time', async () => {
    const world = createReception({ store: fragile((n) => n === 2) });
    const batch = JSON.stringify([fired(), metricAlarm('checkout-p99', 'ALARM', start)]);
    await expect(world.take(inSns('m1', batch))).rejects.toThrow('the disk is full');
    expect(await world.said(inSns('m1', batch))).toEqual([
      'repeated delivery',
      'decided SignalJoined:same-service',
    ]);
  });
});

describe('what is as large as AWS allows', () => {
  const wide = '漢'.repeat(255);
  const Dimensions = Array.from({ length: 30 }, (_, n) => ({ name: `${n}${wide}`, value: `${n}${wide}` }));

  test.each([
    ['a name and a description of any script', { AlarmName: wide, AlarmDescription: '漢'.repeat(1024) }],
    [
      'an ARN of 1,600 characters',
      { AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${'漢'.repeat(1550)}` },
    ],
    ['30 dimensions', { Trigger: { ...(fired()['Trigger'] as object), Dimensions } }],
    ['half a character in the name', { AlarmName: `${'\ud83d'.repeat(200)}` }],
  ])('is stored: %s', async (_name, more) => {
    const world = createReception({ settings: { services: settingsWith().services } });
    const [reception] = await world.take(inSns('m'.repeat(3000), metricAlarm('x', 'ALARM', start, more)));
    expect(reception).toMatchObject({ result: 'decided' });
    const [again] = await world.take(inSns('n1', metricAlarm('x', 'ALARM', start, more)));
    expect(again).toMatchObject({ result: 'repeated', reason: 'transition' });
  });
});
