import type { Fields } from './service.ts';

/** Readers of request parameters. What has the wrong type reads as absent, as the SDKs never send that. */

export function textOf(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' ? value : undefined;
}

export function textsOf(fields: Fields, key: string): readonly string[] {
  const value = fields[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function numberOf(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function booleanOf(fields: Fields, key: string): boolean | undefined {
  const value = fields[key];
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

export function recordOf(fields: Fields, key: string): Fields | undefined {
  return asFields(fields[key]);
}

export function recordsOf(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const fields = asFields(item);
    return fields === undefined ? [] : [fields];
  });
}

/** The string members of a map parameter, for example attributes by name. */
export function textMapOf(fields: Fields, key: string): ReadonlyMap<string, string> {
  const texts = Object.entries(recordOf(fields, key) ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return new Map(texts);
}

/** AWS JSON sends times as epoch seconds, the query protocol as ISO text; milliseconds come out. */
export function timeOf(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  if (typeof value === 'number') return Math.round(value * 1000);
  if (typeof value !== 'string') return undefined;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? undefined : parsed;
}

export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
