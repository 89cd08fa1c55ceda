import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { label, type Incident } from '../../../core/incident/index.ts';
import {
  directPrefix,
  fittingText,
  orderFor,
  plainOrder,
  triedBy,
  type Called,
  type Delivery,
  type DirectPage,
  type Page,
  type Way,
} from '../../../core/paging/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  PagerError,
  type Answer,
  type Ask,
  type ChatFor,
  type Ids,
  type Message,
  type PageNote,
  type Request,
  type SettingsSource,
  type Store,
  type TextMessages,
  type TopicPages,
  type WebhookPages,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { CalledBy } from '../../queries/on-call.ts';
import { directStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import type { Pages, PlanPage } from './deliver.ts';
import { isAsleep, isShortWait } from './page-person.ts';
import { attempted, settling } from './settle.ts';

type Kinds = 'page-directly' | 'edit-direct' | 'end-direct' | 'tell-direct';

/** Who pages by hand is given three pages, and one more in five minutes; who is paged so ten, and one in two minutes. */
export const directLimits = {
  asking: { burst: 3, intervalMs: 5 * 60_000 },
  asked: { burst: 10, intervalMs: 2 * 60_000 },
} as const;

/** How long an answer is waited for. */
export const directPatienceSec = 15 * 60;

export type DirectNeeds = {
  readonly streams: Streams;
  readonly store: Pick<Store, 'takeTurn'>;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly incidents: Incidents;
  readonly calledBy: CalledBy;
  readonly planPage: PlanPage;
  readonly ids: Ids;
};

/** `/oncall page @person text`, `/oncall page payments text`: somebody is wanted now. */
export async function pageDirectly(
  needs: DirectNeeds,
  ask: Ask,
  request: Extract<Request, { do: 'page-person' }>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { directory, settings, incidents, calledBy, planPage, store, ids } = needs;
  const by = await directory.ofSlack(ask.user);
  const { schedules, people } = settings.current();
  const wanted = request.who;
  const schedule =
    'schedule' in wanted
      ? schedules.find(({ name }) => name.toLowerCase() === wanted.schedule.toLowerCase())
      : undefined;
  if ('schedule' in wanted && schedule === undefined)
    return { answer: 'which-schedule', asked: wanted.schedule, schedules: schedules.map(({ name }) => name) };
  const found =
    'user' in wanted
      ? people.some(({ slack }) => slack === wanted.user)
        ? [{ person: await directory.ofSlack(wanted.user) }]
        : []
      : othersThan(by, await calledBy({ page: [{ schedule: schedule!.name }] }, now));
  if (found.length === 0)
    return 'user' in wanted
      ? { answer: 'not-in-configuration', person: { slack: wanted.user } }
      : { answer: 'direct-refused', why: 'nobody-on-call' };
  const viewer = { person: by };
  const meant = request.incident ?? { ofChannel: ask.reply.channel };
  const incident = await incidents.find(meant, viewer);
  if (incident === undefined && 'number' in meant)
    return { answer: 'no-such-incident', number: meant.number };
  const turns = [
    { key: `direct-by/${by}`, ...directLimits.asking },
    ...found.map(({ person }) => ({ key: `direct-to/${person}`, ...directLimits.asked })),
  ];
  for (const turn of turns) {
    const taken = await store.takeTurn({ ...turn, now });
    if (!taken.ok) return { answer: 'direct-refused', why: 'too-often', freeAt: taken.freeAt };
  }
  const id = ids.token(12);
  const called = await Promise.all(
    found.map(async ({ person }): Promise<Called> => ({
      page: `${id}-${person}`,
      person,
      ...(await planPage(person, 'sev1', now)),
      ...(schedule === undefined ? {} : { schedule: schedule.name }),
    })),
  );
  return telling(
    directStream,
    id,
    {
      type: 'PageDirectly',
      kind: 'asked',
      by,
      text: request.text,
      incident: incident?.id ?? '',
      private: incident?.private ?? false,
      until: plusSec(now, directPatienceSec),
      called,
    },
    { kind: 'person', person: by },
    {
      follow: () => [
        answering(
          ask,
          { answer: 'paged-directly', direct: id, persons: called.length, minutes: directPatienceSec / 60 },
          now,
        ),
      ],
    },
  );
}

/** Whoever pages their own schedule wants the others in it; alone in it they are paged, to see that it works. */
function othersThan<P extends { readonly person: string }>(by: string, found: readonly P[]): readonly P[] {
  const others = found.filter(({ person }) => person !== by);
  return others.length === 0 ? found : others;
}

/** The order of a test: every way the person has, at once. */
export function testOrder(
  person: { readonly slack?: string; readonly phone?: string },
  ways: readonly Way[],
): readonly Way[] {
  const had = ways.filter(
    ({ channel }) =>
      (channel !== 'slack' || person.slack !== undefined) &&
      (channel !== 'sms' || person.phone !== undefined) &&
      channel !== 'mention',
  );
  const all = new Map(had.map((way) => [`${way.channel}/${way.pager ?? ''}`, { ...way, afterSec: 0 }]));
  return [...all.values()];
}

/** Every way that somebody has named in any of their orders. */
export const everyWay = (person: Parameters<typeof orderFor>[0]): readonly Way[] => {
  const { notify } = person;
  if (notify === undefined) return plainOrder;
  return [...(notify.urgent ?? plainOrder), ...(notify.low ?? plainOrder), ...(notify.atWork ?? [])];
};

/** A page by hand or for a test is brought, edited and ended. */
export function directPageHandlers(needs: {
  readonly pages: Pages;
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly sms: TextMessages;
  readonly topicPages: TopicPages;
  readonly webhookPages: WebhookPages;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): Pick<Handlers, Kinds> {
  const { pages, streams, chat, sms, topicPages, webhookPages, directory, settings } = needs;

  type Found = { readonly direct: DirectPage; readonly page: Page; readonly incident?: Incident };

  async function find(id: string, pageId: string): Promise<Found | undefined> {
    const { state } = await streams.load(directStream, id);
    if (state.status === 'none') return undefined;
    const page = state.pages.find((each) => each.id === pageId);
    const incident = state.incident === '' ? undefined : await pages.incident(state.incident);
    return page && { direct: state, page, ...(incident === undefined ? {} : { incident }) };
  }

  async function messageOf(id: string, found: Found): Promise<Message> {
    const { direct } = found;
    const named = [
      ...direct.answers.map(({ person }) => person),
      ...(direct.by === undefined ? [] : [direct.by]),
    ];
    return {
      kind: 'direct-page',
      ...found,
      run: `${directPrefix}${id}`,
      people: await directory.refs([...named, found.page.person]),
    };
  }

  function textOf({ direct, page, incident }: Found): string {
    const { locale, sms: how } = settings.current();
    const { paging: t } = textsFor(locale);
    const hidden = direct.private;
    const about = incident === undefined ? '' : ` ${label(incident.number)}`;
    const reply = how?.answers === undefined ? t.smsInSlack() : t.smsReplyA({ code: page.code });
    return fittingText(
      (cut) => `${direct.kind === 'test' ? t.smsTest() : t.smsDirect({ about, text: cut })} ${reply}`,
      hidden || direct.kind === 'test' ? '' : direct.text,
    );
  }

  async function noteOf({ direct, page, incident }: Found): Promise<PageNote> {
    const { paging: t } = textsFor(settings.current().locale);
    const person = (await directory.configured(page.person))?.name;
    return {
      version: 1,
      kind: direct.kind === 'test' ? 'test-page' : 'direct-page',
      page: page.id,
      at: page.at,
      text:
        direct.kind === 'test'
          ? t.smsTest()
          : direct.private
            ? t.noteDirectPrivate()
            : direct.text.slice(0, 300),
      ...(person === undefined ? {} : { person }),
      drill: direct.kind === 'test',
      ...(incident === undefined
        ? {}
        : {
            incident: {
              label: label(incident.number),
              severity: incident.severity,
              private: incident.private,
              ...(incident.private ? {} : { service: incident.service, title: incident.title.slice(0, 200) }),
            },
          }),
    };
  }

  return {
    async 'page-directly'({ effect, data, now }) {
      const { direct: id, channel } = data;
      const found = await find(id, data.page);
      const way = { channel, ...(data.pager === undefined ? {} : { pager: data.pager }) };
      if (!found || found.direct.status !== 'waiting' || triedBy(found.page, way).length > 0) return done();
      const { page } = found;
      if (page.declined) return done();
      const said = (
        outcome: Delivery['outcome'],
        more: Partial<Delivery> = {},
        follow = [] as ReturnType<typeof settling>,
      ): Outcome =>
        telling(
          directStream,
          id,
          { type: 'RecordDelivery', page: page.id, delivery: { ...way, outcome, at: now, ...more } },
          tocsin,
          { follow: () => follow },
        );
      const person = await directory.configured(page.person);
      try {
        if (channel === 'slack') {
          const slack = (await directory.refs([page.person]))[page.person]?.slack;
          if (slack === undefined) return said('unreachable');
          const out = chat(effect.lane);
          const asleep = await isAsleep(out, slack, now);
          const to = await out.direct(slack);
          const key = `page/${page.id}`;
          const message = await messageOf(id, found);
          const posted = await out.post({ channel: to, message, key, ...attempted(effect) });
          const double = { channel: to, of: { key }, keep: posted.message };
          return said(
            asleep ? 'asleep' : 'sent',
            { provider: `${posted.channel}/${posted.message}` },
            settling('settle-message', effect, double, now),
          );
        }
        if (channel === 'sms') {
          if (person?.phone === undefined) return said('unreachable');
          const { id: provider } = await sms.send(person.phone, textOf(found));
          const trouble = await sms.trouble(person.phone);
          return trouble === undefined ? said('sent', { provider }) : said('failed', { provider, trouble });
        }
        const pager = settings.current().pagers?.find(({ name }) => name === data.pager);
        if (pager === undefined) return said('unreachable');
        const note = await noteOf(found);
        const sent =
          'topic' in pager
            ? await topicPages.publish(pager.topic, note)
            : await webhookPages.post(pager, note, now);
        return said('sent', { provider: sent.id });
      } catch (error) {
        // What may pass is tried a second time; then another way is better than waiting.
        if (error instanceof ChatError) {
          if (isShortWait(error) || (error.retryable && effect.attempts < 2)) throw error;
          return said('failed', { detail: error.message });
        }
        if (!(error instanceof PagerError)) throw error;
        if (error.retryable && effect.attempts < 2) throw error;
        return said('failed', { detail: error.message, trouble: error.code });
      }
    },

    async 'edit-direct'({ effect, data }) {
      const found = await find(data.direct, data.page);
      const provider = found?.page.deliveries.find(
        (each) => each.channel === 'slack' && each.provider,
      )?.provider;
      if (!found || provider === undefined) return done();
      const [channel = '', message = ''] = provider.split('/');
      await chat(effect.lane).update({ channel, message }, await messageOf(data.direct, found));
      return done();
    },

    async 'end-direct'({ data }) {
      return telling(directStream, data.direct, { type: 'EndDirect' }, tocsin);
    },

    /** Whoever asked hears how it ended, by direct message: they may have left the channel. */
    async 'tell-direct'({ effect, data, now }) {
      const { state } = await streams.load(directStream, data.direct);
      const slack = (await directory.refs([data.person]))[data.person]?.slack;
      if (state.status === 'none' || slack === undefined) return done();
      const named = [
        ...state.pages.map(({ person }) => person),
        ...state.answers.map(({ person }) => person),
      ];
      const out = chat(effect.lane);
      const channel = await out.direct(slack);
      const people = await directory.refs(named);
      const message = { kind: 'direct-told', run: data.direct, direct: state, people } as const;
      const posted = await out.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel, of: { key: effect.id }, keep: posted.message };
      return done(...settling('settle-message', effect, double, now));
    },
  };
}
