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
import {
  EvidenceError,
  type LogAnswer,
  type LogRow,
  type Logs,
  type Place,
  type Store,
} from '../../ports/index.ts';
import { secSince } from './outcome.ts';
import { createSlots } from './slots.ts';
import { minuteServices } from './ask-xray.ts';
import { alarmedNode, rankedFor, type TraceGraphs, type TraceWindows } from './trace-windows.ts';

/** What is asked of the spans: the windows that are compared, and which requests there were. */
export const spanParts = ['incident', 'previous', 'baseline', 'examples'] as const;

type SpanPart = (typeof spanParts)[number];

/** A query over the spans; `ranSec`: it is over, and its place was given back. */
export type SpanQuery = {
  readonly id: string;
  readonly startedAt: Instant;
  /** The place that it holds among those that run at the same time. */
  readonly slot: string;
  readonly ranSec?: number;
};

/** Those that have found a place, in the order of the parts. */
export type SpanQueries = { readonly [Part in SpanPart]?: SpanQuery };

/** Spans are in the log group some seconds after they ended. */
const indexedSec = 10;

export type SpanAnswers = { readonly [Part in SpanPart]?: LogAnswer };

/** A query that has not ended by then counts with what it has found. */
const querySec = 60;

type Asked = {
  readonly place: Place;
  readonly windows: TraceWindows;
  readonly service: string;
  /** How many queries may run at once in the account and region. */
  readonly places: number;
  readonly now: Instant;
};

/** The four queries over the spans, which take their places beside those over the logs. */
export function createSpanQueries({ logs, store }: { readonly logs: Logs; readonly store: Store }) {
  const slots = createSlots(store);
  return { answers, settled, begun, abandon };

  async function answers(place: Place, queries: SpanQueries): Promise<SpanAnswers> {
    const asked = await Promise.all(
      begunParts(queries).map(async (part) => [part, await logs.results(place, queries[part]!.id)] as const),
    );
    return Object.fromEntries(asked);
  }

  /** Gives the places back of those that are over, and stops those that are to be: `all`, or what runs for too long. */
  async function settled(
    queries: SpanQueries,
    found: SpanAnswers,
    { place, now, all }: { readonly place: Place; readonly now: Instant; readonly all: boolean },
  ): Promise<SpanQueries> {
    const each = await Promise.all(
      begunParts(queries).map(async (part) => {
        const query = queries[part]!;
        if (query.ranSec !== undefined) return [part, query] as const;
        const isRunning = found[part]?.status === 'running';
        const isLate = secSince(query.startedAt, now) >= querySec;
        if (isRunning && !isLate && !all) return [part, query] as const;
        if (isRunning) await stopped(place, query.id);
        await slots.free(query.slot, query.startedAt, now);
        return [part, { ...query, ranSec: secSince(query.startedAt, now) }] as const;
      }),
    );
    return Object.fromEntries(each);
  }

  /**
   * Begins those that find a place, in their order. Throws EvidenceError when the first of them is refused; what was
   * begun before it in the same round is kept.
   */
  async function begun(
    queries: SpanQueries,
    asked: Asked,
  ): Promise<{ readonly queries: SpanQueries; readonly waitUntil?: Instant }> {
    let all = queries;
    for (const [rank, part] of spanParts.entries()) {
      if (all[part] !== undefined) continue;
      const slot = await slots.take(asked.place, asked.places, rank, asked.now);
      if ('waitUntil' in slot) return { queries: all, waitUntil: slot.waitUntil };
      try {
        const { id } = await logs.start({ place: asked.place, group: spansGroup, ...queryOf(part, asked) });
        all = { ...all, [part]: { id, startedAt: asked.now, slot: slot.slot } };
      } catch (error) {
        await slots.free(slot.slot, asked.now, asked.now);
        if (all === queries) throw error;
        return { queries: all };
      }
    }
    return { queries: all };
  }

  /** Nobody waits for them any more. */
  async function abandon(place: Place, queries: SpanQueries, now: Instant): Promise<void> {
    for (const part of begunParts(queries)) {
      const { id, slot, startedAt, ranSec } = queries[part]!;
      if (ranSec !== undefined) continue;
      await stopped(place, id);
      await slots.free(slot, startedAt, now);
    }
  }

  /** What was found counts, whether or not the query can be stopped. */
  async function stopped(place: Place, id: string): Promise<void> {
    try {
      await logs.stop(place, id);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
  }
}

const queryOf = (part: SpanPart, { windows, service }: Asked): Window & { text: string; limit: number } =>
  part === 'examples'
    ? { text: spanExamplesQuery(service), ...windows.incident, limit: exampleRows }
    : { text: spansQuery(part !== 'baseline'), ...windows[part], limit: spanRows };

const begunParts = (queries: SpanQueries): readonly SpanPart[] =>
  spanParts.filter((part) => queries[part] !== undefined);

/** How often something has become of them: once when one is begun, once when it is over. */
export const stepsOf = (queries: SpanQueries): number =>
  begunParts(queries).reduce((sum, part) => sum + (queries[part]!.ranSec === undefined ? 1 : 2), 0);

/** Those that have not found a place. */
export const unbegun = (queries: SpanQueries): readonly SpanPart[] =>
  spanParts.filter((part) => queries[part] === undefined);

/** Those that hold a place. */
export const holding = (queries: SpanQueries): readonly SpanPart[] =>
  begunParts(queries).filter((part) => queries[part]!.ranSec === undefined);

export const costOf = (
  queries: SpanQueries,
  answers: SpanAnswers,
): { readonly bytesScanned: number; readonly ranSec: number } => ({
  bytesScanned: spanParts.reduce((sum, part) => sum + (answers[part]?.bytesScanned ?? 0), 0),
  ranSec: Math.round(10 * spanParts.reduce((sum, part) => sum + (queries[part]?.ranSec ?? 0), 0)) / 10,
});

/** Those whose answers are not whole. */
export const incomplete = (answers: SpanAnswers): readonly SpanPart[] =>
  spanParts.filter((part) => answers[part]?.status !== 'complete');

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
  const rows = (part: SpanPart): readonly LogRow[] => answers[part]?.rows ?? [];
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
