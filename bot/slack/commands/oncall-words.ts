import type { ShiftWish } from '../../core/oncall/index.ts';
import type { Request, Somebody } from '../../app/ports/index.ts';
import { readClockSpan, readLength, readMoment, type Read } from './times.ts';
import { commandText } from './typed-text.ts';

/** `list`: a name was typed that Slack has not made a person of. */
export type Unclear = {
  readonly wrong: 'who' | 'when' | 'time' | 'length' | 'list';
  readonly value: string;
};

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

/** People as Slack writes them, `<@U123|An Le>`, whose label may hold spaces; else words. */
const tokensOf = (text: string): readonly string[] => text.match(/<@[^<>]{1,120}>|\S+/g) ?? [];

/** `payments @bo for 4h reason`, `payments/secondary me instead of @an from 18:00 until 22:00`. */
export function readOverride(text: string): Omit<Of<'override'>, 'do'> | Unclear {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((_, n) => beginsTime(tokens.slice(n)));
  const head = at < 0 ? tokens : tokens.slice(0, at);
  const named = readPeople(head);
  if ('wrong' in named) return named;
  if (at < 0) return { wrong: 'when', value: '' };
  const read = readWindow(tokens.slice(at));
  if ('wrong' in read) return read;
  const reason = commandText(read.rest.join(' '));
  return { ...named, wish: read.wish, ...(reason === '' ? {} : { reason }) };
}

/** `Friday 18:00-22:00 payments dentist`. */
export function readCover(text: string): Omit<Of<'cover'>, 'do'> | Unclear {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { wrong: 'when', value: '' };
  const read = readWindow(tokens);
  return 'wrong' in read ? read : { wish: read.wish, words: commandText(read.rest.join(' ')) };
}

/**
 * `payments Friday 18:00-22:00 with @bo Saturday 18:00-22:00 reason`; without a time it is the next shift: `@bo`,
 * `payments with @bo`.
 */
export function readSwap(text: string): Omit<Of<'swap'>, 'do'> | Unclear {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => somebodyOf(token) !== undefined);
  const plain = tokens.find((token) => token.startsWith('@'));
  if (at < 0) return plain === undefined ? { wrong: 'who', value: '' } : { wrong: 'list', value: plain };
  const person = somebodyOf(tokens[at]!)!;
  const before = tokens.slice(0, at);
  if (before.at(-1)?.toLowerCase() === 'with') before.pop();
  const begins = before.findIndex((_, n) => beginsTime(before.slice(n)));
  const schedule = commandText((begins < 0 ? before : before.slice(0, begins)).join(' '));
  const mine = begins < 0 ? undefined : readWindow(before.slice(begins));
  if (mine !== undefined && 'wrong' in mine) return mine;
  if (mine !== undefined && mine.rest.length > 0) return { wrong: 'when', value: mine.rest[0]! };
  const after = tokens.slice(at + 1);
  if (after[0]?.toLowerCase() === 'for' && readLengthWord(after[1]) === undefined) after.shift();
  const theirs = beginsTime(after) ? readWindow(after) : undefined;
  if (theirs !== undefined && 'wrong' in theirs) return theirs;
  const note = commandText((theirs?.rest ?? after).join(' '));
  return {
    person,
    ...(schedule === '' ? {} : { schedule }),
    ...(mine === undefined ? {} : { mine: mine.wish }),
    ...(theirs === undefined ? {} : { theirs: theirs.wish }),
    ...(note === '' ? {} : { note }),
  };
}

const readLengthWord = (word = ''): true | undefined => ('wrong' in readLength([word]) ? undefined : true);

/** `@bo`, `payments @bo the deploy is half done`, or nothing: to who comes next. */
export function readHandoff(text: string): Omit<Of<'handoff'>, 'do'> | Unclear {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => somebodyOf(token) !== undefined);
  const plain = tokens.find((token) => token.startsWith('@'));
  if (at < 0 && plain !== undefined) return { wrong: 'list', value: plain };
  const schedule = commandText((at < 0 ? tokens : tokens.slice(0, at)).join(' '));
  const note = at < 0 ? '' : commandText(tokens.slice(at + 1).join(' '));
  return {
    ...(at < 0 ? {} : { person: somebodyOf(tokens[at]!)! }),
    ...(schedule === '' ? {} : { schedule }),
    ...(note === '' ? {} : { note }),
  };
}

type People = Pick<Of<'override'>, 'schedule' | 'person' | 'replaces'>;

function readPeople(head: readonly string[]): People | Unclear {
  const words: string[] = [];
  let person: Somebody | null | undefined;
  let replaces: Somebody | undefined;
  let insteadOf = false;
  for (const [n, token] of head.entries()) {
    const lower = token.toLowerCase();
    if (lower === 'instead' && n > 0) insteadOf = true;
    else if (insteadOf && lower === 'of') continue;
    else {
      const somebody = somebodyOf(token);
      if (insteadOf) {
        if (somebody === undefined || replaces !== undefined)
          return { wrong: token.startsWith('@') ? 'list' : 'who', value: token };
        replaces = somebody;
      } else if (somebody !== undefined) {
        if (person !== undefined) return { wrong: 'who', value: token };
        person = somebody;
      } else if (['nobody', 'none'].includes(lower)) person = null;
      else words.push(token);
    }
  }
  // A name without a mention is not a person that Slack knows.
  const typed = words.findLast((word) => word.startsWith('@'));
  if (typed !== undefined) return { wrong: 'list', value: typed };
  if (person === undefined) return { wrong: 'who', value: '' };
  if (insteadOf && replaces === undefined) return { wrong: 'who', value: '' };
  return {
    person,
    ...(words.length === 0 ? {} : { schedule: commandText(words.join(' ')) }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

function somebodyOf(token: string): Somebody | undefined {
  if (token.toLowerCase() === 'me') return 'me';
  const mention = /^<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>$/.exec(token);
  return mention === null ? undefined : { user: mention[1]! };
}

function beginsTime([first = '', second = '']: readonly string[]): boolean {
  if (['for', 'from', 'until'].includes(first.toLowerCase())) return true;
  if (readClockSpan(first) !== undefined) return true;
  return readClockSpan(second) !== undefined && !('wrong' in readMoment([first]));
}

/** `for 4h`, `until 06:00`, `from 18:00 until 22:00`, `from 18:00 for 4h`, `friday 18:00-22:00`, `18:00-22:00`. */
function readWindow(tokens: readonly string[]): Read<{ readonly wish: ShiftWish }> | Unclear {
  const [first = '', second = '', ...others] = tokens;
  const keyword = first.toLowerCase();
  if (keyword === 'for') return readLength(tokens.slice(1));
  if (keyword === 'until') {
    const until = readMoment(tokens.slice(1));
    return 'wrong' in until ? until : { wish: { until: until.moment }, rest: until.rest };
  }
  const alone = readClockSpan(first);
  if (alone !== undefined)
    return {
      wish: { from: { minute: alone.fromMin }, until: { minute: alone.toMin } },
      rest: tokens.slice(1),
    };
  const span = readClockSpan(second);
  if (span !== undefined) {
    const day = readMoment([first]);
    if ('wrong' in day || 'instant' in day.moment) return { wrong: 'time', value: first };
    const wish = { from: { ...day.moment, minute: span.fromMin }, until: { minute: span.toMin } };
    return { wish, rest: others };
  }
  const from = readMoment(keyword === 'from' ? tokens.slice(1) : tokens);
  if ('wrong' in from) return from;
  const [next = '', ...rest] = from.rest;
  if (next.toLowerCase() === 'for') {
    const length = readLength(rest);
    return 'wrong' in length
      ? length
      : { wish: { from: from.moment, forSec: length.wish.forSec }, rest: length.rest };
  }
  if (!['until', 'to', '-'].includes(next.toLowerCase())) return { wrong: 'when', value: next };
  const until = readMoment(rest);
  return 'wrong' in until ? until : { wish: { from: from.moment, until: until.moment }, rest: until.rest };
}
