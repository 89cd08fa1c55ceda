import { label, type Incident } from '../../../core/incident/index.ts';
import { renderPostmortem } from '../../../core/postmortem/index.ts';
import type { ArtefactStore, ChatFor, SettingsSource } from '../../ports/index.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** The draft at resolution: kept by content hash, posted as a file. */
export function postmortemHandlers(needs: {
  readonly streams: Streams;
  readonly artefacts: ArtefactStore;
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
}): Pick<Handlers, 'draft-postmortem' | 'share-postmortem' | 'show-postmortem'> {
  const { streams, artefacts, chat, settings, timelineOf } = needs;

  const incidentOf = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  return {
    async 'draft-postmortem'({ data, now }) {
      const incident = await incidentOf(data.incident);
      // Reopened since: the next resolution is the one to write about.
      if (incident?.status !== 'resolved' && incident?.status !== 'closed') return done();
      const { events } = await timelineOf(incident);
      const { locale } = settings.current();
      const text = settings.current().templates[`full.${locale}.md`];
      if (text === undefined) return { end: 'park', why: `there is no template full.${locale}.md.mustache` };
      const draft = { incident, events, draftedAt: now, locale };
      const markdown = renderPostmortem(draft, { format: 'md', text });
      const kept = await artefacts.put(markdown, 'text/markdown; charset=utf-8');
      return telling(
        incidentStream,
        incident.id,
        { type: 'RecordPostmortem', documents: [{ format: 'md', locale, artefact: kept.id }] },
        tocsin,
      );
    },

    async 'share-postmortem'({ effect, data, now }) {
      const incident = await incidentOf(data.incident);
      const document = incident?.documents.find(({ format }) => format === 'md');
      if (incident?.channel === undefined || document === undefined) return done();
      const content = await artefacts.get(document.artefact);
      if (content === undefined) {
        return { end: 'park', why: `the draft ${document.artefact} is not in the artefact store` };
      }
      const name = `${label(incident.number)}-postmortem.md`;
      const { file } = await chat(effect.lane).upload({ name, content });
      const how = { key: `${effect.id}/${effect.generation}`, about: effect.about, dueAt: now };
      return done(intend('show-postmortem', { incident: incident.id, file }, how));
    },

    async 'show-postmortem'({ effect, data, now }) {
      const incident = await incidentOf(data.incident);
      if (incident?.channel === undefined) return done();
      const { file } = data;
      const channel = incident.channel.id;
      const title = `${label(incident.number)} postmortem draft`;
      const shown = await chat(effect.lane).showFile({ channel, file, title, ...attempted(effect) });
      const command = { type: 'RecordPostmortemShared', channel, file, ...shown } as const;
      return telling(incidentStream, incident.id, command, tocsin, {
        follow: () => settling('settle-message', effect, { channel, of: { file } }, now),
      });
    },
  };
}
