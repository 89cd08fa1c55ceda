import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../../bot/store/index.ts';
import { storeContract } from './store-contract.ts';
import { startWallClock } from './wall-clock.ts';

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-sqlite-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the SQLite store, reached over two connections to one file', () => {
  storeContract(
    async () => {
      const spec = `sqlite:${join(folder, `${(files += 1)}.sqlite`)}`;
      const options = { clock: startWallClock(), random: () => 0.5, shared: true };
      const [one, other] = [await openStore(spec, options), await openStore(spec, options)];
      return {
        one,
        other,
        close: async () => {
          await one.close();
          await other.close();
        },
      };
    },
    { house: true },
  );
});
