import type { Instant } from '../calendar/index.ts';
import type { AlarmMention, Fact, SignalReason } from '../incident/index.ts';
import type { FlappingRule, SignalRule } from './rules.ts';

/**
 * The desk of a service decides where each signal goes. All signals of a service pass its one stream, so that
 * "at most one open incident per grouping key" is enforced by the stream's version, not by luck. What concerns several
 * services is decided by the board (board.ts); it tells the desk by `RedirectIncident`.
 */
export type Desk = {
  /** Open incidents by grouping key. */
  readonly open: Readonly<Record<string, OpenIncident>>;
  /** Last known state of each alarm; what is least missed is forgotten first. */
  readonly alarms: Readonly<Record<string, LastState>>;
};

export type OpenIncident = {
  readonly incident: string;
  readonly openedAt: Instant;
  /** Its alarms are counted by service, not told one by one: a storm. */
  readonly counted?: true;
};

export type LastState = {
  readonly state: AlarmState;
  /** State change of the alarm, as CloudWatch dates it. */
  readonly at: Instant;
  /** The incident it was last sent to; it hears of the end of the alarm even when it is resolved by then. */
  readonly incident?: string;
  /** Epoch seconds of its newest changes, the last one included; absent before the second. */
  readonly changes?: readonly number[];
  /** How often it has changed since it began to flap. */
  readonly flapping?: number;
  /** CloudWatch held its action back: the same change may still come as an alarm to act on. */
  readonly heldBack?: true;
  /** It was counted in its incident, not told. */
  readonly counted?: true;
  /** Of one that is counted: when the desk took it, whatever CloudWatch dates it. */
  readonly heardAt?: Instant;
  /** Id of the mute that held it back: the same change is decided again when the mute ends. */
  readonly muted?: string;
  /** The multi-series alarm that it is one series of. */
  readonly set?: string;
  readonly composite?: true;
};

export type AlarmState = 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';

export const emptyDesk: Desk = { open: {}, alarms: {} };

export type DeskSignal = {
  readonly mention: AlarmMention;
  readonly state: AlarmState;
  /** CloudWatch holds the alarm's actions back (a mute rule, a composite's suppressor): it is not to be acted on. */
  readonly heldBack?: true;
  /** The key of the multi-series alarm that it is one series of. */
  readonly set?: string;
};

export type DeskCommand =
  | {
      readonly type: 'ReceiveSignal';
      readonly signal: DeskSignal;
      readonly grouping: string;
      /** The id that the incident gets if one is opened. */
      readonly incident: string;
      /** True when no service matched and the fallback took it. */
      readonly unmatched: boolean;
      readonly rule?: SignalRule;
      /** null or absent: flapping is not looked for. */
      readonly flapping?: FlappingRule | null;
      /** It came so late that its state is looked up before it may open anything. */
      readonly doubtful?: true;
      /** Nobody sent it: CloudWatch was asked and said so, a moment ago. */
      readonly found?: true;
      /** Id of the mute that holds it back, and to when; `until` absent: until the mute is ended. */
      readonly muted?: { readonly by: string; readonly until?: Instant };
      /** What was found when it was looked up. */
      readonly checked?: 'in-alarm' | 'not-known';
    }
  /** A late alarm was looked up and is over. */
  | { readonly type: 'DropSignal'; readonly signal: DeskSignal }
  /** A signal that came too late for its incident is decided again. */
  | {
      readonly type: 'ReturnSignal';
      readonly signal: DeskSignal;
      readonly grouping: string;
      readonly refusedBy: string;
      readonly incident: string;
    }
  | {
      readonly type: 'DeclareIncident';
      readonly grouping: string;
      readonly incident: string;
      /** Open one even though the service has an open incident. */
      readonly separate: boolean;
    }
  /** The incident is over: the next alarm opens another. */
  | { readonly type: 'ReleaseIncident'; readonly incident: string }
  /** The incident was reopened: alarms join it again, unless another one took its place. */
  | { readonly type: 'ReclaimIncident'; readonly incident: string; readonly grouping: string }
  /** The board made another incident of it. */
  | {
      readonly type: 'RedirectIncident';
      readonly from: string;
      readonly to: string;
      readonly counted: boolean;
    }
  /** A storm is unfolded: what is in ALARM here gets an incident of its own. */
  | { readonly type: 'UnfoldIncident'; readonly from: string; readonly to: string }
  /** A flapping alarm may have been calm for its time. */
  | { readonly type: 'CalmSignal'; readonly mention: AlarmMention; readonly notAfter: Instant };

export type IgnoredReason =
  | 'late'
  | 'repeat'
  | 'ok-without-alarm'
  | 'insufficient-data'
  | 'incident-over'
  | 'held-back'
  | 'over-meanwhile';

type Sent = {
  readonly signal: DeskSignal;
  readonly grouping: string;
  readonly incident: string;
  readonly reason: SignalReason;
  readonly counted?: true;
};

export type DeskEvent =
  | Fact<'SignalOpenedIncident', Sent & { readonly holdSec?: number }>
  | Fact<'SignalJoined', Sent & { readonly held?: true }>
  | Fact<'SignalCleared', { readonly signal: DeskSignal; readonly incident: string; readonly counted?: true }>
  | Fact<'SignalIgnored', { readonly signal: DeskSignal; readonly reason: IgnoredReason }>
  /** INSUFFICIENT_DATA of an alarm of an open incident, where a rule wants it noted. */
  | Fact<'SignalNoted', { readonly signal: DeskSignal; readonly incident: string }>
  /** It flaps: counted, not told; calm for `calmSec` it counts again. */
  | Fact<
      'SignalCounted',
      {
        readonly signal: DeskSignal;
        readonly incident: string;
        readonly changes: number;
        readonly calmSec: number;
        readonly counted?: true;
      }
    >
  | Fact<
      'FlappingEnded',
      {
        readonly signal: DeskSignal;
        readonly incident: string;
        readonly calmSec: number;
        readonly counted?: true;
      }
    >
  /** Too late to be believed without a look: the same command comes again with what was found. */
  | Fact<
      'SignalDoubted',
      { readonly signal: DeskSignal; readonly grouping: string; readonly unmatched: boolean }
    >
  /** A mute holds it back: it is decided again when the mute ends. */
  | Fact<
      'SignalMuted',
      {
        readonly signal: DeskSignal;
        readonly grouping: string;
        readonly unmatched: boolean;
        readonly mute: string;
        readonly until?: Instant;
      }
    >
  | Fact<'IncidentDeclared', { readonly grouping: string; readonly incident: string }>
  | Fact<'IncidentReleased', { readonly incident: string }>
  | Fact<'IncidentReclaimed', { readonly incident: string; readonly grouping: string }>
  | Fact<'IncidentRedirected', { readonly from: string; readonly to: string; readonly counted: boolean }>
  | Fact<'IncidentUnfolded', { readonly from: string; readonly to: string }>;

export type DeskRejection = { readonly code: 'open-already'; readonly incident: string };

/** The key for an incident of a service. A private one takes none that alarms join: they would be hidden with it. */
export const groupingFor = (service: string, incident: string, isPrivate: boolean): string =>
  isPrivate ? `private/${incident}` : service;

/** The open incident of a grouping key; a service may be called `constructor`. */
export const openUnder = (desk: Desk, grouping: string): OpenIncident | undefined =>
  Object.hasOwn(desk.open, grouping) ? desk.open[grouping] : undefined;

/** The grouping key under which an incident is open here. */
export const groupingOf = (desk: Desk, incident: string): string | undefined =>
  Object.entries(desk.open).find(([, each]) => each.incident === incident)?.[0];

export const lastOf = (desk: Desk, key: string): LastState | undefined =>
  Object.hasOwn(desk.alarms, key) ? desk.alarms[key] : undefined;

/** Alarms that count as firing for an incident: in ALARM, or flapping. */
export const firingIn = (desk: Desk, incident: string): readonly string[] =>
  Object.entries(desk.alarms)
    .filter(([, last]) => last.incident === incident && isFiringState(last))
    .map(([key]) => key);

export const isFiringState = ({ state, flapping, heldBack, muted }: LastState): boolean =>
  (state === 'ALARM' && heldBack !== true && muted === undefined) || flapping !== undefined;

/** How much a state counts where CloudWatch dates two of them alike: no alarm is lost by the order of arrival. */
const weightOf: Readonly<Record<AlarmState, number>> = { INSUFFICIENT_DATA: 0, OK: 1, ALARM: 2 };

/** Older than what is known of the alarm. */
export const isPast = (signal: DeskSignal, last: LastState): boolean =>
  signal.mention.at === last.at ? weightOf[signal.state] < weightOf[last.state] : signal.mention.at < last.at;
