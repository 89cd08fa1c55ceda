export { rankSuspects } from './ledger/suspects.ts';
export type { LedgerGap, ServiceGraphCase, Suspects } from './ledger/suspects.ts';
export type { Suspect } from './ledger/ranking.ts';
export type {
  ServiceGraph,
  ServiceGraphEdge,
  ServiceGraphHistogram,
  ServiceGraphNode,
  ServiceGraphStatistics,
} from './ledger/service-graph.ts';
export type { Unit } from './ledger/excess.ts';
export * from './logs/finding.ts';
export * from './logs/query.ts';
export * from './traces.ts';
export { describeSuspects, statementsOf } from './ledger/statements.ts';
export type { SuspectStatement } from './ledger/statements.ts';
