import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { redactSecrets } from '../../../core/catalogue/index.ts';
import {
  evidenceKinds,
  roles as knownRoles,
  type HumanCommand,
  type Incident,
  type IncidentEvent,
} from '../../../core/incident/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Change, Request } from '../../ports/index.ts';
import type { AskNeeds } from './ask-needs.ts';

export type Of<D extends Request['do']> = Extract<Request, { do: D }>;

/** What is asked of one incident; everything else is asked of schedules, mutes, pages or figures. */
export type OnIncident = Exclude<
  Request,
  Of<
    | 'help'
    | 'list'
    | 'declare'
    | 'on-call'
    | 'page-person'
    | 'reached-directly'
    | 'test-me'
    | 'schedule'
    | 'override'
    | 'override-end'
    | 'cover'
    | 'cover-take'
    | 'cover-withdraw'
    | 'swap'
    | 'swap-accept'
    | 'swap-refuse'
    | 'swap-withdraw'
    | 'calendar'
    | 'fairness'
    | 'handoff'
    | 'handoff-accept'
    | 'handoff-refuse'
    | 'explain-alarm'
    | 'mute'
    | 'metrics'
    | 'digest'
    | 'all-actions'
    | 'mutes'
    | 'unmute'
    | 'page-acknowledge'
    | 'page-escalate'
    | 'page-decline'
  >
>;

/** The command that a person's request is, or why it cannot be one. */
export async function commandOf(
  { directory, settings }: AskNeeds,
  request: OnIncident,
  person: string,
  now: Instant,
): Promise<HumanCommand | Answer> {
  switch (request.do) {
    case 'acknowledge':
      return { type: 'Acknowledge', person };
    case 'severity':
      return { type: 'ChangeSeverity', severity: request.severity, ...reasoned(request.reason) };
    case 'status':
      return { type: 'ChangeStatus', status: request.status, ...reasoned(request.reason) };
    case 'role': {
      const allowed = [...knownRoles, ...settings.current().roles];
      const role = allowed.find((each) => each === request.role.toLowerCase());
      if (role === undefined) {
        const example = '/incident role lead @An';
        return { answer: 'wrong-value', command: 'role', value: request.role, allowed, example };
      }
      const who = request.person;
      const holder = who === null ? null : who === 'me' ? person : await directory.ofSlack(who.user);
      return { type: 'AssignRole', role, person: holder };
    }
    case 'note':
      return { type: 'AddNote', note: request.note };
    case 'hypothesis':
      return { type: 'AddHypothesis', text: request.text, evidence: request.evidence };
    case 'judge': {
      const { verdict, evidence, hypothesis } = request;
      const which = hypothesis === undefined ? {} : { hypothesis };
      return { type: 'JudgeHypothesis', verdict, evidence, ...which, ...reasoned(request.reason) };
    }
    case 'withdraw-hypothesis': {
      const { hypothesis } = request;
      return { type: 'WithdrawHypothesis', ...(hypothesis === undefined ? {} : { hypothesis }) };
    }
    case 'update':
      return {
        type: 'GiveUpdate',
        update: request.update,
        ...(request.nextInMin === undefined ? {} : { nextUpdateAt: plusSec(now, request.nextInMin * 60) }),
      };
    case 'mitigate':
      return { type: 'Mitigate' };
    case 'resolve': {
      const { summary, evenInAlarm } = request;
      return { type: 'Resolve', evenInAlarm, ...(summary === undefined ? {} : { summary }) };
    }
    case 'reopen':
      return { type: 'Reopen', ...reasoned(request.reason) };
    case 'close':
      return { type: 'Close', reason: 'by-hand' };
    case 'decline':
      return { type: 'Decline', ...reasoned(request.reason) };
    case 'unfold':
      return { type: 'Unfold' };
    case 'evidence': {
      const kinds = request.kinds.length === 0 ? evidenceKinds : request.kinds;
      return {
        type: 'AskEvidence',
        kinds,
        at: now,
        ...(request.words === undefined ? {} : { words: redactSecrets(request.words).text }),
      };
    }
    case 'timeline':
    case 'correct':
    case 'hypotheses':
    case 'causes':
    case 'cause-link':
    case 'cause-unlink':
    case 'reached':
    case 'retry':
    case 'explain':
    case 'actions':
    case 'action-add':
    case 'action-change':
    case 'action-end':
    case 'action-reopen':
    case 'postmortem':
    case 'postmortem-status':
    case 'postmortem-roles':
    case 'postmortem-redraft':
    case 'postmortem-suggest':
    case 'postmortem-take':
    case 'postmortem-review':
    case 'postmortem-dismiss':
    case 'postmortem-write':
    case 'postmortem-publish':
    case 'postmortem-feedback':
      return { answer: 'failed', id: request.do };
  }
}

export const reasoned = (reason: string | undefined): { readonly reason?: string } =>
  reason === undefined ? {} : { reason };

/** What the command sets, beside what is there now. */
export async function changeOf(
  incident: Incident,
  command: HumanCommand,
  directory: Directory,
): Promise<Change | undefined> {
  switch (command.type) {
    case 'ChangeSeverity':
      return { of: 'severity', from: incident.severity, to: command.severity };
    case 'ChangeStatus':
      return { of: 'status', from: incident.status, to: command.status };
    case 'AssignRole': {
      const { role, person } = command;
      const to = person === null ? undefined : (await directory.refs([person]))[person];
      return { of: 'role', role, ...(to === undefined ? {} : { to }) };
    }
    case 'AskEvidence':
      return command.words === undefined ? { of: 'looks', asked: command.kinds, not: [] } : undefined;
    default:
      return undefined;
  }
}

/** The change as it was stored: somebody else may have changed the same a moment before. */
export function changed(
  facts: readonly IncidentEvent[],
  change: Change | undefined,
): { readonly change?: Change } {
  for (const fact of facts) {
    if (fact.type === 'SeverityChanged') return { change: { of: 'severity', ...fact.data } };
    if (fact.type === 'StatusChanged') return { change: { of: 'status', ...fact.data } };
    if (fact.type === 'EvidenceAsked' && change?.of === 'looks') {
      const not = change.asked.filter((kind) => !fact.data.kinds.includes(kind));
      return not.length === 0 ? {} : { change: { of: 'looks', asked: fact.data.kinds, not } };
    }
  }
  return change === undefined ? {} : { change };
}
