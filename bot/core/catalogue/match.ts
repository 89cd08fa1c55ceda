import type { AlarmMatcher, Service } from './service.ts';

/**
 * Whether a glob covers the whole text: `*` is any run of characters, `?` any one; case does not matter. Takes at most
 * pattern x text steps, whatever the pattern.
 */
export function globMatches(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern.toLowerCase());
  const given = Array.from(text.toLowerCase());
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (next < given.length) {
    if (wanted[at] === '*') {
      star = at;
      resume = next;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[next])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      resume += 1;
      next = resume;
      at = star + 1;
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}

/** What a service is found by. */
export type SignalFacts = {
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
  /** Every metric that the alarm watches; a matcher's namespace and dimensions have to fit the same one. */
  readonly metrics: readonly {
    readonly namespace?: string;
    readonly dimensions: Readonly<Record<string, string>>;
  }[];
  readonly tags?: Readonly<Record<string, string>>;
};

export type MatchedPart = {
  /** `name`, `namespace`, `account`, `region`, `dimension LoadBalancer`, `tag team`. */
  readonly part: string;
  readonly pattern: string;
  readonly value: string;
};

export type FoundService<S> = { readonly service: S; readonly why: readonly MatchedPart[] };

/**
 * The service whose matcher fits best: the one with the most parts, then with the most parts without wildcards, then
 * with the most literal characters; among equals the first in the configuration. A matcher without parts fits nothing.
 */
export function findService<S extends Pick<Service, 'match'>>(
  services: readonly S[],
  facts: SignalFacts,
): FoundService<S> | undefined {
  const fitting = services.flatMap((service) =>
    service.match.flatMap((matcher) => {
      const why = whyItFits(matcher, facts);
      return why ? [{ service, why }] : [];
    }),
  );
  return fitting.reduce<FoundService<S> | undefined>(
    (best, each) => (best && !moreSpecific(each.why, best.why) ? best : each),
    undefined,
  );
}

/** The parts of a matcher with the values they fit; undefined when one does not fit or there is none. */
export function whyItFits(matcher: AlarmMatcher, facts: SignalFacts): readonly MatchedPart[] | undefined {
  const own = [
    ...asked('name', matcher.name, facts.name),
    ...asked('account', matcher.account, facts.account),
    ...asked('region', matcher.region, facts.region),
    ...askedOfAll('tag', matcher.tags, facts.tags),
  ];
  const ofMetric = metricParts(matcher, facts);
  const parts = ofMetric && [...own, ...ofMetric];
  return parts && parts.length > 0 && parts.every(fits) ? (parts as readonly MatchedPart[]) : undefined;
}

type AskedPart = { readonly part: string; readonly pattern: string; readonly value: string | undefined };

const fits = (asked: AskedPart): asked is MatchedPart =>
  asked.value !== undefined && globMatches(asked.pattern, asked.value);

const asked = (part: string, pattern: string | undefined, value: string | undefined): AskedPart[] =>
  pattern === undefined ? [] : [{ part, pattern, value }];

const askedOfAll = (
  part: string,
  patterns: Readonly<Record<string, string>> | undefined,
  values: Readonly<Record<string, string>> | undefined,
): AskedPart[] =>
  Object.entries(patterns ?? {}).map(([key, pattern]) => ({
    part: `${part} ${key}`,
    pattern,
    value: values && Object.hasOwn(values, key) ? values[key] : undefined,
  }));

function metricParts(matcher: AlarmMatcher, facts: SignalFacts): readonly AskedPart[] | undefined {
  const ofEach = facts.metrics.map((metric) => [
    ...asked('namespace', matcher.namespace, metric.namespace),
    ...askedOfAll('dimension', matcher.dimensions, metric.dimensions),
  ]);
  if (matcher.namespace === undefined && matcher.dimensions === undefined) return [];
  return ofEach.find((parts) => parts.every(fits));
}

function moreSpecific(a: readonly MatchedPart[], b: readonly MatchedPart[]): boolean {
  const [left, right] = [specificity(a), specificity(b)];
  const different = left.findIndex((each, index) => each !== right[index]);
  return different >= 0 && (left[different] ?? 0) > (right[different] ?? 0);
}

const specificity = (parts: readonly MatchedPart[]): readonly number[] => [
  parts.length,
  parts.filter(({ pattern }) => !/[*?]/.test(pattern)).length,
  parts.reduce((sum, { pattern }) => sum + pattern.replaceAll(/[*?]/g, '').length, 0),
];
