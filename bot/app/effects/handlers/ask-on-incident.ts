import type { Instant } from '../../../core/calendar/index.ts';
import type { HumanCommand, Incident, IncidentRejection } from '../../../core/incident/index.ts';
import type { Answer, Ask, WhichIncident } from '../../ports/index.ts';
import { escalationStream, incidentStream } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, type Outcome } from '../outcome.ts';
import { actionCommand, isActionRequest, listActions } from './actions.ts';
import { answering } from './answering.ts';
import { candidateCauses, isCauseRequest, meantChange } from './causes.ts';
import { correctionOf } from './corrections.ts';
import { explainOne } from './explain.ts';
import { retryFailures } from './failures.ts';
import { reached } from './reached.ts';
import { isReviewChange, postmortemStatus, reviewCommand, whoIsWho } from './review.ts';
import { askWording } from './wording.ts';
import type { AskNeeds } from './ask-needs.ts';
import { changed, changeOf, commandOf, reasoned, type Of, type OnIncident } from './incident-command.ts';

/** What was asked of one incident: something to read, or a command to it. */
export async function onIncident(
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
  if (request.do === 'retry') {
    return retryFailures(needs, ask, { incident, person, ...roleOf(incident, person) }, now);
  }
  if (request.do === 'postmortem-suggest') return askWording(needs, ask, incident, request, now);
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
