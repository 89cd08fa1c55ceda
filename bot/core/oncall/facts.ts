import { epochMs, overlaps, type MsSpan } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { FactKind, ShiftFact, Why } from './schedule.ts';

/** A shift with its times as numbers. */
export type MsShift = MsSpan & {
  readonly person: PersonName;
  readonly why: Why;
  readonly fact: string | null;
};

/** A fact with its times as numbers. */
export type MsFact = MsSpan & {
  readonly fact: string;
  readonly layer: string | undefined;
  readonly replaces: PersonName | undefined;
  readonly person: PersonName | null;
  readonly why: FactKind;
  readonly createdMs: number;
};

/** In the order of their creation; facts of the same instant stay in the order given. */
export const factsInOrder = (facts: readonly ShiftFact[]): readonly MsFact[] =>
  facts
    .map((fact) => ({
      fromMs: epochMs(fact.start),
      toMs: epochMs(fact.end),
      fact: fact.id,
      layer: fact.layer,
      replaces: fact.replaces,
      person: fact.person,
      why: fact.kind,
      createdMs: epochMs(fact.createdAt),
    }))
    .sort((a, b) => a.createdMs - b.createdMs);

/** Those that concern a layer: made for it, or naming a person and no layer. */
export const factsAbout = (facts: readonly MsFact[], layer: string): readonly MsFact[] =>
  facts.filter((fact) => (fact.layer === undefined ? fact.replaces !== undefined : fact.layer === layer));

/** Somebody who is on call in addition, in no layer, and the facts that can replace them like anybody else. */
export type Addition = { readonly shift: MsShift; readonly later: readonly MsFact[] };

/** Those who are on call in addition; `later` are the facts created after that name a person but no layer. */
export function additionsOf(facts: readonly MsFact[]): readonly Addition[] {
  const additions: Addition[] = [];
  const later: MsFact[] = [];
  for (const one of facts.toReversed()) {
    const { fromMs, toMs, person, why, fact, layer, replaces } = one;
    if (layer !== undefined) continue;
    if (replaces !== undefined) later.unshift(one);
    else if (person !== null)
      additions.unshift({
        shift: { fromMs, toMs, person, why, fact },
        later: later.filter((other) => overlaps(other, one)),
      });
  }
  return additions;
}

/** What becomes of planned shifts within `whole` by the facts, which are in the order of their creation. */
export function shiftsWithFacts(
  planned: readonly MsShift[],
  facts: readonly MsFact[],
  whole: MsSpan,
): readonly MsShift[] {
  const shifts: MsShift[] = [];
  const starting = facts
    .map((fact, order) => ({ fact, order }))
    .sort((a, b) => a.fact.fromMs - b.fact.fromMs);
  let active: { readonly fact: MsFact; readonly order: number }[] = [];
  let before: MsShift | MsFact | undefined;
  let p = 0;
  let s = 0;
  const edges = edgesOf(planned, facts, whole);
  for (const [n, fromMs] of edges.entries()) {
    const toMs = edges[n + 1];
    if (toMs === undefined) break;
    active = active.filter(({ fact }) => fact.toMs > fromMs);
    for (let next = starting[s]; next !== undefined && next.fact.fromMs <= fromMs; next = starting[++s])
      if (next.fact.toMs > fromMs)
        active.splice(active.findLastIndex(({ order }) => order < next.order) + 1, 0, next);
    while ((planned[p]?.toMs ?? Infinity) <= fromMs) p++;
    const turn = planned[p];
    const holder = holderOf(
      turn !== undefined && turn.fromMs <= fromMs ? turn : undefined,
      active.map(({ fact }) => fact),
    );
    const last = shifts.at(-1);
    if (holder !== undefined && holder.person !== null) {
      const { person, why, fact } = holder;
      // The same turn, or the same fact, goes on; across a hand-off too, if it is the fact that holds.
      if (last !== undefined && before === holder) shifts[shifts.length - 1] = { ...last, toMs };
      else shifts.push({ fromMs, toMs, person, why, fact });
    }
    before = holder;
  }
  return shifts;
}

function edgesOf(
  planned: readonly MsSpan[],
  facts: readonly MsSpan[],
  { fromMs, toMs }: MsSpan,
): readonly number[] {
  const edges = new Set([fromMs, toMs]);
  for (const list of [planned, facts])
    for (const span of list)
      for (const edge of [span.fromMs, span.toMs]) if (edge > fromMs && edge < toMs) edges.add(edge);
  return [...edges].sort((a, b) => a - b);
}

/**
 * Who is on call when the `active` facts are applied one after the other: the planned shift, a fact (whose person
 * may be null), or nobody. A fact that names whom it replaces finds that person even if an earlier one has replaced
 * them already: so the latest wins. One that only takes a person off leaves alone who has come in their place.
 * Facts of the same instant are one statement, such as a swap: each looks at what was before all of them.
 */
function holderOf(planned: MsShift | undefined, active: readonly MsFact[]): MsShift | MsFact | undefined {
  let holder: MsShift | MsFact | undefined = planned;
  const had = new Set<PersonName | null>(planned && [planned.person]);
  let n = 0;
  while (n < active.length) {
    const createdMs = active[n]?.createdMs;
    let winner: MsFact | undefined;
    for (let fact = active[n]; fact !== undefined && fact.createdMs === createdMs; fact = active[++n]) {
      const { replaces, person } = fact;
      if (replaces === undefined || (person === null ? replaces === holder?.person : had.has(replaces)))
        winner = fact;
    }
    if (winner === undefined) continue;
    holder = winner;
    had.add(winner.person);
  }
  return holder;
}
