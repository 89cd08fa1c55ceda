/**
 * Where a store that has few indexes (DynamoDB: four in a table) keeps one of a view's. What is stored already stays
 * where it is: a place or a spread that was ever used is not changed, only added to.
 */
export type IndexPlace = {
  readonly place: 1 | 2 | 3 | 4;
  /** One value may get more entries in a second than one partition takes: it is kept in several. */
  readonly spread?: boolean;
};

/** The indexes of every view that has any, by name. */
export type Views = Readonly<Record<string, Readonly<Record<string, IndexPlace>>>>;

/** Those of the product. A row or a query that names another is an assertion where it matters, and in the simulation. */
export const views: Views = {
  incident: { open: { place: 1 }, service: { place: 2 }, number: { place: 3 }, all: { place: 4 } },
  notice: { kind: { place: 1, spread: true }, every: { place: 2, spread: true } },
  change: {
    every: { place: 1, spread: true },
    place: { place: 2, spread: true },
    subject: { place: 3 },
  },
  refusals: { every: { place: 1 } },
  shift: { end: { place: 1 } },
  mute: { open: { place: 1 } },
  'open-pages': { open: { place: 1 } },
  'direct-page': { incident: { place: 1 } },
  'page-test': { all: { place: 1 } },
  'waiting-page': { person: { place: 1 } },
};
