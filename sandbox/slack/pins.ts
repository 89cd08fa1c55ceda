import type { Channel, Message } from './records.ts';
import { type World, nowSec } from './world.ts';

const PINS_MAX = 100;

/** Pins a message; Slack's error code when it cannot be. */
export function addPin(world: World, channel: Channel, message: Message, user: string): string | undefined {
  if (channel.pins.some((pin) => pin.ts === message.ts)) return 'already_pinned';
  if (channel.pins.length >= PINS_MAX) return 'too_many_pins';
  channel.pins.unshift({ ts: message.ts, by: user, createdSec: nowSec(world) });
  message.pinned_to = [channel.id];
  tell(world, channel, message, 'pin_added', user);
  return undefined;
}

export function removePin(
  world: World,
  channel: Channel,
  message: Message,
  user: string,
): string | undefined {
  if (!channel.pins.some((pin) => pin.ts === message.ts)) return 'no_pin';
  channel.pins = channel.pins.filter((pin) => pin.ts !== message.ts);
  delete message.pinned_to;
  tell(world, channel, message, 'pin_removed', user);
  return undefined;
}

function tell(world: World, channel: Channel, message: Message, type: string, user: string): void {
  world.changed({ kind: 'message.changed', channel: channel.id, ts: message.ts });
  const created = nowSec(world);
  world.emit(
    {
      type,
      user,
      channel_id: channel.id,
      item: {
        type: 'message',
        created,
        created_by: user,
        channel: channel.id,
        message: structuredClone(message),
      },
      ...(message.user === undefined ? {} : { item_user: message.user }),
      ...(type === 'pin_added' ? { pin_count: channel.pins.length } : { has_pins: channel.pins.length > 0 }),
      pinned_info: { channel: channel.id, pinned_by: user, pinned_ts: created },
      event_ts: world.nextTs(),
    },
    channel,
  );
}
