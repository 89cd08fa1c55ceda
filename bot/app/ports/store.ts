import type { Instant } from '../../core/calendar/index.ts';
import type { Envelope } from '../../core/incident/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An event with its canonical JSON: every store keeps exactly this text. */
export type SealedEvent = { readonly envelope: Envelope; readonly canonical: string };

/**
 * A projection: one document, found by key and by up to four indexes. Rows written in an append belong to that
 * append's stream, so its expected version guards them.
 */
export type RowWrite = {
  readonly view: string;
  readonly key: string;
  /** null deletes the row. */
  readonly doc: Json | null;
  readonly index?: Readonly<Record<string, { readonly value: string; readonly sort: string }>>;
};

export type Row = { readonly key: string; readonly doc: Json };

/** A key that may exist once: a delivery, a transition, a command, a lock. */
export type ClaimWrite = {
  readonly key: string;
  readonly value: string;
  /** After this instant the key counts as absent and may be removed. */
  readonly expiresAt?: Instant;
};

/** Urgency of an effect; lower is done first. */
export const lanes = { page: 0, channel: 1, answer: 2, evidence: 3, cosmetic: 4 } as const;

export type Lane = (typeof lanes)[keyof typeof lanes];

/**
 * Something to be done outside, stored with the events that ask for it. It says what is meant, not what is to be
 * sent. An id that exists already is left alone, unless `again` is set: then the one stored effect of that id is
 * asked for once more (waiting: nothing changes but an earlier `dueAt`, and not even that while it waits because an
 * attempt asked for it; running: it runs again afterwards; done or
 * parked: it waits again). With 'parked' it waits again only if it is parked, and is never made: whatever has become
 * of it by then stays as it is. Effects of one id never run at the same time.
 */
export type NewEffect = {
  readonly id: string;
  readonly kind: string;
  readonly lane: Lane;
  readonly dueAt: Instant;
  /** The stream it is about. */
  readonly about: string;
  readonly data: Json;
  readonly again?: boolean | 'parked';
};

export type EffectState = 'waiting' | 'running' | 'done' | 'parked';

/** What can be listed and counted: done effects are kept for their ids only, and there is no end of them. */
export type OpenState = Exclude<EffectState, 'done'>;

/**
 * An effect that was done is kept so long for its id. Much longer than anything may be in doubt or asked for again: an
 * effect is given up after a day, a double is looked for until 10 min after a call.
 */
export const doneKeptSec = 7 * 24 * 3600;

export type StoredEffect = NewEffect & {
  readonly state: EffectState;
  /** When it was stored or, once done or parked, last began to wait anew: patience is counted from here. */
  readonly createdAt: Instant;
  /** Attempts that were begun, the running one included; an attempt put off by a rate limit does not count. */
  readonly attempts: number;
  /** From 1; grows when `again` finds it running, done or parked. */
  readonly generation: number;
  /** True when an earlier attempt may have had its effect: the lease ran out, or the answer was lost. */
  readonly inDoubt: boolean;
  readonly lastError?: string;
};

/** A claimed effect: only the holder of `token` may finish it, before `leaseUntil`. */
export type ClaimedEffect = StoredEffect & { readonly token: string; readonly leaseUntil: Instant };

export type FinishEffect = {
  readonly id: string;
  readonly token: string;
  readonly generation: number;
  readonly outcome:
    | { readonly done: true }
    | {
        readonly retryAt: Instant;
        readonly error: string;
        /** false when the attempt was only put off (rate limit, not yet its turn). */
        readonly counts: boolean;
        /** true when the call may have had its effect. */
        readonly inDoubt: boolean;
      }
    | { readonly parked: string };
  /** Effects that follow, stored in the same transaction. */
  readonly follow?: readonly NewEffect[];
};

/** Everything one decision writes, in ONE transaction: all of it or nothing. Limits: `appendLimits`. */
export type Append = {
  readonly stream: string;
  /** Version of the stream that was decided on; 0 for a new one. */
  readonly expectedVersion: number;
  readonly recordedAt: Instant;
  readonly events: readonly SealedEvent[];
  readonly effects: readonly NewEffect[];
  readonly rows: readonly RowWrite[];
  readonly claims: readonly ClaimWrite[];
  readonly finishes?: FinishEffect;
};

/** docs/decisions: DynamoDB's transaction takes 100 actions and 4 MB. Every store asserts these. */
export const appendLimits = {
  events: 20,
  effects: 40,
  /** Events + effects (those of `finishes.follow` included) + rows + claims + finished effect. */
  items: 90,
  eventBytes: 32 * 1024,
  /** `data` of an effect. */
  effectBytes: 32 * 1024,
  /** A row; DynamoDB's item takes 400 KB. */
  docBytes: 256 * 1024,
  /** Everything an append writes. */
  appendBytes: 3 * 1024 * 1024,
  /** Streams, ids of effects, keys of rows, values of indexes, counters, limits: hash what comes from outside. */
  keyBytes: 760,
  /** Kinds of effects, views and indexes. */
  nameBytes: 128,
  /** Key of a claim, and its value; DynamoDB's partition key takes 2,048 bytes. */
  claimBytes: 2000,
  /** Sort text of an index; with the key it is DynamoDB's sort key of 1,024 bytes. */
  sortBytes: 256,
  /** Indexes of a row. */
  indexes: 4,
  /** Most entries of a page, and most effects of one claim. */
  page: 1000,
} as const;

export type AppendOutcome =
  | { readonly ok: true }
  /** Somebody else appended first; read again and decide again. */
  | { readonly ok: false; readonly reason: 'version' }
  /** A claim's key exists: what was asked for has been done; `value` is what was stored with it. */
  | { readonly ok: false; readonly reason: 'claimed'; readonly key: string; readonly value: string }
  /** The finished effect's lease is no longer ours: nothing was written. */
  | { readonly ok: false; readonly reason: 'lease-lost' };

export type RowQuery = {
  readonly view: string;
  readonly index: string;
  readonly value: string;
  /** Bounds of the index's sort text: from <= sort < to. */
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit: number;
  readonly cursor?: string;
};

export type RowPage = { readonly rows: readonly Row[]; readonly cursor?: string };

/** The store could not do what was asked. `retryable`: the same call may work later. */
export class StoreError extends Error {
  readonly code: 'unavailable' | 'busy' | 'full' | 'read-only' | 'corrupt' | 'incompatible';
  readonly retryable: boolean;
  constructor(code: StoreError['code'], message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    this.code = code;
    this.retryable = options.retryable;
  }
}

/** One contract; memory, SQLite and DynamoDB keep it (test/contract/store). All methods throw StoreError only. */
export type Store = {
  /** Resolves only when everything is durable. Throws an assertion when a limit is broken. */
  append(batch: Append): Promise<AppendOutcome>;
  /** Effects and claims without an event: work that was accepted from outside. */
  enqueue(batch: {
    readonly effects: readonly NewEffect[];
    readonly claims: readonly ClaimWrite[];
    readonly recordedAt: Instant;
  }): Promise<AppendOutcome>;

  /** Events of a stream in order of version; consistent. */
  readStream(stream: string, after?: number): Promise<readonly Envelope[]>;
  /** Canonical texts of a stream in order, byte for byte as stored. */
  readCanonical(stream: string): Promise<readonly string[]>;
  /** Version and hash of a stream's last event; consistent. */
  head(stream: string): Promise<{ readonly version: number; readonly hash: string } | undefined>;
  /** All events of all streams with this correlation, in order of (recordedAt, stream, version). */
  readCorrelated(correlation: string): Promise<readonly Envelope[]>;
  /** All streams that begin with the prefix, sorted, a page at a time. */
  streams(prefix: string, after: string | undefined, limit: number): Promise<readonly string[]>;

  /** Consistent. */
  row(view: string, key: string): Promise<Json | undefined>;
  /** May lag behind an append by a moment. */
  rowsBy(query: RowQuery): Promise<RowPage>;
  /** The value of a claim, or undefined when it is absent or expired; consistent. */
  claimed(key: string, now: Instant): Promise<string | undefined>;
  /** The next number of a counter, from 1; never the same twice, gaps allowed. */
  nextNumber(counter: string): Promise<number>;

  /**
   * Set where a claim that is asked for while an append is under way is stored in the same commit, and finds what that
   * append asks for: whoever waits for the append's answer first pays for a second flush of the disk.
   */
  readonly claimsTogether?: true;
  /**
   * Claims effects that are due (waiting, or running with an expired lease), most urgent lane first, then by
   * `dueAt`. The attempt counts from now on.
   */
  claimDue(query: {
    readonly now: Instant;
    readonly leaseUntil: Instant;
    readonly limit: number;
    /** Only lanes of at least this urgency. */
    readonly upToLane?: Lane;
    /** Unique per claim; the store derives one token per effect from it. */
    readonly token: string;
    /** Ids to look at whatever an index knows: who was told of them may come before it. */
    readonly also?: readonly string[];
  }): Promise<readonly ClaimedEffect[]>;
  /** Ends an attempt without an event. */
  finish(end: FinishEffect, now: Instant): Promise<{ readonly ok: boolean }>;
  /** A parked effect waits again, at once; false when there is no parked effect of that id. */
  unpark(id: string, now: Instant): Promise<boolean>;
  effect(id: string): Promise<StoredEffect | undefined>;
  /** Waiting, running or parked effects, most urgent first. */
  effects(query: { readonly state: OpenState; readonly limit: number }): Promise<readonly StoredEffect[]>;
  /** How many are not done, by state and lane; states and lanes with none are left out. */
  effectCounts(): Promise<readonly { readonly state: OpenState; readonly lane: Lane; readonly n: number }[]>;
  /** When the next waiting effect is due or the next lease ends. */
  nextDue(): Promise<Instant | undefined>;

  /**
   * Takes a turn under a limit of `burst` at once and one more every `intervalMs`
   * (generic cell rate algorithm, ITU-T I.371); `freeAt` says when to come back.
   */
  takeTurn(limit: {
    readonly key: string;
    readonly intervalMs: number;
    readonly burst: number;
    readonly now: Instant;
  }): Promise<{ readonly ok: true } | { readonly ok: false; readonly freeAt: Instant }>;
  /** Gives the turns taken under this key back, as if nobody had taken any; a block stays. Repeatable. */
  freeTurn(key: string): Promise<void>;
  /** No turn under this key before `until` (a 429 with Retry-After). Never shortens. */
  blockUntil(key: string, until: Instant): Promise<void>;

  /**
   * Removes what has outlived its use, at most `limit` of each: effects that were done before `doneBefore`, limits that
   * have not been used since, claims that have expired. Resolves to how many went. Absent where the store does it by
   * itself (DynamoDB's time to live).
   */
  sweep?(what: {
    readonly now: Instant;
    readonly doneBefore: Instant;
    readonly limit: number;
  }): Promise<number>;
  /** Removes a stream that stands alone, with all its events and the rows of these keys; absent ones are fine. */
  removeStream(
    stream: string,
    rows: readonly { readonly view: string; readonly key: string }[],
  ): Promise<void>;

  close(): Promise<void>;
};
