import { describe, expect, test } from 'vitest';
import { defaultTriage, type TriageSettings } from '../../../bot/core/triage/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { createDeskWorld, declareOf, type DeskWorld } from '../app/desk-world.ts';
import { inEventBridge, metricAlarm } from '../app/notifications.ts';
import { start } from '../app/world.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { service, withRules } from './services.ts';

const arnOf = (name: string): string => `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`;

const composite = (name: string, children: readonly string[], at: string): object => ({
  AlarmName: name,
  AlarmArn: arnOf(name),
  AWSAccountId: '111122223333',
  Region: 'EU (Ireland)',
  NewStateValue: 'ALARM',
  OldStateValue: 'OK',
  NewStateReason: 'a child',
  StateChangeTime: at.replace('Z', '+0000'),
  AlarmRule: children.map((child) => `ALARM("${child}")`).join(' OR '),
  TriggeringChildren: children.map((child) => ({
    Arn: arnOf(child),
    State: { Value: 'ALARM', Timestamp: at },
  })),
});

/** Time passes in small steps, everything that is due being done. */
async function pass(world: DeskWorld, sec: number, stepSec = 5): Promise<void> {
  await world.drain();
  for (let passed = 0; passed < sec; passed += stepSec) {
    await world.clock.advance(stepSec * 1000);
    await world.drain();
  }
}

/** Open incidents with their alarms, as words. */
async function open(world: DeskWorld): Promise<readonly string[]> {
  const all = await world.all();
  return all
    .filter(({ status }) => ['triage', 'investigating', 'identified', 'monitoring'].includes(status))
    .map(({ number, alarms }) =>
      [number, ...alarms.map(({ name, state, reason }) => `${name} ${state} ${reason}`)].join(' | '),
    );
}

describe('services that depend on one another', () => {
  const chain = [
    service('web', { dependsOn: ['api'] }),
    service('api', { dependsOn: ['db'] }),
    service('db'),
  ];

  test('are one incident, with the neighbour that it joined by', async () => {
    const world = createDeskWorld(withRules(chain));
    await world.alarm('db-cpu', 'ALARM');
    await world.alarm('api-5xx', 'ALARM', 5);
    await pass(world, 10);
    expect(await open(world)).toEqual(['1 | db-cpu ALARM first-of-service | api-5xx ALARM neighbour']);
    expect((await world.all())[0]).toMatchObject({
      desks: ['db', 'api'],
      alarms: [{}, { by: 'db' }],
    });
    await world.alarm('api-latency', 'ALARM', 20);
    await world.alarm('api-5xx', 'OK', 30);
    await pass(world, 10);
    expect((await world.all())[0]!.alarms.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'db-cpu ALARM',
      'api-5xx OK',
      'api-latency ALARM',
    ]);
  });

  test('two incidents become one when the service between them fires; the younger says where it goes on', async () => {
    const world = createDeskWorld(withRules(chain));
    await world.alarm('web-5xx', 'ALARM');
    await world.alarm('db-cpu', 'ALARM', 1);
    await pass(world, 5);
    expect(await open(world)).toHaveLength(2);
    await world.alarm('api-5xx', 'ALARM', 2);
    await pass(world, 20);
    expect(await open(world)).toEqual([
      '1 | web-5xx ALARM first-of-service | api-5xx ALARM neighbour | db-cpu ALARM moved',
    ]);
    expect((await world.all())[1]).toMatchObject({
      status: 'merged',
      mergedInto: { incident: (await world.all())[0]!.id, number: 1 },
    });
    await world.alarm('db-cpu', 'OK', 30);
    await pass(world, 5);
    expect((await world.all())[0]!.alarms[2]).toMatchObject({ name: 'db-cpu', state: 'OK' });
  });

  test('an incident that somebody works on is not folded into another', async () => {
    const world = createDeskWorld(withRules(chain));
    await world.alarm('web-5xx', 'ALARM');
    await world.alarm('db-cpu', 'ALARM', 1);
    await pass(world, 5);
    const second = (await world.all())[1]!;
    await world.tell(second.id, { type: 'Acknowledge', person: 'pan' });
    await world.alarm('api-5xx', 'ALARM', 2);
    await pass(world, 20);
    expect(await open(world)).toHaveLength(2);
    await world.alarm('db-disk', 'ALARM', 30);
    await pass(world, 5);
    expect((await world.all())[1]!.alarms.map(({ name }) => name)).toEqual(['db-cpu', 'db-disk']);
  });

  test('are two incidents when they begin more than the window apart', async () => {
    const world = createDeskWorld(withRules(chain, { joinWithinSec: 60 }));
    await world.alarm('db-cpu', 'ALARM');
    await world.alarm('api-5xx', 'ALARM', 90);
    await pass(world, 10);
    expect(await open(world)).toHaveLength(2);
  });

  test('when it is over every desk is free, and the next alarm opens another', async () => {
    const world = createDeskWorld(withRules(chain));
    await world.alarm('db-cpu', 'ALARM');
    await world.alarm('api-5xx', 'ALARM', 5);
    await pass(world, 10);
    await world.tell((await world.all())[0]!.id, { type: 'Resolve', evenInAlarm: true });
    await pass(world, 10);
    expect((await world.desk('api')).open).toEqual({});
    await world.alarm('api-latency', 'ALARM', 30);
    await pass(world, 5);
    expect(await open(world)).toEqual(['2 | api-latency ALARM first-of-service']);
  });
});

describe('a composite alarm and its children', () => {
  const apart = [service('network'), service('web'), service('api')];

  test('are one incident when the children fired first, and the children are listed', async () => {
    const world = createDeskWorld(withRules(apart));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    await world.document(composite('network-az', ['web-5xx', 'api-5xx'], plusSec(start, 3)));
    await pass(world, 5);
    await world.alarm('api-5xx', 'ALARM', 2);
    await pass(world, 20);
    expect(await open(world)).toEqual([
      '1 | web-5xx ALARM first-of-service | network-az ALARM composite | api-5xx ALARM composite',
    ]);
    expect((await world.all())[0]!.alarms[1]!.children).toMatchObject([
      { name: 'web-5xx', state: 'ALARM' },
      { name: 'api-5xx' },
    ]);
  });

  test('are one within 15 s when a child joined another incident of its service meanwhile', async () => {
    const world = createDeskWorld(withRules(apart));
    await world.alarm('web-cpu', 'ALARM');
    await pass(world, 5);
    await world.document(composite('network-az', ['web-5xx'], plusSec(start, 3)));
    await pass(world, 5);
    await world.alarm('web-5xx', 'ALARM', 4);
    await pass(world, 30);
    expect(await open(world)).toHaveLength(1);
  });
});

describe('a grouping key', () => {
  const rules = [{ match: [], group: '{{tags.deployment}}' }];
  const tagged = (name: string, deployment: string, sec: number): object => ({
    ...metricAlarm(name, 'ALARM', plusSec(start, sec)),
    AlarmTags: { deployment },
  });

  test('joins alarms of several services, and keeps those of one service apart', async () => {
    const world = createDeskWorld(withRules([service('web'), service('api')], { rules }));
    await world.document(tagged('web-a', 'd1', 0));
    await world.document(tagged('web-b', 'd2', 1));
    await world.document(tagged('api-a', 'd1', 2));
    await world.document(tagged('web-c', 'd2', 3));
    await pass(world, 10);
    expect(await open(world)).toEqual([
      '1 | web-a ALARM first-of-service | api-a ALARM same-key',
      '2 | web-b ALARM first-of-service | web-c ALARM same-key',
    ]);
  });
});

describe('a storm', () => {
  const names = Array.from({ length: 12 }, (_, n) => `svc${String(n).padStart(2, '0')}`);
  const services = names.map((name) => service(name));
  const storm = { moreThan: 4, withinSec: 60, calmSec: 900 };
  const stormy = () => createDeskWorld(withRules(services, { storm }));

  async function struck(): Promise<DeskWorld> {
    const world = stormy();
    for (const [index, name] of names.entries()) {
      await world.alarm(`${name}-5xx`, 'ALARM', index);
      await world.alarm(`${name}-p99`, 'ALARM', index);
      await world.drain();
    }
    await pass(world, 30);
    return world;
  }

  test('of more than 4 services is one incident with a line for each, and the first 4 go on in it', async () => {
    const world = await struck();
    const all = await world.all();
    const one = all.find((each) => each.storm)!;
    expect(all.map(({ status }) => status).toSorted()).toEqual([
      'investigating',
      'merged',
      'merged',
      'merged',
      'merged',
    ]);
    expect(
      one.lines.map(({ service: name, inAlarm, total }) => `${name} ${inAlarm}/${total}`).toSorted(),
    ).toEqual(names.map((name) => `${name} 2/2`));
    expect(one.alarms).toEqual([]);
  });

  test('the list of all its alarms is attached and renewed', async () => {
    const world = await struck();
    const id = (await world.all()).find((each) => each.storm)!.id;
    await world.tell(id, { type: 'RecordChannel', channel: 'C1', name: 'inc' });
    await world.tell(id, { type: 'RecordSummary', channel: 'C1', message: '1.1' });
    await pass(world, 60);
    expect(world.files).toHaveLength(1);
    expect(world.files[0]!.text.split('\n').filter((line) => line.startsWith('ALARM\t'))).toHaveLength(24);
    await world.alarm('svc00-5xx', 'OK', 60);
    await pass(world, 120);
    expect(world.files.map(({ name }) => name.replace(/^inc-\d+/, 'inc'))).toEqual([
      'inc-alarms-1.txt',
      'inc-alarms-2.txt',
    ]);
    expect(world.files[1]!.text).toContain('OK\t');
  });

  test('ends when nothing is in ALARM any more', async () => {
    const world = await struck();
    for (const name of names) {
      await world.alarm(`${name}-5xx`, 'OK', 90);
      await world.alarm(`${name}-p99`, 'OK', 90);
    }
    await pass(world, 30);
    expect((await world.all()).find((each) => each.storm)).toMatchObject({
      resolvePlan: { rule: 'propose' },
      lines: names.map(() => ({ inAlarm: 0, total: 2 })),
    });
  });

  test('unfolded, every service that is in trouble gets its own incident with its own alarms at their own times', async () => {
    const world = await struck();
    await world.alarm('svc03-5xx', 'OK', 40);
    await world.alarm('svc05-5xx', 'OK', 40);
    await world.alarm('svc05-p99', 'OK', 40);
    await pass(world, 10);
    const one = (await world.all()).find((each) => each.storm)!;
    expect(await world.ask('U0000000A1', { do: 'unfold', incident: { id: one.id } })).toMatchObject([
      { answer: 'done', what: 'unfold' },
    ]);
    await pass(world, 30);
    const own = (await world.all()).filter(({ unfoldedFrom }) => unfoldedFrom === one.number);
    expect(own.map((each) => each.service).toSorted()).toEqual(names.filter((name) => name !== 'svc05'));
    const third = own.find((each) => each.service === 'svc03')!;
    expect(third.startedAt).toBe(plusSec(start, 3));
    expect(third.alarms.map(({ name, state, firstAt, lastAt }) => [name, state, firstAt, lastAt])).toEqual([
      ['svc03-5xx', 'OK', plusSec(start, 3), plusSec(start, 40 + 30 + 0)],
      ['svc03-p99', 'ALARM', plusSec(start, 3), plusSec(start, 3)],
    ]);
    const now = (await world.all()).find((each) => each.storm)!;
    expect(Object.keys(now.unfolded).toSorted()).toEqual(names.filter((name) => name !== 'svc05'));
    await world.alarm('svc03-disk', 'ALARM', 60);
    await pass(world, 10);
    const later = (await world.all()).find(({ id }) => id === third.id)!;
    expect(later.alarms.at(-1)).toMatchObject({ name: 'svc03-disk', reason: 'same-service' });
  });

  test('only a storm can be unfolded', async () => {
    const world = stormy();
    await world.alarm('svc00-5xx', 'ALARM');
    await pass(world, 5);
    const { id } = (await world.all())[0]!;
    expect(await world.ask('U0000000A1', { do: 'unfold', incident: { id } })).toMatchObject([
      { answer: 'refused', rejection: { code: 'no-storm' } },
    ]);
  });

  test('is over for new alarms after its calm time, although it is still open', async () => {
    const world = await struck();
    await pass(world, 960, 60);
    await world.alarm('other-5xx', 'ALARM', 0);
    await pass(world, 10);
    expect((await open(world)).at(-1)).toMatch(/\| other-5xx ALARM unmatched$/);
  });
});

describe('a hold', () => {
  const rules = [{ match: [{ name: 'web-batch*' }], holdSec: 120 }];
  const held = () => createDeskWorld(withRules([service('web')], { rules }));

  test('an OK within it ends the incident, which was open meanwhile', async () => {
    const world = held();
    await world.alarm('web-batch', 'ALARM');
    await pass(world, 10);
    expect((await world.all())[0]).toMatchObject({ status: 'triage', heldUntil: plusSec(start, 120) });
    await world.alarm('web-batch', 'OK', 20);
    await pass(world, 120);
    expect((await world.all())[0]).toMatchObject({ status: 'declined' });
    expect((await world.desk('web')).open).toEqual({});
  });

  test('of an alarm that stays is over after 120 s, and one that no rule holds ends it at once', async () => {
    const world = held();
    await world.alarm('web-batch', 'ALARM');
    await pass(world, 125);
    expect((await world.all())[0]).toMatchObject({ status: 'investigating' });
    const other = held();
    await other.alarm('web-batch', 'ALARM');
    await pass(other, 10);
    await other.alarm('web-batch-2', 'ALARM', 1);
    await pass(other, 10);
    expect((await other.all())[0]).toMatchObject({ status: 'triage' });
    await other.alarm('web-5xx', 'ALARM', 2);
    await pass(other, 10);
    expect((await other.all())[0]).toMatchObject({ status: 'investigating' });
  });
});

describe('an alarm that flaps', () => {
  const flapping = { changes: 4, withinSec: 600, calmSec: 300 };
  const rig = async () => {
    const world = createDeskWorld(withRules([service('web')], { flapping }));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    const { id } = (await world.all())[0]!;
    await world.tell(id, { type: 'RecordChannel', channel: 'C1', name: 'inc' });
    await world.tell(id, { type: 'RecordSummary', channel: 'C1', message: '1.1' });
    for (let n = 0; n < 7; n += 1) {
      await world.alarm('web-5xx', n % 2 === 0 ? 'OK' : 'ALARM', 1);
      await pass(world, 20);
    }
    return world;
  };

  test('is one message with a count, and its OK does not count until it is calm', async () => {
    const world = await rig();
    const [incident] = await world.all();
    expect(incident!.alarms).toMatchObject([{ name: 'web-5xx', state: 'ALARM', flapping: 8 }]);
    expect(world.posts.filter(({ kind }) => kind === 'flapping')).toHaveLength(1);
    expect(world.edits.filter(({ kind }) => kind === 'flapping').length).toBeGreaterThanOrEqual(3);
    expect(incident!.resolvePlan).toBeUndefined();
    await pass(world, 320, 20);
    expect((await world.all())[0]).toMatchObject({
      alarms: [{ state: 'OK' }],
      resolvePlan: { rule: 'propose' },
    });
    expect((await world.all())[0]!.alarms[0]!.flapping).toBeUndefined();
  });

  test('in an incident that was made a part of another one is counted there, and calms there', async () => {
    const world = createDeskWorld(withRules([service('web'), service('db')], { flapping }));
    await world.alarm('web-5xx', 'ALARM');
    await world.alarm('db-cpu', 'ALARM', 1);
    await pass(world, 5);
    const [into, second] = await world.all();
    // As after the first of two foldings that come one after the other: the desk does not know of the second yet.
    const reason = 'composite' as const;
    await world.tell(second!.id, { type: 'MergeInto', into: into!.id, number: into!.number, reason });
    await world.drain();
    expect((await world.all())[1]).toMatchObject({ status: 'merged' });
    for (let n = 0; n < 6; n += 1) {
      await world.alarm('db-cpu', n % 2 === 0 ? 'OK' : 'ALARM', 1);
      await pass(world, 20);
    }
    const ofDb = async () => (await world.all())[0]!.alarms.find(({ name }) => name === 'db-cpu');
    expect(await ofDb()).toMatchObject({ state: 'ALARM', flapping: 7 });
    await pass(world, 320, 20);
    expect(await ofDb()).toMatchObject({ state: 'ALARM' });
    expect((await ofDb())!.flapping).toBeUndefined();
    await world.alarm('db-cpu', 'OK', 30);
    await pass(world, 20);
    expect(await ofDb()).toMatchObject({ state: 'OK' });
  });
});

describe('missing data', () => {
  const missing = (rule: 'ignore' | 'note' | 'open') =>
    createDeskWorld(withRules([service('web')], { rules: [{ match: [], missingData: rule }] }));
  const noData = (sec: number): object => metricAlarm('web-5xx', 'INSUFFICIENT_DATA', plusSec(start, sec));

  test('opens an incident where a rule says so, and its OK ends it', async () => {
    const world = missing('open');
    await world.document(noData(0));
    await pass(world, 5);
    expect(await open(world)).toEqual(['1 | web-5xx ALARM no-data']);
    await world.alarm('web-5xx', 'OK', 10);
    await pass(world, 5);
    expect(await open(world)).toEqual(['1 | web-5xx OK no-data']);
  });

  test('is noted in the open incident, and opens none, where a rule says so', async () => {
    const world = missing('note');
    await world.document(noData(0));
    await pass(world, 5);
    expect(await world.all()).toEqual([]);
    await world.alarm('web-5xx', 'ALARM', 1);
    await pass(world, 5);
    await world.document(noData(20));
    await pass(world, 5);
    expect((await world.all())[0]!.alarms).toMatchObject([{ state: 'ALARM', dataMissing: true }]);
  });

  test('is ignored otherwise', async () => {
    const world = missing('ignore');
    await world.document(noData(0));
    await pass(world, 5);
    expect(await world.all()).toEqual([]);
  });
});

describe('when all alarms are OK', () => {
  const rig = async (resolve: TriageSettings['resolve']['sev2']) => {
    const world = createDeskWorld(
      withRules([service('web')], { resolve: { ...defaultTriage.resolve, sev2: resolve } }),
    );
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    await world.alarm('web-5xx', 'OK', 0);
    await pass(world, 5);
    return world;
  };

  test('after 300 s of calm it is resolved by itself, unless an alarm fires again', async () => {
    const calm = await rig({ calmSec: 300 });
    expect((await calm.all())[0]).toMatchObject({
      status: 'investigating',
      resolvePlan: { rule: 'calm', calmSec: 300 },
    });
    await pass(calm, 310);
    expect((await calm.all())[0]).toMatchObject({ status: 'resolved' });
    const again = await rig({ calmSec: 300 });
    await again.alarm('web-5xx', 'ALARM', 0);
    await pass(again, 400);
    expect((await again.all())[0]).toMatchObject({ status: 'investigating' });
    expect((await again.all())[0]!.resolvePlan).toBeUndefined();
  });

  test.each(['never', 'propose'] as const)('by the rule %s it stays open, and says so', async (rule) => {
    const world = await rig(rule);
    await pass(world, 3600, 600);
    expect((await world.all())[0]).toMatchObject({ status: 'investigating', resolvePlan: { rule } });
  });
});

describe('after an acknowledgement', () => {
  test('somebody is paged again after 600 s while an alarm fires', async () => {
    const world = createDeskWorld(withRules([service('web')], { repageAfterSec: { sev2: 600 } }));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    const { id } = (await world.all())[0]!;
    await world.tell(id, { type: 'RecordPaging', escalation: `${id}-1`, policy: 'payments' });
    await world.tell(id, { type: 'Acknowledge', person: 'pan' });
    await pass(world, 590, 10);
    expect((await world.all())[0]).toMatchObject({ acknowledged: { person: 'pan' }, expired: 0 });
    await pass(world, 20);
    const [again] = await world.all();
    expect(again).toMatchObject({ expired: 1 });
    expect([again!.acknowledged, again!.escalation]).toEqual([undefined, undefined]);
    expect(await world.tell(id, { type: 'Acknowledge', person: 'pbo' })).toBe('changed');
  });

  test('nobody is when all alarms are OK', async () => {
    const world = createDeskWorld(withRules([service('web')], { repageAfterSec: { sev2: 600 } }));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    await world.tell((await world.all())[0]!.id, { type: 'Acknowledge', person: 'pan' });
    await world.alarm('web-5xx', 'OK', 1);
    await pass(world, 620, 10);
    expect((await world.all())[0]).toMatchObject({ expired: 0 });
  });
});

describe('what comes late', () => {
  test('an alarm of 20 min ago opens nothing when CloudWatch says that it is OK', async () => {
    const world = createDeskWorld({ ...withRules([service('web')]), states: async () => 'OK' });
    await world.alarm('web-5xx', 'ALARM', -1200);
    await pass(world, 5);
    expect(await world.all()).toEqual([]);
  });

  test.each([
    ['that it is in ALARM', async () => 'ALARM' as const, 'checked'],
    ['nothing of it', async () => undefined, 'first-of-service'],
  ])('it opens an incident when CloudWatch says %s', async (_name, states, reason) => {
    const world = createDeskWorld({ ...withRules([service('web')]), states });
    await world.alarm('web-5xx', 'ALARM', -1200);
    await pass(world, 5);
    expect(await open(world)).toEqual([`1 | web-5xx ALARM ${reason}`]);
  });

  test('what CloudWatch held back opens nothing, and opens an incident when it comes after the mute window', async () => {
    const world = createDeskWorld(withRules([service('web')]));
    const event = JSON.parse(inEventBridge('e1', 'web-5xx', 'ALARM', start)) as {
      detail: { state: object };
    };
    const muted = {
      ...event,
      detail: {
        ...event.detail,
        muteDetail: { mutedBy: arnOf('x').replace('alarm:x', 'alarm-mute-rule:night') },
      },
    };
    const [row] = parseNotification(JSON.stringify(muted), { via: 'sqs' });
    expect(row?.signal?.muted).toBeDefined();
    await world.document(muted);
    await pass(world, 5);
    expect(await world.all()).toEqual([]);
    await world.document(metricAlarm('web-5xx', 'ALARM', start));
    await pass(world, 5);
    expect(await open(world)).toEqual(['1 | web-5xx ALARM first-of-service']);
  });
});

test('what somebody declared as not sure is no triage any more when an alarm joins it', async () => {
  const world = createDeskWorld(withRules([service('checkout')]));
  await world.ask('U0000000A1', declareOf('something is odd', { sure: false }));
  await pass(world, 5);
  expect((await world.all())[0]).toMatchObject({ status: 'triage' });
  await world.alarm('checkout-5xx', 'ALARM');
  await pass(world, 5);
  expect((await world.all())[0]).toMatchObject({ status: 'investigating' });
});

describe('a storm that is over', () => {
  const names = Array.from({ length: 30 }, (_, n) => `svc${String(n).padStart(2, '0')}`);

  test('loses no alarm, of however many services: what fires after it opens an incident again', async () => {
    const storm = { moreThan: 5, withinSec: 60, calmSec: 900 };
    const world = createDeskWorld(
      withRules(
        names.map((name) => service(name)),
        { storm },
      ),
    );
    for (const name of names) await world.alarm(`${name}-5xx`, 'ALARM');
    await pass(world, 30);
    const one = (await world.all()).find((each) => each.storm)!;
    expect(one.desks).toHaveLength(30);
    await world.tell(one.id, { type: 'Resolve', evenInAlarm: true });
    // Before anything that follows from the end is done.
    await world.alarm('svc29-disk', 'ALARM', 5);
    await world.alarm('svc00-disk', 'ALARM', 5);
    await pass(world, 30);
    await world.alarm('svc28-disk', 'ALARM', 0);
    await pass(world, 30);
    expect((await open(world)).map((each) => each.split(' | ')[1] ?? '').toSorted()).toEqual([
      'svc00-disk ALARM returned',
      'svc28-disk ALARM returned',
      'svc29-disk ALARM returned',
    ]);
  });
});

test('an alarm that flaps in a storm is counted there', async () => {
  const names = ['a1', 'a2', 'a3'];
  const world = createDeskWorld(
    withRules(
      names.map((name) => service(name)),
      {
        storm: { moreThan: 2, withinSec: 60, calmSec: 900 },
        flapping: { changes: 3, withinSec: 600, calmSec: 120 },
      },
    ),
  );
  for (const name of names) await world.alarm(`${name}-5xx`, 'ALARM');
  await pass(world, 10);
  for (const state of ['OK', 'ALARM', 'OK'] as const) {
    await world.alarm('a1-5xx', state, 1);
    await pass(world, 10);
  }
  const inAlarm = async () =>
    (await world.all()).find((each) => each.storm)!.lines.find((line) => line.service === 'a1')!.inAlarm;
  expect(await inAlarm()).toBe(1);
  await pass(world, 140);
  expect(await inAlarm()).toBe(0);
});
