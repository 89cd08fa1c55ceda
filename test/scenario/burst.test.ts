import { expect, test } from 'vitest';
import { parseNotification } from '../../bot/core/alarm/index.ts';
import { msBetween, plusMs } from '../../bot/core/calendar/index.ts';
import type { Incident } from '../../bot/core/incident/index.ts';
import { incidentStream } from '../../bot/app/streams/index.ts';
import { effectsRig, type EffectsRig } from '../contract/effects/effects-rig.ts';
import { alarmDocument } from '../contract/intake/alarm-document.ts';
import { service } from '../unit/triage/services.ts';

const names = Array.from({ length: 40 }, (_, n) => `svc${String(n).padStart(2, '0')}`);

const services = names.map((name) => service(name));

async function incidentsOf(rig: EffectsRig): Promise<readonly Incident[]> {
  const streams = await rig.store.streams('incident/', undefined, 100);
  const states = await Promise.all(
    streams.map(
      async (name) => (await rig.streams.load(incidentStream, name.slice('incident/'.length))).state,
    ),
  );
  return states.filter((state): state is Incident => state.status !== 'none');
}

/** Most channels that were made within any minute. */
function channelsAMinute(rig: EffectsRig): number {
  const made = rig.outgoing.filter(({ call }) => call === 'conversations.create').map(({ at }) => at);
  return Math.max(
    ...made.map((from) => made.filter((at) => at >= from && msBetween(from, at) < 60_000).length),
  );
}

test('1,000 alarms of 40 services at once: one storm, 0 lost, 0 doubled, every service shown within 60 s', async () => {
  const rig = await effectsRig({ settings: { services } });
  const startedAt = rig.clock.now();
  const all = names.flatMap((name) => Array.from({ length: 25 }, (_, n) => `${name}-alarm-${n}`));
  await Promise.all(all.map((name) => rig.alarm(name)));
  await rig.clock.advance(60_000);

  const incidents = await incidentsOf(rig);
  const storm = incidents.find((each) => each.storm)!;
  const open = incidents.filter(({ status }) => status === 'investigating');
  expect(open.map(({ id }) => id)).toEqual([storm.id]);
  expect(storm.lines.map(({ service, inAlarm }) => `${service} ${inAlarm}`).toSorted()).toEqual(
    names.map((name) => `${name} 25`),
  );
  const channel = rig.channels().find(({ id }) => id === storm.channel?.id)!;
  const summary = channel.messages.find(({ metadata }) =>
    JSON.stringify(metadata ?? '').includes(`summary/${storm.id}`),
  );
  const shown = JSON.stringify(summary);
  expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  expect(msBetween(startedAt, rig.clock.now())).toBe(60_000);
  expect(channelsAMinute(rig)).toBeLessThanOrEqual(20);

  await rig.clock.advance(120_000);
  const lists = [...rig.slack.world.files.values()].flatMap(({ bytes }) =>
    bytes === undefined ? [] : [new TextDecoder().decode(bytes)],
  );
  expect(lists.length).toBeGreaterThan(0);
  expect(all.filter((name) => lists.at(-1)!.split(`:alarm:${name}\n`).length !== 2)).toEqual([]);
}, 60_000);

test('1,000 alarms of one service are one incident: 100 are told, all are counted and listed', async () => {
  const rig = await effectsRig({ settings: { services } });
  const all = Array.from({ length: 1000 }, (_, n) => `svc00-alarm-${n}`);
  await Promise.all(all.map((name) => rig.alarm(name)));
  await rig.clock.advance(120_000);
  const incidents = await incidentsOf(rig);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({ lines: [{ service: 'svc00', inAlarm: 1000, total: 1000 }] });
  expect(incidents[0]!.alarms).toHaveLength(100);
  expect(rig.outgoing.filter(({ call }) => call === 'chat.postMessage').length).toBeLessThan(60);
}, 60_000);

/** Everything that is still to be done, by kind. */
async function toDo(rig: EffectsRig): Promise<readonly string[]> {
  const states = ['waiting', 'running', 'parked'] as const;
  const found = await Promise.all(states.map((state) => rig.store.effects({ state, limit: 1000 })));
  return [...new Set(found.flat().map(({ kind, state }) => `${state} ${kind}`))].toSorted();
}

const arnOf = (name: string): string => `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`;

/** As SNS delivers it, with the id of its message. */
async function notified(rig: EffectsRig, id: string, document: object): Promise<void> {
  const envelope = {
    Type: 'Notification',
    MessageId: id,
    TopicArn: 'arn:aws:sns:eu-west-1:111122223333:alarms',
    Message: JSON.stringify(document),
    Timestamp: rig.clock.now(),
  };
  await rig.receive(parseNotification(JSON.stringify(envelope), { via: 'https' }));
}

/** The same change as EventBridge tells it. */
const eventOf = (name: string, at: string): string =>
  JSON.stringify({
    id: `event-${name}`,
    source: 'aws.cloudwatch',
    'detail-type': 'CloudWatch Alarm State Change',
    account: '111122223333',
    region: 'eu-west-1',
    time: at,
    resources: [arnOf(name)],
    detail: {
      alarmName: name,
      state: { value: 'ALARM', reason: 'x', timestamp: at },
      previousState: { value: 'OK', timestamp: at },
      configuration: {},
    },
  });

const childrenOf = (n: number): Readonly<Record<string, unknown>> => ({
  Trigger: undefined,
  AlarmRule: `ALARM("svc${n}0-alarm-0")`,
  TriggeringChildren: names
    .slice(n * 10, n * 10 + 10)
    .map((each) => ({ Arn: arnOf(`${each}-alarm-0`), State: { Value: 'ALARM' } })),
});

/**
 * Each alarm is told five times within a minute: by SNS, by EventBridge, by SNS again under the same id, its OK, ALARM
 * again; three composite alarms speak for thirty of them.
 */
async function stormOf(rig: EffectsRig, plain: readonly string[]): Promise<void> {
  const more = new Map([0, 1, 2].map((n) => [`svc0${n}-composite`, childrenOf(n)]));
  const all = [...plain, ...more.keys()];
  const at = rig.clock.now().replace('Z', '+0000');
  const told = (round: string, state: 'ALARM' | 'OK', changed: string): Promise<unknown> =>
    Promise.all(
      all.map((name) =>
        notified(rig, `${round}-${name}`, alarmDocument({ name, state, at: changed }, more.get(name))),
      ),
    );
  const later = (ms: number): string => plusMs(rig.clock.now(), ms).replace('Z', '+0000');
  await told('first', 'ALARM', at);
  await rig.clock.advance(12_000);
  await Promise.all(plain.map((name) => rig.receive(parseNotification(eventOf(name, at), { via: 'sqs' }))));
  await rig.clock.advance(12_000);
  await told('first', 'ALARM', at);
  await rig.clock.advance(12_000);
  await told('over', 'OK', later(0));
  await rig.clock.advance(12_000);
  await told('again', 'ALARM', later(0));
  await rig.clock.advance(12_000);
}

test('203 alarms told five times within a minute are counted once; when all are OK the storm says so, and nothing waits', async () => {
  const rig = await effectsRig({ settings: { services } });
  const plain = names.flatMap((name) => Array.from({ length: 5 }, (_, n) => `${name}-alarm-${n}`));
  const all = [...plain, 'svc00-composite', 'svc01-composite', 'svc02-composite'];
  await stormOf(rig, plain);

  const storms = async (): Promise<readonly Incident[]> =>
    (await incidentsOf(rig)).filter(({ status }) => status !== 'merged');
  const [storm, ...others] = await storms();
  expect([storm?.storm, others.length]).toEqual([true, 0]);
  const linesOf = ({ lines }: Incident, of: (line: Incident['lines'][number]) => string): readonly string[] =>
    lines.map(of).toSorted();
  const expected = (form: (n: number) => string): readonly string[] =>
    names.map((name, n) => `${name} ${form(n < 3 ? 6 : 5)}`);
  expect(linesOf(storm!, ({ service, inAlarm, total }) => `${service} ${inAlarm} of ${total}`)).toEqual(
    expected((n) => `${n} of ${n}`),
  );
  const shown = JSON.stringify(rig.channels().find(({ id }) => id === storm!.channel?.id)?.messages);
  expect(names.filter((name) => !new RegExp(`\\*${name}\\* · \\d`).test(shown))).toEqual([]);
  expect(channelsAMinute(rig)).toBeLessThanOrEqual(20);

  await rig.clock.advance(60_000);
  const rowsOf = (): readonly string[] => {
    const { bytes } = [...rig.slack.world.files.values()].at(-1)!;
    return new TextDecoder().decode(bytes).trim().split('\n').slice(1);
  };
  const states = (): readonly string[] =>
    rowsOf()
      .map((row) => row.replace(/\t.*:alarm:/, ' '))
      .toSorted();
  expect(states()).toEqual(all.map((name) => `ALARM ${name}`).toSorted());

  const over = rig.clock.now().replace('Z', '+0000');
  await Promise.all(
    all.map((name) => notified(rig, `end-${name}`, alarmDocument({ name, state: 'OK', at: over }))),
  );
  await rig.clock.advance(60_000);
  const [calm] = await storms();
  expect(linesOf(calm!, ({ service, inAlarm, total }) => `${service} ${inAlarm} of ${total}`)).toEqual(
    expected((n) => `0 of ${n}`),
  );
  expect(states()).toEqual(all.map((name) => `OK ${name}`).toSorted());
  await rig.clock.advance(3_600_000);
  expect(await toDo(rig)).toEqual([]);
}, 60_000);
