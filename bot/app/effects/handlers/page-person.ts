import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import type { Incident } from '../../../core/incident/index.ts';
import {
  pageOf,
  triedBy,
  type Delivery,
  type Escalation,
  type EscalationState,
  type Page,
} from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import { ChatError, type BundledPage, type Chat, type ChatFor, type Message } from '../../ports/index.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import { escalationStream } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { editPages } from '../../reactions/page-person.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { hasOtherWay, recorded, type Pages } from './deliver.ts';
import type { OpenWindow, Place, Window } from './delivery-window.ts';
import { peopleOf } from './people-of.ts';
import { attempted, settling } from './settle.ts';

type Kinds = 'page-slack' | 'page-mention' | 'edit-page' | 'renew-pages';

/** How soon a page that was sent before its incident had a channel is looked at again. */
const channelSoonSec = 3;

/** One page is brought to one person in Slack; the ledger learns what became of it. */
export function pagePersonHandlers(needs: {
  readonly pages: Pages;
  readonly openWindow: OpenWindow;
  readonly chat: ChatFor;
  readonly directory: Directory;
  readonly nextPageOf: NextPageOf;
}): Pick<Handlers, Kinds> {
  const { pages, openWindow, chat, directory, nextPageOf } = needs;

  return {
    async 'page-slack'({ effect, data, now }) {
      const found = await pages.untried(data, { channel: 'slack' });
      if (!found) return done();
      const { incident, escalation, page } = found;
      const slack = (await directory.refs([page.person]))[page.person]?.slack;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { channel: 'slack', outcome, at: now, ...more });
      if (slack === undefined) return said('unreachable');
      const window = await openWindow('slack', data, found, now);
      if (window !== undefined) {
        const joined = joining(window, data, now);
        if (joined !== undefined) return joined;
      }
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
        const settled = settling('settle-message', effect, double, now);
        // Its channel may open while it is being sent: then nobody else would put the link into it.
        const renewed = incident.channel === undefined ? [renewSoon(data.escalation, page.id, now)] : [];
        return recorded(data, delivery, [...settled, ...renewed]);
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

    async 'renew-pages'({ data, now }) {
      const state = await pages.load(data.escalation);
      const incident = state.status === 'running' ? await pages.incident(state.incident) : undefined;
      if (state.status !== 'running' || incident?.channel === undefined) return done();
      return done(...editPages(data.escalation, state, now));
    },

    async 'edit-page'({ effect, data, now }) {
      const state = await pages.load(data.escalation);
      const page = pageOf(state, data.page);
      const incident = state.status === 'none' ? undefined : await pages.incident(state.incident);
      const shownIn = page?.deliveries.find((each) => each.channel === 'slack' && each.provider);
      const provider = shownIn?.provider;
      if (state.status === 'none' || !page || !incident || provider === undefined) return done();
      // It is told in the message of another one, which shows it as it is now.
      if (shownIn?.within !== undefined) return done(editLater(shownIn.within, now));
      const [channel = '', message = ''] = provider.split('/');
      const shown = await pageMessage(data.escalation, incident, state, page);
      await chat(effect.lane).update({ channel, message }, shown);
      return done();
    },
  };

  async function bundledWith(places: NonNullable<Page['bundled']>): Promise<readonly BundledPage[]> {
    const found = await Promise.all(
      places.map(async ({ escalation: id, page: pageId }) => {
        const escalation = await pages.load(id);
        const page = pageOf(escalation, pageId);
        const incident = escalation.status === 'none' ? undefined : await pages.incident(escalation.incident);
        if (escalation.status === 'none' || page === undefined || incident === undefined) return [];
        return [{ incident, escalation, escalationId: id, page }];
      }),
    );
    return found.flat();
  }

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
      ...(page.bundled === undefined ? {} : { bundled: await bundledWith(page.bundled) }),
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

const renewSoon = (escalation: string, page: string, now: Instant) =>
  intend(
    'renew-pages',
    { escalation },
    { key: page, about: `escalation/${escalation}`, dueAt: plusSec(now, channelSoonSec) },
  );

const editLater = ({ escalation, page }: Place, now: Instant) =>
  intend(
    'edit-page',
    { escalation, page },
    { key: page, about: `escalation/${escalation}`, dueAt: now, again: true },
  );

/** The message of the one before tells of it too, without another sound; undefined where that one did not arrive. */
function joining({ host, found, until }: Window, own: Place, now: Instant): Outcome | undefined {
  const [delivery] = triedBy(found.page, { channel: 'slack' }).slice(-1);
  if (delivery === undefined) {
    // It is being sent just now; if it gets stuck the window ends.
    return now < until ? waitUntil(plusSec(now, 2), 'the page before it is being sent') : undefined;
  }
  const { provider, outcome } = delivery;
  if (provider === undefined || outcome === 'failed' || delivery.within !== undefined) return undefined;
  const told = { channel: 'slack', outcome, at: now, provider, within: host } as const;
  const record = intend(
    'record-delivery',
    { ...own, delivery: told },
    { key: `slack/${own.page}`, about: `escalation/${own.escalation}`, dueAt: now },
  );
  return telling(
    escalationStream,
    host.escalation,
    { type: 'BundlePage', page: host.page, with: { escalation: own.escalation, page: own.page } },
    tocsin,
    {
      follow: () => [record],
      // Others were quicker, and its message is full: then this one looks for another, or makes its own sound.
      unchanged: (state) =>
        isBundled(state, host.page, own.page)
          ? done(record)
          : waitUntil(plusSec(now, 1), 'that message is full'),
    },
  );
}

const isBundled = (state: EscalationState, host: string, page: string): boolean =>
  pageOf(state, host)?.bundled?.some((each) => each.page === page) ?? false;

const isSilent = (page: Page): boolean =>
  triedBy(page, { channel: 'slack' }).some(({ outcome }) => outcome === 'asleep');

/** A limit of Slack that is over before a person would look at a second channel. */
const shortWaitMs = 5000;

export const isShortWait = ({ code, retryAfterMs }: ChatError): boolean =>
  code === 'rate-limited' && (retryAfterMs ?? 0) <= shortWaitMs;
