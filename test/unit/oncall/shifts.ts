import { inSeconds, instantFromText, type Instant } from '../../../bot/core/calendar/index.ts';
import {
  onCallAt,
  parseSchedule,
  shiftsBetween,
  type ScheduleDefinition,
  type Shift,
  type ShiftFact,
} from '../../../bot/core/oncall/index.ts';

/** A schedule in the form of tocsin.yaml. Throws with the problems when it is refused. */
export function schedule(zone: string, ...layers: readonly unknown[]): ScheduleDefinition {
  const parsed = parseSchedule('ops', { zone, layers });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.schedule;
}

export const at = (text: string): Instant => {
  const instant = instantFromText(text);
  if (instant === undefined) throw new Error(`not an instant: ${text}`);
  return instant;
};

export const shiftsOf = (
  of: ScheduleDefinition,
  from: string,
  to: string,
  facts: readonly ShiftFact[] = [],
): readonly Shift[] => shiftsBetween(of, facts, at(from), at(to));

/** `an 2027-01-01T09:00:00Z 2027-01-02T09:00:00Z`; the layer where there are several, the reason where it is not the rotation. */
export const lines = (shifts: readonly Shift[]): string[] => {
  const layers = new Set(shifts.map(({ layer }) => layer)).size > 1;
  return shifts.map(({ person, layer, start, end, why }) =>
    [
      person,
      inSeconds(start),
      inSeconds(end),
      ...(layers ? [layer ?? '+'] : []),
      ...(why === 'rotation' ? [] : [why]),
    ].join(' '),
  );
};

/** `an`, or `an,bo` where several layers have somebody. */
export const who = (of: ScheduleDefinition, when: string, facts: readonly ShiftFact[] = []): string =>
  onCallAt(of, facts, at(when))
    .map(({ person }) => person)
    .join();
