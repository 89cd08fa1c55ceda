import type { Request } from '../../app/ports/index.ts';
import type { IncidentForm } from './form.ts';

/**
 * Ids of everything that can be clicked. The value of a button says what it is about: an incident's id, or
 * `<escalation>|<page>` for the buttons of a page, `C-3` of a request for cover,
 * a number for those of a mute. An overflow menu's options hold `<action id>|<value>`.
 */
export const clicks = {
  'incident.acknowledge': true,
  'incident.lead': true,
  'incident.update': true,
  'incident.severity': true,
  'incident.resolve': true,
  'incident.reopen': true,
  'incident.timeline': true,
  'incident.postmortem': true,
  'incident.mitigate': true,
  'incident.unfold': true,
  'page.acknowledge': true,
  'page.escalate': true,
  'page.decline': true,
  'cover.take': true,
  'mute.new': true,
  'mute.end': true,
  'home.declare': true,
  'home.everybody': true,
  'home.own': true,
} as const;

export type ClickId = keyof typeof clicks;

/** The overflow menu that holds further clicks. */
export const moreMenu = 'incident.more';

/** Buttons that only open a link; Slack tells of those clicks too. */
export const linkPrefix = 'link.';

export type Clicked =
  | { readonly request: Request }
  | { readonly form: IncidentForm; readonly incident: string }
  | { readonly form: 'declare' }
  | { readonly form: 'mute' }
  /** The person's own page again; `all`: with everybody who is on call. */
  | { readonly home: { readonly all: boolean } };

/** What a click asks for; undefined for one that is not ours or not of this version. */
export function clicked(id: string, value: string): Clicked | undefined {
  if (id === moreMenu) {
    const [inner = '', ...rest] = value.split('|');
    return inner === moreMenu ? undefined : clicked(inner, rest.join('|'));
  }
  const incident = { id: value };
  const [escalation = '', page = ''] = value.split('|');
  switch (id as ClickId) {
    case 'incident.acknowledge':
      return { request: { do: 'acknowledge', incident } };
    case 'incident.lead':
      return { request: { do: 'role', incident, role: 'lead', person: 'me' } };
    case 'incident.update':
      return { form: 'update', incident: value };
    case 'incident.severity':
      return { form: 'severity', incident: value };
    case 'incident.resolve':
      return { form: 'resolve', incident: value };
    case 'incident.reopen':
      return { request: { do: 'reopen', incident } };
    case 'incident.timeline':
      return { request: { do: 'timeline', incident } };
    case 'incident.postmortem':
      return { request: { do: 'postmortem', incident } };
    case 'incident.mitigate':
      return { request: { do: 'mitigate', incident } };
    case 'incident.unfold':
      return { request: { do: 'unfold', incident } };
    case 'page.acknowledge':
      return { request: { do: 'page-acknowledge', escalation, page } };
    case 'page.escalate':
      return { request: { do: 'page-escalate', escalation, page } };
    case 'page.decline':
      return { request: { do: 'page-decline', escalation, page } };
    case 'cover.take':
      return { request: { do: 'cover-take', label: value } };
    case 'mute.new':
      return { form: 'mute' };
    case 'mute.end':
      return /^\d{1,9}$/.test(value) ? { request: { do: 'unmute', number: Number(value) } } : undefined;
    case 'home.declare':
      return { form: 'declare' };
    case 'home.everybody':
      return { home: { all: true } };
    case 'home.own':
      return { home: { all: false } };
    default:
      return undefined;
  }
}
