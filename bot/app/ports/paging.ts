/** Thrown by pagers only. */
export class PagerError extends Error {
  readonly code:
    | 'not-allowed'
    | 'invalid-number'
    | 'opted-out'
    | 'quota'
    | 'throttled'
    | 'unavailable'
    | 'lost-answer';
  readonly retryable: boolean;
  constructor(code: PagerError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PagerError';
    this.code = code;
    this.retryable = code === 'throttled' || code === 'unavailable' || code === 'lost-answer';
  }
}

/** A text message to a phone (bot/aws/sns-sms-pager). Throws PagerError only. */
export type TextMessages = {
  /**
   * Publish(PhoneNumber), transactional. A message id is no receipt: keep escalating until somebody answers.
   * Sent again after a lost answer: a page is rather sent twice than not at all.
   */
  send(phone: string, text: string): Promise<{ readonly id: string }>;
};

/** Confirms a topic's subscription (SNS ConfirmSubscription); never by opening the URL in the message. */
export type Subscriptions = {
  /** Repeatable. Throws EvidenceError. */
  confirm(topic: string, token: string): Promise<void>;
};
