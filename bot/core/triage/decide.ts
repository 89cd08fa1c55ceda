import { epochMs } from '../calendar/index.ts';
import { accept, reject, type Decision, type SignalReason } from '../incident/index.ts';
import {
  firingIn,
  groupingOf,
  isPast,
  lastOf,
  openUnder,
  type Desk,
  type DeskCommand,
  type DeskEvent,
  type DeskRejection,
  type DeskSignal,
  type IgnoredReason,
  type LastState,
} from './desk.ts';
import { changesWith } from './flapping.ts';
import { plainRule } from './rules.ts';

export type DeskDecision = Decision<DeskEvent, DeskRejection>;

/** Where a signal goes, with the reason. */
export function decideDesk(desk: Desk, command: DeskCommand): DeskDecision {
  switch (command.type) {
    case 'ReceiveSignal':
      return receive(desk, command);
    case 'DropSignal':
      return ignored(command.signal, isOld(desk, command.signal) ? 'late' : 'over-meanwhile');
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
    case 'RedirectIncident': {
      const { from, to, counted } = command;
      return isAbout(desk, from)
        ? accept({ type: 'IncidentRedirected', data: { from, to, counted } })
        : accept();
    }
    case 'UnfoldIncident':
      return unfold(desk, command);
    case 'CalmSignal':
      return calm(desk, command);
  }
}

type Receive = Extract<DeskCommand, { type: 'ReceiveSignal' }>;

/**
 * Every step with its reason, in this order: what is older or the same changes nothing; what CloudWatch holds back is
 * not acted on, nor what people muted; what came very late is looked up first; missing data by its rule; what flaps is counted; an OK goes
 * where its alarm went; an alarm joins or opens.
 */
function receive(desk: Desk, command: Receive): DeskDecision {
  const { signal, rule = plainRule } = command;
  const last = lastOf(desk, signal.mention.key);
  if (last && isPast(signal, last)) return ignored(signal, 'late');
  const isSame = last && signal.mention.at === last.at && signal.state === last.state;
  const mayActNow =
    (last?.heldBack === true && signal.heldBack !== true) ||
    (last?.muted !== undefined && command.muted === undefined);
  if (isSame && !mayActNow) return ignored(signal, 'repeat');

  const ends = signal.state === 'OK';
  const fires =
    signal.state === 'ALARM' || (signal.state === 'INSUFFICIENT_DATA' && rule.missingData === 'open');
  const belongsTo =
    last?.incident !== undefined && isOpenHere(desk, last.incident) ? last.incident : undefined;
  if (fires && belongsTo === undefined) {
    if (signal.heldBack) return ignored(signal, 'held-back');
    if (command.muted) return mutedBack(command, command.muted);
    if (command.doubtful && command.found !== true) return doubted(command);
  }
  if (!fires && !ends) {
    return rule.missingData === 'note' && belongsTo !== undefined
      ? accept({ type: 'SignalNoted', data: { signal, incident: belongsTo } })
      : ignored(signal, 'insufficient-data');
  }
  return flapped(command, last, belongsTo) ?? (ends ? cleared(signal, last) : fired(desk, command, last));
}

function mutedBack(
  { signal, grouping, unmatched }: Receive,
  { by, until }: NonNullable<Receive['muted']>,
): DeskDecision {
  const data = { signal, grouping, unmatched, mute: by, ...(until === undefined ? {} : { until }) };
  return accept({ type: 'SignalMuted', data });
}

const isOpenHere = (desk: Desk, incident: string): boolean => groupingOf(desk, incident) !== undefined;

const isOld = (desk: Desk, signal: DeskSignal): boolean => {
  const last = lastOf(desk, signal.mention.key);
  return last !== undefined && isPast(signal, last);
};

const doubted = ({ signal, grouping, unmatched }: Receive): DeskDecision =>
  accept({ type: 'SignalDoubted', data: { signal, grouping, unmatched } });

function cleared(signal: DeskSignal, last: LastState | undefined): DeskDecision {
  const incident = last?.incident;
  if (last?.state === 'OK' || incident === undefined) return ignored(signal, 'ok-without-alarm');
  return accept({ type: 'SignalCleared', data: { signal, incident, ...countedAs(last?.counted) } });
}

/** A change of an alarm that has changed often enough, or that flaps already, while its incident is open. */
function flapped(
  { signal, flapping }: Receive,
  last: LastState | undefined,
  incident: string | undefined,
): DeskDecision | undefined {
  if (!flapping || incident === undefined || last === undefined) return undefined;
  const fromSec = Math.floor(epochMs(signal.mention.at) / 1000) - flapping.withinSec;
  const recent = changesWith(last, signal).filter((sec) => sec >= fromSec).length;
  if (last.flapping === undefined && recent < flapping.changes) return undefined;
  const changes = last.flapping === undefined ? recent : last.flapping + 1;
  const { calmSec } = flapping;
  const data = { signal, incident, changes, calmSec, ...countedAs(last.counted) };
  return accept({ type: 'SignalCounted', data });
}

/** More alarms of one service than these are counted in an incident, not told one by one. */
export const toldOneByOne = 100;

function fired(desk: Desk, command: Receive, last: LastState | undefined): DeskDecision {
  const { signal, grouping, rule = plainRule } = command;
  const held = rule.holdSec > 0;
  const found = placeFor(desk, signal, grouping, last);
  if (found === undefined) {
    const reason = last?.muted === undefined ? openingReason(command) : 'after-mute';
    const { incident } = command;
    const data = { signal, grouping, incident, reason, ...(held ? { holdSec: rule.holdSec } : {}) };
    return accept({ type: 'SignalOpenedIncident', data });
  }
  const { incident, counted } = found;
  const many = counted || (last?.counted ?? firingIn(desk, incident).length >= toldOneByOne);
  return accept({
    type: 'SignalJoined',
    data: { signal, ...found.as, ...(held ? { held: true } : {}), ...countedAs(many) },
  });
}

function openingReason({ signal, unmatched, checked, found }: Receive): SignalReason {
  if (found) return 'found';
  if (unmatched) return 'unmatched';
  if (checked === 'in-alarm') return 'checked';
  return signal.state === 'INSUFFICIENT_DATA' ? 'no-data' : 'first-of-service';
}

type Place = {
  readonly incident: string;
  readonly counted: boolean;
  readonly as: { readonly grouping: string; readonly incident: string; readonly reason: SignalReason };
};

/** The open incident that a signal belongs to, and why. */
function placeFor(
  desk: Desk,
  signal: DeskSignal,
  grouping: string,
  last: LastState | undefined,
): Place | undefined {
  const at = (incident: string | undefined, reason: SignalReason, under?: string): Place | undefined => {
    const key = under ?? (incident === undefined ? undefined : groupingOf(desk, incident));
    if (incident === undefined || key === undefined) return undefined;
    const counted = openUnder(desk, key)?.counted === true;
    return { incident, counted, as: { grouping: key, incident, reason } };
  };
  const { set } = signal;
  const ofSet =
    set === undefined
      ? undefined
      : Object.values(desk.alarms).find(
          (each) => each.set === set && each.incident !== undefined && isOpenHere(desk, each.incident),
        );
  return (
    at(last?.incident, 'same-alarm') ??
    at(ofSet?.incident, 'same-contributors') ??
    at(openUnder(desk, grouping)?.incident, isKey(grouping) ? 'same-key' : 'same-service', grouping)
  );
}

/** Prefix of a grouping key that a rule made; names of services have no slash. */
const keyPrefix = 'key/';

export const keyedGrouping = (key: string): string => `${keyPrefix}${key}`;

export const isKey = (grouping: string): boolean => grouping.startsWith(keyPrefix);

function giveBack(desk: Desk, command: Extract<DeskCommand, { type: 'ReturnSignal' }>): DeskDecision {
  const { signal, grouping, refusedBy } = command;
  const stillThere = groupingOf(desk, refusedBy) !== undefined;
  const release: readonly DeskEvent[] = stillThere
    ? [{ type: 'IncidentReleased', data: { incident: refusedBy } }]
    : [];
  if (signal.state !== 'ALARM' || isOld(desk, signal)) {
    return accept(...release, { type: 'SignalIgnored', data: { signal, reason: 'incident-over' } });
  }
  const open = openUnder(desk, grouping);
  const sent: DeskEvent =
    open && open.incident !== refusedBy
      ? {
          type: 'SignalJoined',
          data: {
            signal,
            grouping,
            incident: open.incident,
            reason: isKey(grouping) ? 'same-key' : 'same-service',
            ...countedAs(open.counted),
          },
        }
      : {
          type: 'SignalOpenedIncident',
          data: { signal, grouping, incident: command.incident, reason: 'returned' },
        };
  return accept(...release, sent);
}

const isAbout = (desk: Desk, incident: string): boolean =>
  isOpenHere(desk, incident) || Object.values(desk.alarms).some((last) => last.incident === incident);

/** What has recovered during the storm gets no incident of its own. */
function unfold(desk: Desk, { from, to }: Extract<DeskCommand, { type: 'UnfoldIncident' }>): DeskDecision {
  if (!isOpenHere(desk, from)) return accept();
  return firingIn(desk, from).length === 0
    ? accept({ type: 'IncidentReleased', data: { incident: from } })
    : accept({ type: 'IncidentUnfolded', data: { from, to } });
}

function calm(desk: Desk, { mention, notAfter }: Extract<DeskCommand, { type: 'CalmSignal' }>): DeskDecision {
  const last = lastOf(desk, mention.key);
  if (last?.flapping === undefined || last.incident === undefined || last.at > notAfter) return accept();
  const signal: DeskSignal = {
    mention: { ...mention, at: last.at },
    state: last.state,
    ...(last.set === undefined ? {} : { set: last.set }),
  };
  const calmSec = Math.round((epochMs(notAfter) - epochMs(last.at)) / 1000);
  const data = { signal, incident: last.incident, calmSec, ...countedAs(last.counted) };
  return accept({ type: 'FlappingEnded', data });
}

const countedAs = (counted: boolean | undefined): { readonly counted?: true } =>
  counted === true ? { counted } : {};

const ignored = (signal: DeskSignal, reason: IgnoredReason): DeskDecision =>
  accept({ type: 'SignalIgnored', data: { signal, reason } });
