import { settingsWith } from '../../unit/app/world.ts';
import { EvidenceError, type Settings } from '../../../bot/app/ports/index.ts';
import { defaultTriage } from '../../../bot/core/triage/index.ts';
import { troubledCloud } from './cloud.ts';
import { stage, type Story } from './play.ts';

const at = (time: string): string => `2026-03-12T${time}.000Z`;

const [plain] = settingsWith().services;

const service = (
  name: string,
  more: Partial<Settings['services'][number]> = {},
): Settings['services'][number] => ({
  ...plain!,
  name,
  match: [{ name: `${name}-*` }],
  logs: [{ group: `/ecs/${name}`, query: 'newest-errors' }],
  traces: { filter: `service("${name}")` },
  ...more,
});

/** A deployment as EventBridge tells of it. */
const deployed = (application: string, time: string): string =>
  JSON.stringify({
    version: '0',
    id: 'cccccccc-0000-4000-8000-000000000009',
    'detail-type': 'CodeDeploy Deployment State-change Notification',
    source: 'aws.codedeploy',
    account: '111122223333',
    time,
    region: 'eu-west-1',
    resources: [`arn:aws:codedeploy:eu-west-1:111122223333:application:${application}`],
    detail: {
      region: 'eu-west-1',
      deploymentId: 'd-9X',
      state: 'SUCCESS',
      application,
      deploymentGroup: 'prod',
    },
  });

/** A release of the alarmed service itself; rolled back. */
const badDeploy: Story = {
  name: 'bad-deploy',
  locale: 'en',
  async play(pictures) {
    const own = await stage({
      settings: { services: [service('checkout')] },
      ports: troubledCloud(
        {
          entry: 'checkout',
          suspect: 'checkout',
          from: at('14:06:00'),
          to: at('14:31:00'),
          share: 0.4,
          lines: ['ERROR NullPointerException at PriceList.java:88', 'ERROR price list 214 has no currency'],
        },
        pictures,
      ),
    });
    await own.at('14:05:30');
    await own.receive(deployed('checkout', '2026-03-12T14:05:30Z'));
    await own.at('14:09:12');
    await own.alarm('checkout-5xx');
    await own.at('14:11:02');
    await own.acknowledge('an');
    await own.tell('an', { type: 'AssignRole', role: 'lead', person: await own.person('an') });
    await own.at('14:16:00');
    await own.tell('an', {
      type: 'AddHypothesis',
      text: 'the release of 14:05 reads a price list without currencies',
      evidence: ['E1'],
    });
    await own.at('14:19:30');
    await own.tell('an', { type: 'ChangeSeverity', severity: 'sev1', reason: 'no order goes through' });
    await own.tell('an', {
      type: 'GiveUpdate',
      update: 'Rolling checkout back to the release before.',
      nextUpdateAt: at('14:40:00'),
    });
    await own.at('14:31:20');
    await own.tell('bo', { type: 'AddNote', note: 'orders go through again' });
    await own.at('14:33:00');
    await own.alarm('checkout-5xx', 'OK');
    await own.tell('an', { type: 'ChangeStatus', status: 'monitoring' });
    await own.at('14:50:00');
    await own.tell('an', {
      type: 'JudgeHypothesis',
      verdict: 'support',
      hypothesis: 'H1',
      evidence: ['E1'],
      reason: 'errors ended with the rollback',
    });
    await own.tell('an', {
      type: 'Resolve',
      evenInAlarm: false,
      summary: 'Rolled checkout back; price lists are checked for currencies before a release now.',
    });
    return own.ends();
  },
};

/** Another service fails; a wrong guess costs time. */
const dependency: Story = {
  name: 'dependency',
  locale: 'en',
  async play(pictures) {
    const own = await stage({
      settings: { services: [service('checkout')] },
      ports: troubledCloud(
        {
          entry: 'checkout',
          suspect: 'payments-api',
          from: at('14:12:00'),
          to: at('14:44:00'),
          share: 0.35,
          lines: [
            'ERROR PaymentGatewayTimeout after 30000 ms for order 81723',
            'WARN retrying POST /authorize attempt 2',
          ],
        },
        pictures,
      ),
    });
    await own.at('14:15:07');
    await own.alarm('checkout-5xx');
    await own.at('14:16:40');
    await own.acknowledge('an');
    await own.at('14:17:30');
    await own.alarm('checkout-p99');
    await own.at('14:22:00');
    await own.tell('bo', { type: 'AddHypothesis', text: 'the database is slow', evidence: [] });
    await own.at('14:31:00');
    await own.tell('an', {
      type: 'JudgeHypothesis',
      verdict: 'refute',
      hypothesis: 'H1',
      evidence: ['E1'],
      reason: 'every failure begins in payments-api',
    });
    await own.at('14:43:00');
    await own.tell('an', { type: 'Mitigate' });
    await own.at('14:47:00');
    await own.alarm('checkout-5xx', 'OK');
    await own.alarm('checkout-p99', 'OK');
    await own.at('15:02:00');
    await own.tell('an', { type: 'AddAction', text: 'time limit on calls of the gateway', kind: 'prevent' });
    await own.tell('an', {
      type: 'Resolve',
      evenInAlarm: false,
      summary: 'The payment provider mended its gateway.',
    });
    return own.ends();
  },
};

/** Forty alarms of ten services in a minute are one incident. */
const storm: Story = {
  name: 'storm',
  locale: 'en',
  async play(pictures) {
    const names = [
      'network',
      'checkout',
      'cart',
      'search',
      'orders',
      'stock',
      'login',
      'mail',
      'prices',
      'media',
    ];
    const own = await stage({
      settings: {
        services: names.map((name) =>
          service(name, { logs: [], dependsOn: name === 'network' ? [] : ['network'] }),
        ),
        triage: { ...defaultTriage, storm: { moreThan: 4, withinSec: 60, calmSec: 900 } },
      },
      ports: troubledCloud(
        {
          entry: 'network',
          suspect: 'network',
          from: at('14:04:00'),
          to: at('14:20:00'),
          share: 0.9,
          lines: [],
        },
        pictures,
      ),
    });
    await own.at('14:06:00');
    for (const name of names) {
      for (const kind of ['5xx', 'p99', 'hosts', 'queue']) await own.alarm(`${name}-${kind}`);
      await own.rig.clock.advance(3000);
    }
    await own.at('14:08:10');
    await own.acknowledge('an');
    await own.at('14:21:00');
    for (const name of names) {
      for (const kind of ['5xx', 'p99', 'hosts', 'queue']) await own.alarm(`${name}-${kind}`, 'OK');
    }
    await own.at('14:26:00');
    await own.tell('an', { type: 'Mitigate' });
    await own.at('14:40:00');
    await own.tell('an', {
      type: 'Resolve',
      evenInAlarm: true,
      summary: 'A link of the network was replaced by its spare.',
    });
    return own.ends();
  },
};

/** The first person does not answer, the second does, and hands over; told in Vietnamese. */
const escalated: Story = {
  name: 'escalated',
  locale: 'vi',
  async play(pictures) {
    const own = await stage({
      settings: { locale: 'vi', services: [service('checkout')] },
      ports: troubledCloud(
        {
          entry: 'checkout',
          suspect: 'payments-api',
          from: at('14:20:00'),
          to: at('15:10:00'),
          share: 0.25,
          lines: ['ERROR connection pool is exhausted'],
        },
        pictures,
      ),
    });
    await own.at('14:23:05');
    await own.alarm('checkout-5xx');
    await own.at('14:30:40');
    await own.acknowledge('bo');
    await own.tell('bo', { type: 'AssignRole', role: 'lead', person: await own.person('bo') });
    await own.at('14:45:00');
    await own.tell('bo', {
      type: 'GiveUpdate',
      update: 'Đang tăng connection pool của payments-api lên 50.',
      nextUpdateAt: at('15:15:00'),
    });
    await own.at('15:00:00');
    await own.tell('an', {
      type: 'RecordHandedOver',
      schedule: 'payments',
      handoff: 'h1',
      from: await own.person('bo'),
      to: await own.person('an'),
    });
    await own.at('15:12:00');
    await own.alarm('checkout-5xx', 'OK');
    await own.at('15:20:00');
    await own.tell('an', {
      type: 'Resolve',
      evenInAlarm: false,
      summary: 'Đã tăng connection pool lên 50, hết lỗi từ 15:10.',
    });
    return own.ends();
  },
};

/** Nobody's alarm: a person says so, in private, and Tocsin may look at nothing. */
const byHand: Story = {
  name: 'by-hand',
  locale: 'en',
  async play(pictures) {
    const denied = (action: string) => () =>
      Promise.reject(new EvidenceError('access-denied', `not authorized to perform ${action}`, { action }));
    const cloud = troubledCloud(
      {
        entry: 'checkout',
        suspect: 'checkout',
        from: at('14:00:00'),
        to: at('14:00:00'),
        share: 0,
        lines: [],
      },
      pictures,
    );
    const own = await stage({
      settings: { services: [service('checkout')] },
      ports: {
        ...cloud,
        logs: { ...cloud.logs, start: denied('logs:StartQuery') },
        traces: { ...cloud.traces, graph: denied('xray:GetServiceGraph') },
      },
    });
    await own.at('14:10:00');
    await own.declare('an', 'Customers report that invoices show a wrong name');
    await own.at('14:14:00');
    await own.tell('an', {
      type: 'AddNote',
      note: 'seen with two customers, both changed their address today',
    });
    await own.at('14:52:00');
    await own.tell('bo', { type: 'AddNote', note: 'invoices are held back since 14:50' });
    await own.tell('an', { type: 'Mitigate' });
    await own.at('15:30:00');
    await own.tell('an', { type: 'Resolve', evenInAlarm: false });
    return own.ends();
  },
};

/** An alarm that comes and goes, ends by itself, comes back, and whose beginning was said better later. */
const flapping: Story = {
  name: 'flapping',
  locale: 'en',
  async play(pictures) {
    const own = await stage({
      settings: {
        services: [service('checkout')],
        triage: { ...defaultTriage, resolve: { ...defaultTriage.resolve, sev2: { calmSec: 600 } } },
      },
      ports: troubledCloud(
        {
          entry: 'checkout',
          suspect: 'stock-cache',
          from: at('14:01:00'),
          to: at('14:16:00'),
          share: 0.2,
          lines: ['WARN cache miss rate 0.93'],
        },
        pictures,
      ),
    });
    for (const [on, off] of [
      ['14:03:10', '14:05:00'],
      ['14:06:30', '14:08:00'],
      ['14:09:20', '14:11:00'],
      ['14:12:10', '14:16:40'],
    ] as const) {
      await own.at(on);
      await own.alarm('checkout-p99');
      if (on === '14:06:30') await own.acknowledge('an');
      await own.at(off);
      await own.alarm('checkout-p99', 'OK');
    }
    await own.at('14:18:00');
    await own.tell('an', { type: 'AddHypothesis', text: 'a report job reads the whole table', evidence: [] });
    await own.at('14:22:00');
    await own.tell('an', {
      type: 'JudgeHypothesis',
      verdict: 'refute',
      hypothesis: 'H1',
      evidence: [],
      reason: 'it did not run today',
    });
    await own.at('14:55:00');
    await own.tell('an', { type: 'Reopen', reason: 'it is slow again' });
    await own.at('15:05:00');
    await own.tell('an', {
      type: 'CorrectTimeline',
      of: { impact: 'start' },
      to: at('13:52:00'),
      reason: 'customers wrote to us at that time',
    });
    await own.at('15:10:00');
    await own.tell('an', {
      type: 'Resolve',
      evenInAlarm: true,
      summary: 'The cache has twice the memory now.',
    });
    return own.ends();
  },
};

export const stories: readonly Story[] = [badDeploy, dependency, storm, escalated, byHand, flapping];
