import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectory } from '../bot/app/directory/index.ts';
import type { Settings } from '../bot/app/ports/index.ts';
import { createOnCall } from '../bot/app/queries/on-call.ts';
import { createShiftFacts } from '../bot/app/queries/shift-facts.ts';
import { createStreams, scheduleStream } from '../bot/app/streams/index.ts';
import { plusSec } from '../bot/core/calendar/index.ts';
import { systemIds } from '../bot/process/ids.ts';
import { openStore } from '../bot/store/index.ts';

// Who a page goes to, with 5,000 overrides of 200 schedules in a SQLite file. Usage: npx node bench/oncall-stored.ts

const at = '2026-06-01T10:17:00.000Z';
const clock = { now: () => at, monotonicMs: () => 0 };
const people = Array.from({ length: 300 }, (_, n) => ({ name: `p${n}`, slack: `U${n}`, zone: 'UTC' }));
const schedules = Array.from({ length: 200 }, (_, n) => ({
  name: `s${n}`,
  zone: 'Europe/Berlin',
  layers: ['primary', 'secondary'].map((name, layer) => ({
    name,
    rotation: {
      start: '2020-01-06T09:00:00+01:00',
      every: { weeks: 1 },
      people: [0, 1, 2, 3].map((p) => `p${(n + layer + p) % 300}`),
    },
  })),
}));
const current = { hash: 'bench', people, schedules } as unknown as Settings;
const settings = { current: () => current };

const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'));
const store = await openStore(`sqlite:${join(folder, 'bench.sqlite')}`, {
  clock: clock as never,
  random: () => 0.5,
});
try {
  const needs = { store, clock: clock as never, ids: systemIds };
  const streams = createStreams({ ...needs, configHash: () => 'bench', onEffects: () => {} });
  const directory = createDirectory({ ...needs, settings });
  const ids = await Promise.all(people.map(({ name }) => directory.ofConfigured(name)));
  for (const [n, { name }] of schedules.entries()) {
    const parts = Array.from({ length: 25 }, (_, part) => ({
      layer: part % 2 === 0 ? 'primary' : 'secondary',
      person: ids[(n * 7 + part) % 300]!,
      start: plusSec(at, (part - 3) * 7200),
      end: plusSec(at, (part - 1) * 7200),
    }));
    const command = { type: 'SetShifts', label: `O-${n}`, kind: 'override', parts } as const;
    await streams.tell(scheduleStream, name, command, {
      at,
      actor: { kind: 'system', name: 'bench' },
      cause: 'bench',
    });
  }
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  const { calledBy } = createOnCall({ directory, settings, streams, shiftFacts });
  const took: number[] = [];
  for (let n = 0; n < 2000; n++) {
    const from = performance.now();
    const called = await calledBy({ page: [{ schedule: `s${n % 200}` }] }, at);
    took.push(performance.now() - from);
    if (called.length !== 2) throw new Error(`${called.length} people are called instead of 2`);
  }
  const later = took.slice(200).sort((a, b) => a - b);
  console.log(`${schedules.length} schedules, ${schedules.length * 25} overrides in SQLite; milliseconds`);
  console.log(
    `whom a page of one schedule goes to: median ${later[later.length >> 1]?.toFixed(3)}, 99 % ${later[Math.floor(later.length * 0.99)]?.toFixed(3)}`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
