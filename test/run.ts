import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failures, lastLine, slowest, tally, type Report, type Tally } from './tally.ts';

// `npm test`: everything that fits into some minutes; `npm run test:all`: everything; `--slowest N` names the files
// that took longest. The last line counts; whatever went wrong, it is printed and the exit code says so.

const root = fileURLToPath(new URL('..', import.meta.url));
const all = process.argv.includes('--all');
const named = Number(process.argv[process.argv.indexOf('--slowest') + 1] ?? 0) || 0;

// Colours of a thousand dots bury what failed, where nobody sees them as colours.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** A run that hangs is ended, so that it is counted as failed instead of never. */
const longestMs = (all ? 90 : 15) * 60_000;

type Run = {
  readonly name: string;
  readonly project: string;
  readonly env?: Readonly<Record<string, string>>;
};

// Wall-clock arithmetic must not depend on the machine's zone: the fast tests run in two of them.
const runs: readonly Run[] = [
  { name: 'unit, America/Santiago', project: 'unit', env: { TZ: 'America/Santiago' } },
  { name: 'unit, UTC', project: 'unit', env: { TZ: 'UTC' } },
  { name: 'contract', project: 'contract', env: all ? { TOCSIN_TEST_ALL: '1' } : {} },
  { name: 'scenario', project: 'scenario', env: all ? { TOCSIN_TEST_ALL: '1' } : {} },
  { name: 'infra', project: 'infra' },
  { name: 'browser', project: 'browser' },
];

const folder = mkdtempSync(join(tmpdir(), 'tocsin-test-'));
const reports: Report[] = [];
const tallies: Tally[] = [];
const times: string[] = [];
for (const [index, { name, project, env }] of runs.entries()) {
  const begunMs = performance.now();
  const outputFile = join(folder, `${index}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // Processes that tests start need not be compiled each time.
      env: { ...process.env, ...plain, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...env },
      timeout: longestMs,
      killSignal: 'SIGKILL',
    },
  );
  const report = reportOf(outputFile);
  const counted = tally({ name, report, exitCode: status });
  if (report !== undefined) reports.push(report);
  tallies.push(counted);
  const sec = ((performance.now() - begunMs) / 1000).toFixed(0);
  times.push(`${name}: ${lastLine([counted])} in ${sec} s`);
}
rmSync(folder, { recursive: true, force: true });

for (const [file, sec] of slowest(reports, named))
  console.log(`${sec.toFixed(1)} s  ${relative(root, file)}`);
for (const line of times) console.log(line);
for (const line of reports.flatMap(failures)) console.log(`failed: ${line.replace(root, '')}`);
for (const { unnamed } of tallies) for (const line of unnamed) console.log(line);
console.log(lastLine(tallies));
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1;

function reportOf(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
