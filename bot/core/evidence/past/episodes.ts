import { secBetween, type Instant } from '../../calendar/index.ts';
import type { AlarmFinding } from '../../incident/index.ts';

/** One stretch of time in which an alarm was in ALARM. */
export type Episode = {
  readonly from: Instant;
  readonly to?: Instant;
  /** Somebody had done something by then; unknown where nobody kept a record. */
  readonly touched?: boolean;
};

/** What went away within this time was hardly mended by anybody. */
export const quickMin = 10;

/** State changes in order of time become episodes; an alarm that is told to be in ALARM twice began once. */
export function episodesOf(
  changes: readonly { readonly at: Instant; readonly state: string }[],
): readonly Episode[] {
  const episodes: Episode[] = [];
  let from: Instant | undefined;
  for (const { at, state } of changes) {
    if (state === 'ALARM') from ??= at;
    // Without data it is neither over nor new.
    if (state !== 'OK' || from === undefined) continue;
    episodes.push({ from, to: at });
    from = undefined;
  }
  return from === undefined ? episodes : [...episodes, { from }];
}

/** How often, how long, and how often it went away before anybody had done anything. */
export function alarmFinding(
  episodes: readonly Episode[],
  known: Pick<AlarmFinding, 'alarm' | 'days' | 'since' | 'from'>,
): AlarmFinding {
  const over = episodes.flatMap(({ from, to, touched }) =>
    to === undefined ? [] : [{ sec: secBetween(from, to), touched }],
  );
  const lengths = over.map(({ sec }) => sec).toSorted((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)];
  const recorded = over.filter(({ touched }) => touched !== undefined);
  const before = episodes.slice(0, -1).at(-1);
  return {
    kind: 'alarm',
    ...known,
    fired: episodes.length,
    over: over.length,
    ...(known.from === 'record' ? { byItself: recorded.filter(({ touched }) => !touched).length } : {}),
    quick: lengths.filter((sec) => sec <= quickMin * 60).length,
    quickMin,
    ...(median === undefined ? {} : { medianSec: Math.round(median) }),
    ...(before === undefined ? {} : { lastAt: before.from }),
  };
}
