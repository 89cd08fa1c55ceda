import type { CallSeed, NodeSeed, TopologySeed } from '../../../sandbox/aws/index.ts';

const sampling = { reservoirPerSec: 100, rate: 1 };
const entries = [
  { node: 'checkout', perMinute: 120, requests: [{ method: 'POST', url: 'https://shop.example/checkout' }] },
];

/** Three services in a row, of which the last one becomes slow. `faultAt`: epoch ms. */
export const smallSystem = (faultAt: number): TopologySeed => ({
  sampling,
  entries,
  nodes: [
    { name: 'checkout', type: 'AWS::ECS::Fargate', latencyMs: 8 },
    { name: 'payments-api', type: 'AWS::ECS::Fargate', latencyMs: 20 },
    { name: 'payments', type: 'AWS::DynamoDB::Table', latencyMs: 4 },
  ],
  calls: [
    { from: 'checkout', to: 'payments-api' },
    { from: 'payments-api', to: 'payments' },
  ],
  faults: [{ node: 'payments', kind: 'latency', from: faultAt, addMs: 700, share: 0.6 }],
});

const teams = ['orders', 'payments', 'catalogue', 'search', 'accounts', 'shipping', 'pricing'] as const;
const parts = ['api', 'rules', 'worker', 'gateway'] as const;

/** Sixty services of seven teams behind one entry, of which the rules of the payments become slow. */
export function largeSystem(faultAt: number): TopologySeed {
  const nodes: NodeSeed[] = [{ name: 'checkout', type: 'AWS::ECS::Fargate', latencyMs: 8 }];
  const calls: CallSeed[] = [];
  const add = (node: NodeSeed): void => void nodes.push(node);
  for (const [index, team] of teams.entries()) {
    for (const part of parts) {
      add({ name: `${team}-${part}`, type: 'AWS::ECS::Fargate', latencyMs: 6 + index });
    }
    add({ name: `${team}-table`, type: 'AWS::DynamoDB::Table', latencyMs: 4 });
    add({ name: `${team}-cache`, type: 'AWS::ElastiCache', latencyMs: 1 });
    add({ name: `${team}-events`, type: 'AWS::SQS::Queue', latencyMs: 5 });
    calls.push(
      { from: 'checkout', to: `${team}-api`, share: 0.35 + index * 0.08 },
      { from: `${team}-api`, to: `${team}-rules` },
      { from: `${team}-api`, to: `${team}-cache`, onFailure: 'degrade' },
      { from: `${team}-rules`, to: `${team}-table`, times: 2 },
      { from: `${team}-api`, to: `${team}-events`, share: 0.4 },
      { from: `${team}-events`, to: `${team}-worker`, async: true },
      { from: `${team}-worker`, to: `${team}-gateway` },
    );
  }
  for (const name of ['auth', 'flags', 'currency', 'tax', 'fraud', 'mail', 'sms', 'audit']) {
    add({ name, type: 'AWS::Lambda::Function', latencyMs: 5 });
  }
  add({ name: 'api.bank.example', type: 'remote', latencyMs: 60 });
  add({ name: 'ledger', type: 'Database::SQL', latencyMs: 6 });
  calls.push(
    ...teams.map((team) => ({ from: `${team}-api`, to: 'auth' })),
    { from: 'checkout', to: 'flags' },
    { from: 'payments-rules', to: 'fraud' },
    { from: 'payments-rules', to: 'currency' },
    { from: 'pricing-rules', to: 'tax' },
    { from: 'payments-api', to: 'api.bank.example', share: 0.8 },
    { from: 'payments-rules', to: 'ledger' },
    { from: 'orders-worker', to: 'mail' },
    { from: 'shipping-worker', to: 'sms' },
    { from: 'accounts-api', to: 'audit' },
    { from: 'orders-api', to: 'payments-api', share: 0.3 },
  );
  return {
    sampling,
    entries,
    nodes,
    calls,
    faults: [{ node: 'payments-rules', kind: 'latency', from: faultAt, addMs: 900, share: 0.5 }],
  };
}
