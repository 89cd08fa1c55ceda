import type { Instant, Moment } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type {
  ActionKind,
  ClosingCondition,
  EvidenceItem,
  EvidenceKind,
  Hypothesis,
  ReviewFinding,
  Verdict,
  WorkingStatus,
} from '../../core/incident/index.ts';
import type { ShiftWish } from '../../core/oncall/index.ts';
import type { DigestEvery } from '../../core/timeline/index.ts';
import type { MuteWish } from '../../core/triage/index.ts';
import type { ReplyAddress } from './chat.ts';
import type { Answer } from './answers.ts';

/** Which incident is meant: by number, or that of the channel where it was asked. */
export type WhichIncident =
  | { readonly number: number }
  | { readonly id: string }
  | { readonly ofChannel: string };

/** What a person asks for, typed or clicked; the two are the same thing. */
export type Request =
  /** Figures of one service or of all, of so many seconds until now. */
  | { readonly do: 'metrics'; readonly service?: string; readonly forSec: number }
  /** Posts the figures of the last week or month to the channel for digests. */
  | { readonly do: 'digest'; readonly every: DigestEvery }
  | { readonly do: 'help'; readonly command: '/incident' | '/oncall' }
  | { readonly do: 'list' }
  | { readonly do: 'timeline'; readonly incident: WhichIncident }
  /** Who was paged how, and what is known of it. */
  | { readonly do: 'reached'; readonly incident: WhichIncident }
  /** Who is paged next for it, when, how and why, and what would stop it. */
  | { readonly do: 'explain'; readonly incident: WhichIncident }
  /** The same of an alarm that has not fired. */
  | ({ readonly do: 'explain-alarm' } & AlarmWish)
  /** The same of a page by hand; whoever sent it or was paged may ask. */
  | { readonly do: 'reached-directly'; readonly direct: string }
  /** Something happened at another time than the timeline says. */
  | {
      readonly do: 'correct';
      readonly incident: WhichIncident;
      /** Number of the entry (`escalation/3` of a page), or the beginning or end of the impact. */
      readonly entry: string;
      readonly moment: Moment;
      readonly reason: string;
    }
  | {
      readonly do: 'declare';
      readonly title: string;
      readonly service?: string;
      readonly severity?: Severity;
      readonly sure: boolean;
      readonly separate: boolean;
      readonly private: boolean;
    }
  | { readonly do: 'acknowledge'; readonly incident: WhichIncident }
  | {
      readonly do: 'severity';
      readonly incident: WhichIncident;
      readonly severity: Severity;
      readonly reason?: string;
    }
  | {
      readonly do: 'status';
      readonly incident: WhichIncident;
      readonly status: WorkingStatus;
      readonly reason?: string;
    }
  /** 'me' is the one who asks; null takes the role away. */
  | {
      readonly do: 'role';
      readonly incident: WhichIncident;
      readonly role: string;
      readonly person: { readonly user: string } | 'me' | null;
    }
  | { readonly do: 'note'; readonly incident: WhichIncident; readonly note: string }
  | {
      readonly do: 'hypothesis';
      readonly incident: WhichIncident;
      readonly text: string;
      /** Ids as typed. */
      readonly evidence: readonly string[];
    }
  | {
      readonly do: 'judge';
      readonly incident: WhichIncident;
      /** The only one that is not settled when absent. */
      readonly hypothesis?: string;
      readonly verdict: Verdict;
      readonly evidence: readonly string[];
      readonly reason?: string;
    }
  | { readonly do: 'withdraw-hypothesis'; readonly incident: WhichIncident; readonly hypothesis?: string }
  | { readonly do: 'hypotheses'; readonly incident: WhichIncident }
  | ({ readonly do: 'action-add'; readonly incident: WhichIncident; readonly text: string } & ActionWish)
  /** `action`: as typed; the only one that is open when absent. */
  | ({
      readonly do: 'action-change';
      readonly incident: WhichIncident;
      readonly action?: string;
    } & ActionWish)
  | {
      readonly do: 'action-end';
      readonly incident: WhichIncident;
      readonly action?: string;
      readonly how: 'done' | 'dropped';
      readonly reason?: string;
    }
  | {
      readonly do: 'action-reopen';
      readonly incident: WhichIncident;
      readonly action?: string;
      readonly reason?: string;
    }
  | { readonly do: 'actions'; readonly incident: WhichIncident }
  /** Those of all incidents that are open. */
  | { readonly do: 'all-actions' }
  | {
      readonly do: 'update';
      readonly incident: WhichIncident;
      readonly update: string;
      readonly nextInMin?: number;
    }
  /** Which changes may have caused it; `change`: as listed (`E4.1`), its key, id or version. */
  | { readonly do: 'causes'; readonly incident: WhichIncident }
  | {
      readonly do: 'cause-link' | 'cause-unlink';
      readonly incident: WhichIncident;
      readonly change: string;
      readonly reason?: string;
    }
  | { readonly do: 'mitigate'; readonly incident: WhichIncident }
  | {
      readonly do: 'resolve';
      readonly incident: WhichIncident;
      readonly summary?: string;
      readonly evenInAlarm: boolean;
    }
  | { readonly do: 'reopen'; readonly incident: WhichIncident; readonly reason?: string }
  | { readonly do: 'close'; readonly incident: WhichIncident }
  | { readonly do: 'decline'; readonly incident: WhichIncident; readonly reason?: string }
  /** A storm into the incidents of its services. */
  | { readonly do: 'unfold'; readonly incident: WhichIncident }
  /** What could not be done for it is tried again. */
  | { readonly do: 'retry'; readonly incident: WhichIncident }
  | { readonly do: 'postmortem'; readonly incident: WhichIncident }
  | ReviewRequest
  /** Looks again at these kinds (none: all), or with words of one's own at something else of one kind. */
  | {
      readonly do: 'evidence';
      readonly incident: WhichIncident;
      readonly kinds: readonly EvidenceKind[];
      readonly words?: string;
    }
  /** Pages somebody now, without a policy. */
  | {
      readonly do: 'page-person';
      readonly who: { readonly user: string } | { readonly schedule: string };
      readonly text: string;
      /** For that one; absent: for that of the channel where it was asked, if it is one's. */
      readonly incident?: WhichIncident;
    }
  /** A test page to whoever asks. */
  | { readonly do: 'test-me' }
  | { readonly do: 'on-call'; readonly schedule?: string }
  /** The next shifts of a schedule. */
  | { readonly do: 'schedule'; readonly schedule?: string }
  | {
      readonly do: 'override';
      /** As typed, perhaps with a layer: `payments/secondary`. */
      readonly schedule?: string;
      /** null: nobody. */
      readonly person: Somebody | null;
      readonly replaces?: Somebody;
      readonly wish: ShiftWish;
      readonly reason?: string;
    }
  | { readonly do: 'override-end'; readonly label: string }
  | {
      readonly do: 'cover';
      readonly wish: ShiftWish;
      /** The name of a schedule, a note, or both in this order. */
      readonly words: string;
    }
  | { readonly do: 'cover-withdraw'; readonly label: string }
  /** Button of a request; `label` comes from the button's value. */
  | { readonly do: 'cover-take'; readonly label: string }
  /** A part of the asker's shifts for a part of another one's; absent: the next shift. */
  | {
      readonly do: 'swap';
      readonly schedule?: string;
      readonly person: Somebody;
      readonly mine?: ShiftWish;
      readonly theirs?: ShiftWish;
      readonly note?: string;
    }
  | { readonly do: 'swap-withdraw'; readonly label: string }
  /** Buttons of an offer; `label` comes from the button's value. */
  | { readonly do: 'swap-accept' | 'swap-refuse'; readonly label: string }
  /** The address of the asker's calendar, or of a schedule's; a new one with `renew`. */
  | { readonly do: 'calendar'; readonly schedule?: string; readonly renew: boolean }
  /** What was asked of each person lately. */
  | { readonly do: 'fairness'; readonly schedule?: string }
  /** The asker's shift and what is open goes to another one, or to who comes next. */
  | {
      readonly do: 'handoff';
      readonly schedule?: string;
      readonly person?: Somebody;
      readonly note?: string;
    }
  /** Buttons of a card; the rest comes from the button's value. */
  | {
      readonly do: 'handoff-accept' | 'handoff-refuse';
      readonly schedule: string;
      readonly handoff: string;
    }
  | {
      readonly do: 'mute';
      /** All of them have to fit. */
      readonly targets: readonly MuteTarget[];
      readonly wish: MuteWish;
      /** In CloudWatch itself as well. */
      readonly cloudwatch?: true;
      readonly reason?: string;
    }
  | { readonly do: 'mutes' }
  | { readonly do: 'unmute'; readonly number: number }
  /** Buttons of a page; `escalation` and `page` come from the button's value. */
  | { readonly do: 'page-acknowledge'; readonly escalation: string; readonly page: string }
  | { readonly do: 'page-escalate'; readonly escalation: string; readonly page: string }
  | { readonly do: 'page-decline'; readonly escalation: string; readonly page: string };

/** What is asked of the document about an incident. */
export type ReviewRequest =
  /** Where it stands, and what is left to do. */
  | { readonly do: 'postmortem-status'; readonly incident: WhichIncident }
  /** Who is meant by which role. */
  | { readonly do: 'postmortem-roles'; readonly incident: WhichIncident }
  | { readonly do: 'postmortem-redraft'; readonly incident: WhichIncident }
  /** `section`: its heading, or the beginning of it; the first when absent. */
  | { readonly do: 'postmortem-suggest'; readonly incident: WhichIncident; readonly section?: string }
  /** `suggestion`: as the answer that showed it named it. */
  | { readonly do: 'postmortem-take'; readonly incident: WhichIncident; readonly suggestion: string }
  | {
      readonly do: 'postmortem-review';
      readonly incident: WhichIncident;
      /** Slack user ids. */
      readonly reviewers: readonly string[];
      readonly meeting?: Moment;
    }
  | {
      readonly do: 'postmortem-dismiss';
      readonly incident: WhichIncident;
      /** As typed; the only one that is open when absent. */
      readonly finding?: string;
      readonly reason?: string;
    }
  | {
      readonly do: 'postmortem-write';
      readonly incident: WhichIncident;
      /** Heading of the section, or the beginning of it. */
      readonly section: string;
      readonly text: string;
    }
  | { readonly do: 'postmortem-publish'; readonly incident: WhichIncident }
  | {
      readonly do: 'postmortem-feedback';
      readonly incident: WhichIncident;
      readonly helped: string;
      readonly hindered: string;
      readonly change: string;
    };

/** What may be said of an action item; `due` names a day. */
export type ActionWish = {
  readonly kind?: ActionKind;
  readonly owner?: Somebody;
  readonly due?: Moment;
  /** It is done by itself when this holds. */
  readonly closes?: ClosingCondition;
};

/** The person who asks, or another one by their Slack id. */
export type Somebody = 'me' | { readonly user: string };

/** An alarm that is supposed to fire. */
export type AlarmWish = {
  /** As typed; a service of that name is meant, else an alarm. */
  readonly named?: string;
  readonly service?: string;
  readonly severity?: Severity;
  /** Now when absent. */
  readonly at?: Moment;
  readonly namespace?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly account?: string;
  readonly region?: string;
};

/** What is to be muted; `named` is a service of that name, else a glob of alarm names. */
export type MuteTarget =
  | { readonly named: string }
  | { readonly service: string }
  | { readonly alarms: string }
  | { readonly tag: string; readonly glob: string };

/** A request with who, where and when; stored before Slack is answered. */
export type Ask = {
  /** Unique per interaction (trigger id, event id, view id + hash): the same one again is the same ask. */
  readonly id: string;
  readonly at: Instant;
  /** Slack user id. */
  readonly user: string;
  readonly reply: ReplyAddress;
  readonly request: Request;
};

/** What the listeners may call; given to them by the composition. */
export type FrontDesk = {
  /** Stores the ask durably and resolves; the work is done by an effect. */
  accept(ask: Ask): Promise<void>;
  /** The incident a form is about, or why it cannot be opened now: one projection read. `user`: Slack user id. */
  formIncident(
    which: WhichIncident,
    user: string,
    form: FormName,
  ): Promise<FormIncident | { readonly refused: Answer }>;
  /** Why somebody may not act here, before anything is shown to them. `user`, `channel`: Slack ids. */
  refuses(user: string, channel: string): Promise<Answer | undefined>;
  /** Shows the person their own page, soon; `all`: with everybody who is on call. `user`: Slack user id. */
  showHome(user: string, all: boolean): Promise<void>;
  /** Service of the incident whose channel that is. `channel`, `user`: Slack ids. */
  serviceOf(channel: string, user: string): Promise<string | undefined>;
  /** Names of the services, for menus. */
  services(): readonly string[];
  /** Names of the schedules, with `payments/secondary` where there are several layers, for menus. */
  schedules(): readonly string[];
};

/** The forms that are about one incident; each stands for the command of that name. */
export type FormName =
  | 'resolve'
  | 'update'
  | 'severity'
  | 'hypothesis'
  | 'judge'
  | 'action'
  | 'review'
  | 'dismiss'
  | 'section'
  | 'feedback';

export type FormIncident = {
  readonly incident: string;
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  readonly stillInAlarm: readonly string[];
  /** What a hypothesis may name, newest first. */
  readonly evidence: readonly EvidenceItem[];
  readonly hypotheses: readonly Hypothesis[];
  readonly findings: readonly ReviewFinding[];
  /** The document's sections as they are now; only for a form that shows one. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
};
