import { StoreError } from '../../app/ports/index.ts';

export type TablePlace = { readonly region: string; readonly table: string };

/** Reads `dynamodb://REGION/TABLE`. Throws StoreError with what is allowed. */
export function tablePlace(spec: string): TablePlace {
  const found = /^dynamodb:\/\/([a-z]{2,}(?:-[a-z]+)+-\d+)\/([A-Za-z0-9_.-]{3,255})$/.exec(spec);
  if (found) return { region: found[1]!, table: found[2]! };
  throw new StoreError(
    'unavailable',
    `${JSON.stringify(spec.slice(0, 300))} names no table; it is dynamodb://REGION/TABLE, for example ` +
      'dynamodb://eu-west-1/tocsin (a name of 3 to 255 letters, digits, "_", "-" or ".")',
    { retryable: false },
  );
}
