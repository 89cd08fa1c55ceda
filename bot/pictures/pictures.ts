import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PictureError, type Pictures } from '../app/ports/index.ts';

/** Characters that are taken; more than that is no picture that a person reads. */
const mostDot = 100_000;
const mostSvg = 500_000;

/** Dots to the point of a graph, so that text stays sharp on a screen with a high resolution. */
const graphScale = 2;
const widestPx = 3000;

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const;

type Renderer = (svg: string, widthPx: number | 'scaled') => Uint8Array;

/** resvg can be initialised once in a process only (resvg-wasm 2.6.2), so it is kept here and not by who draws. */
let renderer: Promise<Renderer> | undefined;

/** Graphviz and resvg as WebAssembly, loaded with the first picture. */
export function createPictures(): Pictures {
  return {
    graph: (dot) =>
      drawn('graph', dot, mostDot, async () => {
        const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
        const graphviz = await Graphviz.load();
        return (await rendererOf())(graphviz.layout(dot, 'svg', 'dot'), 'scaled');
      }),
    svg: (text, widthPx) =>
      drawn('SVG', text, mostSvg, async () => (await rendererOf())(text, Math.min(widestPx, widthPx))),
  };
}

async function drawn(
  what: string,
  text: string,
  most: number,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (text.length > most) {
    throw new PictureError(`the ${what} has ${text.length} characters, at most ${most} are drawn`);
  }
  try {
    return await draw();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new PictureError(`the ${what} cannot be drawn: ${said.slice(0, 300)}`, { cause });
  }
}

function rendererOf(): Promise<Renderer> {
  renderer ??= loadRenderer();
  return renderer;
}

async function loadRenderer(): Promise<Renderer> {
  const { resolve } = createRequire(import.meta.url);
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(
    fonts.map(async (name) => new Uint8Array(await readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`)))),
  );
  return (svg, widthPx) => {
    const natural = /<svg[^>]*\swidth="([\d.]+)pt"/.exec(svg)?.[1];
    const width =
      widthPx === 'scaled'
        ? Math.min(widestPx, Math.ceil((Number(natural ?? 800) * graphScale * 4) / 3))
        : widthPx;
    const drawing = new Resvg(svg, {
      background: 'white',
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false },
    });
    try {
      return drawing.render().asPng();
    } finally {
      drawing.free();
    }
  };
}
