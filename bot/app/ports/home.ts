import type { Instant } from '../../core/calendar/index.ts';
import type { Answer, IncidentLine } from './answers.ts';
import type { OnCallRef, PersonRef } from './people.ts';

/** One schedule as the person who reads stands to it. */
export type OwnShift = {
  readonly schedule: string;
  /**
   * On call now until then; null: without an end. Shifts of theirs that follow each other are one. `next`: who comes
   * then, nobody where there is a gap; absent: they themselves, as far as was looked.
   */
  readonly now?: { readonly until: Instant | null; readonly next?: readonly PersonRef[] };
  /** Their next shift, when they are not on call now. */
  readonly later?: { readonly start: Instant; readonly end: Instant };
};

/** What a person's own page of the app shows, as it is at one instant. */
export type Home = {
  readonly at: Instant;
  /** Why they see nothing else. */
  readonly refused?: Answer;
  /** Schedules they are or will be on call in; undefined: tocsin.yaml does not know them. */
  readonly shifts?: readonly OwnShift[];
  /** Open incidents they may see, newest first. */
  readonly open: readonly IncidentLine[];
  /** More of them than listed. */
  readonly moreOpen: boolean;
  /** Who is on call everywhere; absent until somebody asks for it. */
  readonly everybody?: readonly OnCallRef[];
};
