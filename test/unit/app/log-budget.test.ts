import { expect, test } from 'vitest';
import { createInFlight } from '../../../bot/app/effects/gatherers/in-flight.ts';
import { logsGatherer, type LogNeeds } from '../../../bot/app/effects/gatherers/logs.ts';
import { EvidenceError, type LogAnswer } from '../../../bot/app/ports/index.ts';
import { nothingSpent } from '../../../bot/core/incident/index.ts';

const GB = 1e9;
const at = '2026-03-12T14:00:00.000Z';
const later = '2026-03-12T14:00:10.000Z';

type Answers = Readonly<Record<string, readonly (Partial<LogAnswer> | EvidenceError)[]>>;

/** A gatherer whose queries answer in turn as given, with a budget of 10 GB; what it stopped and gave back. */
function looking(answers: Answers) {
  const stopped: string[] = [];
  const freed: string[] = [];
  const left = new Map(Object.entries(answers).map(([id, each]) => [id, [...each]]));
  const needs = {
    store: {
      takeTurn: async () => ({ ok: true }),
      freeTurn: async (key: string) => void freed.push(key),
    },
    streams: {
      load: async () => ({ state: { id: 'i1', status: 'investigating', alarms: [], spent: nothingSpent } }),
    },
    settings: {
      current: () => ({
        redaction: [],
        queries: {},
        evidence: { concurrentQueries: 5, budget: { bytes: 10 * GB, queries: 200, sec: 1200 } },
      }),
    },
    logs: {
      results: async (_place: unknown, id: string) => {
        const next = left.get(id)?.shift();
        if (next instanceof Error) throw next;
        return { status: 'running', rows: [], matched: 0, scanned: 0, bytesScanned: 0, ...next };
      },
      stop: async (_place: unknown, id: string) => void stopped.push(id),
      link: () => '',
    },
    artefacts: { put: async () => ({ id: 'a1' }) },
    inFlight: createInFlight(),
  } as unknown as LogNeeds;
  const poll = logsGatherer(needs).handlers['poll-logs'];
  const look = (id: string, more: object = {}, now = later) =>
    poll({
      effect: { id: `e-${id}` },
      now,
      data: {
        incident: 'i1',
        key: `logs ${id}`,
        group: `/ecs/${id}`,
        query: 'newest-errors',
        step: 'lines',
        region: 'eu-west-1',
        from: '2026-03-12T13:45:00.000Z',
        to: at,
        giveUpAt: '2026-03-12T14:05:00.000Z',
        id,
        startedAt: at,
        until: '2026-03-12T14:01:00.000Z',
        slot: `slot-${id}`,
        ...more,
      },
    } as unknown as Parameters<typeof poll>[0]);
  return { look, stopped, freed };
}

test('two queries that run at once and have scanned 6 GB each go over a budget of 10 GB: the second is stopped', async () => {
  const { look, stopped, freed } = looking({ a: [{ bytesScanned: 6 * GB }], b: [{ bytesScanned: 6 * GB }] });
  await look('a');
  expect(stopped).toEqual([]);
  await look('b');
  expect(stopped).toEqual(['b']);
  expect(freed).toEqual(['slot-b']);
});

test('a query that is over, or of which nothing was heard for 5 minutes, is not counted as one that runs', async () => {
  const ended = { status: 'complete', bytesScanned: 6 * GB } as const;
  const { look, stopped } = looking({
    a: [ended],
    b: [{ bytesScanned: 6 * GB }],
    c: [{ bytesScanned: 6 * GB }],
  });
  await look('a');
  await look('b');
  await look('c', { until: '2026-03-12T14:09:00.000Z' }, '2026-03-12T14:05:11.000Z');
  expect(stopped).toEqual([]);
});

test('what the steps before it have scanned counts: 6 GB and then 6 GB are over a budget of 10 GB', async () => {
  const { look, stopped } = looking({ a: [{ bytesScanned: 6 * GB }] });
  await look('a', { step: 'first', sofar: { bytes: 6 * GB, sec: 1 } });
  expect(stopped).toEqual(['a']);
});

test('a place is given back once: not while the rows of the query before cannot be read', async () => {
  const away = new EvidenceError('throttled', 'logs:GetQueryResults: Rate exceeded', {});
  const done = { status: 'complete' } as const;
  const { look, freed } = looking({ b: [done, done], a: [away, done] });
  const step = { step: 'before', sofar: { bytes: 0, sec: 0, id: 'a' } };
  await expect(look('b', step)).rejects.toBe(away);
  expect(freed).toEqual([]);
  await look('b', step);
  expect(freed).toEqual(['slot-b']);
});
