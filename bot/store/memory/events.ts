import type { Append, SealedEvent } from '../../app/ports/index.ts';
import type { Envelope } from '../../core/incident/index.ts';
import { byBytes } from '../byte-order.ts';
import { deepFreeze } from './freeze.ts';

type Kept = { readonly canonical: string; readonly envelope: Envelope };

/** Streams of events in memory. The canonical text is what is kept; envelopes are what it says. */
export function createEvents() {
  const streams = new Map<string, Kept[]>();
  const correlations = new Map<string, Envelope[]>();

  return {
    head(stream: string): { readonly version: number; readonly hash: string } | undefined {
      const last = streams.get(stream)?.at(-1)?.envelope;
      return last && { version: last.version, hash: last.hash };
    },
    add(batch: Append): void {
      for (const event of batch.events.map(keep)) {
        grow(streams, batch.stream, event);
        grow(correlations, event.envelope.correlation, event.envelope);
      }
    },
    remove(stream: string): void {
      for (const { envelope } of streams.get(stream) ?? []) {
        const left = correlations.get(envelope.correlation)?.filter((each) => each.stream !== stream);
        if (left !== undefined) correlations.set(envelope.correlation, left);
      }
      streams.delete(stream);
    },
    of: (stream: string, after: number): readonly Kept[] => (streams.get(stream) ?? []).slice(after),
    correlated: (correlation: string): readonly Envelope[] =>
      (correlations.get(correlation) ?? []).toSorted(
        (a, b) => byBytes(a.recordedAt, b.recordedAt) || byBytes(a.stream, b.stream) || a.version - b.version,
      ),
    names: (prefix: string, after: string | undefined, limit: number): readonly string[] =>
      [...streams.keys()]
        .filter((name) => name.startsWith(prefix) && (after === undefined || byBytes(name, after) > 0))
        .sort(byBytes)
        .slice(0, limit),
  };
}

const keep = ({ canonical }: SealedEvent): Kept => ({
  canonical,
  envelope: deepFreeze(JSON.parse(canonical) as Envelope),
});

function grow<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
