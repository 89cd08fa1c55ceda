import type { Instant } from '../../../core/calendar/index.ts';
import { lanes, type Lane, type ReplyAddress } from '../../ports/index.ts';

/** What an incident still has to do: its channel, its messages, its end. */
export type IncidentIntents = {
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
  'close-incident': { readonly incident: string; readonly resolvedAt: Instant };
  'open-channel': { readonly incident: string };
  'invite-responders': { readonly incident: string };
  'set-topic': { readonly incident: string };
  'refresh-summary': { readonly incident: string };
  'pin-summary': { readonly incident: string };
  'refresh-announcement': { readonly incident: string };
  /** The one notice of what could not be done. */
  'refresh-failures': { readonly incident: string };
  /** Looks until what was tried again is done or was given up once more. */
  'watch-failures': { readonly incident: string };
  /** More of what somebody wants tried again than one append takes. */
  'retry-failures': {
    readonly incident: string;
    readonly person: string;
    readonly role?: string;
    readonly askedAt: Instant;
  };
  /** The one message about hypotheses. */
  'refresh-hypotheses': { readonly incident: string };
  /** Says the event of that version in the incident's channel or in the thread under the summary. */
  say: {
    readonly incident: string;
    readonly version: number;
    readonly where: 'thread' | 'channel' | 'announcements';
  };
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
};

/** `since`: nothing older is looked at; `look`: how often it was looked before. */
export type Settling = { readonly since: Instant; readonly look: number };

export const incidentLanes: Readonly<Record<keyof IncidentIntents, Lane>> = {
  'end-hold': lanes.page,
  'plan-resolve': lanes.answer,
  'resolve-calm': lanes.answer,
  repage: lanes.page,
  'declare-incident': lanes.channel,
  'close-incident': lanes.cosmetic,
  'open-channel': lanes.channel,
  'invite-responders': lanes.channel,
  'set-topic': lanes.cosmetic,
  'refresh-summary': lanes.channel,
  'pin-summary': lanes.cosmetic,
  'refresh-announcement': lanes.answer,
  'refresh-failures': lanes.answer,
  'watch-failures': lanes.answer,
  'retry-failures': lanes.answer,
  'refresh-hypotheses': lanes.answer,
  say: lanes.evidence,
  'settle-message': lanes.cosmetic,
  'settle-channel': lanes.cosmetic,
};
