import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundleFunction, bundleForm, functionNames } from '../infra/functions/bundle.ts';

/*
 * Size and load time of every function, and of two bundles with nothing but the packages that cannot be done without:
 * `npx node bench/functions.ts [ROUNDS]`. Load time is a process of its own that imports the bundle, the median of all.
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
  'const from = performance.now(); await import(process.argv[2]); console.log(performance.now() - from);',
);
const loadMs = (name: string): number =>
  Number(execFileSync(process.execPath, [probe, join(out, name, 'index.mjs')], { encoding: 'utf8' }));

const sizes = new Map([
  ...Object.entries(bare).map(([name, source]) => [name, bundleBare(name, source)] as const),
  ...functionNames.map((name) => [name, bundleFunction(name, out)] as const),
]);
const times = new Map<string, number[]>([...sizes.keys()].map((name) => [name, []]));
// In turns, so that what else the machine does weighs on all of them alike.
for (let round = 0; round < rounds; round += 1)
  for (const [name, measured] of times) measured.push(loadMs(name));
for (const [name, bytes] of sizes) {
  const sorted = times.get(name)!.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  console.log(`${(bytes / 1024).toFixed(0).padStart(6)} KB ${median.toFixed(0).padStart(6)} ms  ${name}`);
}
rmSync(out, { recursive: true });
