import { QueryError } from './token.ts';
import type { Token } from './token.ts';

/** Takes a text apart into fields; an empty answer when it does not match. */
export type Matcher = {
  readonly names: readonly string[];
  match(text: string): Readonly<Record<string, string>>;
};

/** `user=*, took * ms`: each star is a field, as short as the text after it allows; the last star takes the rest. */
export function globMatcher(pattern: Token, names: readonly string[]): Matcher {
  const parts = pattern.value.split('*');
  if (parts.length - 1 !== names.length) {
    throw new QueryError(
      `parse has ${parts.length - 1} wildcards and ${names.length} fields`,
      pattern.from,
      pattern.to,
    );
  }
  const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const source = escaped
    .map((part, at) => part + (at === parts.length - 1 ? '' : parts[at + 1] === '' ? '(.*)' : '(.*?)'))
    .join('');
  return matcher(new RegExp(source, 's'), names);
}

export function regexMatcher(token: Token): Matcher {
  const names = [...token.value.matchAll(/\(\?<([A-Za-z_]\w*)>/g)].map(([, name = '']) => name);
  if (names.length === 0) throw new QueryError('parse needs named groups', token.from, token.to);
  const expression = toRegExp(token);
  return {
    names,
    match: (text) => {
      const groups = expression.exec(text)?.groups ?? {};
      return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
    },
  };
}

function matcher(expression: RegExp, names: readonly string[]): Matcher {
  return {
    names,
    match: (text) => {
      const found = expression.exec(text);
      if (found === null) return {};
      return Object.fromEntries(
        names.flatMap((name, at) => {
          const value = found[at + 1];
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
    },
  };
}

/** Java's inline flags at the beginning, `(?i)` mostly, are flags in JavaScript. */
export function toRegExp(token: Token): RegExp {
  const [all = '', flags = ''] = /^\(\?([ims]+)\)/.exec(token.value) ?? [];
  try {
    return new RegExp(token.value.slice(all.length), flags);
  } catch {
    throw new QueryError(`Invalid regular expression: ${token.value}`, token.from, token.to);
  }
}
