import { plusSec, type Instant } from '../calendar/index.ts';
import type { AlarmState, LastState } from './desk.ts';

/** A notification is on its way for some seconds; what changed more lately than this is not missed yet. */
export const graceSec = 120;

/**
 * What the desk was not told of, given what CloudWatch describes now: `missed` opens or joins, `cleared` ends an alarm
 * that an incident waits for. Missing data is left to its notification: it is neither trouble nor its end.
 */
export function differenceOf(
  described: { readonly state: AlarmState; readonly at: Instant },
  last: LastState | undefined,
  now: Instant,
): 'missed' | 'cleared' | undefined {
  const { state, at } = described;
  if (plusSec(at, graceSec) > now) return undefined;
  if (last !== undefined && last.at >= at) return undefined;
  if (state === 'ALARM') return last?.state === 'ALARM' ? undefined : 'missed';
  return state === 'OK' && last?.state === 'ALARM' && last.incident !== undefined ? 'cleared' : undefined;
}
