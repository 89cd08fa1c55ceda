import { epochMs, instantOf, plusSec, type Instant } from '../../calendar/index.ts';
import type { MinuteLine, TracesFinding } from '../../incident/index.ts';
import { textsFor, type Locale, type Texts } from '../../texts/index.ts';
import { pictureSize } from '../metric/widget.ts';
import { at, label, rounded } from '../svg.ts';
import { barsOf } from './bars.ts';

/** A moment that is marked: the alarm, or something that was changed. */
export type MinuteMark = { readonly at: Instant; readonly text: string; readonly what: 'alarm' | 'change' };

export type DrawnMinutes = { readonly svg: string; readonly alt: string };

/** Room around the plot: title, legend and three rows of marks above it, times below. */
const room = { left: 60, right: 24, top: 104, bottom: 36 } as const;

/** Rows of words above the plot; marks that find no room have a line without words. */
const rows = [64, 79, 94] as const;

/** Marks that are drawn: the alarm, and the changes nearest to it. */
const mostMarks = 6;
const longestMark = 34;

/** Wider than letters are on average, at the size of the words. */
const letterPx = 6.9;
const boldLetterPx = 7.9;

/** Characters of a service's name: two of them with what they are fit beside each other. */
const longestName = 26;

/**
 * Told apart by colour (Okabe and Ito, 2008), by their dashes and by the form of their points, so that the picture can be
 * read in black and white too.
 */
const looks = [
  { colour: '#0072B2', dash: '', point: 'circle' },
  { colour: '#D55E00', dash: ' stroke-dasharray="9 4"', point: 'square' },
] as const;

type Look = (typeof looks)[number];

type Scale = { readonly x: (ms: number) => number; readonly y: (value: number) => number };

const minuteMs = 60_000;

/** An alarm that fired so long after the last recorded minute is shown. */
const nearMin = 5;

/**
 * How the alarmed service and the first suspect did minute by minute, as SVG, with the alarm and what was changed marked;
 * null where nothing was recorded.
 */
export function drawMinutes(
  { minutes = [], unit, suspects }: Pick<TracesFinding, 'minutes' | 'unit' | 'suspects'>,
  marks: readonly MinuteMark[],
  locale: Locale,
): DrawnMinutes | null {
  const lines = minutes.filter(({ values }) => values.some((value) => value !== null)).slice(0, looks.length);
  if (lines.length === 0) return null;
  const texts = textsFor(locale);
  const { graph: t } = texts;
  const faults = unit === 'faults';
  const fromMs = Math.min(...lines.map(({ from }) => epochMs(from)));
  const toMs = endOf(lines, marks);
  const shown = shownMarks(marks, fromMs, toMs);
  const names = lines.map((line, index) => nameOf(line, index, minutes.length, suspects, texts));
  const title = t.minutesTitle({ faults });
  return {
    svg: svgOf({ lines, names, title, faults, fromMs, toMs, marks: shown }, texts),
    alt: t.minutesAlt({
      title,
      from: instantOf(fromMs).slice(11, 16),
      to: instantOf(toMs).slice(11, 16),
      lines: lines.flatMap((line, index) => {
        const bars = barsOf(line, unit);
        if (bars === undefined) return [];
        return [
          t.lineAlt({
            line: names[index] ?? '',
            usual: t.value({ value: bars.usual, faults }),
            most: t.value({ value: bars.most, faults }),
            time: bars.mostAt.slice(11, 16),
          }),
        ];
      }),
      marks: shown.map((mark) => words(mark, texts)),
    }),
  };
}

/** The first look is over whole minutes and ends before the alarm: the axis goes on to it, where it is near. */
function endOf(lines: readonly MinuteLine[], marks: readonly MinuteMark[]): number {
  const endMs = Math.max(...lines.map(({ from, values }) => epochMs(from) + values.length * minuteMs));
  const alarm = marks.find(({ what }) => what === 'alarm');
  const alarmMs = alarm === undefined ? endMs : epochMs(alarm.at);
  const isNear = alarmMs > endMs && alarmMs <= endMs + nearMin * minuteMs;
  return isNear ? Math.ceil(alarmMs / minuteMs) * minuteMs : endMs;
}

type Plot = {
  readonly lines: readonly MinuteLine[];
  readonly names: readonly string[];
  readonly title: string;
  readonly faults: boolean;
  readonly fromMs: number;
  readonly toMs: number;
  readonly marks: readonly MinuteMark[];
};

function svgOf(plot: Plot, texts: Texts): string {
  const { lines, names, title, faults, fromMs, toMs, marks } = plot;
  const { width, height } = pictureSize;
  const most = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const top = rounded(0, most === 0 ? (faults ? 0.01 : 1) : most).high;
  const high = faults ? Math.min(1, top) : top;
  const scale: Scale = {
    x: (ms) => room.left + ((ms - fromMs) / Math.max(1, toMs - fromMs)) * (width - room.left - room.right),
    y: (value) => height - room.bottom - (value / high) * (height - room.top - room.bottom),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    label(room.left, 20, title, '#16191f', 'start', 'bold'),
    ...legend(names, marks, texts),
    ...grid(high, faults, scale, texts),
    ...times(fromMs, toMs, scale),
    ...markLines(marks, scale, texts),
    ...lines.flatMap((line, index) => series(line, looks[index % looks.length]!, scale)),
    '</svg>',
  ].join('\n');
}

/** The first line is the alarmed service's, the second the suspect's; one alone is both where it is suspected. */
function nameOf(
  { service }: MinuteLine,
  index: number,
  of: number,
  suspects: TracesFinding['suspects'],
  { graph: t }: Texts,
): string {
  const isSuspect = suspects[0]?.service === service;
  const role = index > 0 ? 'suspect' : of === 1 && isSuspect ? 'both' : 'entry';
  return t.line({
    service: service.length > longestName ? `${service.slice(0, longestName - 1)}…` : service,
    role,
  });
}

/** The alarm, and the changes nearest to it; in order of time. */
function shownMarks(marks: readonly MinuteMark[], fromMs: number, toMs: number): readonly MinuteMark[] {
  const within = marks.filter((mark) => epochMs(mark.at) >= fromMs && epochMs(mark.at) <= toMs);
  const alarm = within.find(({ what }) => what === 'alarm');
  const near = (mark: MinuteMark): number =>
    alarm === undefined ? -epochMs(mark.at) : Math.abs(epochMs(mark.at) - epochMs(alarm.at));
  const changes = within.filter(({ what }) => what === 'change').toSorted((a, b) => near(a) - near(b));
  return [...(alarm === undefined ? [] : [alarm]), ...changes]
    .slice(0, mostMarks)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const words = ({ at: instant, text, what }: MinuteMark, { graph: t }: Texts): string => {
  const said = `${instant.slice(11, 16)} ${what === 'alarm' ? t.alarmMark() : t.changeMark()} ${text}`;
  return said.length > longestMark ? `${said.slice(0, longestMark - 1)}…` : said;
};

function legend(
  names: readonly string[],
  marks: readonly MinuteMark[],
  { graph: t }: Texts,
): readonly string[] {
  const y = 42;
  let x: number = room.left;
  const entry = (drawn: (left: number) => string, text: string): readonly string[] => {
    const left = x;
    x += 40 + text.length * letterPx + 22;
    return [drawn(left), label(left + 40, y, text, '#16191f', 'start')];
  };
  const upright = (left: number, dash: string, strokeWidth: number): string =>
    `<line x1="${at(left + 16)}" x2="${at(left + 16)}" y1="${y - 13}" y2="${y + 3}" stroke="#16191f" stroke-width="${strokeWidth}"${dash}/>`;
  return [
    ...names.flatMap((name, index) =>
      entry((left) => {
        const look = looks[index % looks.length]!;
        return `<line x1="${at(left)}" x2="${at(left + 32)}" y1="${y - 4}" y2="${y - 4}" stroke="${look.colour}" stroke-width="2.5"${look.dash}/>${pointAt(left + 16, y - 4, look)}`;
      }, name),
    ),
    ...(marks.some(({ what }) => what === 'alarm')
      ? entry((left) => upright(left, '', 2.5), t.alarmMark())
      : []),
    ...(marks.some(({ what }) => what === 'change')
      ? entry((left) => upright(left, ' stroke-dasharray="2 3"', 1.5), t.changeMark())
      : []),
  ];
}

function grid(high: number, faults: boolean, { y }: Scale, { graph: t }: Texts): readonly string[] {
  return Array.from({ length: 5 }, (_, index) => (high * index) / 4).flatMap((value) => [
    `<line x1="${room.left}" x2="${pictureSize.width - room.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#e3e6e9"/>`,
    label(room.left - 8, y(value) + 4, t.value({ value, faults }), '#414d5c', 'end'),
  ]);
}

/** At whole minutes, at most seven of them. */
function times(fromMs: number, toMs: number, { x }: Scale): readonly string[] {
  const y = pictureSize.height - room.bottom + 20;
  const step = Math.max(1, Math.ceil((toMs - fromMs) / minuteMs / 6));
  const count = Math.floor((toMs - fromMs) / minuteMs / step);
  return Array.from({ length: count + 1 }, (_, index) => fromMs + index * step * minuteMs).map((ms, index) =>
    label(
      x(ms),
      y,
      `${instantOf(ms).slice(11, 16)}${index === count ? ' UTC' : ''}`,
      '#414d5c',
      index === count && x(ms) > pictureSize.width - 60 ? 'end' : 'middle',
    ),
  );
}

type Placed = { readonly row: number; readonly left: number; readonly right: number; readonly end: boolean };

/** The alarm first: where there is little room, words of changes are left out. */
function markLines(marks: readonly MinuteMark[], { x }: Scale, texts: Texts): readonly string[] {
  const taken: Placed[] = [];
  return marks
    .toSorted((a, b) => Number(b.what === 'alarm') - Number(a.what === 'alarm'))
    .flatMap((mark) => {
      const place = x(epochMs(mark.at));
      const isAlarm = mark.what === 'alarm';
      const said = words(mark, texts);
      const placed = placeFor(place, said.length * (isAlarm ? boldLetterPx : letterPx), taken);
      if (placed !== undefined) taken.push(placed);
      const top = placed === undefined ? room.top - 4 : placed.row - 10;
      const line = `<line x1="${at(place)}" x2="${at(place)}" y1="${at(top)}" y2="${pictureSize.height - room.bottom}" stroke="#16191f" stroke-width="${isAlarm ? 2.5 : 1.5}"${isAlarm ? '' : ' stroke-dasharray="2 3"'}/>`;
      if (placed === undefined) return [line];
      const { row, end } = placed;
      return [
        line,
        label(
          place + (end ? -5 : 5),
          row,
          said,
          '#16191f',
          end ? 'end' : 'start',
          isAlarm ? 'bold' : 'normal',
        ),
      ];
    });
}

/** The first row, to the right of the line or else to its left, in which the words touch no others. */
function placeFor(x: number, long: number, taken: readonly Placed[]): Placed | undefined {
  return rows
    .flatMap((row) => [
      { row, left: x, right: x + long, end: false },
      { row, left: x - long, right: x, end: true },
    ])
    .find(
      ({ row, left, right }) =>
        left >= room.left - 40 &&
        right <= pictureSize.width - 4 &&
        taken.every((other) => other.row !== row || right + 8 < other.left || left - 8 > other.right),
    );
}

/** A value stands in the middle of its minute; the line is broken where nothing was recorded. */
function series({ from, values }: MinuteLine, look: Look, { x, y }: Scale): readonly string[] {
  const runs: { x: number; y: number }[][] = [];
  let open = false;
  values.forEach((value, index) => {
    if (value === null) {
      open = false;
      return;
    }
    const point = { x: x(epochMs(plusSec(from, index * 60 + 30))), y: y(value) };
    if (open) runs.at(-1)!.push(point);
    else runs.push([point]);
    open = true;
  });
  return runs.flatMap((run) => [
    ...(run.length === 1
      ? []
      : [
          `<polyline points="${run.map((point) => `${at(point.x)},${at(point.y)}`).join(' ')}" fill="none" stroke="${look.colour}" stroke-width="2.5"${look.dash}/>`,
        ]),
    ...run.map((point) => pointAt(point.x, point.y, look)),
  ]);
}

const pointAt = (x: number, y: number, { colour, point }: Look): string =>
  point === 'circle'
    ? `<circle cx="${at(x)}" cy="${at(y)}" r="3.5" fill="${colour}"/>`
    : `<rect x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7" fill="#ffffff" stroke="${colour}" stroke-width="2"/>`;
