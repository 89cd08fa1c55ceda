import type { PictureIntent } from './handlers/metrics.ts';
import type { DigestEvery } from '../../core/timeline/index.ts';
import type { Instant } from '../../core/calendar/index.ts';
import type { DeskSignal } from '../../core/triage/index.ts';
import type { Delivery, StopReason } from '../../core/paging/index.ts';
import type { HandoffPost } from '../../core/oncall/index.ts';
import type { AlarmMention, FoldReason, SignalReason } from '../../core/incident/index.ts';
import {
  lanes,
  type Answer,
  type Ask,
  type Json,
  type Lane,
  type NewEffect,
  type ReplyAddress,
  type ShiftNotice,
} from '../ports/index.ts';
import { evidenceLanes, type EvidenceIntents } from './gatherers/intents.ts';

/**
 * Everything Tocsin may still have to do, by kind, with what each needs to know. Intent, not content: what is sent
 * is rendered from the newest state when it is sent. Exceptions: pages and answers to one person.
 */
export type Intents = EvidenceIntents & {
  /** A person's request, stored before Slack was answered. */
  ask: Ask;
  /** An answer that only one person sees; dropped when in doubt. */
  answer: { readonly to: ReplyAddress; readonly answer: Answer };

  /** The person's own page of the app. `user`: Slack user id; `all`: with everybody who is on call. */
  'show-home': { readonly user: string; readonly all: boolean };

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
  'end-hold': { readonly incident: string };
  'plan-resolve': { readonly incident: string };
  'resolve-calm': { readonly incident: string; readonly plannedFor: Instant };
  repage: { readonly incident: string; readonly acknowledgedAt: Instant };
  'declare-incident': {
    readonly incident: string;
    readonly service: string;
    readonly title: string;
    readonly severity: string;
    readonly sure: boolean;
    readonly private: boolean;
    readonly person: string;
    readonly reply: ReplyAddress;
  };
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
  'close-incident': { readonly incident: string; readonly resolvedAt: Instant };

  'open-channel': { readonly incident: string };
  'invite-responders': { readonly incident: string };
  'set-topic': { readonly incident: string };
  'refresh-summary': { readonly incident: string };
  'pin-summary': { readonly incident: string };
  'refresh-announcement': { readonly incident: string };
  /** The one message about hypotheses. */
  'refresh-hypotheses': { readonly incident: string };
  /** Says the event of that version in the incident's channel or in the thread under the summary. */
  say: {
    readonly incident: string;
    readonly version: number;
    readonly where: 'thread' | 'channel' | 'announcements';
  };

  'start-paging': { readonly incident: string };
  'record-paging': { readonly incident: string; readonly escalation: string; readonly policy: string };
  'take-step': {
    readonly escalation: string;
    readonly round: number;
    readonly step: number;
    /** It was passed over for a lower severity. */
    readonly again?: true;
    /** By hand: also in quiet hours. */
    readonly loud?: true;
  };
  /** The incident has become more urgent: what waits or was passed over is looked at. */
  'raise-urgency': {
    readonly escalation: string;
    readonly incident: string;
    readonly onlyHeld?: true;
  };
  'page-channel': { readonly escalation: string; readonly page: string };
  'edit-channel-page': { readonly escalation: string; readonly page: string };
  /** What waited for the end of a person's quiet hours, as one direct message. `person`: id in the directory. */
  'hand-over': { readonly person: string };
  /** `message`: the ledger's name of it, `channel/ts`. */
  'refresh-hand-over': { readonly person: string; readonly message: string };
  'note-handed-over': { readonly escalation: string; readonly page: string; readonly delivery: Delivery };
  'page-slack': { readonly escalation: string; readonly page: string };
  'page-sms': { readonly escalation: string; readonly page: string };
  /** What became of a page that was told together with others. */
  'record-delivery': { readonly escalation: string; readonly page: string; readonly delivery: Delivery };
  'page-mention': { readonly escalation: string; readonly page: string };
  'page-pager': {
    readonly escalation: string;
    readonly page: string;
    readonly channel: 'topic' | 'webhook';
    readonly pager: string;
  };
  /** What SNS knows against a text message that it has taken. */
  'check-sms': { readonly escalation: string; readonly page: string };
  /** What the phone company says of it, where SNS writes that; `n` counts the times it was looked. */
  'read-receipt': { readonly escalation: string; readonly page: string; readonly n: number };
  /** Somebody answered by text message; `persons`: whoever has that phone. */
  /** `sentAt`: when SNS was given it; it may come much later. */
  'text-answer': { readonly persons: readonly string[]; readonly text: string; readonly sentAt?: Instant };
  'answer-text': {
    readonly escalation: string;
    readonly page: string;
    readonly person: string;
    readonly verb: 'acknowledge' | 'escalate';
    /** So many others were answered with it; -1: one of those, which needs no reply of its own. */
    readonly more?: number;
  };
  /** A sign that somebody has a page before them. */
  'note-seen': { readonly escalation: string; readonly person: string; readonly via: 'sms' | 'slack' };
  'reply-text': {
    readonly person: string;
    readonly reply: {
      readonly said:
        | 'acknowledged'
        | 'counted'
        | 'escalated'
        | 'declined'
        | 'nobody-left'
        | 'over'
        | 'none-open'
        | 'which'
        | 'wrong-code'
        | 'not-understood';
      readonly incident?: string;
      readonly code?: string;
      readonly codes?: readonly string[];
      /** How many more have to acknowledge. */
      readonly missing?: number;
    };
  };
  /** A page by hand or for a test, over one channel. */
  'page-directly': {
    readonly direct: string;
    readonly page: string;
    readonly channel: 'slack' | 'sms' | 'mention' | 'topic' | 'webhook';
    readonly pager?: string;
  };
  'edit-direct': { readonly direct: string; readonly page: string };
  'end-direct': { readonly direct: string };
  'tell-direct': { readonly direct: string; readonly person: string };
  /** The stored timer of the monthly test pages; `after`: name of the last person who was planned. */
  'plan-tests': { readonly after?: string };
  'test-person': { readonly name: string };
  'say-tests': { readonly since: Instant };
  'edit-page': { readonly escalation: string; readonly page: string };
  /** All pages of a run that waits for an answer: their incident has a channel now, or another severity. */
  'renew-pages': { readonly escalation: string };
  'acknowledge-incident': { readonly escalation: string; readonly incident: string; readonly person: string };
  'record-nobody-reached': {
    readonly escalation: string;
    readonly incident: string;
    readonly tried: readonly string[];
    /** So many of the last resort are paged now; absent when nobody is paged any more. */
    readonly lastResort?: number;
  };
  'stop-paging': { readonly escalation: string; readonly reason: StopReason };

  /** `edited`: somebody wrote in it. */
  'draft-postmortem': { readonly incident: string; readonly edited?: true };
  /** Keeps the document that was published, unless it would say something that nobody has read. */
  'file-postmortem': { readonly incident: string };
  /** What was filed, to one target of `postmortem.publishTo`. */
  'publish-webhook': PublishIntent;
  'publish-topic': PublishIntent;
  /** A direct message: please review it, the meeting is soon, or what was it like. `person`: id in the directory. */
  'tell-review': {
    readonly incident: string;
    readonly person: string;
    readonly stage: 'asked' | 'meeting' | 'feedback';
    readonly meetingAt?: Instant;
  };
  'share-postmortem': { readonly incident: string };
  /** Shows the file that has been uploaded: its id is stored before the call that makes it visible. */
  'show-postmortem': { readonly incident: string; readonly file: string };

  /** A call with a lost answer may still take effect: looks later whether it left a double, which goes. */
  'settle-message': {
    readonly channel: string;
    readonly thread?: string;
    readonly of: { readonly key: string } | { readonly file: string };
    /** The message that stays; without it the oldest. */
    readonly keep?: string;
  } & Settling;
  'settle-channel': {
    readonly incident: string;
    readonly name: string;
    readonly private: boolean;
    readonly keep: string;
  } & Settling;

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

  /** A direct message to one person whose shifts were changed. `person`: id in the directory. */
  'tell-shift': { readonly person: string; readonly notice: ShiftNotice };
  /** Asks the group, in the announcement channel or one by one, whether somebody can take a part of a shift. */
  'ask-cover': CoverIntent;
  /** `channel` or `person` (id in the directory): where it is asked. */
  'post-cover': CoverIntent & ({ readonly channel: string } | { readonly person: string });
  'refresh-cover': CoverIntent & { readonly channel: string; readonly message: string };
  /** The time that was to be covered begins. */
  'remind-cover': CoverIntent;
  'expire-cover': CoverIntent;
  /** Asks the other one of a swap. */
  'offer-swap': CoverIntent;
  'refresh-swap': CoverIntent & HandoffPost;
  'expire-swap': CoverIntent;
  /** Looks who is on call now, and when that may be another one next. */
  'watch-duty': {
    readonly schedule: string;
    /** Because people changed it, who were told. */
    readonly told?: true;
  };
  /** By direct message, in the person's own morning: they are on call since `at`. */
  'start-shift': {
    readonly schedule: string;
    readonly person: string;
    readonly layer: string | null;
    readonly at: Instant;
  };
  /** Open incidents go from one to the next: the card, to the incoming person and into the channels. */
  'offer-handoff': HandoffIntent;
  'post-handoff': HandoffIntent & ({ readonly person: string } | { readonly incident: string });
  'refresh-handoff': HandoffIntent & HandoffPost;
  'expire-handoff': HandoffIntent;
  /** What follows from its answer, or from none. */
  'settle-handoff': HandoffIntent;
  'record-handed-over': HandoffIntent & { readonly incident: string };
  /** Nobody took it over: paging begins anew. */
  'repage-handoff': HandoffIntent & { readonly incident: string };
  /** A copy of a page to somebody who looks on to learn; `person`: key in tocsin.yaml, `paged`: ids in the directory. */
  'copy-page': {
    readonly escalation: string;
    readonly schedule: string;
    readonly person: string;
    readonly paged: readonly string[];
  };
  /** The members of the user groups that follow the schedule. */
  'sync-user-groups': { readonly schedule: string };
  /** `group`: id of the Slack user group. */
  'set-user-group': { readonly group: string };
  /** The stored timer of the daily look at who is away. */
  'watch-leave': Readonly<Record<string, never>>;
  'tell-leave': {
    readonly person: string;
    readonly schedule: string;
    readonly start: Instant;
    readonly end: Instant;
  };
  /** The stored timer of the weekly look ahead at the schedules, and its line in the announcement channel. */
  'review-schedules': Readonly<Record<string, never>>;
  'say-outlook': Readonly<Record<string, never>>;

  /** A mute becomes a mute rule of CloudWatch in every configured account and region; `mute`: key of its stream. */
  'put-mute-rules': { readonly mute: string; readonly to: ReplyAddress; readonly giveUpAt: Instant };
  'delete-mute-rules': {
    readonly mute: string;
    readonly to: ReplyAddress;
    readonly giveUpAt: Instant;
    /** The second one, of which nobody needs to hear. */
    readonly again?: true;
  };

  /** When its owner is to be reminded of an action item, on their own clock; and the reminder, the n-th. */
  'plan-reminder': { readonly incident: string; readonly action: string };
  /** Whether an action item is done by itself now, or what it was to prevent was seen again; looked at each hour. */
  'check-action': { readonly incident: string; readonly action: string };
  'remind-action': {
    readonly incident: string;
    readonly action: string;
    readonly owner: string;
    readonly due: string;
    readonly n: number;
  };

  /** The picture beside an answer with figures: uploaded, shown by no message of its own, named by the answer. */
  'upload-figures': PictureIntent;
  'show-figures': PictureIntent & { readonly file: string };
  'answer-figures': PictureIntent & { readonly file: string };
  /** The stored timer of a digest of [from, to), and the digest. */
  'plan-digest': DigestIntent;
  'say-digest': DigestIntent;
  /** The figures of an incident that is over, or was corrected. */
  'measure-incident': { readonly incident: string };

  'confirm-subscription': { readonly topic: string; readonly token: string };

  /** The stored timer of housekeeping; there is one, and it is never done. */
  'keep-house': Readonly<Record<string, never>>;
  'record-calls': Readonly<Record<string, never>>;
  /** A heartbeat of the deployment came in: whether Slack answers shows that the way out is whole. */
  'answer-beat': Readonly<Record<string, never>>;
};

/** `to`: name of the target; `md`, `html`: artefacts of the document as it was filed. */
export type PublishIntent = {
  readonly incident: string;
  readonly to: string;
  readonly md: string;
  readonly html?: string;
};

type DigestIntent = { readonly every: DigestEvery; readonly from: Instant; readonly to: Instant };

type HandoffIntent = { readonly schedule: string; readonly handoff: string };

type CoverIntent = { readonly schedule: string; readonly label: string };

/** `since`: nothing older is looked at; `look`: how often it was looked before. */
export type Settling = { readonly since: Instant; readonly look: number };
export type OpenIntent = {
  readonly incident: string;
  readonly service: string;
  readonly signal: DeskSignal;
  readonly reason: SignalReason;
  /** A rule waits so long for an OK before somebody is paged. */
  readonly holdSec?: number;
};

export type IntentKind = keyof Intents;

/** Lane of each kind: page > channel and first message > answer > evidence > cosmetic. */
export const laneOf: Readonly<Record<IntentKind, Lane>> = {
  'take-step': lanes.page,
  'page-slack': lanes.page,
  'page-sms': lanes.page,
  'record-delivery': lanes.page,
  'page-mention': lanes.page,
  'page-pager': lanes.page,
  'check-sms': lanes.page,
  'read-receipt': lanes.page,
  'text-answer': lanes.page,
  'answer-text': lanes.page,
  'reply-text': lanes.answer,
  'page-channel': lanes.page,
  'raise-urgency': lanes.page,
  'hand-over': lanes.page,
  'note-handed-over': lanes.page,
  'note-seen': lanes.answer,
  'page-directly': lanes.page,
  'edit-direct': lanes.answer,
  'end-direct': lanes.page,
  'tell-direct': lanes.answer,
  'plan-tests': lanes.cosmetic,
  'test-person': lanes.cosmetic,
  'say-tests': lanes.cosmetic,
  'start-paging': lanes.page,
  'acknowledge-incident': lanes.page,
  'record-nobody-reached': lanes.page,
  'stop-paging': lanes.page,
  'record-paging': lanes.page,
  'place-incident': lanes.page,
  'open-incident': lanes.page,
  'open-storm': lanes.page,
  'check-alarm': lanes.page,
  'end-hold': lanes.page,
  repage: lanes.page,
  'redirect-desk': lanes.channel,
  'fold-incident': lanes.channel,
  'move-signals': lanes.channel,
  'relate-composite': lanes.channel,
  'note-keys': lanes.channel,
  'report-service': lanes.channel,
  'report-flapping': lanes.channel,
  'calm-signal': lanes.channel,
  'calm-alarm': lanes.channel,
  'note-missing-data': lanes.channel,
  'unfold-storm': lanes.answer,
  'unfold-services': lanes.answer,
  'unfold-service': lanes.answer,
  'open-unfolded': lanes.answer,
  'replay-signals': lanes.answer,
  'record-unfolded': lanes.answer,
  'remove-from-board': lanes.answer,
  'return-to-board': lanes.answer,
  'plan-resolve': lanes.answer,
  'resolve-calm': lanes.answer,
  'refresh-hypotheses': lanes.answer,
  'refresh-flapping': lanes.evidence,
  'share-alarm-list': lanes.evidence,
  'show-alarm-list': lanes.evidence,
  'declare-incident': lanes.channel,
  'signal-incident': lanes.channel,
  'watch-heartbeat': lanes.page,
  reconcile: lanes.page,
  'say-reconciled': lanes.answer,
  'after-mute': lanes.page,
  'tell-shift': lanes.channel,
  'ask-cover': lanes.channel,
  'post-cover': lanes.channel,
  'refresh-cover': lanes.answer,
  'remind-cover': lanes.channel,
  'expire-cover': lanes.cosmetic,
  'offer-swap': lanes.channel,
  'refresh-swap': lanes.answer,
  'expire-swap': lanes.answer,
  'watch-duty': lanes.channel,
  'start-shift': lanes.channel,
  'offer-handoff': lanes.channel,
  'post-handoff': lanes.channel,
  'refresh-handoff': lanes.answer,
  'expire-handoff': lanes.page,
  'settle-handoff': lanes.page,
  'record-handed-over': lanes.channel,
  'repage-handoff': lanes.page,
  'copy-page': lanes.evidence,
  'sync-user-groups': lanes.answer,
  'set-user-group': lanes.answer,
  'watch-leave': lanes.cosmetic,
  'tell-leave': lanes.answer,
  'review-schedules': lanes.cosmetic,
  'say-outlook': lanes.cosmetic,
  'end-mute': lanes.page,
  'say-mute': lanes.answer,
  'put-mute-rules': lanes.answer,
  'delete-mute-rules': lanes.answer,
  'confirm-subscription': lanes.channel,
  'open-channel': lanes.channel,
  'refresh-summary': lanes.channel,
  'invite-responders': lanes.channel,
  ask: lanes.answer,
  answer: lanes.answer,
  'show-home': lanes.answer,
  'edit-page': lanes.answer,
  'renew-pages': lanes.answer,
  'edit-channel-page': lanes.answer,
  'refresh-hand-over': lanes.answer,
  'release-desk': lanes.answer,
  'reclaim-desk': lanes.answer,
  'refresh-announcement': lanes.answer,
  say: lanes.evidence,
  ...evidenceLanes,
  'draft-postmortem': lanes.evidence,
  'file-postmortem': lanes.evidence,
  'publish-webhook': lanes.evidence,
  'publish-topic': lanes.evidence,
  'tell-review': lanes.answer,
  'share-postmortem': lanes.evidence,
  'show-postmortem': lanes.evidence,
  'pin-summary': lanes.cosmetic,
  'set-topic': lanes.cosmetic,
  'settle-message': lanes.cosmetic,
  'settle-channel': lanes.cosmetic,
  'close-incident': lanes.cosmetic,
  'plan-reminder': lanes.cosmetic,
  'check-action': lanes.cosmetic,
  'remind-action': lanes.answer,
  'upload-figures': lanes.answer,
  'show-figures': lanes.answer,
  'answer-figures': lanes.answer,
  'plan-digest': lanes.cosmetic,
  'say-digest': lanes.cosmetic,
  'measure-incident': lanes.cosmetic,
  'keep-house': lanes.cosmetic,
  'record-calls': lanes.cosmetic,
  // Not behind a storm, whose silence would look like that of a broken way.
  'answer-beat': lanes.channel,
};

/** An effect of a kind. `key` makes its id: the same key is the same effect. */
export function intend<K extends IntentKind>(
  kind: K,
  data: Intents[K],
  how: { readonly key: string; readonly about: string; readonly dueAt: Instant; readonly again?: boolean },
): NewEffect {
  return {
    id: `${kind}/${how.key}`,
    kind,
    lane: laneOf[kind],
    dueAt: how.dueAt,
    about: how.about,
    data: data as unknown as Json,
    ...(how.again === true ? { again: true } : {}),
  };
}
