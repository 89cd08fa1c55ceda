import type { Instant } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type {
  ActionItem,
  Cause,
  ChangeMention,
  EvidenceKind,
  Hypothesis,
  IncidentRejection,
  Postmortem,
  Status,
} from '../../core/incident/index.ts';
import type { DirectPage, Escalation, Explanation } from '../../core/paging/index.ts';
import type { Agenda } from '../../core/postmortem/index.ts';
import type { Figure, Quality, TimelineEntry } from '../../core/timeline/index.ts';
import type { Mute, MuteProblem } from '../../core/triage/index.ts';
import type { MuteRule } from './alarm-states.ts';
import type { NextPage, OnCallRef, People, PersonRef } from './people.ts';
import type { ShiftAnswer } from './shifts.ts';

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
  | { readonly of: 'role'; readonly role: string; readonly to?: PersonRef }
  /** What is looked up anew, and what is not, because it was a moment ago. */
  | { readonly of: 'looks'; readonly asked: readonly EvidenceKind[]; readonly not: readonly EvidenceKind[] };

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
  | {
      readonly answer: 'digest';
      readonly channel: string;
      /** It was asked for before on that day, and is not posted again. */
      readonly since?: Instant;
    }
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
      /** Wording may be asked for. */
      readonly wording?: true;
    }
  /** A section as the record has it, and beside it how a model would word it. */
  | {
      readonly answer: 'wording';
      readonly incident: string;
      readonly number: number;
      readonly section: string;
      readonly draft: string;
      readonly suggested: string;
      /** Sentences that were left out. */
      readonly dropped: number;
      readonly suggestion: string;
      /** People wrote this section: the suggestion would replace their text. */
      readonly written: boolean;
    }
  /** `nothing`: no sentence that could be shown. */
  | {
      readonly answer: 'no-wording';
      readonly number: number;
      readonly reason: 'off' | 'private' | 'nothing' | 'failed' | 'gone';
      readonly dropped?: number;
      readonly error?: string;
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
  /** So much that could not be done is tried again. `ever`: something had failed, at whatever time. */
  | { readonly answer: 'retried'; readonly number: number; readonly n: number; readonly ever: boolean }
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
