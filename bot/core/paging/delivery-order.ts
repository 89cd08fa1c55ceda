import { epochMs, instantOf, openSpans, weekPattern, type Instant } from '../calendar/index.ts';
import type { Person, Severity } from '../catalogue/index.ts';
import type { Way } from './delivery.ts';

/** Whether somebody is to be woken for it. */
export type Urgency = 'urgent' | 'low';

/** sev1 and sev2 are urgent (docs/how-to/paging.md). */
export const urgencyOf = (severity: Severity): Urgency =>
  severity === 'sev1' || severity === 'sev2' ? 'urgent' : 'low';

/** Whether the instant lies in the person's working hours, on the wall clocks of their zone; false without any. */
export function isAtWork({ workingHours, zone }: Person, at: Instant): boolean {
  if (workingHours === undefined) return false;
  const fromMs = epochMs(at);
  return openSpans(zone, weekPattern(workingHours), { fromMs, toMs: fromMs + 1 }).length > 0;
}

/** Where somebody has said no working hours: Monday to Friday, 9 to 17. */
const usualHours = [{ weekdays: [{ from: 1, to: 5 }], times: [{ fromMin: 9 * 60, toMin: 17 * 60 }] }];

const lookAheadMs = 21 * 86_400_000;

/**
 * When a person who works is not disturbed by a test: an hour after their working hours begin, or now when they are at
 * work; in their zone. An instant that is at most three weeks ahead.
 */
export function nextWorkInstant({ workingHours = usualHours, zone }: Person, now: Instant): Instant {
  const fromMs = epochMs(now);
  const spans = openSpans(zone, weekPattern(workingHours), { fromMs, toMs: fromMs + lookAheadMs });
  const [first] = spans.filter(({ toMs }) => toMs > fromMs);
  if (first === undefined || !Number.isFinite(first.fromMs) || first.fromMs <= fromMs) return now;
  return instantOf(Math.min(first.fromMs + 3_600_000, first.toMs - 60_000));
}

/** The order in which a person is to be tried; undefined when they have not said one. */
export function orderFor(person: Person, urgency: Urgency, at: Instant): readonly Way[] | undefined {
  const { notify } = person;
  if (notify === undefined) return undefined;
  if (notify.atWork !== undefined && isAtWork(person, at)) return notify.atWork;
  return notify[urgency];
}

/** Code number `n` of a phone: four digits that come again after 9,000 pages. */
export const pageCode = (n: number): string => String(1000 + ((n * 7919) % 9000));
