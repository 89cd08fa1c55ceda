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
  /** What was drawn of the evidence: `html` holds what could be read of it, `markdown` says it in words. */
  readonly pictures: readonly { readonly evidence: string; readonly name: string; readonly alt: string }[];
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

/** Where in which repository a document goes. All of it has been checked when the configuration was read. */
export type GitPlace = {
  /** `https://`, `ssh://`, `name@host:path` or `file:///`; without any credential. */
  readonly repository: string;
  /** Short name: made when it is not there, and only ever moved forward. */
  readonly branch: string;
  /** What a new branch starts from: a branch, or what the repository calls its HEAD. */
  readonly base?: string;
  /** Inside the repository, without a slash at either end; empty: its root. */
  readonly folder: string;
  readonly author: { readonly name: string; readonly email: string };
};

export type GitDocument = {
  /** Name of the file in the folder. */
  readonly name: string;
  readonly markdown: string;
  /** What the document shows, by paths relative to the folder; never written over. */
  readonly pictures: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** First line and the rest of the commit's message. */
  readonly message: string;
  /** Of the commit. The same in every attempt, so that a repeated one makes the same commit. */
  readonly at: Instant;
};

export type GitPublished = {
  readonly commit: string;
  /** Path of the document inside the repository. */
  readonly path: string;
  /** People had changed the file with the document's own name: it is as they left it, and the document is beside it. */
  readonly beside?: string;
  /** False where the same document was there already. */
  readonly pushed: boolean;
};

/** A published postmortem into a branch of a repository (bot/git). Throws PagerError only. */
export type GitDocuments = {
  /**
   * Looks at the branch, adds one commit and pushes it, only if the branch is still where it was looked at; what
   * others committed stays. Repeatable: the same document makes no second commit. Ends within 25 s.
   */
  publish(place: GitPlace, document: GitDocument): Promise<GitPublished>;
};
