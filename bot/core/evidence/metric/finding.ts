import { epochMs, instantOf, plusSec, type Instant } from '../../calendar/index.ts';
import type { MetricFinding, MetricSibling, Window } from '../../incident/index.ts';
import type { AlarmDefinition } from './definition.ts';

export type MetricPoint = { readonly at: Instant; readonly value: number };

/** Siblings that are named. */
const named = 3;

/** Datapoints are minutes old when an alarm looks at them (CloudWatch user guide, "Evaluating an alarm"). */
const lateMs = 180_000;

/** How many times a sibling has to be over (or under) what it was before it is named. */
const moved = 1.5;

/** Periods in a row without data at the end from which on that is said: data may be a minute or two late. */
const quietPeriods = 3;

/** What a metric did: what was usual before the trouble, what it is now, since when it is beyond its threshold. */
export function metricFinding(
  definition: AlarmDefinition,
  window: Window,
  startedAt: Instant,
  points: readonly MetricPoint[],
  others: {
    readonly siblings: readonly { readonly name: string; readonly points: readonly MetricPoint[] }[];
    readonly of: number;
    readonly marks: MetricFinding['marks'];
  },
): MetricFinding {
  const { periodSec, threshold } = definition;
  const usual = usualOf(points, startedAt, periodSec);
  const last = points.at(-1);
  const periods = Math.max(1, Math.floor((epochMs(window.to) - epochMs(window.from)) / (periodSec * 1000)));
  const beyond = breaching(points, definition);
  const since = sinceOf(beyond);
  const breach = breachOf(beyond, startedAt, definition);
  const peak = furthest(points, startedAt, usual, threshold?.is);
  return {
    kind: 'metric',
    alarm: definition.name.slice(0, 255),
    metric: definition.label,
    stat: definition.stat,
    periodSec,
    unit: definition.unit,
    ...(usual === undefined ? {} : { before: usual }),
    ...(last === undefined ? {} : { last: last.value, lastAt: last.at }),
    ...(peak === undefined ? {} : { peak }),
    ...(since === undefined ? {} : { since }),
    ...(breach === undefined ? {} : { breach }),
    ...(threshold === undefined ? {} : { threshold }),
    missing: Math.max(0, periods - points.length),
    periods,
    siblings: mostMoved(others.siblings, startedAt, periodSec),
    ofSiblings: others.of,
    marks: others.marks,
  };
}

/** The newest value is so old that the metric has fallen silent. */
export const isQuiet = ({ lastAt, periodSec }: MetricFinding, to: Instant): boolean =>
  lastAt !== undefined && plusSec(lastAt, (quietPeriods + 1) * periodSec) < to;

/** The median of the time before; the last periods before the trouble was seen may already belong to it. */
function usualOf(points: readonly MetricPoint[], startedAt: Instant, periodSec: number): number | undefined {
  const until = plusSec(startedAt, -Math.max(600, 3 * periodSec));
  const before = points.filter(({ at }) => at < until).map(({ value }) => value);
  return median(
    before.length > 0 ? before : points.filter(({ at }) => at < startedAt).map(({ value }) => value),
  );
}

type Judged = MetricPoint & { readonly beyond: boolean };

/** The points with whether each breaches, as the alarm compares; none where there is no threshold. */
function breaching(
  points: readonly MetricPoint[],
  { threshold, inclusive }: Pick<AlarmDefinition, 'threshold' | 'inclusive'>,
): readonly Judged[] {
  if (threshold === undefined) return [];
  const over = (value: number): number =>
    threshold.is === 'upper' ? value - threshold.value : threshold.value - value;
  return points.map((point) => {
    const by = over(point.value);
    return { ...point, beyond: by > 0 || (inclusive === true && by === 0) };
  });
}

/** Start of the last run of values beyond the threshold, which may have ended. */
function sinceOf(points: readonly Judged[]): Instant | undefined {
  const end = points.findLastIndex(({ beyond }) => beyond);
  if (end === -1) return undefined;
  let start = end;
  while (start > 0 && points[start - 1]!.beyond) start -= 1;
  return points[start]!.at;
}

/**
 * First and last datapoint of the trouble. It holds the breaching datapoint at or just before the state change (else
 * the first after it), reaches back over breaks that are shorter than what the alarm looks at together, and forward to
 * the last breaching one of the window. `to` is the end of that one's period; absent while the newest still breaches.
 */
function breachOf(
  points: readonly Judged[],
  startedAt: Instant,
  { periodSec, evaluated }: AlarmDefinition,
): MetricFinding['breach'] {
  const beyond = points.filter((point) => point.beyond);
  const newest = points.at(-1);
  const last = beyond.at(-1);
  if (last === undefined || newest === undefined) return undefined;
  const breakMs = evaluated * periodSec * 1000;
  const nearMs = breakMs + periodSec * 1000 + lateMs;
  const seen = epochMs(startedAt);
  const before = beyond.findLastIndex(({ at }) => epochMs(at) <= seen && epochMs(at) >= seen - nearMs);
  let first = before === -1 ? beyond.findIndex(({ at }) => epochMs(at) > seen) : before;
  if (first === -1) return undefined;
  while (first > 0 && epochMs(beyond[first]!.at) - epochMs(beyond[first - 1]!.at) <= breakMs) first -= 1;
  return {
    from: beyond[first]!.at,
    ...(newest.beyond ? {} : { to: plusSec(last.at, periodSec) }),
  };
}

function furthest(
  points: readonly MetricPoint[],
  startedAt: Instant,
  usual: number | undefined,
  is: 'upper' | 'lower' | undefined,
): number | undefined {
  const during = points.filter(({ at }) => at >= plusSec(startedAt, -600)).map(({ value }) => value);
  if (during.length === 0) return undefined;
  if (is !== undefined) return is === 'upper' ? Math.max(...during) : Math.min(...during);
  const from = usual ?? 0;
  return during.reduce((far, value) => (Math.abs(value - from) > Math.abs(far - from) ? value : far));
}

/** Siblings by how many times they are over or under what they were. */
function mostMoved(
  siblings: readonly { readonly name: string; readonly points: readonly MetricPoint[] }[],
  startedAt: Instant,
  periodSec: number,
): readonly MetricSibling[] {
  const measured = siblings.flatMap(({ name, points }) => {
    const now =
      median(points.filter(({ at }) => at >= startedAt).map(({ value }) => value)) ?? points.at(-1)?.value;
    if (now === undefined) return [];
    const before = usualOf(points, startedAt, periodSec) ?? 0;
    // What is next to nothing does not count as many times more than nothing.
    const floor = Math.max(Math.abs(before), Math.abs(now)) * 0.02 || 1;
    const times = Math.abs(Math.log((Math.abs(now) + floor) / (Math.abs(before) + floor)));
    return [{ name: name.slice(0, 200), before, now, times }];
  });
  return measured
    .filter(({ times }) => times >= Math.log(moved))
    .toSorted((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
    .slice(0, named)
    .map(({ name, before, now }) => ({ name, before, now }));
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** By which dimensions siblings differ from the one that is watched: `TargetGroup=payments`. */
export const siblingName = (
  own: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string =>
  Object.entries(other)
    .filter(([name, value]) => own[name] !== value)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** Whether both have the same dimensions, with other values: then one may stand beside the other. */
export function isSibling(
  own: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(own).toSorted().join(' ');
  return Object.keys(other).toSorted().join(' ') === names && siblingName(own, other) !== '';
}

/** The end of the last whole period, and the beginning of the one in which `at` is. */
export const wholePeriods = (window: Window, periodSec: number): Window => {
  const step = periodSec * 1000;
  const floor = (at: Instant): Instant => instantOf(Math.floor(epochMs(at) / step) * step);
  return { from: floor(window.from), to: floor(plusSec(window.to, periodSec)) };
};
