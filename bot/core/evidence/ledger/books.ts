import { excessOf, noExcess, typicalDrift, type Counting, type Excess, type Unit } from './excess.ts';
import { linksOf, type Link, type Links } from './links.ts';
import { callKey, type GraphWindow, type Identity } from './service-graph.ts';

/** The excess of everything that was measured in the incident. Amounts are seconds or faults. */
export type Books = {
  readonly unit: Unit;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly links: Links;
  /** Recorded requests of the incident by node. */
  readonly requests: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, Excess>;
  readonly calls: ReadonlyMap<Link, Excess>;
};

type Windows = readonly (GraphWindow | null)[];

/**
 * Failures are 5xx answers and throttles: a throttled dependency is X-Ray's error, but its caller's fault. Other 4xx
 * answers are everyday business and count only when they are all that the alarmed service has more of.
 */
export function countingFor(
  metric: 'latency' | 'availability',
  alarmed: string | null,
  normal: Windows,
  incident: GraphWindow | null,
): Counting {
  if (metric === 'latency') return { unit: 'seconds', amountOf: (measure) => measure.seconds };
  const faults: Counting = { unit: 'faults', amountOf: (measure) => measure.faults + measure.throttles };
  const refusals: Counting = { unit: 'faults', amountOf: (measure) => measure.faults + measure.errors };
  if (!alarmed || !incident) return faults;
  const windows = normal.map((window) => window?.nodes.get(alarmed));
  const moreOf = (counting: Counting): boolean =>
    excessOf(incident.nodes.get(alarmed), windows, counting, 0).amount > 0;
  return !moreOf(faults) && moreOf(refusals) ? refusals : faults;
}

export function booksOf(incident: GraphWindow, normal: Windows, counting: Counting): Books {
  const drift = typicalDrift(
    [...incident.nodes.keys()].map((node) => [normal[0]?.nodes.get(node), normal[1]?.nodes.get(node)]),
    counting,
  );
  const links = linksOf(incident, normal);
  const nodes = new Map(
    [...incident.nodes].map(([node, measure]) => [
      node,
      excessOf(
        measure,
        normal.map((window) => window?.nodes.get(node)),
        counting,
        drift,
      ),
    ]),
  );
  const measured = (link: Link): Excess =>
    excessOf(
      link.incident,
      normal.map((window) => window?.calls.get(callKey(link.from, link.to))?.measure),
      counting,
      drift,
    );
  const shared = sharesOfCallees(links, nodes);
  const calls = new Map(
    links.all.map((link) => [link, link.measured ? measured(link) : (shared.get(link) ?? noExcess)]),
  );
  const requests = new Map([...incident.nodes].map(([node, { requests: count }]) => [node, count]));
  return { unit: counting.unit, identities: incident.identities, links, nodes, calls, requests };
}

/** Without statistics of the calls: the callee's excess, split over its callers as theirs. */
function sharesOfCallees(links: Links, nodes: ReadonlyMap<string, Excess>): ReadonlyMap<Link, Excess> {
  const extra = (node: string): number => Math.max(0, nodes.get(node)?.amount ?? 0);
  const shares = new Map<Link, Excess>();
  for (const [callee, callers] of links.to) {
    const excess = nodes.get(callee) ?? noExcess;
    const unmeasured = callers.filter((link) => !link.measured);
    const all = unmeasured.reduce((sum, link) => sum + extra(link.from), 0);
    for (const link of unmeasured) {
      const part = all > 0 ? extra(link.from) / all : 1 / unmeasured.length;
      shares.set(link, {
        amount: Math.max(0, excess.amount) * part,
        samplingVariance: excess.samplingVariance * part * part,
        driftVariance: excess.driftVariance * part * part,
        known: excess.known,
      });
    }
  }
  return shares;
}
