import type { Change } from '../../alarm/index.ts';

/** `prod`, `live` and the like stand beside names everywhere and relate nothing. */
const common: ReadonlySet<string> = new Set([
  'prod',
  'production',
  'live',
  'staging',
  'stage',
  'dev',
  'test',
  'service',
  'app',
  'api',
  'stack',
  'main',
  'default',
  'cluster',
]);

/** Words of a name: `app/checkout-Prod/50dc` is app, checkout, prod, 50dc. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Whether one name speaks of the other: the same words stand in a row in it (`payments-api` in `payments-api-prod`,
 * not `pay`). A name of common words only speaks of itself alone.
 */
export function namesSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => common.has(word) || /^\d+$/.test(word))) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Everything a change names: what it happened to, its part, and its resources. */
export function namesIn({ subject, part, resources = [] }: Change): readonly string[] {
  const named = resources.map((each) =>
    each.startsWith('arn:') ? each.split(':').slice(5).join(':') : each,
  );
  return [...new Set([subject, ...(part === undefined ? [] : [part]), ...named])].slice(0, 24);
}
