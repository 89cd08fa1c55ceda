import { readFileSync } from 'node:fs';
import { parseNotification, type AlarmSignal, type NotificationRow } from '../../../bot/core/alarm/index.ts';

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/alarms/${name}.json`, import.meta.url), 'utf8');

export type Json = Record<string, unknown>;

/** The document of a metric alarm, with fields changed; `undefined` takes a field away. */
export function document(changes: Json = {}, trigger: Json = {}): Json {
  const whole = JSON.parse(fixture('raw-metric-alarm')) as Json & { Trigger: Json };
  return withoutUndefined({
    ...whole,
    Trigger: withoutUndefined({ ...whole.Trigger, ...trigger }),
    ...changes,
  });
}

const withoutUndefined = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** The only row of what is parsed. */
export function only(content: unknown): NotificationRow {
  const rows = parseNotification(typeof content === 'string' ? content : JSON.stringify(content));
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`${rows.length} rows`);
  return row;
}

export function signalOf(content: unknown): AlarmSignal {
  const { signal, refused } = only(content);
  if (!signal) throw new Error(`no signal: ${JSON.stringify(refused)}`);
  return signal;
}
