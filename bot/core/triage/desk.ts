import type { Instant } from '../calendar/index.ts';
import {
  accept,
  reject,
  type AlarmMention,
  type Decision,
  type Fact,
  type Happened,
  type SignalReason,
} from '../incident/index.ts';

/**
 * The desk of a service decides where each signal goes. All signals of a service pass its one stream, so that
 * "at most one open incident per grouping key" is enforced by the stream's version, not by luck.
 */
export type Desk = {
  /** Open incidents by grouping key. */
  readonly open: Readonly<Record<string, OpenIncident>>;
  /** Last known state of each alarm, the longest unchanged dropped first. */
  readonly alarms: Readonly<Record<string, LastState>>;
};

export type OpenIncident = { readonly incident: string; readonly openedAt: Instant };

export type LastState = {
  readonly state: AlarmState;
  /** State change of the alarm, as CloudWatch dates it. */
  readonly at: Instant;
  /** The incident it was sent to; kept while that is open. */
  readonly incident?: string;
};

export type AlarmState = 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';

export const emptyDesk: Desk = { open: {}, alarms: {} };

/** How many alarms a desk remembers; one that is in ALARM or belongs to an open incident is never dropped. */
export const rememberedAlarms = 500;

export type DeskSignal = { readonly mention: AlarmMention; readonly state: AlarmState };

export type DeskCommand =
  | {
      readonly type: 'ReceiveSignal';
      readonly signal: DeskSignal;
      readonly grouping: string;
      /** The id that the incident gets if one is opened. */
      readonly incident: string;
      /** True when no service matched and the fallback took it. */
      readonly unmatched: boolean;
    }
  /** A signal that came too late for its incident is decided again. */
  | {
      readonly type: 'ReturnSignal';
      readonly signal: DeskSignal;
      readonly grouping: string;
      readonly refusedBy: string;
      readonly incident: string;
    }
  | {
      readonly type: 'DeclareIncident';
      readonly grouping: string;
      readonly incident: string;
      /** Open one even though the service has an open incident. */
      readonly separate: boolean;
    }
  /** The incident is over: the next alarm opens another. */
  | { readonly type: 'ReleaseIncident'; readonly incident: string }
  /** The incident was reopened: alarms join it again, unless another one took its place. */
  | { readonly type: 'ReclaimIncident'; readonly incident: string; readonly grouping: string };

export type IgnoredReason = 'late' | 'repeat' | 'ok-without-alarm' | 'insufficient-data' | 'incident-over';

export type DeskEvent =
  | Fact<
      'SignalOpenedIncident',
      {
        readonly signal: DeskSignal;
        readonly grouping: string;
        readonly incident: string;
        readonly reason: SignalReason;
      }
    >
  | Fact<
      'SignalJoined',
      {
        readonly signal: DeskSignal;
        readonly grouping: string;
        readonly incident: string;
        readonly reason: SignalReason;
      }
    >
  | Fact<'SignalCleared', { readonly signal: DeskSignal; readonly incident: string }>
  | Fact<'SignalIgnored', { readonly signal: DeskSignal; readonly reason: IgnoredReason }>
  | Fact<'IncidentDeclared', { readonly grouping: string; readonly incident: string }>
  | Fact<'IncidentReleased', { readonly incident: string }>
  | Fact<'IncidentReclaimed', { readonly incident: string; readonly grouping: string }>;

export type DeskRejection = { readonly code: 'open-already'; readonly incident: string };

export type DeskDecision = Decision<DeskEvent, DeskRejection>;

/** Where a signal goes, with the reason. */
export function decideDesk(desk: Desk, command: DeskCommand): DeskDecision {
  switch (command.type) {
    case 'ReceiveSignal':
      return receive(desk, command);
    case 'ReturnSignal':
      return giveBack(desk, command);
    case 'DeclareIncident': {
      const taken = desk.open[command.grouping];
      if (taken && !command.separate) return reject({ code: 'open-already', incident: taken.incident });
      const grouping = taken ? `declared/${command.incident}` : command.grouping;
      return accept({ type: 'IncidentDeclared', data: { grouping, incident: command.incident } });
    }
    case 'ReleaseIncident':
      return groupingOf(desk, command.incident) === undefined
        ? accept()
        : accept({ type: 'IncidentReleased', data: { incident: command.incident } });
    case 'ReclaimIncident': {
      if (groupingOf(desk, command.incident) !== undefined) return accept();
      const grouping = desk.open[command.grouping] ? `reopened/${command.incident}` : command.grouping;
      return accept({ type: 'IncidentReclaimed', data: { incident: command.incident, grouping } });
    }
  }
}

type Receive = Extract<DeskCommand, { type: 'ReceiveSignal' }>;

function receive(desk: Desk, command: Receive): DeskDecision {
  const { signal, grouping } = command;
  const last = desk.alarms[signal.mention.key];
  if (last && signal.mention.at < last.at) return ignored(signal, 'late');
  if (last && signal.mention.at === last.at && signal.state === last.state) return ignored(signal, 'repeat');
  if (signal.state === 'INSUFFICIENT_DATA') return ignored(signal, 'insufficient-data');
  if (signal.state === 'OK') {
    const incident = last?.incident;
    if (last?.state !== 'ALARM' || incident === undefined) return ignored(signal, 'ok-without-alarm');
    return accept({ type: 'SignalCleared', data: { signal, incident } });
  }
  if (last?.incident !== undefined && groupingOf(desk, last.incident) !== undefined) {
    const at = groupingOf(desk, last.incident)!;
    return joined(signal, at, last.incident, 'same-alarm');
  }
  const open = desk.open[grouping];
  if (open) return joined(signal, grouping, open.incident, 'same-service');
  return opens(signal, grouping, command.incident, command.unmatched ? 'unmatched' : 'first-of-service');
}

function giveBack(desk: Desk, command: Extract<DeskCommand, { type: 'ReturnSignal' }>): DeskDecision {
  const { signal, grouping, refusedBy } = command;
  const stillThere = groupingOf(desk, refusedBy) !== undefined;
  const release: readonly DeskEvent[] = stillThere
    ? [{ type: 'IncidentReleased', data: { incident: refusedBy } }]
    : [];
  const last = desk.alarms[signal.mention.key];
  const isLatest = last === undefined || last.at <= signal.mention.at;
  if (signal.state !== 'ALARM' || !isLatest || last?.state === 'OK') {
    return accept(...release, { type: 'SignalIgnored', data: { signal, reason: 'incident-over' } });
  }
  const other = Object.entries(desk.open).find(
    ([key, each]) => key === grouping && each.incident !== refusedBy,
  );
  const sent: DeskEvent = other
    ? {
        type: 'SignalJoined',
        data: { signal, grouping, incident: other[1].incident, reason: 'same-service' },
      }
    : {
        type: 'SignalOpenedIncident',
        data: { signal, grouping, incident: command.incident, reason: 'returned' },
      };
  return accept(...release, sent);
}

const ignored = (signal: DeskSignal, reason: IgnoredReason): DeskDecision =>
  accept({ type: 'SignalIgnored', data: { signal, reason } });

const joined = (signal: DeskSignal, grouping: string, incident: string, reason: SignalReason): DeskDecision =>
  accept({ type: 'SignalJoined', data: { signal, grouping, incident, reason } });

const opens = (signal: DeskSignal, grouping: string, incident: string, reason: SignalReason): DeskDecision =>
  accept({ type: 'SignalOpenedIncident', data: { signal, grouping, incident, reason } });

/** The grouping key under which an incident is open here. */
export const groupingOf = (desk: Desk, incident: string): string | undefined =>
  Object.entries(desk.open).find(([, each]) => each.incident === incident)?.[0];

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
    case 'SignalIgnored':
      return event.data.reason === 'late' || event.data.reason === 'repeat'
        ? desk
        : remembered(desk, event.data.signal, undefined);
    case 'IncidentDeclared':
    case 'IncidentReclaimed':
      return { ...desk, open: withOpen(desk, event.data.grouping, event.data.incident, event.occurredAt) };
    case 'IncidentReleased':
      return released(desk, event.data.incident);
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

function remembered(desk: Desk, signal: DeskSignal, incident: string | undefined): Desk {
  const { key, at } = signal.mention;
  const last = desk.alarms[key];
  if (last && last.at > at) return desk;
  const next: LastState = { state: signal.state, at, ...(incident === undefined ? {} : { incident }) };
  return { ...desk, alarms: bounded({ ...desk.alarms, [key]: next }) };
}

function bounded(alarms: Desk['alarms']): Desk['alarms'] {
  const entries = Object.entries(alarms);
  if (entries.length <= rememberedAlarms) return alarms;
  const droppable = entries
    .filter(([, last]) => last.state !== 'ALARM' && last.incident === undefined)
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1))
    .slice(0, entries.length - rememberedAlarms);
  const dropped = new Set(droppable.map(([key]) => key));
  return Object.fromEntries(entries.filter(([key]) => !dropped.has(key)));
}

function released(desk: Desk, incident: string): Desk {
  return {
    open: Object.fromEntries(Object.entries(desk.open).filter(([, each]) => each.incident !== incident)),
    alarms: bounded(
      Object.fromEntries(
        Object.entries(desk.alarms).map(([key, last]) => {
          if (last.incident !== incident) return [key, last];
          const { incident: _gone, ...rest } = last;
          return [key, rest];
        }),
      ),
    ),
  };
}
