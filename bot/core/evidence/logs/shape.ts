import { masked, maskedLength } from './masks.ts';

/** The fields of a JSON line that say what it is about, the first that is there. */
const messages = ['message', 'msg', '@message', 'errorMessage', 'event', 'log', 'body', 'text'] as const;

const levels = ['level', 'severity', 'lvl', 'levelname', 'log.level'] as const;

const errors = ['errorType', 'error', 'err', 'exception'] as const;

/** Keys of a JSON line that are looked at. */
const mostKeys = 40;

/**
 * What a line has in common with its like: the line with everything that varies taken out; of a JSON line its level and
 * its message, or, where it has no message, its keys with what stands under them.
 */
export function shapeOf(line: string): string {
  if (line.charCodeAt(0) === openBrace) {
    const fields = fieldsOf(line);
    if (fields !== undefined) return shapeOfFields(fields);
  }
  return oneSpace(masked(line.length > maskedLength ? line.slice(0, maskedLength) : line));
}

const openBrace = 0x7b;

export type JsonLine = Readonly<Record<string, unknown>>;

/** A line that is a JSON object; undefined for any other. */
export function fieldsOf(line: string): JsonLine | undefined {
  if (line.charCodeAt(0) !== openBrace || line.charCodeAt(line.trimEnd().length - 1) !== 0x7d)
    return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as JsonLine) : undefined;
  } catch {
    return undefined;
  }
}

/** What a JSON line says to people, where it says anything. */
export function messageIn(fields: JsonLine): string | undefined {
  for (const key of messages) {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

function shapeOfFields(fields: JsonLine): string {
  const message = messageIn(fields);
  const level = textUnder(fields, levels);
  const error = errorName(fields);
  if (message === undefined && error === undefined) return keyShape(fields);
  return oneSpace(
    [
      level?.toUpperCase() ?? '',
      error === undefined || message?.includes(error) ? '' : error,
      message === undefined ? '' : masked(message),
    ].join(' '),
  );
}

const textUnder = (fields: JsonLine, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === 'string' && value.length <= 40) return value;
  }
  return undefined;
};

/** `TimeoutError` of `{"error": {"name": "TimeoutError"}}` or of `{"errorType": "TimeoutError"}`. */
function errorName(fields: JsonLine): string | undefined {
  for (const key of errors) {
    const value = fields[key];
    if (typeof value === 'string' && /^[\w.$]{1,120}$/.test(value)) return value;
    if (typeof value !== 'object' || value === null) continue;
    const named = textUnder(value as JsonLine, ['name', 'type', 'class', 'kind']);
    if (named !== undefined && /^[\w.$]{1,120}$/.test(named)) return named;
  }
  return undefined;
}

/** `{method=GET path=<text> status=<n>}`: without a message the keys are what lines have in common. */
function keyShape(fields: JsonLine): string {
  const parts = Object.entries(fields)
    .slice(0, mostKeys)
    .map(([key, value]) => `${key}=${valueShape(value)}`);
  return `{ ${parts.join(' ')} }`;
}

function valueShape(value: unknown): string {
  if (typeof value === 'number') return '<n>';
  if (typeof value === 'string') return value.length > 60 ? '<text>' : masked(value).replace(/\s+/g, '_');
  if (value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? '[...]' : '{...}';
}

/** One space between words and none around them: most lines have no other. */
const oneSpace = (text: string): string => {
  const trimmed = text.trim();
  return /\s\s|[\t\n\r]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
};
