import { isInstant } from '../../core/calendar/index.ts';
import { evidenceKinds, type Verdict } from '../../core/incident/index.ts';
import type { Request } from '../../app/ports/index.ts';
import type { IncidentForm, ShiftForm } from './form.ts';

/**
 * Ids of everything that can be clicked. The value of a button says what it is about: an incident's id, or
 * `<escalation>|<page>` for the buttons of a page, `C-3` of a request for cover,
 * `<schedule>|3` of a hand-off, a number for those of a mute, `<incident>|<message>` of evidence. An overflow menu's options hold `<action id>|<value>`.
 */
export const clicks = {
  'incident.acknowledge': true,
  'incident.lead': true,
  'incident.update': true,
  'incident.severity': true,
  'incident.resolve': true,
  'incident.reopen': true,
  'incident.timeline': true,
  'incident.reached': true,
  'incident.explain': true,
  'incident.postmortem': true,
  'postmortem.status': true,
  'postmortem.redraft': true,
  'postmortem.suggest': true,
  'postmortem.take': true,
  'postmortem.publish': true,
  'postmortem.roles': true,
  'postmortem.review': true,
  'postmortem.feedback': true,
  'postmortem.dismiss': true,
  'postmortem.write': true,
  'incident.mitigate': true,
  'incident.unfold': true,
  'incident.retry': true,
  'evidence.again': true,
  'incident.hypothesis': true,
  'incident.action': true,
  'action.done': true,
  'digest.post': true,
  'incident.causes': true,
  'cause.link': true,
  'cause.unlink': true,
  'hypothesis.judge': true,
  'hypothesis.withdraw': true,
  'page.acknowledge': true,
  'page.escalate': true,
  'page.decline': true,
  'page.direct': true,
  'page.test': true,
  'page.reached': true,
  'cover.take': true,
  'swap.accept': true,
  'swap.refuse': true,
  'handoff.accept': true,
  'handoff.refuse': true,
  'oncall.override': true,
  'oncall.cover': true,
  'oncall.swap': true,
  'oncall.handoff': true,
  'oncall.calendar': true,
  'oncall.fairness': true,
  'calendar.renew': true,
  'leave.cover': true,
  'mute.new': true,
  'mute.end': true,
  'home.declare': true,
  'home.everybody': true,
  'home.own': true,
} as const;

export type ClickId = keyof typeof clicks;

/** The overflow menu that holds further clicks. */
export const moreMenu = 'incident.more';

/** The overflow menu with the sections of a document. */
export const postmortemMenu = 'postmortem.more';

/** The overflow menu of one hypothesis. */
export const hypothesisMenu = 'hypothesis.more';

/** Buttons that only open a link; Slack tells of those clicks too. */
export const linkPrefix = 'link.';

export type Clicked =
  | { readonly request: Request }
  | {
      readonly form: Exclude<IncidentForm, 'judge'>;
      readonly incident: string;
      /** The part of the incident that the form is about. */
      readonly about?: string;
    }
  | {
      readonly form: 'judge';
      readonly incident: string;
      readonly hypothesis: string;
      readonly verdict: Verdict;
    }
  | { readonly form: 'declare' }
  | { readonly form: 'mute' }
  | { readonly form: ShiftForm }
  /** The person's own page again; `all`: with everybody who is on call. */
  | { readonly home: { readonly all: boolean } };

/** What a click asks for; undefined for one that is not ours or not of this version. */
export function clicked(id: string, value: string): Clicked | undefined {
  if (id === moreMenu || id === postmortemMenu || id.startsWith(hypothesisMenu)) {
    const [inner = '', ...rest] = value.split('|');
    return Object.hasOwn(clicks, inner) ? clicked(inner, rest.join('|')) : undefined;
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
    case 'incident.reached':
      return { request: { do: 'reached', incident } };
    case 'incident.explain':
      return { request: { do: 'explain', incident } };
    case 'incident.postmortem':
      return { request: { do: 'postmortem', incident } };
    case 'postmortem.status':
      return { request: { do: 'postmortem-status', incident } };
    case 'postmortem.redraft':
      return { request: { do: 'postmortem-redraft', incident } };
    case 'postmortem.suggest':
      return { request: { do: 'postmortem-suggest', incident } };
    case 'postmortem.take':
      return { request: { do: 'postmortem-take', incident: { id: escalation }, suggestion: page } };
    case 'postmortem.publish':
      return { request: { do: 'postmortem-publish', incident } };
    case 'postmortem.roles':
      return { request: { do: 'postmortem-roles', incident } };
    case 'postmortem.review':
      return { form: 'review', incident: value };
    case 'postmortem.feedback':
      return { form: 'feedback', incident: value };
    case 'postmortem.dismiss':
    case 'postmortem.write':
      return aboutPart(id === 'postmortem.write' ? 'section' : 'dismiss', value);
    case 'incident.mitigate':
      return { request: { do: 'mitigate', incident } };
    case 'incident.retry':
      return { request: { do: 'retry', incident } };
    case 'incident.unfold':
      return { request: { do: 'unfold', incident } };
    case 'evidence.again':
      return again(value);
    case 'incident.action':
      return { form: 'action', incident: value };
    case 'action.done': {
      const [of = '', action = ''] = value.split('|');
      return { request: { do: 'action-end', incident: { id: of }, action, how: 'done' } };
    }
    case 'digest.post':
      return value === 'weekly' || value === 'monthly'
        ? { request: { do: 'digest', every: value } }
        : undefined;
    case 'incident.causes':
      return { request: { do: 'causes', incident } };
    case 'cause.link':
      return ofCause('cause-link', value);
    case 'cause.unlink':
      return ofCause('cause-unlink', value);
    case 'incident.hypothesis':
      return { form: 'hypothesis', incident: value };
    case 'hypothesis.judge': {
      const [of = '', hypothesis = '', verdict] = value.split('|');
      return verdict === 'support' || verdict === 'refute'
        ? { form: 'judge', incident: of, hypothesis, verdict }
        : undefined;
    }
    case 'hypothesis.withdraw': {
      const [of = '', hypothesis = ''] = value.split('|');
      return { request: { do: 'withdraw-hypothesis', incident: { id: of }, hypothesis } };
    }
    case 'page.acknowledge':
      return { request: { do: 'page-acknowledge', escalation, page } };
    case 'page.escalate':
      return { request: { do: 'page-escalate', escalation, page } };
    case 'page.reached':
      return { request: { do: 'reached-directly', direct: value } };
    case 'page.direct':
      return { form: 'page' };
    case 'page.test':
      return { request: { do: 'test-me' } };
    case 'page.decline':
      return { request: { do: 'page-decline', escalation, page } };
    case 'cover.take':
      return { request: { do: 'cover-take', label: value } };
    case 'swap.accept':
      return { request: { do: 'swap-accept', label: value } };
    case 'swap.refuse':
      return { request: { do: 'swap-refuse', label: value } };
    case 'handoff.accept':
      return ofHandoff('handoff-accept', value);
    case 'handoff.refuse':
      return ofHandoff('handoff-refuse', value);
    case 'oncall.fairness':
      return { request: { do: 'fairness' } };
    case 'oncall.calendar':
      return { request: { do: 'calendar', renew: false } };
    case 'calendar.renew': {
      const schedule = decoded(value);
      return { request: { do: 'calendar', renew: true, ...(schedule === '' ? {} : { schedule }) } };
    }
    case 'leave.cover':
      return coverLeave(value);
    case 'oncall.override':
      return { form: 'override' };
    case 'oncall.cover':
      return { form: 'cover' };
    case 'oncall.swap':
      return { form: 'swap' };
    case 'oncall.handoff':
      return { form: 'handoff' };
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

/** `<incident>|F1`, or `<incident>|<heading>` encoded: headings are free text. */
function aboutPart(form: 'section' | 'dismiss', value: string): Clicked | undefined {
  const [incident = '', part = ''] = value.split('|');
  const about = decoded(part);
  return about === '' ? undefined : { form, incident, about };
}

/** `<incident>|<message>`: the kinds that a message shows are the first word of it. */
function again(value: string): Clicked | undefined {
  const [id = '', sheet = ''] = value.split('|');
  const kind = evidenceKinds.find((each) => each === sheet.split('/')[0]);
  return kind === undefined ? undefined : { request: { do: 'evidence', incident: { id }, kinds: [kind] } };
}

/** `<incident>|<key of a change>`; the key is JSON and may hold anything. */
function ofCause(what: 'cause-link' | 'cause-unlink', value: string): Clicked | undefined {
  const at = value.indexOf('|');
  const [id, change] = [value.slice(0, at), value.slice(at + 1)];
  return at < 1 || change === '' ? undefined : { request: { do: what, incident: { id }, change } };
}

/** Names of schedules are free: they come encoded. */
function ofHandoff(what: 'handoff-accept' | 'handoff-refuse', value: string): Clicked | undefined {
  const [name = '', handoff = ''] = value.split('|');
  const schedule = decoded(name);
  return schedule === '' || !/^\d{1,9}$/.test(handoff)
    ? undefined
    : { request: { do: what, schedule, handoff } };
}

/** `<schedule>|<start>|<end>`. */
function coverLeave(value: string): Clicked | undefined {
  const [name = '', start = '', end = ''] = value.split('|');
  const words = decoded(name);
  if (words === '' || !isInstant(start) || !isInstant(end)) return undefined;
  return {
    request: { do: 'cover', wish: { from: { instant: start }, until: { instant: end } }, words },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Of a button its value, of a menu the option that was chosen. */
export function valueOf(action: object): string {
  const { value, selected_option: option } = action as {
    readonly value?: string;
    readonly selected_option?: { readonly value?: string } | null;
  };
  return value ?? option?.value ?? '';
}
