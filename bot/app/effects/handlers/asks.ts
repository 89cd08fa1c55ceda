import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { redactSecrets } from '../../../core/catalogue/index.ts';
import {
  evidenceKinds,
  roles as knownRoles,
  type HumanCommand,
  type Incident,
  type IncidentEvent,
  type IncidentRejection,
} from '../../../core/incident/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  type Answer,
  type ArtefactStore,
  type Ask,
  type Change,
  type ChatFor,
  type Ids,
  type Pictures,
  type Request,
  type SettingsSource,
  type WhichIncident,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import type { CalledBy, OnCallNow } from '../../queries/on-call.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, type Handlers, type Outcome } from '../outcome.ts';
import { actionCommand, isActionRequest, listActions, listAllActions } from './actions.ts';
import { answering } from './answering.ts';
import { answerPage } from './answer-page.ts';
import { candidateCauses, isCauseRequest, meantChange } from './causes.ts';
import { correctionOf } from './corrections.ts';
import { calendar, type CalendarNeeds } from './calendars.ts';
import { cover, takeCover, withdrawCover } from './covers.ts';
import { declare } from './declare.ts';
import { postDigest } from './digests.ts';
import { showFairness } from './fairness.ts';
import { explainAlarm, explainOne } from './explain.ts';
import { createRefusedGuest } from './guests.ts';
import { tellMetrics } from './metrics.ts';
import { answerHandoff, handoff, type HandoffNeeds } from './handoffs.ts';
import { listMutes, mute, unmute, type MuteNeeds } from './mutes.ts';
import { endOverride, override } from './overrides.ts';
import { pageDirectly, type DirectNeeds } from './direct-pages.ts';
import { reached, reachedDirectly } from './reached.ts';
import { isReviewChange, postmortemStatus, reviewCommand, whoIsWho, type ReviewNeeds } from './review.ts';
import { testMe } from './test-pages.ts';
import { showSchedule } from './schedules.ts';
import { whoIsOnCall } from './who-is-on-call.ts';
import { answerSwap, swap } from './swaps.ts';

export type AskNeeds = MuteNeeds &
  HandoffNeeds &
  CalendarNeeds &
  DirectNeeds &
  ReviewNeeds & {
    readonly streams: Streams;
    readonly chat: ChatFor;
    readonly directory: Directory;
    readonly ids: Ids;
    readonly settings: SettingsSource;
    readonly incidents: Incidents;
    readonly shiftFacts: ShiftFacts;
    readonly onCallNow: OnCallNow;
    readonly calledBy: CalledBy;
    readonly nextPageOf: NextPageOf;
    readonly timelineOf: TimelineOf;
    readonly pictures: Pictures;
    readonly artefacts: ArtefactStore;
  };

/** What guests may ask for: reading help is no act. */
const harmless: ReadonlySet<string> = new Set(['help']);

/** What a person asked for becomes a command, and its result an answer that only they see. */
export function askHandlers(needs: AskNeeds): Pick<Handlers, 'ask' | 'answer'> {
  const { chat } = needs;
  const refusedGuest = createRefusedGuest(needs);
  return {
    async ask({ effect, data, now }) {
      const refused = harmless.has(data.request.do)
        ? undefined
        : await refusedGuest(data.user, data.reply.channel, now);
      if (refused) return done(answering(data, refused, now));
      const outcome = await handle(needs, data, now);
      return 'answer' in outcome ? done(answering(data, outcome, now, effect.id)) : outcome;
    },

    /** An ephemeral message cannot be looked for: in doubt it is dropped (decisions, "Unknown outcomes"). */
    async answer({ effect, data }) {
      if (effect.inDoubt) return done();
      try {
        await chat(effect.lane).answer(data.to, { kind: 'answer', answer: data.answer });
      } catch (error) {
        // Nobody waits for it any more (a response URL lives 30 minutes), and there is nothing an operator could do.
        if (!(error instanceof ChatError) || error.code !== 'gone') throw error;
      }
      return done();
    },
  };
}

async function handle(needs: AskNeeds, ask: Ask, now: Instant): Promise<Outcome | Answer> {
  const { request } = ask;
  switch (request.do) {
    case 'help':
      return { answer: 'help', command: request.command };
    case 'list':
      return listed(needs, ask);
    case 'declare':
      return declare(needs, ask, request, now);
    case 'on-call':
      return whoIsOnCall(needs, ask, request, now);
    case 'page-person':
      return pageDirectly(needs, ask, request, now);
    case 'reached-directly':
      return reachedDirectly(needs, ask, request);
    case 'test-me':
      return testMe(needs, ask, now);
    case 'schedule':
      return showSchedule(needs, request, now);
    case 'override':
      return override(needs, ask, request, now);
    case 'override-end':
      return endOverride(needs, ask, request, now);
    case 'cover':
      return cover(needs, ask, request, now);
    case 'cover-take':
      return takeCover(needs, ask, request, now);
    case 'cover-withdraw':
      return withdrawCover(needs, ask, request, now);
    case 'all-actions':
      return listAllActions(needs, ask, now);
    case 'metrics':
      return tellMetrics(needs, ask, request, now);
    case 'digest':
      return postDigest(needs, ask, request, now);
    case 'swap':
      return swap(needs, ask, request, now);
    case 'swap-accept':
    case 'swap-refuse':
    case 'swap-withdraw':
      return answerSwap(needs, ask, request, now);
    case 'fairness':
      return showFairness(needs, request, now);
    case 'calendar':
      return calendar(needs, ask, request, now);
    case 'handoff':
      return handoff(needs, ask, request, now);
    case 'handoff-accept':
    case 'handoff-refuse':
      return answerHandoff(needs, ask, request, now);
    case 'explain-alarm':
      return explainAlarm(needs, ask, request, now);
    case 'mute':
      return mute(needs, ask, request, now);
    case 'mutes':
      return listMutes(needs, now);
    case 'unmute':
      return unmute(needs, ask, request, now);
    case 'page-acknowledge':
    case 'page-escalate':
    case 'page-decline':
      return answerPage(needs, ask, request, now);
    default:
      return onIncident(needs, ask, request, now);
  }
}

async function listed({ incidents, directory }: AskNeeds, ask: Ask): Promise<Answer> {
  const person = await directory.ofSlack(ask.user);
  return { answer: 'incidents', open: await incidents.open({ person }, 20) };
}

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

type OnIncident = Exclude<
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

async function onIncident(
  needs: AskNeeds,
  ask: Ask,
  request: OnIncident,
  now: Instant,
): Promise<Outcome | Answer> {
  const { directory, incidents, timelineOf, streams } = needs;
  const person = await directory.ofSlack(ask.user);
  const incident = await incidents.find(request.incident, { person });
  const word = request.do === 'correct' ? 'timeline fix' : isCauseRequest(request) ? 'caused-by' : request.do;
  if (!incident) return notFound(needs, request.incident, word, person);
  const { number, id } = incident;
  if (request.do === 'timeline') {
    const { entries, people } = await timelineOf(incident);
    return { answer: 'timeline', number, entries, people };
  }
  if (request.do === 'actions') return listActions(directory, incident, person, now);
  if (request.do === 'causes') return candidateCauses(needs, incident);
  if (request.do === 'hypotheses') {
    const { hypotheses } = incident;
    const people = await directory.refs(hypotheses.flatMap(({ person: by }) => by ?? []));
    return { answer: 'hypotheses', incident: id, number, hypotheses, people };
  }
  if (request.do === 'reached') return reached(needs, ask, incident, person, now);
  if (request.do === 'explain') return explainOne(needs, incident, now);
  if (request.do === 'postmortem') {
    if (incident.documents.length === 0) return { answer: 'no-draft', number, status: incident.status };
    const again = { key: ask.id, about: `incident/${id}`, dueAt: now };
    return done(
      intend('share-postmortem', { incident: id }, again),
      answering(ask, { answer: 'done', number, what: request.do }, now),
    );
  }
  if (request.do === 'postmortem-status') return postmortemStatus(needs, incident);
  if (request.do === 'postmortem-roles') return whoIsWho(needs, incident, person);
  if (request.do === 'postmortem-redraft') return redraft(ask, incident, now);
  if (request.do === 'acknowledge' && incident.escalation !== undefined) {
    const escalation = await streams.load(escalationStream, incident.escalation.id);
    if (escalation.state.status === 'running' || escalation.state.status === 'exhausted') {
      const command = { type: 'AcknowledgePages', person, via: 'command' } as const;
      return telling(
        escalationStream,
        incident.escalation.id,
        command,
        { kind: 'person', person },
        {
          follow: (facts) => {
            const counted = facts.find(({ type }) => type === 'AcknowledgementCounted');
            const missing = counted?.type === 'AcknowledgementCounted' ? counted.data.missing : 0;
            const said: Answer =
              missing === 0
                ? { answer: 'done', number, what: request.do }
                : { answer: 'acknowledgement-counted', number, missing };
            return [answering(ask, said, now)];
          },
          unchanged: () => done(answering(ask, { answer: 'no-change', number }, now)),
          // Somebody was quicker, or it has just been stopped.
          rejected: () => done(answering(ask, { answer: 'acknowledged-already', number }, now)),
        },
      );
    }
  }
  const command =
    request.do === 'correct'
      ? await correctionOf(needs, { incident, request, person, now })
      : isCauseRequest(request)
        ? await causeCommand(needs, incident, request)
        : isActionRequest(request)
          ? await actionCommand(directory, request, person, now)
          : isReviewChange(request)
            ? await reviewCommand(needs, { incident, request, person, now })
            : await commandOf(needs, request, person, now);
  if ('answer' in command) return command;
  const change = await changeOf(incident, command, directory);
  const changing = change === undefined ? {} : { change };
  return telling(
    incidentStream,
    id,
    command,
    { kind: 'person', person, ...roleOf(incident, person) },
    {
      follow: (facts) => [
        answering(ask, { answer: 'done', number, what: request.do, ...changed(facts, change) }, now),
      ],
      unchanged: () =>
        done(
          answering(
            ask,
            request.do === 'acknowledge'
              ? { answer: 'acknowledged-already', number }
              : { answer: 'no-change', number, ...changing },
            now,
          ),
        ),
      rejected: (rejection) => done(answering(ask, refusedBy(rejection), now)),
    },
  );
}

async function causeCommand(
  needs: AskNeeds,
  incident: Incident,
  request: Of<'cause-link' | 'cause-unlink'>,
): Promise<HumanCommand | Answer> {
  const change = await meantChange(needs, incident, request.change);
  if ('answer' in change) return change;
  const type = request.do === 'cause-link' ? 'LinkChange' : 'UnlinkChange';
  return { type, change, ...reasoned(request.reason) };
}

function redraft(ask: Ask, { id, number, status, postmortem }: Incident, now: Instant): Outcome | Answer {
  if (postmortem === undefined) return { answer: 'no-draft', number, status };
  if (postmortem.status === 'published') {
    return { answer: 'refused', rejection: { code: 'postmortem-published', number } };
  }
  return done(
    intend('draft-postmortem', { incident: id }, { key: ask.id, about: `incident/${id}`, dueAt: now }),
    answering(ask, { answer: 'done', number, what: 'postmortem-redraft' }, now),
  );
}

/** What the command sets, beside what is there now. */
async function changeOf(
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
    default:
      return undefined;
  }
}

/** The change as it was stored: somebody else may have changed the same a moment before. */
function changed(facts: readonly IncidentEvent[], change: Change | undefined): { readonly change?: Change } {
  for (const fact of facts) {
    if (fact.type === 'SeverityChanged') return { change: { of: 'severity', ...fact.data } };
    if (fact.type === 'StatusChanged') return { change: { of: 'status', ...fact.data } };
  }
  return change === undefined ? {} : { change };
}

const refusedBy = (rejection: IncidentRejection): Answer => ({ answer: 'refused', rejection });

/** The role somebody had when they did something; the timeline and the postmortem speak of roles. */
function roleOf(incident: Incident, person: string): { readonly role?: string } {
  const held = Object.entries(incident.roles).find(([, holder]) => holder === person)?.[0];
  if (held !== undefined) return { role: held };
  return incident.acknowledged?.person === person ? { role: 'on-call' } : {};
}

async function notFound(
  { incidents }: AskNeeds,
  which: WhichIncident,
  command: string,
  person: string,
): Promise<Answer> {
  if ('number' in which) return { answer: 'no-such-incident', number: which.number };
  return { answer: 'which-incident', command, open: await incidents.open({ person }, 20) };
}

async function commandOf(
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
    case 'postmortem-review':
    case 'postmortem-dismiss':
    case 'postmortem-write':
    case 'postmortem-publish':
    case 'postmortem-feedback':
      return { answer: 'failed', id: request.do };
  }
}

const reasoned = (reason: string | undefined): { readonly reason?: string } =>
  reason === undefined ? {} : { reason };
