import { secBetween } from '../calendar/index.ts';
import { severities, type Severity } from '../catalogue/index.ts';
import type { SignalCommand, TriageCommand } from './commands.ts';
import { accept, reject } from './envelope.ts';
import type { IncidentDecision } from './decide.ts';
import type { IncidentEvent } from './events.ts';
import { isOpen } from './life-cycle.ts';
import { isFiring, isWorkedOn, type Incident } from './state.ts';

/**
 * Signals may overtake one another on their way from the desk: each is recorded with its own time, and the newest
 * says what the state is. The end of an alarm is recorded also when the incident was resolved before.
 */
export function signal(state: Incident, command: SignalCommand): IncidentDecision {
  const { alarm } = command;
  const fires = command.type === 'FireAlarm';
  const listens = isOpen(state.status) || (state.status === 'resolved' && !fires);
  if (!listens) return notOpen(state);
  const known = state.alarms.find((each) => each.key === alarm.key);
  if (!fires) {
    // An end that is newer than what is known has overtaken its beginning, which is still to come.
    if (known?.state === 'OK' && alarm.at <= known.lastAt) return accept();
    return accept({ type: 'AlarmCleared', data: { alarm }, occurredAt: alarm.at });
  }
  if (known?.state === 'ALARM' && known.lastAt === alarm.at) return accept();
  const fired: IncidentEvent = {
    type: 'AlarmFired',
    data: {
      alarm,
      reason: command.reason,
      ...(command.desk === undefined || command.desk === state.desk ? {} : { desk: command.desk }),
      ...(command.by === undefined ? {} : { by: command.by }),
    },
    occurredAt: alarm.at,
  };
  const overtaken = known !== undefined && alarm.at < known.lastAt;
  // Nobody is paged in triage: an alarm that no rule holds back ends it.
  const wakes = state.status === 'triage' && command.held !== true && !overtaken;
  const woken: IncidentEvent = {
    type: 'StatusChanged',
    data: { from: 'triage', to: 'investigating', why: 'not-held' },
  };
  return accept<IncidentEvent>(
    fired,
    ...raised(state, command.desk, command.severity, state.status !== 'triage' || wakes),
    ...(wakes ? [woken] : []),
  );
}

/**
 * A service that is more urgent makes the incident that it joins as urgent, once: who lowers it afterwards is not
 * contradicted by the next alarm of that service. An acknowledgement of something less urgent counts no more.
 */
function raised(
  state: Incident,
  service: string | undefined,
  to: Severity | undefined,
  pages: boolean,
): readonly IncidentEvent[] {
  const { severity: from, desks } = state;
  if (service === undefined || to === undefined || desks.includes(service)) return [];
  if (severities.indexOf(to) >= severities.indexOf(from)) return [];
  const changed: IncidentEvent = { type: 'SeverityChanged', data: { from, to, service } };
  const counts = state.acknowledged === undefined || !pages || !isUrgent(to);
  return counts
    ? [changed]
    : [changed, { type: 'AcknowledgementExpired', data: { afterSec: 0, why: 'more-urgent' } }];
}

/** Whoever acknowledged something less urgent may be asleep again: for these they are paged anew. */
const isUrgent = (severity: Severity): boolean => severity === 'sev1' || severity === 'sev2';

/** What rules and timers do. Early, late or doubled timers change nothing: they are checked against the state. */
export function triaged(state: Incident, command: TriageCommand): IncidentDecision {
  const open = isOpen(state.status);
  switch (command.type) {
    case 'NoteMissingData':
      if (!open) return notOpen(state);
      return accept({
        type: 'AlarmDataMissing',
        data: { alarm: command.alarm },
        occurredAt: command.alarm.at,
      });
    case 'ReportFlapping': {
      if (!open) return notOpen(state);
      const known = state.alarms.find(({ key }) => key === command.alarm.key);
      if (known?.flapping === command.changes) return accept();
      return accept({
        type: 'AlarmFlapped',
        data: { alarm: command.alarm, changes: command.changes },
        occurredAt: command.alarm.at,
      });
    }
    case 'CalmAlarm': {
      if (!open && state.status !== 'resolved') return notOpen(state);
      const { alarm, state: now, calmSec } = command;
      return accept({ type: 'AlarmCalmed', data: { alarm, state: now, calmSec } });
    }
    case 'RecordFlappingMessage': {
      const { key, channel, message } = command;
      if (Object.hasOwn(state.flappingMessages, key)) return accept();
      return accept({ type: 'FlappingPosted', data: { key, channel, message } });
    }
    case 'ReportService':
      return reported(state, command);
    case 'RecordAlarmList': {
      const { type: _type, ...data } = command;
      return accept({ type: 'AlarmListShared', data });
    }
    case 'RecordUnfolded': {
      const { service, incident, number } = command;
      if (Object.hasOwn(state.unfolded, service)) return accept();
      return accept({ type: 'ServiceUnfolded', data: { service, incident, number } });
    }
    case 'MergeInto':
      if (state.status === 'merged') return accept();
      if (!open) return notOpen(state);
      if (isWorkedOn(state)) return reject({ code: 'worked-on', number: state.number });
      return accept({
        type: 'IncidentMerged',
        data: { into: command.into, number: command.number, reason: command.reason },
      });
    case 'EndHold':
      return endHold(state);
    case 'PlanResolve': {
      if (!open || isFiring(state)) return accept();
      const same = state.resolvePlan?.rule === command.plan.rule && state.resolvePlan.at === command.plan.at;
      return same ? accept() : accept({ type: 'ResolvePlanned', data: { plan: command.plan } });
    }
    case 'ResolveCalm':
      if (!open || isFiring(state) || state.resolvePlan?.at !== command.plannedFor) return accept();
      return accept({
        type: 'IncidentResolved',
        data: {
          stillInAlarm: [],
          calmSec: state.resolvePlan.calmSec ?? 0,
          ...(command.unheard && state.acknowledged === undefined ? { unheard: true } : {}),
        },
      });
    case 'RestartPaging':
      if (!open || state.acknowledged !== undefined || state.escalation?.id !== command.escalation) {
        return accept();
      }
      return accept({ type: 'AcknowledgementExpired', data: { afterSec: 0, why: 'nobody-reached' } });
    case 'ExpireAcknowledgement':
      if (!open || state.acknowledged?.at !== command.acknowledgedAt) return accept();
      if (command.why === undefined && isCalm(state)) return accept();
      return accept({
        type: 'AcknowledgementExpired',
        data: {
          afterSec: command.afterSec,
          ...(command.why === undefined ? {} : { why: command.why }),
        },
      });
  }
}

/** All its alarms are OK; one that was declared without alarms is over when somebody says so. */
const isCalm = (state: Incident): boolean => !isFiring(state) && state.alarms.length + state.lines.length > 0;

const notOpen = (state: Incident): IncidentDecision =>
  reject({ code: 'not-open', status: state.status, number: state.number });

/** Somebody may have declined or moved it on by hand meanwhile. */
function endHold(state: Incident): IncidentDecision {
  if (state.status !== 'triage' || state.heldUntil === undefined) return accept();
  return isFiring(state)
    ? accept({ type: 'StatusChanged', data: { from: 'triage', to: 'investigating', why: 'hold-over' } })
    : accept({ type: 'IncidentDeclined', data: { why: 'transient' } });
}

/** Only counts are news: an alarm that changes again and again would fill the stream otherwise. */
function reported(
  state: Incident,
  { line, severity }: Extract<TriageCommand, { type: 'ReportService' }>,
): IncidentDecision {
  if (!isOpen(state.status) && state.status !== 'resolved') return notOpen(state);
  const known = state.lines.find(({ service }) => service === line.service);
  const same =
    known !== undefined &&
    known.inAlarm === line.inAlarm &&
    known.total === line.total &&
    known.composite === line.composite &&
    secBetween(known.lastAt, line.lastAt) < 60;
  if (same) return accept();
  const was = (known?.inAlarm ?? 0) > 0;
  const is = line.inAlarm > 0;
  const turned = was === is ? {} : { turned: is ? ('alarm' as const) : ('ok' as const) };
  const data = { line, ...(known === undefined ? { first: true as const } : {}), ...turned };
  const more =
    isOpen(state.status) && is ? raised(state, line.service, severity, state.status !== 'triage') : [];
  return accept<IncidentEvent>({ type: 'ServiceReported', data }, ...more);
}
