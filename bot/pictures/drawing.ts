import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { Drawing, Drawn } from './pictures.ts';

/** Dots to the point of a graph, so that text stays sharp on a screen with a high resolution. */
const graphScale = 2;
const widestPx = 3000;

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const;

// A thread of its own: a map of sixty services takes most of a second, in which no alarm would be taken in.
const { resolve } = createRequire(import.meta.url);
const [graphviz, fontBuffers] = await Promise.all([
  Graphviz.load(),
  Promise.all(
    fonts.map(async (name) => new Uint8Array(await readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`)))),
  ),
  readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(async (code) => initWasm(code)),
]);

parentPort!.on('message', (drawing: Drawing) => parentPort!.postMessage(answerTo(drawing)));

function answerTo(drawing: Drawing): Drawn {
  try {
    return { png: draw(drawing) };
  } catch (error) {
    return { failed: (error instanceof Error ? error.message : String(error)).slice(0, 300) };
  }
}

function draw(drawing: Drawing): Uint8Array {
  if ('svg' in drawing) return render(drawing.svg, Math.min(widestPx, drawing.widthPx));
  const svg = graphviz.layout(drawing.dot, 'svg', 'dot');
  const points = Number(/<svg[^>]*\swidth="([\d.]+)pt"/.exec(svg)?.[1] ?? 800);
  return render(svg, Math.min(widestPx, Math.ceil((points * graphScale * 4) / 3)));
}

function render(svg: string, widthPx: number): Uint8Array {
  const drawing = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'width', value: widthPx },
    font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
