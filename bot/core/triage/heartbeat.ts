import { epochMs, plusSec, type Instant } from '../calendar/index.ts';
import type { NotificationRoute } from '../alarm/index.ts';

/** A notification that has to come again and again: a backup that reports its end, a rule that fires every hour. */
export type Heartbeat = {
  readonly name: string;
  readonly match: Omit<NotificationRoute, 'service'>;
  readonly everySec: number;
  /** How much later than due it may be. */
  readonly graceSec: number;
  /** Opens or joins an incident of this service when it stays away. */
  readonly service: string;
};

/**
 * Beats are remembered by the stretch of time that they came in, so that a thousand an hour weigh no more than twenty.
 * Of several in one stretch the first is known; what that is too early by is less than the usual grace.
 */
const stretches = 20;

const stretchSec = ({ everySec, graceSec }: Heartbeat): number =>
  Math.ceil((everySec + graceSec) / stretches);

/** The stretch of time that an instant lies in, as a key that is the same for all beats within it. */
export const beatKey = (heartbeat: Heartbeat, at: Instant): string =>
  `beat/${heartbeat.name}/${stretchSec(heartbeat)}/${Math.floor(epochMs(at) / 1000 / stretchSec(heartbeat))}`;

/** How long a beat is of interest. */
export const beatForgottenAt = (heartbeat: Heartbeat, at: Instant): Instant =>
  plusSec(at, 2 * (heartbeat.everySec + heartbeat.graceSec));

/** The keys under which a beat may be found that is not missing yet, the newest first. */
export function beatKeysBefore(heartbeat: Heartbeat, now: Instant): readonly string[] {
  const lengthSec = stretchSec(heartbeat);
  const n = Math.ceil((heartbeat.everySec + heartbeat.graceSec) / lengthSec) + 1;
  return Array.from({ length: n }, (_, index) => beatKey(heartbeat, plusSec(now, -index * lengthSec)));
}

/** When the next beat is missing if none comes after the last one. */
export const missingAt = ({ everySec, graceSec }: Heartbeat, last: Instant): Instant =>
  plusSec(last, everySec + graceSec);

/** The alarm that a heartbeat is to its desk. */
export const heartbeatAlarm = (name: string): { readonly key: string; readonly name: string } => ({
  key: `heartbeat/${name}`,
  name: `heartbeat ${name}`,
});
