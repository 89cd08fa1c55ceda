/** What a field or an expression holds; undefined: the event does not have it. */
export type Value = string | number | boolean | undefined;

export function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** As numbers when both are numbers, else as texts; what is missing comes last. */
export function compare(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [left, right] = [asNumber(a), asNumber(b)];
  if (left !== undefined && right !== undefined) return left - right;
  const [first, second] = [String(a), String(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

export const isTrue = (value: Value): boolean =>
  value === true || (typeof value === 'number' && value !== 0) || value === '1' || value === 'true';

/** Results are texts; booleans show as 1 and 0. */
export function shown(value: Value): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;
}

/** `2026-03-12 14:02:10.123`, UTC without a zone. */
export const insightsTime = (ms: number): string =>
  new Date(ms).toISOString().replace('T', ' ').replace('Z', '');

export function timeFrom(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const iso = value.includes('T') ? value : `${value.replace(' ', 'T')}Z`;
  const parsed = Date.parse(iso);
  return Number.isNaN(parsed) ? asNumber(value) : parsed;
}
