import {
  earlier,
  intervalContains,
  nextIntervalBoundary,
  type Instant,
  type TimeInterval,
} from '../calendar/index.ts';
import { globMatches } from '../catalogue/index.ts';

/** Which alarms a mute is about: everything that is given has to fit, and something is given. */
export type MuteScope = {
  readonly services?: readonly string[];
  /** Glob for the alarm's name. */
  readonly alarms?: string;
  /** Globs for tags of the alarm, by key. */
  readonly tags?: Readonly<Record<string, string>>;
};

/** When a mute holds: from `from` (or ever) to before `until` (or for ever), in the intervals if there are any. */
export type MuteTimes = {
  readonly from?: Instant;
  readonly until?: Instant;
  /** One of them is enough. */
  readonly intervals?: readonly TimeInterval[];
};

/** A time in which alarms open nothing and page nobody: a maintenance window, or one that comes back. */
export type Mute = MuteScope &
  MuteTimes & {
    /** Of tocsin.yaml `mutes.0`, of a person `M-7`. */
    readonly id: string;
    readonly reason?: string;
    /** It is a mute rule of CloudWatch as well. */
    readonly cloudwatch?: true;
    /** Person who made it; absent for those of tocsin.yaml. */
    readonly by?: string;
  };

/** An alarm as a mute looks at it. */
export type MuteSubject = {
  readonly service: string;
  readonly name: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** The mute that holds an alarm back, and to when this time of it lasts; `until` absent: for ever. */
export type Muted = { readonly mute: Mute; readonly until?: Instant };

/** Of several mutes the one that holds longest; undefined when none does. */
export function mutedBy(mutes: readonly Mute[], subject: MuteSubject, at: Instant): Muted | undefined {
  return mutes
    .filter((mute) => covers(mute, subject) && holds(mute, at))
    .map((mute): Muted => {
      const until = muteEnd(mute, at);
      return { mute, ...(until === undefined ? {} : { until }) };
    })
    .reduce<Muted | undefined>(
      (longest, each) => (longest === undefined || endsLater(each, longest) ? each : longest),
      undefined,
    );
}

const endsLater = (one: Muted, other: Muted): boolean =>
  other.until !== undefined && (one.until === undefined || one.until > other.until);

export function covers(
  { services, alarms, tags }: MuteScope,
  { service, name, tags: own = {} }: MuteSubject,
): boolean {
  if (services === undefined && alarms === undefined && tags === undefined) return false;
  return (
    (services?.includes(service) ?? true) &&
    (alarms === undefined || globMatches(alarms, name)) &&
    Object.entries(tags ?? {}).every(([key, glob]) => Object.hasOwn(own, key) && globMatches(glob, own[key]!))
  );
}

/** Every alarm of everybody: never what somebody wants to mute. */
export const isEverything = ({ services, alarms, tags }: MuteScope): boolean =>
  services === undefined && tags === undefined && (alarms === undefined || /^[*?]*$/.test(alarms));

export const holds = ({ from, until, intervals }: MuteTimes, at: Instant): boolean =>
  (from === undefined || at >= from) &&
  (until === undefined || at < until) &&
  (intervals?.some((each) => intervalContains(each, at)) ?? true);

/** When a mute that holds at `at` stops holding; undefined when it never does. */
export function muteEnd({ until, intervals }: MuteTimes, at: Instant): Instant | undefined {
  const boundary = intervals === undefined ? undefined : nextIntervalBoundary(intervals, at);
  if (boundary === undefined || until === undefined) return boundary ?? until;
  return earlier(boundary, until);
}

/** When a mute begins to hold after `at`, or undefined when it holds already or never will again. */
export function muteStart(mute: MuteTimes, at: Instant): Instant | undefined {
  if (holds(mute, at)) return undefined;
  const { from, until, intervals } = mute;
  const earliest = from !== undefined && from > at ? from : at;
  if (until !== undefined && earliest >= until) return undefined;
  const start = holds(mute, earliest)
    ? earliest
    : intervals === undefined
      ? undefined
      : nextIntervalBoundary(intervals, earliest);
  return start === undefined || (until !== undefined && start >= until) ? undefined : start;
}
