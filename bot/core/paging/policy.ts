import type { TimeInterval } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { QuietHours } from './quiet.ts';

/** Whom a step pages. A policy that names another one has that one's steps in place of the name. */
export type PageTarget =
  | { readonly schedule: string }
  | { readonly person: string }
  /** A named list of people, as it was when the escalation began. */
  | { readonly group: string; readonly people: readonly string[] }
  /** A Slack channel; `mention` makes it sound for those who are there now, or for all of it. */
  | { readonly channel: string; readonly mention?: 'here' | 'channel' }
  | RoundRobin;

/** The next one of several people, by turns that are counted in the store under the name `roundRobin`. */
export type RoundRobin = {
  readonly roundRobin: string;
  readonly of:
    /** Everybody in a schedule; `onCall`: who is on call in it at the time. */
    | { readonly schedule: string; readonly onCall?: true }
    | { readonly group: string; readonly people: readonly string[] };
};

/** When a step is taken: everything that is given has to fit; of a list one entry is enough. */
export type StepCondition = {
  readonly severities?: readonly Severity[];
  readonly services?: readonly string[];
  /** Hours and weekdays in a zone. */
  readonly intervals?: readonly TimeInterval[];
};

/** `afterSec`: seconds after the step before it; for the first, after the start. */
export type EscalationStep = {
  readonly afterSec: number;
  readonly page: readonly PageTarget[];
  /** All of them have to hold; a step without is always taken. */
  readonly when?: readonly StepCondition[];
};

/** As it was when the escalation began: a later change of the configuration does not touch it. */
export type EscalationPolicy = {
  readonly name: string;
  readonly steps: readonly EscalationStep[];
  /** How many times the steps are gone through again after the first; 0 to 9. */
  readonly repeat: number;
  /** How many people have to acknowledge; one when absent. */
  readonly mustAcknowledge?: number;
  /** Who is paged when nobody was reached. */
  readonly lastResort?: readonly PageTarget[];
  readonly quiet?: QuietHours;
};

/** How long the last step of a round is given when no step says more. */
export const defaultPatienceSec = 300;

/** Seconds to wait after a step before the next one, or before "nobody reached". */
export function patienceSec(policy: EscalationPolicy, step: number): number {
  const next = policy.steps[step + 1];
  if (next) return next.afterSec;
  return longestWaitSec(policy);
}

/** How long the last word of a round is given: as long as the longest wait of the policy. */
export const longestWaitSec = ({ steps }: EscalationPolicy): number =>
  Math.max(defaultPatienceSec, ...steps.map((each) => each.afterSec));
