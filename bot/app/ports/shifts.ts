import type { Instant } from '../../core/calendar/index.ts';
import type { Why, WishProblem } from '../../core/oncall/index.ts';
import type { PersonRef } from './messages.ts';

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

/** What somebody is told who did not ask for it: they are on call, or no longer. */
export type ShiftNotice = {
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
      readonly command: 'override' | 'cover';
      readonly wrong: 'who' | 'when' | 'time' | 'length';
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
  | { readonly answer: 'no-such-cover'; readonly label: string };
