import { areaFor } from './area.ts';
import { alarm } from './en/alarm.ts';
import { forms as enForms } from './en/forms.ts';
import { hypotheses as enHypotheses } from './en/hypotheses.ts';
import { mutes as enMutes } from './en/mutes.ts';
import { review as enReview } from './en/review.ts';
import { shifts as enShifts } from './en/shifts.ts';
import type { Locale, Texts } from './texts.ts';
import { forms as viForms } from './vi/forms.ts';
import { hypotheses as viHypotheses } from './vi/hypotheses.ts';
import { mutes as viMutes } from './vi/mutes.ts';
import { review as viReview } from './vi/review.ts';
import { shifts as viShifts } from './vi/shifts.ts';

// What a function says that has to be there within a moment: all sentences of both languages are 200 KB, which a bundle
// leaves out where nobody asks for them (bench/functions.ts).

export type FormTexts = Pick<Texts, 'forms' | 'hypotheses' | 'mutes' | 'review' | 'shifts'>;

const forms = {
  en: { forms: enForms, hypotheses: enHypotheses, mutes: enMutes, review: enReview, shifts: enShifts },
  vi: { forms: viForms, hypotheses: viHypotheses, mutes: viMutes, review: viReview, shifts: viShifts },
};

/** What is said of a form that was filled in, as plain text. */
export function formTextsFor(locale: Locale): FormTexts {
  const { [locale]: plain } = forms;
  return {
    forms: areaFor(plain.forms),
    hypotheses: areaFor(plain.hypotheses),
    mutes: areaFor(plain.mutes),
    review: areaFor(plain.review),
    shifts: areaFor(plain.shifts),
  };
}

let said: Pick<Texts, 'alarm'> | undefined;

/** What a signal says of itself when it comes in, as plain text: English, in which it is stored and looked for. */
export const signalTexts = (): Pick<Texts, 'alarm'> => (said ??= { alarm: areaFor(alarm) });
