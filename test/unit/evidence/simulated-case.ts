import type { ServiceGraph, ServiceGraphCase } from '../../../bot/core/evidence/index.ts';
import {
  between,
  diceOf,
  pick,
  topologyOf,
  type CallSpec,
  type Dice,
  type Pattern,
  type Topology,
} from './topology.ts';

export type FaultKind =
  | 'slow'
  | 'slow-tail'
  | 'network'
  | 'more-calls'
  | 'errors'
  | 'throttled'
  | 'unreachable';

export type SimulatedCase = {
  readonly seed: number;
  readonly pattern: Pattern;
  readonly fault: FaultKind;
  readonly culprit: { readonly name: string; readonly type: string };
  readonly case: ServiceGraphCase;
};

export type Recording = {
  /** Share of the traces that are kept; a trace is kept whole, as X-Ray does. */
  readonly sampling: number;
};

type Point = {
  requests: number;
  seconds: number;
  faults: number;
  throttles: number;
  histogram: Map<number, number>;
};
type Recorder = { nodes: Map<string, Point>; calls: Map<string, Map<string, Point>> };
type Fault = { kind: FaultKind; node: string; addedSec: number; rate: number } | null;
type Answer = { seconds: number; failed: boolean; throttled: boolean };
type Span = { point: Point; answer: Answer };

type World = {
  readonly topology: Topology;
  readonly dice: Dice;
  readonly fault: Fault;
  /** Factor on a node's own time in this window: no two windows are alike. */
  readonly pace: ReadonlyMap<string, number>;
  /** Factor on how often a call is made in this window: what people do is never the same. */
  readonly mix: ReadonlyMap<CallSpec, number>;
  readonly recorder: Recorder;
  readonly networkSec: number;
};

const WINDOWS = [
  { name: 'baseline', requests: 2000, lengthSec: 3600 },
  { name: 'previous', requests: 300, lengthSec: 300 },
  { name: 'incident', requests: 300, lengthSec: 300 },
] as const;

/** One topology with one injected fault, as three service graphs. The same seed gives the same case. */
export function simulatedCase(seed: number, recording: Recording): SimulatedCase {
  const topology = topologyOf(seed);
  const dice = diceOf(seed * 7919 + 13);
  const fault = faultIn(topology, dice);
  const onlySeenOnCalls = fault.kind === 'network' || fault.kind === 'unreachable';
  const withCallStatistics = onlySeenOnCalls || dice() < 0.5;
  const graphs = WINDOWS.map((window) => {
    const recorder: Recorder = { nodes: new Map(), calls: new Map() };
    const world: World = {
      topology,
      dice,
      fault: window.name === 'incident' ? fault : null,
      pace: paceOf(topology, dice, window.name === 'incident'),
      mix: mixOf(topology, dice),
      recorder,
      networkSec: 0.001,
    };
    for (let request = 0; request < window.requests; request += 1) record(world, recording.sampling);
    return graphOf(recorder, topology, { lengthSec: window.lengthSec, withCallStatistics, dice });
  });
  const culprit = topology.nodes.get(fault.node);
  if (!culprit) throw new Error(`no node ${fault.node} in topology ${seed}`);
  return {
    seed,
    pattern: topology.pattern,
    fault: fault.kind,
    culprit: { name: culprit.name, type: culprit.type },
    case: {
      alarm: {
        service: { Name: topology.entry, Type: 'AWS::ECS::Container' },
        metric: isAboutFailures(fault.kind) ? 'availability' : 'latency',
      },
      baseline: graphs[0] ?? null,
      previous: graphs[1] ?? null,
      incident: graphs[2] ?? null,
      sampledShare: recording.sampling,
    },
  };
}

/** A culprit is any node that the entry waits for in at least every tenth request. */
function faultIn(topology: Topology, dice: Dice): NonNullable<Fault> {
  const reach = callsPerRequest(topology);
  const node = pick(
    dice,
    [...reach].filter(([, calls]) => calls >= 0.1).map(([name]) => name),
  );
  const kinds = kindsFor(node, topology);
  const calls = Math.max(0.1, reach.get(node) ?? 0);
  return {
    kind: pick(dice, kinds),
    node,
    addedSec: between(dice, 0.04, 0.4) / Math.min(1, calls),
    rate: between(dice, 0.08, 0.4),
  };
}

function kindsFor(node: string, topology: Topology): readonly FaultKind[] {
  const callers = [...topology.nodes.values()].flatMap((each) =>
    each.calls.filter((spec) => spec.to === node),
  );
  const isStore = topology.nodes.get(node)?.calls.length === 0;
  const failures: readonly FaultKind[] = ['errors', ...(isStore ? (['throttled'] as const) : [])];
  return [
    'slow',
    'slow-tail',
    'network',
    ...(isStore ? [] : (['more-calls'] as const)),
    ...(callers.some((spec) => spec.tolerated) ? [] : failures),
    ...(callers.length === 0 || callers.some((spec) => spec.tolerated) ? [] : (['unreachable'] as const)),
  ];
}

const isAboutFailures = (kind: FaultKind): boolean =>
  kind === 'errors' || kind === 'throttled' || kind === 'unreachable';

function callsPerRequest(topology: Topology): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  const visit = (name: string, share: number): void => {
    reach.set(name, (reach.get(name) ?? 0) + share);
    for (const each of topology.nodes.get(name)?.calls ?? []) {
      if (each.waited) visit(each.to, share * each.probability * each.times);
    }
  };
  visit(topology.entry, 1);
  return reach;
}

/** Work that nobody waits for is up to three times slower in the incident: it must not be taken for the cause. */
function paceOf(topology: Topology, dice: Dice, incident: boolean): ReadonlyMap<string, number> {
  return new Map(
    [...topology.nodes.values()].map((node) => {
      const usual = Math.exp(0.06 * gaussian(dice));
      const slowWork = node.type === 'AWS::Lambda' || node.type === 'AWS::StepFunctions::StateMachine';
      return [node.name, slowWork && incident ? usual * between(dice, 1, 3) : usual];
    }),
  );
}

const mixOf = (topology: Topology, dice: Dice): ReadonlyMap<CallSpec, number> =>
  new Map(
    [...topology.nodes.values()].flatMap((node) =>
      node.calls.map((spec) => [spec, Math.exp(0.1 * gaussian(dice))] as const),
    ),
  );

function record(world: World, sampling: number): void {
  const spans: Span[] = [];
  serve(world, world.topology.entry, spans);
  if (world.dice() >= sampling) return;
  for (const { point, answer } of spans) {
    point.requests += 1;
    point.seconds += answer.seconds;
    point.faults += answer.failed && !answer.throttled ? 1 : 0;
    point.throttles += answer.throttled ? 1 : 0;
    const value = Number(answer.seconds.toPrecision(2));
    point.histogram.set(value, (point.histogram.get(value) ?? 0) + 1);
  }
}

function serve(world: World, name: string, spans: Span[]): Answer {
  const node = world.topology.nodes.get(name);
  if (!node) throw new Error(`no node ${name}`);
  const { dice, fault } = world;
  let seconds = node.medianSec * (world.pace.get(name) ?? 1) * Math.exp(node.sigma * gaussian(dice));
  let failed = dice() < node.faultRate;
  let throttled = false;
  if (fault?.node === name) {
    if (fault.kind === 'slow') seconds += fault.addedSec * between(dice, 0.5, 1.5);
    if (fault.kind === 'slow-tail' && dice() < 0.15) seconds += fault.addedSec * 6;
    if (fault.kind === 'errors' && dice() < fault.rate) failed = true;
    if (fault.kind === 'throttled' && dice() < fault.rate) throttled = failed = true;
  }
  let together = 0;
  for (const each of node.calls) {
    const times = fault?.node === name && fault.kind === 'more-calls' ? each.times * 8 : each.times;
    for (let time = 0; time < times; time += 1) {
      if (dice() >= each.probability * (world.mix.get(each) ?? 1)) continue;
      const answer = ask(world, name, each, spans);
      if (!each.waited) continue;
      if (each.parallel) together = Math.max(together, answer.seconds);
      else seconds += answer.seconds;
      if (answer.failed && !each.tolerated) failed = true;
    }
  }
  const answer = { seconds: seconds + together, failed, throttled };
  spans.push({ point: pointOf(world.recorder.nodes, name), answer });
  return answer;
}

/** One call with its retries, as the caller sees it: the network is on the call, not on the callee. */
function ask(world: World, from: string, spec: CallSpec, spans: Span[]): Answer {
  const { fault, dice } = world;
  const slowNetwork = fault?.kind === 'network' && (fault.node === from || fault.node === spec.to);
  let seconds = 0;
  for (let attempt = 0; ; attempt += 1) {
    const unreachable = fault?.kind === 'unreachable' && fault.node === spec.to && dice() < fault.rate;
    const answer = unreachable
      ? { seconds: 0.01, failed: true, throttled: false }
      : serve(world, spec.to, spans);
    const onTheWay = world.networkSec + (slowNetwork ? fault.addedSec * between(dice, 0.8, 1.2) : 0);
    const seen = { ...answer, seconds: answer.seconds + onTheWay };
    spans.push({ point: callPointOf(world.recorder, from, spec.to), answer: seen });
    seconds += seen.seconds;
    if (!answer.failed || attempt >= spec.retries) return { ...seen, seconds };
  }
}

const newPoint = (): Point => ({ requests: 0, seconds: 0, faults: 0, throttles: 0, histogram: new Map() });

function pointOf(points: Map<string, Point>, key: string): Point {
  const point = points.get(key) ?? newPoint();
  points.set(key, point);
  return point;
}

function callPointOf(recorder: Recorder, from: string, to: string): Point {
  const calls = recorder.calls.get(from) ?? new Map<string, Point>();
  recorder.calls.set(from, calls);
  return pointOf(calls, to);
}

type Form = { readonly lengthSec: number; readonly withCallStatistics: boolean; readonly dice: Dice };

function graphOf(recorder: Recorder, topology: Topology, form: Form): ServiceGraph {
  const alive = [...recorder.nodes].filter(([, point]) => point.requests > 0).map(([name]) => name);
  const shuffled = alive.toSorted(() => form.dice() - 0.5);
  const referenceOf = new Map(shuffled.map((name, index) => [name, index]));
  return {
    StartTime: 1_700_000_000,
    EndTime: 1_700_000_000 + form.lengthSec,
    Services: shuffled.map((name) => ({
      ReferenceId: referenceOf.get(name) ?? null,
      Name: name,
      Type: topology.nodes.get(name)?.type ?? null,
      ...statisticsOf(recorder.nodes.get(name) as Point),
      Edges: [...(recorder.calls.get(name) ?? [])]
        .filter(([to, point]) => point.requests > 0 && referenceOf.has(to))
        .map(([to, point]) => ({
          ReferenceId: referenceOf.get(to) ?? null,
          ...(form.withCallStatistics ? statisticsOf(point) : {}),
        })),
    })),
  };
}

const statisticsOf = (point: Point) => ({
  SummaryStatistics: {
    TotalCount: point.requests,
    OkCount: point.requests - point.faults - point.throttles,
    TotalResponseTime: point.seconds,
    FaultStatistics: { TotalCount: point.faults },
    ErrorStatistics: { ThrottleCount: point.throttles, TotalCount: point.throttles },
  },
  ResponseTimeHistogram: [...point.histogram].map(([Value, Count]) => ({ Value, Count })),
});

function gaussian(dice: Dice): number {
  const radius = Math.sqrt(-2 * Math.log(1 - dice()));
  return radius * Math.cos(2 * Math.PI * dice());
}
