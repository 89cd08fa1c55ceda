import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { Fact } from './envelope.ts';
import type { EvidenceHeader, EvidenceId, EvidenceKind, Gap } from './evidence.ts';
import type { ActionEvent } from './actions.ts';
import type { CauseEvent } from './causes.ts';
import type { FailureEvent } from './failures.ts';
import type { HypothesisEvent } from './hypotheses.ts';
import type { OpenStatus, WorkingStatus } from './life-cycle.ts';
import type { CorrectionTarget, Duration, Measures } from './measures.ts';
import type { DocumentPlace } from './places.ts';
import type { FindingId, ReviewEvent } from './review.ts';

/** What an incident needs to know of a signal. `key` identifies the alarm (and its contributor). */
export type AlarmMention = {
  readonly key: string;
  readonly name: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  /** Its end: CloudWatch no longer knows it. */
  readonly gone?: true;
  /** State change as CloudWatch dates it. */
  readonly at: Instant;
  /** One English sentence made from the alarm's data, redacted. */
  readonly sentence: string;
  readonly link?: string;
  readonly metric?: { readonly namespace: string; readonly name: string };
  readonly dimensions?: Readonly<Record<string, string>>;
  /** The first metrics of an alarm that has none of its own (metric math, Metrics Insights). */
  readonly metrics?: readonly MentionedMetric[];
  readonly tags?: Readonly<Record<string, string>>;
  /** The one series of a multi-series alarm, by its attributes: `LoadBalancer=app/checkout/1`. */
  readonly contributor?: string;
  /** Of a composite alarm: the alarms whose change made it change. */
  readonly children?: readonly AlarmChildMention[];
};

export type AlarmChildMention = { readonly key: string; readonly name: string; readonly state?: string };

export type MentionedMetric = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
};

/** Why the desk sent a signal here; the sentence is in texts. */
export type SignalReason =
  | 'first-of-service'
  | 'unmatched'
  | 'same-alarm'
  | 'same-service'
  | 'same-contributors'
  | 'same-key'
  | 'composite'
  | 'neighbour'
  | 'storm'
  | 'moved'
  | 'unfolded'
  | 'no-data'
  | 'checked'
  | 'after-mute'
  | 'found'
  | 'declared'
  | 'returned';

/** Why two incidents became one. */
export type FoldReason = Extract<SignalReason, 'same-key' | 'composite' | 'neighbour' | 'storm'>;

/** One service of a storm, or of an incident with more alarms than are listed one by one. */
export type ServiceLine = {
  readonly service: string;
  /** Alarms that are in ALARM now, and all that ever joined. */
  readonly inAlarm: number;
  readonly total: number;
  /** The first state change that joined, and the newest. */
  readonly since: string;
  readonly lastAt: string;
  /** When the newest that was counted came to the desk; one that came later is not in these counts. */
  readonly heardAt?: string;
  /** A composite alarm of it fired: it says more than its children. */
  readonly composite: boolean;
  readonly dependsOn: readonly string[];
};

/** What will become of an incident whose alarms are all OK. */
export type ResolvePlan = {
  readonly rule: 'never' | 'propose' | 'calm';
  /** Of `calm`: when, and after how long. */
  readonly at?: string;
  readonly calmSec?: number;
};

export type RunbookMention = {
  readonly id: string;
  readonly title: string;
  /** The rule that fitted, in words. */
  readonly why: string;
  readonly link?: string;
  /** The step to begin with. */
  readonly firstStep?: string;
};

/** A document that was drafted; the bytes are in the artefact store. */
export type DocumentMention = {
  readonly format: 'md' | 'html' | 'json';
  readonly locale: string;
  readonly artefact: string;
};

export type IncidentEvent =
  | Fact<
      'IncidentOpened',
      {
        readonly incident: string;
        readonly number: number;
        readonly service: string;
        readonly severity: Severity;
        readonly status: OpenStatus;
        readonly how: 'alarm' | 'declared' | 'storm';
        /** Made from the alarm; a declared incident's title is a text. */
        readonly title?: string;
        /** When the trouble began as far as is known. */
        readonly startedAt: Instant;
        readonly reason: SignalReason;
        readonly drill: boolean;
        readonly private: boolean;
        /** The desk that keeps it as the open incident of a grouping key. */
        readonly desk: string;
        /** A rule waits so long for an OK before somebody is paged. */
        readonly heldUntil?: Instant;
        readonly storm?: true;
        /** Number of the storm that it was a part of. */
        readonly unfoldedFrom?: number;
      }
    >
  | Fact<
      'AlarmFired',
      {
        readonly alarm: AlarmMention;
        readonly reason: SignalReason;
        /** The desk it came from, where that is not the incident's own. */
        readonly desk?: string;
        /** What it was joined by: the name of a neighbour, a grouping key. */
        readonly by?: string;
      }
    >
  | Fact<'AlarmCleared', { readonly alarm: AlarmMention }>
  /** INSUFFICIENT_DATA, where a rule wants it noted. */
  | Fact<'AlarmDataMissing', { readonly alarm: AlarmMention }>
  /** It changes again and again: counted from now on, and its OK does not count until it is calm. */
  | Fact<'AlarmFlapped', { readonly alarm: AlarmMention; readonly changes: number }>
  | Fact<
      'AlarmCalmed',
      { readonly alarm: AlarmMention; readonly state: 'ALARM' | 'OK'; readonly calmSec: number }
    >
  | Fact<'FlappingPosted', { readonly key: string; readonly channel: string; readonly message: string }>
  | Fact<
      'ServiceReported',
      {
        readonly line: ServiceLine;
        readonly first?: true;
        /** It is in trouble now and was not, or the other way round. */
        readonly turned?: 'alarm' | 'ok';
      }
    >
  | Fact<
      'AlarmListShared',
      { readonly alarms: number; readonly file: string; readonly link?: string; readonly reports: number }
    >
  | Fact<'StormUnfolded', { readonly services: number }>
  | Fact<'ServiceUnfolded', { readonly service: string; readonly incident: string; readonly number: number }>
  | Fact<'IncidentMerged', { readonly into: string; readonly number: number; readonly reason: FoldReason }>
  | Fact<'ResolvePlanned', { readonly plan: ResolvePlan }>
  | Fact<
      'AcknowledgementExpired',
      {
        /** So long nobody did anything. */
        readonly afterSec: number;
        /** It was given for less: a more urgent service has joined; or nobody took it over. */
        readonly why?: 'more-urgent' | 'hand-off' | 'nobody-reached';
      }
    >
  | Fact<
      'HandedOver',
      { readonly schedule: string; readonly handoff: string; readonly from: string; readonly to: string }
    >
  | Fact<'RunbookAttached', { readonly runbook: RunbookMention }>
  | Fact<'ChannelOpened', { readonly channel: string; readonly name: string }>
  | Fact<'SummaryPosted', { readonly channel: string; readonly message: string }>
  | Fact<'AnnouncementPosted', { readonly channel: string; readonly message: string }>
  | Fact<'PagingStarted', { readonly escalation: string; readonly policy: string }>
  | Fact<
      'NobodyReached',
      {
        readonly escalation: string;
        readonly tried: readonly string[];
        /** So many of the last resort are paged now; absent when nobody is paged any more. */
        readonly lastResort?: number;
      }
    >
  | Fact<'IncidentAcknowledged', { readonly escalation?: string; readonly person: string }>
  | Fact<
      'SeverityChanged',
      {
        readonly from: Severity;
        readonly to: Severity;
        /** By itself: a service that is more urgent joined. */
        readonly service?: string;
      }
    >
  | Fact<
      'StatusChanged',
      {
        readonly from: OpenStatus;
        readonly to: WorkingStatus;
        /** Of a change that nobody made by hand. */
        readonly why?: 'hold-over' | 'not-held';
      }
    >
  | Fact<
      'RoleAssigned',
      { readonly role: string; readonly person: string | null; readonly previous: string | null }
    >
  | Fact<'NoteAdded', Record<string, never>>
  | HypothesisEvent
  | ActionEvent
  | CauseEvent
  /** Where the one message about hypotheses is. */
  | Fact<'HypothesesPosted', { readonly channel: string; readonly message: string }>
  | Fact<'UpdateGiven', { readonly nextUpdateAt?: Instant }>
  | Fact<'IncidentMitigated', Record<string, never>>
  | Fact<
      'IncidentResolved',
      {
        readonly stillInAlarm: readonly string[];
        /** By itself, after all alarms were OK for so long. */
        readonly calmSec?: number;
        /** Somebody was to be paged, and no page had made a sound by then. */
        readonly unheard?: true;
      }
    >
  | Fact<'IncidentReopened', Record<string, never>>
  | Fact<'IncidentClosed', { readonly reason: 'by-hand' | 'after-days' | 'published' }>
  | Fact<'IncidentDeclined', { readonly why?: 'transient' }>
  /** `own`: with words of one's own, which are in its texts. */
  | Fact<'EvidenceAsked', { readonly kinds: readonly EvidenceKind[]; readonly own?: true }>
  | Fact<'QueriesPlanned', { readonly granted: number; readonly refused: number }>
  | Fact<'EvidenceAttached', { readonly evidence: EvidenceHeader }>
  /** The item of that id was looked at again. */
  | Fact<'EvidenceRenewed', { readonly evidence: EvidenceHeader }>
  | Fact<'EvidencePosted', { readonly sheet: string; readonly channel: string; readonly message: string }>
  | Fact<
      'PictureUploaded',
      { readonly evidence: EvidenceId; readonly artefact: string; readonly file: string }
    >
  /** With the id of an earlier one where that is still so, but otherwise. */
  | Fact<'GapNoted', { readonly gap: Gap }>
  | FailureEvent
  /** `was`: the durations that a correction changed, as they were before. */
  | Fact<'IncidentMeasured', { readonly measures: Measures; readonly was?: readonly Duration[] }>
  | Fact<
      'TimelineCorrected',
      {
        readonly of: CorrectionTarget;
        /** When it had been said to have happened, where that was known. */
        readonly from?: Instant;
        readonly to: Instant;
      }
    >
  | Fact<
      'PostmortemDrafted',
      {
        readonly documents: readonly DocumentMention[];
        /** Because somebody wrote in it: they know, so it is not shown again. */
        readonly edited?: true;
        /** What the blameless check found in it; the phrases are texts by the same ids. */
        readonly findings?: readonly {
          readonly id: FindingId;
          readonly key: string;
          readonly rule: string;
          readonly line: number;
        }[];
      }
    >
  | ReviewEvent
  /** The published document as it is kept and sent out. */
  | Fact<'PostmortemFiled', { readonly documents: readonly DocumentMention[] }>
  | Fact<'PostmortemPlaced', { readonly place: DocumentPlace }>
  | Fact<'PostmortemShared', { readonly channel: string; readonly file: string; readonly link?: string }>;

/** The names of texts typed by people, by event. */
export const textNames = {
  IncidentOpened: 'title',
  SeverityChanged: 'reason',
  StatusChanged: 'reason',
  NoteAdded: 'note',
  ActionAdded: 'action',
  ActionEnded: 'reason',
  ActionReopened: 'reason',
  ChangeLinked: 'reason',
  ChangeUnlinked: 'reason',
  HypothesisAdded: 'hypothesis',
  HypothesisSupported: 'reason',
  HypothesisRefuted: 'reason',
  UpdateGiven: 'update',
  IncidentResolved: 'summary',
  IncidentReopened: 'reason',
  IncidentDeclined: 'reason',
  EvidenceAsked: 'words',
  TimelineCorrected: 'reason',
  PostmortemWritten: 'body',
  FindingDismissed: 'reason',
} as const;
