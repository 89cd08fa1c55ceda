import type { Instant } from '../../../core/calendar/index.ts';
import { label, type DocumentMention, type Incident } from '../../../core/incident/index.ts';
import { phrasesIn, renderPostmortem, renderPostmortemPage } from '../../../core/postmortem/index.ts';
import type { Locale } from '../../../core/texts/index.ts';
import type { ArtefactStore, ChatFor, SettingsSource } from '../../ports/index.ts';
import { picturesRead } from '../../queries/document-pictures.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { publications } from './publish.ts';
import { attempted, settling } from './settle.ts';

type Rendered = { readonly markdown: string; readonly page: () => Promise<string | undefined> };

/** The draft at resolution: kept by content hash, posted as a file. */
export function postmortemHandlers(needs: {
  readonly streams: Streams;
  readonly artefacts: ArtefactStore;
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
}): Pick<Handlers, 'draft-postmortem' | 'file-postmortem' | 'share-postmortem' | 'show-postmortem'> {
  const { streams, artefacts, chat, settings, timelineOf } = needs;

  const incidentOf = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  const noTemplate = (locale: Locale): Outcome => ({
    end: 'park',
    why: `there is no template full.${locale}.md.mustache`,
  });

  /** The document as the record and those who wrote in it would have it now; undefined without a template. */
  async function rendered(incident: Incident, now: Instant): Promise<Rendered | undefined> {
    const { locale, templates } = settings.current();
    const [md, html] = [templates[`full.${locale}.md`], templates[`full.${locale}.html`]];
    if (md === undefined) return undefined;
    const { events } = await timelineOf(incident);
    const input = { incident, events, draftedAt: now, locale };
    return {
      markdown: renderPostmortem(input, { format: 'md', text: md }),
      async page() {
        if (html === undefined) return undefined;
        const pictures = await picturesRead(artefacts, incident, { patient: true });
        return renderPostmortemPage({ ...input, pictures }, { html, md });
      },
    };
  }

  /** Both forms of what was published. */
  async function kept({ markdown, page }: Rendered, locale: Locale): Promise<readonly DocumentMention[]> {
    const text = await artefacts.put(markdown, 'text/markdown; charset=utf-8');
    const document = { format: 'md', locale, artefact: text.id } as const;
    const html = await page();
    if (html === undefined) return [document];
    const shown = await artefacts.put(html, 'text/html; charset=utf-8');
    return [document, { format: 'html', locale, artefact: shown.id }];
  }

  async function recorded(
    incident: Incident,
    markdown: string,
    edited: { readonly edited?: true } = {},
  ): Promise<Outcome> {
    const { locale } = settings.current();
    const kept = await artefacts.put(markdown, 'text/markdown; charset=utf-8');
    const documents = [{ format: 'md', locale, artefact: kept.id }] as const;
    const found = phrasesIn(markdown, locale);
    const command = { type: 'RecordPostmortem', documents, found, ...edited } as const;
    return telling(incidentStream, incident.id, command, tocsin);
  }

  return {
    async 'draft-postmortem'({ data, now }) {
      const incident = await incidentOf(data.incident);
      // Reopened since: the next resolution is the one to write about.
      if (incident?.status !== 'resolved' && incident?.status !== 'closed') return done();
      // What comes after it is kept with the record: what was published is taken back by another resolution alone, not
      // by answers, nor by a draft that somebody asked for a moment before.
      if (isPublished(incident) && (data.edited === true || !isResolvedSince(incident))) return done();
      const document = await rendered(incident, now);
      if (document === undefined) return noTemplate(settings.current().locale);
      const { markdown } = document;
      return recorded(incident, markdown, data.edited === true ? { edited: true } : {});
    },

    async 'file-postmortem'({ effect, data, now }) {
      const incident = await incidentOf(data.incident);
      if (incident?.postmortem?.status !== 'published') return done();
      const document = await rendered(incident, now);
      const { locale } = settings.current();
      if (document === undefined) return noTemplate(locale);
      const { markdown } = document;
      const { dismissed } = incident.postmortem;
      // Somebody wrote a moment before it was published: it is a draft again, with what was found in it.
      if (phrasesIn(markdown, locale).some(({ key }) => !Object.hasOwn(dismissed, key))) {
        return recorded(incident, markdown);
      }
      const documents = await kept(document, locale);
      return telling(incidentStream, incident.id, { type: 'RecordFiled', documents }, tocsin, {
        follow: () => publications(incident, documents, settings.current(), effect.about, now),
      });
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
      const published = incident.postmortem?.status === 'published';
      const title = `${label(incident.number)} postmortem${published ? '' : ' draft'}`;
      const shown = await chat(effect.lane).showFile({ channel, file, title, ...attempted(effect) });
      const command = { type: 'RecordPostmortemShared', channel, file, ...shown } as const;
      return telling(incidentStream, incident.id, command, tocsin, {
        follow: () => settling('settle-message', effect, { channel, of: { file } }, now),
      });
    },
  };
}

const isPublished = ({ postmortem }: Incident): boolean => postmortem?.status === 'published';

const isResolvedSince = (incident: Incident): boolean =>
  'resolvedAt' in incident && incident.resolvedAt > (incident.postmortem?.publishedAt ?? '');
