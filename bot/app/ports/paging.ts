import type { Instant } from '../../core/calendar/index.ts';

/** Why a page could not be handed over, as it is told to people. */
export type PagerTrouble =
  | 'not-allowed'
  | 'invalid-number'
  | 'opted-out'
  /** The account's monthly spend limit for SMS is reached. */
  | 'quota'
  /** The account is in the SMS sandbox of SNS, and the number is not one of its verified ones. */
  | 'not-verified'
  /** The topic or the address is not there, or the secret of the webhook is not set. */
  | 'not-there'
  | 'throttled'
  | 'unavailable'
  | 'lost-answer'
  /** The phone company could not bring a text message, says its receipt. */
  | 'not-delivered';

/** Thrown by pagers only. The message holds no number, no address and no secret. */
export class PagerError extends Error {
  readonly code: PagerTrouble;
  readonly retryable: boolean;
  constructor(code: PagerTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PagerError';
    this.code = code;
    this.retryable = code === 'throttled' || code === 'unavailable' || code === 'lost-answer';
  }
}

/** A text message to a phone (bot/aws/paging). Throws PagerError only. */
export type TextMessages = {
  /**
   * Publish(PhoneNumber), transactional. A message id is no receipt: keep escalating until somebody answers.
   * Sent again after a lost answer: a page is rather sent twice than not at all.
   */
  send(phone: string, text: string): Promise<{ readonly id: string }>;
  /**
   * What SNS knows against sending to that number: it opted out (CheckIfPhoneNumberIsOptedOut), or the account is in
   * the sandbox and the number not verified (GetSMSSandboxAccountStatus, ListSMSSandboxPhoneNumbers). Publish itself
   * takes such messages and drops them. Undefined where nothing is known: also when it may not be asked. Never throws.
   */
  trouble(phone: string): Promise<'opted-out' | 'not-verified' | undefined>;
};

/** What is known of a text message after it was sent. */
export type SmsReceipt =
  /** Nothing yet, or never: successes are sampled, and phone companies may take 72 hours. */
  | { readonly is: 'unknown' }
  | { readonly is: 'arrived'; readonly at: 'phone' | 'carrier' }
  | { readonly is: 'failed'; readonly trouble: PagerTrouble; readonly detail: string }
  /** The log group may not be read, or there is none. */
  | { readonly is: 'unreadable'; readonly why: 'denied' | 'no-log' };

/** Receipts of text messages (bot/aws/paging). */
export type SmsReceipts = {
  /**
   * Delivery status logging of SNS, by FilterLogEvents: at most six calls. `log`: group of the successes; failures are
   * in the one below it. Never throws: what may pass is `unknown`.
   */
  read(of: { readonly log: string; readonly id: string; readonly sentAt: Instant }): Promise<SmsReceipt>;
};

/** What a topic or a webhook is told of a page; the form is documented in docs/how-to/paging.md. */
export type PageNote = {
  readonly version: 1;
  readonly kind: 'page' | 'direct-page' | 'test-page';
  /** The same in every attempt: whoever gets it twice has seen it. */
  readonly page: string;
  readonly at: Instant;
  readonly text: string;
  /** Key in tocsin.yaml. */
  readonly person?: string;
  readonly drill: boolean;
  readonly incident?: {
    readonly label: string;
    readonly severity: string;
    readonly private: boolean;
    /** Absent for private incidents, as the title and the channel are. */
    readonly service?: string;
    readonly title?: string;
    readonly channel?: string;
  };
};

/** A page to a topic of SNS (bot/aws/paging). Throws PagerError only. */
export type TopicPages = {
  /** Publish(TopicArn); the id is no receipt. */
  publish(topic: string, note: PageNote): Promise<{ readonly id: string }>;
};

/** A page to a webhook (bot/webhook). Throws PagerError only. */
export type WebhookPages = {
  /**
   * One HTTPS POST to a configured address, signed; no redirect is followed. Resolves when it was answered with 2xx.
   * `secret`: variable of the environment with the key; `at`: own time, which is signed with it.
   */
  post(
    to: { readonly webhook: string; readonly secret: string },
    note: PageNote,
    at: Instant,
  ): Promise<{ readonly id: string }>;
};

/** Confirms a topic's subscription (SNS ConfirmSubscription); never by opening the URL in the message. */
export type Subscriptions = {
  /** Repeatable. Throws EvidenceError. */
  confirm(topic: string, token: string): Promise<void>;
};
