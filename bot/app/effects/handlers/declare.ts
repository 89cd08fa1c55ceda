import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { titleProblem, type Incident } from '../../../core/incident/index.ts';
import { groupingFor, openUnder } from '../../../core/triage/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, Ids, Request, SettingsSource } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { deskStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { telling, waitUntil, type Outcome } from '../outcome.ts';

/**
 * An incident by hand: the desk decides where it belongs, an effect opens it. What would be refused at its opening is
 * refused here, before the desk keeps a place for it.
 */
export async function declare(
  needs: {
    readonly streams: Streams;
    readonly directory: Directory;
    readonly ids: Ids;
    readonly settings: SettingsSource;
    readonly incidents: Incidents;
  },
  ask: Ask,
  request: Extract<Request, { do: 'declare' }>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { streams, directory, ids, settings, incidents } = needs;
  const { services, fallback } = settings.current();
  const name = request.service ?? fallback.name;
  const service = [...services, fallback].find((each) => each.name === name);
  if (service === undefined) {
    const allowed = services.map((each) => each.name);
    return { answer: 'wrong-value', command: 'declare', value: name, allowed, example: '/incident declare' };
  }
  const rejection = titleProblem(request.title);
  if (rejection !== undefined) return { answer: 'refused', rejection };
  const person = await directory.ofSlack(ask.user);
  const incident = ids.token(12);
  const grouping = groupingFor(service.name, incident, request.private);
  const { state } = await streams.load(deskStream, service.name);
  const taken = openUnder(state, grouping);
  if (taken && !request.separate) {
    const open = await incidents.find({ id: taken.incident }, { person });
    if (open) return openAlready(open);
  }
  const { title, sure } = request;
  const data = {
    incident,
    service: service.name,
    title,
    severity: request.severity ?? service.severity,
    sure,
    private: request.private,
    person,
    reply: ask.reply,
  };
  const how = { key: incident, about: `incident/${incident}`, dueAt: now };
  return telling(
    deskStream,
    service.name,
    { type: 'DeclareIncident', grouping, incident, separate: request.separate || taken !== undefined },
    { kind: 'person', person },
    {
      follow: () => [intend('declare-incident', data, how)],
      // Another one was opened since we looked: look again, and name it.
      rejected: () => waitUntil(plusSec(now, 1), 'another incident of this service was opened just now'),
    },
  );
}

const openAlready = ({ number, service, channel }: Incident): Answer => ({
  answer: 'open-already',
  number,
  service,
  ...(channel === undefined ? {} : { channel: channel.id }),
});
