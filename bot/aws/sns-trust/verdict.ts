/** Why an SNS message is not believed. */
export type SnsRefusal =
  /** Not a message as SNS writes it. */
  | 'malformed'
  /** Signed or not, it is of a topic that is not configured. */
  | 'topic-not-allowed'
  | 'signature-version'
  /** The certificate is not where SNS of that topic's region keeps it. */
  | 'certificate-url'
  /** It could not be got: the sender should try again. */
  | 'certificate-unavailable'
  /** Not a certificate of SNS: key, name. */
  | 'certificate-invalid'
  /** The message is older or younger than its certificate. */
  | 'certificate-not-valid-then'
  | 'signature';

export type Refused = {
  readonly ok: false;
  readonly reason: SnsRefusal;
  readonly detail: string;
  /** True when the same message may be believed later: answer so that the sender tries again. */
  readonly retryable: boolean;
};

export type SnsVerdict = { readonly ok: true } | Refused;

export const refuse = (reason: SnsRefusal, detail: string): Refused => ({
  ok: false,
  reason,
  detail,
  retryable: reason === 'certificate-unavailable',
});
