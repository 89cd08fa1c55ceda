import Mustache from 'mustache';
import { whyItFits, type AlarmMatcher, type Severity, type SignalFacts } from '../catalogue/index.ts';

/** What becomes of alarms beside their service: the section `triage` of tocsin.yaml. Times in seconds. */
export type TriageSettings = {
  /** Incidents of neighbours, of composites and of one grouping key are one while they begin within this time. */
  readonly joinWithinSec: number;
  /** An alarm that comes later than this after its state change is looked up before it pages. */
  readonly lateAfterSec: number;
  /** null: never. */
  readonly storm: StormRule | null;
  /** null: never. */
  readonly flapping: FlappingRule | null;
  readonly resolve: Readonly<Record<Severity, ResolveRule>>;
  /** Seconds after an acknowledgement until somebody is paged again while alarms fire; absent: never. */
  readonly repageAfterSec: Readonly<Partial<Record<Severity, number>>>;
  /** Each property is taken from the first rule that fits and names it. */
  readonly rules: readonly TriageRule[];
};

export type StormRule = {
  readonly moreThan: number;
  readonly withinSec: number;
  /** Without another service for so long, a new alarm opens an incident of its own again. */
  readonly calmSec: number;
  /** Policy that is paged for a storm; else that of the service it began in. */
  readonly escalation?: string;
};

export type FlappingRule = {
  readonly changes: number;
  readonly withinSec: number;
  readonly calmSec: number;
};

/** What happens when no alarm of an incident is in ALARM any more. */
export type ResolveRule = 'never' | 'propose' | { readonly calmSec: number };

export type MissingDataRule = 'ignore' | 'note' | 'open';

export type TriageRule = {
  /** Its alarms: those that fit an entry; every alarm when empty. */
  readonly match: readonly AlarmMatcher[];
  readonly services?: readonly string[];
  readonly holdSec?: number;
  readonly missingData?: MissingDataRule;
  /** Mustache over the signal: alarms with the same text belong together, instead of those of one service. */
  readonly group?: string;
};

/** The rules as they apply to one signal. */
export type SignalRule = {
  readonly holdSec: number;
  readonly missingData: MissingDataRule;
  readonly group?: string;
};

export const defaultTriage: TriageSettings = {
  joinWithinSec: 1800,
  lateAfterSec: 900,
  storm: { moreThan: 8, withinSec: 60, calmSec: 900 },
  flapping: { changes: 6, withinSec: 1800, calmSec: 900 },
  resolve: { sev1: 'propose', sev2: 'propose', sev3: 'propose', sev4: 'propose' },
  repageAfterSec: {},
  rules: [],
};

export const plainRule: SignalRule = { holdSec: 0, missingData: 'ignore' };

/** What holds for an alarm of a service: each property from the first rule that fits and names it. */
export function ruleFor(rules: readonly TriageRule[], facts: SignalFacts, service: string): SignalRule {
  const fitting = rules.filter(
    ({ match, services }) =>
      (services === undefined || services.includes(service)) &&
      (match.length === 0 || match.some((matcher) => whyItFits(matcher, facts) !== undefined)),
  );
  const group = fitting.find((rule) => rule.group !== undefined)?.group;
  return {
    holdSec: fitting.find((rule) => rule.holdSec !== undefined)?.holdSec ?? plainRule.holdSec,
    missingData: fitting.find((rule) => rule.missingData !== undefined)?.missingData ?? plainRule.missingData,
    ...(group === undefined ? {} : { group }),
  };
}

/** What a grouping key may be made of. */
export type GroupingView = {
  readonly service: string;
  readonly alarm: { readonly name: string; readonly account: string; readonly region: string };
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
};

/** UTF-16 units of a grouping key; names and tags come from outside. */
const groupLength = 200;

/** The grouping key of a signal; undefined where the template comes out empty, so that its service groups it. */
export function groupingKey(template: string, view: GroupingView): string | undefined {
  const text = Mustache.render(template, view, {}, { escape: String }).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text.slice(0, groupLength);
}

/** Why Mustache cannot read the template; undefined when it can. */
export function groupProblem(template: string): string | undefined {
  try {
    Mustache.parse(template);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
