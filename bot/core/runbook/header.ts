import { isInstant } from '../calendar/index.ts';
import type { RunbookLink, RunbookRule } from './runbook.ts';

/** Where a value stands in the front matter: `['match', 0, 'metric']`. */
export type HeaderPath = readonly (string | number)[];
export type HeaderProblem = { readonly path: HeaderPath; readonly message: string };

export type RunbookHeader = {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RunbookRule[];
  readonly owner?: string;
  readonly reviewed: string;
  readonly links: readonly RunbookLink[];
};

type Report = (path: HeaderPath, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

const KEYS = ['id', 'title', 'match', 'owner', 'reviewed', 'links'] as const;
const RULE_TEXTS = ['name', 'namespace', 'metric', 'service'] as const;
const RULE_MAPS = ['dimensions', 'tags'] as const;
const MAX = { title: 140, owner: 100, rules: 50, links: 20, pattern: 300, entries: 30, url: 2000 } as const;

/**
 * The front matter of a runbook as JSON (already parsed by whoever knows YAML) becomes its header. Every problem is
 * reported, each with the path of the value it is about; the header is usable only when there are none.
 */
export function readHeader(value: unknown): {
  readonly header: RunbookHeader;
  readonly problems: readonly HeaderProblem[];
} {
  const problems: HeaderProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const fields = recordOf(value);
  if (fields === undefined) report([], `the front matter has to be a map with ${KEYS.join(', ')}`);
  const given = fields ?? {};
  if (fields !== undefined) unknownKeys(given, KEYS, [], report);

  const missing = fields === undefined ? () => undefined : report;
  const owner = optionalText(given, 'owner', MAX.owner, report);
  const header: RunbookHeader = {
    id: idOf(given['id'], missing),
    title: requiredText(given, 'title', MAX.title, missing),
    rules: listOf(given['match'], 'match', MAX.rules, report).flatMap((each, index) =>
      ruleOf(each, index, report),
    ),
    ...(owner === undefined ? {} : { owner }),
    reviewed: dayOf(given['reviewed'], missing),
    links: listOf(given['links'], 'links', MAX.links, report).flatMap((each, index) =>
      linkOf(each, index, report),
    ),
  };
  return { header, problems };
}

function idOf(value: unknown, report: Report): string {
  if (typeof value === 'string' && /^[a-z][a-z0-9-]{0,62}$/.test(value)) return value;
  report(
    ['id'],
    `id has to be 1 to 63 lower-case letters, digits and dashes, beginning with a letter${found(value)}`,
  );
  return '';
}

function dayOf(value: unknown, report: Report): string {
  if (typeof value === 'string' && isDay(value)) return value;
  report(['reviewed'], `reviewed has to be the day of the last review, such as 2026-11-20${found(value)}`);
  return '';
}

const isDay = (text: string): boolean => isInstant(`${text}T00:00:00.000Z`);

function ruleOf(value: unknown, index: number, report: Report): RunbookRule[] {
  const path = ['match', index];
  const fields = recordOf(value);
  const known = [...RULE_TEXTS, ...RULE_MAPS];
  if (fields === undefined) {
    report(path, `a rule is a map with one or more of ${known.join(', ')}${found(value)}`);
    return [];
  }
  unknownKeys(fields, known, path, report);
  const rule: Record<string, unknown> = {};
  for (const key of RULE_TEXTS) {
    if (fields[key] !== undefined) rule[key] = patternOf(fields[key], [...path, key], report);
  }
  for (const key of RULE_MAPS) {
    if (fields[key] !== undefined) rule[key] = patternsOf(fields[key], [...path, key], report);
  }
  if (Object.keys(fields).length === 0)
    report(path, `an empty rule fits every alarm: name one of ${known.join(', ')}`);
  return [rule as RunbookRule];
}

function patternOf(value: unknown, path: HeaderPath, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= MAX.pattern) return value;
  report(
    path,
    `${path.at(-1)} has to be a text of 1 to ${MAX.pattern} characters (* and ? are wildcards)${found(value)}`,
  );
  return '';
}

function patternsOf(value: unknown, path: HeaderPath, report: Report): Readonly<Record<string, string>> {
  const fields = recordOf(value);
  const entries = Object.entries(fields ?? {});
  if (entries.length === 0 || entries.length > MAX.entries) {
    report(path, `${path.at(-1)} has to be a map of 1 to ${MAX.entries} names to patterns${found(value)}`);
  }
  return Object.fromEntries(
    entries.slice(0, MAX.entries).map(([name, each]) => [name, patternOf(each, [...path, name], report)]),
  );
}

function linkOf(value: unknown, index: number, report: Report): RunbookLink[] {
  const path = ['links', index];
  const fields = recordOf(value);
  if (fields === undefined) {
    report(path, `a link is a map with title and url${found(value)}`);
    return [];
  }
  unknownKeys(fields, ['title', 'url'], path, report);
  const at: Report = (inner, message) => report([...path, ...inner], message);
  const title = requiredText(fields, 'title', MAX.title, at);
  const url = fields['url'];
  if (typeof url !== 'string' || url.length > MAX.url || !/^https:\/\/[^\s<>|"'`]+$/.test(url)) {
    at(['url'], `url has to begin with https:// and hold no spaces, quotes, <, > or |${found(url)}`);
    return [];
  }
  return [{ title, url }];
}

function requiredText(fields: Fields, key: string, max: number, report: Report): string {
  const value = fields[key];
  if (isLine(value, max)) return value.trim();
  report([key], `${key} has to be one line of 1 to ${max} characters${found(value)}`);
  return '';
}

const optionalText = (fields: Fields, key: string, max: number, report: Report): string | undefined =>
  fields[key] === undefined ? undefined : requiredText(fields, key, max, report);

const isLine = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= max && !value.trim().includes('\n');

function listOf(value: unknown, key: string, max: number, report: Report): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report([key], `${key} has to be a list${found(value)}`);
    return [];
  }
  if (value.length > max) report([key], `${key} has ${value.length} entries, at most ${max} are allowed`);
  return value.slice(0, max) as readonly unknown[];
}

function unknownKeys(fields: Fields, known: readonly string[], path: HeaderPath, report: Report): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) {
      report([...path, key], `${JSON.stringify(key)} is not known here; known are ${known.join(', ')}`);
    }
  }
}

const recordOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

function found(value: unknown): string {
  if (value === undefined) return '; it is missing';
  const text = JSON.stringify(value) ?? typeof value;
  return `; found ${text.length > 80 ? `${text.slice(0, 80)}...` : text}`;
}
