import type { Fields } from '../service.ts';
import { histogramOut, statisticsOut } from './graph.ts';
import type { Counts, Graph } from './graph.ts';
import { refuse } from './range.ts';
import type { TraceStore } from './store.ts';

/** Statistics of one node or one edge per period; periods without traffic are left out. */
export function timeSeries(
  store: TraceStore,
  selector: string,
  from: number,
  to: number,
  periodSec: number,
): readonly Fields[] {
  const select = selectorOf(selector);
  const step = periodSec * 1000;
  const series: Fields[] = [];
  for (let at = Math.floor(from / step) * step; at < to; at += step) {
    for (const counts of select.from(store.graph(at, at + step))) {
      series.push({
        Timestamp: at / 1000,
        [select.kind]: statisticsOut(counts),
        ResponseTimeHistogram: histogramOut(counts),
      });
    }
  }
  return series;
}

type Selector = {
  readonly kind: 'ServiceSummaryStatistics' | 'EdgeSummaryStatistics';
  readonly from: (graph: Graph) => readonly Counts[];
};

const name = String.raw`(?:id\(\s*name\s*:\s*"([^"]+)"\s*(?:,\s*type\s*:\s*"([^"]+)"\s*)?\)|"([^"]+)")`;
const servicePattern = new RegExp(String.raw`^\s*service\(\s*${name}\s*\)\s*$`);
const edgePattern = new RegExp(String.raw`^\s*edge\(\s*${name}\s*,\s*${name}\s*\)\s*$`);

function selectorOf(expression: string): Selector {
  const service = servicePattern.exec(expression);
  if (service !== null) {
    const [, idName, type, plain] = service;
    return {
      kind: 'ServiceSummaryStatistics',
      from: (graph) =>
        [...graph.nodes].filter(([key]) => fits(key, idName ?? plain, type)).map(([, counts]) => counts),
    };
  }
  const edge = edgePattern.exec(expression);
  if (edge === null) throw refuse(`Invalid EntitySelectorExpression: ${expression}`);
  const [, fromId, fromType, fromPlain, toId, toType, toPlain] = edge;
  return {
    kind: 'EdgeSummaryStatistics',
    from: (graph) =>
      [...graph.edges]
        .filter(([key]) => fits(key, fromId ?? fromPlain, fromType))
        .flatMap(([, targets]) => [...targets].filter(([key]) => fits(key, toId ?? toPlain, toType)))
        .map(([, counts]) => counts),
  };
}

function fits(key: string, wantedName: string | undefined, wantedType: string | undefined): boolean {
  const [own, type] = key.split('\u0000');
  return own === wantedName && (wantedType === undefined ? type !== 'client' : type === wantedType);
}
