import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { severities, type Severity } from '../../../core/catalogue/index.ts';
import {
  isOpen,
  label,
  type AlarmMention,
  type Incident,
  type ServiceLine,
} from '../../../core/incident/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import { firingIn, groupingOf, listOfAlarms, upstreamFirst, type Desk } from '../../../core/triage/index.ts';
import {
  serviceOf,
  type ChatFor,
  type Ids,
  type Log,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import { boardStream, deskStream, incidentStream, theBoard, type Streams } from '../../streams/index.ts';
import { byAlarm } from '../by-alarm.ts';
import { createDependencies } from '../dependencies.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';
import { duringStorm } from './during-storm.ts';
import { attempted, settling } from './settle.ts';

type Kinds =
  | 'open-storm'
  | 'report-service'
  | 'share-alarm-list'
  | 'show-alarm-list'
  | 'unfold-storm'
  | 'unfold-services'
  | 'unfold-service'
  | 'open-unfolded'
  | 'replay-signals'
  | 'record-unfolded';

/** Effects of one run: an append holds 40. */
const chunk = 20;

/** The attached list is a new file each time: every minute at first, later less often. */
const renewedAfterSec = { first: 45, manyTimes: 10, later: 600 } as const;

/** Many incidents as one, and back again. */
export function stormHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly chat: ChatFor;
  readonly log: Log;
}): Pick<Handlers, Kinds> {
  const { store, streams, ids, settings, chat, log } = needs;
  const dependencies = createDependencies(needs);

  const loaded = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  const deskOf = async (service: string): Promise<Desk> => (await streams.load(deskStream, service)).state;

  return {
    async 'open-storm'({ data }) {
      const { incident, service, startedAt } = data;
      if (await loaded(incident)) return done();
      const current = settings.current();
      const dependsOn = await dependencies();
      const board = (await streams.load(boardStream, theBoard)).state;
      const names = board.open[incident]?.services ?? [service];
      const [first = service] = upstreamFirst(
        names.map((name) => ({ service: name, dependsOn: dependsOn(name) })),
      ).map((each) => each.service);
      return telling(
        incidentStream,
        incident,
        {
          type: 'OpenIncident',
          incident,
          number: await store.nextNumber('incident'),
          service: first,
          severity: mostUrgent(names.map((name) => serviceOf(current, name).severity)),
          startedAt,
          desk: first,
          drill: false,
          private: false,
          runbooks: [],
          by: { how: 'storm', title: textsFor(current.locale).triage.stormTitle({ service: first }) },
        },
        tocsin,
      );
    },

    async 'report-service'({ effect, data, now }) {
      const { incident, service } = data;
      const known = await loaded(incident);
      if (known === undefined) return waitUntil(plusSec(now, 1), 'the incident is being opened');
      if (!isOpen(known.status)) {
        // What fired since it is over is decided again.
        const how = { key: `${effect.id}/${effect.generation}`, about: effect.about, dueAt: now };
        return done(intend('release-desk', { incident, service }, how));
      }
      const line = lineOf(await deskOf(service), known, service, (await dependencies())(service));
      if (line === undefined) return done();
      const { severity } = serviceOf(settings.current(), service);
      return telling(incidentStream, incident, { type: 'ReportService', line, severity }, tocsin);
    },

    async 'share-alarm-list'({ effect, data, now }) {
      const incident = await loaded(data.incident);
      if (!incident || incident.lines.length === 0 || !isOpen(incident.status)) return done();
      const { alarmList: before, channel, summary, number, reports } = incident;
      if (before?.reports === reports) return done();
      if (channel === undefined || summary === undefined) {
        return waitUntil(plusSec(now, 2), 'there is no summary to answer to yet');
      }
      const made = before?.n ?? 0;
      const { first, later, manyTimes } = renewedAfterSec;
      const notBefore = before && plusSec(before.at, made < manyTimes ? first : later);
      if (notBefore !== undefined && notBefore > now) return waitUntil(notBefore, 'renewed a moment ago');
      const desks = await Promise.all(
        incident.lines.map(async ({ service }) => ({ service, desk: await deskOf(service) })),
      );
      const { text, alarms } = listOfAlarms(incident.id, desks);
      const name = `${label(number).toLowerCase()}-alarms-${made + 1}.txt`;
      const content = new TextEncoder().encode(text);
      const { file } = await chat(effect.lane).upload({ name, content });
      const how = { key: `${effect.id}/${effect.generation}`, about: effect.about, dueAt: now };
      return done(intend('show-alarm-list', { incident: incident.id, file, alarms, reports }, how));
    },

    async 'show-alarm-list'({ effect, data, now }) {
      const { file, alarms, reports } = data;
      const incident = await loaded(data.incident);
      if (incident?.channel === undefined || incident.summary === undefined) return done();
      // A newer list was quicker.
      if ((incident.alarmList?.reports ?? -1) >= reports) return done();
      const place = { channel: incident.channel.id, thread: incident.summary.message };
      const title = textsFor(settings.current().locale).triage.listTitle({ n: alarms });
      const shown = await chat(effect.lane).showFile({ ...place, file, title, ...attempted(effect) });
      const command = { type: 'RecordAlarmList', alarms, file, reports, ...shown } as const;
      return telling(incidentStream, incident.id, command, tocsin, {
        follow: () => settling('settle-message', effect, { ...place, of: { file } }, now),
      });
    },

    async 'unfold-storm'({ effect, data, now }) {
      const { incident } = data;
      const next = intend(
        'unfold-services',
        { incident, after: 0 },
        { key: `${incident}/0`, about: effect.about, dueAt: now },
      );
      // Nothing new joins it from now on.
      return telling(boardStream, theBoard, { type: 'RemoveIncident', incident }, tocsin, {
        follow: () => [next],
        unchanged: () => done(next),
      });
    },

    async 'unfold-services'({ effect, data, now }) {
      const { incident, after } = data;
      const lines = (await loaded(incident))?.lines ?? [];
      const follow = lines
        .slice(after, after + chunk)
        .map(({ service }) =>
          intend(
            'unfold-service',
            { storm: incident, service, incident: ids.token(12) },
            { key: `${incident}/${service}`, about: effect.about, dueAt: now },
          ),
        );
      const rest = after + chunk;
      if (rest >= lines.length) return done(...follow);
      const how = { key: `${incident}/${rest}`, about: effect.about, dueAt: now };
      return done(...follow, intend('unfold-services', { incident, after: rest }, how));
    },

    async 'unfold-service'({ data }) {
      const { storm, service, incident } = data;
      return telling(deskStream, service, { type: 'UnfoldIncident', from: storm, to: incident }, tocsin);
    },

    async 'open-unfolded'({ effect, data, now }) {
      const { storm, service, incident } = data;
      const [first] = duringStorm(await store.readStream(`desk/${service}`), storm);
      const origin = await loaded(storm);
      if (first === undefined || origin === undefined || (await loaded(incident))) return done();
      const { mention } = first.signal;
      const follow = [
        intend(
          'replay-signals',
          { storm, service, incident, after: 0 },
          { key: `${incident}/0`, about: effect.about, dueAt: now },
        ),
        intend(
          'record-unfolded',
          { storm, service, incident },
          { key: incident, about: `incident/${storm}`, dueAt: now },
        ),
      ];
      const number = await store.nextNumber('incident');
      log.info('triage.unfolded', { incident, service, storm });
      return telling(
        incidentStream,
        incident,
        {
          type: 'OpenIncident',
          incident,
          number,
          service,
          severity: serviceOf(settings.current(), service).severity,
          startedAt: mention.at,
          desk: service,
          drill: origin.drill,
          private: false,
          runbooks: [],
          unfoldedFrom: origin.number,
          by: { how: 'alarm', title: titleOf(service, mention), alarm: mention, reason: 'unfolded' },
        },
        byAlarm(mention),
        { follow: () => follow },
      );
    },

    async 'replay-signals'({ effect, data, now }) {
      const { storm, service, incident, after } = data;
      const all = duringStorm(await store.readStream(`desk/${service}`), storm);
      const follow = all
        .slice(after, after + chunk)
        .map(({ id, signal }) =>
          intend(
            'signal-incident',
            { incident, service, grouping: '', signal, reason: 'unfolded' },
            { key: `${id}/${incident}`, about: effect.about, dueAt: now },
          ),
        );
      const rest = after + chunk;
      if (rest >= all.length) return done(...follow);
      const next = { storm, service, incident, after: rest };
      const how = { key: `${incident}/${rest}`, about: effect.about, dueAt: now };
      return done(...follow, intend('replay-signals', next, how));
    },

    async 'record-unfolded'({ effect, data, now }) {
      const { storm, service, incident } = data;
      const opened = await loaded(incident);
      if (opened === undefined) return done();
      const { number } = opened;
      const alone = {
        type: 'PlaceIncident',
        incident,
        service,
        keys: [],
        neighbours: [],
        related: [],
        at: opened.startedAt,
        now,
        joinWithinSec: 0,
        storm: null,
        stormIncident: '',
        alone: true,
      } as const;
      const known = (await loaded(storm))?.unfolded ?? {};
      if (Object.hasOwn(known, service)) return telling(boardStream, theBoard, alone, tocsin);
      const again = intend('record-unfolded', data, {
        key: `${incident}/board`,
        about: effect.about,
        dueAt: now,
      });
      return telling(incidentStream, storm, { type: 'RecordUnfolded', service, incident, number }, tocsin, {
        follow: () => [again],
      });
    },
  };

  /** The counts of a service as its desk knows them; undefined where it never had an alarm in that incident. */
  function lineOf(
    desk: Desk,
    incident: Incident,
    service: string,
    dependsOn: readonly string[],
  ): ServiceLine | undefined {
    const known = incident.lines.find((each) => each.service === service);
    const own = Object.entries(desk.alarms).filter(([, last]) => last.incident === incident.id);
    const instants = own.map(([, last]) => last.at).toSorted();
    const heard = own
      .flatMap(([, last]) => last.heardAt ?? [])
      .toSorted()
      .at(-1);
    const grouping = groupingOf(desk, incident.id);
    const openedAt = grouping === undefined ? undefined : desk.open[grouping]?.openedAt;
    const firsts = [known?.since, openedAt, instants[0]].filter((each) => each !== undefined);
    const since = firsts.toSorted()[0];
    if (since === undefined) return undefined;
    const lastAt: Instant = [known?.lastAt ?? since, ...instants].toSorted().at(-1)!;
    return {
      service,
      inAlarm: firingIn(desk, incident.id).length,
      // Alarms that have long been quiet are forgotten by the desk.
      total: Math.max(own.length, known?.total ?? 0),
      since,
      lastAt,
      ...(heard === undefined ? {} : { heardAt: heard }),
      composite: own.some(([, last]) => last.composite === true),
      dependsOn: dependsOn.slice(0, 50),
    };
  }
}

const mostUrgent = (all: readonly Severity[]): Severity =>
  severities.find((severity) => all.includes(severity)) ?? 'sev3';

const titleOf = (service: string, { name }: AlarmMention): string =>
  name.toLowerCase().startsWith(service.toLowerCase())
    ? name.slice(0, 120)
    : `${service}: ${name.slice(0, 100)}`;
