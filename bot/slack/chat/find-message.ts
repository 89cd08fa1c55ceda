import { epochMs, type Instant } from '../../core/calendar/index.ts';
import { ChatError } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';

/** Type of the metadata that our messages carry; the payload holds ids only, since every member can read it. */
export const metadataType = 'tocsin_message';

type Found = {
  readonly ts: string;
  readonly user?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly key?: string } };
  readonly files?: readonly { readonly id: string }[];
};

export type Wanted = (message: Found) => boolean;

export const withKey =
  (key: string): Wanted =>
  ({ metadata }) =>
    metadata?.event_type === metadataType && metadata.event_payload?.key === key;

export const withFile =
  (id: string): Wanted =>
  ({ files }) =>
    files?.some((file) => file.id === id) === true;

/**
 * How far back to look before the effect was stored. Slack dates by its own clock, the effect by ours: where ours was
 * set forward, or to another zone, it runs ahead until the next start (decisions, "Time").
 */
export const clocksDifferMs = 24 * 3600_000;

/** Messages that are looked through; more than a channel gets between an attempt and its repetition. */
const pages = 5;

/** What makes a channel's messages unreadable for us; we may still be able to post into it. */
const unreadable: ReadonlySet<string | undefined> = new Set(['not_in_channel', 'missing_scope']);

/**
 * Our messages that are wanted, as far as we can read the channel: into a public channel we may post without being a
 * member, but not look. Saying something twice there is better than not at all.
 */
export async function findOwnMessages(...args: Parameters<typeof search>): Promise<readonly string[]> {
  try {
    return await search(...args);
  } catch (error) {
    if (error instanceof ChatError && unreadable.has(error.reason)) return [];
    throw error;
  }
}

/**
 * Our messages that are wanted, oldest first, in the channel or the thread: what an attempt whose answer was lost may
 * have left behind.
 */
async function search(
  call: Call,
  self: string,
  where: { readonly channel: string; readonly thread?: string },
  wanted: Wanted,
  since: Instant,
): Promise<readonly string[]> {
  const oldest = String((epochMs(since) - clocksDifferMs) / 1000);
  const found: string[] = [];
  let cursor = '';
  for (let page = 0; page < pages; page += 1) {
    const answer = await call(
      where.thread === undefined ? 'conversations.history' : 'conversations.replies',
      {
        channel: where.channel,
        ...(where.thread === undefined ? {} : { ts: where.thread }),
        oldest,
        limit: 200,
        include_all_metadata: true,
        ...(cursor === '' ? {} : { cursor }),
      },
    );
    for (const message of (answer['messages'] ?? []) as readonly Found[]) {
      if (message.user === self && wanted(message)) found.push(message.ts);
    }
    cursor = (answer['response_metadata'] as { next_cursor?: string } | undefined)?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return found.toSorted((a, b) => Number(a) - Number(b));
}
