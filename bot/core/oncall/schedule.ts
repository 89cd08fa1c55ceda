import type { Instant } from '../calendar/index.ts';
import type { Holidays } from './holidays.ts';
import type { PersonName } from '../catalogue/index.ts';

/**
 * Who takes turns, in the form of tocsin.yaml; `parseSchedule` has checked it, the rest of the room relies on that.
 * Texts that stand for times: `start` and `from` are instants with an offset, `HH:MM` is a time on the schedule's
 * wall clocks.
 */
export type ScheduleDefinition = {
  readonly name: string;
  /** IANA zone whose wall clocks hand-offs and restrictions follow. */
  readonly zone: string;
  /** Days that restrictions name, where they name any. */
  readonly holidays?: Holidays;
  /** In force at the same time: with two layers two people are on call at once. */
  readonly layers: readonly Layer[];
};

export type Layer = {
  readonly name: string;
  readonly rotation: Rotation;
  /** Later versions of the rotation, each in force from its instant on; ascending. */
  readonly versions?: readonly RotationVersion[];
  /** Open only in these windows; always open when absent. */
  readonly restrict?: readonly Restriction[];
  /** People who look on to learn: shown, and given a quiet copy of pages; never on call by it. */
  readonly shadows?: readonly PersonName[];
};

export type Rotation = {
  /** The first person's turn begins here; nobody is on call before. */
  readonly start: string;
  readonly every: Every;
  /** Hand-offs happen at this time instead of at the time of `start`. */
  readonly handoff?: string;
  /** In the order of their turns. */
  readonly people: readonly PersonName[];
};

/** Exactly one of them. */
export type Every =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number };

/**
 * A later version; what is absent stays as it was. There are two kinds:
 * - `from`: the rotation goes on. Whoever is on call at that instant stays so until the next hand-off, unless the new
 *   `people` leave them out: then the next of the old order who is still among them takes over at once.
 * - `start`: it begins anew there, with the first of the people and with hand-offs counted from there.
 */
export type RotationVersion = ({ readonly from: string } | { readonly start: string }) & {
  readonly every?: Every;
  /** null: at the time of `start` again. */
  readonly handoff?: string | null;
  readonly people?: readonly PersonName[];
};

/** Windows of a week: on these days (all when absent) at these times (the whole day when absent). */
export type Restriction = {
  readonly weekdays?: readonly string[];
  /** The day is the one on which the window begins; it ends on the next day when `to` is not after `from`. */
  readonly times?: readonly { readonly from: string; readonly to: string }[];
  /** Only when the day is a holiday of that calendar, or only when it is none. */
  readonly on?: string;
  readonly notOn?: string;
};

export const factKinds = ['override', 'cover', 'swap'] as const;

/**
 * Somebody is on call instead of, or beside, whom the rotation names. What is not named is not taken away:
 * - `replaces`: where (in `layer`, or in any) that person would be on call, `person` is;
 * - `layer` without `replaces`: `person` has the layer, whoever was there, also where nobody was;
 * - neither: `person` is on call in addition, in no layer.
 * `person: null` takes off and puts nobody there.
 */
export type ShiftFact = {
  readonly id: string;
  readonly schedule: string;
  readonly layer?: string;
  readonly replaces?: PersonName;
  readonly person: PersonName | null;
  readonly start: Instant;
  readonly end: Instant;
  /** What people call it; all three work the same. */
  readonly kind: FactKind;
  /** Where facts overlap the latest created wins; at equal instants the later one in the list. */
  readonly createdAt: Instant;
};

export type FactKind = (typeof factKinds)[number];

/** Why somebody is on call: the rotation's turn, or a fact of that kind. */
export type Why = (typeof whyKinds)[number];

export const whyKinds = ['rotation', ...factKinds] as const;

export type Shift = {
  readonly schedule: string;
  /** null: in addition, in no layer. */
  readonly layer: string | null;
  readonly person: PersonName;
  readonly start: Instant;
  readonly end: Instant;
  readonly why: Why;
  /** Id of the fact, null when it is the rotation. */
  readonly fact: string | null;
};

export type OnCall = {
  readonly schedule: string;
  readonly layer: string | null;
  readonly person: PersonName;
  /** The end of the shift. */
  readonly until: Instant;
  readonly why: Why;
  readonly fact: string | null;
};
