import { type World, trim } from '../world.ts';

const KEPT = 5_000;

/** A trigger id in Slack's form `13345224609.738474920.8088930838d88f008e0`. */
export function issueTrigger(world: World, user: string, view?: string): string {
  const id = `${Math.floor(world.clock.now())}.${Number.parseInt(world.ids.hex(8), 16)}.${world.ids.hex(32)}`;
  world.triggers.set(id, { id, user, issuedMs: world.clock.now(), view, exchanged: false });
  trim(world, world.triggers, KEPT);
  return id;
}
