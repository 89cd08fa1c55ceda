export type Account = {
  /** 12 digits. */
  readonly id: string;
  readonly regions: readonly string[];
  /** The role that evidence is read with; without it the process's own credentials are used. */
  readonly role?: string;
  readonly externalId?: string;
};
