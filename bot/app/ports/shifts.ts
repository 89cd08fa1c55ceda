import type { Instant, Span } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type { Status } from '../../core/incident/index.ts';
import type { Handoff, SwapOffer, Why, WishProblem } from '../../core/oncall/index.ts';
import type { PersonRef } from './people.ts';

/** A part of an override: in a layer, or wherever somebody would be on call. */
export type ShiftPartLine = { readonly layer?: string; readonly start: Instant; readonly end: Instant };

/** A shift as it is listed. */
export type ShiftLine = {
  /** Only where the schedule has several layers. */
  readonly layer?: string;
  readonly person: PersonRef;
  readonly start: Instant;
  readonly end: Instant;
  readonly why: Why;
  /** `O-7` or `C-3`, by which it is ended. */
  readonly label?: string;
  readonly reason?: string;
};

export type CoverLine = {
  readonly label: string;
  readonly schedule: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Who asks. */
  readonly person: PersonRef;
  readonly note?: string;
  readonly status: 'open' | 'taken' | 'withdrawn' | 'expired';
  readonly taker?: PersonRef;
};

/** An offer as the one who reads stands to it. */
export type SwapLine = {
  readonly label: string;
  readonly schedule: string;
  /** Who offers. */
  readonly person: PersonRef;
  readonly other: PersonRef;
  /** Of `person`, and of `other`. */
  readonly mine: Span;
  readonly theirs: Span;
  readonly until: Instant;
  readonly note?: string;
  readonly status: SwapOffer['status'];
};

/** An open incident as whoever takes it over needs to know it. */
export type HandoffIncident = {
  readonly number: number;
  /** Empty where the reader may not know it. */
  readonly title: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly openedAt: Instant;
  readonly channel?: string;
  /** How many alarms fire. */
  readonly firing: number;
  readonly acknowledgedBy?: PersonRef;
  /** Where it seems to start. */
  readonly suspects: readonly string[];
  /** What people put forward and nobody has refuted, `H2 the new build (supported)`. */
  readonly hypotheses: readonly { readonly id: string; readonly text: string; readonly supported: boolean }[];
  /** First steps of runbooks. */
  readonly steps: readonly string[];
  readonly lastUpdate?: { readonly at: Instant; readonly text: string };
  readonly nextUpdateAt?: Instant;
};

export type HandoffLine = {
  readonly schedule: string;
  readonly handoff: string;
  readonly from: PersonRef;
  readonly to: PersonRef;
  readonly status: Handoff['status'];
  readonly acceptBy: Instant;
  readonly answeredAt?: Instant;
  /** By hand: the shift goes over as well, until then. */
  readonly until?: Instant;
  readonly note?: string;
  readonly incidents: readonly HandoffIncident[];
};

/** What the one who hands over is told. */
export type HandoffNotice = {
  readonly what: 'handoff-offered' | 'handoff-accepted' | 'handoff-refused' | 'handoff-late';
  readonly schedule: string;
  readonly other: PersonRef;
  readonly acceptBy: Instant;
  /** How many incidents. */
  readonly incidents: number;
};

/** What the one who offered a swap is told. */
export type SwapNotice = {
  readonly what: 'swap-accepted' | 'swap-refused' | 'swap-expired';
  readonly swap: SwapLine;
};

export type ShiftNotice = ChangeNotice | HandoffNotice | SwapNotice;

/** What somebody is told who did not ask for it: they are on call, or no longer. */
export type ChangeNotice = {
  readonly what:
    /** They are on call then. */
    | 'on'
    /** Somebody else is, in their place. */
    | 'off'
    /** They were to be, and it was ended. */
    | 'ended'
    /** What took their place was ended: they are on call as planned. */
    | 'back'
    /** Nobody has taken what they asked for: they are on call. */
    | 'not-covered';
  readonly label: string;
  readonly schedule: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Who did it. */
  readonly by?: PersonRef;
  /** Who is on call in their place. */
  readonly other?: PersonRef;
  readonly reason?: string;
};

/** Answers about schedules to one person. */
export type ShiftAnswer =
  | {
      readonly answer: 'shift-unclear';
      readonly command: 'override' | 'cover' | 'swap' | 'handoff';
      readonly wrong: 'who' | 'when' | 'time' | 'length' | 'list';
      readonly value: string;
    }
  | { readonly answer: 'shift-impossible'; readonly problem: WishProblem | 'too-many' | 'name-a-layer' }
  /** It was not said which one, or there is none of that name. */
  | { readonly answer: 'which-schedule'; readonly asked?: string; readonly schedules: readonly string[] }
  | {
      readonly answer: 'no-such-layer';
      readonly schedule: string;
      readonly layer: string;
      readonly layers: readonly string[];
    }
  /** Somebody whom tocsin.yaml does not know cannot be paged. */
  | { readonly answer: 'not-in-configuration'; readonly person: PersonRef }
  | {
      readonly answer: 'overridden';
      readonly label: string;
      readonly schedule: string;
      /** null: nobody is. */
      readonly person: PersonRef | null;
      readonly replaces?: PersonRef;
      readonly parts: readonly ShiftPartLine[];
      /** Who would have been on call. */
      readonly insteadOf: readonly PersonRef[];
    }
  | { readonly answer: 'override-ended'; readonly label: string; readonly schedule: string }
  | { readonly answer: 'no-such-override'; readonly label: string }
  | {
      readonly answer: 'schedule';
      readonly schedule: string;
      readonly shifts: readonly ShiftLine[];
      readonly gaps: readonly { readonly start: Instant; readonly end: Instant }[];
    }
  /** Nobody needs to take what the person does not have. */
  | {
      readonly answer: 'not-on-call-then';
      readonly start: Instant;
      readonly end: Instant;
      readonly schedule?: string;
    }
  | {
      readonly answer: 'cover-asked';
      readonly cover: CoverLine;
      /** In a channel, or so many people by direct message; 0: there is nobody to be asked. */
      readonly asked: { readonly channel: string } | { readonly people: number };
    }
  | { readonly answer: 'cover-taken'; readonly cover: CoverLine }
  | { readonly answer: 'cover-over'; readonly cover: CoverLine }
  | { readonly answer: 'cover-is-own'; readonly label: string }
  | { readonly answer: 'cover-not-own'; readonly label: string }
  | { readonly answer: 'cover-withdrawn'; readonly label: string }
  | { readonly answer: 'no-such-cover'; readonly label: string }
  /** Where a calendar program finds the asker's own shifts, or those of a schedule. */
  | {
      readonly answer: 'calendar';
      readonly url: string;
      readonly schedule?: string;
      readonly renewed: boolean;
    }
  | { readonly answer: 'no-calendar-address' }
  | {
      readonly answer: 'fairness';
      /** All of them when absent. */
      readonly schedule?: string;
      /** Since then. */
      readonly from: Instant;
      /** Who carried most first; hours that pass. */
      readonly people: readonly {
        readonly person: PersonRef;
        readonly load: number;
        readonly hours: number;
        readonly nights: number;
        readonly weekends: number;
        readonly nightsWoken: number;
        readonly pages: number;
      }[];
      readonly more: number;
      /** Orders of turns that would even it out, where another one would. */
      readonly suggestions: readonly {
        readonly schedule: string;
        readonly layer: string;
        readonly people: readonly PersonRef[];
      }[];
    }
  | { readonly answer: 'handoff'; readonly said: HandoffSaid }
  | { readonly answer: 'swap'; readonly said: SwapSaid };

/** A calendar of leave that could not be read; `what` is a word of the port's, or why. */
export type LeaveTrouble = {
  readonly person: string;
  /** As tocsin.yaml names it, an address without its secret part. */
  readonly source: string;
  readonly what: string;
  /** So many events of it. */
  readonly events?: number;
};

/** The secret part of a calendar's address; the same for the same link. */
export type CalendarSecret = (link: string) => string;

/** What comes of handing over, or of answering. */
export type HandoffSaid =
  | {
      readonly what: 'offered';
      readonly schedule: string;
      readonly to: PersonRef;
      readonly acceptBy: Instant;
      readonly incidents: number;
    }
  | { readonly what: 'accepted' | 'refused'; readonly schedule: string; readonly from: PersonRef }
  | { readonly what: 'not-yours'; readonly to: PersonRef }
  | { readonly what: 'over' | 'to-yourself' }
  | { readonly what: 'offered-already'; readonly to: PersonRef; readonly acceptBy: Instant }
  | { readonly what: 'not-on-call'; readonly schedule?: string }
  | { readonly what: 'nobody-next'; readonly schedule: string };

/** What comes of offering a swap, or of answering. */
export type SwapSaid =
  | { readonly what: 'offered' | 'accepted' | 'refused'; readonly swap: SwapLine }
  | { readonly what: 'withdrawn' | 'over' | 'not-yours' | 'no-such'; readonly label: string }
  | { readonly what: 'with-yourself' }
  | {
      readonly what: 'no-shift';
      readonly person: PersonRef;
      readonly schedule: string;
      readonly span?: Span;
    };
