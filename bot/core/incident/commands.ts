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
import type { EvidenceHeader, Gap } from './evidence.ts';
import type { WorkingStatus } from './life-cycle.ts';

/** What people do. Each is allowed in some statuses only: `rules.ts`. */
export type HumanCommand =
  | { readonly type: 'Acknowledge'; readonly person: string; readonly escalation?: string }
  | { readonly type: 'ChangeSeverity'; readonly severity: Severity; readonly reason?: string }
  | { readonly type: 'ChangeStatus'; readonly status: WorkingStatus; readonly reason?: string }
  | { readonly type: 'AssignRole'; readonly role: string; readonly person: string | null }
  | { readonly type: 'AddNote'; readonly note: string }
  | { readonly type: 'GiveUpdate'; readonly update: string; readonly nextUpdateAt?: Instant }
  | { readonly type: 'Mitigate' }
  | { readonly type: 'Resolve'; readonly summary?: string; readonly evenInAlarm: boolean }
  | { readonly type: 'Reopen'; readonly reason?: string }
  | { readonly type: 'Close'; readonly reason: 'by-hand' | 'after-days' | 'published' }
  | { readonly type: 'Decline'; readonly reason?: string }
  /** A storm into the incidents of its services. */
  | { readonly type: 'Unfold' };

/** What Tocsin found out or did; recorded in every status, so that nothing that happened is lost. */
export type RecordCommand =
  | { readonly type: 'RecordChannel'; readonly channel: string; readonly name: string }
  | { readonly type: 'RecordSummary'; readonly channel: string; readonly message: string }
  | { readonly type: 'RecordAnnouncement'; readonly channel: string; readonly message: string }
  | { readonly type: 'RecordPaging'; readonly escalation: string; readonly policy: string }
  | { readonly type: 'RecordNobodyReached'; readonly escalation: string; readonly tried: readonly string[] }
  | { readonly type: 'AttachEvidence'; readonly evidence: Omit<EvidenceHeader, 'id'> }
  | { readonly type: 'NoteGap'; readonly gap: Omit<Gap, 'id'> }
  | { readonly type: 'NoteFailure'; readonly effect: string; readonly kind: string; readonly error: string }
  | { readonly type: 'RecordPostmortem'; readonly documents: readonly DocumentMention[] }
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
  /** So long after that acknowledgement nothing has ended. */
  | { readonly type: 'ExpireAcknowledgement'; readonly acknowledgedAt: Instant; readonly afterSec: number };

export type IncidentCommand = OpenCommand | SignalCommand | TriageCommand | HumanCommand | RecordCommand;
