import type { Instant } from '../calendar/index.ts';
import type { AlarmMention, Fact, SignalReason } from '../incident/index.ts';

/**
 * The desk of a service decides where each signal goes. All signals of a service pass its one stream, so that
 * "at most one open incident per grouping key" is enforced by the stream's version, not by luck.
 */
export type Desk = {
  /** Open incidents by grouping key. */
  readonly open: Readonly<Record<string, OpenIncident>>;
  /** Last known state of each alarm; what is least missed is forgotten first. */
  readonly alarms: Readonly<Record<string, LastState>>;
};

export type OpenIncident = { readonly incident: string; readonly openedAt: Instant };

export type LastState = {
  readonly state: AlarmState;
  /** State change of the alarm, as CloudWatch dates it. */
  readonly at: Instant;
  /** The incident it was last sent to; it hears of the end of the alarm even when it is resolved by then. */
  readonly incident?: string;
};

export type AlarmState = 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';

export const emptyDesk: Desk = { open: {}, alarms: {} };

export type DeskSignal = { readonly mention: AlarmMention; readonly state: AlarmState };

export type DeskCommand =
  | {
      readonly type: 'ReceiveSignal';
      readonly signal: DeskSignal;
      readonly grouping: string;
      /** The id that the incident gets if one is opened. */
      readonly incident: string;
      /** True when no service matched and the fallback took it. */
      readonly unmatched: boolean;
    }
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
  | { readonly type: 'ReclaimIncident'; readonly incident: string; readonly grouping: string };

export type IgnoredReason = 'late' | 'repeat' | 'ok-without-alarm' | 'insufficient-data' | 'incident-over';

export type DeskEvent =
  | Fact<
      'SignalOpenedIncident',
      {
        readonly signal: DeskSignal;
        readonly grouping: string;
        readonly incident: string;
        readonly reason: SignalReason;
      }
    >
  | Fact<
      'SignalJoined',
      {
        readonly signal: DeskSignal;
        readonly grouping: string;
        readonly incident: string;
        readonly reason: SignalReason;
      }
    >
  | Fact<'SignalCleared', { readonly signal: DeskSignal; readonly incident: string }>
  | Fact<'SignalIgnored', { readonly signal: DeskSignal; readonly reason: IgnoredReason }>
  | Fact<'IncidentDeclared', { readonly grouping: string; readonly incident: string }>
  | Fact<'IncidentReleased', { readonly incident: string }>
  | Fact<'IncidentReclaimed', { readonly incident: string; readonly grouping: string }>;

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

/** How much a state counts where CloudWatch dates two of them alike: no alarm is lost by the order of arrival. */
const weightOf: Readonly<Record<AlarmState, number>> = { INSUFFICIENT_DATA: 0, OK: 1, ALARM: 2 };

/** Older than what is known of the alarm. */
export const isPast = (signal: DeskSignal, last: LastState): boolean =>
  signal.mention.at === last.at ? weightOf[signal.state] < weightOf[last.state] : signal.mention.at < last.at;
