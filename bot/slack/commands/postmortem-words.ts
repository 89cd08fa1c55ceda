import type { FormName, Request, WhichIncident } from '../../app/ports/index.ts';
import { readMoment } from './times.ts';
import { commandText } from './typed-text.ts';

export type TypedPostmortem =
  | { readonly request: Request }
  | {
      readonly form: Extract<FormName, 'review' | 'dismiss' | 'section' | 'feedback'>;
      /** The finding or section that it is about. */
      readonly about?: string;
    }
  | { readonly unclear: 'person' | 'time'; readonly value: string }
  | { readonly unknown: string };

const verbs = {
  show: ['post', 'draft'],
  status: ['state', 'findings'],
  review: ['reviewers'],
  write: ['edit', 'section'],
  dismiss: ['stand'],
  redraft: ['again', 'renew'],
  suggest: ['wording', 'word'],
  publish: [],
  roles: ['who'],
  feedback: [],
} as const satisfies Record<string, readonly string[]>;

type Verb = keyof typeof verbs;

export const postmortemVerbs = Object.keys(verbs) as readonly Verb[];

/**
 * What comes after `/incident postmortem`: nothing, `status`, `review @An @Bo friday 10:00`, `write summary: text`,
 * `dismiss F1 why`, `suggest impact`, `redraft`, `publish`, `roles`, `feedback`.
 */
export function readPostmortem(typed: string, incident: WhichIncident): TypedPostmortem {
  const text = typed.trim();
  const [first = ''] = text.split(/\s+/, 1);
  const rest = text.slice(first.length).trim();
  const lower = first.toLowerCase();
  const verb = postmortemVerbs.find(
    (each) => each === lower || (verbs[each] as readonly string[]).includes(lower),
  );
  if (text === '') return { request: { do: 'postmortem', incident } };
  switch (verb) {
    case undefined:
      return { unknown: first };
    case 'show':
      return { request: { do: 'postmortem', incident } };
    case 'status':
      return { request: { do: 'postmortem-status', incident } };
    case 'redraft':
      return { request: { do: 'postmortem-redraft', incident } };
    case 'suggest':
      return {
        request: {
          do: 'postmortem-suggest',
          incident,
          ...(rest === '' ? {} : { section: commandText(rest).slice(0, 120) }),
        },
      };
    case 'publish':
      return { request: { do: 'postmortem-publish', incident } };
    case 'roles':
      return { request: { do: 'postmortem-roles', incident } };
    case 'feedback':
      return { form: 'feedback' };
    case 'review':
      return rest === '' ? { form: 'review' } : review(rest, incident);
    case 'write':
      return write(rest, incident);
    case 'dismiss':
      return dismissal(rest, incident);
  }
}

function review(text: string, incident: WhichIncident): TypedPostmortem {
  const mention = /<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>/g;
  const reviewers = [...text.matchAll(mention)].map(([, user]) => user ?? '');
  const words = text.replace(mention, ' ').split(/[\s,]+/);
  const left = words.filter((word) => word !== '' && !/^(?:and|at|on|und|và|lúc)$/i.test(word));
  const handle = left.find((word) => word.startsWith('@'));
  if (handle !== undefined) return { unclear: 'person', value: handle };
  const asked = { do: 'postmortem-review', incident, reviewers } as const;
  if (left.length === 0) return { request: asked };
  const read = readMoment(left);
  if ('wrong' in read || read.rest.length > 0) return { unclear: 'time', value: left.join(' ') };
  return { request: { ...asked, meeting: read.moment } };
}

/** `summary: what customers saw ...`; without a text the form opens. */
function write(text: string, incident: WhichIncident): TypedPostmortem {
  if (text === '') return { request: { do: 'postmortem-status', incident } };
  const [whole = '', section = ''] = /^([^:\n]{1,120}):\s*/.exec(text) ?? [];
  const said = text.slice(whole.length).trim();
  if (whole === '' || said === '') {
    return { form: 'section', about: commandText(whole === '' ? text : section).slice(0, 120) };
  }
  return {
    request: {
      do: 'postmortem-write',
      incident,
      section: commandText(section).trim(),
      text: commandText(said),
    },
  };
}

function dismissal(text: string, incident: WhichIncident): TypedPostmortem {
  const [whole = '', id] = /^(F\d{1,4}):?(?:\s+|$)/i.exec(text) ?? [];
  const reason = commandText(text.slice(whole.length));
  if (id !== undefined && reason === '') return { form: 'dismiss', about: id.toUpperCase() };
  return {
    request: {
      do: 'postmortem-dismiss',
      incident,
      ...(id === undefined ? {} : { finding: id.toUpperCase() }),
      ...(reason === '' ? {} : { reason }),
    },
  };
}
