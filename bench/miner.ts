import { createMiner } from '../bot/core/evidence/index.ts';
import { masked } from '../bot/core/evidence/logs/masks.ts';
import { qualityOf, seededLines, templates } from './seeded-lines.ts';

/**
 * The log miner on 200,000 seeded lines of 30 templates, and its time beside that of a loop that only applies the masks.
 * Exit code 1 when fewer than 28 are found, one is split into more than two, or it takes more than three times as long.
 */
const n = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? 7);
const rounds = 5;

const lines = seededLines(n, seed);

/** Milliseconds of the fastest of some rounds: what else runs on the machine only ever adds. */
function fastest(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

let length = 0;
const masksMs = fastest(() => {
  for (const { line } of lines) length += masked(line).length;
});
const minerMs = fastest(() => {
  const miner = createMiner();
  for (const { line } of lines) miner.add(line);
  length += miner.patterns().length;
});

const miner = createMiner();
for (const { line } of lines) miner.add(line);
const patterns = miner.patterns();
const { found, worstSplit } = qualityOf(lines, (line) => miner.patternOf(line));
const ratio = minerMs / masksMs;

console.log(`${n} lines of ${templates.length} templates, seed ${seed}`);
console.log(
  `${patterns.length} patterns; ${found} of ${templates.length} templates found, the worst is in ${worstSplit}`,
);
console.log(
  `masks alone ${masksMs.toFixed(0)} ms, miner ${minerMs.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
);
if (process.argv.includes('--show'))
  for (const { count, text } of patterns) console.log(String(count).padStart(7), text);
if (found < 28 || worstSplit > 2 || ratio > 3 || length === 0) process.exitCode = 1;
