/*
 * What lists, figures and reports cost when many incidents are stored: `npx node bench/afterwards.ts [SIZES] [OUT]`,
 * SIZES such as 1000,10000,100000, OUT a file for the report of the largest. Incidents lie evenly in three years; each
 * has an alarm, an acknowledgement, a resolution and its figures, written by the real streams into SQLite. Prints the
 * time of each command, opening the store included: median of five after one to warm up.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealEvents } from '../bot/app/ledger/index.ts';
import type { Clock, Json } from '../bot/app/ports/index.ts';
import { incidentStream } from '../bot/app/streams/index.ts';
import type { Command } from '../bot/cli/command.ts';
import { command as incidents } from '../bot/cli/incidents.ts';
import { command as metrics } from '../bot/cli/metrics.ts';
import { command as report } from '../bot/cli/report.ts';
import { instantOf, msBetween, plusSec } from '../bot/core/calendar/index.ts';
import { severities } from '../bot/core/catalogue/index.ts';
import { happened, type IncidentEvent } from '../bot/core/incident/index.ts';
import { openStore } from '../bot/store/index.ts';

const [sizes = '1000,10000,100000', out] = process.argv.slice(2);

const clock: Clock = {
  now: () => instantOf(performance.timeOrigin + performance.now()),
  at(instant, wake) {
    const timer = setTimeout(wake, Math.max(0, msBetween(clock.now(), instant)));
    return () => clearTimeout(timer);
  },
};

/** Repeatable numbers in [0, 1): mulberry32. */
function numbers(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const services = ['checkout', 'cart', 'payments', 'search', 'login', 'mail', 'images', 'stock'];

let made = 0;
const ids = {
  event: () => String((made += 1)).padStart(20, '0'),
  salt: () => (made += 1).toString(16).padStart(16, '0'),
};

function story(n: number, openedAt: string, random: () => number): readonly IncidentEvent[] {
  const service = services[Math.floor(random() ** 2 * services.length)]!;
  const incident = `inc${n}`;
  const lasted = Math.round(Math.exp(random() * 4 + 5));
  const answered = Math.round(20 + random() * 400);
  const night = random() < 0.3;
  const name = `${service}-${['5xx', 'latency', 'queue-age'][Math.floor(random() * 3)]}`;
  const at = (sec: number): string => plusSec(openedAt, sec);
  const duration = (kind: 'mttd' | 'mtta' | 'mttm' | 'mttr', sec: number, proxy = false) => ({
    name: kind,
    sec,
    from: `incident/${incident}:1`,
    to: `incident/${incident}:4`,
    proxy,
  });
  return [
    {
      type: 'IncidentOpened',
      data: {
        incident,
        number: n,
        service,
        severity: severities[Math.floor(random() * severities.length)]!,
        status: 'investigating',
        how: 'alarm',
        title: `${name} is above its threshold for 3 of 3 minutes`,
        startedAt: at(-90),
        reason: 'first-of-service',
        drill: random() < 0.02,
        private: false,
        desk: service,
      },
      occurredAt: at(0),
    },
    {
      type: 'AlarmFired',
      data: {
        alarm: { key: name, name, at: at(-90), sentence: `${name} is above its threshold` },
        reason: 'first-of-service',
      },
      occurredAt: at(-90),
    },
    { type: 'IncidentAcknowledged', data: { person: 'pan' }, occurredAt: at(answered) },
    { type: 'IncidentResolved', data: { stillInAlarm: [] }, occurredAt: at(lasted) },
    {
      type: 'IncidentMeasured',
      data: {
        measures: {
          durations: [
            duration('mttd', 90, true),
            duration('mtta', answered),
            duration('mttm', Math.round(lasted * 0.7)),
            duration('mttr', lasted),
          ],
          pages: [{ at: at(1), night }],
          answered: { via: night ? 'sms' : 'slack', sec: answered },
          neededPerson: random() < 0.6,
          alarms: [{ name, fired: 1 + Math.floor(random() * 4) }],
          team: service === 'mail' ? 'platform' : 'shop',
        },
      },
      occurredAt: at(lasted + 5),
    },
  ];
}

async function fill(file: string, size: number): Promise<void> {
  const store = await openStore(`sqlite:${file}`, { clock, random: Math.random });
  const random = numbers(size);
  const now = clock.now();
  const spanSec = 3 * 365 * 86_400;
  for (let n = 1; n <= size; n += 1) {
    const openedAt = plusSec(now, Math.round(-spanSec + (spanSec * (n - 0.5)) / size));
    const events = sealEvents({
      facts: story(n, openedAt, random),
      stream: `incident/inc${n}`,
      head: undefined,
      ids,
      meta: {
        occurredAt: openedAt,
        recordedAt: now,
        actor: { kind: 'person', person: 'pan' },
        cause: 'bench',
        correlation: `inc${n}`,
        configHash: 'c0ffee',
        drill: false,
        visibility: 'open',
      },
    });
    const state = events.reduce(
      (folded, { envelope }) => incidentStream.evolve(folded, happened(envelope) as never),
      incidentStream.initial,
    );
    const last = events.at(-1)!.envelope;
    const stored = {
      shape: incidentStream.shape,
      version: last.version,
      hash: last.hash,
      state: state as Json,
    };
    await store.append({
      stream: `incident/inc${n}`,
      expectedVersion: 0,
      recordedAt: now,
      events,
      effects: [],
      rows: [
        { view: 'state', key: `incident/inc${n}`, doc: stored },
        ...incidentStream.rows(`inc${n}`, state),
      ],
      claims: [],
    });
  }
  await store.close();
}

async function run(command: Command, args: readonly string[]): Promise<string> {
  let text = '';
  const io = {
    out: (more: string) => void (text += more),
    err: (more: string) => void process.stderr.write(more),
    readInput: () => Promise.resolve(''),
    env: {},
    cwd: tmpdir(),
  };
  const code = await command.run([...args], io);
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}`);
  return text;
}

async function timed(command: Command, args: readonly string[]): Promise<number> {
  await run(command, args);
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const begun = performance.now();
    await run(command, args);
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[2]!;
}

const commands: readonly (readonly [string, Command, readonly string[]])[] = [
  ['incidents, open', incidents, ['--open']],
  ['incidents, 30 days', incidents, ['--days', '30']],
  ['metrics, 30 days', metrics, ['--days', '30']],
  ['metrics, 30 days, one service', metrics, ['--days', '30', '--service', 'cart']],
  ['report, 30 days', report, ['--days', '30']],
  ['report, 90 days', report, ['--days', '90']],
  ['report, 3 years', report, ['--days', '1095']],
];

const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'));
try {
  for (const size of sizes.split(',').map(Number)) {
    const file = join(folder, `${size}.db`);
    const begun = performance.now();
    await fill(file, size);
    console.log(`${size} incidents, written in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    for (const [name, command, args] of commands) {
      const ms = await timed(command, [...args, '--store', `sqlite:${file}`]);
      console.log(`  ${name.padEnd(30)} ${ms.toFixed(0).padStart(6)} ms`);
    }
    if (out !== undefined)
      writeFileSync(out, await run(report, ['--days', '90', '--store', `sqlite:${file}`]));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
