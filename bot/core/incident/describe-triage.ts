import { secBetween, type Instant } from '../calendar/index.ts';
import type { Texts } from '../texts/index.ts';
import type { Described } from './describe.ts';
import type { Happened } from './envelope.ts';
import type { IncidentEvent, ResolvePlan, SignalReason } from './events.ts';
import { label } from './state.ts';

type Told = Extract<
  Happened<IncidentEvent>,
  {
    type:
      | 'AlarmDataMissing'
      | 'AlarmFlapped'
      | 'AlarmCalmed'
      | 'FlappingPosted'
      | 'ServiceReported'
      | 'AlarmListShared'
      | 'StormUnfolded'
      | 'ServiceUnfolded'
      | 'IncidentMerged'
      | 'ResolvePlanned'
      | 'AcknowledgementExpired';
  }
>;

/** What rules, timers and the board did, as a sentence; undefined for bookkeeping. */
export function describeTriage(event: Told, who: string, texts: Texts): Described | undefined {
  const t = texts.triage;
  switch (event.type) {
    case 'AlarmDataMissing':
      return { kind: 'alarm', text: t.dataMissing({ alarm: event.data.alarm.name }) };
    case 'AlarmFlapped':
      return {
        kind: 'alarm',
        text: t.flapping({ alarm: event.data.alarm.name, n: event.data.changes }),
      };
    case 'AlarmCalmed': {
      const { alarm, state, calmSec } = event.data;
      return {
        kind: 'alarm',
        text: t.calmed({ alarm: alarm.name, state, min: Math.round(calmSec / 60) }),
      };
    }
    case 'FlappingPosted':
      return undefined;
    case 'ServiceReported': {
      const { line, first, turned } = event.data;
      const { service, inAlarm } = line;
      if (first) return { kind: 'alarm', text: t.serviceJoined({ service, n: inAlarm }) };
      if (turned === undefined) return undefined;
      const text = turned === 'ok' ? t.serviceOver({ service }) : t.serviceAgain({ service, n: inAlarm });
      return { kind: 'alarm', text };
    }
    case 'AlarmListShared':
      return { kind: 'document', text: t.listShared({ n: event.data.alarms }) };
    case 'StormUnfolded':
      return { kind: 'status', text: t.unfolding({ who, n: event.data.services }) };
    case 'ServiceUnfolded': {
      const { service, number } = event.data;
      return { kind: 'status', text: t.unfoldedTo({ service, incident: label(number) }) };
    }
    case 'IncidentMerged': {
      const { number, reason } = event.data;
      const because = t.because({ reason, by: '' });
      return { kind: 'status', text: t.merged({ incident: label(number), because }) };
    }
    case 'ResolvePlanned':
      return { kind: 'status', text: planText(event.data.plan, texts) };
    case 'AcknowledgementExpired': {
      const min = Math.round(event.data.afterSec / 60);
      if (event.data.why === 'hand-off') return { kind: 'page', text: texts.handoff.pagedAgain() };
      if (event.data.why === 'nobody-reached') return { kind: 'page', text: t.unansweredOutgrown() };
      return {
        kind: 'page',
        text:
          event.data.why === 'more-urgent' ? t.acknowledgementOutgrown() : t.acknowledgementExpired({ min }),
      };
    }
  }
}

function planText({ rule, calmSec = 0 }: ResolvePlan, { triage: t }: Texts): string {
  if (rule === 'never') return t.resolveNever();
  return rule === 'propose' ? t.resolvePropose() : t.resolveCalm({ min: Math.round(calmSec / 60) });
}

/** The opening with why it is so: a hold, a storm it comes from, a rule. */
export function openedText(
  text: string,
  opened: {
    readonly reason: SignalReason;
    readonly heldUntil: Instant | undefined;
    readonly unfoldedFrom: number | undefined;
  },
  { occurredAt }: { readonly occurredAt: Instant },
  { triage: t }: Texts,
): string {
  const { reason, heldUntil, unfoldedFrom } = opened;
  if (unfoldedFrom !== undefined) return t.openedUnfolded({ text, storm: label(unfoldedFrom) });
  if (heldUntil !== undefined) {
    return t.openedHeld({ text, sec: Math.round(secBetween(occurredAt, heldUntil)) });
  }
  const because = t.because({ reason, by: '' });
  return because === '' ? text : t.opened({ text, because });
}
