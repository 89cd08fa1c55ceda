import { epochMs, instantOf } from '../../calendar/index.ts';
import type { MetricFinding, Window } from '../../incident/index.ts';
import { textsFor, type Locale, type Texts } from '../../texts/index.ts';
import { at, label, rounded } from '../svg.ts';
import type { MetricPoint } from './finding.ts';
import { pictureSize } from './widget.ts';

/** Room around the plot for title, values and times. */
const room = { left: 70, right: 20, top: 44, bottom: 40 } as const;

/** Marks that are labelled; more of them would be unreadable. */
const mostMarks = 8;

type Scale = { readonly x: (ms: number) => number; readonly y: (value: number) => number };

/** The alarm's graph as SVG, for where CloudWatch does not draw it: series, threshold, deploys and state changes. */
export function metricGraph(
  finding: Pick<MetricFinding, 'alarm' | 'metric' | 'stat' | 'threshold' | 'marks' | 'periodSec'>,
  window: Window,
  points: readonly MetricPoint[],
  shown: (value: number) => string,
  locale: Locale,
): string {
  const texts = textsFor(locale);
  const { width, height } = pictureSize;
  const { threshold } = finding;
  const values = [
    ...points.map(({ value }) => value),
    ...(threshold === undefined ? [] : [threshold.value]),
    0,
  ];
  const { low, high } = rounded(Math.min(...values), Math.max(...values));
  const [fromMs, toMs] = [epochMs(window.from), epochMs(window.to)];
  const scale: Scale = {
    x: (ms) => room.left + ((ms - fromMs) / Math.max(1, toMs - fromMs)) * (width - room.left - room.right),
    y: (value) => height - room.bottom - ((value - low) / (high - low)) * (height - room.top - room.bottom),
  };
  const title = `${finding.alarm} · ${finding.metric}${finding.stat === '' ? '' : ` (${finding.stat})`}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    label(room.left, 20, title.slice(0, 110), '#16191f', 'start', 'bold'),
    ...grid(low, high, scale, shown),
    ...times(fromMs, toMs, scale),
    ...(threshold === undefined ? [] : thresholdLine(threshold.value, scale, shown, texts)),
    ...finding.marks
      .slice(0, mostMarks)
      .flatMap(({ at, text }, index) => mark(epochMs(at), text, index, scale)),
    ...series(points, finding.periodSec, scale),
    ...(points.length === 0 ? [label(width / 2, height / 2, texts.graph.noData(), '#545b64', 'middle')] : []),
    '</svg>',
  ].join('\n');
}

function grid(low: number, high: number, { y }: Scale, shown: (value: number) => string): readonly string[] {
  return Array.from({ length: 5 }, (_, index) => low + ((high - low) * index) / 4).flatMap((value) => [
    `<line x1="${room.left}" x2="${pictureSize.width - room.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#e3e6e9"/>`,
    label(room.left - 8, y(value) + 4, shown(value), '#545b64', 'end'),
  ]);
}

function times(fromMs: number, toMs: number, { x }: Scale): readonly string[] {
  const y = pictureSize.height - room.bottom + 20;
  return Array.from({ length: 6 }, (_, index) => fromMs + ((toMs - fromMs) * index) / 5).map((ms, index) =>
    label(
      x(ms),
      y,
      `${instantOf(ms).slice(11, 16)}${index === 5 ? ' UTC' : ''}`,
      '#545b64',
      index === 5 ? 'end' : 'middle',
    ),
  );
}

const thresholdLine = (
  value: number,
  { y }: Scale,
  shown: (value: number) => string,
  { graph: t }: Texts,
): readonly string[] => [
  `<line x1="${room.left}" x2="${pictureSize.width - room.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#d13212" stroke-dasharray="6 4" stroke-width="1.5"/>`,
  label(room.left + 6, y(value) - 5, t.threshold({ value: shown(value) }), '#d13212', 'start'),
];

/** Labels of marks that are close together stand at different heights. */
function mark(ms: number, text: string, index: number, { x }: Scale): readonly string[] {
  const left = Math.min(pictureSize.width - room.right, Math.max(room.left, x(ms)));
  const end = left > pictureSize.width * 0.7;
  return [
    `<line x1="${at(left)}" x2="${at(left)}" y1="${room.top - 8}" y2="${pictureSize.height - room.bottom}" stroke="#5f6b7a" stroke-dasharray="3 3"/>`,
    label(
      left + (end ? -4 : 4),
      room.top + (index % 4) * 14,
      text.slice(0, 40),
      '#414d5c',
      end ? 'end' : 'start',
    ),
  ];
}

/** A line that is broken where periods have no data; a value alone is a dot. */
function series(points: readonly MetricPoint[], periodSec: number, { x, y }: Scale): readonly string[] {
  const runs: MetricPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined = before !== undefined && epochMs(point.at) - epochMs(before.at) <= periodSec * 1500;
    if (joined) run!.push(point);
    else runs.push([point]);
  }
  return runs.map((run) => {
    const [first] = run;
    if (run.length === 1)
      return `<circle cx="${at(x(epochMs(first!.at)))}" cy="${at(y(first!.value))}" r="3" fill="#0972d3"/>`;
    const path = run.map((point) => `${at(x(epochMs(point.at)))},${at(y(point.value))}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="#0972d3" stroke-width="2"/>`;
  });
}
