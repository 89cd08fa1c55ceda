/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (dice: Dice, low: number, high: number): number => low + dice() * (high - low);

export const pick = <T>(dice: Dice, list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;

export type Pattern = 'fan-out' | 'queue' | 'cache' | 'shared-database' | 'retries' | 'async';

export const patterns: readonly Pattern[] = [
  'fan-out',
  'queue',
  'cache',
  'shared-database',
  'retries',
  'async',
];

export type CallSpec = {
  readonly to: string;
  /** Share of the caller's requests that make the call. */
  readonly probability: number;
  readonly times: number;
  /** All calls marked so go out together; the caller waits for the slowest. */
  readonly parallel: boolean;
  readonly retries: number;
  readonly waited: boolean;
  /** A failure of the call is not a failure of the caller. */
  readonly tolerated: boolean;
};

export type NodeSpec = {
  readonly name: string;
  readonly type: string;
  /** Seconds, without callees. */
  readonly medianSec: number;
  readonly sigma: number;
  readonly faultRate: number;
  readonly calls: readonly CallSpec[];
};

export type Topology = {
  readonly pattern: Pattern;
  readonly entry: string;
  readonly nodes: ReadonlyMap<string, NodeSpec>;
};

const call = (to: string, more: Partial<CallSpec> = {}): CallSpec => ({
  to,
  probability: 1,
  times: 1,
  parallel: false,
  retries: 0,
  waited: true,
  tolerated: false,
  ...more,
});

/** Three layers of services over stores; the pattern says what there is most of. */
export function topologyOf(seed: number): Topology {
  const dice = diceOf(seed);
  const pattern = patterns[seed % patterns.length] as Pattern;
  const nodes = new Map<string, NodeSpec>();
  const add = (name: string, type: string, medianSec: number, calls: readonly CallSpec[]): string => {
    nodes.set(name, {
      name,
      type,
      medianSec,
      sigma: between(dice, 0.3, 0.8),
      faultRate: dice() * 0.002,
      calls,
    });
    return name;
  };
  const count = (low: number, high: number): number => Math.floor(between(dice, low, high + 1));

  const databases = Array.from({ length: pattern === 'shared-database' ? 1 : count(2, 3) }, (_, n) =>
    add(`table-${n}`, 'AWS::DynamoDB::Table', between(dice, 0.003, 0.01), []),
  );
  const stores = (low: number, high: number): CallSpec[] =>
    Array.from({ length: count(low, high) }, () => call(pick(dice, databases), { times: count(1, 3) }));

  const leaves = Array.from({ length: count(2, 4) }, (_, n) =>
    add(`leaf-${n}`, 'AWS::ECS::Fargate', between(dice, 0.005, 0.03), stores(1, 2)),
  );
  const extras = extrasOf(pattern, dice, databases, add);
  const middles = Array.from({ length: count(2, pattern === 'fan-out' ? 6 : 4) }, (_, n) =>
    add(`middle-${n}`, 'AWS::Lambda::Function', between(dice, 0.01, 0.05), [
      ...pickSome(dice, leaves).map((leaf) =>
        call(leaf, {
          probability: between(dice, 0.3, 1),
          times: pattern === 'fan-out' ? count(1, 4) : 1,
          parallel: pattern === 'fan-out',
          retries: pattern === 'retries' ? 2 : 0,
        }),
      ),
      ...stores(0, 1),
      ...extras,
    ]),
  );
  add('web', 'AWS::ECS::Container', between(dice, 0.005, 0.02), [
    ...middles.map((middle) =>
      call(middle, { probability: between(dice, 0.2, 0.9), parallel: pattern === 'fan-out' && dice() < 0.5 }),
    ),
    ...(pattern === 'async' ? extras : []),
  ]);
  return { pattern, entry: 'web', nodes };
}

type Add = (name: string, type: string, medianSec: number, calls: readonly CallSpec[]) => string;

function extrasOf(pattern: Pattern, dice: Dice, databases: readonly string[], add: Add): CallSpec[] {
  if (pattern === 'cache') {
    add('cache', 'AWS::ElastiCache', between(dice, 0.0005, 0.002), []);
    const miss = call(pick(dice, databases), { probability: 0.2 });
    return [call('cache', { tolerated: true }), miss];
  }
  if (pattern === 'queue') {
    const worker = add('worker', 'AWS::Lambda', between(dice, 0.5, 3), [
      call(pick(dice, databases), { times: 2 }),
    ]);
    add('jobs', 'AWS::SQS::Queue', between(dice, 0.004, 0.01), [call(worker, { waited: false })]);
    return [call('jobs', { probability: 0.5 })];
  }
  if (pattern === 'async') {
    add('workflow', 'AWS::StepFunctions::StateMachine', between(dice, 2, 5), [call(pick(dice, databases))]);
    return [call('workflow', { probability: 0.2, waited: false })];
  }
  return [];
}

function pickSome<T>(dice: Dice, list: readonly T[]): readonly T[] {
  const some = list.filter(() => dice() < 0.6);
  return some.length > 0 ? some : [pick(dice, list)];
}
