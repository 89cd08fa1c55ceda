import type { Scope } from './expression.ts';
import { insightsTime } from './value.ts';
import type { Value } from './value.ts';

/** A log event as the query language sees it. */
export type QueryEvent = {
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
  readonly stream: string;
  /** `<account>:<group>` */
  readonly log: string;
  readonly pointer: string;
};

export type Row = Scope & {
  /** Sets a field that a command made. */
  with(more: Readonly<Record<string, Value>>): Row;
  readonly pointer: string | undefined;
};

/** The service discovers at most 200 fields of a JSON event (Logs user guide, quotas). */
const maxDiscovered = 200;

export function eventRow(event: QueryEvent): Row {
  let discovered: ReadonlyMap<string, Value> | undefined;
  const field = (name: string): Value => {
    switch (name) {
      case '@timestamp':
        return insightsTime(event.timestamp);
      case '@ingestionTime':
        return insightsTime(event.ingestionTime);
      case '@message':
        return event.message;
      case '@logStream':
        return event.stream;
      case '@log':
        return event.log;
      case '@ptr':
        return event.pointer;
      default:
        discovered ??= discover(event.message);
        return discovered.get(name);
    }
  };
  return rowOver(field, event.pointer);
}

/** A row of an aggregation: nothing but its columns. */
export const derivedRow = (values: ReadonlyMap<string, Value>): Row =>
  rowOver((name) => values.get(name), undefined);

function rowOver(field: (name: string) => Value, pointer: string | undefined): Row {
  return {
    field,
    pointer,
    with: (more) => rowOver((name) => (Object.hasOwn(more, name) ? more[name] : field(name)), pointer),
  };
}

function discover(message: string): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const trimmed = message.trimStart();
  if (trimmed.startsWith('{')) {
    try {
      flatten(JSON.parse(trimmed), '', found);
    } catch {
      // Not JSON after all: nothing is discovered, as in the service.
    }
    return found;
  }
  for (const [name, pattern] of lambdaFields) {
    const value = pattern.exec(message)?.[1];
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

const lambdaFields: readonly (readonly [string, RegExp])[] = [
  ['@requestId', /RequestId: ([0-9a-f-]{36})/],
  ['@type', /^(START|END|REPORT) RequestId/],
  ['@duration', /\tDuration: ([\d.]+) ms/],
  ['@billedDuration', /Billed Duration: ([\d.]+) ms/],
  ['@memorySize', /Memory Size: (\d+) MB/],
  ['@maxMemoryUsed', /Max Memory Used: (\d+) MB/],
  ['@initDuration', /Init Duration: ([\d.]+) ms/],
];

function flatten(value: unknown, name: string, into: Map<string, Value>): void {
  if (into.size >= maxDiscovered || value === null) return;
  if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, name === '' ? key : `${name}.${key}`, into);
    return;
  }
  if (typeof value === 'boolean') into.set(name, value ? '1' : '0');
  else if (typeof value === 'string' || typeof value === 'number') into.set(name, value);
}
