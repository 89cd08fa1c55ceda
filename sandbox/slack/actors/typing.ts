import { findChannel } from '../conversations.ts';
import { findUser } from '../people.ts';
import type { World } from '../world.ts';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const NAME = /(?<![\p{L}\p{N}._-])([@#])([\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._-]*)/gu;

/** `@an` and `#general` as Slack writes them into a message or, with labels, into an escaped command. */
export function mentions(world: World, text: string, labels: boolean): string {
  return escapeText(text).replaceAll(NAME, (typed: string, sign: string, name: string) => {
    const label = (id: string): string => (labels ? `${id}|${name}` : id);
    if (sign === '#') {
      const channel = findChannel(world, name);
      return channel === undefined ? typed : `<#${channel.id}|${labels ? channel.name : ''}>`;
    }
    if (['here', 'channel', 'everyone'].includes(name)) return `<!${name}>`;
    const user = findUser(world, name);
    if (user !== undefined) return `<@${label(user.id)}>`;
    const group = [...world.usergroups.values()].find((one) => one.handle === name);
    return group === undefined ? typed : `<!subteam^${group.id}${labels ? `|@${name}` : ''}>`;
  });
}
