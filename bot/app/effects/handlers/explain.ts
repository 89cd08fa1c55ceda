import { instantOfMoment, type Instant } from '../../../core/calendar/index.ts';
import { findService } from '../../../core/catalogue/index.ts';
import { label, type Incident } from '../../../core/incident/index.ts';
import type { Escalation, EscalationState, Explanation } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, People, PersonRef, Request, SettingsSource } from '../../ports/index.ts';
import { explain, explainIncident, type Known } from '../../queries/explain.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { Mutes } from '../../queries/mutes.ts';
import { createResponsible } from '../../queries/responsible.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { escalationStream, rotationStream, type Streams } from '../../streams/index.ts';

export type ExplainNeeds = {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly incidents: Incidents;
  readonly mutes: Mutes;
  readonly shiftFacts: ShiftFacts;
};

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

/** `/incident explain`: who is paged next for an incident. */
export async function explainOne(needs: ExplainNeeds, incident: Incident, now: Instant): Promise<Answer> {
  const { streams, settings, directory } = needs;
  const { state } =
    incident.escalation === undefined
      ? { state: { status: 'none' } as const }
      : await streams.load(escalationStream, incident.escalation.id);
  const escalation = await byName(state, directory);
  const known = await knownAt(needs, now, now);
  const { service } = incident;
  const explanation = explainIncident(settings.current(), { incident, escalation }, known, now);
  return told(needs, explanation.service === '' ? { ...explanation, service } : explanation, now);
}

/** `/incident explain checkout-5xx at friday 03:00`: as `tocsin explain` says it; times are of the asker's clock. */
export async function explainAlarm(
  needs: ExplainNeeds,
  ask: Ask,
  request: Of<'explain-alarm'>,
  now: Instant,
): Promise<Answer> {
  const { settings, directory, incidents } = needs;
  const current = settings.current();
  const names = [...current.services.map(({ name }) => name), current.fallback.name];
  const sameName = (typed: string): string | undefined =>
    names.find((name) => name.toLowerCase() === typed.toLowerCase());
  const { named = '', severity, tags, account, region, namespace, dimensions } = request;
  const service = sameName(request.service ?? named);
  if (request.service !== undefined && service === undefined)
    return { answer: 'no-such-service', service: request.service, services: names };
  const person = await directory.ofSlack(ask.user);
  const zone = (await directory.configured(person))?.zone ?? 'UTC';
  const at = request.at === undefined ? now : instantOfMoment(request.at, zone, now);
  const alarm = {
    name: named,
    metrics: [{ dimensions: dimensions ?? {}, ...(namespace === undefined ? {} : { namespace }) }],
    tags: tags ?? {},
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
  const meant = service ?? findService(current.services, alarm)?.service.name ?? current.fallback.name;
  const open = (await incidents.open({ person }, 200)).find((each) => each.service === meant);
  const known = {
    ...(await knownAt(needs, at, now)),
    ...(open === undefined ? {} : { open: label(open.number) }),
  };
  const supposed = {
    alarm,
    at,
    ...(service === undefined ? {} : { service }),
    ...(severity === undefined ? {} : { severity }),
  };
  return told(needs, explain(current, supposed, known), at);
}

/** What people have set; who hands over just now counts for now alone. */
async function knownAt(
  { streams, settings, directory, mutes, shiftFacts }: ExplainNeeds,
  at: Instant,
  now: Instant,
): Promise<Known> {
  const { schedules, escalations } = settings.current();
  const schedule = schedules.map(({ name }) => name);
  const turns = Object.keys(escalations).map(
    async (name) => [name, (await streams.load(rotationStream, name)).state] as const,
  );
  const responsible = createResponsible(streams);
  const handingOver =
    at !== now
      ? []
      : schedule.map(async (name) => [name, await namesOf(await responsible(name, at), directory)] as const);
  return {
    mutes: (await mutes.made(at)).map(({ mute }) => mute),
    facts: await shiftFacts.of(schedule),
    turns: Object.fromEntries(await Promise.all(turns)),
    handingOver: Object.fromEntries(await Promise.all(handingOver)),
  };
}

async function namesOf(ids: readonly string[], directory: Directory): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => directory.configured(id)));
  return found.flatMap((person) => (person === undefined ? [] : [person.name]));
}

/** The escalation with people as tocsin.yaml names them; whoever is no longer in it keeps their id. */
async function byName(state: EscalationState, directory: Directory): Promise<EscalationState> {
  if (state.status === 'none') return state;
  const ids = [...state.pages, ...state.counted].map(({ person }) => person);
  const names = new Map<string, string>();
  for (const id of new Set(ids)) names.set(id, (await directory.configured(id))?.name ?? id);
  const named = <T extends { readonly person: string }>(each: T): T => ({
    ...each,
    person: names.get(each.person) ?? each.person,
  });
  return { ...state, pages: state.pages.map(named), counted: state.counted.map(named) } as Escalation;
}

function told({ settings }: ExplainNeeds, explanation: Explanation, at: Instant): Answer {
  const { people } = settings.current();
  const refs = people.map(({ name, slack }): readonly [string, PersonRef] => [
    name,
    { name, ...(slack === undefined ? {} : { slack }) },
  ]);
  const named = new Set(explanation.pages.map(({ person }) => person));
  const shown: People = Object.fromEntries(refs.filter(([name]) => named.has(name)));
  return { answer: 'explained', explanation, at, people: shown };
}
