import { epochMs, instantOf, clockSecBetween, msBetween, type Instant } from '../../core/calendar/index.ts';
import { ready, textsFor, type Locale, type Ready, type Texts } from '../../core/texts/index.ts';
import type { People, PersonRef } from '../../app/ports/index.ts';
import { cut, mrkdwn, oneLine } from './escape.ts';

/** What every view speaks with. */
export type Voice = {
  readonly locale: Locale;
  /** For mrkdwn: what is filled in is made inert. */
  readonly texts: Texts;
  /** For plain_text, which Slack does not interpret. */
  readonly plain: Texts;
};

const label = (text: string): string => cut(oneLine(text), 75);

export const voiceOf = (locale: Locale): Voice => ({
  locale,
  texts: textsFor(locale, mrkdwn),
  plain: textsFor(locale, label),
});

const numbers = { en: 'en-US', vi: 'vi-VN' } as const satisfies Record<Locale, string>;

/** `4,812` or `4.812`. */
export const count = (n: number, { locale }: Voice): string =>
  Math.max(0, Math.round(n)).toLocaleString(numbers[locale]);

/** Two digits that say something, `0.42` or `9.8`; whole above that. */
export const decimal = (n: number, { locale }: Voice): string =>
  (n >= 10 ? Math.round(n) : Number(Math.max(0, n).toPrecision(2))).toLocaleString(numbers[locale]);

/** A share between 0 and 1 in whole percent; below one, as much as is worth saying. */
export function percent(share: number, { locale }: Voice): string {
  const value = Math.min(100, Math.max(0, share * 100));
  const shown = value >= 1 || value === 0 ? Math.round(value) : Number(value.toPrecision(1));
  return shown.toLocaleString(numbers[locale], { maximumFractionDigits: 4 });
}

const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];

/** `0.8 GB`, decimal as AWS bills it. */
export function size(bytes: number, voice: Voice): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = Number((Math.max(0, bytes) / 1000 ** power).toPrecision(2));
  return `${value.toLocaleString(numbers[voice.locale])} ${units[power]}`;
}

/** How long: seconds below a minute, minutes below two hours, days from two days on. */
export function span(from: Instant, to: Instant, { texts }: Voice): string {
  const sec = Math.max(0, clockSecBetween(from, to));
  if (sec < 60) return texts.common.seconds({ n: sec });
  const min = Math.round(sec / 60);
  if (min < 120) return texts.common.minutes({ n: min });
  const h = Math.floor(min / 60);
  if (h >= 48) return texts.slack.days({ n: Math.round(h / 24) });
  return min % 60 === 0 ? texts.common.hours({ n: h }) : texts.common.hoursMinutes({ h, min: min % 60 });
}

/** A time this far from the one it is read beside gets its day. */
const sameDayMs = 12 * 3600 * 1000;

/**
 * A time of day in the reader's zone, UTC where the client cannot; with its day when it is far from `beside`, or
 * when there is nothing to read it beside.
 */
export const clock = (at: Instant, beside?: Instant): Ready =>
  beside !== undefined && Math.abs(msBetween(at, beside)) <= sameDayMs
    ? date(at, '{time}', (utc) => utc.slice(11, 16))
    : day(at);

/** A time of day to the second, for what is minutes old at most. */
export const second = (at: Instant): Ready => date(at, '{time_secs}', (utc) => utc.slice(11, 19));

/** The same with its day in any case. */
export const day = (at: Instant): Ready =>
  date(at, '{date_short_pretty} {time}', (utc) => `${utc.slice(0, 10)} ${utc.slice(11, 16)}`);

function date(at: Instant, form: string, fallback: (utc: string) => string): Ready {
  const ms = epochMs(at);
  return ready(`<!date^${Math.floor(ms / 1000)}^${form}|${fallback(instantOf(ms))} UTC>`);
}

/** A person as Slack shows them: a mention where Slack knows them. */
export function mention(person: PersonRef | undefined, { texts }: Voice): Ready {
  if (person?.slack !== undefined && /^[UW][A-Z0-9]{1,20}$/.test(person.slack))
    return ready(`<@${person.slack}>`);
  const name = mrkdwn(person?.name ?? '', 60);
  return ready(name === '' ? texts.common.unknownPerson() : name);
}

export const named = (id: string | undefined, people: People, voice: Voice): Ready =>
  mention(id === undefined ? undefined : people[id], voice);

/** So many people are named in one line. */
export const shownPersons = 5;

/** Mentions in one line; a storm of people is counted, not listed. */
export function mentions(persons: readonly PersonRef[], voice: Voice): readonly Ready[] {
  const shown = persons.slice(0, shownPersons).map((person) => mention(person, voice));
  const left = persons.length - shown.length;
  return left > 0 ? [...shown, ready(voice.texts.slack.andMore({ n: left }))] : shown;
}

/** A channel as a link; nothing that is not a channel id gets into the markup. */
export function channelLink(id: string | undefined): Ready | undefined {
  return id !== undefined && /^[CGD][A-Z0-9]{1,20}$/.test(id) ? ready(`<#${id}>`) : undefined;
}
