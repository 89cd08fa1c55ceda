/** Whom a step pages. */
export type PageTarget = { readonly schedule: string } | { readonly person: string };

/** `afterSec`: seconds after the step before it; for the first, after the start. */
export type EscalationStep = { readonly afterSec: number; readonly page: readonly PageTarget[] };

export type EscalationPolicy = {
  readonly name: string;
  readonly steps: readonly EscalationStep[];
  /** How many times the steps are gone through again after the first; 0 to 9. */
  readonly repeat: number;
};

/** How long the last step of a round is given when no step says more. */
export const defaultPatienceSec = 300;

/** Seconds to wait after a step before the next one, or before "nobody reached". */
export function patienceSec(policy: EscalationPolicy, step: number): number {
  const next = policy.steps[step + 1];
  if (next) return next.afterSec;
  return Math.max(defaultPatienceSec, ...policy.steps.map((each) => each.afterSec));
}
