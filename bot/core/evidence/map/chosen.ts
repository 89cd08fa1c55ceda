import type { Suspect, SuspectCall } from '../ledger/ranking.ts';
import type { Suspects } from '../ledger/suspects.ts';

/** A service as the map shows it. `place`: in the ranking. */
export type MapNode = {
  readonly place: number;
  readonly service: Suspect;
  readonly alarmed: boolean;
  /** 1 for the first suspect; null for who is none. */
  readonly suspicion: number | null;
};

/** Services that are not drawn one by one, at the drawn one that they are nearest to. */
export type MapGroup = {
  readonly at: number;
  readonly services: number;
  /** They are called, directly or not, by the one they hang on; else they call it. */
  readonly called: boolean;
  /** None of them is a suspect or has a call that got worse. */
  readonly healthy: boolean;
};

export type ServiceMap = {
  readonly nodes: readonly MapNode[];
  readonly calls: readonly SuspectCall[];
  readonly groups: readonly MapGroup[];
  /** All there are. */
  readonly services: number;
  /** Services that nothing connects with the alarm. */
  readonly apart: number;
};

/** So many are drawn one by one; of more only those that tell something, and what is near up to the second number. */
const MOST_NODES = 24;
const MOST_WITH_NEIGHBOURS = 16;
/** A suspect with less is not marked. */
const MARKED_FROM_SHARE = 0.05;
const MOST_MARKED = 3;

/**
 * What is drawn: the alarm, the suspects, what leads from one to the other, the calls that got worse and what is near;
 * the rest is folded. Places are those of `suspects.ranked`.
 */
export function mapOf(suspects: Suspects): ServiceMap {
  const { ranked } = suspects;
  // Who sends the requests from outside is no service; X-Ray shows it as a node beside the one that it calls.
  const isService = (place: number): boolean => ranked[place]?.type !== 'client';
  const calls = suspects.calls.filter(({ from, to }) => isService(from) && isService(to));
  const services = ranked.filter(({ type }) => type !== 'client').length;
  const alarmed = ranked.findIndex(
    ({ name, type }) => name === suspects.alarmed?.name && type === suspects.alarmed.type,
  );
  const marked = ranked
    .flatMap(({ share, newcomer }, place) => (share >= MARKED_FROM_SHARE && !newcomer ? [place] : []))
    .slice(0, MOST_MARKED);
  const beside = neighboursOf(calls);
  const shown = chosen(alarmed, marked, ranked, calls, beside);
  const isShown = new Set(shown);
  const nodes = shown.map((place): MapNode => {
    const rank = marked.indexOf(place);
    return {
      place,
      service: ranked[place] as Suspect,
      alarmed: place === alarmed,
      suspicion: rank < 0 ? null : rank + 1,
    };
  });
  const hanging = hangingOn(shown, beside);
  return {
    nodes,
    calls: calls.filter(({ from, to }) => isShown.has(from) && isShown.has(to)),
    groups: groupsOf(hanging, marked, calls),
    services,
    apart: services - shown.length - hanging.size,
  };
}

type Neighbours = ReadonlyMap<number, readonly { readonly place: number; readonly called: boolean }[]>;

function neighboursOf(calls: readonly SuspectCall[]): Neighbours {
  const ends = calls.flatMap(({ from, to }) => [
    { of: from, place: to, called: true },
    { of: to, place: from, called: false },
  ]);
  return Map.groupBy(ends, ({ of }) => of);
}

/** The most telling places first; all of them that are connected where they are few. */
function chosen(
  alarmed: number,
  marked: readonly number[],
  ranked: readonly Suspect[],
  calls: readonly SuspectCall[],
  beside: Neighbours,
): readonly number[] {
  const start = alarmed >= 0 ? alarmed : (marked[0] ?? 0);
  if (ranked.length === 0) return [];
  const byExcess = calls.filter(({ worse }) => worse).toSorted((a, b) => b.excess - a.excess);
  const near = [...nearest([start], beside).keys()];
  const around = marked.slice(0, 1).flatMap((place) => beside.get(place)?.map((each) => each.place) ?? []);
  const telling = new Set([
    start,
    ...marked,
    ...marked.flatMap((place) => wayTo(start, place, beside)),
    ...byExcess.flatMap(({ from, to }) => [from, to]),
    ...around,
  ]);
  const most = near.length > MOST_NODES ? Math.max(MOST_WITH_NEIGHBOURS, telling.size) : MOST_NODES;
  return [...new Set([...telling, ...near])].slice(0, Math.min(MOST_NODES, most));
}

type Step = { readonly from: number; readonly root: number; readonly called: boolean };

/** Every place that calls lead to, with the step by which it is reached first. */
function nearest(starts: readonly number[], beside: Neighbours): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>(
    starts.map((place) => [place, { from: place, root: place, called: true }]),
  );
  const open = [...starts];
  // The list grows while it is walked: every place is appended once.
  for (const place of open) {
    const { root, called: onward, from } = steps.get(place) as Step;
    for (const { place: next, called } of beside.get(place) ?? []) {
      if (steps.has(next)) continue;
      steps.set(next, { from: place, root, called: from === place ? called : onward });
      open.push(next);
    }
  }
  return steps;
}

function wayTo(start: number, end: number, beside: Neighbours): readonly number[] {
  const steps = nearest([start], beside);
  const way: number[] = [];
  for (let at = end; at !== start;) {
    const step = steps.get(at);
    if (step === undefined) return [];
    way.push(at);
    at = step.from;
  }
  return way.toReversed();
}

/** Every place that is not shown and can be reached, with the shown one that it is nearest to. */
function hangingOn(shown: readonly number[], beside: Neighbours): ReadonlyMap<number, Step> {
  const steps = nearest(shown, beside);
  const isShown = new Set(shown);
  return new Map([...steps].filter(([place]) => !isShown.has(place)));
}

function groupsOf(
  hanging: ReadonlyMap<number, Step>,
  marked: readonly number[],
  calls: readonly SuspectCall[],
): readonly MapGroup[] {
  const unwell = new Set([...marked, ...calls.flatMap(({ from, to, worse }) => (worse ? [from, to] : []))]);
  const groups = Map.groupBy(hanging, ([, { root, called }]) => `${root} ${called}`);
  return [...groups.values()].flatMap((members): readonly MapGroup[] => {
    const [first] = members;
    if (first === undefined) return [];
    const [, { root, called }] = first;
    const healthy = members.every(([place]) => !unwell.has(place));
    return [{ at: root, services: members.length, called, healthy }];
  });
}
