import { changeKey } from '../evidence/index.ts';
import {
  withCause,
  withHypothesis,
  type Cause,
  type CauseByHand,
  type CauseEvent,
  type ChangeMention,
  type ChangesFinding,
  type Envelope,
  type EvidenceHeader,
  happened,
  type Happened,
  type Hypothesis,
  type HypothesisEvent,
  type RankedChange,
} from '../incident/index.ts';

/** A change so long before the trouble was seen may have caused it; and what an alarm saw some minutes late. */
export const causeWindowMin = { before: 60, after: 3 } as const;

const close: ReadonlySet<string> = new Set(['suspect', 'resource', 'service']);

/** A listed change as an incident names it. */
export const mentionOf = (change: RankedChange): ChangeMention => {
  const { source, subject, at, endedAt, version } = change;
  return {
    key: changeKey(change),
    source,
    subject,
    at,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(version === undefined ? {} : { version }),
  };
};

/**
 * Changes that are taken for what caused the incident: those that somebody named, and by rule at most one. The rule: of
 * the changes on record at most an hour before the trouble was seen, on the alarmed resource, the service or where the
 * traces say that it begins, the most suspicious; and either it is where the traces point, or a hypothesis that still
 * stands names the evidence that lists it. What somebody took back stays out.
 */
export function causesOf(events: readonly Envelope[]): readonly Cause[] {
  const byHand = events
    .filter(isCause)
    .map((event) => happened(event) as Happened<CauseEvent>)
    .reduce<readonly CauseByHand[]>(withCause, []);
  const named = byHand
    .filter(({ linked }) => linked)
    .map(({ change }): Cause => ({ ...change, how: 'hand' }));
  const ruled = byRule(events);
  const decided = byHand.some(({ change }) => change.key === ruled?.key);
  return ruled === undefined || decided ? named : [...named, { ...ruled, how: 'rule' }];
}

const isCause = ({ type }: Envelope): boolean => type === 'ChangeLinked' || type === 'ChangeUnlinked';

function byRule(events: readonly Envelope[]): ChangeMention | undefined {
  const looks = new Map<string, ChangesFinding>();
  for (const event of events) {
    if (event.type !== 'EvidenceAttached' && event.type !== 'EvidenceRenewed') continue;
    const { id, finding } = (event.data as { readonly evidence: EvidenceHeader }).evidence;
    if (finding.kind === 'changes') looks.set(id, finding);
  }
  const cited = new Set(
    standing(events).flatMap(({ evidence, grounds }) => [
      ...evidence,
      ...grounds.filter(({ verdict }) => verdict === 'support').flatMap((ground) => ground.evidence),
    ]) as readonly string[],
  );
  const candidates = [...looks].flatMap(([id, { changes }]) =>
    changes
      .filter(isNear)
      .slice(0, 1)
      .filter(({ relation }) => relation === 'suspect' || cited.has(id)),
  );
  const [first] = candidates.toSorted((a, b) => b.score - a.score);
  return first === undefined ? undefined : mentionOf(first);
}

const isNear = ({ minBefore, relation }: RankedChange): boolean =>
  close.has(relation) && minBefore <= causeWindowMin.before && minBefore >= -causeWindowMin.after;

const standing = (events: readonly Envelope[]): readonly Hypothesis[] =>
  events
    .filter(({ type }) => type.startsWith('Hypothesis') && type !== 'HypothesesPosted')
    .map((event) => happened(event) as Happened<HypothesisEvent>)
    .reduce<readonly Hypothesis[]>(withHypothesis, [])
    .filter(({ status }) => status === 'open' || status === 'supported');
