/**
 * A JSON object from outside, read without trust in its spelling: the same field is `StateValue`, `stateValue`,
 * `state-value` or `State Value` depending on the service and the year. A field of the wrong type is absent.
 */
export type Fields = {
  /** A non-empty string; numbers are taken as text. */
  text(...names: readonly string[]): string | undefined;
  number(...names: readonly string[]): number | undefined;
  flag(...names: readonly string[]): boolean | undefined;
  /** A list; one value alone counts as a list of one. */
  list(...names: readonly string[]): readonly unknown[];
  /** An object, or a string that holds one as JSON; without fields when there is none. */
  object(...names: readonly string[]): Fields;
  raw(...names: readonly string[]): unknown;
  has(...names: readonly string[]): boolean;
  /** Field names as sent, with their values. */
  readonly entries: readonly (readonly [string, unknown])[];
};

export function fieldsOf(value: unknown): Fields {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const byName = new Map<string, unknown>();
  for (const [name, each] of entries) {
    const folded = fold(name);
    if (!byName.has(folded)) byName.set(folded, each);
  }
  const raw = (...names: readonly string[]): unknown => {
    for (const name of names) {
      const found = byName.get(fold(name));
      if (found !== undefined && found !== null) return found;
    }
    return undefined;
  };
  return {
    raw,
    entries,
    has: (...names) => raw(...names) !== undefined,
    text: (...names) => textOf(raw(...names)),
    number: (...names) => numberOf(raw(...names)),
    flag: (...names) => flagOf(raw(...names)),
    list: (...names) => listOf(raw(...names)),
    object: (...names) => fieldsOf(objectOf(raw(...names))),
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const NUMBER = /^[+-]?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?$/;

export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !NUMBER.test(value.trim())) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function objectOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.trimStart().startsWith('{') ? jsonOrNothing(value) : undefined;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
