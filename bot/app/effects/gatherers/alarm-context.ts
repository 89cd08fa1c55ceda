import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { alarmFinding, episodesOf, type Episode } from '../../../core/evidence/index.ts';
import type { IncidentAlarm } from '../../../core/incident/index.ts';
import type { Past, Store } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { Streams } from '../../streams/index.ts';
import { done } from '../outcome.ts';
import type { Gatherer } from './gatherer.ts';
import { found, gapOrThrow, incidentOf, placeOf } from './outcome.ts';

/** CloudWatch keeps the history of an alarm for 30 days. */
const days = 30;

/** Incidents whose record is read, and state changes that CloudWatch is asked for. */
const limits = { incidents: 80, changes: 500 } as const;

/** How often the incident's alarm fired before, and how often it went away by itself. */
export function alarmContextGatherer(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly incidents: Incidents;
  readonly past: Past;
}): Gatherer<'gather-alarm-context'> {
  const { store, streams, incidents, past } = needs;
  return {
    kind: 'alarm',
    againSec: [],
    plan({ incident, service, intend }) {
      const [alarm] = incident.alarms;
      if (alarm === undefined) return { nothing: service.name };
      return [{ effect: intend('gather-alarm-context', {}, 'alarm'), subject: alarm.name, queries: 0 }];
    },
    handlers: {
      async 'gather-alarm-context'({ data, now }) {
        const incident = await incidentOf(streams, data.incident);
        const [alarm] = incident?.alarms ?? [];
        if (!incident || alarm === undefined) return done();
        const from = plusSec(now, -days * 86_400);
        const about = { kind: 'alarm', subject: alarm.name } as const;
        try {
          const known = await incidents.reachBackTo(from);
          const isOwn = known || alarm.arn === undefined;
          const recorded = isOwn ? await onRecord(alarm, incident.service, from, now) : [];
          const asked = isOwn ? undefined : await byCloudWatch(alarm, from, now, data);
          const finding = alarmFinding(asked?.episodes ?? recorded, {
            alarm: alarm.name,
            days,
            since: asked?.since ?? from,
            from: asked === undefined ? 'record' : 'cloudwatch',
          });
          return found(data, {
            finding,
            window: { from, to: now },
            asked: asked === undefined ? 'incidents on record' : 'DescribeAlarmHistory StateUpdate',
            ...(alarm.link === undefined ? {} : { link: alarm.link }),
          });
        } catch (error) {
          return gapOrThrow(error, data, about, now);
        }
      },
    },
  };

  async function byCloudWatch(
    alarm: IncidentAlarm,
    from: Instant,
    now: Instant,
    data: { readonly account?: string; readonly region: string },
  ): Promise<{ readonly episodes: readonly Episode[]; readonly since: Instant }> {
    const query = { place: placeOf(data), alarm: alarm.name, from, to: now, limit: limits.changes };
    const { changes, complete } = await past.history(query);
    return { episodes: episodesOf(changes), since: complete ? from : (changes[0]?.at ?? from) };
  }

  /** What incidents of the service say of this alarm, and whether anybody had done anything before it was OK again. */
  async function onRecord(
    { key }: IncidentAlarm,
    service: string,
    from: Instant,
    now: Instant,
  ): Promise<readonly Episode[]> {
    const before = await incidents.ofService(service, from, plusSec(now, 1), limits.incidents);
    const mine = before.filter(({ alarms }) => alarms.some((each) => each.key === key));
    const episodes = await Promise.all(mine.map(({ id }) => episodesIn(`incident/${id}`, key)));
    return episodes.flat().toSorted((a, b) => (a.from < b.from ? -1 : 1));
  }

  async function episodesIn(stream: string, key: string): Promise<readonly Episode[]> {
    const events = await store.readStream(stream);
    const mine = events.flatMap(({ type, data, occurredAt: at }) => {
      const { alarm } = data as { readonly alarm?: { readonly key?: string } };
      if (alarm?.key !== key) return [];
      return type === 'AlarmFired'
        ? [{ at, state: 'ALARM' }]
        : type === 'AlarmCleared'
          ? [{ at, state: 'OK' }]
          : [];
    });
    const acts = events.flatMap(({ actor, occurredAt }) => (actor.kind === 'person' ? [occurredAt] : []));
    return episodesOf(mine).map((episode) => {
      const { to } = episode;
      return to === undefined
        ? episode
        : { ...episode, touched: acts.some((at) => at >= episode.from && at < to) };
    });
  }
}
