import { randomFrom } from '../random.ts';

export type LevelChange = {
  /** Epoch ms. */
  readonly from: number;
  readonly to?: number;
  readonly value: number;
  /** How long the level takes to get there, 0 by default. It is back within a minute at most. */
  readonly rampMs?: number;
};

/** One metric with its dimensions, computed from a seed: any minute of any day has the same value each time it is asked. */
export type MetricSeries = {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit?: string;
  /** `count`: so many events a minute, no datapoint when there were none. `gauge`: samples around a level. */
  readonly kind: 'count' | 'gauge';
  /** Events per minute, or the level. */
  readonly normal: number;
  /** Deviation between minutes as a share of the level; 0.1 by default. */
  readonly noise?: number;
  /** Gauge: deviation (log-normal) of the samples within a minute, 0.2 by default. */
  readonly spread?: number;
  /** Gauge: 60 by default. */
  readonly samplesPerMinute?: number;
  /** Share by which the level rises at 14:00 UTC and falls at 02:00 UTC; 0 by default. */
  readonly daily?: number;
  readonly changes?: readonly LevelChange[];
};

export type MinuteSummary = {
  readonly at: number;
  readonly sum: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;

export function summaryOfMinute(seed: string, series: MetricSeries, at: number): MinuteSummary | undefined {
  const random = randomFrom(
    seed,
    'series',
    series.namespace,
    series.metricName,
    JSON.stringify(series.dimensions),
    at,
  );
  const level = levelAt(series, at) * (1 + random.gaussian() * (series.noise ?? 0.1));
  if (series.kind === 'count') {
    const events = Math.max(0, Math.floor(level + random.next()));
    return events === 0 ? undefined : { at, sum: events, count: events, min: 1, max: 1 };
  }
  const mean = Math.max(0, level);
  const count = series.samplesPerMinute ?? 60;
  const spread = series.spread ?? 0.2;
  return {
    at,
    sum: mean * count,
    count,
    min: mean * Math.exp(-spread * (2 + random.next())),
    max: mean * Math.exp(spread * (2 + random.next())),
  };
}

/** The level at the end of a step that begins at `at`. */
export function levelAt(
  series: Pick<MetricSeries, 'normal' | 'changes' | 'daily'>,
  at: number,
  stepMs = minuteMs,
): number {
  const phase = Math.sin((2 * Math.PI * ((at % dayMs) - 8 * 3_600_000)) / dayMs);
  const normal = series.normal * (1 + (series.daily ?? 0) * phase);
  return (series.changes ?? []).reduce((level, change) => {
    const ramp = Math.max(1, change.rampMs ?? 0);
    const risen = Math.min(1, Math.max(0, (at + stepMs - change.from) / ramp));
    const fallen =
      change.to === undefined
        ? 0
        : Math.min(1, Math.max(0, (at + stepMs - change.to) / Math.min(ramp, minuteMs)));
    return level + (change.value - level) * Math.max(0, risen - fallen);
  }, normal);
}

export type PeriodValue = { readonly at: number; readonly value: number; readonly samples: number };

/** Values of whole periods that begin at or after `from`, before `to`, and have ended by `now`. Oldest first. */
export function valuesOf(
  seed: string,
  series: MetricSeries,
  stat: string,
  periodSec: number,
  range: { readonly from: number; readonly to: number; readonly now: number },
): readonly PeriodValue[] {
  const periodMs = periodSec * 1000;
  const found: PeriodValue[] = [];
  for (
    let at = Math.ceil(range.from / periodMs) * periodMs;
    at < range.to && at + periodMs <= range.now;
    at += periodMs
  ) {
    const minutes: MinuteSummary[] = [];
    for (let minute = at; minute < at + periodMs; minute += minuteMs) {
      const summary = summaryOfMinute(seed, series, minute);
      if (summary !== undefined) minutes.push(summary);
    }
    if (minutes.length === 0) continue;
    const samples = minutes.reduce((total, { count }) => total + count, 0);
    found.push({ at, value: rounded(statistic(series, stat, minutes)), samples });
  }
  return found;
}

const rounded = (value: number): number => Number(value.toPrecision(12));

function statistic(series: MetricSeries, stat: string, minutes: readonly MinuteSummary[]): number {
  const sum = minutes.reduce((total, minute) => total + minute.sum, 0);
  const count = minutes.reduce((total, minute) => total + minute.count, 0);
  switch (stat.toLowerCase()) {
    case 'sum':
      return sum;
    case 'samplecount':
      return count;
    case 'average':
      return sum / count;
    case 'minimum':
      return Math.min(...minutes.map(({ min }) => min));
    case 'maximum':
      return Math.max(...minutes.map(({ max }) => max));
    default: {
      const percent = Number(/^p(\d{1,2}(\.\d+)?|100)$/.exec(stat.toLowerCase())?.[1] ?? Number.NaN);
      if (Number.isNaN(percent))
        throw new RangeError(
          `statistic ${stat}: Sum, SampleCount, Average, Minimum, Maximum and pN are covered`,
        );
      if (series.kind === 'count') return 1;
      const spread = series.spread ?? 0.2;
      return (sum / count) * Math.exp(spread * normalQuantile(percent / 100) - (spread * spread) / 2);
    }
  }
}

/** Inverse of the normal distribution function (Bailey's approximation, error below 0.02 in the range of percentiles). */
const normalQuantile = (share: number): number => {
  const clamped = Math.min(0.9999, Math.max(0.0001, share));
  return (clamped ** 0.135 - (1 - clamped) ** 0.135) / 0.1975;
};
