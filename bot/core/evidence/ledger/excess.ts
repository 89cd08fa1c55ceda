import type { Bucket, Measure } from './service-graph.ts';

/** What is counted: seconds for a latency symptom, failed requests for an availability symptom. */
export type Unit = 'seconds' | 'faults';

export type Counting = {
  readonly unit: Unit;
  /** The seconds or failures of a measure. */
  amountOf(measure: Measure): number;
};

/** How much more than normal a measuring point took or failed in the incident, and how sure that is. */
export type Excess = {
  readonly amount: number;
  /** From the finite number of recorded requests. */
  readonly samplingVariance: number;
  /** From normal windows not being alike. */
  readonly driftVariance: number;
  /** False when the point had requests in the incident and in no normal window. */
  readonly known: boolean;
};

export const noExcess: Excess = { amount: 0, samplingVariance: 0, driftVariance: 0, known: true };

/** Before anything is known a response time is taken to spread like an exponential one, with the weight of 3 requests. */
const PRIOR_RELATIVE_VARIANCE = 1;
const PRIOR_SPREAD_REQUESTS = 3;

/** Before anything is known two normal windows are taken to differ by 15 %, with the weight of 5 nodes. */
const PRIOR_DRIFT = 0.15;
const PRIOR_DRIFT_NODES = 5;

/** A histogram of hours does not know the spread better than one of a thousand requests: the days differ. */
const MOST_SPREAD_REQUESTS = 1000;

/** A mean below a nanosecond is no measurement, and dividing by its square is none either. */
const SHORTEST_SEC = 1e-9;

/** The median of a squared standard normal deviate. */
const MEDIAN_OF_CHI_SQUARED = 0.455;

/**
 * `amount = seconds(x) - requests(x) * mean_baseline(x)`, likewise with faults; of two normal windows the one that
 * leaves less. Both variances are those of `amount`.
 */
export function excessOf(
  incident: Measure | null | undefined,
  normal: readonly (Measure | null | undefined)[],
  counting: Counting,
  drift: number,
): Excess {
  if (!recorded(incident)) return noExcess;
  const windows = normal.filter(recorded);
  if (windows.length === 0) return { ...noExcess, known: false };
  const requests = incident.requests;
  const spread = relativeSpread(windows, incident);
  const candidates = windows.map((window) => {
    const variance = variancePerRequest(window, counting, spread);
    return {
      amount: counting.amountOf(incident) - requests * meanOf(window, counting),
      samplingVariance: requests * variance + (requests * requests * variance) / window.requests,
    };
  });
  const least = candidates.reduce((a, b) => (b.amount < a.amount ? b : a));
  const driftVariance = requests * requests * driftPerRequest(windows, counting, spread, drift);
  return { ...least, driftVariance, known: true };
}

/**
 * By how much the normal windows of this system differ from each other beyond what sampling explains: a relative
 * variance, the median over all nodes that both windows saw.
 */
export function typicalDrift(
  pairs: readonly (readonly [Measure | undefined, Measure | undefined])[],
  counting: Counting,
): number {
  if (counting.unit === 'faults') return 0;
  const seen = pairs.flatMap(([a, b]) => {
    if (!recorded(a) || !recorded(b)) return [];
    const mean = Math.max(meanOf(a, counting), meanOf(b, counting));
    if (mean < SHORTEST_SEC) return [];
    return [betweenWindows([a, b], counting, relativeSpread([a, b], null)) / (mean * mean)];
  });
  const learned = Math.max(0, medianOf(seen)) / MEDIAN_OF_CHI_SQUARED;
  const prior = PRIOR_DRIFT * PRIOR_DRIFT;
  return (learned * seen.length + prior * PRIOR_DRIFT_NODES) / (seen.length + PRIOR_DRIFT_NODES);
}

/** A node's own two windows say as much about its drift as the whole system does: the mean of both. */
function driftPerRequest(
  windows: readonly Measure[],
  counting: Counting,
  spread: number,
  typical: number,
): number {
  const largest = Math.max(...windows.map((window) => meanOf(window, counting)));
  const usual = typical * largest * largest;
  if (windows.length < 2) return usual;
  const own = Math.max(0, betweenWindows(windows, counting, spread));
  return counting.unit === 'faults' ? own : (own + usual) / 2;
}

/** The variance between the means of two windows less what sampling explains; may be negative. */
function betweenWindows(windows: readonly Measure[], counting: Counting, spread: number): number {
  const [a, b] = windows as readonly [Measure, Measure];
  const difference = meanOf(a, counting) - meanOf(b, counting);
  const sampling =
    variancePerRequest(a, counting, spread) / a.requests +
    variancePerRequest(b, counting, spread) / b.requests;
  return (difference * difference - sampling) / 2;
}

/** A rate that was never seen to fail is not known to be 0: half a failure in one more request (Jeffreys). */
function variancePerRequest(window: Measure, counting: Counting, spread: number): number {
  if (counting.unit === 'faults') return (counting.amountOf(window) + 0.5) / (window.requests + 1);
  const mean = meanOf(window, counting);
  return spread * mean * mean;
}

/** Squared coefficient of variation, from the normal histograms, or from the incident's when there are none. */
function relativeSpread(normal: readonly Measure[], incident: Measure | null): number {
  const own = normal.filter((window) => window.histogram.length > 0);
  const sources = own.length > 0 || incident === null ? own : [incident];
  let weighted = PRIOR_RELATIVE_VARIANCE * PRIOR_SPREAD_REQUESTS;
  let weights = PRIOR_SPREAD_REQUESTS;
  for (const source of sources) {
    const found = squaredVariation(source.histogram);
    if (found === null) continue;
    const weight = Math.min(found.count, MOST_SPREAD_REQUESTS);
    weighted += found.value * weight;
    weights += weight;
  }
  return weighted / weights;
}

function squaredVariation(histogram: readonly Bucket[]): { value: number; count: number } | null {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const bucket of histogram) {
    count += bucket.count;
    sum += bucket.count * bucket.value;
    squares += bucket.count * bucket.value * bucket.value;
  }
  const mean = count === 0 ? 0 : sum / count;
  if (mean < SHORTEST_SEC) return null;
  return { value: Math.max(0, squares / count - mean * mean) / (mean * mean), count };
}

const meanOf = (window: Measure, counting: Counting): number => counting.amountOf(window) / window.requests;

const recorded = (measure: Measure | null | undefined): measure is Measure =>
  measure !== null && measure !== undefined && measure.requests > 0;

function medianOf(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number);
}
