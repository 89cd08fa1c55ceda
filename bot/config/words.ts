import type { z } from 'zod';
import { shown } from '../core/calendar/index.ts';
import { nearestWord } from '../core/texts/index.ts';

type RawIssue = z.core.$ZodRawIssue;

/** What is expected, in the words of somebody who writes YAML. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values, indented below it',
  record: 'names with values, indented below it',
};

/**
 * What zod found wrong, as a sentence that says the value seen and what is allowed. Where the schema has words of its
 * own, zod takes those instead. Only what our schemas can produce has a sentence.
 */
export function words(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.input, issue.expected);
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}, not ${seen(issue.input)}${meant(issue.values.map(String), issue.input)}`;
    case 'too_small':
      return ofSize('at least', issue.minimum, issue.origin, issue.input);
    case 'too_big':
      return ofSize('at most', issue.maximum, issue.origin, issue.input);
    case 'invalid_format':
      return ofFormat(issue.format, issue.input);
    case 'invalid_key':
      return `the name ${seen(lastOf(issue.path))} ${issue.issues[0]?.message ?? 'is not allowed'}`;
    default:
      return undefined;
  }
}

function ofType(input: unknown, expected: string): string {
  const kind = kinds[expected] ?? expected;
  if (input === undefined) return `is missing: it must be ${kind}`;
  const quoted = expected === 'string' && typeof input === 'number' ? ': put it in quotes' : '';
  return `must be ${kind}, not ${seen(input)}${quoted}`;
}

/** The value as it was seen: of lists and maps only what they are. */
function seen(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'keys with values' : shown(input);
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? shown(values[0]) : `one of ${values.join(', ')}`;

/** `; did you mean "sev1"?`, where a slip of the finger explains what was typed. */
export function meant(known: readonly string[], typed: unknown): string {
  const near = typeof typed === 'string' ? nearestWord(known, typed) : undefined;
  return near === undefined || near === typed ? '' : `; did you mean ${shown(near)}?`;
}

function ofSize(bound: string, limit: number | bigint, origin: string, input: unknown): string {
  const is = sizeOf(input);
  switch (origin) {
    case 'string':
      return is === 0 ? 'must not be empty' : `must have ${bound} ${limit} characters, it has ${is}`;
    case 'array':
      return is === 0 ? 'must not be an empty list' : `must have ${bound} ${limit} entries, it has ${is}`;
    default:
      return `must be ${bound} ${limit}, not ${seen(input)}`;
  }
}

const sizeOf = (input: unknown): number =>
  typeof input === 'string' || Array.isArray(input) ? input.length : 0;

function ofFormat(format: string, input: unknown): string {
  switch (format) {
    case 'email':
      return `must be a mail address such as an@example.com, not ${seen(input)}`;
    case 'url':
      return `must be an address such as https://example.com/path, not ${seen(input)}`;
    default:
      return `does not have the right form: ${seen(input)}`;
  }
}

const lastOf = (path: readonly PropertyKey[] | undefined): unknown => path?.at(-1);
