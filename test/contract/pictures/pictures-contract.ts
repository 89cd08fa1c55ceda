import { expect, test } from 'vitest';
import { PictureError, type Pictures } from '../../../bot/app/ports/index.ts';

/** Width and height from the header of a PNG. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const isPng = (content: Uint8Array): boolean =>
  Buffer.from(content.subarray(0, 8)).toString('hex') === '89504e470d0a1a0a';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${inner}</svg>`;

export function picturesContract(start: () => Pictures): void {
  test('a graph becomes a PNG that grows with its nodes', async () => {
    const pictures = start();
    const two = await pictures.graph('digraph { rankdir=LR; a -> b }');
    const four = await pictures.graph('digraph { rankdir=LR; a -> b -> c -> d }');
    expect(isPng(two)).toBe(true);
    expect(sizeOf(four)[0]).toBeGreaterThan(sizeOf(two)[0]);
  });

  test('an SVG becomes a PNG of the width asked for', async () => {
    const png = await start().svg(svg('<rect width="200" height="100" fill="#0072B2"/>'), 400);
    expect(sizeOf(png)).toEqual([400, 200]);
  });

  test('text is drawn, Vietnamese too: without a font it would vanish', async () => {
    const pictures = start();
    const drawn = (text: string) =>
      pictures.svg(svg(`<text x="10" y="50" font-family="DejaVu Sans">${text}</text>`), 200);
    const empty = await drawn('');
    expect(await drawn('trễ')).not.toEqual(empty);
    expect(await drawn('trễ')).not.toEqual(await drawn('tre'));
  });

  test.each([
    ['a graph that ends too early', (pictures: Pictures) => pictures.graph('digraph {')],
    ['a graph that is too long', (pictures: Pictures) => pictures.graph(`digraph {${' '.repeat(100_000)}}`)],
    ['what is no SVG', (pictures: Pictures) => pictures.svg('<p>', 100)],
    ['an SVG that is too long', (pictures: Pictures) => pictures.svg(svg(' '.repeat(500_000)), 100)],
  ])('%s is refused with PictureError, and the next picture is drawn', async (_what, draw) => {
    const pictures = start();
    await expect(draw(pictures)).rejects.toThrow(PictureError);
    expect(isPng(await pictures.graph('digraph { a }'))).toBe(true);
  });

  test('two pictures at the same time are both drawn', async () => {
    const pictures = start();
    const drawn = await Promise.all([pictures.graph('digraph { a }'), pictures.svg(svg(''), 100)]);
    expect(drawn.map(isPng)).toEqual([true, true]);
  });
}
