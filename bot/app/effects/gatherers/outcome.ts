import { msBetween, plusMs, type Instant } from '../../../core/calendar/index.ts';
import type { EvidenceHeader, EvidenceKind, Gap, GapReason, Incident } from '../../../core/incident/index.ts';
import { EvidenceError, type Place } from '../../ports/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { telling, tocsin, type Outcome } from '../outcome.ts';
import type { Gathering } from './gatherer.ts';

/** How long throttled or unanswered calls are tried before a gap is noted. */
export const patienceSec = 5 * 60;

/** What was found, without what the frame adds. */
export type Found = Omit<EvidenceHeader, 'id' | 'key' | 'sheet'>;

export type Missed = Omit<Gap, 'id' | 'key' | 'sheet'>;

export const placeOf = ({
  account,
  region,
}: {
  readonly account?: string;
  readonly region: string;
}): Place => ({
  region,
  ...(account === undefined ? {} : { account }),
});

/** The look has found something: an item of its own, or the item of the same key again. */
export const found = (gathering: Gathering, evidence: Found): Outcome =>
  telling(
    incidentStream,
    gathering.incident,
    { type: 'AttachEvidence', evidence: { ...evidence, ...named(gathering) } },
    { kind: 'aws', name: evidence.finding.kind },
  );

/** It could not be looked at, and why. */
export const gapped = (gathering: Pick<Gathering, 'incident' | 'key' | 'sheet'>, gap: Missed): Outcome =>
  telling(
    incidentStream,
    gathering.incident,
    { type: 'NoteGap', gap: { ...gap, ...named(gathering) } },
    tocsin,
  );

const named = ({ key, sheet }: Pick<Gathering, 'key' | 'sheet'>): Pick<Gathering, 'key' | 'sheet'> => ({
  key,
  ...(sheet === undefined ? {} : { sheet }),
});

const reasons: Readonly<Record<EvidenceError['code'], GapReason>> = {
  'access-denied': 'access-denied',
  missing: 'missing',
  malformed: 'refused',
  invalid: 'refused',
  throttled: 'throttled',
  unavailable: 'timed-out',
  'no-account': 'no-account',
};

/** What may pass is thrown, so that the engine tries again, until patience ends; then it is a gap. */
export function gapOrThrow(
  error: unknown,
  gathering: Pick<Gathering, 'incident' | 'key' | 'sheet' | 'giveUpAt'>,
  about: { readonly kind: EvidenceKind; readonly subject: string },
  now: Instant,
): Outcome {
  if (!(error instanceof EvidenceError) || (error.retryable && now < gathering.giveUpAt)) throw error;
  return gapped(gathering, { ...about, ...gapOf(error) });
}

/** Why, in the words of a gap. */
export const gapOf = (error: EvidenceError): Omit<Missed, 'kind' | 'subject'> => ({
  reason: reasons[error.code],
  ...(error.action === undefined ? {} : { action: error.action }),
  ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
  detail: error.message.slice(0, 300),
});

/**
 * When to look again at a query: soon while it is young, and never more than 15 % of its age late. GetQueryResults takes
 * 10 calls a second in an account and region (service quotas, 2026).
 */
export const nextPoll = (startedAt: Instant, now: Instant): Instant =>
  plusMs(now, Math.min(2000, Math.max(400, Math.round(msBetween(startedAt, now) * 0.15))));

/** Seconds between two instants, with as much as the budget counts. */
export const secSince = (from: Instant, to: Instant): number =>
  Math.max(0, Math.round(msBetween(from, to) / 100) / 10);

/** Why a query was not sent in all the time that it waited. */
export const noPlace =
  'as many log queries ran all the time as are allowed at once (evidence.concurrentQueries)';

/** Nobody looks at it any more. */
export const isGivenUp = ({ status }: Incident): boolean => status === 'declined' || status === 'merged';

/** The incident as it is now; undefined where there is none (any more). */
export async function incidentOf(streams: Streams, id: string): Promise<Incident | undefined> {
  const { state } = await streams.load(incidentStream, id);
  return state.status === 'none' ? undefined : state;
}
