import { isSeverity, severities } from '../../core/catalogue/index.ts';
import { isWorkingStatus, workingStatuses } from '../../core/incident/index.ts';
import type { Answer, Request, WhichIncident } from '../../app/ports/index.ts';
import { nearestWord } from '../../core/texts/index.ts';
import { readMute } from './mute-words.ts';
import { readCover, readOverride } from './oncall-words.ts';
import { commandText } from './typed-text.ts';
import { incidentWords, oncallWords, wordOf, type IncidentWord, type OncallWord } from './words.ts';

/** What a typed command turns out to be. */
export type Parsed =
  | { readonly request: Request }
  /** A form is opened instead: the command came without what it needs. */
  | { readonly form: 'declare'; readonly title?: string }
  | { readonly form: 'mute' }
  | { readonly form: 'resolve' | 'update' | 'severity'; readonly incident: WhichIncident }
  | { readonly answer: Answer };

/** Slack cuts the text of a command at about 3,000 characters; whatever comes longer is cut here. */
const textLimit = 4000;

/**
 * `/incident [INC-12] word rest`. `channel` is where it was typed: an incident's channel stands for that incident.
 * With `should_escape` Slack sends people as `<@U123|name>`.
 */
export function parseIncident(text: string, channel: string): Parsed {
  const typed = text.slice(0, textLimit).trim();
  if (typed === '') return { request: { do: 'help', command: '/incident' } };
  const { incident, rest } = leadingIncident(typed, channel);
  const [first = '', ...others] = rest.split(/\s+/);
  if (first === '') return { request: { do: 'timeline', incident } };
  const word = wordOf<IncidentWord>(incidentWords, first);
  if (word === undefined) return unknown('/incident', incidentWords, first);
  return parseWord(word, rest.slice(first.length).trim(), others, incident);
}

/** `/oncall [word] [rest]`; without a word who is on call. */
export function parseOncall(text: string): Parsed {
  const typed = text.slice(0, textLimit).trim();
  const [first = ''] = typed.split(/\s+/);
  if (first === '') return { request: { do: 'on-call' } };
  const word = wordOf<OncallWord>(oncallWords, first);
  if (word === undefined) return unknown('/oncall', oncallWords, first);
  const rest = typed.slice(first.length).trim();
  const schedule = rest === '' ? {} : { schedule: commandText(rest).slice(0, 200) };
  switch (word) {
    case 'help':
      return { request: { do: 'help', command: '/oncall' } };
    case 'who':
      return { request: { do: 'on-call', ...schedule } };
    case 'schedule':
      return { request: { do: 'schedule', ...schedule } };
    case 'override':
      return override(rest);
    case 'cover':
      return cover(rest);
  }
}

const ending = /^(?:end|stop|off|cancel|withdraw)(?:\s+(\S+))?$/i;

function override(text: string): Parsed {
  const ended = ending.exec(text);
  if (ended) {
    const [, letter = 'O', number] = /^([OC])?-?(\d{1,9})$/i.exec(ended[1] ?? '') ?? [];
    return number === undefined
      ? wrong('override end', ended[1] ?? '', [], '/oncall override end O-7')
      : { request: { do: 'override-end', label: `${letter.toUpperCase()}-${Number(number)}` } };
  }
  const typed = readOverride(text);
  if ('wrong' in typed) return unclear('override', typed);
  return { request: { do: 'override', ...typed } };
}

function cover(text: string): Parsed {
  const ended = ending.exec(text);
  if (ended) {
    const [, number] = /^C?-?(\d{1,9})$/i.exec(ended[1] ?? '') ?? [];
    return number === undefined
      ? wrong('cover end', ended[1] ?? '', [], '/oncall cover end C-3')
      : { request: { do: 'cover-withdraw', label: `C-${Number(number)}` } };
  }
  const typed = readCover(text);
  return 'wrong' in typed ? unclear('cover', typed) : { request: { do: 'cover', ...typed } };
}

const unclear = (
  command: 'override' | 'cover',
  { wrong: what, value }: { readonly wrong: 'who' | 'when' | 'time' | 'length'; readonly value: string },
): Parsed => ({
  answer: { answer: 'shift-unclear', command, wrong: what, value: commandText(value).slice(0, 80) },
});

function leadingIncident(
  typed: string,
  channel: string,
): { readonly incident: WhichIncident; readonly rest: string } {
  const named = /^inc[-\s]?(\d{1,9})\b[:,]?\s*/i.exec(typed);
  return named
    ? { incident: { number: Number(named[1]) }, rest: typed.slice(named[0].length) }
    : { incident: { ofChannel: channel }, rest: typed };
}

function parseWord(
  word: IncidentWord,
  rest: string,
  words: readonly string[],
  incident: WhichIncident,
): Parsed {
  const text = rest === '' ? undefined : commandText(rest);
  const reason = text === undefined ? {} : { reason: text };
  switch (word) {
    case 'help':
      return { request: { do: 'help', command: '/incident' } };
    case 'list':
      return { request: { do: 'list' } };
    case 'declare':
      return { form: 'declare', ...(text === undefined ? {} : { title: text }) };
    case 'ack':
      return { request: { do: 'acknowledge', incident } };
    case 'severity':
      return severity(words, incident);
    case 'status':
      return status(words, incident);
    case 'role':
      return role(rest, incident);
    case 'note':
      return text === undefined
        ? missing('note', '/incident note rolled back to version 213')
        : { request: { do: 'note', incident, note: text } };
    case 'update':
      return text === undefined
        ? { form: 'update', incident }
        : { request: { do: 'update', incident, update: text } };
    case 'mitigate':
      return { request: { do: 'mitigate', incident } };
    case 'resolve':
      return text === undefined
        ? { form: 'resolve', incident }
        : { request: { do: 'resolve', incident, summary: text, evenInAlarm: false } };
    case 'reopen':
      return { request: { do: 'reopen', incident, ...reason } };
    case 'close':
      return { request: { do: 'close', incident } };
    case 'unfold':
      return { request: { do: 'unfold', incident } };
    case 'decline':
      return { request: { do: 'decline', incident, ...reason } };
    case 'timeline':
      return { request: { do: 'timeline', incident } };
    case 'mute':
      return text === undefined ? { form: 'mute' } : mute(text);
    case 'mutes':
      return text === undefined ? { request: { do: 'mutes' } } : mute(text);
    case 'unmute':
      return unmute(text ?? '');
    case 'postmortem':
      return { request: { do: 'postmortem', incident } };
  }
}

function severity([value, ...why]: readonly string[], incident: WhichIncident): Parsed {
  if (value === undefined) return { form: 'severity', incident };
  const lower = value.toLowerCase();
  const meant = /^[1-4]$/.test(lower) ? `sev${lower}` : lower;
  if (!isSeverity(meant)) return wrong('severity', value, severities, '/incident severity sev1');
  const reason = commandText(why.join(' '));
  return { request: { do: 'severity', incident, severity: meant, ...(reason === '' ? {} : { reason }) } };
}

function status([value = '', ...rest]: readonly string[], incident: WhichIncident): Parsed {
  const lower = value.toLowerCase();
  if (lower === 'resolved') return parseWord('resolve', rest.join(' '), rest, incident);
  if (!isWorkingStatus(lower)) return wrong('status', value, workingStatuses, '/incident status monitoring');
  const reason = commandText(rest.join(' '));
  return { request: { do: 'status', incident, status: lower, ...(reason === '' ? {} : { reason }) } };
}

const roleExample = '/incident role lead @An';

/** `role lead`, `role lead me`, `role lead @An`, `role lead none`. A label may hold spaces: `<@U123|An Le>`. */
function role(rest: string, incident: WhichIncident): Parsed {
  const [, name = '', who = ''] = /^(\S*)\s*([^]*)$/.exec(rest) ?? [];
  if (name === '') return missing('role', roleExample);
  const lower = who.toLowerCase();
  if (lower === '' || lower === 'me') return { request: { do: 'role', incident, role: name, person: 'me' } };
  if (lower === 'none' || lower === '-')
    return { request: { do: 'role', incident, role: name, person: null } };
  const mention = /^<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>$/.exec(who);
  if (!mention) return { answer: { answer: 'person-unknown', user: commandText(who).slice(0, 80) } };
  return { request: { do: 'role', incident, role: name, person: { user: mention[1]! } } };
}

function mute(text: string): Parsed {
  const ended = /^(?:end|stop|off)\s+(\S+)$/i.exec(text);
  if (ended) return unmute(ended[1]!);
  if (/^(?:list|ls)$/i.test(text)) return { request: { do: 'mutes' } };
  const typed = readMute(text);
  if ('wrong' in typed)
    return { answer: { answer: 'mute-unclear', ...typed, value: typed.value.slice(0, 80) } };
  const { reason, ...asked } = typed;
  return { request: { do: 'mute', ...asked, ...(reason === '' ? {} : { reason }) } };
}

function unmute(value: string): Parsed {
  const named = /^m?-?(\d{1,9})$/i.exec(value);
  return named === null
    ? wrong('unmute', value, [], '/incident unmute M-7')
    : { request: { do: 'unmute', number: Number(named[1]) } };
}

const missing = (command: string, sample: string): Parsed => wrong(command, '', [], sample);

const wrong = (command: string, value: string, allowed: readonly string[], sample: string): Parsed => ({
  answer: {
    answer: 'wrong-value',
    command,
    value: commandText(value).slice(0, 80),
    allowed,
    example: sample,
  },
});

/** The nearest word by all its spellings: who mistypes `acknowledge` means `ack`. */
function unknown(
  command: '/incident' | '/oncall',
  words: Readonly<Record<string, readonly string[]>>,
  typed: string,
): Parsed {
  const word = commandText(typed).slice(0, 80);
  const spellings = Object.entries(words).flatMap(([main, others]) => [main, ...others]);
  const near = nearestWord(
    spellings.filter((each) => each.length > 2),
    word,
  );
  const meant = near === undefined ? undefined : wordOf(words, near);
  return { answer: { answer: 'unknown-word', command, word, ...(meant === undefined ? {} : { meant }) } };
}
