import { severities, type Severity } from '../../catalogue/index.ts';
import { html } from '../draft/escape.ts';
import type { Bucket } from './trend.ts';

/** Width and height of the trend in its own units; it is drawn as wide as the page. */
const box = { width: 900, height: 240, left: 44, right: 56, top: 12, bottom: 34 } as const;

/** Highest label of an axis: 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}

/** Bars of incidents by severity, with the median time to resolve as dots on an axis of its own. */
export function trendChart(
  buckets: readonly Bucket[],
  said: { readonly title: string; readonly span: (sec: number) => string },
): string {
  const most = roundUp(Math.max(...buckets.map(({ n }) => n), 1));
  const slowest = 60 * roundUp(Math.max(...buckets.map(({ medianSec }) => (medianSec ?? 0) / 60), 1));
  const plot = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };
  const step = plot.width / buckets.length;
  const y = (share: number): number => box.top + plot.height * (1 - share);
  const x = (index: number): number => box.left + step * index;
  const bars = buckets.map((bucket, index) => bar(bucket, { x: x(index), step, most, y, span: said.span }));
  const dots = buckets.flatMap(({ medianSec }, index) =>
    medianSec === null
      ? []
      : [
          `<circle class="median" cx="${fixed(x(index) + step / 2)}" cy="${fixed(y(medianSec / slowest))}" r="3"/>`,
        ],
  );
  const every = Math.ceil(buckets.length / 12);
  const labels = buckets.flatMap(({ from }, index) =>
    index % every === 0
      ? [
          `<text x="${fixed(x(index) + step / 2)}" y="${box.height - 12}" text-anchor="middle">${from.slice(5, 10)}</text>`,
        ]
      : [],
  );
  const grid = [0, 0.5, 1].map(
    (share) =>
      `<line class="grid" x1="${box.left}" x2="${box.width - box.right}" y1="${fixed(y(share))}" y2="${fixed(y(share))}"/>` +
      `<text x="${box.left - 6}" y="${fixed(y(share) + 4)}" text-anchor="end">${most * share}</text>` +
      `<text class="median" x="${box.width - box.right + 6}" y="${fixed(y(share) + 4)}">${html.text(said.span(slowest * share))}</text>`,
  );
  return svg(box, said.title, [...grid, ...bars, ...dots, ...labels]);
}

function bar(
  { from, n, bySeverity, medianSec }: Bucket,
  at: {
    readonly x: number;
    readonly step: number;
    readonly most: number;
    readonly y: (share: number) => number;
    readonly span: (sec: number) => string;
  },
): string {
  const width = Math.max(1, at.step * 0.7);
  let below = 0;
  const parts = severities.toReversed().flatMap((severity: Severity) => {
    const own = bySeverity[severity];
    if (own === 0) return [];
    const [low, high] = [at.y(below / at.most), at.y((below + own) / at.most)];
    below += own;
    return [
      `<rect class="${severity}" x="${fixed(at.x + (at.step - width) / 2)}" y="${fixed(high)}" width="${fixed(width)}" height="${fixed(low - high)}"/>`,
    ];
  });
  const median = medianSec === null ? '' : `, ${at.span(medianSec)}`;
  return `<g><title>${from.slice(0, 10)}: ${n}${html.text(median)}</title>${parts.join('')}</g>`;
}

/** Seven rows of 24 cells; darker is more. */
export function heatMap(
  heat: readonly (readonly number[])[],
  said: {
    readonly title: string;
    readonly days: readonly string[];
    readonly cell: (day: number, hour: number, n: number) => string;
  },
): string {
  const most = Math.max(1, ...heat.flat());
  const size = { width: 900, height: 214 };
  const cells = heat.flatMap((row, day) =>
    row.map((n, hour) => {
      const title = html.text(said.cell(day, hour, n));
      const place = `x="${44 + hour * 35.4}" y="${4 + day * 26}" width="33.4" height="24" rx="3"`;
      return `<rect class="heat" ${place} fill-opacity="${n === 0 ? 0.06 : fixed(0.2 + (0.8 * n) / most)}"><title>${title}</title></rect>`;
    }),
  );
  const days = said.days.map(
    (name, day) => `<text x="38" y="${21 + day * 26}" text-anchor="end">${html.text(name)}</text>`,
  );
  const hours = [0, 6, 12, 18].map(
    (hour) => `<text x="${44 + hour * 35.4}" y="204">${String(hour).padStart(2, '0')}:00</text>`,
  );
  return svg(size, said.title, [...cells, ...days, ...hours]);
}

const svg = (
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
  parts: readonly string[],
): string =>
  `<svg role="img" aria-label="${html.text(title)}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>`;

const fixed = (value: number): string => value.toFixed(1);
