import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm test`: everything that fits into some minutes; `npm run test:all`: everything. The last line counts.

const root = fileURLToPath(new URL('..', import.meta.url));
const all = process.argv.includes('--all');
const folder = mkdtempSync(join(tmpdir(), 'tocsin-test-'));

type Run = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

// Wall-clock arithmetic must not depend on the machine's zone: the fast tests run in two of them.
const runs: readonly Run[] = [
  { name: 'unit-santiago', args: ['--project', 'unit'], env: { TZ: 'America/Santiago' } },
  { name: 'unit-utc', args: ['--project', 'unit'], env: { TZ: 'UTC' } },
  { name: 'contract', args: ['--project', 'contract'], env: {} },
  { name: 'scenario', args: ['--project', 'scenario'], env: all ? { TOCSIN_TEST_ALL: '1' } : {} },
  { name: 'infra', args: ['--project', 'infra'], env: {} },
];

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
};

let passed = 0;
let failed = 0;
let skipped = 0;
for (const { name, args, env } of runs) {
  const outputFile = join(folder, `${name}.json`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      '--passWithNoTests',
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } },
  );
  const report = readReport(outputFile);
  passed += report?.numPassedTests ?? 0;
  skipped += report?.numPendingTests ?? 0;
  // A run that ended badly without naming a test (a file that does not load, a crash) is a failure too.
  const named = report?.numFailedTests ?? 0;
  failed += status === 0 || named > 0 ? named : 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
