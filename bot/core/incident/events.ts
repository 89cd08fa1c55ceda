import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { Fact } from './envelope.ts';
import type { EvidenceHeader, Gap } from './evidence.ts';
import type { OpenStatus, WorkingStatus } from './life-cycle.ts';

/** What an incident needs to know of a signal. `key` identifies the alarm (and its contributor). */
export type AlarmMention = {
  readonly key: string;
  readonly name: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
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
};

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
  | 'declared'
  | 'returned';

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
        readonly how: 'alarm' | 'declared';
        /** Made from the alarm; a declared incident's title is a text. */
        readonly title?: string;
        /** When the trouble began as far as is known. */
        readonly startedAt: Instant;
        readonly reason: SignalReason;
        readonly drill: boolean;
        readonly private: boolean;
        /** The desk that keeps it as the open incident of a grouping key. */
        readonly desk: string;
      }
    >
  | Fact<'AlarmFired', { readonly alarm: AlarmMention; readonly reason: SignalReason }>
  | Fact<'AlarmCleared', { readonly alarm: AlarmMention }>
  | Fact<'RunbookAttached', { readonly runbook: RunbookMention }>
  | Fact<'ChannelOpened', { readonly channel: string; readonly name: string }>
  | Fact<'SummaryPosted', { readonly channel: string; readonly message: string }>
  | Fact<'AnnouncementPosted', { readonly channel: string; readonly message: string }>
  | Fact<'PagingStarted', { readonly escalation: string; readonly policy: string }>
  | Fact<'NobodyReached', { readonly escalation: string; readonly tried: readonly string[] }>
  | Fact<'IncidentAcknowledged', { readonly escalation?: string; readonly person: string }>
  | Fact<'SeverityChanged', { readonly from: Severity; readonly to: Severity }>
  | Fact<'StatusChanged', { readonly from: OpenStatus; readonly to: WorkingStatus }>
  | Fact<
      'RoleAssigned',
      { readonly role: string; readonly person: string | null; readonly previous: string | null }
    >
  | Fact<'NoteAdded', Record<string, never>>
  | Fact<'UpdateGiven', { readonly nextUpdateAt?: Instant }>
  | Fact<'IncidentMitigated', Record<string, never>>
  | Fact<'IncidentResolved', { readonly stillInAlarm: readonly string[] }>
  | Fact<'IncidentReopened', Record<string, never>>
  | Fact<'IncidentClosed', { readonly reason: 'by-hand' | 'after-days' | 'published' }>
  | Fact<'IncidentDeclined', Record<string, never>>
  | Fact<'EvidenceAttached', { readonly evidence: EvidenceHeader }>
  | Fact<'GapNoted', { readonly gap: Gap }>
  | Fact<'EffectFailed', { readonly effect: string; readonly kind: string; readonly error: string }>
  | Fact<'PostmortemDrafted', { readonly documents: readonly DocumentMention[] }>
  | Fact<'PostmortemShared', { readonly channel: string; readonly file: string; readonly link?: string }>;

/** The names of texts typed by people, by event. */
export const textNames = {
  IncidentOpened: 'title',
  SeverityChanged: 'reason',
  StatusChanged: 'reason',
  NoteAdded: 'note',
  UpdateGiven: 'update',
  IncidentResolved: 'summary',
  IncidentReopened: 'reason',
  IncidentDeclined: 'reason',
} as const;
