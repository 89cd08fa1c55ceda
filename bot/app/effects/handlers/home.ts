import { ChatError, type Chat, type ChatFor } from '../../ports/index.ts';
import type { HomeOf } from '../../queries/home.ts';
import { done, type Handlers } from '../outcome.ts';
import type { RefusedGuest } from './guests.ts';

/** The person's own page, as things are when it is shown. */
export function homeHandlers(needs: {
  readonly chat: ChatFor;
  readonly homeOf: HomeOf;
  readonly refusedGuest: RefusedGuest;
}): Pick<Handlers, 'show-home'> {
  const { homeOf, refusedGuest } = needs;
  return {
    async 'show-home'({ effect, data, now }) {
      const chat = needs.chat(effect.lane);
      const { user, all } = data;
      const refused = await refusedGuest(user, '', now);
      const home =
        refused === undefined
          ? await homeOf(user, all, now)
          : { at: now, refused, open: [], moreOpen: false };
      await chat.showHome(user, home, await localeOf(chat, user));
      return done();
    },
  };
}

/** The language they read Slack in; undefined: the configured one, also when Slack does not say it. */
async function localeOf(
  chat: Pick<Chat, 'member'>,
  user: string,
): Promise<Awaited<ReturnType<Chat['member']>>['locale']> {
  try {
    return (await chat.member(user)).locale;
  } catch (error) {
    if (error instanceof ChatError) return undefined;
    throw error;
  }
}
