import { isSeverity, severities } from '../../core/catalogue/index.ts';
import type { AlarmWish } from '../../app/ports/index.ts';
import { readMoment } from './times.ts';

/** What of it cannot be read, and what may stand there. */
export type ExplainUnclear = {
  readonly wrong: true;
  readonly value: string;
  readonly allowed: readonly string[];
};

const options = ['at', 'service', 'severity', 'tag', 'namespace', 'dimension', 'account', 'region'] as const;
type Option = (typeof options)[number];

/** Slack's editors make one long dash of two short ones. */
const dashed = /^(?:--|[\u2013\u2014])([a-z]+)$/i;

/**
 * `checkout-5xx`, `checkout sev1 at friday 03:00`, and the options of the command line: `--service checkout --at
 * 2026-03-29T03:00:00Z`. What is no option is the name of an alarm or a service, blanks included.
 */
export function readExplain(text: string): AlarmWish | ExplainUnclear {
  let words: readonly string[] = text.split(/\s+/).filter((word) => word !== '');
  const named: string[] = [];
  let wish: AlarmWish = {};
  while (words.length > 0) {
    const [word = '', ...rest] = words;
    const option = optionOf(word, rest, named.length === 0);
    if (option === 'unknown')
      return { wrong: true, value: word, allowed: options.map((each) => `--${each}`) };
    if (option === undefined) {
      if (isSeverity(word.toLowerCase())) wish = { ...wish, severity: word.toLowerCase() as never };
      else named.push(word);
      words = rest;
      continue;
    }
    const read = valueOf(option, rest, wish);
    if ('wrong' in read) return read;
    wish = read.wish;
    words = read.rest;
  }
  const name = named.join(' ').slice(0, 255);
  if (name !== '' && wish.service === undefined) return { ...wish, named: name };
  if (wish.service === undefined) return { wrong: true, value: '', allowed: [] };
  return wish;
}

/** `at` before a time, and `service` as the first word, need no dashes. */
function optionOf(word: string, rest: readonly string[], isFirst: boolean): Option | 'unknown' | undefined {
  const [, long] = dashed.exec(word) ?? [];
  const lower = (long ?? word).toLowerCase();
  const known = options.find((each) => each === lower);
  if (long !== undefined) return known ?? 'unknown';
  if (known === 'at') return 'wrong' in readMoment(rest) ? undefined : 'at';
  return known === 'service' && isFirst && rest.length > 0 ? 'service' : undefined;
}

type Read = { readonly wish: AlarmWish; readonly rest: readonly string[] } | ExplainUnclear;

function valueOf(option: Option, words: readonly string[], wish: AlarmWish): Read {
  const [value = '', ...rest] = words;
  const refused = (...allowed: readonly string[]): ExplainUnclear => ({ wrong: true, value, allowed });
  if (value === '') return { wrong: true, value: `--${option}`, allowed: [] };
  switch (option) {
    case 'at': {
      const read = readMoment(words);
      if ('wrong' in read) return refused('friday 03:00', '2026-03-29 03:00', '2026-03-29T03:00:00Z');
      return { wish: { ...wish, at: read.moment }, rest: read.rest };
    }
    case 'severity': {
      const severity = value.toLowerCase();
      return isSeverity(severity) ? { wish: { ...wish, severity }, rest } : refused(...severities);
    }
    case 'tag':
    case 'dimension': {
      const at = value.indexOf('=');
      if (at < 1) return refused('NAME=VALUE');
      const pair = { [value.slice(0, at)]: value.slice(at + 1) };
      return option === 'tag'
        ? { wish: { ...wish, tags: { ...wish.tags, ...pair } }, rest }
        : { wish: { ...wish, dimensions: { ...wish.dimensions, ...pair } }, rest };
    }
    case 'service':
    case 'namespace':
    case 'account':
    case 'region':
      return { wish: { ...wish, [option]: value.slice(0, 255) }, rest };
  }
}
