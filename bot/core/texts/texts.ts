import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export type Locale = 'en' | 'vi';

export const locales: readonly Locale[] = ['en', 'vi'];

/** Text that is already in the output's format (a mention, a link, a date) and must not be escaped again. */
export type Ready = { readonly ready: string };

export const ready = (text: string): Ready => ({ ready: text });

type Fillable<V> = {
  readonly [K in keyof V]: V[K] extends string
    ? V[K] | Ready
    : V[K] extends readonly string[]
      ? readonly (string | Ready)[]
      : V[K];
};

type Area<A> = {
  readonly [K in keyof A]: A[K] extends () => string
    ? () => string
    : A[K] extends (values: infer V) => string
      ? (values: Fillable<V>) => string
      : never;
};

/** All sentences of one language: `texts.<area>.<sentence>(values)`. */
export type Texts = { readonly [A in keyof typeof en]: Area<(typeof en)[A]> };

type Sentence = (values: Record<string, unknown>) => string;

const plain: Record<Locale, typeof en> = { en, vi };

const unescaped = (text: string): string => text;

type Escape = (text: string) => string;

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
  const areas = Object.entries(plain[locale]).map(([area, sentences]) => [
    area,
    Object.fromEntries(
      Object.entries(sentences as unknown as Record<string, Sentence>).map(([key, sentence]) => [
        key,
        (values: Record<string, unknown> = {}) => sentence(escaped(values, escape)),
      ]),
    ),
  ]);
  const texts = Object.fromEntries(areas) as Texts;
  made[locale].set(escape, texts);
  return texts;
}

function escaped(values: Record<string, unknown>, escape: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([k, v]) => [k, escapedValue(v, escape)]));
}

function escapedValue(value: unknown, escape: (text: string) => string): unknown {
  if (typeof value === 'string') return escape(value);
  if (Array.isArray(value)) return value.map((each) => escapedValue(each, escape));
  if (isReady(value)) return value.ready;
  return value;
}

const isReady = (value: unknown): value is Ready =>
  typeof value === 'object' && value !== null && typeof (value as Ready).ready === 'string';
