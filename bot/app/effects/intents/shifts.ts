import type { Instant } from '../../../core/calendar/index.ts';
import type { HandoffPost } from '../../../core/oncall/index.ts';
import { lanes, type Lane, type ShiftNotice } from '../../ports/index.ts';

/** What schedules still have to do: shifts, covers, swaps, hand-offs, leave. */
export type ShiftIntents = {
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
};

type HandoffIntent = { readonly schedule: string; readonly handoff: string };

type CoverIntent = { readonly schedule: string; readonly label: string };

export const shiftLanes: Readonly<Record<keyof ShiftIntents, Lane>> = {
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
};
