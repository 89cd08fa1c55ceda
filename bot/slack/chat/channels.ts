import { epochMs } from '../../core/calendar/index.ts';
import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';
import { clocksDifferMs } from './find-message.ts';

type Opened = { readonly channel: string; readonly name: string };

type SlackChannel = {
  readonly id: string;
  readonly name: string;
  readonly creator?: string;
  readonly created?: number;
};

/** How many suffixes are tried when a name is taken by somebody else's channel. */
const suffixes = 5;

/**
 * Opens a channel. `name_taken` does not protect from a twin (two calls at once with one name both succeed,
 * node-slack-sdk #1589) and does not say whose channel it is; so a name in use is adopted only after a call whose
 * answer was lost, and only when everything speaks for it being ours: name, creator, time, nobody else in it.
 */
export async function openChannel(
  call: Call,
  ownUser: () => Promise<string>,
  request: Parameters<Chat['openChannel']>[0],
): Promise<Opened> {
  const ours = async (): Promise<Opened | undefined> =>
    request.inDoubt ? onlyOne(call, await ownUser(), request) : undefined;
  const before = await ours();
  if (before) return before;
  for (const name of namesFor(request.name)) {
    try {
      const content = { name, is_private: request.private };
      const answer = await call('conversations.create', content, request.leaseUntil);
      const channel = answer['channel'] as SlackChannel;
      return { channel: channel.id, name: channel.name };
    } catch (error) {
      if (!(error instanceof ChatError) || error.reason !== 'name_taken') throw error;
      // The call whose answer was lost may have had its effect between our look and this call.
      const late = await ours();
      if (late) return late;
    }
  }
  throw new ChatError('invalid', `conversations.create: ${request.name} and ${suffixes} suffixes are taken`, {
    reason: 'name_taken',
  });
}

/** Archives what a call whose answer was lost has created beside the channel that is used. */
export async function archiveTwins(
  call: Call,
  self: string,
  request: Parameters<Chat['archiveTwins']>[0],
): Promise<void> {
  await onlyOne(call, self, request, request.keep);
}

/** The name, and what is taken instead when somebody else has it. */
const namesFor = (name: string): readonly string[] => [
  name,
  ...Array.from({ length: suffixes }, (_, n) => `${name.slice(0, 77)}-${n + 2}`),
];

/** Our channel of that name, if there is one, with its twins archived: all but `keep`, else all but the oldest. */
async function onlyOne(
  call: Call,
  self: string,
  request: Pick<Parameters<Chat['openChannel']>[0], 'name' | 'private' | 'since'>,
  keep?: string,
): Promise<Opened | undefined> {
  const notBefore = (epochMs(request.since) - clocksDifferMs) / 1000;
  const names = namesFor(request.name);
  const candidates: SlackChannel[] = [];
  let cursor = '';
  do {
    // Channels that the bot is in, as it is in every one it created: the list of all channels of a large workspace
    // has more pages than its limit lets through in one go.
    const answer = await call('users.conversations', {
      types: request.private ? 'private_channel' : 'public_channel',
      exclude_archived: true,
      limit: 999,
      ...(cursor === '' ? {} : { cursor }),
    });
    const channels = (answer['channels'] ?? []) as readonly SlackChannel[];
    candidates.push(
      ...channels.filter(
        ({ name, creator, created }) =>
          names.includes(name) && creator === self && (created ?? 0) >= notBefore,
      ),
    );
    cursor = (answer['response_metadata'] as { next_cursor?: string } | undefined)?.next_cursor ?? '';
  } while (cursor !== '');
  const alone: SlackChannel[] = [];
  for (const channel of candidates) {
    if (channel.id === keep) continue;
    const members = (await call('conversations.members', { channel: channel.id, limit: 3 }))['members'];
    if (((members ?? []) as readonly string[]).every((member) => member === self)) alone.push(channel);
  }
  const byAge = alone.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0));
  const first = keep === undefined ? byAge.shift() : undefined;
  for (const twin of byAge) await call('conversations.archive', { channel: twin.id });
  return first && { channel: first.id, name: first.name };
}
