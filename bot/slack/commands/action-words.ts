import { isActionKind } from '../../core/incident/index.ts';
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
  const words = lower === 'add' ? rest : [first, ...rest];
  const { action, words: own } = leading(words);
  const read = wishOf(own);
  if ('unclear' in read) return read;
  const { left, ...wish } = read;
  if (action !== undefined && left.length === 0)
    return { request: { do: 'action-change', incident, action, ...wish } };
  return { request: { do: 'action-add', incident, text: commandText(left.join(' ')), ...wish } };
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
