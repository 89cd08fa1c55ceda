import type { Instant } from '../../../core/calendar/index.ts';
import {
  canvasOf,
  isKnownPlace,
  label,
  picturesOf,
  type DocumentMention,
  type Incident,
} from '../../../core/incident/index.ts';
import { withoutMentions } from '../../../core/postmortem/index.ts';
import { textsFor, type Locale } from '../../../core/texts/index.ts';
import { durations } from '../../../core/timeline/index.ts';
import type {
  ArtefactStore,
  ChatFor,
  GitDocuments,
  NewEffect,
  PublishedPostmortem,
  PublishTarget,
  Settings,
  SettingsSource,
  TopicDocuments,
  WebhookDocuments,
} from '../../ports/index.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend, type PublishIntent } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { attempted } from './settle.ts';

/** Private incidents stay where they are unless the target says otherwise. */
const mayGoTo = (target: PublishTarget, incident: Incident): boolean => !incident.private || target.private;

/** One effect per target, so that one that is down holds nothing else up. */
export function publications(
  incident: Incident,
  documents: readonly DocumentMention[],
  { publishTo = [], canvas = false }: Settings,
  about: string,
  now: Instant,
): readonly NewEffect[] {
  const md = documents.find(({ format }) => format === 'md')?.artefact;
  const html = documents.find(({ format }) => format === 'html')?.artefact;
  if (md === undefined) return [];
  const shown = canvas && incident.channel !== undefined;
  const how = (to: string) => ({ key: `${incident.id}/${to}/${md}`, about, dueAt: now });
  return [
    ...(shown ? [intend('show-canvas', { incident: incident.id, md }, how('(canvas)'))] : []),
    ...publishTo
      .filter((target) => mayGoTo(target, incident))
      .map((target) => {
        const data = { incident: incident.id, to: target.name, md, ...(html === undefined ? {} : { html }) };
        return intend(kindFor(target), data, how(target.name));
      }),
  ];
}

const kindFor = (target: PublishTarget): 'publish-webhook' | 'publish-topic' | 'publish-git' =>
  'webhook' in target ? 'publish-webhook' : 'topic' in target ? 'publish-topic' : 'publish-git';

/** What was published, to webhooks, by mail and into repositories. */
export function publishHandlers(needs: {
  readonly streams: Streams;
  readonly artefacts: ArtefactStore;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
  readonly webhookDocuments: WebhookDocuments;
  readonly topicDocuments: TopicDocuments;
  readonly gitDocuments: GitDocuments;
  readonly chat: ChatFor;
}): Pick<Handlers, 'publish-webhook' | 'publish-topic' | 'publish-git' | 'show-canvas'> {
  const { streams, artefacts, settings, timelineOf, webhookDocuments, topicDocuments, gitDocuments, chat } =
    needs;

  async function textOf(artefact: string): Promise<string> {
    const content = await artefacts.get(artefact);
    if (content === undefined) throw new Gone(artefact);
    return new TextDecoder().decode(content);
  }

  /** Undefined when it is not to go there any more: it was published anew, is a draft again, or tocsin.yaml changed. */
  async function meant(
    data: PublishIntent,
  ): Promise<{ readonly incident: Incident; readonly target: PublishTarget } | undefined> {
    const { state: incident } = await streams.load(incidentStream, data.incident);
    const target = settings.current().publishTo?.find(({ name }) => name === data.to);
    if (incident.status === 'none' || incident.postmortem?.status !== 'published') return undefined;
    if (!incident.documents.some(({ artefact }) => artefact === data.md)) return undefined;
    return target === undefined || !mayGoTo(target, incident) ? undefined : { incident, target };
  }

  async function documentOf(incident: Incident, data: PublishIntent): Promise<PublishedPostmortem> {
    const { locale } = settings.current();
    const someone = textsFor(locale).postmortem.someone();
    const { events } = await timelineOf(incident);
    const { acknowledged, mitigatedAt, postmortem, channel } = incident;
    return {
      version: 1,
      kind: 'postmortem',
      document: `${incident.id}/${data.md}`,
      incident: {
        id: incident.id,
        number: incident.number,
        label: label(incident.number),
        title: withoutMentions(incident.title, someone),
        state: incident.status,
        severity: incident.severity,
        service: incident.service,
        private: incident.private,
        drill: incident.drill,
      },
      times: {
        started: incident.startedAt,
        opened: incident.openedAt,
        ...(acknowledged === undefined ? {} : { acknowledged: acknowledged.at }),
        ...(mitigatedAt === undefined ? {} : { mitigated: mitigatedAt }),
        ...('resolvedAt' in incident ? { resolved: incident.resolvedAt } : {}),
        ...(postmortem?.publishedAt === undefined ? {} : { published: postmortem.publishedAt }),
      },
      figures: durations(events),
      locale,
      markdown: await textOf(data.md),
      ...(data.html === undefined ? {} : { html: await textOf(data.html) }),
      pictures: incident.evidence.flatMap((item) =>
        picturesOf(item).map(({ name, alt }) => ({ evidence: item.id, name, alt })),
      ),
      // Slack leads from there to the workspace of whoever follows it.
      ...(channel === undefined ? {} : { link: `https://slack.com/app_redirect?channel=${channel.id}` }),
    };
  }

  return {
    async 'publish-webhook'({ data, now }) {
      const found = await meant(data);
      if (found === undefined || !('webhook' in found.target)) return done();
      const { incident, target } = found;
      return whole(async () => {
        await webhookDocuments.post(target, await documentOf(incident, data), now);
        return done();
      });
    },

    async 'publish-topic'({ data }) {
      const found = await meant(data);
      if (found === undefined || !('topic' in found.target)) return done();
      const { incident, target } = found;
      const { publishing: t } = textsFor(settings.current().locale);
      return whole(async () => {
        const { markdown, link, incident: of } = await documentOf(incident, data);
        const name = { incident: of.label, severity: of.severity, service: of.service, title: of.title };
        const head = [t.intro(name), ...(link === undefined ? [] : [t.link({ link })])].join('\n');
        const text = `${head}\n\n${markdown}`;
        await topicDocuments.publish(target.topic, { subject: t.subject(name), text, cut: t.cut() });
        return done();
      });
    },

    async 'show-canvas'({ effect, data }) {
      const { state: incident } = await streams.load(incidentStream, data.incident);
      if (incident.status === 'none' || incident.postmortem?.status !== 'published') return done();
      const { channel, documents, places } = incident;
      if (channel === undefined || !documents.some(({ artefact }) => artefact === data.md)) return done();
      const known = canvasOf(places);
      return whole(async () => {
        const shown = await chat(effect.lane).showCanvas({
          channel: channel.id,
          title: `${label(incident.number)} postmortem`,
          markdown: await textOf(data.md),
          ...(known === undefined ? {} : { canvas: known }),
          ...attempted(effect),
        });
        const command = { type: 'RecordPlaced', place: { kind: 'canvas', ...shown } } as const;
        return telling(incidentStream, incident.id, command, tocsin);
      });
    },

    async 'publish-git'({ data, now }) {
      const found = await meant(data);
      if (found === undefined || !('repository' in found.target)) return done();
      const { incident, target } = found;
      const name = label(incident.number);
      const branch = target.branch.replaceAll('{{incident}}', name.toLowerCase());
      return whole(async () => {
        const { path, commit, beside, pushed } = await gitDocuments.publish(
          { ...target, branch },
          {
            name: `${name}.md`,
            markdown: await textOf(data.md),
            pictures: [],
            message: messageOf(incident, settings.current().locale),
            at: incident.postmortem?.publishedAt ?? now,
          },
        );
        const place = { kind: 'git', to: target.name, branch, path, commit } as const;
        const all = beside === undefined ? place : { ...place, beside };
        // Nothing was added: where it is on record, others only went on with the branch.
        if (!pushed && isKnownPlace(incident.places, all, { anyCommit: true })) return done();
        return telling(incidentStream, incident.id, { type: 'RecordPlaced', place: all }, tocsin);
      });
    },
  };
}

/** Of a commit: its first line, whatever the title is made of. */
function messageOf(incident: Incident, locale: Locale): string {
  const { publishing: t, postmortem } = textsFor(locale);
  const title = withoutMentions(incident.title, postmortem.someone()).replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  const about = { incident: label(incident.number), title: title.slice(0, 200) };
  return `${t.commit(about)}\n`;
}

/** The artefact store has lost a document: to try again would change nothing. */
class Gone extends Error {}

async function whole(send: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    return { end: 'park', why: `the document ${error.message} is not in the artefact store` };
  }
}
