import type { Json, QuietHours, User } from './records.ts';

const DAY_MS = 86_400_000;

/** Seconds east of UTC that a zone's clocks show at an instant. */
export function zoneOffsetSec(zone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(atMs);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? '0');
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((shown - Math.floor(atMs / 1000) * 1000) / 1000);
}

/** The instant at which the zone's clocks show `dayMs` (midnight, taken as UTC) plus `HH:MM`. */
function wallClockMs(zone: string, dayMs: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = dayMs + (hours * 60 + minutes) * 60_000;
  const first = wall - zoneOffsetSec(zone, wall) * 1000;
  return wall - zoneOffsetSec(zone, first) * 1000;
}

interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

/** The window of quiet hours that runs at `atMs`, else the next one. */
function quietWindow(zone: string, hours: QuietHours, atMs: number): Window {
  const local = atMs + zoneOffsetSec(zone, atMs) * 1000;
  const today = Math.floor(local / DAY_MS) * DAY_MS;
  for (let day = -1; day <= 2; day += 1) {
    const startDay = today + day * DAY_MS;
    const endDay = hours.end <= hours.start ? startDay + DAY_MS : startDay;
    const window = {
      startMs: wallClockMs(zone, startDay, hours.start),
      endMs: wallClockMs(zone, endDay, hours.end),
    };
    if (atMs < window.endMs) return window;
  }
  throw new Error(`no window of quiet hours ${hours.start}-${hours.end} found in ${zone}`);
}

function isSnoozing(user: User, nowMs: number): boolean {
  return user.snooze !== undefined && nowMs < user.snooze.untilMs;
}

/** Whether Slack would hold back notifications for this person now. */
export function isQuiet(user: User, nowMs: number): boolean {
  if (isSnoozing(user, nowMs)) return true;
  if (user.quietHours === undefined) return false;
  const window = quietWindow(user.zone, user.quietHours, nowMs);
  return nowMs >= window.startMs && nowMs < window.endMs;
}

/**
 * The answer of dnd.info. For somebody else a snooze shows as the current window only; its own fields are for the
 * person themself (Slack's description of the method; how a snooze shows to others is not documented).
 */
export function dndObject(user: User, nowMs: number, self: boolean): Json {
  const snoozing = isSnoozing(user, nowMs);
  const window = currentWindow(user, nowMs);
  return {
    dnd_enabled: user.quietHours !== undefined || snoozing,
    next_dnd_start_ts: window === undefined ? 1 : Math.floor(window.startMs / 1000),
    next_dnd_end_ts: window === undefined ? 1 : Math.floor(window.endMs / 1000),
    ...(self
      ? {
          snooze_enabled: snoozing,
          ...(user.snooze !== undefined && snoozing
            ? {
                snooze_endtime: Math.floor(user.snooze.untilMs / 1000),
                snooze_remaining: Math.ceil((user.snooze.untilMs - nowMs) / 1000),
              }
            : {}),
        }
      : {}),
  };
}

function currentWindow(user: User, nowMs: number): Window | undefined {
  if (user.snooze !== undefined && isSnoozing(user, nowMs)) {
    return { startMs: user.snooze.fromMs, endMs: user.snooze.untilMs };
  }
  return user.quietHours === undefined ? undefined : quietWindow(user.zone, user.quietHours, nowMs);
}
