import type { Instant } from '../../calendar/index.ts';
import { severities, type Severity } from '../../catalogue/index.ts';
import { durationText, type Texts } from '../../texts/index.ts';
import { quantile, type Counted } from '../../timeline/index.ts';
import { html } from '../draft/escape.ts';
import { roundUp } from './charts.ts';
import { trendOf } from './trend.ts';

/** Of the picture in its own units; drawn at twice that many pixels. */
export const figuresPictureWidth = 900;

const size = { width: figuresPictureWidth, height: 460 } as const;
const room = { left: 30, right: 70 } as const;
const upper = { top: 44, bottom: 210 } as const;
const lower = { top: 268, bottom: 410 } as const;

const colours: Readonly<Record<Severity, string>> = {
  sev1: '#b3261e',
  sev2: '#d97706',
  sev3: '#3b76c4',
  sev4: '#8a94a6',
};

/** Edges of the distribution in seconds; times of incidents are skewed, so each step is longer than the one before. */
const edges = [60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400] as const;

/**
 * The trend with a mark for each incident, and how the times to resolve are distributed, with median and 90th
 * percentile. Words are those of `texts`; every text is escaped.
 */
export function figuresPicture(
  counted: readonly Counted[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
  { title, texts }: { readonly title: string; readonly texts: Texts },
): string {
  const seconds = counted
    .flatMap(({ measures }) => measures.durations.filter(({ name }) => name === 'mttr'))
    .map(({ sec }) => sec)
    .toSorted((a, b) => a - b);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="DejaVu Sans" font-size="12">`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    said(room.left, 22, title.slice(0, 100), { bold: true }),
    ...legend(counted),
    ...trend(counted, { from, to }, texts),
    said(room.left, lower.top - 14, texts.report.distribution(), { bold: true }),
    ...distribution(seconds, texts),
    '</svg>',
  ].join('\n');
}

const said = (
  x: number,
  y: number,
  text: string,
  { anchor = 'start', bold = false, colour = '#16191f' } = {},
): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="${colour}"${bold ? ' font-weight="bold"' : ''}>${html.text(text)}</text>`;

const at = (value: number): string => value.toFixed(1);

const line = (x1: number, x2: number, y1: number, y2: number, more: string): string =>
  `<line x1="${at(x1)}" x2="${at(x2)}" y1="${at(y1)}" y2="${at(y2)}" ${more}/>`;

const legend = (counted: readonly Counted[]): readonly string[] =>
  severities
    .filter((severity) => counted.some((each) => each.severity === severity))
    .flatMap((severity, index) => {
      const x = size.width - room.right - 260 + index * 66;
      return [
        `<circle cx="${at(x)}" cy="18" r="5" fill="${colours[severity]}"/>`,
        said(x + 9, 22, severity, { colour: '#545b64' }),
      ];
    });

/** Most incidents that are marked one by one in a column; the rest is a number above it. */
const marked = 12;

function trend(
  counted: readonly Counted[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
  texts: Texts,
): readonly string[] {
  const buckets = trendOf(counted, from, to);
  const most = roundUp(Math.max(...buckets.map(({ n }) => n), 1));
  const step = (size.width - room.left - room.right) / buckets.length;
  const shown = Math.min(most, marked);
  const rise = Math.min(22, (upper.bottom - upper.top) / shown);
  const every = Math.ceil(buckets.length / 10);
  const y = (sec: number): number =>
    upper.bottom - (positionOf(sec) / (edges.length + 1)) * (upper.bottom - upper.top);
  const medians = buckets.flatMap(({ medianSec }, index) =>
    medianSec === null ? [] : [`${at(room.left + step * (index + 0.5))},${at(y(medianSec))}`],
  );
  return [
    ...[300, 3600, 28_800].map((sec) =>
      said(size.width - room.right + 6, y(sec) + 4, durationText(sec, texts), { colour: '#6b3fa0' }),
    ),
    said(size.width - room.right + 6, upper.top, texts.report.median(), { colour: '#6b3fa0' }),
    `<polyline points="${medians.join(' ')}" fill="none" stroke="#6b3fa0" stroke-width="1.5"/>`,
    line(room.left, size.width - room.right, upper.bottom, upper.bottom, 'stroke="#c4c9d1"'),
    ...buckets.flatMap(({ from: begins, bySeverity, n }, index) => {
      const x = room.left + step * (index + 0.5);
      // The most urgent stand at the bottom, where they are always seen.
      const all = severities.flatMap((severity) =>
        Array.from({ length: bySeverity[severity] }, () => severity),
      );
      const marks = all
        .slice(0, marked)
        .map(
          (severity, place) =>
            `<circle cx="${at(x)}" cy="${at(upper.bottom - rise * (place + 0.5))}" r="${at(Math.max(1.5, Math.min(7, step / 2.4, rise / 2.2)))}" fill="${colours[severity]}"/>`,
        );
      return [
        ...marks,
        ...(n > marked ? [said(x, upper.bottom - rise * marked - 5, String(n), { anchor: 'middle' })] : []),
        ...(index % every === 0
          ? [said(x, upper.bottom + 18, begins.slice(5, 10), { anchor: 'middle', colour: '#545b64' })]
          : []),
      ];
    }),
  ];
}

function distribution(seconds: readonly number[], texts: Texts): readonly string[] {
  const counts = Array.from({ length: edges.length + 1 }, () => 0);
  for (const sec of seconds) counts[placeOf(sec)]! += 1;
  const most = Math.max(...counts, 1);
  const step = (size.width - room.left - room.right) / counts.length;
  const height = lower.bottom - lower.top - 46;
  const bars = counts.flatMap((n, index) => {
    const tall = (n / most) * height;
    const x = room.left + step * index;
    return n === 0
      ? []
      : [
          `<rect x="${at(x + 2)}" y="${at(lower.bottom - tall)}" width="${at(step - 4)}" height="${at(tall)}" fill="#3b76c4"/>`,
          said(x + step / 2, lower.bottom - tall - 4, String(n), { anchor: 'middle' }),
        ];
  });
  const labels = edges.map((sec, index) =>
    said(room.left + step * (index + 1), lower.bottom + 18, durationText(sec, texts), {
      anchor: 'middle',
      colour: '#545b64',
    }),
  );
  const marks = [
    [quantile(seconds, 0.5), texts.report.median()] as const,
    [quantile(seconds, 0.9), texts.report.p90()] as const,
  ].flatMap(([sec, name], index) => {
    if (sec === null) return [];
    const x = room.left + step * positionOf(sec);
    const end = x > size.width * 0.7;
    return [
      line(x, x, lower.top - 4, lower.bottom, 'stroke="#6b3fa0" stroke-dasharray="4 3"'),
      said(x + (end ? -4 : 4), lower.top + 8 + index * 14, `${name} ${durationText(sec, texts)}`, {
        anchor: end ? 'end' : 'start',
        colour: '#6b3fa0',
      }),
    ];
  });
  const axis = line(room.left, size.width - room.right, lower.bottom, lower.bottom, 'stroke="#c4c9d1"');
  return [axis, ...bars, ...labels, ...marks];
}

function placeOf(sec: number): number {
  const index = edges.findIndex((edge) => sec < edge);
  return index === -1 ? edges.length : index;
}

/** Where a time lies on the axis in steps: even within a step, whose ends are an edge each. */
function positionOf(sec: number): number {
  const place = placeOf(sec);
  const low = place === 0 ? 0 : edges[place - 1]!;
  const high = place === edges.length ? 2 * low : edges[place]!;
  return place + Math.min(1, (sec - low) / (high - low));
}
