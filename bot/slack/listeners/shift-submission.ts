import type { Instant } from '../../core/calendar/index.ts';
import { textLimits } from '../../core/incident/index.ts';
import type { ShiftWish } from '../../core/oncall/index.ts';
import { formTextsFor, type Locale } from '../../core/texts/index.ts';
import type { Request } from '../../app/ports/index.ts';
import { lengthSec } from '../commands/times.ts';
import { fields, type Form } from './form.ts';
import { chosen, lengthError, moment, text, user, type Errors, type ViewValues } from './view-values.ts';

type ShiftFormName = Extract<Form['form'], 'override' | 'cover' | 'swap' | 'handoff' | 'page'>;

/** The request of a form about shifts, or what is wrong with it, under the field that can mend it. */
export function submittedShift(
  form: ShiftFormName,
  values: ViewValues,
  locale: Locale,
): { readonly request: Request } | Errors {
  const t = formTextsFor(locale).shifts;
  const reason = text(values, fields.reason);
  const wrong = lengthError(fields.reason, reason, 0, textLimits.text, locale);
  if (wrong) return wrong;
  const schedule = chosen(values, fields.schedule);
  const named = schedule === '' ? {} : { schedule };
  const who = user(values, fields.who);
  switch (form) {
    case 'override': {
      if (who === undefined) return { errors: { [fields.who]: t.formWhoMissing() } };
      const wish = wishOf(values, locale);
      if ('errors' in wish) return wish;
      const other = user(values, fields.other);
      return {
        request: {
          do: 'override',
          ...named,
          person: { user: who },
          ...(other === undefined ? {} : { replaces: { user: other } }),
          wish: wish.wish,
          ...(reason === '' ? {} : { reason }),
        },
      };
    }
    case 'page': {
      const short = lengthError(fields.reason, reason, 3, 500, locale);
      if (short) return short;
      if ((who === undefined) === (schedule === '')) return { errors: { [fields.who]: t.formPageEither() } };
      return {
        request: {
          do: 'page-person',
          who: who === undefined ? { schedule } : { user: who },
          text: reason,
        },
      };
    }
    case 'cover': {
      const wish = wishOf(values, locale);
      if ('errors' in wish) return wish;
      const words = [schedule, reason].filter((each) => each !== '').join(' ');
      return { request: { do: 'cover', wish: wish.wish, words } };
    }
    case 'swap': {
      if (who === undefined) return { errors: { [fields.who]: t.formWhoMissing() } };
      const mine = pairOf(values, fields.from, fields.until, t.formBothTimes());
      if ('errors' in mine) return mine;
      const theirs = pairOf(values, fields.theirsFrom, fields.theirsUntil, t.formBothTimes());
      if ('errors' in theirs) return theirs;
      return {
        request: {
          do: 'swap',
          ...named,
          person: { user: who },
          ...(mine.wish === undefined ? {} : { mine: mine.wish }),
          ...(theirs.wish === undefined ? {} : { theirs: theirs.wish }),
          ...(reason === '' ? {} : { note: reason }),
        },
      };
    }
    case 'handoff':
      return {
        request: {
          do: 'handoff',
          ...named,
          ...(who === undefined ? {} : { person: { user: who } }),
          ...(reason === '' ? {} : { note: reason }),
        },
      };
  }
}

/** From when (absent: now) and until when or for how long. */
function wishOf(values: ViewValues, locale: Locale): { readonly wish: ShiftWish } | Errors {
  const t = formTextsFor(locale).shifts;
  const from = moment(values, fields.from);
  const until = moment(values, fields.until);
  const typed = text(values, fields.length);
  const begins = from === undefined ? {} : { from: { instant: from } };
  if (until !== undefined && typed !== '') return { errors: { [fields.length]: t.formEndTwice() } };
  if (until !== undefined) {
    return from !== undefined && until <= from
      ? { errors: { [fields.until]: t.endsBeforeStart() } }
      : { wish: { ...begins, until: { instant: until } } };
  }
  if (typed === '') return { errors: { [fields.until]: t.formEndMissing() } };
  const forSec = lengthSec(typed);
  return forSec === undefined
    ? { errors: { [fields.length]: t.unclearLength({ value: typed.slice(0, 80) }) } }
    : { wish: { ...begins, forSec } };
}

/** Both times or none; none is the next shift. */
function pairOf(
  values: ViewValues,
  fromField: string,
  untilField: string,
  missing: string,
): { readonly wish?: ShiftWish } | Errors {
  const from: Instant | undefined = moment(values, fromField);
  const until = moment(values, untilField);
  if (from === undefined && until === undefined) return {};
  if (from === undefined) return { errors: { [fromField]: missing } };
  if (until === undefined || until <= from) return { errors: { [untilField]: missing } };
  return { wish: { from: { instant: from }, until: { instant: until } } };
}
