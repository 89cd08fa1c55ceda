import type { Ground } from '../ground.ts';
import { randomFrom } from '../random.ts';
import type { Random } from '../random.ts';
import type { EntrySeed, RequestSeed, Topology } from './topology.ts';
import { everyVisit, visitNode } from './visit.ts';
import type { Visit } from './visit.ts';

export type Trace = {
  /** `1-<8 hex epoch seconds>-<24 hex>` */
  readonly id: string;
  readonly root: Visit;
  /** When the last part ended, asynchronous ones included. */
  readonly end: number;
  readonly request: RequestSeed;
  readonly clientIp: string;
  /** 0 <= x < 1, the same whenever the trace is looked at: for sampling and indexing. */
  readonly lot: number;
};

export const minuteMs = 60_000;
/** How long X-Ray takes until a finished trace can be found. */
export const indexDelayMs = 2_000;
const keptMinutes = 60;

export type Traffic = {
  /** Sampled traces whose root began in this minute, oldest first. */
  minute(at: number): readonly Trace[];
  /** Sampled traces that began in the range and can be found at `asOf`. Oldest first. */
  between(from: number, to: number, asOf: number): readonly Trace[];
  byId(id: string, asOf: number): Trace | undefined;
};

export function createTraffic(ground: Ground, topology: Topology): Traffic {
  const kept = new Map<number, readonly Trace[]>();
  const minute = (at: number): readonly Trace[] => {
    const known = kept.get(at);
    if (known !== undefined) return known;
    const traces = topology.entries
      .flatMap((entry) => tracesOf(ground, topology, entry, at))
      .toSorted((a, b) => a.root.start - b.root.start);
    const oldest = kept.keys().next().value;
    if (kept.size >= keptMinutes && oldest !== undefined) kept.delete(oldest);
    kept.set(at, traces);
    return traces;
  };
  return {
    minute,
    between: (from, to, asOf) => {
      const found: Trace[] = [];
      for (let at = Math.floor(from / minuteMs) * minuteMs; at < Math.min(to, asOf); at += minuteMs) {
        found.push(...minute(at).filter((trace) => isIn(trace, from, to) && canBeFound(trace, asOf)));
      }
      return found;
    },
    byId: (id, asOf) => {
      const seconds = Number.parseInt(/^1-([0-9a-f]{8})-[0-9a-f]{24}$/.exec(id)?.[1] ?? '', 16);
      if (Number.isNaN(seconds) || seconds * 1000 > asOf) return undefined;
      const traces = minute(Math.floor((seconds * 1000) / minuteMs) * minuteMs);
      return traces.find((trace) => trace.id === id && canBeFound(trace, asOf));
    },
  };
}

const isIn = (trace: Trace, from: number, to: number): boolean =>
  trace.root.start >= from && trace.root.start < to;

export const canBeFound = (trace: Trace, asOf: number): boolean => trace.end + indexDelayMs <= asOf;

function tracesOf(ground: Ground, topology: Topology, entry: EntrySeed, minute: number): readonly Trace[] {
  const random = randomFrom(ground.seed, 'xray', entry.node, minute);
  const { reservoirPerSec, rate } = topology.sampling;
  const reserved = Math.min(entry.perMinute, reservoirPerSec * 60);
  const sampled = Math.floor(reserved + (entry.perMinute - reserved) * rate + random.next());
  return Array.from({ length: sampled }, (_, index) => {
    // A stream of its own for each trace: what changes in one must not touch the others.
    const own = randomFrom(ground.seed, 'xray', entry.node, minute, index);
    // Whole microseconds, as X-Ray has them.
    const start = minute + Math.floor(own.next() * minuteMs * 1000) / 1000;
    const identity = {
      id: `1-${Math.floor(start / 1000)
        .toString(16)
        .padStart(8, '0')}-${own.hex(24)}`,
      request: weighted(entry.requests, own),
      clientIp: `${own.pick([3, 18, 34, 52, 81])}.${own.int(256)}.${own.int(256)}.${1 + own.int(254)}`,
      lot: own.next(),
    };
    const root = visitNode(topology, entry.node, start, own);
    return { ...identity, root, end: Math.max(...everyVisit(root).map(({ end }) => end)) };
  });
}

function weighted(requests: readonly RequestSeed[], random: Random): RequestSeed {
  const total = requests.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  let left = random.next() * total;
  for (const request of requests) {
    left -= request.weight ?? 1;
    if (left < 0) return request;
  }
  return requests.at(-1) ?? { method: 'GET', url: 'https://example.com/' };
}
