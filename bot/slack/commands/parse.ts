import { isSeverity, severities } from '../../core/catalogue/index.ts';
import { evidenceKinds, isWorkingStatus, workingStatuses } from '../../core/incident/index.ts';
import type { Answer, FormName, Request, WhichIncident } from '../../app/ports/index.ts';
import { nearestWord } from '../../core/texts/index.ts';
import { readAction } from './action-words.ts';
import { readExplain } from './explain-words.ts';
import { readCause } from './cause-words.ts';
import { hypothesisVerbs, readHypothesis } from './hypothesis-words.ts';
import { postmortemVerbs, readPostmortem } from './postmortem-words.ts';
import { readMute } from './mute-words.ts';
import { lengthSec } from './times.ts';
import { readCorrection } from './timeline-words.ts';
import { readCover, readHandoff, readOverride, readSwap, type Unclear } from './oncall-words.ts';
import { commandText } from './typed-text.ts';
import { incidentWords, oncallWords, wordOf, type IncidentWord, type OncallWord } from './words.ts';

/** What a typed command turns out to be. */
export type Parsed =
  | { readonly request: Request }
  /** A form is opened instead: the command came without what it needs. */
  | { readonly form: 'declare'; readonly title?: string }
  | { readonly form: 'mute' }
  | {
      readonly form: Exclude<FormName, 'judge'>;
      readonly incident: WhichIncident;
      /** The part of the incident that the form is about. */
      readonly about?: string;
    }
  | { readonly form: 'override' | 'cover' | 'swap' | 'handoff' | 'page' }
  | { readonly answer: Answer };

/** What a page by hand may say. */
const directTextLimit = 500;

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
    case 'swap':
      return swap(rest);
    case 'test':
      return { request: { do: 'test-me' } };
    case 'page':
      return pagePerson(rest, '/oncall');
    case 'handoff':
      return handoff(rest);
    case 'calendar':
      return calendar(rest);
    case 'fairness':
      return { request: { do: 'fairness', ...schedule } };
  }
}

const ending = /^(?:end|stop|off|cancel|withdraw)(?:\s+(\S+))?$/i;

/** `@person text`, `payments text`, `"Trực đêm" text`; the text is what the person reads. */
function pagePerson(text: string, command: '/oncall' | '/incident', incident?: WhichIncident): Parsed {
  if (text === '') return { form: 'page' };
  const [whole, user, quoted, word] =
    /^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>|["\u201c\u201d]([^"\u201c\u201d]{1,200})["\u201c\u201d]|(\S+))\s*/.exec(
      text,
    ) ?? [''];
  const said = commandText(text.slice(whole.length));
  if (said === '') return wrong('page', '', [], `${command} page @An payments are failing, please join`);
  const schedule = commandText(quoted ?? word ?? '').slice(0, 200);
  const who = user === undefined ? { schedule } : { user };
  return {
    request: {
      do: 'page-person',
      who,
      text: said.slice(0, directTextLimit),
      ...(incident === undefined ? {} : { incident }),
    },
  };
}

function override(text: string): Parsed {
  const ended = ending.exec(text);
  if (ended) {
    const [, letter = 'O', number] = /^([OCS])?-?(\d{1,9})$/i.exec(ended[1] ?? '') ?? [];
    return number === undefined
      ? wrong('override end', ended[1] ?? '', [], '/oncall override end O-7')
      : { request: { do: 'override-end', label: `${letter.toUpperCase()}-${Number(number)}` } };
  }
  if (text === '') return { form: 'override' };
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
  if (text === '') return { form: 'cover' };
  const typed = readCover(text);
  return 'wrong' in typed ? unclear('cover', typed) : { request: { do: 'cover', ...typed } };
}

function swap(text: string): Parsed {
  const ended = ending.exec(text);
  if (ended) {
    const [, number] = /^S?-?(\d{1,9})$/i.exec(ended[1] ?? '') ?? [];
    return number === undefined
      ? wrong('swap end', ended[1] ?? '', [], '/oncall swap end S-4')
      : { request: { do: 'swap-withdraw', label: `S-${Number(number)}` } };
  }
  if (text === '') return { form: 'swap' };
  const typed = readSwap(text);
  return 'wrong' in typed ? unclear('swap', typed) : { request: { do: 'swap', ...typed } };
}

/** `payments`, `new`, `new payments`; without words the asker's own. */
function calendar(text: string): Parsed {
  const renew = /^(?:new|renew)(?:\s+|$)/i.exec(text);
  const schedule = commandText(renew === null ? text : text.slice(renew[0].length)).slice(0, 200);
  return {
    request: { do: 'calendar', renew: renew !== null, ...(schedule === '' ? {} : { schedule }) },
  };
}

/** Without words to who comes next: that is what is meant at the end of a shift. */
function handoff(text: string): Parsed {
  const typed = readHandoff(text);
  return 'wrong' in typed ? unclear('handoff', typed) : { request: { do: 'handoff', ...typed } };
}

const unclear = (
  command: 'override' | 'cover' | 'swap' | 'handoff',
  { wrong: what, value }: Unclear,
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
    case 'hypothesis':
      return hypothesis(text ?? '', incident);
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
    case 'retry':
      return { request: { do: 'retry', incident } };
    case 'unfold':
      return { request: { do: 'unfold', incident } };
    case 'decline':
      return { request: { do: 'decline', incident, ...reason } };
    case 'timeline':
      return timeline(words, rest, incident);
    case 'action':
      return action(rest, incident);
    case 'actions':
      return { request: { do: 'all-actions' } };
    case 'digest': {
      const every = (words[0] ?? 'weekly').toLowerCase();
      if (every === 'weekly' || every === 'week') return { request: { do: 'digest', every: 'weekly' } };
      if (every === 'monthly' || every === 'month') return { request: { do: 'digest', every: 'monthly' } };
      return wrong('digest', every, ['weekly', 'monthly'], '/incident digest monthly');
    }
    case 'caused-by':
      return { request: readCause(rest, incident) };
    case 'metrics':
      return metrics(words);
    case 'reached':
      return { request: { do: 'reached', incident } };
    case 'page':
      return pagePerson(rest, '/incident', incident);
    case 'explain':
      return text === undefined ? { request: { do: 'explain', incident } } : explained(text);
    case 'mute':
      return text === undefined ? { form: 'mute' } : mute(text);
    case 'mutes':
      return text === undefined ? { request: { do: 'mutes' } } : mute(text);
    case 'unmute':
      return unmute(text ?? '');
    case 'evidence':
      return evidence(words, rest, incident);
    case 'postmortem':
      return postmortem(rest, incident);
  }
}

function explained(text: string): Parsed {
  const read = readExplain(text);
  if (!('wrong' in read)) return { request: { do: 'explain-alarm', ...read } };
  return wrong('explain', read.value, read.allowed, '/incident explain checkout-5xx at friday 03:00');
}

/** `evidence` alone is everything again; with a kind that kind; with more words something else of it. */
function evidence([kind, ...more]: readonly string[], rest: string, incident: WhichIncident): Parsed {
  if (kind === undefined) return { request: { do: 'evidence', incident, kinds: [] } };
  const lower = kind.toLowerCase();
  const meant = evidenceKinds.find((each) => each === lower || (lower.length > 2 && each.startsWith(lower)));
  if (meant === undefined) {
    return wrong('evidence', kind, evidenceKinds, '/incident evidence logs /ecs/checkout timed out');
  }
  const words = more.length === 0 ? '' : commandText(rest.slice(kind.length).trim());
  return { request: { do: 'evidence', incident, kinds: [meant], ...(words === '' ? {} : { words }) } };
}

const daySec = 86_400;

function action(text: string, incident: WhichIncident): Parsed {
  const read = readAction(text, incident);
  if ('form' in read) return { form: 'action', incident };
  if ('unclear' in read)
    return { answer: { answer: 'action-unclear', wrong: read.unclear, value: commandText(read.value) } };
  return read;
}

function postmortem(text: string, incident: WhichIncident): Parsed {
  const read = readPostmortem(text, incident);
  if ('form' in read) return { ...read, incident };
  if ('unclear' in read) {
    const value = commandText(read.value).slice(0, 80);
    return { answer: { answer: 'review-unclear', wrong: read.unclear, value } };
  }
  if ('unknown' in read) {
    const sample = '/incident postmortem review @An friday 10:00';
    return wrong('postmortem', read.unknown, postmortemVerbs, sample);
  }
  return read;
}

/** `checkout 30d`, in either order; everything and 30 days when nothing is said. */
function metrics(words: readonly string[]): Parsed {
  const lengths = words.map(lengthSec);
  const services = words.filter((_, index) => lengths[index] === undefined);
  const [forSec = 30 * daySec, ...others] = lengths.filter((sec) => sec !== undefined);
  const [service, ...more] = services;
  if (others.length > 0 || more.length > 0 || forSec < daySec || forSec > 3660 * daySec) {
    const value = words.join(' ');
    return wrong('metrics', value, ['SERVICE', '30d', '12w'], '/incident metrics checkout 30d');
  }
  const named = service === undefined ? {} : { service: commandText(service).slice(0, 100) };
  return { request: { do: 'metrics', ...named, forSec } };
}

function timeline([first = '']: readonly string[], rest: string, incident: WhichIncident): Parsed {
  if (!['fix', 'correct'].includes(first.toLowerCase())) return { request: { do: 'timeline', incident } };
  const read = readCorrection(rest.slice(first.length));
  if (!('wrong' in read)) return { request: { do: 'correct', incident, ...read } };
  const command = 'timeline fix';
  const sample = '/incident timeline fix 7 14:02 the dashboard showed it earlier';
  return wrong(command, read.value, read.wrong === 'entry' ? ['7', 'start', 'end'] : [], sample);
}

function hypothesis(text: string, incident: WhichIncident): Parsed {
  const read = readHypothesis(text);
  switch (read.act) {
    case 'form':
      return { form: 'hypothesis', incident };
    case 'list':
      return { request: { do: 'hypotheses', incident } };
    case 'add':
      return { request: { do: 'hypothesis', incident, text: read.text, evidence: read.evidence } };
    case 'judge': {
      const { act: _act, ...judged } = read;
      return { request: { do: 'judge', incident, ...judged } };
    }
    case 'withdraw': {
      const { act: _act, ...which } = read;
      return { request: { do: 'withdraw-hypothesis', incident, ...which } };
    }
    case 'unclear':
      return wrong('hypothesis', read.word, hypothesisVerbs, '/incident hypothesis refute H1 E5');
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
