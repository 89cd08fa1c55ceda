import type { Random } from '../random.ts';
import type { CallSeed, ExceptionSeed, FaultSeed, NodeSeed, Topology } from './topology.ts';
import { isInferred } from './topology.ts';

export type Outcome = 'ok' | 'error' | 'throttle' | 'fault';

/** One request in one node. Times are epoch ms with fractions. */
export type Visit = {
  readonly node: NodeSeed;
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  /** What the node threw; `remote` when it only passes on what a call brought. */
  readonly exception: (ExceptionSeed & { readonly remote: boolean }) | undefined;
  readonly calls: readonly Call[];
};

/** One attempt as its caller saw it. */
export type Call = {
  readonly seed: CallSeed;
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  readonly timedOut: boolean;
  readonly exception: ExceptionSeed | undefined;
  readonly visit: Visit;
};

/** Cycles end here. */
const maxDepth = 20;
const usualTimeoutMs = 30_000;

export function visitNode(topology: Topology, name: string, start: number, random: Random, depth = 0): Visit {
  const node = topology.nodes.get(name);
  if (node === undefined) throw new RangeError(`the topology has no node ${name}`);
  const active = topology.faults
    .filter((fault) => fault.node === name && start >= fault.from && start < (fault.to ?? Infinity))
    .map((fault) => ({
      ...fault,
      share: (fault.share ?? 1) * Math.min(1, (start - fault.from) / (fault.rampMs ?? 1)),
    }));
  const own = ownWork(node, active, random);
  const failure = ownFailure(node, active, random);
  if (failure !== undefined) {
    const exception = { ...failure.exception, remote: false };
    return { node, start, end: start + own + failure.lateMs, outcome: failure.outcome, exception, calls: [] };
  }
  const before = own * 0.4;
  const { calls, cursor, failed } = makeCalls(topology, name, start + before, random, depth);
  const end = cursor + (own - before);
  if (failed === undefined) return { node, start, end, outcome: 'ok', exception: undefined, calls };
  return {
    node,
    start,
    end,
    outcome: 'fault',
    exception: { ...exceptionOf(failed), remote: !failed.timedOut },
    calls,
  };
}

/** A fault at an instant: its share then. */
type ActiveFault = FaultSeed & { readonly share: number };

const logNormal = (median: number, spread: number, random: Random): number =>
  median * Math.exp(spread * random.gaussian());

function ownWork(node: NodeSeed, faults: readonly ActiveFault[], random: Random): number {
  const usual = logNormal(node.latencyMs, node.spread ?? 0.35, random);
  return faults
    .filter((fault) => fault.kind === 'latency' && random.next() < fault.share)
    .reduce((total, fault) => total + logNormal(fault.addMs ?? 1_000, 0.2, random), usual);
}

type OwnFailure = { readonly outcome: Outcome; readonly exception: ExceptionSeed; readonly lateMs: number };

function ownFailure(node: NodeSeed, faults: readonly ActiveFault[], random: Random): OwnFailure | undefined {
  const usual = node.exception ?? { type: 'InternalServerError', message: `${node.name} failed` };
  const injected = faults.find((fault) => fault.kind !== 'latency' && random.next() < fault.share);
  if (injected !== undefined) {
    const outcome = injected.kind === 'faults' ? 'fault' : injected.kind === 'errors' ? 'error' : 'throttle';
    const lateMs = injected.addMs === undefined ? 0 : logNormal(injected.addMs, 0.02, random);
    return { outcome, exception: injected.exception ?? usual, lateMs };
  }
  const chance = random.next();
  const fault = node.faultShare ?? 0;
  const error = fault + (node.errorShare ?? 0);
  const throttle = error + (node.throttleShare ?? 0);
  if (chance < fault) return { outcome: 'fault', exception: usual, lateMs: 0 };
  if (chance < error) {
    return {
      outcome: 'error',
      exception: { type: 'BadRequest', message: 'the request is not valid' },
      lateMs: 0,
    };
  }
  if (chance < throttle) {
    return {
      outcome: 'throttle',
      exception: { type: 'ThrottlingException', message: 'Rate exceeded' },
      lateMs: 0,
    };
  }
  return undefined;
}

type Calls = { readonly calls: readonly Call[]; readonly cursor: number; readonly failed: Call | undefined };

function makeCalls(topology: Topology, from: string, start: number, random: Random, depth: number): Calls {
  const calls: Call[] = [];
  let cursor = start;
  let together = start;
  for (const seed of depth >= maxDepth ? [] : (topology.callsFrom.get(from) ?? [])) {
    if (random.next() >= (seed.share ?? 1)) continue;
    for (let time = 0; time < (seed.times ?? 1); time += 1) {
      const begin = seed.parallel === true ? together : cursor;
      const attempts = attempt(topology, seed, begin, random, depth);
      calls.push(...attempts);
      const last = attempts.at(-1);
      if (last === undefined) continue;
      if (seed.async === true) {
        cursor += 2;
        continue;
      }
      cursor = Math.max(cursor, last.end);
      if (seed.parallel !== true) together = cursor;
      const broken = last.outcome === 'fault' || last.outcome === 'throttle';
      if (broken && seed.onFailure !== 'degrade') return { calls, cursor, failed: last };
    }
  }
  return { calls, cursor, failed: undefined };
}

function attempt(
  topology: Topology,
  seed: CallSeed,
  start: number,
  random: Random,
  depth: number,
): readonly Call[] {
  const attempts: Call[] = [];
  let begin = start;
  for (let left = seed.retries ?? 0; left >= 0; left -= 1) {
    const call = callOnce(topology, seed, begin, random, depth);
    attempts.push(call);
    if (call.outcome === 'ok' || call.outcome === 'error') break;
    begin = call.end + 25;
  }
  return attempts;
}

function callOnce(topology: Topology, seed: CallSeed, start: number, random: Random, depth: number): Call {
  const network = 0.3 + random.next() * 0.7;
  // What is handed over waits in the queue for a moment before somebody takes it.
  const arrives = start + network + (seed.async === true ? 10 + random.next() * 90 : 0);
  const visit = visitNode(topology, seed.to, arrives, random, depth + 1);
  if (seed.async === true) {
    return { seed, start, end: start + 2, outcome: 'ok', timedOut: false, exception: undefined, visit };
  }
  const timeout = seed.timeoutMs ?? usualTimeoutMs;
  const answered = visit.end + network;
  const timedOut = answered - start > timeout;
  const end = timedOut ? start + timeout : answered;
  const outcome = timedOut ? 'fault' : visit.outcome;
  const exception = timedOut ? (seed.timeoutException ?? timeoutOf(seed, timeout)) : visit.exception;
  // Nobody but the caller sees an inferred node, so it ends when the caller stops looking.
  const seen = timedOut && isInferred(visit.node) ? { ...visit, end, outcome } : visit;
  return { seed, start, end, outcome, timedOut, exception, visit: seen };
}

const timeoutOf = (seed: CallSeed, timeoutMs: number): ExceptionSeed => ({
  type: 'TimeoutError',
  message: `${seed.to} did not answer within ${timeoutMs} ms`,
});

function exceptionOf(call: Call): ExceptionSeed {
  if (call.timedOut && call.exception !== undefined) return call.exception;
  const status = call.outcome === 'throttle' ? 429 : 500;
  return {
    type: 'UpstreamError',
    message: `${call.seed.to} answered ${status}: ${call.exception?.message ?? 'no reason given'}`,
  };
}

/** Every node of a visit and of what it called, in order of time of the calls. */
export function everyVisit(visit: Visit): readonly Visit[] {
  return [visit, ...visit.calls.flatMap((call) => everyVisit(call.visit))];
}

/** Every call with the node that made it. */
export function everyCall(visit: Visit): readonly { readonly caller: NodeSeed; readonly call: Call }[] {
  return visit.calls.flatMap((call) => [{ caller: visit.node, call }, ...everyCall(call.visit)]);
}

/** 504 when a call was not answered in time, here or further down; otherwise 500 for a fault. */
export function httpStatusOf(visit: Visit): number {
  if (visit.outcome === 'ok') return 200;
  if (visit.outcome === 'error') return 400;
  if (visit.outcome === 'throttle') return 429;
  const failed = visit.calls.findLast((call) => call.outcome === 'fault' || call.outcome === 'throttle');
  if (failed === undefined) return 500;
  return failed.timedOut || httpStatusOf(failed.visit) === 504 ? 504 : 500;
}
