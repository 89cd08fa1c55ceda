import type { Fields } from './fields.ts';
import { readQueries } from './metric-queries.ts';
import { cut } from './plain.ts';

/** Written anew by every update, whatever was edited. */
const always = ['timestamp', 'alarmName', 'metrics'];

/**
 * What an edit of an alarm changed, in CloudWatch's own field names: `threshold: 70 -> 80; treatMissingData: ignore ->
 * breaching`. Undefined when there is nothing to compare with or nothing differs.
 */
export function configurationDiff(now: Fields, before: Fields): string | undefined {
  if (before.entries.length === 0) return undefined;
  const names = new Set([...before.entries, ...now.entries].map(([name]) => name));
  const edits = [...names]
    .filter((name) => !always.includes(name))
    .map((name) => ({ name, from: shown(before.raw(name)), to: shown(now.raw(name)) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${cut(name, 60)}: ${from} -> ${to}`);
  const all = [...edits, ...(sameQueries(now, before) ? [] : ['metrics: edited'])];
  return all.length === 0 ? undefined : all.slice(0, 10).join('; ');
}

const shown = (value: unknown): string =>
  value === undefined ? 'none' : cut(typeof value === 'string' ? value : JSON.stringify(value), 100);

/** Ids of queries are new after every edit in the console. */
const sameQueries = (now: Fields, before: Fields): boolean => queriesOf(now) === queriesOf(before);

const queriesOf = (config: Fields): string =>
  JSON.stringify(readQueries(config.list('metrics')).map(({ id: _id, ...query }) => query));
