import { clockSecBetween, type Instant } from '../../calendar/index.ts';
import { durationText, type Texts } from '../../texts/index.ts';

export type Stretch = { readonly from: string; readonly to: string; readonly duration: string };

/** `14:02:10`, with the date on any other day than the first. */
export const timeOn = (first: Instant, at: Instant): string =>
  first.slice(0, 10) === at.slice(0, 10) ? at.slice(11, 19) : `${at.slice(0, 10)} ${at.slice(11, 19)}`;

/** `14:02`, with the date on any other day than the first. */
export const minuteOn = (first: Instant, at: Instant): string => timeOn(first, at).slice(0, -3);

/**
 * Two clock times and the time between them, which is always the difference of the times as they are shown: whoever
 * subtracts them finds no other. Seconds are shown unless both are whole minutes; of `coarse` stretches, which are for
 * readers who need no seconds, only where both lie in one minute.
 */
export function stretch(
  first: Instant,
  from: Instant,
  to: Instant,
  texts: Texts,
  { coarse = false }: { readonly coarse?: boolean } = {},
): Stretch {
  const whole = [from, to].every((at) => at.slice(17, 19) === '00');
  const minutes = coarse ? from.slice(0, 16) !== to.slice(0, 16) : whole;
  const cut = (at: Instant): Instant => `${at.slice(0, minutes ? 16 : 19)}${minutes ? ':00' : ''}.000Z`;
  const shown = minutes ? minuteOn : timeOn;
  return {
    from: shown(first, from),
    to: shown(first, to),
    duration: durationText(clockSecBetween(cut(from), cut(to)), texts),
  };
}
