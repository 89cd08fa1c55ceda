import type { World } from '../world.ts';
import { refuse } from './method.ts';

const NAME_MAX = 80;

/**
 * Slack's rules for channel names: lower-case letters and digits of any script, `-` and `_`, at most 80
 * characters, not punctuation alone (errors of conversations.create).
 */
export function checkChannelName(name: string): void {
  if (name === '') throw refuse('invalid_name_required');
  if (name.length > NAME_MAX) throw refuse('invalid_name_maxlength');
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]+$/u.test(name)) throw refuse('invalid_name_specials');
  if (/^[-_]+$/.test(name)) throw refuse('invalid_name_punctuation');
}

/** A name is taken by archived channels too, and by private ones that the caller cannot see. */
export function checkNameFree(world: World, name: string): void {
  const { nameCheckLagMs } = world.settings;
  const taken = [...world.channels.values()].some(
    (channel) =>
      (channel.kind === 'public' || channel.kind === 'private') &&
      channel.name === name &&
      world.clock.now() - channel.createdMs >= nameCheckLagMs,
  );
  if (taken) throw refuse('name_taken');
}
