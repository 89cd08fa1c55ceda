import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../../bot/config/index.ts';

async function warningsOf(services: number, cloudwatch: boolean): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-figures-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const named = Object.fromEntries(
    Array.from({ length: services }, (_, n) => [`s${n}`, { severity: 'sev3', match: [{ name: `s${n}-*` }] }]),
  );
  const text = stringify({ services: named, figures: { cloudwatch } });
  await writeFile(join(folder, 'tocsin.yaml'), text);
  const result = await loadConfig(folder, folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.warnings.map(({ message }) => message).filter((each) => each.includes('figures.'));
}

test('with 51 services the check says that the last one is told as "other", if figures are told as metrics', async () => {
  expect(await warningsOf(51, true)).toEqual([
    'figures.cloudwatch: 51 services: those after the first 50 are told as one, "other", because each service costs up to ten metrics',
  ]);
  expect(await warningsOf(50, true)).toEqual([]);
  expect(await warningsOf(51, false)).toEqual([]);
});
