import { isOpen, type Incident } from '../../../core/incident/index.ts';
import type { ChannelPage, Escalation } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import { ChatError, type ChatFor, type Message } from '../../ports/index.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, type Handlers } from '../outcome.ts';
import { peopleOf } from './people-of.ts';
import { attempted, settling } from './settle.ts';

type Kinds = 'page-channel' | 'edit-channel-page';

type Found = { readonly incident: Incident; readonly escalation: Escalation; readonly page: ChannelPage };

/** A step pages a Slack channel: whoever reads it may take it. */
export function pageChannelHandlers(needs: {
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly directory: Directory;
}): Pick<Handlers, Kinds> {
  const { streams, chat, directory } = needs;

  async function found(id: string, pageId: string): Promise<Found | undefined> {
    const escalation = (await streams.load(escalationStream, id)).state;
    if (escalation.status === 'none') return undefined;
    const incident = (await streams.load(incidentStream, escalation.incident)).state;
    const page = escalation.channelPages.find((each) => each.id === pageId);
    return page === undefined || incident.status === 'none' ? undefined : { incident, escalation, page };
  }

  const messageOf = async ({ incident, escalation, page }: Found): Promise<Message> => ({
    kind: 'channel-page',
    incident,
    escalation,
    page,
    people: await directory.refs(peopleOf(incident, escalation)),
  });

  return {
    async 'page-channel'({ effect, data, now }) {
      const at = await found(data.escalation, data.page);
      if (at === undefined || !isOpen(at.incident.status)) return done();
      if (at.escalation.status !== 'running' && at.escalation.status !== 'exhausted') return done();
      const { channel } = at.page;
      const key = `page/${data.page}`;
      const record = { type: 'RecordChannelPage', page: data.page } as const;
      try {
        const message = await messageOf(at);
        const posted = await chat(effect.lane).post({ channel, message, key, ...attempted(effect) });
        const double = { channel, of: { key }, keep: posted.message };
        return telling(escalationStream, data.escalation, { ...record, message: posted.message }, tocsin, {
          follow: () => settling('settle-message', effect, double, now),
        });
      } catch (error) {
        if (!(error instanceof ChatError) || error.retryable) throw error;
        // A channel that is archived, or that the bot is not in, reaches nobody: the walk goes on.
        return telling(escalationStream, data.escalation, { ...record, failed: error.message }, tocsin);
      }
    },

    async 'edit-channel-page'({ effect, data }) {
      const at = await found(data.escalation, data.page);
      if (at?.page.message === undefined) return done();
      const { channel, message } = at.page;
      await chat(effect.lane).update({ channel, message }, await messageOf(at));
      return done();
    },
  };
}
