import type { Instant } from '../../../core/calendar/index.ts';
import type { Delivery, StopReason } from '../../../core/paging/index.ts';
import { lanes, type Lane } from '../../ports/index.ts';

/** What paging still has to do, until somebody answers. */
export type PagingIntents = {
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
};

export const pagingLanes: Readonly<Record<keyof PagingIntents, Lane>> = {
  'start-paging': lanes.page,
  'record-paging': lanes.page,
  'take-step': lanes.page,
  'raise-urgency': lanes.page,
  'page-channel': lanes.page,
  'edit-channel-page': lanes.answer,
  'hand-over': lanes.page,
  'refresh-hand-over': lanes.answer,
  'note-handed-over': lanes.page,
  'page-slack': lanes.page,
  'page-sms': lanes.page,
  'record-delivery': lanes.page,
  'page-mention': lanes.page,
  'page-pager': lanes.page,
  'check-sms': lanes.page,
  'read-receipt': lanes.page,
  'text-answer': lanes.page,
  'answer-text': lanes.page,
  'note-seen': lanes.answer,
  'reply-text': lanes.answer,
  'page-directly': lanes.page,
  'edit-direct': lanes.answer,
  'end-direct': lanes.page,
  'tell-direct': lanes.answer,
  'plan-tests': lanes.cosmetic,
  'test-person': lanes.cosmetic,
  'say-tests': lanes.cosmetic,
  'edit-page': lanes.answer,
  'renew-pages': lanes.answer,
  'acknowledge-incident': lanes.page,
  'record-nobody-reached': lanes.page,
  'stop-paging': lanes.page,
};
