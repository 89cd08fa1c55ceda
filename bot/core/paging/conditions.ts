import { intervalContains, type Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { EscalationStep, StepCondition } from './policy.ts';

/** What the conditions of a step are about. */
export type Circumstances = { readonly severity: Severity; readonly service: string; readonly at: Instant };

/** Whether a step is taken now. */
export const isTaken = ({ when = [] }: EscalationStep, now: Circumstances): boolean =>
  when.every((condition) => holds(condition, now));

const holds = (
  { severities, services, intervals }: StepCondition,
  { severity, service, at }: Circumstances,
): boolean =>
  (severities?.includes(severity) ?? true) &&
  (services?.includes(service) ?? true) &&
  (intervals?.some((interval) => intervalContains(interval, at)) ?? true);
