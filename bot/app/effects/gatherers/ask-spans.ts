import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  exampleRows,
  graphOfSpans,
  minuteLine,
  pickedOf,
  servicesIn,
  spanExamplesQuery,
  spanMinutes,
  spanRows,
  spanSummaries,
  spansGroup,
  spansQuery,
  type PickedTrace,
  type ServiceGraph,
  type Suspects,
} from '../../../core/evidence/index.ts';
import type { Gap, Incident, MinuteLine, Window } from '../../../core/incident/index.ts';
import type { LogAnswer, LogRow, Logs, Place } from '../../ports/index.ts';
import { minuteServices } from './ask-xray.ts';
import { alarmedNode, rankedFor, type TraceGraphs, type TraceWindows } from './trace-windows.ts';

/** Query ids by what they ask for. */
export type SpanQueries = {
  readonly incident: string;
  readonly previous: string;
  readonly baseline: string;
  readonly examples: string;
};

const parts = ['incident', 'previous', 'baseline', 'examples'] as const;

/** Spans are in the log group some seconds after they ended. */
const indexedSec = 10;

/** Begins the four queries. Throws EvidenceError. */
export async function startSpanQueries(
  logs: Logs,
  place: Place,
  windows: TraceWindows,
  service: string,
): Promise<SpanQueries> {
  const start = async (window: Window, text: string, limit: number): Promise<string> =>
    (await logs.start({ place, group: spansGroup, text, ...window, limit })).id;
  const [incident, previous, baseline, examples] = await Promise.all([
    start(windows.incident, spansQuery(true), spanRows),
    start(windows.previous, spansQuery(true), spanRows),
    start(windows.baseline, spansQuery(false), spanRows),
    start(windows.incident, spanExamplesQuery(service), exampleRows),
  ]);
  return { incident, previous, baseline, examples };
}

export type SpanAnswers = Readonly<Record<(typeof parts)[number], LogAnswer>>;

export async function spanAnswers(logs: Logs, place: Place, queries: SpanQueries): Promise<SpanAnswers> {
  const [incident, previous, baseline, examples] = await Promise.all(
    parts.map((part) => logs.results(place, queries[part])),
  );
  return { incident: incident!, previous: previous!, baseline: baseline!, examples: examples! };
}

export const running = (answers: SpanAnswers): readonly (typeof parts)[number][] =>
  parts.filter((part) => answers[part].status === 'running');

export const bytesOf = (answers: SpanAnswers): number =>
  parts.reduce((sum, part) => sum + answers[part].bytesScanned, 0);

export type SpanLook = {
  readonly graphs: TraceGraphs;
  readonly picked: readonly PickedTrace[];
  readonly minutes: readonly MinuteLine[];
  readonly suspects: Suspects;
};

/** What the rows mean; a window whose query has not ended counts with what it had found. */
export function spanLook(
  incident: Incident,
  name: string,
  windows: TraceWindows,
  answers: SpanAnswers,
): SpanLook | { readonly gap: Pick<Gap, 'reason' | 'detail'> } {
  const rows = (part: (typeof parts)[number]): readonly LogRow[] => answers[part].rows;
  const services = servicesIn([rows('incident'), rows('previous'), rows('baseline')]);
  const graph = (part: 'incident' | 'previous' | 'baseline'): ServiceGraph => {
    const { from, to } = windows[part];
    return graphOfSpans(rows(part), { fromSec: secondsOf(from), toSec: secondsOf(to) }, services);
  };
  const graphs = { incident: graph('incident'), previous: graph('previous'), baseline: graph('baseline') };
  if (graphs.incident.Services?.length === 0) return { gap: { reason: 'no-traces' } };
  const node = alarmedNode(graphs.incident, name);
  if (node === undefined) {
    return { gap: { reason: 'no-traces', detail: `no service ${name} in the spans` } };
  }
  const suspects = rankedFor(incident, node, graphs, null);
  const window = { from: windows.previous.from, to: windows.incident.to };
  const lines = minuteServices(suspects).map((service) =>
    minuteLine(
      service.name,
      suspects.unit,
      spanMinutes([...rows('previous'), ...rows('incident')], service.name),
      window,
    ),
  );
  return {
    graphs,
    suspects,
    picked: pickedOf(spanSummaries(rows('examples'))),
    minutes: lines.filter((line) => line !== null),
  };
}

const secondsOf = (at: Instant): number => Date.parse(at) / 1000;

/** From when on a retrieval finds the traces of a window. */
export const retrievalWindow = ({ from, to }: Window): Window => ({ from, to: plusSec(to, indexedSec) });
