export { rankSuspects } from './ledger/suspects.ts';
export type { LedgerGap, ServiceGraphCase, Suspects } from './ledger/suspects.ts';
export type { Suspect, SuspectCall } from './ledger/ranking.ts';
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
export * from './spans.ts';
export { isWorthKeeping } from './changes/noise.ts';
export { changeKey, collapsed, type Course } from './changes/course.ts';
export { rankChanges, type Scene } from './changes/rank.ts';
export { namesIn, namesSame } from './changes/subject.ts';
export { maskedLine } from './logs/masked-line.ts';
export { similarTo } from './past/alike.ts';
export { alarmFinding, episodesOf, quickMin, type Episode } from './past/episodes.ts';
export * from './traces.ts';
export { drawMap } from './map/dot.ts';
export type { DrawnMap } from './map/dot.ts';
export { describeSuspects, statementsOf } from './ledger/statements.ts';
export type { SuspectStatement } from './ledger/statements.ts';
export { createMiner } from './logs/miner.ts';
export type { MinedPattern, Miner } from './logs/miner.ts';
export { exceptionGroups, thrownIn } from './logs/exceptions.ts';
export { newsOfDiff, newsOfSamples } from './logs/news.ts';
export type { ComparedPattern, Sample, SampledLine } from './logs/news.ts';
export { gist, kindOfLine } from './logs/gist.ts';
export * from './metric/definition.ts';
export * from './metric/finding.ts';
export { metricGraph } from './metric/graph.ts';
export { metricWidget, pictureSize } from './metric/widget.ts';
export * from './recorded/graph.ts';
export { barsOf, type Bars } from './minutes/bars.ts';
export { drawMinutes, type DrawnMinutes, type MinuteMark } from './minutes/graph.ts';
export { metricAlt, plainNumber } from './metric/words.ts';
