/** The key of a person in tocsin.yaml (`an`, `bo`). */
export type PersonName = string;

export type Person = {
  readonly name: PersonName;
  /** Slack user id. */
  readonly slack?: string;
  /** E.164, with the plus sign. */
  readonly phone?: string;
  readonly email?: string;
  /** IANA zone. */
  readonly zone: string;
};
