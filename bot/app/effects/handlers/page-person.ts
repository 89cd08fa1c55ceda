import type { Instant } from '../../../core/calendar/index.ts';
import type { Incident } from '../../../core/incident/index.ts';
import { pageOf, triedBy, type Delivery, type Escalation, type Page } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import { ChatError, type Chat, type ChatFor, type Message } from '../../ports/index.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { hasOtherWay, recorded, type Pages } from './deliver.ts';
import { peopleOf } from './people-of.ts';
import { attempted, settling } from './settle.ts';

type Kinds = 'page-slack' | 'page-mention' | 'edit-page';

/** One page is brought to one person in Slack; the ledger learns what became of it. */
export function pagePersonHandlers(needs: {
  readonly pages: Pages;
  readonly chat: ChatFor;
  readonly directory: Directory;
  readonly nextPageOf: NextPageOf;
}): Pick<Handlers, Kinds> {
  const { pages, chat, directory, nextPageOf } = needs;

  return {
    async 'page-slack'({ effect, data, now }) {
      const found = await pages.untried(data, { channel: 'slack' });
      if (!found) return done();
      const { incident, escalation, page } = found;
      const slack = (await directory.refs([page.person]))[page.person]?.slack;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { channel: 'slack', outcome, at: now, ...more });
      if (slack === undefined) return said('unreachable');
      const way = chat(effect.lane);
      try {
        const asleep = await isAsleep(way, slack, now);
        const channel = await way.direct(slack);
        const key = `page/${page.id}`;
        const message = await pageMessage(data.escalation, incident, escalation, page);
        const posted = await way.post({ channel, message, key, ...attempted(effect) });
        const delivery = {
          channel: 'slack',
          outcome: asleep ? 'asleep' : 'sent',
          at: now,
          provider: `${posted.channel}/${posted.message}`,
        } as const;
        const double = { channel, of: { key }, keep: posted.message };
        return recorded(data, delivery, settling('settle-message', effect, double, now));
      } catch (error) {
        if (!(error instanceof ChatError) || isShortWait(error)) throw error;
        // A phone does not wait for Slack: what may pass is tried again only where there is no other way.
        if (error.retryable && !(await hasOtherWay(directory, page, 'slack'))) throw error;
        return said('failed', { detail: error.message });
      }
    },

    /** Where others see it too; it makes the sound of a mention, and is looked up like every message of ours. */
    async 'page-mention'({ effect, data, now }) {
      const found = await pages.untried(data, { channel: 'mention' });
      if (!found) return done();
      const { incident, page } = found;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { channel: 'mention', outcome, at: now, ...more });
      const person = (await directory.refs([page.person]))[page.person] ?? {};
      if (incident.channel === undefined || person.slack === undefined) return said('unreachable');
      const { id: channel } = incident.channel;
      const key = `mention/${page.id}`;
      const message = { kind: 'page-mention', number: incident.number, page, person } as const;
      try {
        const posted = await chat(effect.lane).post({ channel, message, key, ...attempted(effect) });
        const double = { channel, of: { key }, keep: posted.message };
        return recorded(
          data,
          // Who sleeps through a direct message sleeps through a mention.
          {
            channel: 'mention',
            outcome: isSilent(page) ? 'asleep' : 'sent',
            at: now,
            provider: `${posted.channel}/${posted.message}`,
          },
          settling('settle-message', effect, double, now),
        );
      } catch (error) {
        if (!(error instanceof ChatError) || isShortWait(error)) throw error;
        if (error.retryable && !(await hasOtherWay(directory, page, 'mention'))) throw error;
        return said('failed', { detail: error.message });
      }
    },

    async 'edit-page'({ effect, data }) {
      const state = await pages.load(data.escalation);
      const page = pageOf(state, data.page);
      const incident = state.status === 'none' ? undefined : await pages.incident(state.incident);
      const provider = page?.deliveries.find((each) => each.channel === 'slack' && each.provider)?.provider;
      if (state.status === 'none' || !page || !incident || provider === undefined) return done();
      const [channel = '', message = ''] = provider.split('/');
      const shown = await pageMessage(data.escalation, incident, state, page);
      await chat(effect.lane).update({ channel, message }, shown);
      return done();
    },
  };

  async function pageMessage(
    escalationId: string,
    incident: Incident,
    escalation: Escalation,
    page: Page,
  ): Promise<Message> {
    return {
      kind: 'page',
      incident,
      escalation,
      escalationId,
      page,
      people: await directory.refs(peopleOf(incident, escalation)),
      next: await nextPageOf(incident, escalation),
    };
  }
}

/** Whether the message makes no sound. A missing scope or a limit on asking must not keep the page back. */
export async function isAsleep(way: Chat, slack: string, now: Instant): Promise<boolean> {
  try {
    return (await way.asleep(slack, now)).asleep;
  } catch (error) {
    if (!(error instanceof ChatError) || isShortWait(error)) throw error;
    if (error.retryable && error.code !== 'rate-limited') throw error;
    return false;
  }
}

const isSilent = (page: Page): boolean =>
  triedBy(page, { channel: 'slack' }).some(({ outcome }) => outcome === 'asleep');

/** A limit of Slack that is over before a person would look at a second channel. */
const shortWaitMs = 5000;

export const isShortWait = ({ code, retryAfterMs }: ChatError): boolean =>
  code === 'rate-limited' && (retryAfterMs ?? 0) <= shortWaitMs;
