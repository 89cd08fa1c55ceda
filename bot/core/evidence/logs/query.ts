import Mustache from 'mustache';

/** What a query may name: `{{service}}`, `{{alarm}}`, `{{dimensions.LoadBalancer}}`. */
export type QueryVariables = {
  readonly service: string;
  readonly alarm: string;
  readonly dimensions: Readonly<Record<string, string>>;
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
