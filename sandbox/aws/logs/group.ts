import { levelAt } from '../cloudwatch/series.ts';
import type { LevelChange } from '../cloudwatch/series.ts';
import type { Ground } from '../ground.ts';
import { randomFrom } from '../random.ts';
import { lineTemplate } from './template.ts';
import type { LineTemplate } from './template.ts';

export type LogEvent = {
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
  readonly stream: string;
};

/** Lines that are written again and again; how often changes as a metric does. */
export type LogTraffic = {
  /** See `lineTemplate`. */
  readonly template: string;
  readonly perMinute: number;
  readonly changes?: readonly LevelChange[];
};

export type LogGroupSeed = {
  readonly name: string;
  readonly streams: readonly string[];
  readonly traffic?: readonly LogTraffic[];
  readonly class?: 'STANDARD' | 'INFREQUENT_ACCESS';
  readonly retentionDays?: number;
  /** How long after its timestamp an event can be queried; 1,500 ms by default. */
  readonly ingestionDelayMs?: number;
};

export type LogGroup = {
  readonly name: string;
  readonly arn: string;
  readonly class: 'STANDARD' | 'INFREQUENT_ACCESS';
  readonly retentionDays: number | undefined;
  readonly createdAt: number;
  /** Adds events by hand, beside what is generated. */
  put(
    events: readonly { readonly timestamp: number; readonly message: string; readonly stream?: string }[],
  ): void;
  /** Events from `from` to `to` (ms, both included) that had been ingested at `asOf`, oldest first. */
  read(from: number, to: number, asOf: number): readonly LogEvent[];
};

const minuteMs = 60_000;
/** Rates are looked at every 10 s, so that a burst begins where it should. */
const slotMs = 10_000;
const maxCachedMinutes = 60;
/** Generated lines reach so far back; a query over years must not make years of them. */
const historyMs = 3 * 3_600_000;

/** `byHand` are events of an earlier group of the same name, which stay. */
export function createLogGroup(ground: Ground, seed: LogGroupSeed, byHand: LogEvent[]): LogGroup {
  const traffic = (seed.traffic ?? []).map((each) => ({ ...each, line: lineTemplate(each.template) }));
  const streams = seed.streams.length === 0 ? ['default'] : seed.streams;
  const delay = seed.ingestionDelayMs ?? 1_500;
  const minutes = new Map<number, readonly LogEvent[]>();

  const minuteAt = (at: number): readonly LogEvent[] => {
    const known = minutes.get(at);
    if (known !== undefined) return known;
    const made = traffic
      .flatMap((each, index) => linesOf(ground, seed.name, streams, each, index, at, delay))
      .toSorted((a, b) => a.timestamp - b.timestamp);
    const oldest = minutes.keys().next().value;
    if (minutes.size >= maxCachedMinutes && oldest !== undefined) minutes.delete(oldest);
    minutes.set(at, made);
    return made;
  };
  return {
    name: seed.name,
    arn: ground.arn('logs', `log-group:${seed.name}`),
    class: seed.class ?? 'STANDARD',
    retentionDays: seed.retentionDays,
    createdAt: ground.now(),
    put: (events) => {
      for (const { timestamp, message, stream = streams[0] ?? 'default' } of events) {
        byHand.push({ timestamp, message, stream, ingestionTime: Math.max(timestamp, ground.now()) });
      }
    },
    read: (from, to, asOf) => {
      const found = byHand.filter(({ timestamp }) => timestamp >= from && timestamp <= to);
      const last = Math.min(to, asOf);
      const first = Math.max(from, asOf - historyMs);
      for (
        let at = Math.floor(first / minuteMs) * minuteMs;
        at <= last && traffic.length > 0;
        at += minuteMs
      ) {
        found.push(...minuteAt(at).filter(({ timestamp }) => timestamp >= from && timestamp <= to));
      }
      return found
        .filter(({ ingestionTime }) => ingestionTime <= asOf)
        .toSorted((a, b) => a.timestamp - b.timestamp);
    },
  };
}

function linesOf(
  ground: Ground,
  group: string,
  streams: readonly string[],
  traffic: LogTraffic & { readonly line: LineTemplate },
  index: number,
  minute: number,
  delay: number,
): readonly LogEvent[] {
  const random = randomFrom(ground.seed, 'logs', group, index, minute);
  const events: LogEvent[] = [];
  for (let slot = minute; slot < minute + minuteMs; slot += slotMs) {
    const rate = levelAt({ normal: traffic.perMinute, changes: traffic.changes ?? [] }, slot, slotMs);
    const count = Math.floor((rate * slotMs) / minuteMs + random.next());
    for (let each = 0; each < count; each += 1) {
      const timestamp = slot + random.int(slotMs);
      const ingestionTime = timestamp + Math.round(delay * (0.5 + random.next()));
      events.push({
        timestamp,
        ingestionTime,
        message: traffic.line(timestamp, random),
        stream: random.pick(streams),
      });
    }
  }
  return events;
}
