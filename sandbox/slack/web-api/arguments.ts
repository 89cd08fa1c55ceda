import type { Json } from '../records.ts';
import { refuse, refuseWith } from './method.ts';

/** The arguments of one call, whether they came as a form (all text) or as JSON. */
export interface Args {
  readonly raw: Json;
  has(name: string): boolean;
  text(name: string): string | undefined;
  required(name: string): string;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  /** Comma-separated text, or a list. */
  list(name: string): string[];
  /** JSON in text, or the value itself; `undefined` when absent, `null` when it is no JSON. */
  json(name: string): unknown;
}

export function readArgs(raw: Json): Args {
  const text = (name: string): string | undefined => {
    const value = raw[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return undefined;
  };
  return {
    raw,
    has: (name) => raw[name] !== undefined && raw[name] !== null,
    text,
    required: (name) => {
      const value = text(name);
      if (value === undefined || value === '')
        throw refuseWith('invalid_arguments', [`missing required field: ${name}`]);
      return value;
    },
    flag: (name) => ['true', '1'].includes(text(name) ?? ''),
    number: (name) => {
      const value = text(name);
      if (value === undefined || value === '') return undefined;
      const number = Number(value);
      if (!Number.isFinite(number)) throw refuse('invalid_arguments');
      return number;
    },
    list: (name) => {
      const value = raw[name];
      const items = Array.isArray(value) ? value.map(String) : (text(name) ?? '').split(',');
      return items.map((item) => item.trim()).filter((item) => item !== '');
    },
    json: (name) => {
      const value = raw[name];
      if (typeof value !== 'string') return value ?? undefined;
      if (value === '') return undefined;
      try {
        return JSON.parse(value) as unknown;
      } catch {
        return null;
      }
    },
  };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string;
}

/**
 * One page of a list, with Slack's opaque cursor. A limit of 0 or none means `fallback`.
 * Refuses `invalid_limit` beyond 1 to 1000 and `invalid_cursor` for a cursor that it did not give out.
 */
export function page<T>(args: Args, items: readonly T[], fallback = 100): Page<T> {
  const limit = args.number('limit') ?? 0;
  if (!Number.isInteger(limit) || limit < 0 || limit > 1000) throw refuse('invalid_limit');
  const cursor = args.text('cursor') ?? '';
  const start = cursor === '' ? 0 : offsetOf(cursor);
  const end = start + (limit === 0 ? fallback : limit);
  const more = end < items.length;
  return {
    items: items.slice(start, end),
    nextCursor: more ? Buffer.from(`offset:${end}`).toString('base64') : '',
  };
}

function offsetOf(cursor: string): number {
  const match = /^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (match === null) throw refuse('invalid_cursor');
  return Number(match[1]);
}
