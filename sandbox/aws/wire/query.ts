import type { Fields } from '../service.ts';

/** The largest form a client of these services sends: 256 KB of message, percent-encoded. */
const maxParameters = 5_000;

type Tree = { [key: string]: Tree | string };

/**
 * Reads a form of the AWS query protocol: `A.member.1`, `A.entry.1.key`, `A.entry.1.Name` become lists and maps.
 * Throws a RangeError when there are more than 5,000 parameters.
 */
export function parseQueryForm(form: string): { readonly action: string; readonly input: Fields } {
  const tree: Tree = Object.create(null) as Tree;
  let count = 0;
  for (const [path, value] of new URLSearchParams(form)) {
    count += 1;
    if (count > maxParameters) throw new RangeError(`more than ${maxParameters} parameters in one form`);
    put(tree, path.split('.'), value);
  }
  const { Action: action, Version: _version, ...input } = tree;
  return {
    action: typeof action === 'string' ? action : '',
    input: Object.fromEntries(Object.entries(input).map(([key, value]) => [key, collapse(value)])),
  };
}

function put(tree: Tree, path: readonly string[], value: string): void {
  let at = tree;
  for (const key of path.slice(0, -1)) {
    const below = at[key];
    const next = typeof below === 'object' ? below : (Object.create(null) as Tree);
    at[key] = next;
    at = next;
  }
  at[path.at(-1) ?? ''] = value;
}

function collapse(value: Tree | string | undefined): unknown {
  if (typeof value !== 'object') return value;
  if (typeof value['member'] === 'object') return numbered(value['member']).map(collapse);
  if (typeof value['entry'] === 'object') {
    const entries = numbered(value['entry']).flatMap((entry) => {
      if (typeof entry !== 'object') return [];
      const key = entry['key'] ?? entry['Name'];
      return typeof key === 'string' ? [[key, collapse(entry['value'] ?? entry['Value'])] as const] : [];
    });
    return Object.fromEntries(entries);
  }
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, collapse(below)]));
}

const numbered = (tree: Tree): readonly (Tree | string | undefined)[] =>
  Object.keys(tree)
    .toSorted((a, b) => Number(a) - Number(b))
    .map((key) => tree[key]);

/** Writes an answer's fields as XML: lists as `member`, a JavaScript Map as `entry` with `key` and `value`. */
export function toXml(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Map) {
    return [...value]
      .map(([key, item]) => element('entry', `${element('key', toXml(key))}${element('value', toXml(item))}`))
      .join('');
  }
  if (Array.isArray(value)) return value.map((item) => element('member', toXml(item))).join('');
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => element(key, toXml(item)))
      .join('');
  }
  return escapeXml(`${value as string | number | boolean}`);
}

export const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`;

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}
