import { reviewLimits } from '../../core/incident/index.ts';
import { formTextsFor, type Locale } from '../../core/texts/index.ts';
import { fields, type FormOrigin } from './form.ts';
import type { Submitted } from './submission.ts';
import { lengthError, moment, text, users, type ViewValues } from './view-values.ts';

/** What a submitted form about the document asks for. */
export function submittedReview(
  form: 'review' | 'dismiss' | 'section' | 'feedback',
  values: ViewValues,
  origin: FormOrigin,
  locale: Locale,
): Submitted {
  const incident = { id: origin.incident ?? '' };
  switch (form) {
    case 'review': {
      const reviewers = users(values, fields.reviewers);
      const instant = moment(values, fields.meeting);
      const meeting = instant === undefined ? {} : { meeting: { instant } };
      return { request: { do: 'postmortem-review', incident, reviewers, ...meeting } };
    }
    case 'dismiss': {
      const reason = text(values, fields.reason);
      const wrong = lengthError(fields.reason, reason, 3, reviewLimits.reason, locale);
      return (
        wrong ?? { request: { do: 'postmortem-dismiss', incident, finding: origin.about ?? '', reason } }
      );
    }
    case 'section': {
      const body = text(values, fields.body);
      const wrong = lengthError(fields.body, body, 3, reviewLimits.form, locale);
      const section = origin.about ?? '';
      return wrong ?? { request: { do: 'postmortem-write', incident, section, text: body } };
    }
    case 'feedback': {
      const said = {
        helped: text(values, fields.helped),
        hindered: text(values, fields.hindered),
        change: text(values, fields.change),
      };
      if (Object.values(said).every((each) => each === '')) {
        return { errors: { [fields.helped]: formTextsFor(locale).review.empty() } };
      }
      const wrong = Object.entries(said)
        .map(([name, each]) => lengthError(name, each, 0, reviewLimits.answer, locale))
        .find((each) => each !== undefined);
      return wrong ?? { request: { do: 'postmortem-feedback', incident, ...said } };
    }
  }
}
