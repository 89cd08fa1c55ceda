import type { MuteWish } from '../../core/triage/index.ts';
import type { MuteTarget } from '../../app/ports/index.ts';
import { readClockSpan, readLength, readMoment, weekdayOf, type Read } from './times.ts';

/** What was typed after `/incident mute`. */
export type MuteTyped =
  | {
      readonly targets: readonly MuteTarget[];
      readonly wish: MuteWish;
      readonly reason: string;
      readonly cloudwatch?: true;
    }
  /** What is missing or cannot be read; `value` is the word, empty where something is missing. */
  | { readonly wrong: 'what' | 'when' | 'time' | 'weekday' | 'length'; readonly value: string };

const keywords = new Set(['for', 'from', 'until', 'to', 'every', 'weekly']);

/**
 * `checkout for 2h deploy`, `nightly-* from 22:00 until 23:30`, `tag:env=dev every sat,sun 02:00-04:00 backup`: what,
 * when, and the rest is the reason. Times are those of the person's clock unless they say their offset.
 */
export function readMute(text: string): MuteTyped {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const at = words.findIndex((word) => keywords.has(word.toLowerCase()));
  const named = at < 0 ? words : words.slice(0, at);
  if (named.length === 0) return { wrong: 'what', value: '' };
  if (at < 0) return { wrong: 'when', value: '' };
  const targets = named.map(targetOf);
  const bad = targets.findIndex((each) => each === undefined);
  if (bad >= 0) return { wrong: 'what', value: named[bad]! };
  const read = readWish(words.slice(at));
  if ('wrong' in read) return read;
  const [first = '', second = '', ...after] = read.rest;
  const inCloudWatch = first.toLowerCase() === 'in' && second.toLowerCase() === 'cloudwatch';
  return {
    targets: targets as readonly MuteTarget[],
    wish: read.wish,
    reason: (inCloudWatch ? after : read.rest).join(' '),
    ...(inCloudWatch ? { cloudwatch: true } : {}),
  };
}

function targetOf(word: string): MuteTarget | undefined {
  const [, kind, value] = /^(service|alarm|tag):(.+)$/i.exec(word) ?? [];
  if (kind === undefined || value === undefined) return { named: word };
  if (kind.toLowerCase() !== 'tag')
    return kind.toLowerCase() === 'alarm' ? { alarms: value } : { service: value };
  const [, key, glob] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  return key === undefined || glob === undefined ? undefined : { tag: key, glob };
}

type Wrong = Extract<MuteTyped, { readonly wrong: string }>;

function readWish([keyword = '', ...words]: readonly string[]): Read<{ readonly wish: MuteWish }> | Wrong {
  switch (keyword.toLowerCase()) {
    case 'for':
      return readLength(words);
    case 'every':
    case 'weekly':
      return readWeekly(words);
    case 'from': {
      const from = readMoment(words);
      if ('wrong' in from) return from;
      const [until = '', ...rest] = from.rest;
      if (until.toLowerCase() === 'for') {
        const length = readLength(rest);
        if ('wrong' in length) return length;
        return { wish: { from: from.moment, ...length.wish }, rest: length.rest };
      }
      if (!['until', 'to'].includes(until.toLowerCase())) return { wrong: 'when', value: until };
      const end = readMoment(rest);
      return 'wrong' in end ? end : { wish: { from: from.moment, until: end.moment }, rest: end.rest };
    }
    default: {
      const until = readMoment(words);
      return 'wrong' in until ? until : { wish: { until: until.moment }, rest: until.rest };
    }
  }
}

/** `saturday 02:00-04:00`, `sat,sun 22:00-02:00`, `day 02:00-04:00 until 2026-12-31`, `mon-fri 08:00-09:00`. */
function readWeekly(words: readonly string[]): Read<{ readonly wish: MuteWish }> | Wrong {
  const [named = '', span = '', keyword, ...more] = words;
  const weekdays = weekdaysOf(named.toLowerCase());
  if (weekdays === undefined) return { wrong: 'weekday', value: named };
  const times = readClockSpan(span);
  if (times === undefined) return { wrong: 'time', value: span };
  const wish = { weekdays, ...times };
  if (keyword?.toLowerCase() !== 'until')
    return { wish, rest: keyword === undefined ? [] : [keyword, ...more] };
  const until = readMoment(more);
  return 'wrong' in until ? until : { wish: { ...wish, until: until.moment }, rest: until.rest };
}

function weekdaysOf(named: string): readonly number[] | undefined {
  if (['day', 'night', 'daily'].includes(named)) return [];
  const found = named.split(',').map((part) => {
    const [from, to, ...others] = part.split('-').map(weekdayOf);
    if (from === undefined || others.length > 0) return undefined;
    if (!part.includes('-')) return [from];
    return to === undefined
      ? undefined
      : Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7);
  });
  return found.every((each) => each !== undefined) ? [...new Set(found.flat())] : undefined;
}
