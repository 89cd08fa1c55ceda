import { msBetween, type Instant } from '../../calendar/index.ts';
import type { Change } from '../../alarm/index.ts';
import type { ChangeRelation, RankedChange } from '../../incident/index.ts';
import { collapsed, type Course } from './course.ts';
import { radiusOf } from './radius.ts';
import { namesIn, namesSame } from './subject.ts';

/** What an incident is about, by the names that a change may share with it. */
export type Scene = {
  readonly startedAt: Instant;
  /** Names of the alarmed resources: values of dimensions. */
  readonly resources: readonly string[];
  readonly service: string;
  /** Where the traces say that it starts, most suspicious first. */
  readonly suspects: readonly string[];
  readonly dependsOn: readonly string[];
};

/** docs/reference/evidence.md, "Changes": the weights are judgement, set once and the same for everybody. */
const relationWeight: Readonly<Record<ChangeRelation, number>> = {
  resource: 1,
  suspect: 1,
  service: 0.9,
  dependency: 0.6,
  none: 0.15,
};

const radiusWeight = { wide: 1, usual: 0.8, narrow: 0.5 } as const;

/** Before the trouble was seen: full weight for so long, then half as much every `halfMin`. */
const nearMin = 5;
const halfMin = 20;

/** An alarm sees a trouble some minutes late; what came later than that is rather an answer to it. */
const lateMin = 3;
const answerWeight = 0.1;

/**
 * Changes with what speaks for each, most suspicious first: nearness in time x what it shares with the incident x how
 * far it reaches. Refused calls changed nothing and are left out; of one deployment there is one.
 */
export function rankChanges(changes: readonly Change[], scene: Scene): readonly RankedChange[] {
  return collapsed(changes)
    .map((course) => ranked(course, scene))
    .toSorted((a, b) => b.score - a.score || (a.at < b.at ? 1 : a.at > b.at ? -1 : tie(a) < tie(b) ? -1 : 1));
}

const tie = ({ subject, what, id = '' }: RankedChange): string => JSON.stringify([subject, what, id]);

function ranked(course: Course, scene: Scene): RankedChange {
  const { change, at, endedAt } = course;
  const minBefore = Math.round(msBetween(at, scene.startedAt) / 60_000);
  const { relation, to } = relationOf(change, scene);
  const radius = radiusOf(change);
  const score = nearness(minBefore) * relationWeight[relation] * radiusWeight[radius];
  const { source, what, subject, status, version, id, part, actor, byHand, links } = change;
  return {
    at,
    ...(endedAt === undefined ? {} : { endedAt }),
    source,
    what,
    subject,
    ...(status === undefined ? {} : { status }),
    ...(version === undefined ? {} : { version }),
    ...(id === undefined ? {} : { id }),
    ...(part === undefined ? {} : { part }),
    ...(actor === undefined ? {} : { actor }),
    ...(byHand === undefined ? {} : { byHand }),
    ...(links?.console === undefined ? {} : { link: links.console }),
    minBefore,
    relation,
    ...(to === undefined ? {} : { relatedTo: to }),
    radius,
    score: Math.round(score * 1000) / 1000,
  };
}

function nearness(minBefore: number): number {
  if (minBefore < -lateMin) return answerWeight;
  return minBefore <= nearMin ? 1 : 0.5 ** ((minBefore - nearMin) / halfMin);
}

function relationOf(
  change: Change,
  { resources, suspects, service, dependsOn }: Scene,
): { readonly relation: ChangeRelation; readonly to?: string } {
  const named = namesIn(change);
  const shared = (names: readonly string[]): string | undefined =>
    names.find((name) => named.some((each) => namesSame(name, each)));
  const found: readonly (readonly [ChangeRelation, string | undefined])[] = [
    ['suspect', shared(suspects.slice(0, 1))],
    ['resource', shared(resources)],
    ['service', shared([service])],
    ['dependency', shared([...suspects.slice(1, 3), ...dependsOn])],
  ];
  const [relation, to] = found.find(([, name]) => name !== undefined) ?? ['none', undefined];
  return { relation, ...(to === undefined ? {} : { to }) };
}
