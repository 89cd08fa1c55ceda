import type { Instant } from '../../../core/calendar/index.ts';
import type { Attempted, Chat, ChatFor, ClaimedEffect, NewEffect, Posted, Store } from '../../ports/index.ts';
import { attempted, settling } from './settle.ts';

/** One edit of the same message in this time, on average (decisions, "The summary message"). */
const editIntervalMs = 3000;

export const mayEdit = (store: Store, { channel, message }: Posted, now: Instant, burst = 1) =>
  store.takeTurn({ key: `edit/${channel}/${message}`, intervalMs: editIntervalMs, burst, now });

/** Posts once whatever happened before; `follow` looks later for a double where there was a doubt. */
export async function posting(
  chat: ChatFor,
  effect: ClaimedEffect,
  what: Omit<Parameters<Chat['post']>[0], keyof Attempted>,
  now: Instant,
): Promise<{ readonly posted: Posted; readonly follow: () => readonly NewEffect[] }> {
  const posted = await chat(effect.lane).post({ ...what, ...attempted(effect) });
  const { message: _said, key, ...place } = what;
  const of = { ...place, of: { key }, keep: posted.message };
  return { posted, follow: () => settling('settle-message', effect, of, now) };
}
