/** Source of random ids; replaced by a seeded one where a run has to be repeatable. */
export type Ids = {
  /** Sortable by time of creation, 20 characters of [0-9a-z]. */
  event(): string;
  /** Short random token of [a-z0-9] without look-alikes. */
  token(length: number): string;
  /** Random salt of a text, 16 hex characters. */
  salt(): string;
};
