import { DAY_MS, epochMs, msBetween, plusSec, type Instant } from '../calendar/index.ts';
import type { Course } from '../evidence/index.ts';
import { label, type DurationName } from '../incident/index.ts';
import { deploymentsIn, isOf, type Deployment } from './deployments.ts';
import { figure, type Figure, type Measured } from './figures.ts';
import { wilson } from './shares.ts';
import type { Counted } from './quality.ts';

export type DoraName = 'lead-time-for-changes' | 'failed-deployment-recovery-time';

/** The form of a figure of `tocsin metrics`, of deployments instead of incidents. */
export type DoraFigure = Figure<DoraName>;

/** The four keys (dora.dev, "DORA's software delivery performance metrics", 2025), as far as records tell them. */
export type Dora = {
  readonly from: Instant;
  readonly to: Instant;
  readonly frequency: {
    readonly deployments: number;
    readonly perDay: number;
    readonly perWeek: number;
    /** UTC days with at least one, and days of the window. */
    readonly daysWith: number;
    readonly days: number;
  };
  readonly leadTime: DoraFigure;
  readonly changeFailureRate: {
    readonly n: number;
    readonly failed: number;
    readonly share: number | null;
    /** 95 %: Wilson 1927, without continuity correction. */
    readonly interval: readonly [number, number] | null;
    readonly incidents: readonly string[];
  };
  readonly recoveryTime: DoraFigure;
  /** Reported as failed and linked to no incident: they reached nobody. */
  readonly notDeployed: number;
  /** Reports that were read are not all: there were more than can be. */
  readonly cut: boolean;
};

export type DoraInput = {
  readonly from: Instant;
  readonly to: Instant;
  /** Changes of the window and of the time before it, in which versions are looked for. */
  readonly courses: readonly Course[];
  /** Incidents of the window that count. */
  readonly counted: readonly Counted[];
  readonly service?: string;
  readonly cut: boolean;
};

/** docs/reference/metrics.md says what each counts, and where it ends. */
export function dora({ from, to, courses, counted, service, cut }: DoraInput): Dora {
  const all = deploymentsIn(courses).filter((each) => service === undefined || isOf(each, service));
  const own = all.filter(({ endedAt }) => endedAt >= from && endedAt < to);
  const caused = causedBy(own, counted);
  const made = own.filter((each) => each.state === 'succeeded' || caused.has(each));
  const days = Math.max(1, msBetween(from, to) / DAY_MS);
  const failed = made.filter((each) => caused.has(each)).length;
  return {
    from,
    to,
    frequency: {
      deployments: made.length,
      perDay: made.length / days,
      perWeek: (made.length * 7) / days,
      daysWith: new Set(made.map(({ endedAt }) => endedAt.slice(0, 10))).size,
      days: Math.ceil(days),
    },
    leadTime: figure('lead-time-for-changes', made.map(leadOf(firstSeen(courses))), from, to),
    changeFailureRate: {
      n: made.length,
      failed,
      share: made.length === 0 ? null : failed / made.length,
      interval: wilson(failed, made.length),
      incidents: [...new Set([...caused.values()].flat().map(({ number }) => label(number)))],
    },
    recoveryTime: figure(
      'failed-deployment-recovery-time',
      [...caused].map(([deployment, incidents]) => recoveryOf(deployment, incidents)),
      from,
      to,
    ),
    notDeployed: own.filter((each) => each.state === 'failed' && !caused.has(each)).length,
    cut,
  };
}

/** Incidents by the deployment that caused them. */
function causedBy(
  deployments: readonly Deployment[],
  counted: readonly Counted[],
): ReadonlyMap<Deployment, readonly Counted[]> {
  const byKey = new Map(deployments.flatMap((each) => each.keys.map((key) => [key, each] as const)));
  const found = new Map<Deployment, readonly Counted[]>();
  for (const incident of counted)
    for (const { key } of incident.measures.causes ?? []) {
      const deployment = byKey.get(key);
      if (deployment === undefined) continue;
      const known = found.get(deployment) ?? [];
      if (!known.includes(incident)) found.set(deployment, [...known, incident]);
    }
  return found;
}

type FirstSeen = ReadonlyMap<string, { readonly at: Instant; readonly pushed: boolean }>;

/** Shorter words are numbers of builds: the same ones mean many things. */
const shortestVersion = 7;

/** When each version was reported first; a push to the repository is the change itself, all else a stand-in. */
function firstSeen(courses: readonly Course[]): FirstSeen {
  const found = new Map<string, { at: Instant; pushed: boolean }>();
  for (const { change, at } of courses) {
    const { version } = change;
    if (version === undefined || version.length < shortestVersion) continue;
    const known = found.get(version);
    const pushed = change.source === 'codecommit';
    if (known === undefined || (pushed && !known.pushed) || (pushed === known.pushed && at < known.at))
      found.set(version, { at, pushed });
  }
  return found;
}

const leadOf =
  (seen: FirstSeen) =>
  (deployment: Deployment): Measured => {
    const { version, at, endedAt, names } = deployment;
    const incident = names[0] ?? '';
    const first = version === undefined ? undefined : seen.get(version);
    const begun = first !== undefined && first.at <= endedAt ? first : { at, pushed: false };
    if (begun.at === endedAt)
      return { incident, value: { excluded: 'reported once: nothing says when it began' } };
    return { incident, value: { sec: msBetween(begun.at, endedAt) / 1000, proxy: !begun.pushed } };
  };

/** From the end of the deployment (or the opening, where it was not over by then) to the end of the impact. */
function recoveryOf({ endedAt, names }: Deployment, incidents: readonly Counted[]): Measured {
  const incident = incidents.map(({ number }) => label(number)).join(' ');
  const ends = incidents.flatMap(({ openedAt, measures }) => {
    const over = durationOf(measures.durations, 'mttm') ?? durationOf(measures.durations, 'mttr');
    return over === undefined ? [] : [{ at: plusSec(openedAt, over.sec), proxy: over.proxy }];
  });
  if (ends.length < incidents.length)
    return { incident: incident || (names[0] ?? ''), value: { excluded: 'not over yet' } };
  const opened = incidents.map(({ openedAt }) => openedAt).toSorted()[0]!;
  const from = endedAt < opened ? endedAt : opened;
  const last = ends.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]!;
  return {
    incident,
    value: { sec: Math.max(0, epochMs(last.at) - epochMs(from)) / 1000, proxy: last.proxy },
  };
}

const durationOf = (
  durations: Counted['measures']['durations'],
  wanted: DurationName,
): { readonly sec: number; readonly proxy: boolean } | undefined =>
  durations.find(({ name }) => name === wanted);
