import { plusSec, type Instant } from '../calendar/index.ts';
import { isTaken, type Circumstances } from './conditions.ts';
import type { Escalation, Place } from './escalation.ts';
import type { EscalationStep, PageTarget } from './policy.ts';
import { dueNext, isEnd, isLastResort, waitAfterSec } from './walk.ts';

/** What comes next while nobody answers. */
export type Upcoming =
  | {
      readonly next: 'step';
      readonly at: Instant;
      readonly page: readonly PageTarget[];
      readonly place: Place;
    }
  | { readonly next: 'last-resort'; readonly at: Instant; readonly page: readonly PageTarget[] }
  /** It waits for the end of quiet hours. */
  | { readonly next: 'morning'; readonly at: Instant; readonly persons: readonly string[] }
  /** Nobody is left: it is said that nobody was reached. */
  | { readonly next: 'nobody'; readonly at: Instant };

/**
 * The next page of an escalation, if the incident stays what it is. Steps whose conditions will not hold when their
 * time comes are passed over here as they will be then.
 */
export function upcoming(state: Escalation, now: Omit<Circumstances, 'at'>): Upcoming {
  if (state.held !== undefined) return { next: 'morning', at: state.dueAt, persons: state.held.persons };
  let walk = state;
  // At most all steps of two rounds: one that pages nobody is followed by the last resort or by the same again.
  for (let n = 0; n <= 2 * state.policy.steps.length; n += 1) {
    const place = dueNext(walk);
    const at = walk.dueAt;
    if (isEnd(walk, place)) return { next: 'nobody', at };
    if (isLastResort(walk, place)) return { next: 'last-resort', at, page: state.policy.lastResort ?? [] };
    const step = stepAt(state, place);
    if (isTaken(step, { ...now, at })) return { next: 'step', at, page: step.page, place };
    walk = passing(walk, place, at);
  }
  return { next: 'nobody', at: walk.dueAt };
}

export const stepAt = ({ policy }: Escalation, { step }: Place): EscalationStep =>
  policy.steps[step] ?? { afterSec: 0, page: [] };

function passing(state: Escalation, place: Place, at: Instant): Escalation {
  const paged = place.round === state.round && state.paged;
  const next: Escalation = { ...state, ...place, paged };
  return { ...next, dueAt: plusSec(at, waitAfterSec(next, place, paged)) };
}
