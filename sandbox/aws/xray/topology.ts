export type ExceptionSeed = {
  readonly type: string;
  readonly message: string;
  readonly stack?: readonly { readonly path: string; readonly line: number; readonly label: string }[];
};

export type NodeSeed = {
  readonly name: string;
  /** As X-Ray shows it: `AWS::ECS::Fargate`, `AWS::DynamoDB::Table`, `Database::SQL`, `remote` ... */
  readonly type: string;
  /** Median of the node's own work, in ms; log-normal. */
  readonly latencyMs: number;
  /** 0.35 by default. */
  readonly spread?: number;
  /** Shares of requests that fail without any injected fault; 0 by default. */
  readonly faultShare?: number;
  readonly errorShare?: number;
  readonly throttleShare?: number;
  /** What a failure of the node's own looks like. */
  readonly exception?: ExceptionSeed;
};

export type CallSeed = {
  readonly from: string;
  readonly to: string;
  /** Share of requests that make this call; 1 by default. */
  readonly share?: number;
  /** How often each of those makes it; 1 by default. */
  readonly times?: number;
  /** Further attempts after a failed one; 0 by default. */
  readonly retries?: number;
  /** When the caller stops waiting; 30,000 by default. */
  readonly timeoutMs?: number;
  /** The caller hands over and goes on: queues, topics, events. */
  readonly async?: boolean;
  /** Begins together with the other parallel calls of the request, instead of one after the other. */
  readonly parallel?: boolean;
  /** What a failed call means for the caller; `fail` by default. */
  readonly onFailure?: 'fail' | 'degrade';
  /** What the caller throws when the callee is too slow. */
  readonly timeoutException?: ExceptionSeed;
  /** For AWS services: the operation in the subsegment, for example `UpdateItem`. */
  readonly operation?: string;
};

export type RequestSeed = { readonly method: string; readonly url: string; readonly weight?: number };

export type EntrySeed = {
  readonly node: string;
  readonly perMinute: number;
  readonly requests: readonly RequestSeed[];
};

export type FaultSeed = {
  readonly node: string;
  readonly kind: 'latency' | 'faults' | 'errors' | 'throttles';
  readonly from: number;
  readonly to?: number;
  /** Share of the node's requests that it hits; 1 by default. */
  readonly share?: number;
  /** How long the share takes to grow from nothing, as in a rolling deployment; 0 by default. */
  readonly rampMs?: number;
  /** How much longer the node takes, in ms (median): 1,000 by default for latency, 0 for failures. */
  readonly addMs?: number;
  readonly exception?: ExceptionSeed;
};

export type TopologySeed = {
  readonly nodes: readonly NodeSeed[];
  readonly calls: readonly CallSeed[];
  readonly entries: readonly EntrySeed[];
  /** The default rule of X-Ray: 1 request per second and 5 % of the rest. */
  readonly sampling?: { readonly reservoirPerSec: number; readonly rate: number };
  readonly faults?: readonly FaultSeed[];
};

export type Topology = {
  readonly nodes: ReadonlyMap<string, NodeSeed>;
  readonly callsFrom: ReadonlyMap<string, readonly CallSeed[]>;
  readonly entries: readonly EntrySeed[];
  readonly sampling: { readonly reservoirPerSec: number; readonly rate: number };
  readonly faults: readonly FaultSeed[];
};

/** Throws a RangeError when a call, an entry or a fault names a node that does not exist. */
export function topologyOf(seed: TopologySeed): Topology {
  const nodes = new Map(seed.nodes.map((node) => [node.name, node]));
  const faults = seed.faults ?? [];
  const mentioned = [
    ...seed.calls.flatMap(({ from, to }) => [from, to]),
    ...seed.entries.map(({ node }) => node),
    ...faults.map(({ node }) => node),
  ];
  const unknown = mentioned.find((name) => !nodes.has(name));
  if (unknown !== undefined) throw new RangeError(`the topology has no node ${unknown}`);
  const callsFrom = new Map(
    seed.nodes.map(({ name }) => [name, seed.calls.filter(({ from }) => from === name)]),
  );
  return {
    nodes,
    callsFrom,
    entries: seed.entries,
    sampling: seed.sampling ?? { reservoirPerSec: 1, rate: 0.05 },
    faults,
  };
}

const withoutSegments =
  /^(remote|Database::SQL|AWS::(DynamoDB|SQS|SNS|S3|Kinesis|RDS|SecretsManager|ElastiCache)\b.*)$/;

/** Nodes that send no segments: X-Ray infers them from the subsegments of their callers. */
export const isInferred = (node: NodeSeed): boolean => withoutSegments.test(node.type);
