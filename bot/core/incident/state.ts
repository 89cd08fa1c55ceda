import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type {
  AlarmChildMention,
  DocumentMention,
  MentionedMetric,
  ResolvePlan,
  RunbookMention,
  ServiceLine,
  SignalReason,
} from './events.ts';
import type { EvidenceItem, EvidenceKind, Gap, Spent } from './evidence.ts';
import type { ActionItem } from './actions.ts';
import type { CauseByHand } from './causes.ts';
import type { Failure } from './failures.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { OpenStatus } from './life-cycle.ts';
import type { Measures } from './measures.ts';
import type { DocumentPlaces } from './places.ts';
import type { Postmortem } from './review.ts';

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
  readonly by?: string;
  readonly contributor?: string;
  readonly children?: readonly AlarmChildMention[];
  /** Changes since it began to flap; while it flaps an OK does not count. */
  readonly flapping?: number;
  readonly dataMissing?: true;
};

export type MessageRef = { readonly channel: string; readonly message: string };

/** What is known of an incident in every status. */
export type IncidentFacts = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly service: string;
  readonly severity: Severity;
  readonly how: 'alarm' | 'declared' | 'storm';
  readonly openedReason: SignalReason;
  readonly desk: string;
  readonly drill: boolean;
  readonly private: boolean;
  readonly openedAt: Instant;
  /** When somebody last asked for a kind of evidence to be looked up anew. */
  readonly looks?: { readonly [Kind in EvidenceKind]?: Instant };
  readonly startedAt: Instant;
  /** The person who declared it. */
  readonly declaredBy?: string;
  readonly alarms: readonly IncidentAlarm[];
  /** Services whose alarms are counted, not listed: all of a storm. */
  readonly lines: readonly ServiceLine[];
  /** How many reports of services came so far. */
  readonly reports: number;
  readonly alarmList?: {
    readonly at: Instant;
    readonly alarms: number;
    readonly link?: string;
    /** `reports` when it was made. */
    readonly reports: number;
    /** How many lists there were with it. */
    readonly n: number;
  };
  /** Services of a storm that have an incident of their own now, with its number. */
  readonly unfolded: Readonly<Record<string, number>>;
  readonly unfoldedAt?: Instant;
  readonly unfoldedFrom?: number;
  /** Desks whose alarms joined, its own first. */
  readonly desks: readonly string[];
  readonly storm: boolean;
  readonly heldUntil?: Instant;
  /** Where the one message of a flapping alarm is, by the alarm's key. */
  readonly flappingMessages: Readonly<Record<string, MessageRef>>;
  /** What becomes of it while all its alarms are OK. */
  readonly resolvePlan?: ResolvePlan;
  /** Runs of paging that ended in an acknowledgement that ran out. */
  readonly expired: number;
  readonly runbooks: readonly RunbookMention[];
  readonly evidence: readonly EvidenceItem[];
  /** What still could not be looked at. */
  readonly gaps: readonly Gap[];
  /** Gaps so far, closed ones included: their ids go on from here. */
  readonly gapsNoted: number;
  /** Where the messages in the thread are that show evidence. */
  readonly evidenceMessages: Readonly<Record<string, MessageRef>>;
  readonly spent: Spent;
  readonly hypotheses: readonly Hypothesis[];
  readonly actions: readonly ActionItem[];
  /** What people said of changes that may have caused it. */
  readonly causes: readonly CauseByHand[];
  readonly hypothesesMessage?: MessageRef;
  /** Effects that were given up, those that were done after all included. */
  readonly failures: readonly Failure[];
  readonly failuresMessage?: MessageRef;
  readonly roles: Readonly<Record<string, string>>;
  /** Everybody who acknowledged, took a role, noted or changed something; in order of first appearance. */
  readonly responders: readonly string[];
  readonly channel?: { readonly id: string; readonly name: string };
  readonly summary?: MessageRef;
  readonly announcement?: MessageRef;
  readonly escalation?: { readonly id: string; readonly policy: string };
  readonly nobodyReached: boolean;
  readonly acknowledged?: { readonly at: Instant; readonly person: string };
  /** When a person last did something about it. */
  readonly touchedAt?: Instant;
  readonly mitigatedAt?: Instant;
  readonly lastUpdate?: { readonly at: Instant; readonly text: string; readonly nextUpdateAt?: Instant };
  readonly notes: number;
  readonly reopened: number;
  readonly documents: readonly DocumentMention[];
  /** Where it stands now, by the name of the target. */
  readonly places?: DocumentPlaces;
  /** Since its first draft. */
  readonly postmortem?: Postmortem;
  /** Its figures, once it is over. */
  readonly measures?: Measures;
};

export type NoIncident = { readonly status: 'none' };

export type ActiveIncident = IncidentFacts & { readonly status: OpenStatus };

export type ResolvedIncident = IncidentFacts & {
  readonly status: 'resolved' | 'closed';
  readonly resolvedAt: Instant;
  readonly resolvedBy?: string;
  readonly resolution: string;
  /** It was resolved by itself, after all alarms were OK for so long. */
  readonly calmSec?: number;
};

export type EndedIncident = IncidentFacts & {
  readonly status: 'declined' | 'merged';
  readonly endedAt: Instant;
  /** Where a merged one goes on. */
  readonly mergedInto?: { readonly incident: string; readonly number: number };
};

export type Incident = ActiveIncident | ResolvedIncident | EndedIncident;

export type IncidentState = NoIncident | Incident;

export const noIncident: NoIncident = { status: 'none' };

export const label = (number: number): string => `INC-${number}`;

/** Names of what still fires, at most `limit`; services that are counted stand with their number. */
export const stillFiring = (incident: IncidentFacts, limit: number): readonly string[] =>
  [
    ...alarmsStillFiring(incident).map(({ name }) => name),
    ...linesInAlarm(incident).map(({ service, inAlarm }) => `${service} (${inAlarm})`),
  ].slice(0, limit);

export const isFiring = (incident: IncidentFacts): boolean => stillFiring(incident, 1).length > 0;

/** Counted services with an alarm in ALARM that have no incident of their own. */
export const linesInAlarm = ({ lines, unfolded }: IncidentFacts): readonly ServiceLine[] =>
  lines.filter(({ service, inAlarm }) => inAlarm > 0 && !Object.hasOwn(unfolded, service));

/** Whether a person has begun to work on it: then it is not folded into another by itself. */
export const isWorkedOn = ({ how, responders, acknowledged, notes }: IncidentFacts): boolean =>
  how === 'declared' || responders.length > 0 || acknowledged !== undefined || notes > 0;

export const alarmsStillFiring = (incident: IncidentFacts): readonly IncidentAlarm[] =>
  incident.alarms.filter((alarm) => alarm.state === 'ALARM');
