import Mustache from 'mustache';
import { gist } from './gist.ts';
import { masked } from './masks.ts';

/** What a query may name: `{{service}}`, `{{alarm}}`, `{{dimensions.LoadBalancer}}`, `{{region}}`, `{{account}}`. */
export type QueryVariables = {
  readonly service: string;
  readonly alarm: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly region?: string;
  readonly account?: string;
};

/** Queries that every service may name without configuring them. */
export const builtInQueries: Readonly<Record<string, string>> = {
  'newest-errors': [
    'fields @timestamp, @message',
    '| filter @message like /(?i)(error|exception|fatal|panic|timeout|timed out|refused)/',
    '| sort @timestamp desc',
    '| limit 50',
  ].join('\n'),
  'newest-lines': ['fields @timestamp, @message', '| sort @timestamp desc', '| limit 50'].join('\n'),
};

/**
 * The query of that name with its variables filled in. Values come from outside: quotes and backslashes are escaped,
 * and what could end a string or a command (line breaks, pipes, backticks, slashes of a regex) is taken out.
 *
 * @returns undefined when nothing has that name
 */
export function queryText(
  name: string,
  configured: Readonly<Record<string, string>>,
  variables: QueryVariables,
): string | undefined {
  const template = configured[name] ?? builtInQueries[name];
  if (template === undefined) return undefined;
  return Mustache.render(template, variables, {}, { escape: (value: unknown) => inQuotes(String(value)) });
}

const inQuotes = (text: string): string =>
  text
    .replace(/[\p{Cc}|`/]/gu, ' ')
    .replace(/["'\\]/g, (char) => `\\${char}`)
    .slice(0, 500);

/** CloudWatch's comparison with the window before, of the same length. Not for the class Infrequent Access. */
export const diffQuery = ['fields @timestamp, @message', '| pattern @message', '| diff'].join('\n');

/** The newest lines of a window; 10,000 are one page of an answer. */
export const sampleRows = 10_000;

export const sampleQuery = [
  'fields @timestamp, @message',
  '| sort @timestamp desc',
  `| limit ${sampleRows}`,
].join('\n');

/** When a pattern was first seen: by its longest part that does not vary. Undefined where no part says anything. */
export function firstSeenQuery({
  text,
  example,
}: {
  readonly text: string;
  readonly example: string;
}): string | undefined {
  // What is shown of a JSON line does not stand in it as it is shown; its message does.
  const said = example.startsWith('{') ? masked(gist(example)) : text;
  const parts = said.split(/<[^<>]{0,40}>|\[removed:[\w:.-]{1,60}\]|[…|`/"'\\]/).map((part) => part.trim());
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < 8) return undefined;
  const part = inQuotes(longest.slice(0, 200)).trim();
  return `filter @message like "${part}"\n| stats count(*) as lines, min(@timestamp) as first`;
}

const COMMANDS =
  /^(?:fields|filter|filterindex|stats|parse|pattern|display|sort|limit|dedup|unnest|anomaly)\b/i;

/** What somebody typed after `/incident evidence logs`: `[group] [name of a query | a query | words to look for]`. */
export function readLogWords(
  words: string,
  known: { readonly groups: readonly string[]; readonly queries: readonly string[] },
): { readonly groups: readonly string[]; readonly query: string; readonly written?: string } {
  const [first = ''] = words.split(/\s/);
  const named = known.groups.includes(first) || /^\/|^arn:aws[a-z-]*:logs:|^aws\//.test(first);
  const groups = named ? [first] : known.groups;
  const rest = (named ? words.slice(first.length) : words).trim();
  if (rest === '') return { groups, query: 'newest-errors' };
  if (known.queries.includes(rest)) return { groups, query: rest };
  if (COMMANDS.test(rest)) return { groups, query: 'typed', written: rest };
  const written = [
    'fields @timestamp, @message',
    `| filter strcontains(tolower(@message), "${inQuotes(rest.toLowerCase())}")`,
    '| sort @timestamp desc',
    '| limit 100',
  ].join('\n');
  return { groups, query: 'typed', written };
}
