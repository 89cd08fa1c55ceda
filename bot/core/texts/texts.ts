import { areaFor, unescaped, type Area, type Escape } from './area.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export type Locale = 'en' | 'vi';

export const locales: readonly Locale[] = ['en', 'vi'];

/** All sentences of one language: `texts.<area>.<sentence>(values)`. */
export type Texts = { readonly [A in keyof typeof en]: Area<(typeof en)[A]> };

const plain: Record<Locale, typeof en> = { en, vi };

/** Made once for each language and format: hundreds of functions that are the same for every message. */
const made: Record<Locale, WeakMap<Escape, Texts>> = { en: new WeakMap(), vi: new WeakMap() };

/**
 * The sentences of a language for one output format. Every string given to a sentence goes through `escape`
 * (Slack's mrkdwn, Markdown, HTML; none for plain text), so that text from outside cannot act as markup;
 * `ready(...)` marks what was formatted by us.
 */
export function textsFor(locale: Locale, escape: Escape = unescaped): Texts {
  const known = made[locale].get(escape);
  if (known !== undefined) return known;
  const areas = Object.entries(plain[locale]).map(([area, sentences]) => [area, areaFor(sentences, escape)]);
  const texts = Object.fromEntries(areas) as Texts;
  made[locale].set(escape, texts);
  return texts;
}
