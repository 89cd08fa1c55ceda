/** What `{{...}}` in a runbook may name. `dimensions.` and `tags.` are followed by the name of a dimension or tag. */
export const runbookVariables = {
  'alarm.name': 'name of the alarm that opened the incident',
  'alarm.since': 'instant of its transition to ALARM, ISO 8601 in UTC',
  'window.start': 'start of the window that evidence looks at, ISO 8601 in UTC',
  account: 'AWS account id of the alarm',
  partition: 'aws, aws-cn, aws-us-gov ...',
  region: 'region of the alarm',
  service: 'service of the catalogue',
  'metric.namespace': 'namespace of the metric',
  'metric.name': 'name of the metric',
} as const;

export type FixedVariable = keyof typeof runbookVariables;
export type RunbookVariable = FixedVariable | `dimensions.${string}` | `tags.${string}`;

/** A value for each variable that is known; an absent one stays as it is written and is reported. */
export type RunbookValues = { readonly [name in RunbookVariable]?: string };

export type UnfilledVariable = {
  readonly variable: string;
  /** `absent`: there is no such value. `unsafe`: the value holds characters that a shell or Slack would act on. */
  readonly reason: 'absent' | 'unsafe';
};

// `{{.State}}` and `{{ .Values.x }}` (docker, helm) start with a dot: they belong to the command, not to us.
const MENTION = /\{\{[ \t]{0,4}([A-Za-z][^{}\n]{0,299})\}\}/g;
const OPEN_NAME = /^(?:dimensions|tags)\.[A-Za-z0-9_.:/@+-]{1,255}$/;

export const isRunbookVariable = (name: string): name is RunbookVariable =>
  Object.hasOwn(runbookVariables, name) || OPEN_NAME.test(name);

/** Every `{{...}}` of a text with its offset, known or not. */
export function variablesIn(text: string): readonly { readonly name: string; readonly offset: number }[] {
  return [...text.matchAll(MENTION)].map((found) => ({
    name: (found[1] ?? '').trimEnd(),
    offset: found.index,
  }));
}

const MAX_VALUE = 512;
// Values come from alarms and are pasted into a shell by somebody in a hurry. Unquoted, only what no shell and no
// command line acts on: no leading dash (an option), no "://" (the AWS CLI reads file:// and http:// arguments).
const BARE = /^[A-Za-z0-9_./:@+][A-Za-z0-9_./:@+,=-]*$/;
// Directly between two equal quotes, everything that neither ends the quotes nor expands inside double quotes.
const QUOTED = /^[\p{L}\p{N} _./:@+,=#()[\]~*?;|^%-]+$/u;

/**
 * Puts values where `{{...}}` stands. A value that could act as more than text where it stands is not put in;
 * the placeholder stays, which no command accepts silently, and is listed in `unfilled` (each variable once).
 */
export function fillVariables(
  text: string,
  values: RunbookValues,
): { readonly text: string; readonly unfilled: readonly UnfilledVariable[] } {
  const unfilled = new Map<string, UnfilledVariable>();
  const filled = text.replace(MENTION, (mention: string, inner: string, offset: number) => {
    const name = inner.trimEnd();
    const value = Object.hasOwn(values, name) ? values[name as RunbookVariable] : undefined;
    if (value === undefined || value === '') {
      unfilled.set(name, { variable: name, reason: 'absent' });
      return mention;
    }
    if (!isSafe(value, isQuoted(text, offset, mention.length))) {
      unfilled.set(name, { variable: name, reason: 'unsafe' });
      return mention;
    }
    return value;
  });
  return { text: filled, unfilled: [...unfilled.values()] };
}

function isQuoted(text: string, offset: number, length: number): boolean {
  const before = text[offset - 1];
  return (before === '"' || before === "'") && text[offset + length] === before;
}

function isSafe(value: string, quoted: boolean): boolean {
  if (value.length > MAX_VALUE || value.includes('://') || value.startsWith('-')) return false;
  return (quoted ? QUOTED : BARE).test(value);
}
