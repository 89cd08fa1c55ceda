import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  alarmKey,
  alarmOfKey,
  matchFacts,
  parseNotification,
  type AlarmSignal,
  type NotificationRow,
} from '../../../core/alarm/index.ts';
import { findService } from '../../../core/catalogue/index.ts';
import { differenceOf, graceSec, lastOf } from '../../../core/triage/index.ts';
import {
  EvidenceError,
  type AlarmRecord,
  type AlarmStates,
  type ChatFor,
  type Counters,
  type Ids,
  type Log,
  type NewEffect,
  type Settings,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import { reconciled, type ReceiveNotification } from '../../commands/receive-notification.ts';
import { textsFor } from '../../../core/texts/index.ts';
import { deskStream, type Streams } from '../../streams/index.ts';
import { byAlarm } from '../by-alarm.ts';
import { intend, type Intents } from '../intents.ts';
import { done, waitUntil, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** After a start the first look waits until what queued meanwhile has come in. */
const firstAfterSec = 60;

/** More alarms in ALARM in one region are not compared: the rest is said to be left out. */
const comparedAlarms = 5000;

type Place = Intents['reconcile'];

/** One comparison per configured account and region, asked for at every start and reload; the stored one goes on. */
export const reconcileAll = (settings: Settings, now: Instant): readonly NewEffect[] =>
  settings.reconcileEverySec === null
    ? []
    : placesOf(settings).map((place) =>
        intend('reconcile', place, {
          key: `${place.account}/${place.region}`,
          about: 'store/reconcile',
          dueAt: plusSec(now, firstAfterSec),
          again: true,
        }),
      );

const placesOf = ({ accounts }: Settings): readonly Place[] =>
  accounts.flatMap(({ id, regions }) => regions.map((region) => ({ account: id, region })));

type Lost = { readonly missed: readonly string[]; readonly cleared: readonly string[] };

/**
 * The reconciler: SNS promises to deliver, not that nothing is ever lost (a policy changed, a queue deleted, a
 * subscription ended). What CloudWatch says now is compared with what the desks believe; the difference comes in like
 * any notification.
 */
export function reconcileHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly alarmStates: AlarmStates;
  readonly receive: ReceiveNotification;
  readonly chat: ChatFor;
  readonly log: Log;
  readonly counters: Counters;
}): Pick<Handlers, 'reconcile' | 'say-reconciled'> {
  const { store, streams, ids, settings, alarmStates, receive, chat, log, counters } = needs;
  return {
    async reconcile({ data: place, now }) {
      const everySec = settings.current().reconcileEverySec;
      const { account, region } = place;
      const wanted = placesOf(settings.current()).some(
        (each) => each.account === account && each.region === region,
      );
      if (everySec === null || !wanted) return done();
      const next = waitUntil(plusSec(now, everySec), 'compared with CloudWatch');
      try {
        const { complete, ...lost } = await compared(place, now);
        const n = lost.missed.length + lost.cleared.length;
        log.info('reconcile.compared', {
          account,
          region,
          missed: lost.missed.length,
          cleared: lost.cleared.length,
        });
        counters.add('tocsin_notifications_lost_total', { account, region }, n);
        if (n > 0) await say({ ...place, ...lost }, now, now);
        if (!complete) log.warn('reconcile.too-many', { account, region, compared: comparedAlarms });
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        log.warn('reconcile.failed', { account, region, error: error.message });
        // Once a day, not every few minutes: nobody mends a missing permission faster for being told more often.
        await say({ ...place, gap: error.message.slice(0, 300) }, now.slice(0, 10), now);
      }
      return next;
    },

    async 'say-reconciled'({ effect, data, now }) {
      const { announce } = settings.current();
      if (announce === undefined) return done();
      const key = effect.id;
      const message = { kind: 'reconciled', ...data } as const;
      const posted = await chat(effect.lane).post({ channel: announce, message, key, ...attempted(effect) });
      const twins = { channel: announce, of: { key }, keep: posted.message };
      return done(...settling('settle-message', effect, twins, now));
    },
  };

  async function say(what: Intents['say-reconciled'], key: string, now: Instant): Promise<void> {
    const how = { key: `${what.account}/${what.region}/${key}`, about: 'store/reconcile', dueAt: now };
    await store.enqueue({ effects: [intend('say-reconciled', what, how)], claims: [], recordedAt: now });
  }

  async function compared(place: Place, now: Instant): Promise<Lost & { readonly complete: boolean }> {
    const { alarms, complete } = await alarmStates.firing(place, comparedAlarms);
    const firing = rowsOf(alarms.filter((each) => isOurs(each, settings.current())));
    const missed = await missedOf(place, firing, now);
    const seen = new Set(firing.flatMap(({ signal }) => (signal ? [signal.alarm.name] : [])));
    const waiting = await believedFiring(place, seen);
    const named = waiting.size === 0 ? [] : await alarmStates.named(place, [...waiting.keys()]);
    const over = rowsOf(named).flatMap((row) => eachSeries(row, waiting));
    const cleared = await toldOf(over, now);
    const isSeen = [...alarms, ...named].some((record) => isOf(place, record));
    const gone = isSeen ? await endedWithTheirAlarm(waiting, named, now) : [];
    return { missed, cleared: [...cleared, ...gone], complete };
  }

  /** Hands on what no desk was told of; the names of those. */
  async function missedOf(
    place: Place,
    rows: readonly NotificationRow[],
    now: Instant,
  ): Promise<readonly string[]> {
    const names = new Set<string>();
    for (const row of rows) {
      const { signal } = row;
      if (!signal) continue;
      const { state } = await streams.load(deskStream, serviceNameOf(signal));
      if (differenceOf(describedBy(signal), lastOf(state, keyOf(signal)), now) !== 'missed') continue;
      // A multi-series alarm is known by its series: that one of them is in ALARM says nothing new.
      if (isKnownBySeries(state.alarms, alarmKey(signal.alarm))) continue;
      if (await isMuted(place, signal.alarm.name)) continue;
      const [reception] = await receive([row]);
      if (reception?.result === 'decided') names.add(signal.alarm.name);
    }
    return [...names];
  }

  /** Tells the desk that waits for it, which may not be the one that the catalogue names today. */
  async function toldOf(over: readonly Over[], now: Instant): Promise<readonly string[]> {
    const names = new Set<string>();
    for (const { row, service } of over) {
      const { signal } = row;
      if (!signal) continue;
      const { state } = await streams.load(deskStream, service);
      if (differenceOf(describedBy(signal), lastOf(state, keyOf(signal)), now) !== 'cleared') continue;
      const [reception] = await receive([row], service);
      if (reception?.result === 'decided') names.add(signal.alarm.name);
    }
    return [...names];
  }

  /** An alarm that was deleted or renamed in ALARM never says OK: its incident would wait for ever. */
  async function endedWithTheirAlarm(
    waiting: Waiting,
    named: readonly AlarmRecord[],
    now: Instant,
  ): Promise<readonly string[]> {
    const known = new Set(named.map((record) => record['AlarmName']));
    const gone = [...waiting].filter(([name]) => !known.has(name));
    const names = new Set<string>();
    for (const [name, each] of gone) {
      for (const { service, key, since } of each) {
        if (plusSec(since, graceSec) > now) continue;
        const sentence = textsFor(settings.current().locale).triage.alarmGone({ name });
        const mention = { key, name, at: now, sentence, gone: true } as const;
        const command = {
          type: 'ReceiveSignal',
          signal: { mention, state: 'OK' },
          grouping: service,
          incident: ids.token(12),
          unmatched: false,
        } as const;
        await streams.tell(deskStream, service, command, { at: now, actor: byAlarm(mention), cause: key });
        names.add(name);
      }
    }
    return [...names];
  }

  /** Where that cannot be asked, an alarm too many is better than one too few. */
  async function isMuted(place: Place, name: string): Promise<boolean> {
    try {
      return await alarmStates.isMuted(place, name);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      log.warn('reconcile.mute-rules', { ...place, error: error.message });
      return false;
    }
  }

  function serviceNameOf(signal: AlarmSignal): string {
    const { services, fallback } = settings.current();
    return findService(services, matchFacts(signal))?.service.name ?? fallback.name;
  }

  /** Alarms of this place that an incident waits for and that are not in ALARM: their series by name. */
  async function believedFiring({ account, region }: Place, seen: ReadonlySet<string>): Promise<Waiting> {
    const { services, fallback } = settings.current();
    const found = new Map<string, readonly Waited[]>();
    for (const service of [...services.map(({ name }) => name), fallback.name]) {
      const { state } = await streams.load(deskStream, service);
      for (const [key, last] of Object.entries(state.alarms)) {
        if (last.state !== 'ALARM' || last.incident === undefined) continue;
        const alarm = alarmOfKey(key);
        if (alarm?.account !== account || alarm.region !== region || seen.has(alarm.name)) continue;
        const { name, contributor } = alarm;
        const waited = {
          service,
          key,
          since: last.at,
          ...(contributor === undefined ? {} : { contributor }),
        };
        found.set(name, [...(found.get(name) ?? []), waited]);
      }
    }
    return found;
  }
}

/** What an incident waits to hear the end of, and the desk that it came through. */
type Waited = {
  readonly service: string;
  readonly key: string;
  readonly since: Instant;
  readonly contributor?: string;
};

type Waiting = ReadonlyMap<string, readonly Waited[]>;

type Over = { readonly row: NotificationRow; readonly service: string };

const keyOf = ({ alarm, contributor }: AlarmSignal): string => alarmKey(alarm, contributor);

const describedBy = ({ state }: AlarmSignal): { state: AlarmSignal['state']['new']; at: Instant } => ({
  state: state.new,
  at: state.at,
});

/** That the right account was looked at: an empty answer alone would end every alarm of a wrong role. */
const isOf = ({ account, region }: Place, { AlarmArn }: AlarmRecord): boolean =>
  typeof AlarmArn === 'string' && AlarmArn.includes(`:cloudwatch:${region}:${account}:alarm:`);

const isKnownBySeries = (
  alarms: Readonly<Record<string, { readonly set?: string; readonly state: string }>>,
  set: string,
): boolean => Object.values(alarms).some((each) => each.set === set && each.state === 'ALARM');

/** Of a multi-series alarm that is over, each series that an incident waits for. */
function eachSeries(row: NotificationRow, waiting: Waiting): readonly Over[] {
  const { signal } = row;
  if (!signal) return [];
  return (waiting.get(signal.alarm.name) ?? []).map(({ contributor, service }) =>
    contributor === undefined
      ? { row, service }
      : { service, row: { ...row, signal: { ...signal, contributor: { id: contributor, attributes: {} } } } },
  );
}

function rowsOf(alarms: readonly AlarmRecord[]): readonly NotificationRow[] {
  if (alarms.length === 0) return [];
  return parseNotification(JSON.stringify({ MetricAlarms: alarms }), { via: reconciled });
}

/**
 * Whether an alarm was to be sent to us: its actions are on, nothing suppresses them, and one of them is a topic that
 * we believe. Others (those of auto scaling are in ALARM for days) never come as notifications either.
 */
function isOurs(record: AlarmRecord, { intake: { topics } }: Settings): boolean {
  if (record['ActionsEnabled'] === false || typeof record['ActionsSuppressedBy'] === 'string') return false;
  const actions = record['AlarmActions'];
  if (!Array.isArray(actions)) return false;
  return actions.some(
    (action) =>
      typeof action === 'string' &&
      (typeof topics === 'string' ? /^arn:[^:]*:sns:/.test(action) : topics.includes(action)),
  );
}
