import { utf8Length } from '../alarm/index.ts';
import type { Instant } from '../calendar/index.ts';
import type { Happened } from '../incident/index.ts';
import {
  isPast,
  lastOf,
  type Desk,
  type DeskEvent,
  type DeskSignal,
  type LastState,
  type OpenIncident,
} from './desk.ts';
import { changesWith } from './flapping.ts';

/** How many alarms a desk remembers; more only while they are in ALARM. */
export const rememberedAlarms = 500;

/** What all of them may weigh: a row of the store has 256 KB, and a desk's events are too many to begin anew. */
export const rememberedBytes = 240_000;

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
    case 'SignalCleared':
      return remembered(
        desk,
        event.data.signal,
        event.data.incident,
        event.data.counted ? countedAt(event.occurredAt) : {},
      );
    case 'SignalCounted':
      return remembered(desk, event.data.signal, event.data.incident, {
        flapping: event.data.changes,
        ...(event.data.counted ? countedAt(event.occurredAt) : {}),
      });
    case 'FlappingEnded':
      return calmed(desk, event.data.signal);
    case 'SignalIgnored': {
      const { signal, reason } = event.data;
      // Missing data says neither that an alarm is over nor that it began: an alarm that comes after it is not late.
      if (reason === 'late' || reason === 'repeat' || reason === 'insufficient-data') return desk;
      if (reason === 'ok-without-alarm') {
        // An OK after an OK: the first one may still be on its way to the incident, which goes on counting the alarm.
        const last = lastOf(desk, signal.mention.key);
        return remembered(
          desk,
          signal,
          last?.incident,
          last?.counted === true ? countedAt(event.occurredAt) : {},
        );
      }
      return remembered(desk, signal, undefined, reason === 'held-back' ? { heldBack: true } : {});
    }
    case 'SignalMuted':
      return remembered(desk, event.data.signal, undefined, { muted: event.data.mute });
    case 'SignalNoted':
    case 'SignalDoubted':
      return desk;
    case 'IncidentDeclared':
    case 'IncidentReclaimed':
      return { ...desk, open: withOpen(desk, event.data.grouping, event.data.incident, event.occurredAt) };
    case 'IncidentReleased':
      return { ...desk, open: without(desk.open, event.data.incident) };
    case 'IncidentRedirected':
      return redirected(desk, event, event.data.counted ? 'all' : 'as-before');
    case 'IncidentUnfolded':
      return redirected(desk, event, 'none');
    default: {
      // Only an event of a newer version can come here.
      const never: never = event;
      void never;
      return desk;
    }
  }
}

const countedAt = (heardAt: Instant): Pick<LastState, 'counted' | 'heardAt'> => ({ counted: true, heardAt });

const withOpen = (desk: Desk, grouping: string, incident: string, openedAt: Instant): Desk['open'] => ({
  ...desk.open,
  [grouping]: { incident, openedAt },
});

const without = (open: Desk['open'], incident: string): Desk['open'] =>
  Object.fromEntries(Object.entries(open).filter(([, each]) => each.incident !== incident));

type Redirected = Happened<Extract<DeskEvent, { type: 'IncidentRedirected' | 'IncidentUnfolded' }>>;

/**
 * Another incident stands for it from now on: for its keys, and for its alarms. Those that were only counted before
 * were told to nobody, so they go on being counted, unless all that is known of them is told anew (unfolded).
 */
function redirected(desk: Desk, event: Redirected, counting: 'all' | 'as-before' | 'none'): Desk {
  const { from, to } = event.data;
  const counted = counting === 'all';
  const open = Object.entries(desk.open).map(([grouping, each]) => {
    const next: OpenIncident = {
      incident: to,
      openedAt: each.openedAt,
      ...(counted ? { counted: true } : {}),
    };
    return [grouping, each.incident === from ? next : each] as const;
  });
  const alarms = Object.entries(desk.alarms).map(([key, last]) => {
    if (last.incident !== from) return [key, last] as const;
    const { counted: was, heardAt: _heardAt, ...rest } = last;
    const counts = counted || (counting === 'as-before' && was === true);
    return [key, { ...rest, incident: to, ...(counts ? countedAt(event.occurredAt) : {}) }] as const;
  });
  return { open: Object.fromEntries(open), alarms: Object.fromEntries(alarms) };
}

type Marks = Pick<LastState, 'counted' | 'heardAt' | 'flapping' | 'heldBack' | 'muted'>;

function remembered(desk: Desk, signal: DeskSignal, incident: string | undefined, marks: Marks = {}): Desk {
  const { key, at } = signal.mention;
  const last = lastOf(desk, key);
  if (last && isPast(signal, last)) return desk;
  const changes = changesWith(last, signal);
  const next: LastState = {
    state: signal.state,
    at,
    ...(incident === undefined ? {} : { incident }),
    ...(changes.length > 1 ? { changes } : {}),
    ...marks,
    ...(signal.set === undefined ? {} : { set: signal.set }),
    ...(signal.mention.children === undefined ? {} : { composite: true }),
  };
  return { ...desk, alarms: bounded({ ...desk.alarms, [key]: next }) };
}

function calmed(desk: Desk, { mention }: DeskSignal): Desk {
  const last = lastOf(desk, mention.key);
  if (last === undefined) return desk;
  const { flapping: _flapping, changes: _changes, ...rest } = last;
  return { ...desk, alarms: { ...desk.alarms, [mention.key]: rest } };
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
    tooHeavy -= bytesOf(key, last);
  }
  return Object.fromEntries(entries.filter(([key]) => !dropped.has(key)));
}

/** Whether an incident still waits to hear that the alarm is over. */
const isMissed = ({ state, incident, flapping }: LastState): boolean =>
  state === 'ALARM' || flapping !== undefined || (state === 'INSUFFICIENT_DATA' && incident !== undefined);

const byMissed = (a: LastState, b: LastState): number =>
  Number(isMissed(a)) - Number(isMissed(b)) || (a.at === b.at ? 0 : a.at < b.at ? -1 : 1);

/** What an entry has beside its key: state, instant, id of the incident, punctuation. */
const stateBytes = 110;

/** A mark with its name. */
const markBytes = 17;

/** When it was heard, with its name. */
const heardBytes = 37;

/** An epoch second with its comma. */
const changeBytes = 11;

const besideKey = ({
  changes = [],
  set = '',
  muted = '',
  counted,
  flapping,
  heldBack,
  composite,
  heardAt,
}: LastState): number =>
  stateBytes +
  (heardAt === undefined ? 0 : heardBytes) +
  markBytes * [counted, flapping, heldBack, composite].filter((mark) => mark !== undefined).length +
  changeBytes * changes.length +
  (muted === '' ? 0 : markBytes + utf8Length(JSON.stringify(muted))) +
  (set === '' ? 0 : utf8Length(JSON.stringify(set)));

/** An entry as JSON; the key comes from outside. */
const bytesOf = (key: string, last: LastState): number => utf8Length(JSON.stringify(key)) + besideKey(last);

/** Bytes of all entries; only where they may matter are they counted one by one. */
function weightOf(entries: readonly (readonly [string, LastState])[]): number {
  const most = entries.reduce((sum, [key, last]) => sum + 3 * key.length + besideKey(last), 0);
  return most <= rememberedBytes ? most : entries.reduce((sum, [key, last]) => sum + bytesOf(key, last), 0);
}
