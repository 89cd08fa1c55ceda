import { afterEach, describe, expect, test } from 'vitest';
import { ChatError, type Settings } from '../../../bot/app/ports/index.ts';
import type { EscalationPolicy, EscalationStep } from '../../../bot/core/paging/index.ts';
import { defaultTriage } from '../../../bot/core/triage/index.ts';
import type { IncidentCommand } from '../../../bot/core/incident/index.ts';
import { alarm, openCommand, settingsWith } from '../app/world.ts';
import { startStory, type Story } from './story.ts';

/** Every story ends with nothing unexpected: what was not named was not sent, nothing is left to do, nothing failed. */
let told: Story | undefined;

async function storyOf(...needs: Parameters<typeof startStory>): Promise<Story> {
  told = await startStory(...needs);
  return told;
}

afterEach(async () => {
  const story = told;
  told = undefined;
  if (story === undefined) return;
  await story.pass(26 * 3600);
  const open = await Promise.all(
    (['waiting', 'running', 'parked'] as const).map((state) => story.store.effects({ state, limit: 100 })),
  );
  const left = open.flat().filter(({ kind }) => kind !== 'close-incident' && kind !== 'repage');
  const unexpected = [...story.news(), ...left.map(({ id }) => id)];
  if (unexpected.length > 0) throw new Error(`unexpected: ${unexpected.join(', ')}`);
});

const people = [
  { name: 'an', slack: 'U0000000A1', phone: '+84900000001', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'bo', slack: 'U0000000B1', phone: '+4915100000002', zone: 'Europe/Berlin' },
  { name: 'cuong', slack: 'U0000000C1', zone: 'Asia/Ho_Chi_Minh' },
];

const step = (afterSec: number, ...page: EscalationStep['page']): EscalationStep => ({ afterSec, page });

const an = { person: 'an' } as const;
const bo = { person: 'bo' } as const;
const cuong = { person: 'cuong' } as const;

const withPolicy = (policy: Partial<EscalationPolicy>, more: Partial<Settings> = {}): Partial<Settings> => ({
  people,
  escalations: { payments: { name: 'payments', steps: [step(0, an)], repeat: 0, ...policy } },
  ...more,
});

const sev3 = (incident: string, number: number) =>
  openCommand({
    incident,
    number,
    severity: 'sev3',
    by: {
      how: 'alarm',
      title: `t${number}`,
      alarm: alarm({ key: `k${number}` }),
      reason: 'first-of-service',
    },
  });

/** The night of Ho Chi Minh City begins an hour before the stories do, at 13:00 UTC, and ends at midnight UTC. */
const quiet = { severities: ['sev3', 'sev4'], fromMin: 20 * 60, toMin: 7 * 60 } as const;

describe('no answer at all', () => {
  test('steps, rounds, last resort, in the order and at the times that are written; then it is said twice', async () => {
    const story = await storyOf({
      settings: withPolicy({
        steps: [step(0, an), step(300, bo)],
        repeat: 1,
        lastResort: [cuong, { channel: 'C0000000AA' }],
      }),
    });
    expect(await story.nextPage()).toBe('step 14:05:00 bo');
    await story.pass(300);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:02:00 sms an', '14:05:00 slack bo']);
    expect(await story.nextPage()).toBe('step 14:10:00 an');
    await story.pass(600);
    expect(story.news()).toEqual([
      '14:07:00 sms bo',
      '14:10:00 slack an',
      '14:12:00 sms an',
      '14:15:00 slack bo',
    ]);
    expect(await story.nextPage()).toBe('last-resort 14:20:00 cuong');
    await story.pass(300);
    expect(story.news()).toEqual(['14:17:00 sms bo', '14:20:00 channel C0000000AA', '14:20:00 slack cuong']);
    expect(await story.incident()).toMatchObject({ nobodyReached: true });
    expect(await story.nextPage()).toBe('nobody 14:25:00');
    await story.pass(299);
    expect((await story.state()).status).toBe('running');
    await story.pass(1);
    expect((await story.state()).status).toBe('exhausted');
    const said = (await story.store.readStream('incident/inc1')).filter(
      ({ type }) => type === 'NobodyReached',
    );
    expect(said.map(({ data }) => (data as { lastResort?: number }).lastResort)).toEqual([2, undefined]);
  });

  test('an incident without any policy pages the last resort at once', async () => {
    const { fallback, services } = settingsWith();
    const bare = ({ escalation: _escalation, ...rest }: (typeof services)[number]) => rest;
    const story = await storyOf({
      settings: {
        people,
        services: services.map(bare),
        fallback: bare(fallback),
        escalations: {},
        lastResort: [{ group: 'seniors', people: ['bo', 'cuong'] }],
      },
    });
    expect(story.news()).toEqual(['14:00:00 slack bo', '14:00:00 slack cuong']);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('cuong'), via: 'slack' });
    await story.pass(3600);
    expect(await story.incident()).toMatchObject({ acknowledged: {}, nobodyReached: false });
  });

  test('a round that can page nobody goes to the last resort without waiting for the repeats', async () => {
    const story = await storyOf({
      settings: withPolicy({
        steps: [
          { ...step(0, an), when: [{ severities: ['sev1'] }] },
          step(600, { group: 'none', people: [] }),
        ],
        repeat: 9,
        lastResort: [bo],
      }),
    });
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    expect(await story.events()).toEqual([
      'EscalationStarted',
      'StepPassed 0.0',
      'StepTaken 0.1',
      'LastResortCalled 10.undefined',
      'PersonPaged 10.0',
      'PageDelivered',
    ]);
    await story.pass(900);
    expect(story.news()).toEqual(['14:02:00 sms bo']);
  });

  test('who is paged as the last resort may still take it after nobody was reached', async () => {
    const story = await storyOf({ settings: withPolicy({ lastResort: [bo] }) });
    await story.pass(1200);
    story.news();
    expect((await story.state()).status).toBe('exhausted');
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
    expect(await story.incident()).toMatchObject({ acknowledged: {}, nobodyReached: false });
  });
});

describe('conditions', () => {
  test('a step for sev1 is passed over for a sev2, and the next one keeps its own wait', async () => {
    const story = await storyOf({
      settings: withPolicy({
        steps: [step(0, an), { ...step(300, cuong), when: [{ severities: ['sev1'] }] }, step(600, bo)],
      }),
    });
    expect(await story.nextPage()).toBe('step 14:15:00 bo');
    await story.pass(900);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:02:00 sms an', '14:15:00 slack bo']);
    expect(await story.events()).toContain('StepPassed 0.1');
    await story.pass(600);
    expect(story.news()).toEqual(['14:17:00 sms bo']);
  });

  test('a severity that rises pages what was passed over at once, once, and the walk goes on where it was', async () => {
    const story = await storyOf({
      settings: withPolicy({
        steps: [
          step(0, an),
          { ...step(60, cuong), when: [{ severities: ['sev1'] }] },
          { ...step(60, { channel: 'C0000000AA' }), when: [{ severities: ['sev1', 'sev2'] }] },
          step(600, bo),
        ],
      }),
      open: { severity: 'sev3' },
    });
    await story.pass(300);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:02:00 sms an']);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev2' });
    expect(story.news()).toEqual(['14:05:00 channel C0000000AA']);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev1' });
    expect(story.news()).toEqual(['14:05:00 slack cuong']);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev2' });
    await story.tell({ type: 'ChangeSeverity', severity: 'sev1' });
    await story.pass(600);
    expect(story.news()).toEqual(['14:12:00 slack bo', '14:14:00 sms bo']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('hours on the clocks of a zone: the step of the day is passed over a minute after it ends', async () => {
    const day = {
      weekdays: [{ from: 1, to: 5 }],
      times: [{ fromMin: 8 * 60, toMin: 15 * 60 + 1 }],
      location: 'Europe/Berlin',
    };
    const policy = { steps: [{ ...step(0, bo), when: [{ intervals: [day] }] }, step(0, an)] };
    const before = await storyOf({ settings: withPolicy(policy) });
    expect(before.news()).toEqual(['14:00:00 slack bo', '14:00:00 slack an']);
    await before.tell({ type: 'Resolve', evenInAlarm: true });
    const after = await startStory({ settings: withPolicy(policy), open: { incident: 'none' } });
    await after.pass(60);
    await after.tell(openCommand());
    expect(after.news()).toEqual(['14:01:00 slack an']);
  });
});

describe('a round robin', () => {
  const turns = { roundRobin: 'payments', of: { group: 'all', people: ['an', 'bo', 'cuong'] } } as const;

  test('gives each incident to the next one, and never two people for one turn', async () => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, turns)] }),
      open: { incident: 'none' },
    });
    for (const n of [1, 2, 3, 4]) {
      await story.tell(sev3(`inc${n}`, n), undefined, `inc${n}`);
      await story.escalate({ type: 'StopEscalation', reason: 'resolved' }, `inc${n}-1`);
    }
    expect(story.news()).toEqual([
      '14:00:00 slack an',
      '14:00:00 slack bo',
      '14:00:00 slack cuong',
      '14:00:00 slack an',
    ]);
    const given = await story.store.readStream('rotation/payments');
    expect(given.map(({ data }) => (data as { person: string }).person)).toEqual(['an', 'bo', 'cuong', 'an']);
  });

  test('a timer that comes three times is one turn', async () => {
    const story = await storyOf({ settings: withPolicy({ steps: [step(60, turns)] }) });
    await story.pass(60);
    await Promise.all([story.timer(0, 0), story.timer(0, 0)]);
    expect(story.news()).toEqual(['14:01:00 slack an']);
    expect(await story.store.readStream('rotation/payments')).toHaveLength(1);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('of a schedule takes everybody in it in turn, or with onCall only who is on call', async () => {
    const schedules = [
      {
        name: 'payments',
        zone: 'UTC',
        layers: [
          {
            name: 'primary',
            rotation: { start: '2026-01-05T09:00:00Z', every: { weeks: 1 }, people: ['cuong', 'an'] },
          },
        ],
      },
    ];
    const all = { roundRobin: 'payments', of: { schedule: 'payments' } } as const;
    const onCall = { roundRobin: 'payments', of: { schedule: 'payments', onCall: true } } as const;
    const story = await storyOf({
      settings: withPolicy(
        { steps: [step(0, all), step(60, all), step(60, onCall), step(60, onCall)] },
        { schedules },
      ),
    });
    await story.pass(200);
    expect(story.news()).toEqual([
      '14:00:00 slack cuong',
      '14:01:00 slack an',
      '14:02:00 slack an',
      '14:03:00 sms an',
      '14:03:00 slack an',
    ]);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });
});

describe('several have to acknowledge', () => {
  const policy = { steps: [step(0, an, bo), step(300, cuong)], mustAcknowledge: 2 };

  test('the first answer is counted, who gave it is left alone, the others are paged on; the second one ends it', async () => {
    const story = await storyOf({ settings: withPolicy({ ...policy, repeat: 1 }) });
    await story.pass(60);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    expect(await story.incident()).not.toHaveProperty('acknowledged');
    await story.pass(900);
    expect(story.news()).toEqual([
      '14:00:00 slack an',
      '14:00:00 slack bo',
      '14:02:00 sms bo',
      '14:05:00 slack cuong',
      '14:10:00 slack bo',
      '14:12:00 sms bo',
      '14:15:00 slack cuong',
    ]);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('cuong'), via: 'slack' });
    expect(await story.incident()).toMatchObject({ acknowledged: { person: await story.person('cuong') } });
  });

  test('where too few answer the last resort is paged, and one of them is enough', async () => {
    const story = await storyOf({
      settings: withPolicy({ ...policy, steps: [step(0, an)], lastResort: [an, bo] }),
    });
    await story.pass(60);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    await story.pass(240);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:05:00 slack bo']);
    await story.pass(300);
    expect(story.news()).toEqual(['14:07:00 sms bo']);
    expect((await story.state()).status).toBe('exhausted');
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
    expect(await story.incident()).toMatchObject({ acknowledged: {}, nobodyReached: false });
  });
});

describe('I cannot', () => {
  test('pages the next step at once, and what was lined up for later does not page it again', async () => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, an), step(300, bo), step(300, cuong)] }),
    });
    await story.pass(30);
    const page = `inc1-1-0-0-${await story.person('an')}`;
    await story.escalate({ type: 'DeclinePage', page, person: await story.person('an') });
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:30 slack bo']);
    await story.pass(300);
    expect(story.news()).toEqual(['14:02:30 sms bo', '14:05:30 slack cuong']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('of the last one leads to the last resort at once', async () => {
    const story = await storyOf({ settings: withPolicy({ steps: [step(0, cuong)], lastResort: [bo] }) });
    const page = `inc1-1-0-0-${await story.person('cuong')}`;
    await story.escalate({ type: 'DeclinePage', page, person: await story.person('cuong') });
    expect(story.news()).toEqual(['14:00:00 slack cuong', '14:00:00 slack bo']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });
});

describe('quiet hours', () => {
  test('three things of a night are one message in the morning, and are escalated from then on', async () => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, an), step(600, bo)], quiet }),
      open: { incident: 'none' },
    });
    for (const n of [1, 2, 3]) {
      await story.tell(sev3(`inc${n}`, n), undefined, `inc${n}`);
      await story.pass(3600);
    }
    expect(story.news()).toEqual([]);
    expect(await story.nextPage()).toBe('morning 00:00:00 an');
    await story.pass(7 * 3600 + 60);
    expect(story.news()).toEqual(['00:00:20 hand-over an: 1 2 3']);
    await story.escalate(
      { type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' },
      'inc1-1',
    );
    await story.tell({ type: 'Resolve', evenInAlarm: true }, undefined, 'inc2');
    expect(story.edits.filter(({ kind }) => kind === 'handed-over').length).toBeGreaterThan(0);
    await story.pass(600);
    // Bo has day: 01:10 in Berlin is night as well, and the one that is left waits for his morning.
    expect(story.news()).toEqual([]);
    await story.pass(6 * 3600);
    expect(story.news()).toEqual(['06:00:20 hand-over bo: 3']);
  });

  test('of 130 things of a night none is forgotten: they come as several messages, a minute apart', async () => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, an)], quiet }),
      open: { incident: 'none' },
    });
    const all = Array.from({ length: 130 }, (_, n) => n + 1);
    for (const n of all) await story.tell(sev3(`inc${n}`, n), undefined, `inc${n}`);
    expect(story.news()).toEqual([]);
    await story.pass(10 * 3600 + 299);
    const told = story.news().flatMap((line) => line.split(': ')[1]?.split(' ').map(Number) ?? []);
    expect(told.toSorted((a, b) => a - b)).toEqual(all);
  });

  test('a sev2 in the same night pages at once', async () => {
    const story = await storyOf({ settings: withPolicy({ quiet }) });
    expect(story.news()).toEqual(['14:00:00 slack an']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('a severity that is raised in the night pages at once, and the morning brings nothing more', async () => {
    const story = await storyOf({ settings: withPolicy({ quiet }), open: { severity: 'sev4' } });
    await story.pass(3600);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev3' });
    expect(story.news()).toEqual([]);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev1' });
    expect(story.news()).toEqual(['15:00:00 slack an']);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
  });

  test('resolved in the night it is not handed over', async () => {
    const story = await storyOf({ settings: withPolicy({ quiet }), open: { severity: 'sev3' } });
    await story.pass(3600);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
    await story.pass(24 * 3600);
    expect(story.news()).toEqual([]);
  });

  test('who has day is paged, and who has night is left to sleep', async () => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, an, bo)], quiet }),
      open: { severity: 'sev3' },
    });
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
  });

  test('escalating by hand does not wait', async () => {
    const story = await storyOf({ settings: withPolicy({ quiet }), open: { severity: 'sev3' } });
    await story.escalate({ type: 'EscalateNow', person: await story.person('bo') });
    expect(story.news()).toEqual(['14:00:00 slack an']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('where Slack does not take the message in the morning the phone gets it', async () => {
    const story = await storyOf({ settings: withPolicy({ quiet }), open: { severity: 'sev3' } });
    story.ways.slackFails.set('U0000000A1', new ChatError('not-allowed', 'account_inactive'));
    await story.pass(10 * 3600 + 60);
    expect(story.news()).toEqual(['00:00:20 sms an']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });
});

describe('a night in which the clocks change', () => {
  const inBerlin = { severities: ['sev3'], fromMin: 22 * 60, toMin: 7 * 60 } as const;

  test.each([
    ['forward', '2026-03-28T22:30:00.000Z', '05:00:20'],
    ['back', '2026-10-24T22:30:00.000Z', '06:00:20'],
  ])('%s: the morning is seven on the new clocks', async (_way, from, at) => {
    const story = await storyOf({
      settings: withPolicy({ steps: [step(0, bo)], quiet: inBerlin }),
      open: { incident: 'none' },
      at: from,
    });
    await story.tell(sev3('inc1', 1));
    expect(story.news()).toEqual([]);
    await story.pass(9 * 3600);
    expect(story.news()).toEqual([`${at} hand-over bo: 1`]);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });
});

describe('an acknowledgement', () => {
  const triage = { ...defaultTriage, repageAfterSec: { sev2: 1800 } };

  test('runs out half an hour after the last sign of life, and paging begins at the first step again', async () => {
    const story = await storyOf({ settings: withPolicy({}, { triage }) });
    await story.pass(60);
    const person = await story.person('an');
    await story.escalate({ type: 'AcknowledgePages', person, via: 'slack' });
    expect(story.news()).toEqual(['14:00:00 slack an']);
    await story.pass(1200);
    await story.tell({ type: 'AddNote', note: 'looking' }, { kind: 'person', person });
    await story.pass(1799);
    expect(story.news()).toEqual([]);
    await story.pass(1);
    expect(story.news()).toEqual(['14:51:00 slack an']);
    await story.escalate({ type: 'AcknowledgePages', person, via: 'slack' }, 'inc1-2');
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });

  test('does not run out when all alarms are OK', async () => {
    const story = await storyOf({ settings: withPolicy({}, { triage }) });
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    await story.tell({
      type: 'ClearAlarm',
      alarm: alarm({ at: '2026-03-12T14:00:01.000Z' }),
    });
    await story.pass(7200);
    expect(story.news()).toEqual(['14:00:00 slack an']);
  });

  test('of a sev3 counts no more when a sev1 service joins; raised by hand it counts on', async () => {
    const story = await storyOf({ settings: withPolicy({}), open: { severity: 'sev3' } });
    const person = await story.person('an');
    await story.escalate({ type: 'AcknowledgePages', person, via: 'slack' });
    await story.tell({ type: 'ChangeSeverity', severity: 'sev2' });
    expect(story.news()).toEqual(['14:00:00 slack an']);
    await story.tell({
      type: 'FireAlarm',
      alarm: alarm({ key: 'db', name: 'db-down' }),
      reason: 'neighbour',
      desk: 'db',
      severity: 'sev1',
    });
    expect(story.news()).toEqual(['14:00:00 slack an']);
    expect(await story.store.readStream('escalation/inc1-2')).not.toEqual([]);
    await story.escalate({ type: 'AcknowledgePages', person, via: 'slack' }, 'inc1-2');
  });
});

describe('nobody was reached for a sev3', () => {
  test.each<readonly [string, IncidentCommand]>([
    [
      'a sev1 service that joins pages anew',
      {
        type: 'FireAlarm',
        alarm: alarm({ key: 'db', name: 'db-down' }),
        reason: 'neighbour',
        desk: 'db',
        severity: 'sev1',
      },
    ],
    ['so does a person who raises the severity', { type: 'ChangeSeverity', severity: 'sev2' }],
  ])('%s', async (_name, command) => {
    const story = await storyOf({ settings: withPolicy({}), open: { severity: 'sev3' } });
    await story.pass(600);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:02:00 sms an']);
    expect((await story.state()).status).toBe('exhausted');
    await story.tell(command);
    expect(story.news()).toEqual(['14:10:00 slack an']);
    await story.escalate(
      { type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' },
      'inc1-2',
    );
    expect(await story.incident()).toMatchObject({ acknowledged: {}, nobodyReached: false });
  });
});

test('two incidents in one night: each is walked by itself, to the same people', async () => {
  const story = await storyOf({ settings: withPolicy({ steps: [step(0, an), step(300, bo)] }) });
  await story.pass(120);
  await story.tell(openCommand({ incident: 'inc2', number: 2 }), undefined, 'inc2');
  await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
  await story.pass(300);
  expect(story.news()).toEqual([
    '14:00:00 slack an',
    '14:02:00 sms an',
    '14:02:00 slack an',
    '14:04:00 sms an',
    '14:07:00 slack bo',
  ]);
  await story.escalate(
    { type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' },
    'inc2-1',
  );
});

describe('an incident whose service has no policy', () => {
  const { services, fallback } = settingsWith();
  const [checkout] = services;
  const { escalation: _none, ...bareFallback } = fallback;
  const { escalation: _own, ...bare } = checkout!;

  test('pages by the policy of a service that joins it', async () => {
    const story = await storyOf({
      settings: {
        people,
        services: [bare, { ...checkout!, name: 'orders', escalation: 'payments' }],
        fallback: bareFallback,
        escalations: { payments: { name: 'payments', steps: [step(0, bo)], repeat: 0 } },
      },
    });
    expect(story.news()).toEqual([]);
    await story.tell({
      type: 'FireAlarm',
      alarm: alarm({ key: 'orders', name: 'orders-stuck' }),
      reason: 'moved',
      desk: 'orders',
    });
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
  });
});

test('a running escalation keeps the group and the last resort that it began with', async () => {
  const group = (...names: readonly string[]) => ({ group: 'g', people: names });
  const story = await storyOf({
    settings: withPolicy({ steps: [step(0, an), step(300, group('bo'))], lastResort: [cuong] }),
  });
  story.reconfigure(withPolicy({ steps: [step(0, an), step(300, group('cuong'))], lastResort: [an] }));
  await story.pass(600);
  expect(story.news()).toEqual([
    '14:00:00 slack an',
    '14:02:00 sms an',
    '14:05:00 slack bo',
    '14:07:00 sms bo',
    '14:10:00 slack cuong',
  ]);
  await story.tell({ type: 'Resolve', evenInAlarm: true });
});
