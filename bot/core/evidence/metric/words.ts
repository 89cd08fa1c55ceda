import type { MetricFinding } from '../../incident/index.ts';
import { textsFor, type Locale } from '../../texts/index.ts';

/** In figures without units: what the graph of a metric shows, for who cannot see it. */
export const metricAlt = (
  { alarm, metric, before, last, threshold, since, breach, marks }: MetricFinding,
  locale: Locale,
): string =>
  textsFor(locale).graph.metricAlt({
    metric,
    alarm,
    ...(before === undefined ? {} : { usual: plainNumber(before) }),
    ...(last === undefined ? {} : { now: plainNumber(last) }),
    ...(threshold === undefined ? {} : { threshold: plainNumber(threshold.value) }),
    ...(breach?.to !== undefined
      ? { since: breach.from.slice(11, 16), until: breach.to.slice(11, 16) }
      : since === undefined
        ? {}
        : { since: since.slice(11, 16) }),
    marks: marks.map(({ at, text }) => `${at.slice(11, 16)} ${text}`),
  });

/** `0.4`, `38.2`, `1.20M`. */
export const plainNumber = (value: number): string =>
  Math.abs(value) >= 1e9
    ? `${(value / 1e9).toPrecision(3)}G`
    : Math.abs(value) >= 1e6
      ? `${(value / 1e6).toPrecision(3)}M`
      : String(Number(value.toPrecision(3)));
