import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  ChatError,
  type Attempted,
  type ChatFor,
  type ClaimedEffect,
  type NewEffect,
} from '../../ports/index.ts';
import { intend, type Intents } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';

type Kind = 'settle-message' | 'settle-channel';

/**
 * When to look for a double, in seconds after the call that was made in doubt: first for a request that lay somewhere
 * on its way when we stopped waiting for it, then for one that Slack worked off after an incident of its own.
 */
export const looksAfterSec = [30, 600] as const;

/** What a call of this attempt must know so as not to do anything twice. */
export const attempted = ({ inDoubt, createdAt, leaseUntil }: ClaimedEffect): Attempted => ({
  inDoubt,
  since: createdAt,
  leaseUntil,
});

/** The looks that follow a call made in doubt; none where there was no doubt. */
export const settling = <K extends Kind>(
  kind: K,
  effect: ClaimedEffect,
  data: Omit<Intents[K], 'since' | 'look'>,
  now: Instant,
): readonly NewEffect[] =>
  effect.inDoubt
    ? [look(kind, effect, { ...data, since: effect.createdAt, look: 0 } as Intents[K], now)]
    : [];

export function settleHandlers(chat: ChatFor): Pick<Handlers, Kind> {
  return {
    async 'settle-message'({ effect, data, now }) {
      await whereItCan(chat(effect.lane).deleteTwins(data));
      return done(...nextLook('settle-message', effect, data, now));
    },

    async 'settle-channel'({ effect, data, now }) {
      await whereItCan(chat(effect.lane).archiveTwins(data));
      return done(...nextLook('settle-channel', effect, data, now));
    },
  };
}

/** A channel that is gone or closed to us holds no double that anybody would have to hear of. */
export async function whereItCan(settled: Promise<void>): Promise<void> {
  try {
    await settled;
  } catch (error) {
    if (!(error instanceof ChatError) || error.retryable) throw error;
  }
}

const nextLook = <K extends Kind>(
  kind: K,
  effect: ClaimedEffect,
  data: Intents[K],
  now: Instant,
): readonly NewEffect[] =>
  data.look + 1 < looksAfterSec.length ? [look(kind, effect, { ...data, look: data.look + 1 }, now)] : [];

const look = <K extends Kind>(
  kind: K,
  { id, generation, about }: ClaimedEffect,
  data: Intents[K],
  now: Instant,
): NewEffect =>
  intend(kind, data, {
    key: `${id}/${generation}`,
    about,
    dueAt: plusSec(now, looksAfterSec[data.look] ?? 0),
  });
