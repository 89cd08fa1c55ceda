/** How `<!date^...>` shows an instant to somebody: in their own zone, relative words for yesterday to tomorrow. */
export function dateText(
  atSec: number,
  format: string,
  viewer: { readonly nowMs: number; readonly zone: string },
): string {
  const atMs = atSec * 1000;
  return format.replaceAll(/\{([a-z_]{1,24})\}/g, (token, name: string) => {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    return form === undefined ? token : form(atMs, viewer);
  });
}

type Viewer = Parameters<typeof dateText>[2];

/** A formatter costs far more to make than to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatted(locale: string, options: Intl.DateTimeFormatOptions, atMs: number, zone: string): string {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formatters.set(key, known);
  return known.format(atMs);
}

const styled =
  (options: Intl.DateTimeFormatOptions) =>
  (atMs: number, { zone }: Viewer): string =>
    formatted('en-US', options, atMs, zone);

const long = styled({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const middle = styled({ month: 'long', day: 'numeric', year: 'numeric' });
const short = styled({ month: 'short', day: 'numeric', year: 'numeric' });

/** A day begins at a quarter of an hour in every zone, so the day of a quarter is asked once. */
const quarterMs = 900_000;
const daysKept = 5_000;
const days = new Map<string, string>();

/** `2026-11-20` in the zone. */
export function dayIn(atMs: number, zone: string): string {
  const key = `${Math.floor(atMs / quarterMs)} ${zone}`;
  const known =
    days.get(key) ?? formatted('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }, atMs, zone);
  if (days.size > daysKept) days.clear();
  days.set(key, known);
  return known;
}

export const clockText = (atMs: number, zone: string): string =>
  formatted('en-GB', { hour: '2-digit', minute: '2-digit' }, atMs, zone);

const dayMs = 86_400_000;

/** Slack says today, yesterday and tomorrow where the format is a pretty one. */
const pretty =
  (otherwise: typeof long) =>
  (atMs: number, viewer: Viewer): string => {
    const day = dayIn(atMs, viewer.zone);
    const near = [-1, 0, 1].find((offset) => dayIn(viewer.nowMs + offset * dayMs, viewer.zone) === day);
    return near === undefined ? otherwise(atMs, viewer) : ['yesterday', 'today', 'tomorrow'][near + 1]!;
  };

const forms: Readonly<Record<string, (atMs: number, viewer: Viewer) => string>> = {
  date_num: (atMs, { zone }) => dayIn(atMs, zone),
  date: middle,
  date_short: short,
  date_long: long,
  date_pretty: pretty(middle),
  date_short_pretty: pretty(short),
  date_long_pretty: pretty(long),
  time: (atMs, { zone }) => clockText(atMs, zone),
  time_secs: styled({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  ago: (atMs, { nowMs }) => agoText(nowMs - atMs),
};

/** `3 minutes ago`, `in 2 hours`. */
export function agoText(pastMs: number): string {
  const seconds = Math.round(Math.abs(pastMs) / 1000);
  const [amount, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [Math.round(seconds / 60), 'minute']
        : seconds < 86_400
          ? [Math.round(seconds / 3600), 'hour']
          : [Math.round(seconds / 86_400), 'day'];
  const words = `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  return pastMs < 0 ? `in ${words}` : `${words} ago`;
}

/** `Today`, `Yesterday`, or the day with its weekday: the line between two days of a channel. */
export function dayText(atMs: number, viewer: Viewer): string {
  const words = pretty(styled({ weekday: 'long', month: 'long', day: 'numeric' }))(atMs, viewer);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
