import type { Instant } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type {
  ActionItem,
  EvidenceBudget,
  Failure,
  Hypothesis,
  Incident,
  IncidentAlarm,
} from '../../core/incident/index.ts';
import type { LeaveConflict, Outlook } from '../../core/oncall/index.ts';
import type { ChannelPage, DirectPage, Escalation, Page } from '../../core/paging/index.ts';
import type { Agenda } from '../../core/postmortem/index.ts';
import type { Budget, DigestEvery, Dora, Figure, Quality, TimelineEntry } from '../../core/timeline/index.ts';
import type { Answer, IncidentLine, MuteLine } from './answers.ts';
import type { NextPage, OnCallRef, People, PersonRef } from './people.ts';
import type { CoverLine, HandoffLine, LeaveTrouble, ShiftNotice, SwapLine } from './shifts.ts';

/** A page that is told in the message of another one to the same person. */
export type BundledPage = {
  readonly incident: Incident;
  readonly escalation: Escalation;
  readonly escalationId: string;
  readonly page: Page;
};

/** What could not be done. `underWay`: it waits for its next attempt, whoever asked for that. */
export type FailureLine = Failure & { readonly underWay: boolean };

/** How an earlier incident ended, in the words of who resolved it, and its action items that nobody has finished. */
export type Ending = {
  readonly resolution?: string;
  readonly openActions: readonly { readonly id: string; readonly text: string; readonly due?: string }[];
};

/** What is meant to be said; the chat adapter makes blocks and plain text of it, in the configured language. */
export type Message =
  /** The one summary message of an incident, edited in place. */
  | {
      readonly kind: 'summary';
      readonly incident: Incident;
      readonly escalation?: Escalation;
      readonly people: People;
      readonly onCall?: OnCallRef;
      /** While it is paged and nobody has acknowledged. */
      readonly next?: NextPage;
      /** Of a storm: who is on call for each of its services. */
      readonly onCallOf?: Readonly<Record<string, PersonRef>>;
      /** Version of the incident's stream that is shown; makes the block ids new on every edit. */
      readonly version: number;
      readonly at: Instant;
    }
  /** The line in the announcement channel, edited in place. */
  | {
      readonly kind: 'announcement';
      readonly incident: Incident;
      readonly people: People;
      readonly version: number;
    }
  /** A kind of evidence, or what somebody asked for: all its items and gaps; edited in place. */
  | {
      readonly kind: 'evidence';
      readonly incident: Incident;
      readonly sheet: string;
      readonly budget: EvidenceBudget;
      readonly at: Instant;
      /** Slack does not take them. */
      readonly withoutPictures?: true;
      /** How earlier incidents that an item names ended, by their id. */
      readonly endings?: Readonly<Record<string, Ending>>;
    }
  | {
      readonly kind: 'runbooks';
      readonly runbooks: Incident['runbooks'];
      readonly number: number;
    }
  /** What the incidents of a week or a month were like. */
  | { readonly kind: 'digest'; readonly every: DigestEvery; readonly digest: DigestFigures }
  /** By direct message to its owner: an action item is due, or overdue. */
  | {
      readonly kind: 'action-reminder';
      readonly incident: string;
      readonly number: number;
      readonly action: ActionItem;
      readonly overdue: boolean;
    }
  /** What could not be done, with a button to try it again; one message, edited. */
  | {
      readonly kind: 'failures';
      readonly incident: string;
      readonly number: number;
      readonly failures: readonly FailureLine[];
      readonly people: People;
      /** Makes the block ids new on every edit. */
      readonly version: number;
    }
  /** What people think it is, with what speaks for and against it; one message, edited. */
  | {
      readonly kind: 'hypotheses';
      readonly incident: string;
      readonly number: number;
      readonly hypotheses: readonly Hypothesis[];
      readonly people: People;
      /** Makes the block ids new on every edit. */
      readonly version: number;
    }
  /** A page to one person by direct message; edited when the escalation ends. */
  | {
      readonly kind: 'page';
      readonly incident: Incident;
      readonly escalation: Escalation;
      readonly escalationId: string;
      readonly page: Page;
      /** Told in the same message. */
      readonly bundled?: readonly BundledPage[];
      readonly people: People;
      readonly next?: NextPage;
      readonly onCall?: OnCallRef;
    }
  /** Somebody who is paged is mentioned in the incident's channel. */
  | {
      readonly kind: 'page-mention';
      readonly number: number;
      readonly page: Page;
      readonly person: PersonRef;
    }
  /** A page to everybody in a channel; edited when the escalation ends. */
  | {
      readonly kind: 'channel-page';
      readonly incident: Incident;
      readonly escalation: Escalation;
      readonly page: ChannelPage;
      readonly people: People;
    }
  /** What waited for the end of a person's quiet hours; edited as each of it ends. */
  | {
      readonly kind: 'handed-over';
      readonly person: string;
      readonly waited: readonly {
        readonly incident: Incident;
        readonly escalation: Escalation;
        readonly escalationId: string;
        readonly page: Page;
      }[];
      readonly people: People;
    }
  /** Somebody is wanted by hand, or a test page: by direct message, edited when it is answered. */
  | {
      readonly kind: 'direct-page';
      readonly direct: DirectPage;
      readonly page: Page;
      /** What the buttons name. */
      readonly run: string;
      readonly incident?: Incident;
      readonly people: People;
    }
  /** By direct message to who paged by hand: how it ended. */
  | {
      readonly kind: 'direct-told';
      readonly run: string;
      readonly direct: DirectPage;
      readonly people: People;
    }
  /** Who did not answer a test page. `people` by their keys in tocsin.yaml. */
  | {
      readonly kind: 'tests';
      readonly tested: number;
      readonly silent: readonly { readonly name: string; readonly missing: readonly string[] }[];
      readonly people: People;
    }
  | {
      readonly kind: 'nobody-reached';
      readonly incident: Incident;
      readonly escalation: Escalation;
      readonly people: People;
      /** So many of the last resort are paged now. */
      readonly lastResort?: number;
      /** In the announcement channel: it says what it is about. */
      readonly announced?: true;
    }
  /** One alarm that changes again and again: counted, edited in place. */
  | {
      readonly kind: 'flapping';
      readonly alarm: IncidentAlarm;
      readonly number: number;
      readonly at: Instant;
    }
  /** Something that happened, said in the incident's channel. */
  | {
      readonly kind: 'happened';
      readonly entry: TimelineEntry;
      readonly people: People;
      /** Id of the incident whose published postmortem says otherwise: a new version of it is offered. */
      readonly outdated?: string;
    }
  | {
      readonly kind: 'resolved';
      readonly incident: Incident;
      readonly people: People;
      /** Hash of the last event: whoever kept this message can check the record later. */
      readonly head: string;
    }
  | { readonly kind: 'postmortem'; readonly incident: Incident; readonly link?: string }
  /** By direct message, to a reviewer or to somebody who took part. */
  | {
      readonly kind: 'review';
      readonly stage: 'asked' | 'meeting' | 'feedback';
      readonly incident: string;
      readonly number: number;
      readonly title: string;
      readonly meetingAt?: Instant;
      readonly agenda: Agenda;
    }
  /** What notifications did not tell of, in the announcement channel; or that it cannot be found out. */
  | {
      readonly kind: 'reconciled';
      readonly account: string;
      readonly region: string;
      /** Names of alarms that are in ALARM, and of alarms that are over. */
      readonly missed?: readonly string[];
      readonly cleared?: readonly string[];
      /** Why CloudWatch could not be asked. */
      readonly gap?: string;
    }
  /** Once a week: what the schedules lack. `people` by their keys in tocsin.yaml. */
  | {
      readonly kind: 'outlook';
      readonly outlook: Outlook;
      /** Shifts while somebody is away, and calendars that could not be read. */
      readonly leave: readonly LeaveConflict[];
      readonly leaveTroubles: readonly LeaveTrouble[];
      readonly people: People;
    }
  /** To somebody who looks on to learn: somebody else was paged. */
  | {
      readonly kind: 'page-copy';
      readonly number: number;
      readonly title: string;
      readonly severity: Severity;
      readonly schedule: string;
      readonly paged: readonly PersonRef[];
      readonly channel?: string;
    }
  /** By direct message: on call while away. */
  | {
      readonly kind: 'leave-conflict';
      readonly schedule: string;
      readonly start: Instant;
      readonly end: Instant;
    }
  /** Can somebody take a part of a shift? Edited when somebody has. */
  | { readonly kind: 'cover'; readonly cover: CoverLine }
  /** A part of a shift for a part of another one's? By direct message; edited when it is answered. */
  | { readonly kind: 'swap'; readonly swap: SwapLine }
  /** Open incidents go from one to the next; edited when it is answered. `ask`: to the one who answers. */
  | { readonly kind: 'handoff'; readonly handoff: HandoffLine; readonly ask: boolean }
  /** By direct message: a shift begins. `open`: what is open then. */
  | {
      readonly kind: 'shift-start';
      readonly schedule: string;
      /** Only where the schedule has several layers. */
      readonly layer?: string;
      readonly until: Instant;
      readonly open: readonly IncidentLine[];
    }
  /** By direct message: their own shifts have changed. */
  | { readonly kind: 'shift-notice'; readonly notice: ShiftNotice }
  /** Somebody muted by hand or ended a mute, in the announcement channel; `endedBy`: it is ended. */
  | { readonly kind: 'mute-told'; readonly mute: MuteLine; readonly endedBy?: PersonRef }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Figures of [from, to) for a channel. */
export type DigestFigures = {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: string;
  readonly figures: readonly Figure[];
  readonly quality: Quality;
  /** Incidents of as long a time before. */
  readonly before: number;
  /** Where a deployment is on record. */
  readonly delivery?: Dora;
  readonly budgets: readonly Budget[];
  readonly actions: number;
  readonly overdue: number;
  readonly longest: readonly {
    readonly number: number;
    readonly title: string;
    readonly service: string;
    readonly sec: number;
  }[];
};
