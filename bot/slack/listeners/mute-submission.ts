import type { Instant } from '../../core/calendar/index.ts';
import { textLimits } from '../../core/incident/index.ts';
import { formTextsFor, type Locale, type Texts } from '../../core/texts/index.ts';
import { isEverything, muteTimes, type MuteProblem, type MuteWish } from '../../core/triage/index.ts';
import type { MuteTarget, Request } from '../../app/ports/index.ts';
import { lengthSec } from '../commands/times.ts';
import { fields } from './form.ts';
import {
  chosen,
  lengthError,
  minuteOfDay,
  moment,
  text,
  ticks,
  type Errors,
  type ViewValues,
} from './view-values.ts';

/** What the form of a mute asks for; every error stands under the field that has to be changed. */
export function submittedMute(
  values: ViewValues,
  locale: Locale,
  now: Instant,
): { readonly request: Request } | Errors {
  const { mutes: t } = formTextsFor(locale);
  const targets = targetsOf(values, t);
  if ('errors' in targets) return targets;
  const wish = wishOf(values, t, now);
  if ('errors' in wish) return wish;
  const cloudWatch = ticks(values, fields.cloudWatch).includes('yes');
  if (cloudWatch && targets.found.some((target) => !('alarms' in target)))
    return error(fields.cloudWatch, t.cloudWatchAlarms());
  if (cloudWatch && 'weekdays' in wish.found) return error(fields.cloudWatch, t.cloudWatchWeekly());
  const reason = text(values, fields.reason);
  const wrong = lengthError(fields.reason, reason, 0, textLimits.text, locale);
  if (wrong) return wrong;
  const where = cloudWatch ? { cloudwatch: true as const } : {};
  const why = reason === '' ? {} : { reason };
  return { request: { do: 'mute', targets: targets.found, wish: wish.found, ...where, ...why } };
}

type Found<T> = { readonly found: T } | Errors;
type Words = Texts['mutes'];

const error = (block: string, text: string): Errors => ({ errors: { [block]: text } });

function targetsOf(values: ViewValues, t: Words): Found<readonly MuteTarget[]> {
  const service = chosen(values, fields.service);
  const alarms = text(values, fields.alarms);
  const tag = text(values, fields.tag);
  const [, key, glob] = /^([^=\s]+)=(.+)$/.exec(tag) ?? [];
  if (tag !== '' && (key === undefined || glob === undefined)) return error(fields.tag, t.formTagWrong());
  if (service === '' && alarms === '' && tag === '') return error(fields.alarms, t.formWhatMissing());
  const scope = {
    ...(service === '' ? {} : { services: [service] }),
    ...(alarms === '' ? {} : { alarms }),
    ...(key === undefined || glob === undefined ? {} : { tags: { [key]: glob } }),
  };
  if (isEverything(scope)) return error(fields.alarms, t.everything());
  return {
    found: [
      ...(service === '' ? [] : [{ service }]),
      ...(alarms === '' ? [] : [{ alarms }]),
      ...(key === undefined || glob === undefined ? [] : [{ tag: key, glob }]),
    ],
  };
}

function wishOf(values: ViewValues, t: Words, now: Instant): Found<MuteWish> {
  const weekly =
    ticks(values, fields.weekdays).length > 0 ||
    minuteOfDay(values, fields.dailyFrom) !== undefined ||
    minuteOfDay(values, fields.dailyTo) !== undefined;
  const wish = weekly ? weeklyWish(values, t) : onceWish(values, t);
  if ('errors' in wish) return wish;
  // Instants are the same in every zone; of weekly times only the last day can be wrong.
  const times = muteTimes(wish.found, 'UTC', now);
  return 'problem' in times ? error(blockOf(wish.found), problemText(times.problem, t)) : wish;
}

function onceWish(values: ViewValues, t: Words): Found<MuteWish> {
  const typed = text(values, fields.length);
  const from = moment(values, fields.from);
  const until = moment(values, fields.until);
  const begins = from === undefined ? {} : { from: { instant: from } };
  if (typed === '' && until === undefined) return error(fields.length, t.formWhenMissing());
  if (typed === '') return { found: { ...begins, until: { instant: until! } } };
  if (until !== undefined) return error(fields.until, t.formEndTwice());
  const forSec = lengthSec(typed);
  if (forSec === undefined) return error(fields.length, t.unclearLength({ value: typed.slice(0, 80) }));
  return { found: { ...begins, forSec } };
}

function weeklyWish(values: ViewValues, t: Words): Found<MuteWish> {
  if (text(values, fields.length) !== '') return error(fields.length, t.formOnceOrWeekly());
  if (moment(values, fields.from) !== undefined) return error(fields.from, t.formOnceOrWeekly());
  const weekdays = ticks(values, fields.weekdays)
    .map(Number)
    .filter((day) => Number.isInteger(day) && day >= 0 && day <= 6);
  if (weekdays.length === 0) return error(fields.weekdays, t.formWeekdaysMissing());
  const fromMin = minuteOfDay(values, fields.dailyFrom);
  if (fromMin === undefined) return error(fields.dailyFrom, t.formTimeMissing());
  const toMin = minuteOfDay(values, fields.dailyTo);
  if (toMin === undefined) return error(fields.dailyTo, t.formTimeMissing());
  const until = moment(values, fields.until);
  return {
    found: { weekdays, fromMin, toMin, ...(until === undefined ? {} : { until: { instant: until } }) },
  };
}

const blockOf = (wish: MuteWish): string => ('forSec' in wish ? fields.length : fields.until);

function problemText(problem: MuteProblem, t: Words): string {
  switch (problem) {
    case 'over-already':
      return t.overAlready();
    case 'ends-before-it-starts':
      return t.endsBeforeStart();
    case 'too-long':
      return t.tooLong();
  }
}
