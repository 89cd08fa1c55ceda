import { describe, expect, test } from 'vitest';
import { PictureError } from '../../../bot/app/ports/index.ts';
import { createPictures } from '../../../bot/pictures/pictures.ts';
import { picturesContract } from './pictures-contract.ts';

describe('Graphviz and resvg', () => {
  // One thread for all: each starts with the fonts and two WebAssembly modules.
  const pictures = createPictures();
  picturesContract(() => pictures);

  test('a thread that ends refuses its picture and is begun again for the next one', async () => {
    const code = `
      const { parentPort } = process.getBuiltinModule('node:worker_threads');
      parentPort.on('message', ({ dot }) => {
        if (dot === 'end') process.exit(1);
        parentPort.postMessage({ png: new Uint8Array([7]) });
      });`;
    const mortal = createPictures(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    await expect(mortal.graph('end')).rejects.toThrow(PictureError);
    expect(await mortal.graph('go on')).toEqual(new Uint8Array([7]));
  });
});
