import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { DocumentMention, MentionedMetric, RunbookMention, SignalReason } from './events.ts';
import type { EvidenceHeader, Gap } from './evidence.ts';
import type { OpenStatus } from './life-cycle.ts';

/** An alarm as the incident knows it. */
export type IncidentAlarm = {
  readonly key: string;
  readonly name: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  readonly state: 'ALARM' | 'OK';
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly fired: number;
  readonly sentence: string;
  readonly link?: string;
  readonly metric?: { readonly namespace: string; readonly name: string };
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly metrics?: readonly MentionedMetric[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly reason: SignalReason;
};

export type MessageRef = { readonly channel: string; readonly message: string };

/** What is known of an incident in every status. */
export type IncidentFacts = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly service: string;
  readonly severity: Severity;
  readonly how: 'alarm' | 'declared';
  readonly openedReason: SignalReason;
  readonly desk: string;
  readonly drill: boolean;
  readonly private: boolean;
  readonly openedAt: Instant;
  readonly startedAt: Instant;
  /** The person who declared it. */
  readonly declaredBy?: string;
  readonly alarms: readonly IncidentAlarm[];
  readonly runbooks: readonly RunbookMention[];
  readonly evidence: readonly EvidenceHeader[];
  readonly gaps: readonly Gap[];
  /** Effects that were given up: shown as "could not ...". */
  readonly failures: readonly { readonly effect: string; readonly kind: string; readonly error: string }[];
  readonly roles: Readonly<Record<string, string>>;
  /** Everybody who acknowledged, took a role, noted or changed something; in order of first appearance. */
  readonly responders: readonly string[];
  readonly channel?: { readonly id: string; readonly name: string };
  readonly summary?: MessageRef;
  readonly announcement?: MessageRef;
  readonly escalation?: { readonly id: string; readonly policy: string };
  readonly nobodyReached: boolean;
  readonly acknowledged?: { readonly at: Instant; readonly person: string };
  readonly mitigatedAt?: Instant;
  readonly lastUpdate?: { readonly at: Instant; readonly text: string; readonly nextUpdateAt?: Instant };
  readonly notes: number;
  readonly reopened: number;
  readonly documents: readonly DocumentMention[];
};

export type NoIncident = { readonly status: 'none' };

export type ActiveIncident = IncidentFacts & { readonly status: OpenStatus };

export type ResolvedIncident = IncidentFacts & {
  readonly status: 'resolved' | 'closed';
  readonly resolvedAt: Instant;
  readonly resolvedBy?: string;
  readonly resolution: string;
};

export type EndedIncident = IncidentFacts & {
  readonly status: 'declined' | 'merged';
  readonly endedAt: Instant;
};

export type Incident = ActiveIncident | ResolvedIncident | EndedIncident;

export type IncidentState = NoIncident | Incident;

export const noIncident: NoIncident = { status: 'none' };

export const label = (number: number): string => `INC-${number}`;

export const alarmsStillFiring = (incident: IncidentFacts): readonly IncidentAlarm[] =>
  incident.alarms.filter((alarm) => alarm.state === 'ALARM');
