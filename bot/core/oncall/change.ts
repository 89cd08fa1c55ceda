import { epochMs, overlaps, type MsSpan } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { FactKind, ShiftFact, Why } from './schedule.ts';

/** A stretch in which the same person is on call for the same reason. */
export type Stint = MsSpan & {
  readonly person: PersonName;
  readonly why: Why;
  readonly fact: string | null;
};

/** A fact with its times as numbers. */
export type Change = MsSpan & {
  readonly fact: string;
  readonly layer: string | undefined;
  readonly replaces: PersonName | undefined;
  readonly person: PersonName | null;
  readonly why: FactKind;
  readonly createdMs: number;
};

/** In the order of their creation; facts of the same instant stay in the order given. */
export const changesOf = (facts: readonly ShiftFact[]): readonly Change[] =>
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
export const concerning = (changes: readonly Change[], layer: string): readonly Change[] =>
  changes.filter((change) =>
    change.layer === undefined ? change.replaces !== undefined : change.layer === layer,
  );

/** Somebody who is on call in addition, in no layer, and the changes that can replace them like anybody else. */
export type Addition = { readonly stint: Stint; readonly later: readonly Change[] };

/** Those who are on call in addition; `later` are the changes created after that name a person but no layer. */
export function additionsOf(changes: readonly Change[]): readonly Addition[] {
  const additions: Addition[] = [];
  const later: Change[] = [];
  for (const change of changes.toReversed()) {
    const { fromMs, toMs, person, why, fact, layer, replaces } = change;
    if (layer !== undefined) continue;
    if (replaces !== undefined) later.unshift(change);
    else if (person !== null)
      additions.unshift({
        stint: { fromMs, toMs, person, why, fact },
        later: later.filter((other) => overlaps(other, change)),
      });
  }
  return additions;
}

/** What becomes of planned stints within `whole` when the changes, in the order of their creation, are made. */
export function changedStints(
  planned: readonly Stint[],
  changes: readonly Change[],
  whole: MsSpan,
): readonly Stint[] {
  const stints: Stint[] = [];
  const starting = changes
    .map((change, order) => ({ change, order }))
    .sort((a, b) => a.change.fromMs - b.change.fromMs);
  let active: { readonly change: Change; readonly order: number }[] = [];
  let origin: Stint | Change | undefined;
  let p = 0;
  let s = 0;
  const edges = edgesOf(planned, changes, whole);
  for (const [n, fromMs] of edges.entries()) {
    const toMs = edges[n + 1];
    if (toMs === undefined) break;
    active = active.filter(({ change }) => change.toMs > fromMs);
    for (let next = starting[s]; next !== undefined && next.change.fromMs <= fromMs; next = starting[++s])
      if (next.change.toMs > fromMs)
        active.splice(active.findLastIndex(({ order }) => order < next.order) + 1, 0, next);
    while ((planned[p]?.toMs ?? Infinity) <= fromMs) p++;
    const base = planned[p];
    const holder = holderOf(
      base !== undefined && base.fromMs <= fromMs ? base : undefined,
      active.map(({ change }) => change),
    );
    const last = stints.at(-1);
    if (holder !== undefined && holder.person !== null) {
      const { person, why, fact } = holder;
      // The same turn, or the same fact, goes on; across a hand-off too, if it is the fact that holds.
      if (last !== undefined && last.toMs === fromMs && origin === holder)
        stints[stints.length - 1] = { ...last, toMs };
      else stints.push({ fromMs, toMs, person, why, fact });
    }
    origin = holder;
  }
  return stints;
}

function edgesOf(
  planned: readonly MsSpan[],
  changes: readonly MsSpan[],
  { fromMs, toMs }: MsSpan,
): readonly number[] {
  const edges = new Set([fromMs, toMs]);
  for (const list of [planned, changes])
    for (const span of list)
      for (const edge of [span.fromMs, span.toMs]) if (edge > fromMs && edge < toMs) edges.add(edge);
  return [...edges].sort((a, b) => a - b);
}

/**
 * Who has the seat when `active` are made one after the other: the planned stint, a change (whose person may be
 * null), or nobody. A change that names whom it replaces finds that person even if an earlier change has replaced
 * them already: so the latest wins. One that only takes a person off leaves alone who has come in their place.
 */
function holderOf(planned: Stint | undefined, active: readonly Change[]): Stint | Change | undefined {
  let holder: Stint | Change | undefined = planned;
  const had = new Set<PersonName | null>(planned && [planned.person]);
  for (let n = 0; n < active.length;) {
    const together = active[n]?.createdMs;
    let winner: Change | undefined;
    for (; active[n]?.createdMs === together && n < active.length; n++) {
      const change = active[n];
      if (change === undefined) break;
      const { replaces, person } = change;
      const concerns =
        replaces === undefined || (person === null ? replaces === holder?.person : had.has(replaces));
      if (concerns) winner = change;
    }
    if (winner === undefined) continue;
    holder = winner;
    had.add(winner.person);
  }
  return holder;
}
