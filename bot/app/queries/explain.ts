import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { findService, type Severity, type SignalFacts } from '../../core/catalogue/index.ts';
import { isOpen, label, type Incident } from '../../core/incident/index.ts';
import type { ShiftFact } from '../../core/oncall/index.ts';
import {
  awaited,
  expectedPages,
  pagesToCome,
  type EscalationState,
  type Expected,
  type Explanation,
  type Rotation,
  type Stop,
} from '../../core/paging/index.ts';
import { mutedBy, ruleFor, type Mute } from '../../core/triage/index.ts';
import { serviceOf, type Settings } from '../ports/index.ts';
import { lastResortOnly, policyFor } from './policy-for.ts';

/** An alarm that does not fire, and what of it is to be supposed instead of looked up. */
export type Supposed = {
  readonly alarm: SignalFacts;
  readonly at: Instant;
  readonly service?: string;
  readonly severity?: Severity;
};

/** What people have set while Tocsin ran; nothing of it where none has. */
export type Known = {
  readonly mutes: readonly Mute[];
  readonly facts: readonly ShiftFact[];
  readonly turns: Readonly<Record<string, Rotation>>;
  /** Who is responsible still because nobody has taken over, by the name of the schedule. */
  readonly handingOver?: Readonly<Record<string, readonly string[]>>;
  /** Label of the open incident of the service, if there is one. */
  readonly open?: string;
};

/** If this alarm fired at this instant: who would be paged, when, how, and what could stop it. */
export function explain(settings: Settings, { alarm, at, ...supposed }: Supposed, known: Known): Explanation {
  const found = supposed.service ?? findService(settings.services, alarm)?.service.name;
  const service = found ?? settings.fallback.name;
  const severity = supposed.severity ?? serviceOf(settings, service).severity;
  const about = { service, severity };
  const { tags } = alarm;
  const subject = { service, name: alarm.name, ...(tags === undefined ? {} : { tags }) };
  const muted = mutedBy([...settings.mutes, ...known.mutes], subject, at);
  const nothing = { ...about, pages: [], stops: [] };
  if (muted !== undefined) {
    const until = muted.until === undefined ? {} : { until: muted.until };
    return { ...nothing, decision: 'muted', because: { is: 'muted', ...until } };
  }
  if (known.open !== undefined) {
    return { ...nothing, decision: 'join', because: { is: 'joins', incident: known.open } };
  }
  const policy = policyFor(settings, { service, storm: false, desks: [] });
  if (policy === undefined) return { ...nothing, decision: 'nobody', because: { is: 'nobody' } };
  const { holdSec } = ruleFor(settings.triage.rules, alarm, service);
  const { people, schedules } = settings;
  const begin = plusSec(at, holdSec);
  const expected = expectedPages({ ...about, policy, at: begin, people, schedules, ...known });
  const { storm } = settings.triage;
  return {
    ...about,
    decision: expected.pages.length === 0 ? 'nobody' : 'page',
    because:
      policy.name === lastResortOnly
        ? { is: 'last-resort-only' }
        : { is: 'opens', policy: policy.name, holdSec },
    pages: expected.pages,
    stops: [
      ...(holdSec > 0 ? [{ by: 'hold', sec: holdSec } as const] : []),
      { by: 'acknowledged', n: policy.mustAcknowledge ?? 1 },
      { by: 'over' },
      { by: 'open' },
      ...(storm === null ? [] : [{ by: 'storm', n: storm.moreThan, sec: storm.withinSec } as const]),
      ...keptBack(expected),
    ],
  };
}

/** What is still to come of the pages of an incident. `escalation` names people as tocsin.yaml does. */
export function explainIncident(
  settings: Settings,
  { incident, escalation }: { readonly incident: Incident; readonly escalation: EscalationState },
  known: Known,
  now: Instant,
): Explanation {
  const { service, severity, status } = incident;
  const name = label(incident.number);
  const nothing = { service, severity, decision: 'nobody', pages: [], stops: [] } as const;
  if (!isOpen(status)) return { ...nothing, because: { is: 'over', incident: name } };
  if (escalation.status === 'exhausted')
    return { ...nothing, because: { is: 'nobody-left', incident: name } };
  if (escalation.status === 'acknowledged' || incident.acknowledged !== undefined)
    return { ...nothing, because: { is: 'acknowledged', incident: name } };
  const running = escalation.status === 'running' ? escalation : undefined;
  const policy = running?.policy ?? policyFor(settings, incident);
  if (policy === undefined) return { ...nothing, because: { is: 'nobody' } };
  const { people, schedules } = settings;
  const question = { service, severity, at: now, people, schedules, ...known };
  const expected =
    running === undefined ? expectedPages({ ...question, policy }) : pagesToCome(running, question);
  return {
    service,
    severity,
    decision: expected.pages.length === 0 ? 'nobody' : 'page',
    because: { is: running === undefined ? 'not-yet' : 'paging', incident: name, policy: policy.name },
    pages: expected.pages,
    stops: [
      { by: 'acknowledged', n: running === undefined ? (policy.mustAcknowledge ?? 1) : awaited(running) },
      { by: 'over' },
      ...keptBack(expected),
    ],
  };
}

const keptBack = ({ passed, held }: Expected): readonly Stop[] => [
  ...passed.map((place) => ({ by: 'passed', place }) as const),
  ...held.map(({ place, until }) => ({ by: 'held', place, until }) as const),
];
