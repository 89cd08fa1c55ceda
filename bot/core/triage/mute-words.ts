import {
  instantOfMoment,
  plusSec,
  secBetween,
  type Instant,
  type Moment,
  type TimeInterval,
} from '../calendar/index.ts';
import type { MuteTimes } from './mute.ts';

/** When somebody wants a mute to hold. */
export type MuteWish =
  | { readonly forSec: number; readonly from?: Moment }
  | { readonly from?: Moment; readonly until: Moment }
  | {
      /** 0 is Sunday; of every day when empty. */
      readonly weekdays: readonly number[];
      readonly fromMin: number;
      /** Not after `fromMin`: on the next day. */
      readonly toMin: number;
      readonly until?: Moment;
    };

/** What keeps a wish from becoming a mute. */
export type MuteProblem = 'over-already' | 'ends-before-it-starts' | 'too-long';

/** Longer ones are policy, not maintenance: they belong into tocsin.yaml, where they are reviewed. */
export const longestMuteSec = 31 * 24 * 3600;

/** The times of a wish, read on the clocks of `zone`; once at most 31 days, every week for as long as is wanted. */
export function muteTimes(
  wish: MuteWish,
  zone: string,
  now: Instant,
): { readonly times: MuteTimes } | { readonly problem: MuteProblem } {
  if ('forSec' in wish) {
    if (wish.forSec > longestMuteSec) return { problem: 'too-long' };
    const from = wish.from === undefined ? now : instantOfMoment(wish.from, zone, now);
    const until = plusSec(from, wish.forSec);
    return until <= now ? { problem: 'over-already' } : { times: { from, until } };
  }
  if ('weekdays' in wish) {
    const until = wish.until === undefined ? undefined : instantOfMoment(wish.until, zone, now);
    if (until !== undefined && until <= now) return { problem: 'over-already' };
    const intervals = weekly(wish.weekdays, wish.fromMin, wish.toMin, zone);
    return { times: { intervals, ...(until === undefined ? {} : { until }) } };
  }
  const from = wish.from === undefined ? now : instantOfMoment(wish.from, zone, now);
  const until = instantOfMoment(wish.until, zone, from);
  if (until <= now) return { problem: 'over-already' };
  if (until <= from) return { problem: 'ends-before-it-starts' };
  if (secBetween(from, until) > longestMuteSec) return { problem: 'too-long' };
  return { times: { from, until } };
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** Alertmanager's intervals do not cross midnight: a night is two of them. */
function weekly(
  weekdays: readonly number[],
  fromMin: number,
  toMin: number,
  location: string,
): readonly TimeInterval[] {
  const days = weekdays.length === 0 ? everyDay : weekdays;
  const on = (wanted: readonly number[], from: number, to: number): readonly TimeInterval[] =>
    from === to
      ? []
      : [
          {
            weekdays: wanted.map((day) => ({ from: day, to: day })),
            times: [{ fromMin: from, toMin: to }],
            location,
          },
        ];
  if (toMin > fromMin) return on(days, fromMin, toMin);
  return [
    ...on(days, fromMin, 1440),
    ...on(
      days.map((day) => (day + 1) % 7),
      0,
      toMin,
    ),
  ];
}
