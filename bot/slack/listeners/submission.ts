import type { Instant } from '../../core/calendar/index.ts';
import { isSeverity } from '../../core/catalogue/index.ts';
import { actionLimits, hypothesisLimits, isActionKind, textLimits } from '../../core/incident/index.ts';
import type { Request } from '../../app/ports/index.ts';
import { formTextsFor, type Locale } from '../../core/texts/index.ts';
import { readClosing } from '../commands/action-words.ts';
import { fields, type Form, type FormOrigin } from './form.ts';
import { submittedMute } from './mute-submission.ts';
import { submittedReview } from './review-submission.ts';
import { submittedShift } from './shift-submission.ts';
import { chosen, date, lengthError, text, ticks, user, type Errors, type ViewValues } from './view-values.ts';

export type { ViewValues } from './view-values.ts';

/** A request, or what is wrong, by block id: Slack shows it under the field and keeps the form open. */
export type Submitted = { readonly request: Request } | Errors;

/** What a submitted form asks for, at `now`. */
export function submitted(
  form: Form['form'],
  values: ViewValues,
  origin: FormOrigin,
  locale: Locale,
  now: Instant,
): Submitted {
  const incident = { id: origin.incident ?? '' };
  switch (form) {
    case 'declare':
      return declared(values, locale);
    case 'mute':
      return submittedMute(values, locale, now);
    case 'override':
    case 'cover':
    case 'swap':
    case 'handoff':
    case 'page':
      return submittedShift(form, values, locale);
    case 'resolve':
      return resolved(values, incident, locale);
    case 'update': {
      const update = text(values, fields.update);
      const wrong = lengthError(fields.update, update, 1, textLimits.text, locale);
      return wrong ?? { request: { do: 'update', incident, update } };
    }
    case 'hypothesis': {
      const typed = text(values, fields.hypothesis);
      const wrong = lengthError(fields.hypothesis, typed, 3, hypothesisLimits.text, locale);
      const evidence = ticks(values, fields.evidence);
      return wrong ?? { request: { do: 'hypothesis', incident, text: typed, evidence } };
    }
    case 'action':
      return actionWanted(values, incident, locale);
    case 'review':
    case 'dismiss':
    case 'section':
    case 'feedback':
      return submittedReview(form, values, origin, locale);
    case 'judge':
      return judged(values, origin, locale);
    case 'severity': {
      const severity = chosen(values, fields.severity);
      const reason = text(values, fields.reason);
      if (!isSeverity(severity))
        return { errors: { [fields.severity]: formTextsFor(locale).forms.chooseSeverity() } };
      const wrong = lengthError(fields.reason, reason, 0, textLimits.text, locale);
      if (wrong) return wrong;
      return { request: { do: 'severity', incident, severity, ...(reason === '' ? {} : { reason }) } };
    }
  }
}

function declared(values: ViewValues, locale: Locale): Submitted {
  const title = text(values, fields.title);
  const wrong = lengthError(fields.title, title, 3, textLimits.title, locale);
  if (wrong) return wrong;
  const severity = chosen(values, fields.severity);
  const service = chosen(values, fields.service);
  const ticked = ticks(values, fields.sure);
  return {
    request: {
      do: 'declare',
      title,
      ...(service === '' ? {} : { service }),
      ...(isSeverity(severity) ? { severity } : {}),
      sure: !ticked.includes('not-sure'),
      separate: ticked.includes('separate'),
      private: ticked.includes('private'),
    },
  };
}

function actionWanted(values: ViewValues, incident: { readonly id: string }, locale: Locale): Submitted {
  const typed = text(values, fields.action);
  const wrong = lengthError(fields.action, typed, 3, actionLimits.text, locale);
  if (wrong) return wrong;
  const kind = chosen(values, fields.kind);
  const [owner, due] = [user(values, fields.owner), date(values, fields.due)];
  const when = text(values, fields.closes);
  const closes = when === '' ? undefined : readClosing(when);
  if (when !== '' && closes === undefined)
    return { errors: { [fields.closes]: formTextsFor(locale).forms.closesUnclear() } };
  return {
    request: {
      do: 'action-add',
      incident,
      text: typed,
      ...(isActionKind(kind) ? { kind } : {}),
      ...(owner === undefined ? {} : { owner: { user: owner } }),
      ...(due === undefined ? {} : { due: { date: due, minute: 0 } }),
      ...(closes === undefined ? {} : { closes }),
    },
  };
}

function judged(values: ViewValues, origin: FormOrigin, locale: Locale): Submitted {
  const [hypothesis = '', verdict] = (origin.about ?? '').split('|');
  const evidence = ticks(values, fields.evidence);
  const reason = text(values, fields.reason);
  const wrong = lengthError(fields.reason, reason, 0, hypothesisLimits.text, locale);
  if (wrong) return wrong;
  if (evidence.length === 0 && reason === '') {
    return { errors: { [fields.reason]: formTextsFor(locale).hypotheses.groundNeeded() } };
  }
  return {
    request: {
      do: 'judge',
      incident: { id: origin.incident ?? '' },
      hypothesis,
      verdict: verdict === 'support' ? 'support' : 'refute',
      evidence,
      ...(reason === '' ? {} : { reason }),
    },
  };
}

function resolved(values: ViewValues, incident: { readonly id: string }, locale: Locale): Submitted {
  const summary = text(values, fields.summary);
  const wrong = lengthError(fields.summary, summary, 3, textLimits.text, locale);
  if (wrong) return wrong;
  const asked = fields.evenInAlarm in values;
  const evenInAlarm = ticks(values, fields.evenInAlarm).includes('yes');
  if (asked && !evenInAlarm) {
    return { errors: { [fields.evenInAlarm]: formTextsFor(locale).forms.confirmStillInAlarm() } };
  }
  return { request: { do: 'resolve', incident, summary, evenInAlarm } };
}
