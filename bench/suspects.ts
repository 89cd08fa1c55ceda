/**
 * How often the first suspect is the culprit: public cases (when ../shared/rca/cases is there) and generated
 * topologies, with all requests recorded and with a sample of them; and generated topologies in the local X-Ray, read
 * by the product's own client over HTTP.
 *
 * usage: npx node bench/suspects.ts [--seeds N] [--topologies N] [--xray N] [--only-xray]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  rankSuspects,
  type ServiceGraph,
  type ServiceGraphCase,
  type Suspect,
} from '../bot/core/evidence/index.ts';
import { simulatedCase } from '../test/unit/evidence/simulated-case.ts';
import { diceOf, type Dice } from '../test/unit/evidence/topology.ts';
import { seededTopology } from '../test/unit/evidence/topology-seed.ts';
import { xrayLab } from './xray-lab.ts';

type Known = {
  readonly labels: readonly string[];
  readonly culprit: string;
  readonly sampled: (share: number, seed: number) => ServiceGraphCase;
};
type PublicCase = ServiceGraphCase & {
  readonly id: string;
  readonly source: string;
  readonly scenario: string;
  readonly truth: { readonly service: { readonly Name: string; readonly Type?: string } };
};
type Node = NonNullable<ServiceGraph['Services']>[number];
type Measured = Pick<Node, 'SummaryStatistics' | 'ResponseTimeHistogram'>;

/** A normal window longer than this is an archive, not a sample: it is left whole. */
const ARCHIVE_SEC = 3600;

const labelOf = (name: string, type: string | null | undefined): string => (type ? `${name}|${type}` : name);

function publicCases(): readonly Known[] {
  const folder = join(import.meta.dirname, '../../shared/rca/cases');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json');
  return files.map((file) => {
    const input = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublicCase;
    return {
      labels: [
        `${input.source} ${input.scenario} ${input.alarm.metric}`,
        `${input.source} all`,
        'public all',
      ],
      culprit: labelOf(input.truth.service.Name, input.truth.service.Type),
      sampled: (share, seed) => (share === 1 ? input : thinned(input, share, seed)),
    };
  });
}

/** Every node and every call keeps each of its requests with the same probability, independently of the others. */
function thinned(input: PublicCase, share: number, seed: number): ServiceGraphCase {
  const dice = diceOf(seedOf(`${input.id}:${seed}`));
  const window = (graph: ServiceGraph | null | undefined): ServiceGraph | null => {
    if (!graph) return null;
    if ((graph.EndTime ?? 0) - (graph.StartTime ?? 0) >= ARCHIVE_SEC) return graph;
    const isAlarmed = (node: Node): boolean =>
      graph === input.incident && node.ReferenceId === input.alarm.service.ReferenceId;
    const alive = (graph.Services ?? []).flatMap((node) => {
      const kept = thinnedMeasure(node, share, dice);
      return kept ? [{ ...node, ...kept }] : isAlarmed(node) ? [node] : [];
    });
    const references = new Set(alive.map((node) => node.ReferenceId));
    const Services = alive.map((node) => ({
      ...node,
      Edges: (node.Edges ?? []).flatMap((edge) => {
        if (!references.has(edge.ReferenceId)) return [];
        if (!edge.SummaryStatistics) return [edge];
        const kept = thinnedMeasure(edge, share, dice);
        return kept ? [{ ...edge, ...kept }] : [];
      }),
    }));
    return { ...graph, Services };
  };
  return {
    ...input,
    baseline: window(input.baseline),
    previous: window(input.previous),
    incident: window(input.incident),
  };
}

function seedOf(text: string): number {
  let seed = 7;
  for (let at = 0; at < text.length; at += 1) seed = (seed * 31 + text.charCodeAt(at)) | 0;
  return seed;
}

function thinnedMeasure(measured: Measured, share: number, dice: Dice): Measured | null {
  const requests = measured.SummaryStatistics?.TotalCount ?? 0;
  const seconds = measured.SummaryStatistics?.TotalResponseTime ?? 0;
  const faults = measured.SummaryStatistics?.FaultStatistics?.TotalCount ?? 0;
  const keptFaults = countOf(faults, share, dice);
  const kept = keptFaults + countOf(requests - faults, share, dice);
  if (kept === 0) return null;
  const histogram = (measured.ResponseTimeHistogram ?? []).map((each) => ({
    value: each.Value ?? 0,
    count: each.Count ?? 0,
  }));
  const buckets = histogram.length > 0 ? histogram : [{ value: seconds / requests, count: requests }];
  const total = buckets.reduce((sum, each) => sum + each.count, 0);
  const mean = buckets.reduce((sum, each) => sum + each.count * each.value, 0) / total;
  const drawn = new Map<number, number>();
  for (let draw = 0; draw < kept; draw += 1) {
    let left = dice() * total;
    const bucket = buckets.find((each) => (left -= each.count) < 0) ?? buckets.at(-1);
    drawn.set(bucket?.value ?? 0, (drawn.get(bucket?.value ?? 0) ?? 0) + 1);
  }
  const sum = [...drawn].reduce((all, [value, count]) => all + value * count, 0);
  return {
    SummaryStatistics: {
      TotalCount: kept,
      TotalResponseTime: mean > 0 ? sum * (seconds / requests / mean) : 0,
      FaultStatistics: { TotalCount: keptFaults },
      ErrorStatistics: { TotalCount: 0, ThrottleCount: 0 },
    },
    ...(histogram.length > 0
      ? { ResponseTimeHistogram: [...drawn].map(([Value, Count]) => ({ Value, Count })) }
      : {}),
  };
}

function countOf(requests: number, share: number, dice: Dice): number {
  let count = 0;
  for (let request = 0; request < requests; request += 1) if (dice() < share) count += 1;
  return count;
}

/** Traces of generated topologies are kept or lost as a whole. */
const generatedCases = (count: number): readonly Known[] =>
  Array.from({ length: count }, (_, seed) => {
    const whole = simulatedCase(seed, { sampling: 1 });
    return {
      labels: [`generated ${whole.pattern}`, `generated fault: ${whole.fault}`, 'generated all'],
      culprit: labelOf(whole.culprit.name, whole.culprit.type),
      sampled: (share) => (share === 1 ? whole.case : simulatedCase(seed, { sampling: share }).case),
    };
  });

type Tally = { cases: number; first: number; amongThree: number; largestExcess: number };

function measure(cases: readonly Known[], share: number, seeds: number): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const known of cases) {
    for (let seed = 0; seed < seeds; seed += 1) {
      const { ranked } = rankSuspects(known.sampled(share, seed));
      const at = (list: readonly Suspect[]): number =>
        list.findIndex((each) => labelOf(each.name, each.type) === known.culprit);
      const rank = at(ranked);
      const byExcess = at(ranked.toSorted((a, b) => b.excess - a.excess));
      for (const label of known.labels) {
        const tally = tallies.get(label) ?? { cases: 0, first: 0, amongThree: 0, largestExcess: 0 };
        tally.cases += 1;
        tally.first += rank === 0 ? 1 : 0;
        tally.amongThree += rank >= 0 && rank < 3 ? 1 : 0;
        tally.largestExcess += byExcess === 0 ? 1 : 0;
        tallies.set(label, tally);
      }
    }
  }
  return tallies;
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const cell = (part: number, all: number): string => (part / all).toFixed(3).padStart(8);
  const rows = [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1));
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(36)} ${'n'.padStart(6)} ${'top-1'.padStart(8)} ${'top-3'.padStart(8)} ${'excess'.padStart(8)}`,
  );
  for (const [label, t] of rows) {
    const cells = [cell(t.first, t.cases), cell(t.amongThree, t.cases), cell(t.largestExcess, t.cases)];
    console.log(`${label.padEnd(36)} ${String(t.cases).padStart(6)} ${cells.join(' ')}`);
  }
}

/** Each topology is asked for as the bot asks: three windows of GetServiceGraph, and a fault that began seven minutes ago. */
async function xrayCases(
  count: number,
  recording: { readonly reservoirPerSec: number; readonly rate: number },
): Promise<readonly Known[]> {
  const lab = await xrayLab();
  try {
    const cases: Known[] = [];
    for (let number = 0; number < count; number += 1) {
      const system = seededTopology(number, { faultAt: lab.faultAt, perMinute: 60, sampling: recording });
      const input = await lab.caseOf(system.seed, system.entry, system.metric);
      cases.push({
        labels: [`x-ray ${system.pattern}`, `x-ray fault: ${system.injected}`, 'x-ray all'],
        culprit: labelOf(system.culprit.name, system.culprit.type),
        sampled: () => input,
      });
    }
    return cases;
  } finally {
    await lab.close();
  }
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    topologies: { type: 'string', default: '240' },
    xray: { type: 'string', default: '49' },
    'only-xray': { type: 'boolean', default: false },
  },
});
const seeds = Math.max(1, Number(values.seeds));
console.log('"excess" is the reference that sorts by the excess of each node and ignores the graph');
for (const [words, recording] of [
  ['every request recorded', { reservoirPerSec: 1000, rate: 1 }],
  ['20 % of the requests recorded', { reservoirPerSec: 0, rate: 0.2 }],
  ['5 % of the requests recorded', { reservoirPerSec: 0, rate: 0.05 }],
] as const) {
  const cases = await xrayCases(Math.max(1, Number(values.xray)), recording);
  print(`generated topologies in the local X-Ray, ${words}`, measure(cases, 1, 1));
}
if (!values['only-xray']) {
  const known = publicCases();
  if (known.length === 0) console.log('no public cases: ../shared/rca/cases is absent');
  const generated = generatedCases(Math.max(1, Number(values.topologies)));
  for (const share of [1, 0.5, 0.2, 0.05]) {
    print(
      `${share * 100} % of the requests recorded`,
      new Map([...measure(known, share, share === 1 ? 1 : seeds), ...measure(generated, share, 1)]),
    );
  }
}
