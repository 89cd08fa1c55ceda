import { describe, expect, test } from 'vitest';
import { deskStream } from '../../../bot/app/streams/index.ts';
import { parseRunbook } from '../../../bot/core/runbook/index.ts';
import { createDeskWorld, declareOf, type DeskWorld } from './desk-world.ts';
import { metricAlarm } from './notifications.ts';
import { settingsWith, start } from './world.ts';

const resolve = { type: 'Resolve', evenInAlarm: true } as const;

function runbookOf(id: string, rule: object) {
  const { runbook } = parseRunbook({
    file: `${id}.md`,
    frontMatter: { id, title: id, reviewed: '2026-03-01', match: [rule] },
    body: 'What it is about.\n\n## Step 1: Measure\n\nLook.\n\n## Escalate when\n\n- It is bad.\n\n## It is over when\n\n- It is good.\n',
    bodyLine: 1,
  });
  return runbook!;
}

async function opened(world: DeskWorld): Promise<string> {
  await world.alarm('checkout-5xx', 'ALARM');
  await world.drain();
  const [incident] = await world.all();
  return incident!.id;
}

describe('alarms on their way to incidents', () => {
  test('the first opens an incident, the second joins it, their ends are told', async () => {
    const world = createDeskWorld();
    await world.alarm('checkout-5xx', 'ALARM');
    await world.alarm('checkout-p99', 'ALARM', 1);
    await world.drain();
    await world.clock.advance(2000);
    await world.drain();
    await world.alarm('checkout-5xx', 'OK', 60);
    await world.drain();
    expect(await world.all()).toMatchObject([
      {
        number: 1,
        title: 'checkout-5xx',
        severity: 'sev2',
        alarms: [
          { name: 'checkout-5xx', state: 'OK', fired: 1 },
          { name: 'checkout-p99', state: 'ALARM', reason: 'same-service' },
        ],
      },
    ]);
  });

  test('an alarm that no service matches says so where the incident is opened', async () => {
    const world = createDeskWorld();
    await world.alarm('nightly-batch', 'ALARM');
    await world.drain();
    expect(await world.all()).toMatchObject([
      { service: 'unassigned', openedReason: 'unmatched', title: 'unassigned: nightly-batch' },
    ]);
  });

  test('an alarm whose incident was resolved on the way opens another one', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.clock.advance(60_000);
    await world.alarm('checkout-p99', 'ALARM');
    await world.tell(first, resolve);
    await world.drain();
    const [one, two] = await world.all();
    expect(one).toMatchObject({ status: 'resolved' });
    expect(two).toMatchObject({
      status: 'investigating',
      openedReason: 'returned',
      alarms: [{ name: 'checkout-p99' }],
    });
    expect((await world.desk('checkout')).open).toMatchObject({ checkout: { incident: two!.id } });
  });

  test('runbooks of a metric-math alarm are found by the metrics of its expression, 3 at most', async () => {
    const runbooks = ['a', 'b', 'c', 'd'].map((id) => runbookOf(id, { metric: 'HTTPCode_Target_5XX_Count' }));
    const world = createDeskWorld({
      settings: { runbooks: [...runbooks, runbookOf('x', { metric: 'Other' })] },
    });
    const metric = {
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_Target_5XX_Count',
      Dimensions: [{ name: 'LoadBalancer', value: 'app/checkout/1' }],
    };
    await world.document(
      metricAlarm('checkout-rate', 'ALARM', start, {
        Trigger: {
          Metrics: [
            { Id: 'e1', Expression: 'm1/m2*100', ReturnData: true },
            { Id: 'm1', MetricStat: { Metric: metric, Period: 60, Stat: 'Sum' }, ReturnData: false },
          ],
          Threshold: 5,
          EvaluationPeriods: 1,
          ComparisonOperator: 'GreaterThanThreshold',
        },
      }),
    );
    await world.drain();
    const [incident] = await world.all();
    expect(incident!.runbooks.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(incident!.runbooks[0]!.why).toContain('HTTPCode_Target_5XX_Count');
  });
});

describe('a desk after its incident', () => {
  test('a resolved incident gives its place back; the next alarm opens another', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.tell(first, resolve);
    await world.drain();
    expect((await world.desk('checkout')).open).toEqual({});
    await world.alarm('checkout-p99', 'ALARM', 60);
    await world.drain();
    expect((await world.all()).map(({ openedReason }) => openedReason)).toEqual([
      'first-of-service',
      'first-of-service',
    ]);
  });

  test('resolved and reopened before the desk heard of either: it keeps its place, and alarms join it', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.tell(first, resolve);
    await world.tell(first, { type: 'Reopen' });
    await world.drain();
    expect((await world.desk('checkout')).open).toMatchObject({ checkout: { incident: first } });
    await world.alarm('checkout-p99', 'ALARM', 60);
    await world.drain();
    expect(await world.all()).toHaveLength(1);
  });

  test('reopened later it takes its place again, and hears of the end of an alarm from before', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.tell(first, resolve);
    await world.drain();
    await world.tell(first, { type: 'Reopen' });
    await world.drain();
    await world.alarm('checkout-5xx', 'OK', 120);
    await world.drain();
    expect(await world.all()).toMatchObject([
      { status: 'investigating', alarms: [{ name: 'checkout-5xx', state: 'OK' }] },
    ]);
  });

  test('reopened and resolved again before the desk heard: it takes no place', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.tell(first, resolve);
    await world.drain();
    await world.tell(first, { type: 'Reopen' });
    await world.tell(first, resolve);
    await world.drain();
    expect((await world.desk('checkout')).open).toEqual({});
  });

  test('is closed after 7 days, unless it was reopened meanwhile', async () => {
    const world = createDeskWorld();
    const first = await opened(world);
    await world.tell(first, resolve);
    await world.clock.advance(6 * 24 * 3600_000);
    await world.drain();
    await world.tell(first, { type: 'Reopen' });
    await world.tell(first, resolve);
    await world.clock.advance(2 * 24 * 3600_000);
    await world.drain();
    expect(await world.all()).toMatchObject([{ status: 'resolved' }]);
    await world.clock.advance(5 * 24 * 3600_000);
    await world.drain();
    expect(await world.all()).toMatchObject([{ status: 'closed' }]);
  });
});

describe('declaring', () => {
  test('opens an incident with a number, and the next alarm of the service joins it', async () => {
    const world = createDeskWorld();
    expect(await world.ask('U0000000A1', declareOf('checkout is slow'))).toEqual([
      { answer: 'declared', number: 1 },
    ]);
    await world.alarm('checkout-5xx', 'ALARM');
    await world.drain();
    expect(await world.all()).toMatchObject([
      { title: 'checkout is slow', alarms: [{ name: 'checkout-5xx' }] },
    ]);
  });

  test.each([
    ['no title', ' ', { code: 'text-missing', text: 'title' }],
    [
      'a title of 151 characters',
      'x'.repeat(151),
      { code: 'text-too-long', text: 'title', length: 151, limit: 150 },
    ],
  ])('with %s is refused, and the service stays free for its alarms', async (_name, title, rejection) => {
    const world = createDeskWorld();
    expect(await world.ask('U0000000A1', declareOf(title))).toEqual([{ answer: 'refused', rejection }]);
    expect((await world.desk('checkout')).open).toEqual({});
    await world.alarm('checkout-5xx', 'ALARM');
    await world.drain();
    expect(await world.all()).toMatchObject([{ number: 1, alarms: [{ name: 'checkout-5xx' }] }]);
  });

  test('an opening that is refused after all gives the place back, and says why', async () => {
    const world = createDeskWorld();
    const title = 'x'.repeat(200);
    await world.ask('U0000000A1', declareOf('fine'));
    await world.tell((await world.all())[0]!.id, resolve);
    await world.drain();
    const data = {
      incident: 'ghost',
      service: 'checkout',
      title,
      severity: 'sev2',
      sure: true,
      private: false,
      person: 'pan',
      reply: { user: 'U0000000A1', channel: 'C0' },
    };
    await world.streams.tell(
      deskStream,
      'checkout',
      { type: 'DeclareIncident', grouping: 'checkout', incident: 'ghost', separate: false },
      { at: world.clock.now(), actor: { kind: 'system', name: 'test' }, cause: 'test' },
    );
    await world.store.enqueue({
      effects: [
        {
          id: 'declare-incident/ghost',
          kind: 'declare-incident',
          lane: 1,
          dueAt: world.clock.now(),
          about: 'incident/ghost',
          data,
        },
      ],
      claims: [],
      recordedAt: world.clock.now(),
    });
    expect(await world.ask('U0000000A1', { do: 'help', command: '/incident' })).toContainEqual({
      answer: 'refused',
      rejection: { code: 'text-too-long', text: 'title', length: 200, limit: 150 },
    });
    expect((await world.desk('checkout')).open).toEqual({});
  });

  test('where one is open already it is named; apart from it works', async () => {
    const world = createDeskWorld();
    await opened(world);
    expect(await world.ask('U0000000A1', declareOf('again'))).toEqual([
      { answer: 'open-already', number: 1, service: 'checkout' },
    ]);
    expect(await world.ask('U0000000A1', declareOf('apart', { separate: true }))).toEqual([
      { answer: 'declared', number: 2 },
    ]);
  });

  test('two people at once: one declares, the other is told of it', async () => {
    const world = createDeskWorld();
    const both = await Promise.all([
      world.ask('U0000000A1', declareOf('one')),
      world.ask('U0000000B1', declareOf('two')),
    ]);
    await world.clock.advance(1000);
    await world.drain();
    const rest = await world.ask('U0000000A1', { do: 'help', command: '/incident' });
    const answers = [...both.flat(), ...rest].filter(({ answer }) => answer !== 'help');
    expect(answers.map(({ answer }) => answer).toSorted()).toEqual(['declared', 'open-already']);
    expect(await world.all()).toHaveLength(1);
  });

  test('a private one takes no place that alarms join: the team sees its alarms', async () => {
    const world = createDeskWorld();
    expect(await world.ask('U0000000A1', declareOf('a leak', { private: true }))).toEqual([
      { answer: 'declared', number: 1 },
    ]);
    await world.alarm('checkout-5xx', 'ALARM');
    await world.drain();
    expect(await world.all()).toMatchObject([
      { private: true, alarms: [] },
      { private: false, alarms: [{ name: 'checkout-5xx' }] },
    ]);
  });

  test('of a service that is not configured is refused with those that are', async () => {
    const world = createDeskWorld();
    expect(await world.ask('U0000000A1', declareOf('x', { service: 'constructor' }))).toEqual([
      {
        answer: 'wrong-value',
        command: 'declare',
        value: 'constructor',
        allowed: ['checkout'],
        example: '/incident declare',
      },
    ]);
  });

  test('without a service it goes to the fallback', async () => {
    const world = createDeskWorld();
    const { service: _service, ...request } = declareOf('x') as Extract<
      ReturnType<typeof declareOf>,
      { do: 'declare' }
    >;
    await world.ask('U0000000A1', request);
    expect(await world.all()).toMatchObject([{ service: settingsWith().fallback.name, severity: 'sev3' }]);
  });
});

describe('asking', () => {
  test('an update says when the next one is due', async () => {
    const world = createDeskWorld();
    const id = await opened(world);
    const request = { do: 'update', incident: { id }, update: 'falling', nextInMin: 30 } as const;
    expect(await world.ask('U0000000A1', request)).toEqual([{ answer: 'done', number: 1, what: 'update' }]);
    const [incident] = await world.all();
    expect(incident?.lastUpdate).toMatchObject({ text: 'falling', nextUpdateAt: '2026-03-12T14:30:00.000Z' });
  });

  test('guests and people of other workspaces act on nothing', async () => {
    const world = createDeskWorld();
    const id = await opened(world);
    world.guests.add('U0GUEST');
    const request = { do: 'resolve', incident: { id }, evenInAlarm: true } as const;
    expect(await world.ask('U0GUEST', request)).toMatchObject([{ answer: 'not-for-guests' }]);
    expect(await world.ask('W0OTHER', request)).toEqual([{ answer: 'not-for-externals' }]);
    expect(await world.all()).toMatchObject([{ status: 'investigating' }]);
  });

  test('every ask is answered once, whatever it asks for', async () => {
    const world = createDeskWorld();
    const id = await opened(world);
    const incident = { id };
    const requests = [
      { do: 'help', command: '/incident' },
      { do: 'list' },
      { do: 'timeline', incident },
      { do: 'acknowledge', incident },
      { do: 'acknowledge', incident },
      { do: 'severity', incident, severity: 'sev1' },
      { do: 'status', incident, status: 'identified' },
      { do: 'role', incident, role: 'lead', person: 'me' },
      { do: 'role', incident, role: 'king', person: 'me' },
      { do: 'note', incident, note: ' ' },
      { do: 'mitigate', incident },
      { do: 'resolve', incident, evenInAlarm: false },
      { do: 'resolve', incident, evenInAlarm: true },
      { do: 'resolve', incident, evenInAlarm: true },
      { do: 'postmortem', incident },
      { do: 'decline', incident },
      { do: 'reopen', incident },
      { do: 'close', incident: { number: 7 } },
      { do: 'close', incident: { ofChannel: 'C9' } },
      { do: 'on-call' },
      { do: 'page-acknowledge', escalation: 'gone', page: 'gone' },
    ] as const;
    const answers: string[] = [];
    for (const request of requests) {
      const told = await world.ask('U0000000A1', request);
      answers.push(`${request.do}: ${told.map(({ answer }) => answer).join(' ')}`);
    }
    expect(answers).toEqual([
      'help: help',
      'list: incidents',
      'timeline: timeline',
      'acknowledge: done',
      'acknowledge: acknowledged-already',
      'severity: done',
      'status: done',
      'role: done',
      'role: wrong-value',
      'note: refused',
      'mitigate: done',
      'resolve: refused',
      'resolve: done',
      'resolve: refused',
      'postmortem: no-draft',
      'decline: refused',
      'reopen: done',
      'close: no-such-incident',
      'close: which-incident',
      'on-call: on-call',
      'page-acknowledge: failed',
    ]);
  });
});
