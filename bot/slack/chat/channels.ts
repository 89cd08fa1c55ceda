import { epochMs } from '../../core/calendar/index.ts';
import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';

type Opened = { readonly channel: string; readonly name: string };

type SlackChannel = {
  readonly id: string;
  readonly name: string;
  readonly creator?: string;
  readonly created?: number;
};

/** How many suffixes are tried when a name is taken by somebody else's channel. */
const suffixes = 5;

/** Clocks differ: a channel of ours may look a little older than the effect that opened it. */
const slackSec = 60;

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
  if (request.inDoubt) {
    const ours = await findOurs(call, await ownUser(), request);
    if (ours) return ours;
  }
  for (const name of namesFor(request.name)) {
    try {
      const answer = await call('conversations.create', { name, is_private: request.private });
      const channel = answer['channel'] as SlackChannel;
      return { channel: channel.id, name: channel.name };
    } catch (error) {
      if (!(error instanceof ChatError) || error.reason !== 'name_taken') throw error;
    }
  }
  throw new ChatError('invalid', `conversations.create: ${request.name} and ${suffixes} suffixes are taken`, {
    reason: 'name_taken',
  });
}

/** The name, and what is taken instead when somebody else has it. */
const namesFor = (name: string): readonly string[] => [
  name,
  ...Array.from({ length: suffixes }, (_, n) => `${name.slice(0, 77)}-${n + 2}`),
];

async function findOurs(
  call: Call,
  self: string,
  request: Parameters<Chat['openChannel']>[0],
): Promise<Opened | undefined> {
  const notBefore = epochMs(request.since) / 1000 - slackSec;
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
    const members = (await call('conversations.members', { channel: channel.id, limit: 3 }))['members'];
    if (((members ?? []) as readonly string[]).every((member) => member === self)) alone.push(channel);
  }
  const [first, ...twins] = alone.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0));
  for (const twin of twins) await call('conversations.archive', { channel: twin.id });
  return first && { channel: first.id, name: first.name };
}
