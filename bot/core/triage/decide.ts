import { accept, reject, type Decision, type SignalReason } from '../incident/index.ts';
import {
  groupingOf,
  isPast,
  openUnder,
  type Desk,
  type DeskCommand,
  type DeskEvent,
  type DeskRejection,
  type DeskSignal,
  type IgnoredReason,
} from './desk.ts';

export type DeskDecision = Decision<DeskEvent, DeskRejection>;

/** Where a signal goes, with the reason. */
export function decideDesk(desk: Desk, command: DeskCommand): DeskDecision {
  switch (command.type) {
    case 'ReceiveSignal':
      return receive(desk, command);
    case 'ReturnSignal':
      return giveBack(desk, command);
    case 'DeclareIncident': {
      const taken = openUnder(desk, command.grouping);
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
      const taken = openUnder(desk, command.grouping) !== undefined;
      const grouping = taken ? `reopened/${command.incident}` : command.grouping;
      return accept({ type: 'IncidentReclaimed', data: { incident: command.incident, grouping } });
    }
  }
}

type Receive = Extract<DeskCommand, { type: 'ReceiveSignal' }>;

function receive(desk: Desk, command: Receive): DeskDecision {
  const { signal, grouping } = command;
  const last = desk.alarms[signal.mention.key];
  if (last && isPast(signal, last)) return ignored(signal, 'late');
  if (last && signal.mention.at === last.at && signal.state === last.state) return ignored(signal, 'repeat');
  if (signal.state === 'INSUFFICIENT_DATA') return ignored(signal, 'insufficient-data');
  if (signal.state === 'OK') {
    const incident = last?.incident;
    if (last?.state === 'OK' || incident === undefined) return ignored(signal, 'ok-without-alarm');
    return accept({ type: 'SignalCleared', data: { signal, incident } });
  }
  const at = last?.incident === undefined ? undefined : groupingOf(desk, last.incident);
  if (last?.incident !== undefined && at !== undefined) {
    return joined(signal, at, last.incident, 'same-alarm');
  }
  const open = openUnder(desk, grouping);
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
  const isOver = signal.state !== 'ALARM' || (last !== undefined && isPast(signal, last));
  if (isOver) {
    return accept(...release, { type: 'SignalIgnored', data: { signal, reason: 'incident-over' } });
  }
  const open = openUnder(desk, grouping);
  const sent: DeskEvent =
    open && open.incident !== refusedBy
      ? {
          type: 'SignalJoined',
          data: { signal, grouping, incident: open.incident, reason: 'same-service' },
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
