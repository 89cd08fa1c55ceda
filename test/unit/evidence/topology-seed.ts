import type { FaultSeed, TopologySeed } from '../../../sandbox/aws/index.ts';
import { between, diceOf, patterns, pick, topologyOf, type Pattern, type Topology } from './topology.ts';

/** What a fault looks like in the local X-Ray, beside its kind. */
export type Injected = 'slow' | 'slow-tail' | 'errors' | 'throttled' | 'timeout';

export type SeededTopology = {
  readonly pattern: Pattern | 'timeouts';
  readonly injected: Injected;
  readonly seed: TopologySeed;
  readonly entry: string;
  readonly culprit: { readonly name: string; readonly type: string };
  readonly metric: 'latency' | 'availability';
};

export const seededPatterns = [...patterns, 'timeouts'] as const;

/** When the fault begins and how the requests are recorded. `faultAt`: epoch ms. */
export type Recording = {
  readonly faultAt: number;
  readonly perMinute: number;
  readonly sampling: { readonly reservoirPerSec: number; readonly rate: number };
};

/**
 * One of the generated topologies with one fault, for the local X-Ray. The seventh pattern is the fourth one, shared
 * databases, with callers that give up after 400 ms.
 */
export function seededTopology(number: number, recording: Recording): SeededTopology {
  const pattern = seededPatterns[number % seededPatterns.length]!;
  const timeouts = pattern === 'timeouts';
  const shape = timeouts ? patterns.indexOf('shared-database') : patterns.indexOf(pattern);
  const topology = topologyOf(Math.floor(number / seededPatterns.length) * patterns.length + shape + 600);
  const dice = diceOf(number * 104_729 + 7);
  // A timeout needs somebody who waits.
  const name = pick(
    dice,
    awaitedOften(topology).filter((each) => !timeouts || each !== topology.entry),
  );
  const node = topology.nodes.get(name)!;
  const injected = timeouts ? 'timeout' : pick(dice, injectable(name, topology));
  return {
    pattern,
    injected,
    entry: topology.entry,
    culprit: { name, type: node.type },
    metric: injected === 'slow' || injected === 'slow-tail' ? 'latency' : 'availability',
    seed: {
      nodes: [...topology.nodes.values()].map((each) => ({
        name: each.name,
        type: each.type,
        latencyMs: each.medianSec * 1000,
        spread: each.sigma,
        faultShare: each.faultRate,
      })),
      calls: [...topology.nodes.values()].flatMap((from) =>
        from.calls.map((call) => ({
          from: from.name,
          to: call.to,
          share: call.probability,
          times: call.times,
          parallel: call.parallel,
          retries: call.retries,
          async: !call.waited,
          ...(timeouts && call.to === name ? { timeoutMs: 400 } : {}),
          onFailure: call.tolerated ? ('degrade' as const) : ('fail' as const),
        })),
      ),
      entries: [
        {
          node: topology.entry,
          perMinute: recording.perMinute,
          requests: [{ method: 'GET', url: 'https://shop.example/' }],
        },
      ],
      sampling: recording.sampling,
      faults: [{ node: name, from: recording.faultAt, ...faultOf(injected, dice) }],
    },
  };
}

function faultOf(injected: Injected, dice: () => number): Pick<FaultSeed, 'kind' | 'share' | 'addMs'> {
  switch (injected) {
    case 'slow':
      return { kind: 'latency', share: 1, addMs: between(dice, 80, 400) };
    case 'slow-tail':
      return { kind: 'latency', share: 0.15, addMs: between(dice, 800, 2500) };
    case 'errors':
      return { kind: 'faults', share: between(dice, 0.08, 0.4) };
    case 'throttled':
      return { kind: 'throttles', share: between(dice, 0.08, 0.4) };
    case 'timeout':
      return { kind: 'latency', share: between(dice, 0.1, 0.4), addMs: 5000 };
  }
}

function injectable(name: string, topology: Topology): readonly Injected[] {
  const tolerated = [...topology.nodes.values()].some(({ calls }) =>
    calls.some((call) => call.to === name && call.tolerated),
  );
  if (tolerated) return ['slow', 'slow-tail'];
  const store = topology.nodes.get(name)?.calls.length === 0;
  return ['slow', 'slow-tail', 'errors', ...(store ? (['throttled'] as const) : [])];
}

/** Nodes that a tenth of the requests wait for. */
function awaitedOften({ entry, nodes }: Topology): readonly string[] {
  const reach = new Map<string, number>();
  const visit = (name: string, share: number): void => {
    reach.set(name, (reach.get(name) ?? 0) + share);
    for (const call of nodes.get(name)?.calls ?? []) {
      if (call.waited) visit(call.to, share * call.probability * call.times);
    }
  };
  visit(entry, 1);
  return [...reach].filter(([, calls]) => calls >= 0.1).map(([name]) => name);
}
