import { label, type Incident } from '../../../core/incident/index.ts';
import type { Delivery, Page } from '../../../core/paging/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  PagerError,
  type PageNote,
  type SettingsSource,
  type TopicPages,
  type WebhookPages,
} from '../../ports/index.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { hasOtherWay, recorded, type Pages } from './deliver.ts';

/** A page to a topic of SNS or to a webhook. */
export function deliverPagerHandlers(needs: {
  readonly pages: Pages;
  readonly topicPages: TopicPages;
  readonly webhookPages: WebhookPages;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'page-pager'> {
  const { pages, topicPages, webhookPages, directory, settings } = needs;

  return {
    async 'page-pager'({ effect, data, now }) {
      const way = { channel: data.channel, pager: data.pager } as const;
      const found = await pages.untried(data, way);
      if (!found) return done();
      const { page } = found;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { ...way, outcome, at: now, ...more });
      const pager = settings.current().pagers?.find(({ name }) => name === data.pager);
      if (pager === undefined) return said('unreachable');
      const note = await noteOf(found.incident, page);
      try {
        const { id } =
          'topic' in pager
            ? await topicPages.publish(pager.topic, note)
            : await webhookPages.post(pager, note, now);
        return said('sent', { provider: id });
      } catch (error) {
        if (!(error instanceof PagerError)) throw error;
        // What may pass is tried a second time; then another way is better than waiting.
        const again =
          error.retryable && !(effect.attempts > 1 && (await hasOtherWay(directory, page, data.channel)));
        if (again) throw error;
        return said('failed', { detail: error.message, trouble: error.code });
      }
    },
  };

  async function noteOf(incident: Incident, page: Page): Promise<PageNote> {
    const { severity, service, drill, channel } = incident;
    const { paging: t } = textsFor(settings.current().locale);
    const name = label(incident.number);
    const person = (await directory.configured(page.person))?.name;
    const title = incident.title.slice(0, 200);
    return {
      version: 1,
      kind: 'page',
      page: page.id,
      at: page.at,
      text: incident.private
        ? t.notePrivate({ incident: name, severity })
        : t.note({ incident: name, severity, title }),
      ...(person === undefined ? {} : { person }),
      drill,
      incident: {
        label: name,
        severity,
        private: incident.private,
        ...(incident.private ? {} : { service, title }),
        ...(incident.private || channel === undefined ? {} : { channel: channel.id }),
      },
    };
  }
}
