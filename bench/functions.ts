import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundleFunction, bundleForm, functionNames } from '../infra/functions/bundle.ts';

/*
 * Size and load time of every function, and of two bundles with nothing but the packages that cannot be done without:
 * `npx node bench/functions.ts [ROUNDS]`. Load time is the processor's time of a process of its own
 * that imports the bundle: what else the machine does weighs on it least.
 */

const rounds = Number(process.argv[2] ?? 9);
const out = mkdtempSync(join(tmpdir(), 'tocsin-functions-'));
const root = fileURLToPath(new URL('..', import.meta.url));

const bare: Readonly<Record<string, string>> = {
  'only client-sqs and web-api':
    "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; import { WebClient } from '@slack/web-api'; export const handler = () => [SQSClient, SendMessageCommand, WebClient];",
  'only lib-dynamodb':
    "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; import { DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'; export const handler = () => [DynamoDBClient, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand];",
};

function bundleBare(name: string, source: string): number {
  const outfile = join(out, name, 'index.mjs');
  buildSync({
    ...bundleForm,
    stdin: { contents: source, resolveDir: root },
    outfile,
  });
  return statSync(outfile).size;
}

const probe = join(out, 'probe.mjs');
writeFileSync(
  probe,
  'const from = process.cpuUsage(); await import(process.argv[2]); const { user, system } = process.cpuUsage(from); console.log((user + system) / 1000);',
);
const loadMs = (name: string): number =>
  Number(execFileSync(process.execPath, [probe, join(out, name, 'index.mjs')], { encoding: 'utf8' }));

/** Bytes that are loaded, and bytes of everything. */
const sizes = new Map<string, readonly [number, number]>([
  ...Object.entries(bare).map(([name, source]) => {
    const bytes = bundleBare(name, source);
    return [name, [bytes, bytes]] as const;
  }),
  ...functionNames.map((name) => {
    const { loaded, all } = bundleFunction(name, out);
    return [name, [loaded, all]] as const;
  }),
]);
const times = new Map<string, number[]>([...sizes.keys()].map((name) => [name, []]));
// In turns, so that what else the machine does weighs on all of them alike.
for (let round = 0; round < rounds; round += 1)
  for (const [name, measured] of times) measured.push(loadMs(name));

/** Of this many runs the quickest is the one that nothing else disturbed. */
const least = (name: string): number => Math.min(...times.get(name)!);
const median = (name: string): number => times.get(name)!.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;

for (const [name, [loaded, all]] of sizes) {
  const size = `${(loaded / 1024).toFixed(0).padStart(6)} of ${(all / 1024).toFixed(0).padStart(5)} KB`;
  const time = `${least(name).toFixed(0).padStart(5)} ms at least, ${median(name).toFixed(0).padStart(4)} ms in the middle`;
  console.log(`${size} ${time}  ${name}`);
}

const bounds = [
  ['slack-request', 'only client-sqs and web-api', 1.3],
  ['alarm-received', 'only lib-dynamodb', 1.3],
] as const;
for (const [name, base, most] of bounds) {
  const [byLeast, byMedian] = [least(name) / least(base), median(name) / median(base)];
  console.log(
    `${name} takes ${byLeast.toFixed(2)} x (median ${byMedian.toFixed(2)} x) what "${base}" does; ${most} x is the bound`,
  );
}
rmSync(out, { recursive: true });
