import { earlier, plusSec } from '../../core/calendar/index.ts';
import type { SignalReason } from '../../core/incident/index.ts';
import type { Desk, DeskEvent, DeskSignal } from '../../core/triage/index.ts';
import { alarmId, mutedId } from '../effects/alarm-id.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';

/** How long the reports of a service are gathered into one. */
export const gatheredSec = 5;

/** How long AWS is asked about a late alarm before it is believed. */
export const askedForSec = 120;

/** How often a muted alarm is looked at: a mute of tocsin.yaml may be taken out before its end. */
export const muteLooksSec = 600;

const forEver = '9999';

/** When the incidents of a composite alarm and of its children are compared: at once, and when their alarms have come. */
const relatedAfterSec = [0, 15, 300] as const;

/** A desk's decision is carried to the incident by an effect: two streams are never written at once. */
export function deskReactions(
  service: string,
  occurrences: readonly Occurrence<DeskEvent>[],
  desk: Desk,
): readonly NewEffect[] {
  return occurrences.flatMap((each) => follow(service, each, desk));
}

function follow(service: string, { id, at, fact }: Occurrence<DeskEvent>, desk: Desk): readonly NewEffect[] {
  const how = { key: id, dueAt: at };
  switch (fact.type) {
    case 'SignalOpenedIncident': {
      const { incident, grouping, signal, reason, holdSec } = fact.data;
      const about = `incident/${incident}`;
      const data = {
        incident,
        service,
        grouping,
        signal,
        reason,
        ...(holdSec === undefined ? {} : { holdSec }),
      };
      return [
        intend('place-incident', data, { ...how, about }),
        ...related(service, id, { signal, reason: 'same-alarm' }, at),
      ];
    }
    case 'SignalJoined': {
      const { incident, grouping, signal, reason, held, counted } = fact.data;
      if (counted) return [report(service, incident, at), ...related(service, id, fact.data, at)];
      const about = `incident/${incident}`;
      const data = { incident, service, grouping, signal, reason, ...(held ? { held } : {}) };
      return [intend('signal-incident', data, { ...how, about }), ...related(service, id, fact.data, at)];
    }
    case 'SignalCleared': {
      const { incident, signal, counted } = fact.data;
      if (counted) return [report(service, incident, at)];
      const about = `incident/${incident}`;
      const data = { incident, service, grouping: '', signal, reason: 'same-alarm' } as const;
      return [intend('signal-incident', data, { ...how, about })];
    }
    case 'SignalCounted': {
      const { incident, signal, calmSec, counted } = fact.data;
      const { mention } = signal;
      const again = { key: `${incident}/${alarmId(mention.key)}`, again: true };
      const about = `incident/${incident}`;
      return [
        counted
          ? report(service, incident, at)
          : intend(
              'report-flapping',
              { incident, service, mention },
              { ...again, about, dueAt: plusSec(at, gatheredSec) },
            ),
        intend(
          'calm-signal',
          { service, mention, calmSec },
          { ...again, about: `desk/${service}`, dueAt: plusSec(at, calmSec) },
        ),
      ];
    }
    case 'FlappingEnded': {
      const { incident, signal, calmSec, counted } = fact.data;
      if (counted) return [report(service, incident, at)];
      const about = `incident/${incident}`;
      return [intend('calm-alarm', { incident, service, signal, calmSec }, { ...how, about })];
    }
    case 'SignalNoted': {
      const { incident, signal } = fact.data;
      const about = `incident/${incident}`;
      return [intend('note-missing-data', { incident, service, mention: signal.mention }, { ...how, about })];
    }
    case 'SignalDoubted': {
      const { signal, grouping, unmatched } = fact.data;
      const about = `desk/${service}`;
      const giveUpAt = plusSec(at, askedForSec);
      return [intend('check-alarm', { service, signal, grouping, unmatched, giveUpAt }, { ...how, about })];
    }
    case 'SignalMuted': {
      const { signal, grouping, unmatched, until } = fact.data;
      const { key, at: changedAt } = signal.mention;
      const about = `desk/${service}`;
      const data = { service, signal, grouping, unmatched };
      const dueAt = earlier(until ?? forEver, plusSec(at, muteLooksSec));
      return [intend('after-mute', data, { key: mutedId(service, key, changedAt), about, dueAt })];
    }
    case 'IncidentRedirected':
      return hasCounted(desk, fact.data.to) ? [report(service, fact.data.to, at, 0)] : [];
    case 'IncidentUnfolded': {
      const { from, to } = fact.data;
      const data = { storm: from, service, incident: to };
      return [intend('open-unfolded', data, { ...how, about: `incident/${to}` })];
    }
    case 'SignalIgnored':
    case 'IncidentDeclared':
    case 'IncidentReleased':
    case 'IncidentReclaimed':
      return [];
    default:
      return [];
  }
}

const hasCounted = ({ open, alarms }: Desk, incident: string): boolean =>
  [...Object.values(open), ...Object.values(alarms)].some(
    (each) => each.incident === incident && each.counted === true,
  );

const report = (service: string, incident: string, at: string, afterSec: number = gatheredSec): NewEffect =>
  intend(
    'report-service',
    { incident, service },
    {
      key: `${incident}/${service}`,
      about: `incident/${incident}`,
      dueAt: plusSec(at, afterSec),
      again: true,
    },
  );

/** What the board and other desks have to know of a signal that belongs together with signals of other services. */
function related(
  service: string,
  id: string,
  { signal, reason }: { readonly signal: DeskSignal; readonly reason: SignalReason },
  at: string,
): readonly NewEffect[] {
  const { mention, set } = signal;
  const about = `desk/${service}`;
  const isComposite = mention.children !== undefined && mention.children.length > 0;
  const isKnown = reason === 'same-alarm' || reason === 'same-contributors';
  const linked = isComposite || (set !== undefined && !isKnown);
  return [
    ...(linked ? [intend('note-keys', { service, signal }, { key: id, about, dueAt: at })] : []),
    ...(isComposite ? relatedAfterSec : []).map((afterSec) =>
      intend(
        'relate-composite',
        { service, mention },
        { key: `${id}/${afterSec}`, about, dueAt: plusSec(at, afterSec) },
      ),
    ),
  ];
}
