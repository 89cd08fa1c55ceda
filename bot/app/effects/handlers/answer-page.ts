import type { Instant } from '../../../core/calendar/index.ts';
import { refusal, type Incident } from '../../../core/incident/index.ts';
import { directPrefix, isDirect, pageOf } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, Request } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { directStream, escalationStream, type Streams } from '../../streams/index.ts';
import { done, telling, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';

/** The buttons of a page. They name the escalation, so they work wherever the message is read. */
export async function answerPage(
  needs: { readonly streams: Streams; readonly directory: Directory; readonly incidents: Incidents },
  ask: Ask,
  request: Extract<Request, { do: 'page-acknowledge' | 'page-escalate' | 'page-decline' }>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { streams, directory, incidents } = needs;
  const person = await directory.ofSlack(ask.user);
  if (isDirect(request.escalation)) return answerDirect(ask, request, person, now);
  const { state } = await streams.load(escalationStream, request.escalation);
  const incident = state.status === 'none' ? undefined : await incidents.byId(state.incident);
  if (!incident || pageOf(state, request.page) === undefined) return { answer: 'failed', id: ask.id };
  const command =
    request.do === 'page-acknowledge'
      ? ({ type: 'AcknowledgePages', person, via: 'slack' } as const)
      : request.do === 'page-escalate'
        ? ({ type: 'EscalateNow', person, page: request.page, at: now } as const)
        : ({ type: 'DeclinePage', page: request.page, person } as const);
  const already = async (): Promise<Answer> => {
    const by = state.status === 'acknowledged' ? (await directory.refs([state.by]))[state.by] : undefined;
    return { answer: 'acknowledged-already', number: incident.number, ...(by === undefined ? {} : { by }) };
  };
  const late = await already();
  return telling(
    escalationStream,
    request.escalation,
    command,
    { kind: 'person', person, role: 'on-call' },
    {
      unchanged: () => done(answering(ask, { answer: 'no-change', number: incident.number }, now)),
      rejected: (rejection) => {
        const isStopped = rejection.code === 'over-already' && rejection.status === 'stopped';
        return done(answering(ask, isStopped ? overAlready(incident) : late, now));
      },
    },
  );
}

/** The page was stopped because the incident is over, or because somebody acknowledged the incident itself. */
function overAlready({ number, status }: Incident): Answer {
  const instead = refusal('Acknowledge', status);
  if (instead === undefined) return { answer: 'acknowledged-already', number };
  const rejection = { code: 'not-in-this-status', command: 'Acknowledge', status, number, instead } as const;
  return { answer: 'refused', rejection };
}

type PageButton = Extract<Request, { do: 'page-acknowledge' | 'page-escalate' | 'page-decline' }>;

/** The buttons of a page that was sent by hand; the message says what came of it, so nothing else is said. */
function answerDirect(ask: Ask, request: PageButton, person: string, now: Instant): Outcome {
  const command =
    request.do === 'page-acknowledge'
      ? ({ type: 'AnswerDirect', person, via: 'slack' } as const)
      : ({ type: 'DeclineDirect', page: request.page, person } as const);
  return telling(
    directStream,
    request.escalation.slice(directPrefix.length),
    command,
    { kind: 'person', person },
    { rejected: () => done(answering(ask, { answer: 'direct-over' }, now)) },
  );
}
