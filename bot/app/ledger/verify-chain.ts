import type { Envelope } from '../../core/incident/index.ts';
import { eventHash, textFault } from './chain.ts';
import type { Head } from './seal-events.ts';

export type ChainVerdict =
  | { readonly ok: true }
  /** `at` is the version that should stand there. */
  | { readonly ok: false; readonly at: number; readonly why: string };

/**
 * Whether the events are exactly those that were sealed, none changed, missing, added or moved. Events missing at the
 * end are seen only with `head`, a version and hash from elsewhere (the resolve message, the postmortem); `after` is
 * where a part of a stream begins.
 */
export function verifyChain(
  events: readonly Envelope[],
  known: { readonly after?: Head; readonly head?: Head } = {},
): ChainVerdict {
  let last = known.after ?? { version: 0, hash: '' };
  for (const event of events) {
    const at = last.version + 1;
    const why = fault(event, last, events[0]?.stream ?? '');
    if (why !== undefined) return { ok: false, at, why };
    last = { version: event.version, hash: event.hash };
  }
  const { head } = known;
  if (!head || (head.version === last.version && head.hash === last.hash)) return { ok: true };
  if (head.version > last.version) {
    return {
      ok: false,
      at: last.version + 1,
      why: `the stream ends here, but version ${head.version} is known`,
    };
  }
  const then = events.find((event) => event.version === head.version);
  return then?.hash === head.hash
    ? { ok: true }
    : { ok: false, at: head.version, why: 'the hash is not the one that is known' };
}

function fault(event: Envelope, last: Head, stream: string): string | undefined {
  if (!isRecord(event)) return 'no event stands here';
  if (event.version !== last.version + 1) return `version ${event.version} follows version ${last.version}`;
  if (event.stream !== stream) return `the event belongs to ${event.stream}, not to ${stream}`;
  if (event.prevHash !== last.hash) return 'the hash of the event before does not fit';
  if (!isRecord(event.texts)) return 'the event has no texts';
  for (const [name, stored] of Object.entries(event.texts)) {
    const why = isRecord(stored) ? textFault(stored) : 'not a text';
    if (why !== undefined) return `text ${JSON.stringify(name)}: ${why}`;
  }
  if (event.hash !== hashOf(event)) return 'the content does not fit the hash of the event';
  return undefined;
}

/** What was tampered with need not have the form its type promises. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no JSON at all fits no hash. */
function hashOf(event: Envelope): string | undefined {
  try {
    return eventHash(event);
  } catch {
    return undefined;
  }
}
