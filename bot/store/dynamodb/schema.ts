/** Four indexes, as a row has at most four; everything that is not a row uses the first. */
export const indexNames = ['by1', 'by2', 'by3', 'by4'] as const;

export type IndexName = (typeof indexNames)[number];

/** Attribute that DynamoDB removes items by, some day after the second of the epoch that it holds. */
export const ttlAttribute = 'ttl';

/**
 * The one table: a key of two texts, and four sparse indexes that hold keys alone. `tocsin table create` and the stack
 * make it from this. The stream carries what was written, since new effects start the work on Lambda.
 */
export const tableForm = {
  key: { partition: 'pk', sort: 'sk' },
  indexes: indexNames.map((name) => ({ name, partition: `${name}pk`, sort: `${name}sk` })),
  ttlAttribute,
  streamView: 'NEW_IMAGE',
} as const;

/** Written into the table; a change that older programs could not read raises `minReader`. */
export const tableVersion = { writtenBy: 1, minReader: 1 } as const;
