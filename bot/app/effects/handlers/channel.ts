import { plusMs, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { label, type Incident } from '../../../core/incident/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import { entryOf, peopleIn } from '../../../core/timeline/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Chat, Message, SettingsSource, Store } from '../../ports/index.ts';
import type { OnCallNow } from '../../queries/on-call.ts';
import { saidWhere, sayKey } from '../../reactions/incident.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';
import { channelName } from './channel-name.ts';
import { peopleOf } from './people-of.ts';

type Kinds =
  | 'open-channel'
  | 'invite-responders'
  | 'set-topic'
  | 'refresh-summary'
  | 'pin-summary'
  | 'refresh-announcement'
  | 'say';

/** At most one edit of the same message in this time (decisions, "The summary message"). */
const editIntervalMs = 3000;

/** How soon to look again whether it is this message's turn in its thread. */
const orderMs = 250;

/** Everything that is said in an incident's channel, rendered from the newest state when it is sent. */
export function channelHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly chat: Chat;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly onCallNow: OnCallNow;
}): Pick<Handlers, Kinds> {
  const { store, streams, chat, directory, settings, onCallNow } = needs;

  const incidentOf = async (id: string): Promise<{ incident: Incident; version: number } | undefined> => {
    const { state, version } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : { incident: state, version };
  };

  const escalationOf = async (incident: Incident) => {
    if (incident.escalation === undefined) return undefined;
    const { state } = await streams.load(escalationStream, incident.escalation.id);
    return state.status === 'none' ? undefined : state;
  };

  const mayEdit = (channel: string, message: string, now: string) =>
    store.takeTurn({ key: `edit/${channel}/${message}`, intervalMs: editIntervalMs, burst: 1, now });

  return {
    async 'open-channel'({ effect, data }) {
      const known = await incidentOf(data.incident);
      if (!known || known.incident.channel !== undefined) return done();
      const { incident } = known;
      const opened = await chat.openChannel({
        name: channelName(incident),
        private: incident.private,
        inDoubt: effect.inDoubt,
        since: effect.createdAt,
      });
      return telling(incidentStream, incident.id, { type: 'RecordChannel', ...opened }, tocsin);
    },

    async 'invite-responders'({ data, now }) {
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
      if (users.length > 0) await chat.invite(known.incident.channel!.id, users);
      return done();
    },

    async 'set-topic'({ data }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.channel === undefined) return done();
      const { number, severity, service, title, channel } = known.incident;
      await chat.setTopic(channel!.id, `${label(number)} · ${severity} · ${service} · ${title}`);
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
        version,
        at: now,
      };
      if (incident.summary === undefined) {
        const posted = await chat.post({
          channel: incident.channel!.id,
          message,
          key: `summary/${incident.id}`,
          inDoubt: effect.inDoubt,
          since: effect.createdAt,
        });
        return telling(incidentStream, incident.id, { type: 'RecordSummary', ...posted }, tocsin);
      }
      const turn = await mayEdit(incident.summary.channel, incident.summary.message, now);
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat.update(incident.summary, message);
      return done();
    },

    async 'pin-summary'({ data }) {
      const known = await incidentOf(data.incident);
      if (known?.incident.summary !== undefined) await chat.pin(known.incident.summary);
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
        const posted = await chat.post({
          channel: announce,
          message,
          key: `announcement/${incident.id}`,
          inDoubt: effect.inDoubt,
          since: effect.createdAt,
        });
        return telling(incidentStream, incident.id, { type: 'RecordAnnouncement', ...posted }, tocsin);
      }
      const turn = await mayEdit(incident.announcement.channel, incident.announcement.message, now);
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat.update(incident.announcement, message);
      return done();
    },

    async say({ effect, data, now }) {
      const known = await incidentOf(data.incident);
      if (!known) return done();
      const { incident } = known;
      if (incident.channel === undefined || (data.where === 'thread' && incident.summary === undefined)) {
        const wanted = incident.channel === undefined ? 'open-channel' : 'refresh-summary';
        const at = await afterEffect(`${wanted}/${incident.id}`, plusSec(now, 2));
        return waitUntil(at, 'there is no summary to answer to yet');
      }
      const before = data.where === 'thread' ? await unsaidBefore(incident, data.version) : undefined;
      if (before !== undefined) {
        return waitUntil(
          await afterEffect(before, plusMs(now, orderMs)),
          'what happened earlier is said first',
        );
      }
      const message = await sayable(incident, data.version);
      if (message === undefined) return done();
      await chat.post({
        channel: incident.channel.id,
        ...(data.where === 'thread' ? { thread: incident.summary!.message } : {}),
        message,
        key: `say/${incident.id}/${data.version}`,
        inDoubt: effect.inDoubt,
        since: effect.createdAt,
      });
      return done();
    },
  };

  /** When to look again for what another effect brings: not before that is tried, which may be minutes in an outage. */
  async function afterEffect(id: string, notBefore: Instant): Promise<Instant> {
    const other = await store.effect(id);
    return other?.state === 'waiting' && other.dueAt > notBefore ? other.dueAt : notBefore;
  }

  /**
   * A thread reads in the order in which things happened: the effect that says what is to be said just before, or
   * undefined when that is said or was given up.
   */
  async function unsaidBefore(incident: Incident, version: number): Promise<string | undefined> {
    const events = await store.readStream(`incident/${incident.id}`);
    const firstRunbook = events.find((event) => event.type === 'RunbookAttached')?.version;
    const previous = events.findLast(
      (event) =>
        event.version < version &&
        saidWhere(event.type, event.version, event.version === firstRunbook) === 'thread',
    );
    if (previous === undefined) return undefined;
    const id = `say/${sayKey(incident.id, previous.version)}`;
    const effect = await store.effect(id);
    return effect?.state === 'waiting' || effect?.state === 'running' ? id : undefined;
  }

  /** The event of that version as a message. */
  async function sayable(incident: Incident, version: number): Promise<Message | undefined> {
    const [event] = await store.readStream(`incident/${incident.id}`, version - 1);
    if (!event) return undefined;
    const { number } = incident;
    switch (event.type) {
      case 'EvidenceAttached': {
        const { evidence } = event.data as { evidence: Incident['evidence'][number] };
        return { kind: 'evidence', evidence, number };
      }
      case 'GapNoted': {
        const { gap } = event.data as { gap: Incident['gaps'][number] };
        return { kind: 'gap', gap, number };
      }
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
        return entry && { kind: 'happened', entry, people: await directory.refs(peopleIn(entry)) };
      }
    }
  }
}
