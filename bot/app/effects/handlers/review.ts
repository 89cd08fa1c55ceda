import { instantOfMoment, type Instant } from '../../../core/calendar/index.ts';
import { whoIs, type HumanCommand, type Incident } from '../../../core/incident/index.ts';
import {
  agendaOf,
  baseOf,
  renderPostmortem,
  sectionsOf,
  type Agenda,
  type Section,
} from '../../../core/postmortem/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  Answer,
  ArtefactStore,
  ChatFor,
  Request,
  ReviewRequest,
  SettingsSource,
} from '../../ports/index.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { done, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';
import { takeCommand } from './wording.ts';

export type ReviewNeeds = {
  readonly artefacts: ArtefactStore;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
};

/** What changes the document, of all that is asked of it. */
export type ReviewChange = Exclude<
  ReviewRequest,
  { do: 'postmortem-status' | 'postmortem-roles' | 'postmortem-redraft' | 'postmortem-suggest' }
>;

export const isReviewChange = (request: Request): request is ReviewChange =>
  [
    'postmortem-review',
    'postmortem-dismiss',
    'postmortem-write',
    'postmortem-take',
    'postmortem-publish',
    'postmortem-feedback',
  ].includes(request.do);

/** The document as it was drafted last; empty where there is none. */
export async function documentOf(artefacts: ArtefactStore, { documents }: Incident): Promise<string> {
  const document = documents.find(({ format }) => format === 'md');
  const content = document === undefined ? undefined : await artefacts.get(document.artefact);
  return content === undefined ? '' : new TextDecoder().decode(content);
}

/** What somebody wants of the document, as a command; or why it cannot be. */
export async function reviewCommand(
  needs: ReviewNeeds,
  asked: {
    readonly incident: Incident;
    readonly request: ReviewChange;
    readonly person: string;
    readonly now: Instant;
  },
): Promise<HumanCommand | Answer> {
  const { incident, request, person, now } = asked;
  switch (request.do) {
    case 'postmortem-review': {
      const { meeting } = request;
      const zone = (await needs.directory.configured(person))?.zone ?? 'UTC';
      const reviewers = await Promise.all(request.reviewers.map((user) => needs.directory.ofSlack(user)));
      const meetingAt = meeting === undefined ? undefined : instantOfMoment(meeting, zone, now);
      return { type: 'AskReview', reviewers, ...(meetingAt === undefined ? {} : { meetingAt }) };
    }
    case 'postmortem-dismiss': {
      const { finding, reason } = request;
      return {
        type: 'DismissFinding',
        ...(finding === undefined ? {} : { finding }),
        ...(reason === undefined ? {} : { reason }),
      };
    }
    case 'postmortem-write':
      return writeCommand(needs, incident, request, now);
    case 'postmortem-take':
      return takeCommand(needs, incident, request, now);
    case 'postmortem-publish':
      return { type: 'PublishPostmortem' };
    case 'postmortem-feedback': {
      const { helped, hindered, change } = request;
      return { type: 'GiveFeedback', helped, hindered, change };
    }
  }
}

export async function writeCommand(
  { settings, timelineOf }: ReviewNeeds,
  incident: Incident,
  { section: asked, text }: Extract<ReviewRequest, { do: 'postmortem-write' }>,
  now: Instant,
): Promise<HumanCommand | Answer> {
  const { locale, templates } = settings.current();
  const { events } = await timelineOf(incident);
  const generated = renderPostmortem(
    { incident, events, draftedAt: now, locale, asGenerated: true },
    { format: 'md', text: templates[`full.${locale}.md`] ?? '' },
  );
  const sections = sectionsOf(generated);
  const found = sectionNamed(sections, asked);
  if (found === undefined) {
    return { answer: 'no-section', asked, known: sections.map(({ heading }) => heading) };
  }
  return { type: 'WriteSection', section: found.heading, text, base: baseOf(found.lines) };
}

/** The section of that heading, or the first whose heading begins so. */
export function sectionNamed(sections: readonly Section[], asked: string): Section | undefined {
  const wanted = asked.trim().toLowerCase();
  return (
    sections.find(({ heading }) => heading.toLowerCase() === wanted) ??
    sections.find(({ heading }) => wanted !== '' && heading.toLowerCase().startsWith(wanted))
  );
}

/** Where the document stands, with everything that is left to do. */
export async function postmortemStatus(
  { artefacts, directory, settings }: ReviewNeeds,
  incident: Incident,
): Promise<Answer> {
  const { id, number, status, postmortem } = incident;
  if (postmortem === undefined) return { answer: 'no-draft', number, status };
  const markdown = await documentOf(artefacts, incident);
  return {
    answer: 'postmortem-status',
    incident: id,
    number,
    postmortem,
    sections: sectionsOf(markdown).map(({ heading }) => heading),
    agenda: agendaOf(incident, markdown),
    people: await directory.refs(postmortem.reviewers),
    ...(settings.current().wording === undefined ? {} : { wording: true as const }),
  };
}

/** Who is meant by the roles of the document: for those who took part in the incident, or review it. */
export async function whoIsWho(
  { directory, settings, timelineOf }: ReviewNeeds,
  incident: Incident,
  person: string,
): Promise<Answer> {
  const { number } = incident;
  const members = [
    ...incident.responders,
    ...Object.values(incident.roles),
    ...(incident.postmortem?.reviewers ?? []),
  ];
  if (!members.includes(person)) return { answer: 'postmortem-roles', number, people: {} };
  const { events } = await timelineOf(incident);
  const texts = textsFor(settings.current().locale);
  const byRole = new Map<string, Set<string>>();
  for (const { actor } of events) {
    if (actor.kind !== 'person') continue;
    const role = whoIs(actor, texts);
    byRole.set(role, (byRole.get(role) ?? new Set()).add(actor.person));
  }
  const roles = [...byRole].map(([role, persons]) => ({ role, persons: [...persons] }));
  const people = await directory.refs(roles.flatMap(({ persons }) => persons));
  return { answer: 'postmortem-roles', number, roles, people };
}

/** Asks reviewers and reminds them of the meeting; asks who took part what it was like. */
export function reviewHandlers(
  needs: ReviewNeeds & { readonly streams: Streams; readonly chat: ChatFor },
): Pick<Handlers, 'tell-review'> {
  const { streams, directory, artefacts, chat } = needs;
  return {
    async 'tell-review'({ effect, data, now }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status === 'none' || state.postmortem === undefined) return done();
      const { stage, person, meetingAt } = data;
      const { postmortem, id, number, title } = state;
      const isOver =
        stage === 'feedback' ? postmortem.feedback.includes(person) : postmortem.status !== 'in-review';
      // Put off or called off since: another reminder stands for that.
      const isMoved = stage === 'meeting' && postmortem.meetingAt !== meetingAt;
      if (isOver || isMoved) return done();
      const slack = (await directory.refs([person]))[person]?.slack;
      if (slack === undefined) return done();
      const markdown = stage === 'feedback' ? '' : await documentOf(artefacts, state);
      const agenda: Agenda = agendaOf(state, markdown);
      const shown = postmortem.meetingAt;
      const message = {
        kind: 'review',
        stage,
        incident: id,
        number,
        title: state.private ? '' : title,
        ...(shown === undefined || stage === 'feedback' ? {} : { meetingAt: shown }),
        agenda,
      } as const;
      const channel = await chat(effect.lane).direct(slack);
      const posted = await chat(effect.lane).post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel, of: { key: effect.id }, keep: posted.message };
      return done(...settling('settle-message', effect, double, now));
    },
  };
}
