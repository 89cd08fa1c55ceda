import { numberOf, textOf } from './fields.ts';
import { AwsError } from './service.ts';
import type { Fields } from './service.ts';

/** One page of a list and the token of the next; the token is an offset in disguise. */
export function page<T>(
  all: readonly T[],
  input: Fields,
  sizeKey: string,
  usual: number,
  largest: number,
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const size = Math.min(largest, numberOf(input, sizeKey) ?? usual);
  const token = textOf(input, 'NextToken') ?? textOf(input, 'nextToken');
  const from =
    token === undefined
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString('utf8')
            .replace(/^offset:/, ''),
        );
  if (!Number.isInteger(from)) throw new AwsError('InvalidNextToken', 'The next token is not valid');
  const end = from + size;
  return {
    items: all.slice(from, end),
    next: end < all.length ? Buffer.from(`offset:${end}`).toString('base64url') : undefined,
  };
}
