import { shown, type Problem } from '../core/calendar/index.ts';
import { meant } from './words.ts';

/** A configuration as it was read, before anything is known of its shape. */
export type Raw = Readonly<Record<string, unknown>>;

/** What stands under a key, if it has keys of its own; else nothing: its shape is reported elsewhere. */
export function record(value: unknown, key: string): Raw {
  const found = field(value, key);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Raw) : {};
}

export const list = (value: unknown, key: string): readonly unknown[] => {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
};

export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Raw)[key] : undefined;

export const entries = (raw: Raw): readonly (readonly [string, unknown])[] => Object.entries(raw);

export const keysOf = (value: unknown, key: string): readonly string[] => Object.keys(record(value, key));

/** A problem when the name is not among those that are known. */
export function missing(
  path: Problem['path'],
  what: string,
  name: unknown,
  known: readonly string[],
): readonly Problem[] {
  if (typeof name !== 'string' || known.includes(name)) return [];
  const near = meant(known, name);
  const more = known.length > 20 ? ` and ${known.length - 20} more` : '';
  const others =
    known.length === 0 ? '; there is none yet' : `; known are ${known.slice(0, 20).join(', ')}${more}`;
  return [{ path, problem: `no ${what} is called ${shown(name)}${near === '' ? others : near}` }];
}
