import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();
const child = fileURLToPath(new URL('./sqlite-child.ts', import.meta.url));

type Got = {
  readonly name: string;
  readonly versions: readonly number[];
  readonly effects: readonly string[];
  readonly numbers: readonly number[];
};

async function compete(name: string, rounds: number): Promise<Got> {
  const racer = spawn(process.execPath, [child, 'compete', here.file(), name, String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(racer.stdout), once(racer, 'exit')]);
  expect(code).toBe(0);
  return JSON.parse(said) as Got;
}

test('two processes on one new file, 300 rounds each: no version, effect or number is given twice', async () => {
  const [a, b] = await Promise.all([compete('a', 300), compete('b', 300)]);
  const store = await here.open({ shared: true });
  const events = await store.readStream('contested');
  expect(verifyChain(events)).toEqual({ ok: true });

  const won = [...a.versions, ...b.versions].toSorted((x, y) => x - y);
  expect(won).toEqual(events.map((event) => event.version));
  expect(won.length).toBeGreaterThanOrEqual(300);

  const numbers = [...a.numbers, ...b.numbers];
  expect(new Set(numbers).size).toBe(600);

  const effects = [...a.effects, ...b.effects];
  expect(new Set(effects).size).toBe(effects.length);
  const counts = await store.effectCounts();
  const waiting = counts.reduce((sum, { n }) => sum + n, 0);
  expect(effects.length + waiting).toBe(won.length);
});
