import { textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields, Operation } from '../service.ts';
import { segmentsOf } from './document.ts';
import type { XrayBehaviour } from './behaviour.ts';
import { rangeOf, refuse } from './range.ts';
import { spanOf } from './span.ts';
import type { TraceStore } from './store.ts';
import type { Trace } from './traffic.ts';

export const isIndexed = (behaviour: XrayBehaviour, trace: Trace): boolean =>
  behaviour.destination === 'XRay' || trace.lot * 100 < behaviour.indexingPercent;

type Retrieval = { readonly traces: readonly Trace[]; readonly readyAt: number; cancelled: boolean };

const maxRetrieved = 100;

export function destinationOperations(
  ground: Ground,
  store: TraceStore,
  behaviour: XrayBehaviour,
): Record<string, Operation> {
  const retrievals = new Map<string, Retrieval>();
  const retrievalOf = (token: string | undefined): Retrieval => {
    const retrieval = retrievals.get(token ?? '');
    if (retrieval === undefined) {
      throw new AwsError('ResourceNotFoundException', 'The retrieval token does not exist', { status: 404 });
    }
    return retrieval;
  };
  return {
    GetTraceSegmentDestination: () => ({ Destination: behaviour.destination, Status: 'ACTIVE' }),
    GetIndexingRules: () => ({
      IndexingRules: [
        {
          Name: 'Default',
          ModifiedAt: 0,
          Rule: {
            Probabilistic: {
              DesiredSamplingPercentage: behaviour.indexingPercent,
              ActualSamplingPercentage: behaviour.indexingPercent,
            },
          },
        },
      ],
    }),
    StartTraceRetrieval: (input) => {
      const token = ground.ids.uuid();
      retrievals.set(token, startRetrieval(ground, store, behaviour, input));
      return { RetrievalToken: token };
    },
    ListRetrievedTraces: (input) =>
      listRetrieved(
        ground,
        retrievalOf(textOf(input, 'RetrievalToken')),
        textOf(input, 'TraceFormat') ?? 'XRAY',
      ),
    CancelTraceRetrieval: (input) => {
      retrievalOf(textOf(input, 'RetrievalToken')).cancelled = true;
    },
  };
}

function startRetrieval(
  ground: Ground,
  store: TraceStore,
  behaviour: XrayBehaviour,
  input: Fields,
): Retrieval {
  const ids = textsOf(input, 'TraceIds');
  if (ids.length < 1 || ids.length > maxRetrieved)
    throw refuse(`TraceIds must have 1 to ${maxRetrieved} items`);
  const { from, to } = rangeOf(input);
  if (behaviour.destination !== 'CloudWatchLogs')
    throw refuse('Transaction Search is not enabled for this account');
  const traces = ids.flatMap((id) => {
    const trace = store.byId(xrayId(id));
    return trace !== undefined && trace.root.start >= from && trace.root.start <= to ? [trace] : [];
  });
  return { traces, readyAt: ground.now() + behaviour.retrievalDelayMs, cancelled: false };
}

function listRetrieved(ground: Ground, retrieval: Retrieval, format: string): Fields {
  if (retrieval.cancelled) return { RetrievalStatus: 'CANCELLED', TraceFormat: format, Traces: [] };
  // Nothing is listed until the retrieval is complete.
  if (ground.now() < retrieval.readyAt)
    return { RetrievalStatus: 'RUNNING', TraceFormat: format, Traces: [] };
  return {
    RetrievalStatus: 'COMPLETE',
    TraceFormat: format,
    Traces: retrieval.traces.map((trace) => ({
      Id: trace.id,
      Duration: Number(((trace.end - trace.root.start) / 1000).toFixed(3)),
      Spans: segmentsOf(ground, trace).map(({ id, document }) => ({
        Id: id,
        Document: JSON.stringify(format === 'OTEL' ? spanOf(document) : document),
      })),
    })),
  };
}

/** A W3C trace id is the X-Ray one without prefix and dashes. */
const xrayId = (id: string): string =>
  /^[0-9a-f]{32}$/.test(id) ? `1-${id.slice(0, 8)}-${id.slice(8)}` : id;
