import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../../bot/cli/oncall.ts';
import { runCommand } from './run-command.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-oncall-'));
  const layer = (start: string): string =>
    `{ zone: UTC, layers: [{ name: primary, rotation: { start: "${start}", every: { weeks: 1 }, people: [an] } }] }`;
  await writeFile(
    join(folder, 'tocsin.yaml'),
    `people: { an: {} }\noncall:\n  schedules:\n    payments: ${layer('2026-01-05T09:00:00Z')}\n    shipping: ${layer('2027-01-04T09:00:00Z')}\n`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function oncall(...args: readonly string[]): Promise<string> {
  const { code, out } = await runCommand(command, args, folder);
  expect(code).toBe(0);
  return out;
}

const at = ['--at', '2026-11-20T22:00:00Z'] as const;

test('a schedule in which nobody is on call is named, beside those that have somebody', async () => {
  expect(await oncall('who', ...at)).toBe(
    'payments/primary  an  until 2026-11-23T09:00:00Z  (rotation)\nshipping  nobody\n',
  );
  expect(await oncall('who', ...at, '--schedule', 'payments')).toMatch(/^payments[^\n]*\n$/);
  expect(await oncall('shifts', '--from', '2025-01-01', '--to', '2025-02-01')).toBe(
    'payments  nobody\nshipping  nobody\n',
  );
});

test('as data there is a row for each person only', async () => {
  const rows = JSON.parse(await oncall('who', ...at, '--json')) as readonly { readonly schedule: string }[];
  expect(rows.map(({ schedule }) => schedule)).toEqual(['payments']);
});
