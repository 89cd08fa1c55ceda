import { asNumber, compare, insightsTime, isTrue, shown, timeFrom } from './value.ts';
import type { Value } from './value.ts';

type Apply = (...args: readonly Value[]) => Value;

const onNumber =
  (apply: (value: number) => number): Apply =>
  (value) => {
    const number = asNumber(value);
    const result = number === undefined ? Number.NaN : apply(number);
    return Number.isFinite(result) ? result : undefined;
  };

const onText =
  (apply: (value: string) => Value): Apply =>
  (value) =>
    value === undefined ? undefined : apply(String(value));

const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** `5m` as milliseconds; seconds stop at 60 and minutes at 60, as in the service. */
export function periodMs(text: string): number | undefined {
  const [, amount, unit = ''] =
    /^(\d+)(ms|s|m|h|d|w)(?:in|ins|inute|inutes|our|ours|ay|ays|ec|ecs)?$/.exec(text) ?? [];
  const factor = unitMs[unit];
  if (amount === undefined || factor === undefined || Number(amount) === 0) return undefined;
  const cap = unit === 'ms' ? 1000 : unit === 's' || unit === 'm' ? 60 : unit === 'h' ? 24 : Infinity;
  return Math.min(Number(amount), cap) * factor;
}

const floorTo = (value: Value, period: Value): number | undefined => {
  const at = timeFrom(value);
  const step = typeof period === 'number' ? period : periodMs(String(period));
  return at === undefined || step === undefined ? undefined : Math.floor(at / step) * step;
};

/** Functions other than aggregates, by name in lower case. `bin` gets the timestamp as its first argument. */
export const functions: Readonly<Record<string, Apply>> = {
  abs: onNumber(Math.abs),
  ceil: onNumber(Math.ceil),
  floor: onNumber(Math.floor),
  log: onNumber(Math.log),
  sqrt: onNumber(Math.sqrt),
  greatest: (...values) =>
    values
      .filter((value) => value !== undefined)
      .toSorted(compare)
      .at(-1),
  least: (...values) => values.filter((value) => value !== undefined).toSorted(compare)[0],
  isempty: (value) => value === undefined || value === '',
  isblank: (value) => value === undefined || String(value).trim() === '',
  ispresent: (value) => value !== undefined,
  coalesce: (...values) => values.find((value) => value !== undefined),
  if: (condition, whenTrue, whenFalse) => (isTrue(condition) ? whenTrue : whenFalse),
  concat: (...values) => values.map((value) => shown(value) ?? '').join(''),
  trim: onText((text) => text.trim()),
  ltrim: onText((text) => text.trimStart()),
  rtrim: onText((text) => text.trimEnd()),
  strlen: onText((text) => text.length),
  toupper: onText((text) => text.toUpperCase()),
  tolower: onText((text) => text.toLowerCase()),
  substr: (value, from, length) =>
    value === undefined ? undefined : String(value).substr(asNumber(from) ?? 0, asNumber(length)),
  replace: (value, from, to) =>
    value === undefined ? undefined : String(value).replaceAll(String(from ?? ''), String(to ?? '')),
  strcontains: (value, part) =>
    value === undefined ? undefined : String(value).includes(String(part ?? '')),
  tomillis: (value) => timeFrom(value),
  frommillis: (value) => {
    const number = asNumber(value);
    return number === undefined ? undefined : insightsTime(number);
  },
  bin: (value, period) => {
    const at = floorTo(value, period);
    return at === undefined ? undefined : insightsTime(at);
  },
  datefloor: (value, period) => {
    const at = floorTo(value, period);
    return at === undefined ? undefined : insightsTime(at);
  },
};
