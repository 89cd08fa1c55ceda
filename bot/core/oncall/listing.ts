import { inSeconds, instantFromText, shown, type Instant } from '../calendar/index.ts';
import { rosterOf } from './roster.ts';
import type { OnCall, ScheduleDefinition, Shift, ShiftFact } from './schedule.ts';

/** What `oncall shifts` prints of a shift; instants in whole seconds, `2026-03-29T08:00:00Z`. */
export type ShiftRow = Omit<Shift, 'fact'>;

/** What `oncall who` prints. */
export type OnCallRow = Omit<OnCall, 'fact'>;

export type Refused = { readonly refused: string };

type Known = { readonly schedules: readonly ScheduleDefinition[]; readonly facts: readonly ShiftFact[] };

/** More rows than anybody reads, and than fit into one text. */
const MOST_ROWS = 2_000_000;

/**
 * The rows of `oncall shifts --from A --to B [--schedule S ...]`: all schedules when none is named. A and B are
 * instants with an offset, or dates, which mean 00:00 UTC.
 */
export function listShifts(
  { schedules, facts }: Known,
  asked: { readonly from: string; readonly to: string; readonly schedules?: readonly string[] },
  most = MOST_ROWS,
): { readonly rows: readonly ShiftRow[] } | Refused {
  const from = pointInTime(asked.from);
  const to = pointInTime(asked.to);
  if (from === undefined) return { refused: notAPoint('--from', asked.from) };
  if (to === undefined) return { refused: notAPoint('--to', asked.to) };
  if (from >= to) return { refused: `--from (${from}) is not before --to (${to})` };
  const chosen = chosenSchedules(schedules, asked.schedules);
  if ('refused' in chosen) return chosen;
  const rows: ShiftRow[] = [];
  // One after the other, so that too large a window is noticed before it fills the memory.
  for (const schedule of chosen.schedules) {
    for (const { layer, person, start, end, why } of rosterOf([schedule], facts).shiftsBetween(from, to))
      rows.push({
        schedule: schedule.name,
        layer,
        person,
        start: inSeconds(start),
        end: inSeconds(end),
        why,
      });
    if (rows.length > most)
      return { refused: `more than ${most} shifts: take a shorter window, or name schedules` };
  }
  return { rows };
}

/** The rows of `oncall who --at T [--schedule S ...]`. */
export function listOnCall(
  { schedules, facts }: Known,
  asked: { readonly at: string; readonly schedules?: readonly string[] },
): { readonly rows: readonly OnCallRow[] } | Refused {
  const at = pointInTime(asked.at);
  if (at === undefined) return { refused: notAPoint('--at', asked.at) };
  const chosen = chosenSchedules(schedules, asked.schedules);
  if ('refused' in chosen) return chosen;
  const rows = rosterOf(chosen.schedules, facts)
    .onCallAt(at)
    .map(({ schedule, layer, person, until, why }) => ({
      schedule,
      layer,
      person,
      until: inSeconds(until),
      why,
    }));
  return { rows };
}

/** All of them when none is named. */
export function chosenSchedules(
  schedules: readonly ScheduleDefinition[],
  names: readonly string[] = [],
): { readonly schedules: readonly ScheduleDefinition[] } | Refused {
  const known = schedules.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const some = known.slice(0, 20).join(', ');
    return {
      refused: `there is no schedule ${shown(unknown)}: known are ${some}${known.length > 20 ? ', ...' : ''}`,
    };
  }
  return {
    schedules: schedules
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** An instant with its offset, or a date, which means 00:00 UTC; undefined for anything else. */
export function pointInTime(text: string): Instant | undefined {
  const instant = instantFromText(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00Z` : text);
  return instant !== undefined && instant >= '1970' && instant < '2200' ? instant : undefined;
}

const notAPoint = (option: string, text: string): string =>
  `${option} ${shown(text)} is not an instant between 1970 and 2200: write it like 2026-03-29T08:00:00Z or 2026-03-29T10:00+02:00`;
