import type { Instant } from '../../../core/calendar/index.ts';
import type { AlarmMention, FoldReason, SignalReason } from '../../../core/incident/index.ts';
import type { DeskSignal } from '../../../core/triage/index.ts';
import { lanes, type Lane, type ReplyAddress } from '../../ports/index.ts';

/** What triage still has to do: desks, board, storms, mutes, and the comparison with CloudWatch. */
export type TriageIntents = {
  /** A desk wants to open an incident: the board says whether it is one of its own. */
  'place-incident': OpenIntent & { readonly grouping: string };
  'open-incident': OpenIntent;
  'open-storm': { readonly incident: string; readonly service: string; readonly startedAt: Instant };
  'redirect-desk': {
    readonly service: string;
    readonly from: string;
    readonly to: string;
    readonly counted: boolean;
  };
  'fold-incident': {
    readonly incident: string;
    readonly into: string;
    readonly reason: FoldReason;
    readonly counted: boolean;
  };
  /** The alarms of a merged incident fire in the other one; after the event of that version. */
  'move-signals': { readonly incident: string; readonly into: string; readonly after: number };
  /** A composite alarm fired: the incidents of its children are the same one. */
  'relate-composite': { readonly service: string; readonly mention: AlarmMention };
  /** An alarm that joined by its service brings keys that others may join by. */
  'note-keys': { readonly service: string; readonly signal: DeskSignal };
  'remove-from-board': { readonly incident: string };
  'return-to-board': { readonly incident: string };
  /** A late alarm is looked up before it may page anybody. */
  'check-alarm': {
    readonly service: string;
    readonly signal: DeskSignal;
    readonly grouping: string;
    readonly unmatched: boolean;
    /** When to believe the alarm instead of asking on. */
    readonly giveUpAt: Instant;
  };
  /** How many alarms of a service are in ALARM, where they are counted. */
  'report-service': { readonly incident: string; readonly service: string };
  'report-flapping': { readonly incident: string; readonly service: string; readonly mention: AlarmMention };
  'calm-signal': { readonly service: string; readonly mention: AlarmMention; readonly calmSec: number };
  'calm-alarm': {
    readonly incident: string;
    readonly service: string;
    readonly signal: DeskSignal;
    readonly calmSec: number;
  };
  'note-missing-data': {
    readonly incident: string;
    readonly service: string;
    readonly mention: AlarmMention;
  };
  'refresh-flapping': { readonly incident: string; readonly alarm: string };
  'share-alarm-list': { readonly incident: string };
  'show-alarm-list': {
    readonly incident: string;
    readonly file: string;
    readonly alarms: number;
    readonly reports: number;
  };
  'unfold-storm': { readonly incident: string };
  /** So many services of the storm have been unfolded. */
  'unfold-services': { readonly incident: string; readonly after: number };
  'unfold-service': { readonly storm: string; readonly service: string; readonly incident: string };
  'open-unfolded': { readonly storm: string; readonly service: string; readonly incident: string };
  /** What the service's alarms did during the storm, told to its own incident; after so many changes. */
  'replay-signals': {
    readonly storm: string;
    readonly service: string;
    readonly incident: string;
    readonly after: number;
  };
  'record-unfolded': { readonly storm: string; readonly service: string; readonly incident: string };
  'signal-incident': {
    readonly incident: string;
    readonly service: string;
    readonly grouping: string;
    readonly signal: DeskSignal;
    readonly reason: SignalReason;
    /** What it was joined by. */
    readonly by?: string;
    /** A rule holds it back. */
    readonly held?: true;
  };
  'release-desk': { readonly incident: string; readonly service: string };
  'reclaim-desk': { readonly incident: string; readonly service: string };
  /** A heartbeat may have stayed away. */
  'watch-heartbeat': { readonly name: string };
  /** CloudWatch is asked which alarms are in ALARM, and the desks are compared with it. */
  reconcile: { readonly account: string; readonly region: string };
  /** What was lost on the way, or why nobody can tell. */
  'say-reconciled': {
    readonly account: string;
    readonly region: string;
    readonly missed?: readonly string[];
    readonly cleared?: readonly string[];
    readonly gap?: string;
  };
  /** A mute that holds an alarm back may be over. */
  'after-mute': {
    readonly service: string;
    readonly signal: DeskSignal;
    readonly grouping: string;
    readonly unmatched: boolean;
  };
  /** A person ended a mute: what it held back is decided again. */
  'end-mute': {
    readonly mute: number;
    /** The second look, for what was decided meanwhile by who had not heard of it. */
    readonly again?: true;
  };
  /** A line in the announcement channel; `mute`: key of its stream, `by`: who set or ended it. */
  'say-mute': { readonly mute: string; readonly ended: boolean; readonly by?: string };
  /** A mute becomes a mute rule of CloudWatch in every configured account and region; `mute`: key of its stream. */
  'put-mute-rules': { readonly mute: string; readonly to: ReplyAddress; readonly giveUpAt: Instant };
  'delete-mute-rules': {
    readonly mute: string;
    readonly to: ReplyAddress;
    readonly giveUpAt: Instant;
    /** The second one, of which nobody needs to hear. */
    readonly again?: true;
  };
};

export type OpenIntent = {
  readonly incident: string;
  readonly service: string;
  readonly signal: DeskSignal;
  readonly reason: SignalReason;
  /** A rule waits so long for an OK before somebody is paged. */
  readonly holdSec?: number;
};

export const triageLanes: Readonly<Record<keyof TriageIntents, Lane>> = {
  'place-incident': lanes.page,
  'open-incident': lanes.page,
  'open-storm': lanes.page,
  'redirect-desk': lanes.channel,
  'fold-incident': lanes.channel,
  'move-signals': lanes.channel,
  'relate-composite': lanes.channel,
  'note-keys': lanes.channel,
  'remove-from-board': lanes.answer,
  'return-to-board': lanes.answer,
  'check-alarm': lanes.page,
  'report-service': lanes.channel,
  'report-flapping': lanes.channel,
  'calm-signal': lanes.channel,
  'calm-alarm': lanes.channel,
  'note-missing-data': lanes.channel,
  'refresh-flapping': lanes.evidence,
  'share-alarm-list': lanes.evidence,
  'show-alarm-list': lanes.evidence,
  'unfold-storm': lanes.answer,
  'unfold-services': lanes.answer,
  'unfold-service': lanes.answer,
  'open-unfolded': lanes.answer,
  'replay-signals': lanes.answer,
  'record-unfolded': lanes.answer,
  'signal-incident': lanes.channel,
  'release-desk': lanes.answer,
  'reclaim-desk': lanes.answer,
  'watch-heartbeat': lanes.page,
  reconcile: lanes.page,
  'say-reconciled': lanes.answer,
  'after-mute': lanes.page,
  'end-mute': lanes.page,
  'say-mute': lanes.answer,
  'put-mute-rules': lanes.answer,
  'delete-mute-rules': lanes.answer,
};
