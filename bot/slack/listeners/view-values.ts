import { clockMinutes, instantOf, type Instant } from '../../core/calendar/index.ts';
import { formTextsFor, type Locale } from '../../core/texts/index.ts';

/** `state.values` of a submitted view. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, ViewValue>>>>;

export type ViewValue = {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[];
  readonly selected_options?: readonly { readonly value: string }[];
  /** Seconds since 1970. */
  readonly selected_date_time?: number | null;
  /** `YYYY-MM-DD` of no zone. */
  readonly selected_date?: string | null;
  /** `HH:mm` of no zone. */
  readonly selected_time?: string | null;
};

/** What is wrong, by block id: Slack shows it under the field and keeps the form open. */
export type Errors = { readonly errors: Readonly<Record<string, string>> };

const field = (values: ViewValues, block: string): ViewValue | undefined => values[block]?.['value'];

export const text = (values: ViewValues, block: string): string => (field(values, block)?.value ?? '').trim();

export const chosen = (values: ViewValues, block: string): string =>
  field(values, block)?.selected_option?.value ?? '';

/** Slack id of the person who was chosen. */
export function user(values: ViewValues, block: string): string | undefined {
  const id = field(values, block)?.selected_user ?? '';
  return /^[UW][A-Z0-9]{2,20}$/.test(id) ? id : undefined;
}

/** Slack ids of the people who were chosen. */
export const users = (values: ViewValues, block: string): readonly string[] =>
  (field(values, block)?.selected_users ?? []).filter((id) => /^[UW][A-Z0-9]{2,20}$/.test(id));

/** What a picker of date and time holds. */
export function moment(values: ViewValues, block: string): Instant | undefined {
  const sec = field(values, block)?.selected_date_time;
  // Slack's own limit: ten digits.
  return typeof sec === 'number' && sec > 0 && sec <= 9_999_999_999
    ? instantOf(Math.floor(sec) * 1000)
    : undefined;
}

/** What a picker of a time holds, in minutes of the day. */
export const minuteOfDay = (values: ViewValues, block: string): number | undefined =>
  clockMinutes(field(values, block)?.selected_time ?? '');

/** The day that was chosen, `2026-04-01`. */
export const date = (values: ViewValues, block: string): string | undefined =>
  field(values, block)?.selected_date ?? undefined;

/** What was ticked, or chosen in a menu of several. */
export const ticks = (values: ViewValues, block: string): readonly string[] =>
  (field(values, block)?.selected_options ?? []).map((option) => option.value);

/** What is too short or too long for its field. */
export function lengthError(
  block: string,
  value: string,
  least: number,
  most: number,
  locale: Locale,
): Errors | undefined {
  const { length } = value;
  if (length < least) return { errors: { [block]: formTextsFor(locale).forms.tooShort({ least }) } };
  if (length > most) return { errors: { [block]: formTextsFor(locale).forms.tooLong({ length, most }) } };
  return undefined;
}
