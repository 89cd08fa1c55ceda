import { later, msBetween, plusMs, type Instant } from '../../../core/calendar/index.ts';
import { label, type Envelope, type Incident } from '../../../core/incident/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import { entryOf, peopleIn } from '../../../core/timeline/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  ChatFor,
  ClaimedEffect,
  Clock,
  Counters,
  Message,
  PersonRef,
  SettingsSource,
  Store,
} from '../../ports/index.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import type { OnCallNow } from '../../queries/on-call.ts';
import { saidWhere, sayKey } from '../../reactions/incident/said.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { channelName } from './channel-name.ts';
import { peopleOf } from './people-of.ts';
import { mayEdit, posting } from './posting.ts';
import { attempted, settling } from './settle.ts';

type Kinds =
  | 'open-channel'
  | 'invite-responders'
  | 'set-topic'
  | 'refresh-summary'
  | 'pin-summary'
  | 'refresh-announcement'
  | 'say';

/** How soon to look again whether it is this message's turn in its thread ... */
const orderMs = 250;

/** ... and for each message that comes before that one: a channel takes one in 1.1 s. */
const messageMs = 1100;

/** Everything that is said in an incident's channel, rendered from the newest state when it is sent. */
export function channelHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly onCallNow: OnCallNow;
  readonly nextPageOf: NextPageOf;
}): Pick<Handlers, Kinds> {
  const { store, streams, chat, directory, settings, onCallNow, nextPageOf } = needs;

  const incidentOf = async (id: string): Promise<{ incident: Incident; version: number } | undefined> => {
    const { state, version } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : { incident: state, version };
  };

  const escalationOf = async (incident: Incident) => {
    if (incident.escalation === undefined) return undefined;
    const { state } = await streams.load(escalationStream, incident.escalation.id);
    return state.status === 'none' ? undefined : state;
  };

  return {
    async 'open-channel'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (!known || known.incident.channel !== undefined) return done();
      const { incident } = known;
      const wanted = { name: channelName(incident), private: incident.private };
      // It goes on in another one, which has a channel: an empty one would only use up Slack's limit. One that a call
      // without an answer has made all the same is archived.
      if (incident.status === 'merged') {
        const all = { ...wanted, incident: incident.id, keep: '' };
        return done(...settling('settle-channel', effect, all, now));
      }
      const opened = await chat(effect.lane).openChannel({ ...wanted, ...attempted(effect) });
      const twins = { ...wanted, incident: incident.id, keep: opened.channel };
      return telling(incidentStream, incident.id, { type: 'RecordChannel', ...opened }, tocsin, {
        follow: () => settling('settle-channel', effect, twins, now),
      });
    },

    async 'invite-responders'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.channel === undefined) return done();
      const { incident } = known;
      const escalation = await escalationOf(incident);
      const onCall = await onCallNow(incident.service, now);
      const persons = new Set([
        ...onCall.map((each) => each.person),
        ...(escalation?.pages ?? []).map((page) => page.person),
        ...incident.responders,
        ...Object.values(incident.roles),
      ]);
      const refs = Object.values(await directory.refs([...persons]));
      const users = refs.flatMap(({ slack }) => (slack === undefined ? [] : [slack]));
      if (users.length > 0) await chat(effect.lane).invite(known.incident.channel!.id, users);
      return done();
    },

    async 'set-topic'({ effect, data }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.channel === undefined) return done();
      const { number, severity, service, title, channel } = known.incident;
      const topic = `${label(number)} · ${severity} · ${service} · ${title}`;
      await chat(effect.lane).setTopic(channel!.id, topic);
      return done();
    },

    async 'refresh-summary'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.channel === undefined) return done();
      const { incident, version } = known;
      const escalation = await escalationOf(incident);
      const onCall = await onCallNow(incident.service, now);
      const message: Message = {
        kind: 'summary',
        incident,
        ...(escalation === undefined ? {} : { escalation }),
        people: await directory.refs([
          ...peopleOf(incident, escalation),
          ...onCall.map((each) => each.person),
        ]),
        ...(onCall[0] === undefined ? {} : { onCall: onCall[0].ref }),
        ...(escalation?.status === 'running' ? { next: await nextPageOf(incident, escalation) } : {}),
        ...(incident.lines.length === 0 ? {} : { onCallOf: await onCallOf(incident, now) }),
        version,
        at: now,
      };
      if (incident.summary === undefined) {
        const key = `summary/${incident.id}`;
        const { posted, follow } = await posting(
          chat,
          effect,
          { channel: incident.channel!.id, message, key },
          now,
        );
        if (incident.how === 'alarm') {
          const ms = msBetween(incident.openedAt, needs.clock.now());
          needs.counters.add('tocsin_first_message_ms_total', {}, Math.max(0, ms));
          needs.counters.add('tocsin_first_messages_total');
        }
        const command = { type: 'RecordSummary', ...posted } as const;
        return telling(incidentStream, incident.id, command, tocsin, { follow });
      }
      const turn = await mayEdit(store, incident.summary, now);
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat(effect.lane).update(incident.summary, message);
      return done();
    },

    async 'pin-summary'({ effect, data }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.summary !== undefined) await chat(effect.lane).pin(known.incident.summary);
      return done();
    },

    async 'refresh-announcement'({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      const { announce } = settings.current();
      if (!known || announce === undefined) return done();
      const { incident, version } = known;
      const people = await directory.refs(peopleOf(incident, undefined));
      const message: Message = { kind: 'announcement', incident, people, version };
      if (incident.announcement === undefined) {
        const key = `announcement/${incident.id}`;
        const { posted, follow } = await posting(chat, effect, { channel: announce, message, key }, now);
        const command = { type: 'RecordAnnouncement', ...posted } as const;
        return telling(incidentStream, incident.id, command, tocsin, { follow });
      }
      const turn = await mayEdit(store, incident.announcement, now);
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat(effect.lane).update(incident.announcement, message);
      return done();
    },

    async say({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (!known) return done();
      const { incident } = known;
      if (data.where === 'announcements') return announced(effect, incident, data.version, now);
      // The call that opens its channel may be under way: then it is said there all the same.
      if (incident.status === 'merged' && incident.channel === undefined) {
        if (!(await isOpenEffect(`open-channel/${incident.id}`))) return done();
      }
      if (incident.channel === undefined || (data.where === 'thread' && incident.summary === undefined)) {
        const wanted = incident.channel === undefined ? 'open-channel' : 'refresh-summary';
        const at = await afterEffect(`${wanted}/${incident.id}`, now, 2000);
        return waitUntil(at, 'there is no summary to answer to yet');
      }
      const line = data.where === 'thread' ? await unsaidBefore(incident, data.version) : undefined;
      if (line !== undefined) {
        const at = await afterEffect(line.next, now, Math.max(orderMs, line.ahead * messageMs));
        return waitUntil(at, 'what happened earlier is said first');
      }
      const message = await sayable(incident, data.version);
      if (message === undefined) return done();
      const place = {
        channel: incident.channel.id,
        ...(data.where === 'thread' ? { thread: incident.summary!.message } : {}),
      };
      const key = `say/${incident.id}/${data.version}`;
      const { follow } = await posting(chat, effect, { ...place, message, key }, now);
      return done(...follow());
    },
  };

  /** What must not be overlooked, where everybody reads. Of a private incident nothing is said there. */
  async function announced(
    effect: ClaimedEffect,
    incident: Incident,
    version: number,
    now: Instant,
  ): Promise<Outcome> {
    const channel = settings.current().announce;
    const message = await sayable(incident, version);
    if (channel === undefined || incident.private || message?.kind !== 'nobody-reached') return done();
    const said = { ...message, announced: true } as const;
    const key = `announced/${incident.id}/${version}`;
    const { follow } = await posting(chat, effect, { channel, message: said, key }, now);
    return done(...follow());
  }

  /** Who is on call first for each service of a storm. */
  async function onCallOf(incident: Incident, now: Instant): Promise<Readonly<Record<string, PersonRef>>> {
    const found = await Promise.all(
      incident.lines.map(async ({ service }) => [service, (await onCallNow(service, now))[0]] as const),
    );
    return Object.fromEntries(
      found.flatMap(([service, first]) => (first === undefined ? [] : [[service, first.ref.person]])),
    );
  }

  async function isOpenEffect(id: string): Promise<boolean> {
    const effect = await store.effect(id);
    return effect?.state === 'waiting' || effect?.state === 'running';
  }

  /** When to look again for what another effect brings: so long after that is tried, which may be minutes in an outage. */
  async function afterEffect(id: string, now: Instant, laterMs: number): Promise<Instant> {
    const other = await store.effect(id);
    return plusMs(other?.state === 'waiting' ? later(other.dueAt, now) : now, laterMs);
  }

  /**
   * A thread reads in the order in which things happened: the effect that says what is to be said first, and how many
   * are to be said before this one; undefined when all of them are said or were given up.
   */
  async function unsaidBefore(
    incident: Incident,
    version: number,
  ): Promise<{ readonly next: string; readonly ahead: number } | undefined> {
    const events = await store.readStream(`incident/${incident.id}`);
    const firstRunbook = events.find((event) => event.type === 'RunbookAttached')?.version;
    const earlier = events
      .filter(
        (event) =>
          event.version < version &&
          saidWhere(event.type, event.version, event.version === firstRunbook) === 'thread',
      )
      .map((event) => `say/${sayKey(incident.id, event.version)}`);
    const last = earlier.at(-1);
    if (last === undefined || !(await isOpenEffect(last))) return undefined;
    // Said in order, so what is unsaid is the end of the list: its beginning is found by halving.
    let [first, end] = [0, earlier.length - 1];
    while (first < end) {
      const middle = Math.floor((first + end) / 2);
      if (await isOpenEffect(earlier[middle]!)) end = middle;
      else first = middle + 1;
    }
    return { next: earlier[first]!, ahead: earlier.length - 1 - first };
  }

  /** The event of that version as a message. */
  async function sayable(incident: Incident, version: number): Promise<Message | undefined> {
    const [event] = await store.readStream(`incident/${incident.id}`, version - 1);
    if (!event) return undefined;
    const { number } = incident;
    switch (event.type) {
      case 'RunbookAttached':
        return { kind: 'runbooks', runbooks: incident.runbooks, number };
      case 'NobodyReached': {
        const escalation = await escalationOf(incident);
        if (escalation === undefined) return undefined;
        return {
          kind: 'nobody-reached',
          incident,
          escalation,
          people: await directory.refs(peopleOf(incident, escalation)),
          ...lastResortOf(event.data as { readonly lastResort?: number }),
        };
      }
      case 'IncidentResolved':
        return {
          kind: 'resolved',
          incident,
          people: await directory.refs(peopleOf(incident, undefined)),
          head: event.hash,
        };
      default: {
        const entry = entryOf(event, { number, texts: textsFor(settings.current().locale) });
        return (
          entry && {
            kind: 'happened',
            entry,
            people: await directory.refs(peopleIn(entry)),
            ...(isOutdated(event, incident) ? { outdated: incident.id } : {}),
          }
        );
      }
    }
  }
}

const lastResortOf = ({ lastResort }: { readonly lastResort?: number }) =>
  lastResort === undefined ? {} : { lastResort };

/** A new version that somebody published a moment later knows of it. */
const isOutdated = ({ type }: Envelope, { postmortem }: Incident): boolean =>
  type === 'TimelineCorrected' && (postmortem?.corrections ?? 0) > 0;
