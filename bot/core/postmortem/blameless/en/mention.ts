import { words } from '../words.ts';

/**
 * How sure it is that the phrase means people. `certain`: a handle, a known name, a role, "somebody". `group`: a team.
 * `we`: the writer's side speaking of itself. `doubtful`: an unknown capitalised word, "they", "operations": a person only
 * where the verb is one that only people do.
 */
export type Certainty = 'certain' | 'group' | 'we' | 'doubtful';

export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  /** One word that may stand for a system as well ("Bo" the service): looks at the verb first. */
  readonly name: boolean;
  /** "nobody", "none of us": the negation is in the subject. */
  readonly negative: boolean;
};

export const determiners =
  words(`the a an our my your his her their this these those some any each every no one two three four five
  several both another either neither whichever what which most many few all that such`);
/** Words that end a phrase of a noun. */
export const boundary =
  words(`and or but nor if when while because since as that than then so to of in on at by for from with into
  over under after before until unless although though whereas who whom whose which where why how is are was were be been
  has have had do does did not never should could would might must may can will shall ought he she it they we i you about
  against during without within through via per also only just even still`);

/** A mention over a range of tokens, of a given certainty. */
export const whole = (
  from: number,
  to: number,
  certainty: Certainty,
  more: Partial<Mention> = {},
): Mention => ({
  from,
  to,
  certainty,
  name: false,
  negative: false,
  ...more,
});
