import type { Severity } from './severity.ts';

/** One line of `match`: all named parts have to fit. Values are globs (`*` and `?`), matched without regard to case. */
export type AlarmMatcher = {
  readonly name?: string;
  readonly namespace?: string;
  readonly account?: string;
  readonly region?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
};

export type LogSource = {
  readonly group: string;
  /** The name of a query in `queries`, or of a built-in one. */
  readonly query: string;
  readonly region?: string;
  readonly account?: string;
};

export type Service = {
  readonly name: string;
  readonly owner?: string;
  readonly match: readonly AlarmMatcher[];
  readonly severity: Severity;
  readonly dependsOn: readonly string[];
  readonly logs: readonly LogSource[];
  /** X-Ray filter expression. */
  readonly traces?: { readonly filter: string };
  readonly runbooks: readonly string[];
  /** Name of an escalation policy. */
  readonly escalation?: string;
  /** Percent of the time in which it is to work, over so many days. */
  readonly objective?: { readonly availability: number; readonly windowDays: number };
};
