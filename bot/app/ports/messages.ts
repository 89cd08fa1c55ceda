import type { Instant } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type {
  ActionItem,
  Cause,
  ChangeMention,
  Postmortem,
  EvidenceBudget,
  Hypothesis,
  Incident,
  IncidentAlarm,
  IncidentRejection,
  Status,
} from '../../core/incident/index.ts';
import type {
  DirectPage,
  ChannelPage,
  Escalation,
  Explanation,
  Page,
  PageChannel,
} from '../../core/paging/index.ts';
import type { Agenda } from '../../core/postmortem/index.ts';
import type { Budget, DigestEvery, Dora, Figure, Quality, TimelineEntry } from '../../core/timeline/index.ts';
import type { LeaveConflict, Outlook } from '../../core/oncall/index.ts';
import type { Mute, MuteProblem } from '../../core/triage/index.ts';
import type { MuteRule } from './alarm-states.ts';
import type { CoverLine, HandoffLine, LeaveTrouble, ShiftAnswer, ShiftNotice, SwapLine } from './shifts.ts';

/** A person as a message may show them: a mention where Slack knows them, else the name. */
export type PersonRef = { readonly slack?: string; readonly name?: string };

/** People of a message by their id. */
export type People = Readonly<Record<string, PersonRef>>;

export type OnCallRef = {
  readonly person: PersonRef;
  readonly schedule: string;
  /** Where the schedule has several. */
  readonly layer?: string;
  readonly until: Instant | null;
};

/** `by`: the way in which they would be tried first; absent for somebody without any. */
export type NextPerson = PersonRef & {
  readonly by?: { readonly channel: PageChannel; readonly name?: string };
};

/** What comes next while nobody answers; `morning`: it waits for the end of quiet hours. */
export type NextPage = {
  readonly next: 'step' | 'last-resort' | 'morning' | 'nobody';
  readonly at: Instant;
  readonly persons: readonly NextPerson[];
  /** Slack channels. */
  readonly channels: readonly string[];
};

/** A page that is told in the message of another one to the same person. */
export type BundledPage = {
  readonly incident: Incident;
  readonly escalation: Escalation;
  readonly escalationId: string;
  readonly page: Page;
};

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
  | { readonly kind: 'happened'; readonly entry: TimelineEntry; readonly people: People }
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

export type IncidentLine = {
  readonly number: number;
  readonly title: string;
  readonly service: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly openedAt: Instant;
  readonly channel?: string;
  readonly private: boolean;
};

/** The value that was asked for, beside the one before. */
export type Change =
  | { readonly of: 'severity'; readonly from: Severity; readonly to: Severity }
  | { readonly of: 'status'; readonly from: Status; readonly to: Status }
  /** `to`: who has the role now; nobody when absent. */
  | { readonly of: 'role'; readonly role: string; readonly to?: PersonRef };

/** Why CloudWatch cannot mute what was asked for. */
export type CloudWatchProblem =
  | 'cloudwatch-alarms'
  | 'cloudwatch-weekly'
  | 'cloudwatch-long'
  | 'cloudwatch-where';

export type MutedPlace = { readonly place: string } & (
  | { readonly outcome: 'muted'; readonly alarms: readonly string[] }
  | { readonly outcome: 'ended' | 'none' | 'too-many' }
  /** `action`: the IAM action that is missing. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly action?: string }
);

/** A mute as it is listed. */
export type MuteLine = {
  /** Label's number; absent for one of tocsin.yaml. */
  readonly number?: number;
  readonly mute: Mute;
  readonly by?: PersonRef;
  /** It holds now, to then (absent: for ever). */
  readonly holds: boolean;
  readonly until?: Instant;
  /** When it begins to hold next. */
  readonly next?: Instant;
  /** Names of the alarms that it holds back now. */
  readonly held?: readonly string[];
};

/** Answers to one person. */
export type Answer =
  | { readonly answer: 'help'; readonly command: '/incident' | '/oncall' }
  | {
      readonly answer: 'unknown-word';
      readonly command: string;
      readonly word: string;
      readonly meant?: string;
    }
  | {
      readonly answer: 'wrong-value';
      readonly command: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly example: string;
    }
  | { readonly answer: 'incidents'; readonly open: readonly IncidentLine[] }
  | {
      readonly answer: 'which-incident';
      readonly command: string;
      readonly open: readonly IncidentLine[];
    }
  | { readonly answer: 'no-such-incident'; readonly number: number }
  | {
      readonly answer: 'timeline';
      readonly number: number;
      readonly entries: readonly TimelineEntry[];
      readonly people: People;
    }
  /** Figures of one service or of all, of so many seconds until now. */
  | {
      readonly answer: 'metrics';
      readonly service?: string;
      readonly forSec: number;
      readonly figures: readonly Figure[];
      readonly quality: Quality;
      /** Slack's id of the picture, once it is uploaded. */
      readonly picture?: string;
      /** There is a channel for digests. */
      readonly postable?: boolean;
    }
  /** A digest is posted to that channel, or cannot be. */
  | { readonly answer: 'digest'; readonly channel: string }
  | { readonly answer: 'digest'; readonly why: 'not-configured' }
  /** Changes that may have caused an incident. `asked`: what was named, and is none or several of them. */
  | {
      readonly answer: 'causes';
      readonly incident: string;
      readonly number: number;
      readonly candidates: readonly {
        readonly ref?: string;
        readonly change: ChangeMention;
        readonly how?: Cause['how'];
      }[];
      readonly asked?: string;
    }
  /** The time of an entry cannot be corrected to `at`. */
  | {
      readonly answer: 'correction-refused';
      readonly number: number;
      readonly entry: string;
      readonly why: 'future' | 'too-early' | 'no-entry' | 'measured';
      readonly at: Instant;
    }
  /** Action items of one incident; `today` in the reader's zone, `2026-04-01`. */
  | {
      readonly answer: 'actions';
      readonly incident: string;
      readonly number: number;
      readonly actions: readonly ActionItem[];
      readonly people: People;
      readonly today: string;
    }
  /** Open ones of all incidents, the most urgent first. */
  | {
      readonly answer: 'all-actions';
      readonly open: readonly { readonly number: number; readonly action: ActionItem }[];
      readonly more: number;
      readonly overdue: number;
      readonly people: People;
      readonly today: string;
    }
  /** Where the document about an incident stands. */
  | {
      readonly answer: 'postmortem-status';
      readonly incident: string;
      readonly number: number;
      readonly postmortem: Postmortem;
      /** Headings of its sections. */
      readonly sections: readonly string[];
      readonly agenda: Agenda;
      readonly people: People;
    }
  | {
      readonly answer: 'postmortem-roles';
      readonly number: number;
      /** Absent for who may not know. */
      readonly roles?: readonly { readonly role: string; readonly persons: readonly string[] }[];
      readonly people: People;
    }
  | {
      readonly answer: 'no-section';
      readonly asked: string;
      readonly known: readonly string[];
    }
  | { readonly answer: 'review-unclear'; readonly wrong: 'person' | 'time'; readonly value: string }
  | { readonly answer: 'action-unclear'; readonly wrong: 'owner' | 'due'; readonly value: string }
  | {
      readonly answer: 'hypotheses';
      readonly incident: string;
      readonly number: number;
      readonly hypotheses: readonly Hypothesis[];
      readonly people: People;
    }
  /**
   * The delivery ledger of an incident: every run of its escalation and the pages by hand that belong to it, oldest
   * first; without a number that of one page by hand.
   */
  | {
      readonly answer: 'reached';
      readonly number?: number;
      readonly runs: readonly Escalation[];
      readonly directs?: readonly DirectPage[];
      readonly people: People;
    }
  | {
      readonly answer: 'explained';
      readonly explanation: Explanation;
      readonly at: Instant;
      /** By their names in tocsin.yaml. */
      readonly people: People;
    }
  | {
      readonly answer: 'paged-directly';
      readonly direct?: string;
      readonly persons: number;
      readonly minutes: number;
    }
  | {
      readonly answer: 'direct-refused';
      readonly why: 'nobody-on-call' | 'too-often' | 'no-way';
      readonly freeAt?: Instant;
    }
  | { readonly answer: 'direct-over' }
  | { readonly answer: 'testing'; readonly ways: readonly string[] }
  | { readonly answer: 'refused'; readonly rejection: IncidentRejection }
  | { readonly answer: 'not-for-guests'; readonly onCall?: OnCallRef }
  | { readonly answer: 'not-for-externals' }
  | {
      readonly answer: 'open-already';
      readonly number: number;
      readonly service: string;
      readonly channel?: string;
    }
  | { readonly answer: 'declared'; readonly number: number; readonly channel?: string }
  | {
      readonly answer: 'done';
      readonly number: number;
      readonly what: string;
      readonly channel?: string;
      readonly change?: Change;
    }
  /** It was so already; `change.to` is what it is. */
  | { readonly answer: 'no-change'; readonly number: number; readonly change?: Change }
  /** There is no postmortem draft to be shown. */
  | { readonly answer: 'no-draft'; readonly number: number; readonly status: Status }
  /** Several have to acknowledge, and so many more are awaited. */
  | { readonly answer: 'acknowledgement-counted'; readonly number: number; readonly missing: number }
  | {
      readonly answer: 'acknowledged-already';
      readonly number: number;
      readonly by?: PersonRef;
    }
  | {
      readonly answer: 'on-call';
      /** The schedule that was asked for; all of them when absent. */
      readonly asked?: string;
      readonly shifts: readonly OnCallRef[];
      readonly schedules: readonly string[];
      /** Who looks on to learn. */
      readonly shadows?: readonly { readonly schedule: string; readonly person: PersonRef }[];
      /** Incidents that somebody is being paged for, with what comes next. */
      readonly paging?: readonly { readonly number: number; readonly next: NextPage }[];
    }
  | { readonly answer: 'person-unknown'; readonly user: string }
  /** What was typed after `/incident mute` cannot be read. */
  | {
      readonly answer: 'mute-unclear';
      readonly wrong: 'what' | 'when' | 'time' | 'weekday' | 'length';
      readonly value: string;
    }
  /** It was understood and cannot be. */
  | {
      readonly answer: 'mute-impossible';
      readonly problem: MuteProblem | 'too-many' | 'everything' | CloudWatchProblem;
    }
  | { readonly answer: 'no-such-service'; readonly service: string; readonly services: readonly string[] }
  | { readonly answer: 'muted'; readonly mute: MuteLine }
  | {
      readonly answer: 'mutes';
      readonly mutes: readonly MuteLine[];
      readonly more: number;
      /** What CloudWatch itself mutes, and where that could not be asked. */
      readonly cloudwatch?: {
        readonly rules: readonly (MuteRule & { readonly place: string })[];
        readonly more: boolean;
        readonly gaps: readonly { readonly place: string; readonly reason: string }[];
      };
    }
  /** What came of muting or of ending it in CloudWatch itself, by account and region. */
  | { readonly answer: 'cloudwatch-muted'; readonly number: number; readonly places: readonly MutedPlace[] }
  | { readonly answer: 'unmuted'; readonly number: number }
  | { readonly answer: 'no-such-mute'; readonly number: number }
  | ShiftAnswer
  /** Something of ours failed; the work is kept and tried again or shown to the operators. */
  | { readonly answer: 'failed'; readonly id: string };

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
