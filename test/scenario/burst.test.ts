import { expect, test } from 'vitest';
import type { Service } from '../../bot/core/catalogue/index.ts';
import { msBetween } from '../../bot/core/calendar/index.ts';
import type { Incident } from '../../bot/core/incident/index.ts';
import { incidentStream } from '../../bot/app/streams/index.ts';
import { effectsRig, type EffectsRig } from '../contract/effects/effects-rig.ts';

const names = Array.from({ length: 40 }, (_, n) => `svc${String(n).padStart(2, '0')}`);

const services = names.map((name): Service => ({
  name,
  match: [{ name: `${name}-*` }],
  severity: 'sev2',
  dependsOn: [],
  logs: [],
  runbooks: [],
  escalation: 'payments',
}));

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
