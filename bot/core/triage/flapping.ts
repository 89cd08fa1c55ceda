import { epochMs } from '../calendar/index.ts';
import type { DeskSignal, LastState } from './desk.ts';

/** So many changes of an alarm are remembered; the configuration cannot ask for more. */
export const rememberedChanges = 10;

const secOf = (at: string): number => Math.floor(epochMs(at) / 1000);

/** The newest changes of an alarm with this one: epoch seconds, oldest first. */
export function changesWith(last: LastState | undefined, { mention, state }: DeskSignal): readonly number[] {
  if (last === undefined) return [secOf(mention.at)];
  const before = last.changes ?? [secOf(last.at)];
  return last.state === state ? before : [...before, secOf(mention.at)].slice(-rememberedChanges);
}
