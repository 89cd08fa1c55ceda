import { accept, type Fact } from '../../core/incident/index.ts';
import {
  noCalls,
  withCalls,
  worthRecording,
  type RecordedGraph,
  type SeenCall,
} from '../../core/evidence/index.ts';
import type { Instant } from '../../core/calendar/index.ts';
import type { StreamKind } from './kind.ts';

type Record = { readonly type: 'RecordCalls'; readonly calls: readonly SeenCall[]; readonly at: Instant };

type Recorded = Fact<'CallsRecorded', { readonly calls: readonly SeenCall[]; readonly at: Instant }>;

/** The id of the recorded service graph: there is one of it. */
export const theCalls = 'all';

/** `calls/all`: who calls whom, as the traces showed it. An hour in which nothing is new writes nothing. */
export const callsStream: StreamKind<RecordedGraph, Record, Recorded, never> = {
  name: 'calls',
  shape: 1,
  initial: noCalls,
  decide(graph, { calls, at }) {
    const worth = worthRecording(graph, calls, at);
    return worth.length === 0 ? accept() : accept({ type: 'CallsRecorded', data: { calls: worth, at } });
  },
  evolve: (graph, { data }) => withCalls(graph, data.calls, data.at),
  react: () => [],
  rows: () => [],
  headers: (id) => ({ correlation: `calls/${id}`, drill: false, visibility: 'open' }),
};
