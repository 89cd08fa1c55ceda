import { deflateSync, crc32 } from 'node:zlib';
import { asFields, recordOf, recordsOf, textOf, timeOf } from '../fields.ts';
import type { Fields } from '../service.ts';
import { answerQueries, validation, type MetricStore } from './metric-data.ts';

type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const grid: Rgb = [227, 230, 233];
const blue: Rgb = [9, 114, 211];
const red: Rgb = [209, 50, 18];
const grey: Rgb = [95, 107, 122];

/** Draws a widget as CloudWatch does, but for words: series, horizontal and vertical annotations, as a PNG. */
export function widgetImage(store: MetricStore, input: Fields): Fields {
  const widget = widgetOf(input);
  const width = sizeOf(widget, 'width', 600);
  const height = sizeOf(widget, 'height', 400);
  const now = store.ground.now();
  const from = timeOf(widget, 'start') ?? now - 3 * 3_600_000;
  const to = timeOf(widget, 'end') ?? now;
  if (from >= to) throw validation('start must be before end');
  const answers = answerQueries(store, queriesOf(widget), { from, to, now }).filter((each) => each.returned);
  const { horizontal, vertical } = annotationsOf(widget);
  const values = [0, ...horizontal, ...answers.flatMap((each) => each.values.map(({ value }) => value))];
  const high = Math.max(...values) * 1.08 || 1;
  const low = Math.min(...values);
  const canvas = createCanvas(width, height);
  const x = (at: number): number => Math.round(((at - from) / (to - from)) * (width - 1));
  const y = (value: number): number => Math.round(height - 1 - ((value - low) / (high - low)) * (height - 1));
  for (let line = 1; line < 5; line += 1)
    canvas.line(0, (height * line) / 5, width, (height * line) / 5, grid);
  for (const value of horizontal) canvas.line(0, y(value), width, y(value), red);
  for (const at of vertical) canvas.line(x(at), 0, x(at), height, grey);
  for (const { values: points } of answers) {
    for (const [index, point] of points.entries()) {
      const before = points[index - 1] ?? point;
      canvas.line(x(before.at), y(before.value), x(point.at), y(point.value), blue);
    }
  }
  return { MetricWidgetImage: canvas.png().toString('base64') };
}

function widgetOf(input: Fields): Fields {
  const text = textOf(input, 'MetricWidget') ?? '';
  try {
    const widget = asFields(JSON.parse(text));
    if (widget !== undefined) return widget;
  } catch {
    // Said below, as for any other value that is no widget.
  }
  throw validation('MetricWidget must be a JSON object');
}

function sizeOf(widget: Fields, name: string, usual: number): number {
  const value = Number(widget[name] ?? usual);
  if (!Number.isInteger(value) || value < 1 || value > 2000)
    throw validation(`${name} must be from 1 to 2000`);
  return value;
}

/** `[namespace, name, dimension, value, ..., {stat, period, id, visible}]`, or `[{expression, id}]`. */
function queriesOf(widget: Fields): readonly Fields[] {
  const lines = widget['metrics'];
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > 500)
    throw validation('metrics must be a list of 1 to 500 lines');
  return lines.map((line: unknown, index) => {
    if (!Array.isArray(line)) throw validation(`metrics[${index}] must be a list`);
    const how = asFields(line.at(-1)) ?? {};
    const words = (line as readonly unknown[]).filter((each): each is string => typeof each === 'string');
    const common = { Id: textOf(how, 'id') ?? `m${index}`, ReturnData: how['visible'] !== false };
    if (words.length === 0) return { ...common, Expression: textOf(how, 'expression') ?? '' };
    const [Namespace = '', MetricName = '', ...pairs] = words;
    const Dimensions = pairs.flatMap((Name, at) =>
      at % 2 === 0 ? [{ Name, Value: pairs[at + 1] ?? '' }] : [],
    );
    const MetricStat = {
      Metric: { Namespace, MetricName, Dimensions },
      Stat: textOf(how, 'stat') ?? textOf(widget, 'stat') ?? 'Average',
      Period: Number(how['period'] ?? widget['period'] ?? 300),
    };
    return { ...common, MetricStat };
  });
}

function annotationsOf(widget: Fields): {
  readonly horizontal: readonly number[];
  readonly vertical: readonly number[];
} {
  const annotations = recordOf(widget, 'annotations') ?? {};
  return {
    horizontal: recordsOf(annotations, 'horizontal')
      .map((each) => Number(each['value']))
      .filter(Number.isFinite),
    vertical: recordsOf(annotations, 'vertical')
      .map((each) => Date.parse(textOf(each, 'value') ?? ''))
      .filter(Number.isFinite),
  };
}

function createCanvas(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3, 255);
  const dot = (x: number, y: number, [r, g, b]: Rgb): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const at = (y * width + x) * 3;
    pixels[at] = r;
    pixels[at + 1] = g;
    pixels[at + 2] = b;
  };
  dot(0, 0, white);
  return {
    line(x1: number, y1: number, x2: number, y2: number, colour: Rgb): void {
      const steps = Math.max(1, Math.abs(x2 - x1), Math.abs(y2 - y1));
      for (let step = 0; step <= steps; step += 1) {
        const part = step / steps;
        dot(Math.round(x1 + (x2 - x1) * part), Math.round(y1 + (y2 - y1) * part), colour);
      }
    },
    /** PNG, 8 bits, RGB, no filter (ISO/IEC 15948). */
    png(): Buffer {
      const head = Buffer.alloc(13);
      head.writeUInt32BE(width, 0);
      head.writeUInt32BE(height, 4);
      head.set([8, 2, 0, 0, 0], 8);
      const rows = Buffer.alloc((width * 3 + 1) * height);
      for (let row = 0; row < height; row += 1) {
        pixels.copy(rows, row * (width * 3 + 1) + 1, row * width * 3, (row + 1) * width * 3);
      }
      const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      return Buffer.concat([
        signature,
        chunk('IHDR', head),
        chunk('IDAT', deflateSync(rows)),
        chunk('IEND', Buffer.alloc(0)),
      ]);
    },
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
