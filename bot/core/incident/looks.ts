import { plusSec, type Instant } from '../calendar/index.ts';
import type { EvidenceKind } from './evidence.ts';
import type { Incident } from './state.ts';

/** What a kind of evidence shows is looked up anew at most so often; words of one's own are another question. */
export const lookEverySec = 60;

/** A look that has brought nothing for so long is waited for no longer: a query runs for 60 s, and may wait for a place. */
export const lookLastsSec = 120;

/** A kind that is not looked up anew now: it is being looked up (`underWay`), or was a moment ago. */
export type HeldLook = {
  readonly kind: EvidenceKind;
  readonly since: Instant;
  readonly underWay: boolean;
  readonly againAt: Instant;
};

/** Why a kind is not looked up anew at that instant; the first look is the one with which the incident began. */
export function heldLook(
  { looks, openedAt, evidence, gaps }: Pick<Incident, 'looks' | 'openedAt' | 'evidence' | 'gaps'>,
  kind: EvidenceKind,
  at: Instant,
): HeldLook | undefined {
  const since = looks?.[kind] ?? openedAt;
  const items = evidence.filter(({ finding, sheet }) => finding.kind === kind && sheet === undefined);
  const isGap = items.length === 0 && gaps.some((gap) => gap.kind === kind && gap.sheet === undefined);
  const underWay = !isGap && (items.length === 0 || items.some((item) => (item.at ?? since) < since));
  const againAt = plusSec(since, underWay ? lookLastsSec : lookEverySec);
  return at < againAt ? { kind, since, underWay, againAt } : undefined;
}
