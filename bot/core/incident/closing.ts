import { msBetween, type Instant } from '../calendar/index.ts';
import type { Incident } from './state.ts';

/** When an action item is done by itself: something that the record, the configuration or CloudWatch can tell. */
export type ClosingCondition =
  | { readonly check: 'runbook'; readonly runbook: string }
  /** CloudWatch has an alarm of that name that does something when it is OK again. */
  | { readonly check: 'alarm'; readonly alarm: string }
  /** `pattern`: a part of a log line; absent for so many days in the incidents of the service. */
  | { readonly check: 'pattern'; readonly pattern: string; readonly days: number };

/** Texts in UTF-16 units; an alarm's name as CloudWatch limits it. */
export const closingLimits = { pattern: 120, days: 365, alarm: 255 } as const;

/** Whether a log line of that pattern is in the incident's evidence, new or more than before; capitals count alike. */
export function showsPattern({ evidence }: Pick<Incident, 'evidence'>, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return evidence.some(({ finding }) => {
    if (finding.kind !== 'logs') return false;
    const { lines, news, exceptions = [] } = finding;
    const compared = [...(news?.new ?? []), ...(news?.risen ?? [])];
    return [
      ...compared.flatMap(({ text, example }) => [text, example]),
      ...exceptions.map(({ type, message }) => `${type}: ${message}`),
      ...lines.map(({ text }) => text),
    ].some((line) => line.toLowerCase().includes(wanted));
  });
}

/** What is known when a condition is looked at; an absent one was not asked for. */
export type ClosingFacts = {
  readonly runbooks: readonly string[];
  /** Whether the alarm has an OK action that is not switched off. */
  readonly okAction?: boolean;
  /** When the action item was agreed on, or opened again. */
  readonly since: Instant;
  /** When an incident of the service was opened last that showed the pattern. */
  readonly seenAt?: Instant;
  readonly now: Instant;
};

/** Whether the condition holds now. */
export function isFulfilled(condition: ClosingCondition, known: ClosingFacts): boolean {
  switch (condition.check) {
    case 'runbook':
      return known.runbooks.includes(condition.runbook);
    case 'alarm':
      return known.okAction === true;
    case 'pattern': {
      const { seenAt = known.since } = known;
      const last = seenAt > known.since ? seenAt : known.since;
      return msBetween(last, known.now) >= condition.days * 86_400_000;
    }
  }
}
