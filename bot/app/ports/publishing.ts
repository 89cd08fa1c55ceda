import type { Instant } from '../../core/calendar/index.ts';
import type { Duration } from '../../core/incident/index.ts';
import type { Locale } from '../../core/texts/index.ts';

/** A published postmortem as other tools get it; the form is documented in docs/reference/postmortem-webhook.md. */
export type PublishedPostmortem = {
  readonly version: 1;
  readonly kind: 'postmortem';
  /** The same in every attempt, another one when it is published anew: whoever gets it twice has seen it. */
  readonly document: string;
  readonly incident: {
    readonly id: string;
    readonly number: number;
    readonly label: string;
    readonly title: string;
    readonly state: string;
    readonly severity: string;
    readonly service: string;
    readonly private: boolean;
    readonly drill: boolean;
  };
  readonly times: {
    readonly started: Instant;
    readonly opened: Instant;
    readonly acknowledged?: Instant;
    readonly mitigated?: Instant;
    readonly resolved?: Instant;
    readonly published?: Instant;
  };
  readonly figures: readonly Duration[];
  readonly locale: Locale;
  readonly markdown: string;
  /** Absent where there is no HTML template. */
  readonly html?: string;
  /** The incident's channel, for people. */
  readonly link?: string;
};

/** A published postmortem to a webhook (bot/webhook). Throws PagerError only. */
export type WebhookDocuments = {
  /** One signed HTTPS POST, as of pages; `at`: own time, which is signed with it. Limit: 4 MiB. */
  post(
    to: { readonly webhook: string; readonly secret: string },
    document: PublishedPostmortem,
    at: Instant,
  ): Promise<void>;
};

/** A published postmortem to a topic of SNS, for mail (bot/aws/paging). Throws PagerError only. */
export type TopicDocuments = {
  /**
   * Publish(TopicArn). `subject` is made ASCII and cut; of a `text` over the 256 KiB of SNS the end is left out and
   * `cut` stands there.
   */
  publish(
    topic: string,
    mail: { readonly subject: string; readonly text: string; readonly cut: string },
  ): Promise<void>;
};
