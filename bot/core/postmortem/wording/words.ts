import type { Locale } from '../../texts/index.ts';

/**
 * Words that join what is cited and state nothing themselves. Everything else in a suggested sentence has to stand in
 * the facts that it cites: also what comes first or last, why something happened, and that something did not.
 */
const glue: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'the a an of in on at to from by with for and as was were is are be been has have had it its this that these those which there also incident service alarm alarms'.split(
      ' ',
    ),
  ),
  vi: new Set(
    'và của là được trong từ đến tại lúc vào cho với các những này đó đã có ra theo cùng cũng thì mà sự cố service alarm incident'.split(
      ' ',
    ),
  ),
};

export const joins = (word: string, locale: Locale): boolean => glue[locale].has(word);

/** Whoever leaves one of these out of a fact says the opposite. */
const negations = new Set(
  "not no never none neither nor without nobody nothing cannot didn't wasn't isn't weren't hasn't couldn't không chưa chẳng chả đừng".split(
    ' ',
  ),
);

export const denies = (word: string): boolean => negations.has(word);

const units: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  mins: 'minute',
  h: 'hour',
  percent: '%',
  ms: 'millisecond',
  giây: 'second',
  phút: 'minute',
  giờ: 'hour',
};

/** What different forms of a word have in common: endings of English; units in one way. */
export function stemOf(word: string): string {
  const known = units[word];
  if (known !== undefined) return stemOf(known);
  if (/[^a-z]/.test(word) || word.length < 5) return word;
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return (stem.length < 3 ? word : stem).replace(/e$/, '');
}
