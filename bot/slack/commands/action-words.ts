import { closingLimits, isActionKind, type ClosingCondition } from '../../core/incident/index.ts';
import type { ActionWish, Request, Somebody, WhichIncident } from '../../app/ports/index.ts';
import { readMoment } from './times.ts';
import { commandText } from './typed-text.ts';

export type TypedAction =
  | { readonly request: Request }
  | { readonly form: true }
  | { readonly unclear: 'owner' | 'due'; readonly value: string };

/** What ends an action item or opens it again. */
const verbs: Readonly<Record<string, 'done' | 'dropped' | 'reopen'>> = {
  done: 'done',
  finished: 'done',
  close: 'done',
  drop: 'dropped',
  dropped: 'dropped',
  wontdo: 'dropped',
  reopen: 'reopen',
};

/**
 * `add raise the limit of the pool @Bo by friday prevent`, `done A1 reason`, `drop A1 why`, `reopen A1`, `A1 @Bo by
 * 2026-04-01`, `list`; without words a form; other words are an action item.
 */
export function readAction(typed: string, incident: WhichIncident): TypedAction {
  const text = typed.trim();
  const [first = '', ...rest] = text.split(/\s+/);
  const lower = first.toLowerCase();
  if (text === '' || (lower === 'add' && rest.length === 0)) return { form: true };
  if (['list', 'ls', 'show'].includes(lower) && rest.length === 0)
    return { request: { do: 'actions', incident } };
  const verb = Object.hasOwn(verbs, lower) ? verbs[lower] : undefined;
  if (verb !== undefined) {
    const { action, words } = leading(rest);
    const said = commandText(words.join(' '));
    const about = {
      incident,
      ...(action === undefined ? {} : { action }),
      ...(said === '' ? {} : { reason: said }),
    };
    return {
      request:
        verb === 'reopen' ? { do: 'action-reopen', ...about } : { do: 'action-end', how: verb, ...about },
    };
  }
  const typedRest = lower === 'add' ? text.slice(first.length).trim() : text;
  const { closes, left: without } = closingIn(typedRest);
  const { action, words: own } = leading(without.split(/\s+/).filter((word) => word !== ''));
  const read = wishOf(own);
  if ('unclear' in read) return read;
  const { left, ...said } = read;
  const wish = { ...said, ...(closes === undefined ? {} : { closes }) };
  if (action !== undefined && left.length === 0)
    return { request: { do: 'action-change', incident, action, ...wish } };
  return { request: { do: 'action-add', incident, text: commandText(left.join(' ')), ...wish } };
}

/** A condition as a form has it: `runbook alb-5xx exists`; undefined when it is none. */
export function readClosing(typed: string): ClosingCondition | undefined {
  const { closes, left } = closingIn(/^\s*when\b/i.test(typed) ? typed : `when ${typed}`);
  return left === '' ? closes : undefined;
}

/** `when runbook alb-5xx exists`, `when alarm "queue age" has an OK action`, `when pattern "timeout after" is absent for 14 days`, wherever it stands. */
function closingIn(text: string): { readonly closes?: ClosingCondition; readonly left: string } {
  const runbook = /\s*\b(?:closed |done )?when runbook (\S{1,100}) exists\b/i.exec(text);
  if (runbook) {
    const [whole, name = ''] = runbook;
    return {
      closes: { check: 'runbook', runbook: commandText(name) },
      left: text.replace(whole, () => ' ').trim(),
    };
  }
  const alarm =
    /\s*\b(?:closed |done )?when alarm (?:["\u201c\u201d]([^"\u201c\u201d]{1,255})["\u201c\u201d]|(\S{1,255})) has an OK action\b/i.exec(
      text,
    );
  if (alarm) {
    const [whole, quoted, word = ''] = alarm;
    return {
      closes: { check: 'alarm', alarm: commandText(quoted ?? word) },
      left: text.replace(whole, () => ' ').trim(),
    };
  }
  const pattern =
    /\s*\b(?:closed |done )?when pattern (?:["\u201c\u201d]([^"\u201c\u201d]{3,120})["\u201c\u201d]|(\S{3,120})) (?:is )?absent for (\d{1,3}) days?\b/i.exec(
      text,
    );
  const days = Number(pattern?.[3] ?? 0);
  if (pattern === null || days < 1 || days > closingLimits.days) return { left: text };
  const [whole, quoted, word = ''] = pattern;
  return {
    closes: { check: 'pattern', pattern: commandText(quoted ?? word), days },
    left: text.replace(whole, () => ' ').trim(),
  };
}

function leading([first = '', ...rest]: readonly string[]): {
  readonly action?: string;
  readonly words: readonly string[];
} {
  return /^A\d{1,3}:?$/i.test(first)
    ? { action: first.replace(':', '').toUpperCase(), words: rest }
    : { words: first === '' ? rest : [first, ...rest] };
}

type Wish = ActionWish & { readonly left: readonly string[] };

/** Owner, day and kind, wherever they stand; what is left is the text. */
function wishOf(
  words: readonly string[],
): Wish | { readonly unclear: 'owner' | 'due'; readonly value: string } {
  let owner: Somebody | undefined;
  let due: ActionWish['due'];
  let kind: ActionWish['kind'];
  const left: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const lower = word.toLowerCase();
    const [, user] = /^<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>$/.exec(word) ?? [];
    if (user !== undefined) owner = { user };
    else if (/^@\w/.test(word)) return { unclear: 'owner', value: word.slice(0, 80) };
    else if (['by', 'due', 'until'].includes(lower) && at + 1 < words.length) {
      const day = dayOf(words[at + 1]!);
      if (day !== undefined) {
        due = day;
        at += 1;
      } else if (lower === 'due' || /^\d/.test(words[at + 1]!))
        return { unclear: 'due', value: words[at + 1]!.slice(0, 80) };
      else left.push(word);
    } else if (isActionKind(lower) && (at === words.length - 1 || at === 0)) kind = lower;
    else left.push(word);
  }
  return {
    left,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** A day: `friday`, `tomorrow`, `2026-04-01`; an hour alone is none. */
function dayOf(word: string): ActionWish['due'] {
  const read = readMoment([word]);
  if ('wrong' in read || 'instant' in read.moment) return undefined;
  const { moment } = read;
  return 'weekday' in moment || 'inDays' in moment || moment.date !== undefined ? moment : undefined;
}
