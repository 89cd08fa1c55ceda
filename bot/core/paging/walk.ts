import type { Escalation, Place } from './escalation.ts';
import { longestWaitSec, patienceSec, type EscalationPolicy } from './policy.ts';

/** The step that follows, or undefined after the last of the last round. */
export function nextStep(policy: EscalationPolicy, at: Place): Place | undefined {
  if (at.step + 1 < policy.steps.length) return { round: at.round, step: at.step + 1 };
  return at.round < policy.repeat ? { round: at.round + 1, step: 0 } : undefined;
}

/** What an escalation takes next, whatever its timers say. */
export const dueNext = (state: Escalation): Place => dueAfter(state, state);

/**
 * What follows a place of the walk. Past the last step of the last round comes the last resort, if there is one, and
 * then the end. A round that paged nobody at all is not gone through again where there is a last resort.
 */
export function dueAfter(state: Escalation, at: Place): Place {
  const { policy, lastResort, paged } = state;
  const end = { round: policy.repeat + 1, step: 0 };
  if (lastResort) return { round: policy.repeat + 2, step: 0 };
  // Escalations without steps that began before there was a last resort took an empty step first.
  if (at.step < 0) return policy.steps.length === 0 && policy.lastResort ? end : { round: 0, step: 0 };
  const next = nextStep(policy, at) ?? end;
  const isEmptyRound = next.round > at.round && at.round === state.round && !paged;
  return isEmptyRound && policy.lastResort ? end : next;
}

export const isSamePlace = (a: Place, b: Place): boolean => a.round === b.round && a.step === b.step;

export const isLastResort = ({ policy, lastResort }: Escalation, { round }: Place): boolean =>
  round === policy.repeat + 1 && policy.lastResort !== undefined && lastResort === undefined;

/** Whether nobody is left to be paged there. */
export const isEnd = (state: Escalation, place: Place): boolean =>
  place.round > state.policy.repeat && !isLastResort(state, place);

/**
 * Seconds from a place that was just taken to what follows; none where it reached nobody. But a new round is waited
 * for: a short outage of Slack would use up all repeats within seconds, and nobody would be paged when it is over.
 */
export function waitAfterSec(state: Escalation, taken: Place, reachedSomebody: boolean): number {
  if (!reachedSomebody && mayHurry(state, taken)) return 0;
  return taken.round > state.policy.repeat
    ? longestWaitSec(state.policy)
    : patienceSec(state.policy, taken.step);
}

/** Whether what follows a place may come at once when that place reached nobody. */
export function mayHurry(state: Escalation, taken: Place): boolean {
  const next = dueAfter(state, taken);
  return next.round === taken.round || next.round > state.policy.repeat;
}
