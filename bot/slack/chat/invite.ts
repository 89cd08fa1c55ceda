import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';

/** Slack takes at most 100 users in one invitation (docs, conversations.invite). */
const atOnce = 100;

/** Reasons after which the person simply is in the channel. */
const fine = new Set(['already_in_channel', 'cant_invite_self']);

/** Reasons that lie in the person; all others lie in the channel or in our token and concern everybody. */
const ofPerson = new Set([
  'user_not_found',
  'cant_invite',
  'user_is_restricted',
  'user_is_ultra_restricted',
  'ura_max_channels',
  'user_team_not_in_channel',
  'no_external_invite_permission',
  'external_user',
  'invalid_users',
]);

type Refused = { readonly user: string; readonly reason: string };

/** Invites with `force`, so that one person who cannot be invited does not keep the others out. */
export async function invite(
  call: Call,
  channel: string,
  users: readonly string[],
): ReturnType<Chat['invite']> {
  const refused: Refused[] = [];
  for (let from = 0; from < users.length; from += atOnce) {
    refused.push(...(await inviteSome(call, channel, users.slice(from, from + atOnce))));
  }
  return { refused };
}

async function inviteSome(
  call: Call,
  channel: string,
  users: readonly string[],
): Promise<readonly Refused[]> {
  try {
    const answer = await call('conversations.invite', { channel, users: users.join(','), force: true });
    return refusedOf(answer['errors']);
  } catch (error) {
    if (!(error instanceof ChatError) || error.reason === undefined) throw error;
    const { reason } = error;
    if (!fine.has(reason) && !ofPerson.has(reason)) throw error;
    if (users.length === 1) return fine.has(reason) ? [] : [{ user: users[0]!, reason }];
    // Nobody of them could be invited, and the answer names one reason only.
    const each: Refused[] = [];
    for (const user of users) each.push(...(await inviteSome(call, channel, [user])));
    return each;
  }
}

function refusedOf(errors: unknown): readonly Refused[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((each: { user?: string; error?: string }) =>
    each.user === undefined || fine.has(each.error ?? '')
      ? []
      : [{ user: each.user, reason: each.error ?? 'unknown' }],
  );
}
