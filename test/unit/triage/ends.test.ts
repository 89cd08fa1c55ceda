import { describe, expect, test } from 'vitest';
import { deskStream, escalationStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { describeIncident, isOpen, type Incident } from '../../../bot/core/incident/index.ts';
import type { EscalationCommand } from '../../../bot/core/paging/index.ts';
import { renderPostmortem } from '../../../bot/core/postmortem/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { defaultTriage, type TriageSettings } from '../../../bot/core/triage/index.ts';
import { createDeskWorld, type DeskWorld } from '../app/desk-world.ts';
import { service, withRules } from './services.ts';

async function pass(world: DeskWorld, sec: number, stepSec = 5): Promise<void> {
  await world.drain();
  for (let passed = 0; passed < sec; passed += stepSec) {
    await world.clock.advance(stepSec * 1000);
    await world.drain();
  }
}

const openOnes = async (world: DeskWorld): Promise<readonly Incident[]> =>
  (await world.all()).filter(({ status }) => isOpen(status));

const stormRule = { moreThan: 2, withinSec: 60, calmSec: 900 };

async function stormOf(
  names: readonly string[],
  triage: Partial<TriageSettings> = {},
  quiet: readonly string[] = [],
) {
  const world = createDeskWorld(
    withRules(
      [...names, ...quiet].map((name) => service(name)),
      { storm: stormRule, ...triage },
    ),
  );
  for (const name of names) await world.alarm(`${name}-5xx`, 'ALARM');
  await pass(world, 30);
  const storm = (await world.all()).find((each) => each.storm)!;
  return { world, storm };
}

describe('an alarm that is counted in a storm just when the storm ends', () => {
  test('opens an incident although its state changed before the end', async () => {
    const { world, storm } = await stormOf(['web', 'api', 'db', 'cache']);
    await world.tell(storm.id, { type: 'Resolve', evenInAlarm: true });
    await world.alarm('web-disk', 'ALARM', -20);
    await pass(world, 30);
    expect((await openOnes(world)).map(({ alarms }) => alarms.map(({ name }) => name))).toEqual([
      ['web-disk'],
    ]);
  });

  test('opens an incident although it was taken before the end, and not reported yet', async () => {
    const { world, storm } = await stormOf(['web', 'api', 'db', 'cache']);
    await world.alarm('web-disk', 'ALARM', -20);
    await world.tell(storm.id, { type: 'Resolve', evenInAlarm: true });
    await pass(world, 30);
    expect((await openOnes(world)).map(({ alarms }) => alarms.map(({ name }) => name))).toEqual([
      ['web-disk'],
    ]);
  });

  test('of which the storm was told opens nothing: somebody ended it knowing that', async () => {
    const { world, storm } = await stormOf(['web', 'api', 'db', 'cache']);
    await world.alarm('web-disk', 'ALARM', -20);
    await pass(world, 30);
    await world.tell(storm.id, { type: 'Resolve', evenInAlarm: true });
    await pass(world, 30);
    expect(await openOnes(world)).toEqual([]);
  });
});

test('a service that a slow redirection brings after the storm was unfolded is unfolded as well', async () => {
  const { world, storm } = await stormOf(['web', 'api', 'db', 'cache'], {}, ['late']);
  await world.tell(storm.id, { type: 'Unfold' });
  await pass(world, 30);
  const [web] = (await openOnes(world)).filter((each) => each.service === 'web');
  const slow = { type: 'RedirectIncident', from: web!.id, to: storm.id, counted: true } as const;
  const how = { at: world.clock.now(), actor: { kind: 'system', name: 'test' }, cause: 'test' } as const;
  await world.streams.tell(
    deskStream,
    'late',
    { type: 'DeclareIncident', grouping: 'late', incident: web!.id, separate: false },
    how,
  );
  await world.streams.tell(deskStream, 'late', slow, how);
  await world.alarm('late-5xx', 'ALARM');
  await pass(world, 30);
  expect(
    (await world.all())
      .filter(({ unfoldedFrom }) => unfoldedFrom === storm.number)
      .map((each) => each.service),
  ).toContain('late');
});

test('alarms that one incident counted are counted in the one that it was folded into', async () => {
  const world = createDeskWorld(
    withRules(
      [service('web', { dependsOn: ['api'] }), service('api', { dependsOn: ['db'] }), service('db')],
      {
        storm: null,
      },
    ),
  );
  await world.alarm('db-5xx', 'ALARM');
  await pass(world, 5);
  for (let n = 0; n < 105; n += 1) await world.alarm(`web-${n}`, 'ALARM', 1);
  await pass(world, 30);
  await world.alarm('api-5xx', 'ALARM', 0);
  await pass(world, 60);
  const [one, ...others] = await openOnes(world);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ service: 'db', lines: [{ service: 'web', inAlarm: 105 }] });
});

describe('missing data that a rule opens for', () => {
  const noData = (at: string): object => ({
    AlarmName: 'web-5xx',
    AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:web-5xx',
    AWSAccountId: '111122223333',
    NewStateValue: 'INSUFFICIENT_DATA',
    OldStateValue: 'OK',
    NewStateReason: 'no data',
    StateChangeTime: at,
    Region: 'EU (Ireland)',
  });
  const rules = { rules: [{ match: [], missingData: 'open' as const }] };

  test.each([
    ['INSUFFICIENT_DATA', 1],
    ['ALARM', 1],
    ['OK', 0],
  ] as const)('comes 20 min late; CloudWatch says %s now: %i incidents', async (state, n) => {
    const world = createDeskWorld({ ...withRules([service('web')], rules), states: async () => state });
    await world.document(noData(plusSec(world.clock.now(), -1200)));
    await pass(world, 10);
    expect(await openOnes(world)).toHaveLength(n);
  });
});

describe('an acknowledgement runs out', () => {
  async function acknowledged(repageAfterSec: TriageSettings['repageAfterSec']) {
    const world = createDeskWorld(withRules([service('web')], { repageAfterSec }));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    const { id } = (await world.all())[0]!;
    await world.tell(id, { type: 'Acknowledge', person: 'pan' });
    await pass(world, 5);
    return { world, id };
  }

  test('when an alarm fires again after its 600 s, though nothing fired at 600 s', async () => {
    const { world } = await acknowledged({ sev2: 600 });
    await world.alarm('web-5xx', 'OK', 0);
    await pass(world, 700, 10);
    expect(await world.all()).toMatchObject([{ expired: 0 }]);
    await world.alarm('web-5xx', 'ALARM', 0);
    await pass(world, 10);
    expect(await world.all()).toMatchObject([{ expired: 1 }]);
  });

  test('also when the severity that has such a rule was set after it', async () => {
    const { world, id } = await acknowledged({ sev1: 600 });
    await pass(world, 60, 10);
    await world.tell(id, { type: 'ChangeSeverity', severity: 'sev1' });
    await pass(world, 600, 10);
    expect(await world.all()).toMatchObject([{ expired: 1 }]);
  });
});

describe('an incident that ends by itself', () => {
  const calm = { resolve: { ...defaultTriage.resolve, sev2: { calmSec: 300 } } };

  async function endedWith(outcome: 'sent' | 'failed' | undefined): Promise<string> {
    const world = createDeskWorld(withRules([service('web')], calm));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    const { id } = (await world.all())[0]!;
    const how = { at: world.clock.now(), actor: { kind: 'system', name: 'test' }, cause: 'test' } as const;
    const tell = async (command: EscalationCommand) =>
      world.streams.tell(escalationStream, `${id}-1`, command, how);
    const policy = { name: 'payments', steps: [{ afterSec: 0, page: [] }], repeat: 0 };
    await tell({ type: 'StartEscalation', incident: id, policy, drill: false, private: false });
    const called = [{ page: 'p1', person: 'pan', code: '1234' }];
    await tell({ type: 'TakeStep', round: 0, step: 0, called });
    if (outcome !== undefined) {
      const delivery = { channel: 'slack', outcome, at: world.clock.now() } as const;
      await tell({ type: 'RecordDelivery', page: 'p1', delivery });
    }
    await world.tell(id, { type: 'RecordPaging', escalation: `${id}-1`, policy: 'payments' });
    await world.alarm('web-5xx', 'OK', 0);
    await pass(world, 320);
    const events = await world.store.readStream(`incident/${id}`);
    return describeIncident(
      events.find(({ type }) => type === 'IncidentResolved')!,
      textsFor('en'),
    )!.text;
  }

  test.each([undefined, 'failed'] as const)(
    'before a page made a sound (%s) says that nobody was reached',
    async (outcome) => {
      expect(await endedWith(outcome)).toBe(
        'resolved by itself: all alarms were OK for 5 min; no page had reached anybody by then',
      );
    },
  );

  test('after a page that was delivered says nothing of it', async () => {
    expect(await endedWith('sent')).toBe('resolved by itself: all alarms were OK for 5 min');
  });
});

test('the draft of a storm says what it was: its services, their counts, and nobody who declared it', async () => {
  const { world, storm } = await stormOf(['web', 'api', 'db', 'cache']);
  await world.alarm('web-disk', 'ALARM', 0);
  await pass(world, 30);
  for (const name of ['api-5xx', 'db-5xx', 'cache-5xx']) await world.alarm(name, 'OK', 0);
  await pass(world, 30);
  await world.tell(storm.id, { type: 'Resolve', evenInAlarm: true, summary: 'network back' });
  const incident = (await world.all()).find(({ id }) => id === storm.id)!;
  const events = await world.store.readStream(`incident/${storm.id}`);
  const text =
    '{{#summary}}{{{.}}}\n{{/summary}}{{#impact}}{{what}}: {{value}}\n{{/impact}}{{#timeline}}{{{what}}}\n{{/timeline}}';
  const input = { incident, events, draftedAt: world.clock.now() };
  const drafted = renderPostmortem({ ...input, locale: 'en' }, { format: 'md', text });
  const lines = drafted
    .replaceAll(/\[#[^\]]*\]/g, '[#]')
    .replaceAll('\\', '')
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'On 12 March 2026 from 14:00 UTC alarms of 4 services went to ALARM so close together that they became one incident [#].',
    expect.stringMatching(
      /^5 alarms were counted by service: .*web \(2\).* \[#\]; the attached list names each\.$/,
    ),
    '2 of them have not returned to OK [#].',
  ]);
  expect(lines).toContain('alarms in this incident: 5');
  expect(lines).toContain('api: all alarms are OK');
  expect(drafted).not.toContain('declared');
  expect(renderPostmortem({ ...input, locale: 'vi' }, { format: 'md', text })).not.toContain('khai báo');
});

describe('a service that is more urgent', () => {
  test('raises the severity of the incident that it joins as a neighbour, once', async () => {
    const world = createDeskWorld(
      withRules([
        service('web', { severity: 'sev4', dependsOn: ['db'] }),
        service('db', { severity: 'sev1' }),
      ]),
    );
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    await world.alarm('db-5xx', 'ALARM', 0);
    await pass(world, 10);
    const [one] = await world.all();
    expect(one).toMatchObject({ service: 'web', severity: 'sev1', desks: ['web', 'db'] });
    const events = await world.store.readStream(`incident/${one!.id}`);
    expect(
      describeIncident(
        events.find(({ type }) => type === 'SeverityChanged')!,
        textsFor('en'),
      )?.text,
    ).toBe('severity raised from sev4 to sev1: db joined, which is sev1');
    await world.tell(one!.id, { type: 'ChangeSeverity', severity: 'sev3' });
    await world.alarm('db-disk', 'ALARM', 0);
    await pass(world, 10);
    expect(await world.all()).toMatchObject([{ severity: 'sev3' }]);
  });

  test('raises that of a storm that began without it', async () => {
    const quiet = ['web', 'api', 'db'].map((name) => service(name, { severity: 'sev4' }));
    const world = createDeskWorld(
      withRules([...quiet, service('pay', { severity: 'sev1' })], { storm: stormRule }),
    );
    for (const name of ['web', 'api', 'db']) await world.alarm(`${name}-5xx`, 'ALARM');
    await pass(world, 20);
    expect((await openOnes(world)).map(({ storm, severity }) => [storm, severity])).toEqual([[true, 'sev4']]);
    await world.alarm('pay-5xx', 'ALARM', 0);
    await pass(world, 20);
    expect((await openOnes(world)).map(({ storm, severity }) => [storm, severity])).toEqual([[true, 'sev1']]);
  });
});

describe('acknowledged while a rule holds the page back', () => {
  const held = { rules: [{ match: [], holdSec: 120 }], repageAfterSec: { sev2: 60 } };

  async function heldAndTaken(): Promise<DeskWorld> {
    const world = createDeskWorld(withRules([service('web')], held));
    await world.alarm('web-5xx', 'ALARM');
    await pass(world, 5);
    await world.tell((await world.all())[0]!.id, { type: 'Acknowledge', person: 'pan' });
    return world;
  }

  test('its acknowledgement does not run out before the hold, and does after it', async () => {
    const world = await heldAndTaken();
    await pass(world, 100);
    expect(await world.all()).toMatchObject([{ status: 'triage', expired: 0 }]);
    await pass(world, 60);
    expect(await world.all()).toMatchObject([{ status: 'investigating', expired: 1 }]);
  });
});
