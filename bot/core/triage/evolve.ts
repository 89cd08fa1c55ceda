import { utf8Length } from '../alarm/index.ts';
import type { Instant } from '../calendar/index.ts';
import type { Happened } from '../incident/index.ts';
import { isPast, type Desk, type DeskEvent, type DeskSignal, type LastState } from './desk.ts';

/** How many alarms a desk remembers; more only while they are in ALARM. */
export const rememberedAlarms = 500;

/** What all of them may weigh: a row of the store has 256 KB, and a desk's events are too many to begin anew. */
export const rememberedBytes = 200_000;

/** Folds one event into the desk. Never refuses. */
export function evolveDesk(desk: Desk, event: Happened<DeskEvent>): Desk {
  switch (event.type) {
    case 'SignalOpenedIncident': {
      const { signal, grouping, incident } = event.data;
      return remembered(
        { ...desk, open: withOpen(desk, grouping, incident, event.occurredAt) },
        signal,
        incident,
      );
    }
    case 'SignalJoined':
      return remembered(desk, event.data.signal, event.data.incident);
    case 'SignalCleared':
      return remembered(desk, event.data.signal, event.data.incident);
    case 'SignalIgnored': {
      const { signal, reason } = event.data;
      if (reason === 'late' || reason === 'repeat') return desk;
      // Missing data says neither that an alarm is over nor that its incident has heard so.
      const incident = reason === 'insufficient-data' ? desk.alarms[signal.mention.key]?.incident : undefined;
      return remembered(desk, signal, incident);
    }
    case 'IncidentDeclared':
    case 'IncidentReclaimed':
      return { ...desk, open: withOpen(desk, event.data.grouping, event.data.incident, event.occurredAt) };
    case 'IncidentReleased':
      return { ...desk, open: without(desk.open, event.data.incident) };
    default: {
      // Only an event of a newer version can come here.
      const never: never = event;
      void never;
      return desk;
    }
  }
}

const withOpen = (desk: Desk, grouping: string, incident: string, openedAt: Instant): Desk['open'] => ({
  ...desk.open,
  [grouping]: { incident, openedAt },
});

const without = (open: Desk['open'], incident: string): Desk['open'] =>
  Object.fromEntries(Object.entries(open).filter(([, each]) => each.incident !== incident));

function remembered(desk: Desk, signal: DeskSignal, incident: string | undefined): Desk {
  const { key, at } = signal.mention;
  const last = desk.alarms[key];
  if (last && isPast(signal, last)) return desk;
  const next: LastState = { state: signal.state, at, ...(incident === undefined ? {} : { incident }) };
  return { ...desk, alarms: bounded({ ...desk.alarms, [key]: next }) };
}

/** Forgets what is least missed: first quiet alarms, then those in ALARM, the longest unchanged before others. */
function bounded(alarms: Desk['alarms']): Desk['alarms'] {
  const entries = Object.entries(alarms);
  let tooMany = entries.length - rememberedAlarms;
  let tooHeavy = weightOf(entries) - rememberedBytes;
  const mayGo = tooHeavy > 0 ? entries : tooMany > 0 ? entries.filter(([, last]) => !isMissed(last)) : [];
  if (mayGo.length === 0) return alarms;
  const dropped = new Set<string>();
  for (const [key, last] of mayGo.toSorted(([, a], [, b]) => byMissed(a, b))) {
    if (tooHeavy <= 0 && (tooMany <= 0 || isMissed(last))) break;
    dropped.add(key);
    tooMany -= 1;
    tooHeavy -= bytesOf(key);
  }
  return Object.fromEntries(entries.filter(([key]) => !dropped.has(key)));
}

/** Whether an incident still waits to hear that the alarm is over. */
const isMissed = ({ state, incident }: LastState): boolean =>
  state === 'ALARM' || (state === 'INSUFFICIENT_DATA' && incident !== undefined);

const byMissed = (a: LastState, b: LastState): number =>
  Number(isMissed(a)) - Number(isMissed(b)) || (a.at === b.at ? 0 : a.at < b.at ? -1 : 1);

/** What an entry has beside its key: state, instant, id of the incident, punctuation. */
const stateBytes = 110;

/** An entry as JSON; the key comes from outside. */
const bytesOf = (key: string): number => utf8Length(JSON.stringify(key)) + stateBytes;

/** Bytes of all entries; only where they may matter are they counted one by one. */
function weightOf(entries: readonly (readonly [string, LastState])[]): number {
  const most = entries.reduce((sum, [key]) => sum + 3 * key.length + stateBytes, 0);
  return most <= rememberedBytes ? most : entries.reduce((sum, [key]) => sum + bytesOf(key), 0);
}
