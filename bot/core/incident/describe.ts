import type { Texts } from '../texts/index.ts';
import { happened, type Actor, type Envelope, type Happened } from './envelope.ts';
import type { AlarmMention, IncidentEvent } from './events.ts';
import { describeEvidence } from './describe-evidence.ts';
import { correctedText, measuredText } from './describe-figures.ts';
import { describeReview } from './describe-review.ts';
import { describeAction } from './describe-action.ts';
import { describeCause } from './describe-cause.ts';
import { describeFailure } from './describe-failure.ts';
import { describeHypothesis } from './describe-hypothesis.ts';
import { describeTriage, openedText } from './describe-triage.ts';
import { placeText } from './places.ts';
import { label } from './state.ts';

/** How an event reads in the timeline. */
export type Described = {
  readonly kind:
    | 'alarm'
    | 'page'
    | 'status'
    | 'severity'
    | 'role'
    | 'note'
    | 'hypothesis'
    | 'action'
    | 'update'
    | 'evidence'
    | 'gap'
    | 'runbook'
    | 'channel'
    | 'document'
    | 'correction'
    | 'failure';
  readonly text: string;
};

/** Who did it, as a role: names do not appear in the record that a postmortem is made from. */
export function whoIs(actor: Actor, texts: Texts): string {
  if (actor.kind !== 'person') return texts.timeline.tocsin();
  switch (actor.role) {
    case undefined:
      return texts.timeline.responder();
    case 'on-call':
      return texts.timeline.onCall();
    case 'lead':
      return texts.timeline.lead();
    case 'communications':
      return texts.timeline.communications();
    case 'scribe':
      return texts.timeline.scribe();
    default:
      return texts.timeline.otherRole({ role: actor.role });
  }
}

/** An incident's event as a sentence; undefined for bookkeeping that no reader misses. */
export function describeIncident(envelope: Envelope, texts: Texts): Described | undefined {
  const event = happened(envelope) as Happened<IncidentEvent>;
  const t = texts.timeline;
  const who = whoIs(event.actor, texts);
  const typed = (name: string): string | undefined =>
    name in envelope.texts ? (event.texts?.[name] ?? t.erased()) : undefined;
  switch (event.type) {
    case 'IncidentOpened': {
      const { number, severity, service, how, reason, heldUntil, unfoldedFrom } = event.data;
      const incident = label(number);
      if (how === 'declared') {
        const title = typed('title') ?? '';
        return { kind: 'status', text: t.declared({ who, incident, severity, service, title }) };
      }
      if (how === 'storm') {
        return { kind: 'status', text: texts.triage.openedStorm({ incident, severity, service }) };
      }
      const text =
        reason === 'unmatched'
          ? t.openedUnmatched({ incident, severity, service })
          : t.openedByAlarm({ incident, severity, service });
      return { kind: 'status', text: openedText(text, { reason, heldUntil, unfoldedFrom }, event, texts) };
    }
    case 'AlarmFired': {
      const { alarm, reason, by = '' } = event.data;
      const said = { alarm: alarm.name, sentence: alarm.sentence };
      if (reason === 'same-alarm') return { kind: 'alarm', text: t.alarmJoinedSameAlarm(said) };
      if (reason === 'same-service') return { kind: 'alarm', text: t.alarmJoinedSameService(said) };
      const because = texts.triage.because({ reason, by });
      return {
        kind: 'alarm',
        text: because === '' ? t.alarmFired(said) : texts.triage.joined({ ...said, because }),
      };
    }
    case 'AlarmCleared':
      return { kind: 'alarm', text: clearedText(event.data.alarm, texts) };
    case 'AlarmDataMissing':
    case 'AlarmFlapped':
    case 'AlarmCalmed':
    case 'FlappingPosted':
    case 'ServiceReported':
    case 'AlarmListShared':
    case 'StormUnfolded':
    case 'ServiceUnfolded':
    case 'IncidentMerged':
    case 'ResolvePlanned':
    case 'AcknowledgementExpired':
      return describeTriage(event, who, texts);
    case 'RunbookAttached': {
      const { title, why } = event.data.runbook;
      return { kind: 'runbook', text: t.runbookAttached({ title, why }) };
    }
    case 'ChannelOpened':
      return { kind: 'channel', text: t.channelOpened({ channel: event.data.name }) };
    case 'SummaryPosted':
    case 'AnnouncementPosted':
      return undefined;
    case 'PagingStarted':
      return { kind: 'page', text: t.pagingStarted({ policy: event.data.policy }) };
    case 'HandedOver':
      return { kind: 'role', text: texts.handoff.handedOver({ who, schedule: event.data.schedule }) };
    case 'NobodyReached':
      return { kind: 'page', text: t.nobodyReached({ n: event.data.tried.length }) };
    case 'IncidentAcknowledged':
      // The answer to a page is told by the escalation, with the way it came; here it would be the same line again.
      return event.data.escalation === undefined
        ? { kind: 'page', text: t.acknowledged({ who }) }
        : undefined;
    case 'SeverityChanged': {
      const { service, from, to } = event.data;
      if (service !== undefined) {
        return { kind: 'severity', text: texts.triage.severityRaised({ service, from, to }) };
      }
      const reason = typed('reason');
      const text = t.severityChanged({ who, from, to });
      return { kind: 'severity', text: reason === undefined ? text : `${text}: ${reason}` };
    }
    case 'StatusChanged': {
      const { why, from, to } = event.data;
      if (why === 'hold-over') return { kind: 'status', text: texts.triage.holdOver() };
      if (why === 'not-held') return { kind: 'status', text: texts.triage.notHeld() };
      const reason = typed('reason');
      const text = t.statusChanged({ who, from, to });
      return { kind: 'status', text: reason === undefined ? text : `${text}: ${reason}` };
    }
    case 'RoleAssigned': {
      const { role, person } = event.data;
      if (person === null) return { kind: 'role', text: t.roleEmptied({ who, role }) };
      const own = event.actor.kind === 'person' && event.actor.person === person;
      return { kind: 'role', text: own ? t.roleTaken({ who, role }) : t.roleGiven({ who, role }) };
    }
    case 'NoteAdded':
      return { kind: 'note', text: t.noted({ who, text: typed('note') ?? '' }) };
    case 'UpdateGiven':
      return { kind: 'update', text: t.updated({ who, text: typed('update') ?? '' }) };
    case 'IncidentMitigated':
      return { kind: 'status', text: t.mitigated({ who }) };
    case 'IncidentResolved': {
      const { calmSec } = event.data;
      if (calmSec !== undefined) {
        const min = Math.round(calmSec / 60);
        const calm = texts.triage.resolvedCalm({ min });
        const text = event.data.unheard ? `${calm}; ${texts.triage.unheard()}` : calm;
        return { kind: 'status', text };
      }
      const summary = typed('summary');
      const text = summary === undefined ? t.resolved({ who }) : t.resolvedWith({ who, text: summary });
      const n = event.data.stillInAlarm.length;
      return { kind: 'status', text: n === 0 ? text : `${text} (${t.resolvedInAlarm({ n })})` };
    }
    case 'IncidentReopened': {
      const reason = typed('reason');
      return {
        kind: 'status',
        text: reason === undefined ? t.reopened({ who }) : t.reopenedWith({ who, text: reason }),
      };
    }
    case 'IncidentClosed':
      return { kind: 'status', text: closedText(event.data.reason, who, texts) };
    case 'IncidentDeclined': {
      if (event.data.why === 'transient') return { kind: 'status', text: texts.triage.transient() };
      const reason = typed('reason');
      return {
        kind: 'status',
        text: reason === undefined ? t.declined({ who }) : t.declinedWith({ who, text: reason }),
      };
    }
    case 'EvidenceAsked':
    case 'QueriesPlanned':
    case 'EvidenceAttached':
    case 'EvidenceRenewed':
    case 'EvidencePosted':
    case 'PictureUploaded':
    case 'GapNoted':
      return describeEvidence(event, { who, words: typed('words') }, texts);
    case 'HypothesisAdded':
    case 'HypothesisSupported':
    case 'HypothesisRefuted':
    case 'HypothesisWithdrawn':
      return { kind: 'hypothesis', text: describeHypothesis(event, who, typed, texts) };
    case 'ActionAdded':
    case 'ActionChanged':
    case 'ActionEnded':
    case 'ActionReopened':
      return { kind: 'action', text: describeAction(event, who, typed, texts) };
    case 'ChangeLinked':
    case 'ChangeUnlinked':
      return { kind: 'hypothesis', text: describeCause(event, who, typed('reason'), texts) };
    case 'HypothesesPosted':
      return undefined;
    case 'EffectFailed':
    case 'EffectsRetried':
    case 'EffectsRecovered':
      return { kind: 'failure', text: describeFailure(event, who, texts) };
    case 'FailuresPosted':
      return undefined;
    case 'TimelineCorrected':
      return {
        kind: 'correction',
        text: correctedText(event.data, { who, reason: typed('reason') ?? '' }, texts),
      };
    case 'IncidentMeasured': {
      const text = measuredText(event.data, texts);
      return text === undefined ? undefined : { kind: 'correction', text };
    }
    case 'PostmortemDrafted':
      return { kind: 'document', text: t.postmortemDrafted() };
    case 'PostmortemFiled':
      return { kind: 'document', text: texts.review.filed() };
    case 'PostmortemPlaced':
      return { kind: 'document', text: placeText(event.data.place, texts) };
    case 'PostmortemWritten':
    case 'ReviewAsked':
    case 'FindingDismissed':
    case 'PostmortemPublished':
    case 'FeedbackGiven':
      return { kind: 'document', text: describeReview(event, who, typed, texts) };
    case 'PostmortemShared':
      return { kind: 'document', text: t.postmortemShared() };
    default:
      return { kind: 'failure', text: t.unknownEvent({ type: envelope.type }) };
  }
}

function closedText(reason: 'by-hand' | 'after-days' | 'published', who: string, texts: Texts): string {
  if (reason === 'by-hand') return texts.timeline.closedByHand({ who });
  return reason === 'published' ? texts.timeline.closedPublished() : texts.timeline.closedAfterDays();
}

const clearedText = ({ name, gone }: AlarmMention, texts: Texts): string =>
  gone ? texts.triage.alarmGone({ name }) : texts.timeline.alarmCleared({ alarm: name });
