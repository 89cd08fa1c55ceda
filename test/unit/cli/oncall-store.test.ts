import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { createStreams, scheduleStream } from '../../../bot/app/streams/index.ts';
import { command } from '../../../bot/cli/oncall.ts';
import { shiftsOfCalendar } from '../../../bot/core/oncall/index.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createVirtualClock } from '../../virtual-clock.ts';
import { settingsWith } from '../app/world.ts';
import { runCommand } from './run-command.ts';

let folder = '';

const configuration = `
people:
  an: { slack: U0000000A1, zone: UTC }
  bo: { slack: U0000000B1, zone: UTC }
oncall:
  schedules:
    payments:
      zone: UTC
      layers:
        - name: primary
          rotation: { start: "2026-03-09T08:00:00Z", every: { weeks: 1 }, people: [an, bo] }
`;

// On Thursday 12 March 2026 at 14:00 UTC bo takes two hours of an's week.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-oncall-'));
  await writeFile(join(folder, 'tocsin.yaml'), configuration);
  const clock = createVirtualClock('2026-03-12T14:00:00.000Z');
  const ids = createCountedIds();
  const store = await openStore(`sqlite:${join(folder, 'own.sqlite')}`, { clock, random: () => 0.5 });
  const directory = createDirectory({ store, clock, ids, settings: { current: () => settingsWith() } });
  const person = (await directory.ofConfigured('bo'))!;
  const streams = createStreams({ store, clock, ids, configHash: () => '', onEffects: () => {} });
  const part = { layer: 'primary', person, start: clock.now(), end: '2026-03-12T16:00:00.000Z' };
  await streams.tell(
    scheduleStream,
    'payments',
    { type: 'SetShifts', label: 'O-1', kind: 'override', parts: [part] },
    { at: clock.now(), actor: { kind: 'person', person }, cause: 'test' },
  );
  await store.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const oncall = (...args: readonly string[]) => runCommand(command, args, folder);

const store = ['--store', 'sqlite:own.sqlite'];
const week = ['--from', '2026-03-12', '--to', '2026-03-16'];

test('who and shifts apply the overrides of a store, say how many on stderr, and none with --planned', async () => {
  const at = ['who', '--at', '2026-03-12T15:00:00Z'];
  expect(await oncall(...at, ...store)).toEqual({
    code: 0,
    out: 'payments/primary  bo  until 2026-03-12T16:00:00Z  (override)\n',
    err: '1 overrides and covers of the store are applied (--planned: without them)\n',
  });
  const planned = 'payments/primary  an  until 2026-03-16T08:00:00Z  (rotation)\n';
  expect(await oncall(...at, ...store, '--planned')).toEqual({ code: 0, out: planned, err: '' });
  expect(await oncall(...at)).toEqual({ code: 0, out: planned, err: '' });
  const { out } = await oncall('shifts', ...week, ...store, '--json', '--quiet');
  expect(
    (JSON.parse(out) as { person: string; why: string }[]).map(({ person, why }) => `${person} ${why}`),
  ).toEqual(['an rotation', 'bo override', 'an rotation']);
});

test('a store that is named and not there is said', async () => {
  await expect(oncall('who', '--store', 'sqlite:none.sqlite')).rejects.toThrow('there is no store at');
});

test('fairness counts hours with overrides', async () => {
  const { out } = await oncall('fairness', ...week, ...store, '--json');
  expect(JSON.parse(out)).toMatchObject([
    { person: 'an', hours: 94, shifts: 2 },
    { person: 'bo', hours: 2, nights: 0, weekends: 0, shifts: 1 },
  ]);
});

test('export gives the shifts that shifts lists; with --out a file per schedule and one per person', async () => {
  const listed = JSON.parse((await oncall('shifts', ...week, ...store, '--json')).out) as object[];
  const read = (text: string) => {
    const calendar = shiftsOfCalendar(text);
    return 'refused' in calendar
      ? calendar
      : calendar.shifts.map(({ start, end, ...rest }) => ({
          ...rest,
          start: start.replace('.000Z', 'Z'),
          end: end.replace('.000Z', 'Z'),
        }));
  };
  expect(read((await oncall('export', ...week, ...store)).out)).toEqual(listed);
  const { out } = await oncall('export', ...week, ...store, '--out', 'calendars');
  expect(out.trim().split('\n')).toEqual(['schedule-payments.ics', 'person-an.ics', 'person-bo.ics']);
  expect((await readdir(join(folder, 'calendars'))).length).toBe(3);
  const own = await readFile(join(folder, 'calendars', 'person-bo.ics'), 'utf8');
  expect(read(own)).toEqual(listed.filter((row) => (row as { person: string }).person === 'bo'));
});

test('without an end the calendar holds half a year', async () => {
  const text = (await oncall('export', '--from', '2026-03-12', '--person', 'an')).out;
  expect(text).toContain('UID:20260309T080000Z-payments-primary-an@tocsin');
  expect(text).toContain('UID:20260907T080000Z-payments-primary-an@tocsin');
  expect(text).not.toContain('bo');
});

test.each([
  [['export', '--from', 'soon']],
  [['export', '--person', 'zed']],
  [['export', '--from', '2026-03-12', '--to', '2026-03-11']],
  [['fairness', '--from', '2026-03-12']],
  [['fairness', '--from', '2026-03-12', '--to', 'later']],
  [['fairness', ...week, '--schedule', 'paymnets']],
  [['whom']],
])('%j is wrong use', async (args) => {
  expect((await oncall(...args)).code).toBe(2);
});
