import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIncidents, maySee, monthsBetween } from '../../../bot/app/queries/incidents.ts';
import { measurements } from '../../../bot/app/queries/metrics.ts';
import { escalationStream, incidentStream } from '../../../bot/app/streams/index.ts';
import { instantOf, plusSec } from '../../../bot/core/calendar/index.ts';
import type { Actor, IncidentCommand, OpenCommand } from '../../../bot/core/incident/index.ts';
import { createAppWorld, openCommand, start } from './world.ts';

function createReading() {
  const world = createAppWorld();
  const { store, streams, clock } = world;
  const incidents = createIncidents(store, streams);
  const tell = (id: string, command: IncidentCommand, person?: string): Promise<unknown> => {
    const actor: Actor =
      person === undefined ? { kind: 'system', name: 'test' } : { kind: 'person', person, role: 'on-call' };
    return streams.tell(incidentStream, id, command, { at: clock.now(), actor, cause: 'test' });
  };
  return {
    ...world,
    incidents,
    tell,
    open: (n: number, more: Partial<OpenCommand> = {}): Promise<unknown> =>
      tell(`inc${n}`, openCommand({ incident: `inc${n}`, number: n, ...more }), 'pan'),
    metrics: async (from: string, to: string) =>
      (await measurements({ store, incidents }, 'operator', { from, to }, 'UTC')).figures,
  };
}

describe('the months of a window', () => {
  test.each([
    ['within one month', '2026-03-02T00:00:00.000Z', '2026-03-30T00:00:00.000Z', ['2026-03']],
    [
      'until the first instant of a month',
      '2026-03-02T00:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
      ['2026-03'],
    ],
    ['one millisecond more', '2026-03-02T00:00:00.000Z', '2026-04-01T00:00:00.001Z', ['2026-03', '2026-04']],
    [
      'until five in the morning of the first',
      '2026-03-31T23:00:00.000Z',
      '2026-04-01T05:00:00.000Z',
      ['2026-03', '2026-04'],
    ],
    [
      'over the end of a year',
      '2025-12-31T23:59:59.999Z',
      '2026-02-01T00:00:00.000Z',
      ['2025-12', '2026-01'],
    ],
    ['nothing', '2026-04-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z', []],
    ['backwards', '2026-05-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', []],
  ])('%s', (_name, from, to, expected) => {
    expect(monthsBetween(from, to)).toEqual(expected);
  });

  test('the month of every instant of a window is among them', () => {
    const instant = fc.integer({ min: 1_600_000_000_000, max: 1_800_000_000_000 });
    fc.assert(
      fc.property(
        instant,
        fc.nat({ max: 40_000_000_000 }),
        fc.nat({ max: 1000 }),
        (fromMs, length, share) => {
          const at = fromMs + Math.floor(((length - 1) * share) / 1000);
          const months = monthsBetween(instantOf(fromMs), instantOf(fromMs + length));
          const name = instantOf(at).slice(0, 7);
          expect(length === 0 || at < fromMs || months.includes(name)).toBe(true);
          expect(new Set(months).size).toBe(months.length);
        },
      ),
    );
  });
});

describe('lists', () => {
  test('all incidents of a window, over pages and months, oldest first; the end does not belong to it', async () => {
    const world = createReading();
    const day = 24 * 3600_000;
    for (let n = 1; n <= 450; n += 1) {
      await world.open(n);
      await world.clock.advance(day / 10);
    }
    const all = await world.incidents.openedBetween('operator', start, plusSec(start, 44 * 86_400));
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 440 }, (_, n) => n + 1));
    const some = await world.incidents.openedBetween(
      'operator',
      plusSec(start, 8640),
      plusSec(start, 3 * 8640),
    );
    expect(some.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('open ones, newest first, as many as are asked for; one that is over is not among them', async () => {
    const world = createReading();
    for (let n = 1; n <= 4; n += 1) {
      await world.open(n);
      await world.clock.advance(1000);
    }
    await world.tell('inc3', { type: 'Resolve', evenInAlarm: true });
    const everyOpen = await world.incidents.allOpen('operator');
    expect(everyOpen.map(({ number }) => number)).toEqual([1, 2, 4]);
    const open = await world.incidents.open('operator', 2);
    expect(open.map(({ number }) => number)).toEqual([4, 2]);
  });

  test('the newest of a service that fits is found behind 90 that do not, and no more is read than up to it', async () => {
    const world = createReading();
    const hour = (n: number): string => plusSec(start, n * 3600);
    for (let n = 1; n <= 100; n += 1) {
      const service = n % 2 === 0 ? 'checkout' : 'cart';
      await world.clock.advance(3600_000);
      await world.open(n, { service, drill: n === 12, private: n === 14 });
    }
    let read = 0;
    const newest = (from: number, fits: (n: number) => boolean) =>
      world.incidents.newestOfService('checkout', hour(from), hour(100), ({ number }) => {
        read += 1;
        return fits(number);
      });
    expect(await newest(0, (n) => n <= 10)).toMatchObject({ number: 10 });
    // A drill and a private one are not even looked at.
    expect(read).toBe(43);
    read = 0;
    expect(await newest(0, () => true)).toMatchObject({ number: 98 });
    expect(read).toBeLessThanOrEqual(20);
    expect(await newest(11, (n) => n <= 14)).toBeUndefined();
    expect(await newest(0, (n) => n % 2 === 1)).toBeUndefined();
  });

  test('one is found by number, by id and by its channel', async () => {
    const world = createReading();
    await world.open(7);
    await world.tell('inc7', { type: 'RecordChannel', channel: 'C7', name: 'inc-7' });
    for (const which of [{ number: 7 }, { id: 'inc7' }, { ofChannel: 'C7' }]) {
      expect(await world.incidents.find(which, 'operator')).toMatchObject({ number: 7 });
    }
    for (const which of [{ number: 8 }, { id: 'inc8' }, { ofChannel: 'C8' }]) {
      expect(await world.incidents.find(which, 'operator')).toBeUndefined();
    }
  });
});

describe('a private incident', () => {
  async function withPrivate() {
    const world = createReading();
    const by = { how: 'declared', title: 'a leak of customer data', sure: true } as const;
    await world.open(1, { private: true, by, service: 'checkout' });
    await world.tell('inc1', { type: 'RecordChannel', channel: 'C1', name: 'inc-1' });
    return world;
  }

  test('is seen by its responders and by operators', () => {
    const incident = { private: true, responders: ['pan'] };
    expect(maySee({ person: 'pan' }, incident, [])).toBe(true);
    expect(maySee('operator', incident, [])).toBe(true);
    expect(maySee({ person: 'pbo' }, incident, ['pbo'])).toBe(true);
    expect(maySee({ person: 'pbo' }, incident, ['pcuong'])).toBe(false);
    expect(maySee({ person: 'pbo' }, { ...incident, private: false }, [])).toBe(true);
  });

  test('others find it neither by number nor by id nor by channel', async () => {
    const { incidents } = await withPrivate();
    for (const which of [{ number: 1 }, { id: 'inc1' }, { ofChannel: 'C1' }]) {
      expect(await incidents.find(which, { person: 'pbo' })).toBeUndefined();
      expect(await incidents.find(which, { person: 'pan' })).toBeDefined();
    }
  });

  test('in lists others see that it is there, and nothing else', async () => {
    const { incidents } = await withPrivate();
    const hidden = { number: 1, title: '', service: '', private: true };
    const [line] = await incidents.open({ person: 'pbo' }, 10);
    expect(line).toMatchObject(hidden);
    expect(line).not.toHaveProperty('channel');
    const [row] = await incidents.openedBetween({ person: 'pbo' }, start, plusSec(start, 60));
    expect(row).toMatchObject(hidden);
    expect(row).not.toHaveProperty('channel');
    expect(JSON.stringify([line, row])).not.toMatch(/leak|checkout|C1/);
    expect(await incidents.open({ person: 'pan' }, 10)).toMatchObject([
      { title: 'a leak of customer data', channel: 'C1' },
    ]);
  });

  test('is seen by who was paged for it, before they answer', async () => {
    const world = await withPrivate();
    const policy = { name: 'p', steps: [{ afterSec: 0, page: [] }], repeat: 0 };
    const meta = { at: start, actor: { kind: 'system', name: 'test' }, cause: 'test' } as const;
    const common = { incident: 'inc1', policy, drill: false, private: true } as const;
    await world.streams.tell(escalationStream, 'inc1-1', { type: 'StartEscalation', ...common }, meta);
    const called = [{ page: 'p1', person: 'pbo', code: '0000' }];
    await world.streams.tell(
      escalationStream,
      'inc1-1',
      { type: 'TakeStep', round: 0, step: 0, called },
      meta,
    );
    await world.tell('inc1', { type: 'RecordPaging', escalation: 'inc1-1', policy: 'p' });
    expect(await world.incidents.find({ number: 1 }, { person: 'pbo' })).toBeDefined();
    expect(await world.incidents.find({ number: 1 }, { person: 'pcuong' })).toBeUndefined();
  });
});

describe('all readers of incidents', () => {
  const root = fileURLToPath(new URL('../../../bot', import.meta.url));

  const filesThat = (pattern: RegExp): readonly string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && pattern.test(readFileSync(join(root, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted();

  test('who asks for people names them as viewer; who reads as operator has a reason', () => {
    expect(
      filesThat(/(?<!\?\.)\b(?:incidents|needs\.incidents)\.(?:open|allOpen|find|openedBetween)\(/),
    ).toEqual([
      'app/commands/front-desk.ts',
      'app/effects/handlers/ask-on-incident.ts',
      'app/effects/handlers/asks.ts',
      'app/effects/handlers/declare.ts',
      'app/effects/handlers/direct-pages.ts',
      'app/effects/handlers/explain.ts',
      'app/effects/handlers/guests.ts',
      'app/effects/handlers/who-is-on-call.ts',
      'app/queries/actions.ts',
      'app/queries/fairness.ts',
      'app/queries/gauges.ts',
      'app/queries/home.ts',
      'app/queries/metrics.ts',
      'cli/explain.ts',
      'cli/incidents.ts',
      'cli/which-incident.ts',
    ]);
    // Refusing a guest (who is told who is on call), counting pages, and the command line of whoever has the store.
    expect(filesThat(/incidents\.(?:open|allOpen|find|openedBetween)\([^;]*'operator'/)).toEqual([
      'app/effects/handlers/guests.ts',
      'app/queries/fairness.ts',
      'cli/explain.ts',
      'cli/incidents.ts',
      'cli/which-incident.ts',
    ]);
  });

  test('past the viewer reads only what acts on the incident itself, or was paged for it', () => {
    expect(filesThat(/\.byId\(/)).toEqual(['app/effects/handlers/answer-page.ts']);
    expect(filesThat(/\.load\(incidentStream\b/)).toEqual([
      'app/effects/gatherers/outcome.ts',
      'app/effects/handlers/actions.ts',
      'app/effects/handlers/board.ts',
      'app/effects/handlers/channel.ts',
      'app/effects/handlers/closing.ts',
      'app/effects/handlers/copy-page.ts',
      'app/effects/handlers/deliver.ts',
      'app/effects/handlers/failures.ts',
      'app/effects/handlers/hand-over.ts',
      'app/effects/handlers/handoffs.ts',
      'app/effects/handlers/hypotheses.ts',
      'app/effects/handlers/measures.ts',
      'app/effects/handlers/page-channel.ts',
      'app/effects/handlers/paging.ts',
      'app/effects/handlers/postmortem.ts',
      'app/effects/handlers/publish.ts',
      'app/effects/handlers/review.ts',
      'app/effects/handlers/storms.ts',
      'app/effects/handlers/triage.ts',
      'app/effects/handlers/watching.ts',
      // The words of a section go to who may see the incident that was asked about.
      'app/effects/handlers/wording.ts',
      'app/queries/incidents.ts',
      'app/queries/open-of-schedule.ts',
      'app/queries/responsible.ts',
    ]);
    expect(filesThat(/view: 'incident'/)).toEqual([
      'app/queries/incidents.ts',
      'app/queries/open-of-schedule.ts',
      'app/streams/incident.ts',
    ]);
  });
});

describe('figures', () => {
  const window = [start, plusSec(start, 86_400)] as const;

  test('count each duration from its own events, over all incidents of the window', async () => {
    const world = createReading();
    await world.clock.advance(24_000);
    await world.open(1);
    await world.clock.advance(60_000);
    await world.tell('inc1', { type: 'Mitigate' });
    await world.clock.advance(60_000);
    await world.tell('inc1', { type: 'Resolve', evenInAlarm: true });
    const figures = await world.metrics(...window);
    expect(figures.map(({ name, n, median }) => [name, n, median])).toEqual([
      ['mttd', 1, 24],
      ['mtta', 0, null],
      ['mttm', 1, 60],
      ['mttr', 1, 120],
    ]);
    expect(figures.map(({ proxy }) => proxy)).toEqual([true, false, false, false]);
    expect(figures[1]!.excluded).toEqual([
      { incident: 'INC-1', reason: 'not acknowledged, or nobody was paged' },
    ]);
  });

  test('an end of the harm that nobody named is the resolution, and marked as a proxy', async () => {
    const world = createReading();
    await world.open(1);
    await world.clock.advance(120_000);
    await world.tell('inc1', { type: 'Resolve', evenInAlarm: true });
    const figures = await world.metrics(...window);
    expect(figures.find(({ name }) => name === 'mttm')).toMatchObject({ median: 120, proxy: true });
    expect(figures.find(({ name }) => name === 'mttr')).toMatchObject({ median: 120, proxy: false });
  });

  test('leave out drills and what was no incident, by name, in every figure', async () => {
    const world = createReading();
    const by = { how: 'declared', title: 'is it?', sure: false } as const;
    await world.open(1, { drill: true });
    await world.open(2, { by });
    await world.tell('inc2', { type: 'Decline' });
    await world.open(3);
    const figures = await world.metrics(...window);
    for (const { excluded, n, name } of figures) {
      expect(n).toBe(name === 'mttd' ? 1 : 0);
      expect(excluded.slice(0, 2)).toEqual([
        { incident: 'INC-1', reason: 'drill' },
        { incident: 'INC-2', reason: 'declined' },
      ]);
    }
  });

  test('say why an incident tells nothing: declared by hand, not resolved, reopened without another end', async () => {
    const world = createReading();
    await world.open(1, { by: { how: 'declared', title: 'slow', sure: true } });
    await world.tell('inc1', { type: 'Resolve', evenInAlarm: true });
    await world.tell('inc1', { type: 'Reopen' });
    const reasons = (await world.metrics(...window)).map(({ excluded }) =>
      excluded.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([
      ['declared by hand, or a storm: no one alarm that detected it'],
      ['not acknowledged, or nobody was paged'],
      [],
      ['not resolved yet'],
    ]);
  });

  test('of a window without incidents are empty', async () => {
    const figures = await createReading().metrics(...window);
    expect(
      figures.every(
        ({ n, median, p90, interval }) => n === 0 && median === null && p90 === null && interval === null,
      ),
    ).toBe(true);
  });
});
