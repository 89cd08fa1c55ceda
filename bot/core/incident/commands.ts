import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type {
  AlarmMention,
  DocumentMention,
  FoldReason,
  ResolvePlan,
  RunbookMention,
  ServiceLine,
  SignalReason,
} from './events.ts';
import type { EvidenceBudget, EvidenceHeader, EvidenceId, EvidenceKind, Gap } from './evidence.ts';
import type { ActionCommand } from './actions.ts';
import type { CauseCommand } from './causes.ts';
import type { FailureCommand, RetryCommand } from './failures.ts';
import type { HypothesisCommand } from './hypotheses.ts';
import type { WorkingStatus } from './life-cycle.ts';
import type { FoundPhrase, ReviewCommand } from './review.ts';
import type { CorrectionTarget, Measures } from './measures.ts';
import type { DocumentPlace } from './places.ts';

/** What people do. Each is allowed in some statuses only: `rules.ts`. */
export type HumanCommand =
  | { readonly type: 'Acknowledge'; readonly person: string; readonly escalation?: string }
  | { readonly type: 'ChangeSeverity'; readonly severity: Severity; readonly reason?: string }
  | { readonly type: 'ChangeStatus'; readonly status: WorkingStatus; readonly reason?: string }
  | { readonly type: 'AssignRole'; readonly role: string; readonly person: string | null }
  | { readonly type: 'AddNote'; readonly note: string }
  | HypothesisCommand
  | ActionCommand
  | CauseCommand
  | ReviewCommand
  | { readonly type: 'GiveUpdate'; readonly update: string; readonly nextUpdateAt?: Instant }
  | { readonly type: 'Mitigate' }
  | { readonly type: 'Resolve'; readonly summary?: string; readonly evenInAlarm: boolean }
  | { readonly type: 'Reopen'; readonly reason?: string }
  | { readonly type: 'Close'; readonly reason: 'by-hand' | 'after-days' | 'published' }
  | { readonly type: 'Decline'; readonly reason?: string }
  /** A storm into the incidents of its services. */
  | { readonly type: 'Unfold' }
  /** Looks again at some kinds of evidence or, with words of their own, at something else of one kind. */
  | {
      readonly type: 'AskEvidence';
      readonly kinds: readonly EvidenceKind[];
      readonly words?: string;
      readonly at: Instant;
    }
  /** What could not be done is tried again. */
  | RetryCommand
  /** Something happened earlier or later than was said; `from`: what was said so far. */
  | {
      readonly type: 'CorrectTimeline';
      readonly of: CorrectionTarget;
      readonly from?: Instant;
      readonly to: Instant;
      readonly reason: string;
    };

/** What Tocsin found out or did; recorded in every status, so that nothing that happened is lost. */
export type RecordCommand =
  | { readonly type: 'RecordChannel'; readonly channel: string; readonly name: string }
  | { readonly type: 'RecordSummary'; readonly channel: string; readonly message: string }
  | { readonly type: 'RecordAnnouncement'; readonly channel: string; readonly message: string }
  | { readonly type: 'RecordHypotheses'; readonly channel: string; readonly message: string }
  | { readonly type: 'RecordPaging'; readonly escalation: string; readonly policy: string }
  | {
      readonly type: 'RecordNobodyReached';
      readonly escalation: string;
      readonly tried: readonly string[];
      /** So many of the last resort are paged now. */
      readonly lastResort?: number;
    }
  /** Who is on call has accepted it from who was. */
  | {
      readonly type: 'RecordHandedOver';
      readonly schedule: string;
      readonly handoff: string;
      readonly from: string;
      readonly to: string;
    }
  /** So many queries are about to be sent; as many are granted as the budget has left. */
  | { readonly type: 'PlanQueries'; readonly queries: number; readonly budget: EvidenceBudget }
  /** A new item or, where there is one with this key, that item again. */
  | { readonly type: 'AttachEvidence'; readonly evidence: Omit<EvidenceHeader, 'id'> }
  | { readonly type: 'NoteGap'; readonly gap: Omit<Gap, 'id'> }
  | {
      readonly type: 'RecordEvidenceMessage';
      readonly sheet: string;
      readonly channel: string;
      readonly message: string;
    }
  | {
      readonly type: 'RecordPicture';
      readonly evidence: EvidenceId;
      readonly artefact: string;
      readonly file: string;
    }
  | FailureCommand
  | { readonly type: 'RecordMeasures'; readonly measures: Measures }
  | { readonly type: 'RecordFiled'; readonly documents: readonly DocumentMention[] }
  | { readonly type: 'RecordPlaced'; readonly place: DocumentPlace }
  | {
      readonly type: 'RecordPostmortem';
      readonly documents: readonly DocumentMention[];
      /** Because somebody wrote in it. */
      readonly edited?: true;
      /** What the blameless check found in it. */
      readonly found?: readonly FoundPhrase[];
    }
  | {
      readonly type: 'RecordPostmortemShared';
      readonly channel: string;
      readonly file: string;
      readonly link?: string;
    };

export type OpenCommand = {
  readonly type: 'OpenIncident';
  readonly incident: string;
  readonly number: number;
  readonly service: string;
  readonly severity: Severity;
  readonly startedAt: Instant;
  readonly desk: string;
  readonly drill: boolean;
  readonly private: boolean;
  readonly runbooks: readonly RunbookMention[];
  /** A rule waits so long for an OK before somebody is paged. */
  readonly heldUntil?: Instant;
  readonly unfoldedFrom?: number;
  readonly by:
    | {
        readonly how: 'alarm';
        readonly title: string;
        readonly alarm: AlarmMention;
        readonly reason: SignalReason;
      }
    | { readonly how: 'storm'; readonly title: string }
    | { readonly how: 'declared'; readonly title: string; readonly sure: boolean };
};

export type SignalCommand =
  | {
      readonly type: 'FireAlarm';
      readonly alarm: AlarmMention;
      readonly reason: SignalReason;
      readonly desk?: string;
      readonly by?: string;
      /** A rule holds this alarm back: alone it does not end the hold of others. */
      readonly held?: true;
      /** Of its service: one that joins brings its urgency along. */
      readonly severity?: Severity;
    }
  | { readonly type: 'ClearAlarm'; readonly alarm: AlarmMention };

/** What rules and timers do with the alarms of an incident. */
export type TriageCommand =
  | { readonly type: 'NoteMissingData'; readonly alarm: AlarmMention }
  | { readonly type: 'ReportFlapping'; readonly alarm: AlarmMention; readonly changes: number }
  | {
      readonly type: 'CalmAlarm';
      readonly alarm: AlarmMention;
      readonly state: 'ALARM' | 'OK';
      readonly calmSec: number;
    }
  | {
      readonly type: 'RecordFlappingMessage';
      readonly key: string;
      readonly channel: string;
      readonly message: string;
    }
  | { readonly type: 'ReportService'; readonly line: ServiceLine; readonly severity?: Severity }
  | {
      readonly type: 'RecordAlarmList';
      readonly alarms: number;
      readonly file: string;
      readonly link?: string;
      readonly reports: number;
    }
  | {
      readonly type: 'RecordUnfolded';
      readonly service: string;
      readonly incident: string;
      readonly number: number;
    }
  | {
      readonly type: 'MergeInto';
      readonly into: string;
      readonly number: number;
      readonly reason: FoldReason;
    }
  /** The time of a hold is over. */
  | { readonly type: 'EndHold' }
  | { readonly type: 'PlanResolve'; readonly plan: ResolvePlan }
  /** The calm time of that plan is over. */
  | {
      readonly type: 'ResolveCalm';
      readonly plannedFor: Instant;
      /** Nobody was reached so far, though somebody was to be paged. */
      readonly unheard?: boolean;
    }
  /** It is more urgent than when that escalation reached nobody. */
  | { readonly type: 'RestartPaging'; readonly escalation: string }
  /** So long after that acknowledgement nothing has ended. */
  | {
      readonly type: 'ExpireAcknowledgement';
      readonly acknowledgedAt: Instant;
      readonly afterSec: number;
      /** Nobody took it over at the end of a shift: also when nothing fires. */
      readonly why?: 'hand-off';
    };

export type IncidentCommand = OpenCommand | SignalCommand | TriageCommand | HumanCommand | RecordCommand;
