/** An instant: ISO 8601 in UTC with milliseconds, `2026-03-12T14:02:10.000Z`. Instants compare as text. */
export type Instant = string;

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const isInstant = (text: string): boolean => FORM.test(text) && !Number.isNaN(Date.parse(text));

/** Epoch milliseconds of an instant. Throws RangeError when the text is no date. */
export function epochMs(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`);
  return ms;
}

export const instantOf = (ms: number): Instant => new Date(ms).toISOString();

export const plusMs = (instant: Instant, ms: number): Instant => instantOf(epochMs(instant) + ms);

export const plusSec = (instant: Instant, sec: number): Instant => plusMs(instant, sec * 1000);

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export const msBetween = (from: Instant, to: Instant): number => epochMs(to) - epochMs(from);

export const secBetween = (from: Instant, to: Instant): number => msBetween(from, to) / 1000;

export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Whole seconds without milliseconds, the form of `oncall shifts`: `2026-03-29T08:00:00Z`. */
export const inSeconds = (instant: Instant): string => `${instant.slice(0, 19)}Z`;
