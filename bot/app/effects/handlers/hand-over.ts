import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import {
  hasAcknowledged,
  pageOf,
  type Delivery,
  type Escalation,
  type Page,
} from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import { ChatError, type ChatFor, type Message, type NewEffect, type Store } from '../../ports/index.ts';
import { escalationStream, incidentStream, type Streams, type WaitingPageRow } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers } from '../outcome.ts';
import { peopleOf } from './people-of.ts';
import { attempted, settling } from './settle.ts';

type Kinds = 'hand-over' | 'refresh-hand-over' | 'note-handed-over';

/** Nothing waits longer than a day and a night. */
const lookedBackSec = 3 * 24 * 3600;

/** An append holds 40 effects; each of these has its own. */
const atOnce = 30;
/** Reads of two hundred rows: ten thousand pages of one person in three days. */
const mostReads = 50;

/** It was not urgent at night: a short trouble of Slack in the morning sends no text messages. */
const attemptsBySlack = 4;

type Waiting = {
  readonly incident: Incident;
  readonly escalation: Escalation;
  readonly escalationId: string;
  readonly page: Page;
};

/** What waited for the end of a person's quiet hours comes as one message, and that message says how each ended. */
export function handOverHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly directory: Directory;
}): Pick<Handlers, Kinds> {
  const { store, streams, chat, directory } = needs;

  async function waiting(row: WaitingPageRow): Promise<readonly Waiting[]> {
    const escalation = (await streams.load(escalationStream, row.escalation)).state;
    const page = pageOf(escalation, row.page);
    if (escalation.status === 'none' || page === undefined) return [];
    const incident = (await streams.load(incidentStream, escalation.incident)).state;
    return incident.status === 'none' ? [] : [{ incident, escalation, escalationId: row.escalation, page }];
  }

  /**
   * Those of three days that are looked for, oldest first, and one more than fits into a message: what was handed over
   * already stands before what was not.
   */
  async function waitingOf(
    person: string,
    now: Instant,
    isWanted: (row: WaitingPageRow) => boolean,
    isIt: (each: Waiting) => boolean = () => true,
  ): Promise<readonly Waiting[]> {
    const from = plusSec(now, -lookedBackSec);
    const found: Waiting[] = [];
    let cursor: string | undefined;
    for (let n = 0; n < mostReads && found.length <= atOnce; n += 1) {
      const query = { view: 'waiting-page', index: 'person', value: person, from, limit: 200 };
      const page = await store.rowsBy({ ...query, ...(cursor === undefined ? {} : { cursor }) });
      const rows = page.rows.map(({ doc }) => doc as unknown as WaitingPageRow).filter(isWanted);
      for (const row of rows) {
        if (found.length <= atOnce) found.push(...(await waiting(row)).filter(isIt));
      }
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    return found;
  }

  async function messageOf(person: string, all: readonly Waiting[]): Promise<Message> {
    const named = all.flatMap(({ incident, escalation }) => peopleOf(incident, escalation));
    return { kind: 'handed-over', person, waited: all, people: await directory.refs(named) };
  }

  return {
    async 'hand-over'({ effect, data, now }) {
      const { person } = data;
      const found = await waitingOf(person, now, ({ awaited }) => awaited, isAwaited);
      const all = found.slice(0, atOnce);
      if (all.length === 0) return done();
      const more = found.length > atOnce ? [again(person, plusSec(now, 60))] : [];
      const noted = (delivery: Omit<Delivery, 'channel' | 'at'>): readonly NewEffect[] => [
        ...all.map((each) => note(each, { channel: 'slack', at: now, ...delivery }, effect.generation)),
        ...more,
      ];
      const slack = (await directory.refs([person]))[person]?.slack;
      if (slack === undefined) return done(...noted({ outcome: 'unreachable' }));
      try {
        const way = chat(effect.lane);
        const channel = await way.direct(slack);
        const key = `hand-over/${person}/${effect.generation}`;
        const message = await messageOf(person, all);
        const posted = await way.post({ channel, message, key, ...attempted(effect) });
        const double = { channel, of: { key }, keep: posted.message };
        const provider = `${posted.channel}/${posted.message}`;
        return done(
          ...noted({ outcome: 'sent', provider }),
          ...settling('settle-message', effect, double, now),
        );
      } catch (error) {
        if (!(error instanceof ChatError) || error.code === 'rate-limited') throw error;
        const phone = (await directory.configured(person))?.phone;
        const patient = phone === undefined || effect.attempts < attemptsBySlack;
        if (error.retryable && patient) throw error;
        return done(...noted({ outcome: 'failed', detail: error.message }));
      }
    },

    async 'refresh-hand-over'({ effect, data, now }) {
      const { person, message } = data;
      const all = (await waitingOf(person, now, (row) => row.message === message)).slice(0, atOnce);
      const [channel = '', ts = ''] = message.split('/');
      if (all.length > 0) {
        await chat(effect.lane).update({ channel, message: ts }, await messageOf(person, all));
      }
      return done();
    },

    async 'note-handed-over'({ data }) {
      const { escalation, page, delivery } = data;
      return telling(escalationStream, escalation, { type: 'RecordDelivery', page, delivery }, tocsin);
    },
  };
}

const isAwaited = ({ incident, escalation, page }: Waiting): boolean =>
  escalation.status === 'running' &&
  isOpen(incident.status) &&
  page.deliveries.length === 0 &&
  !hasAcknowledged(escalation, page.person);

const note = ({ escalationId, page }: Waiting, delivery: Delivery, generation: number): NewEffect =>
  intend(
    'note-handed-over',
    { escalation: escalationId, page: page.id, delivery },
    { key: `${page.id}/${generation}`, about: `escalation/${escalationId}`, dueAt: delivery.at },
  );

const again = (person: string, dueAt: Instant): NewEffect =>
  intend('hand-over', { person }, { key: person, about: `person/${person}`, dueAt, again: true });
