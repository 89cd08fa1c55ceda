import { later, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isFiring, isOpen, type Incident, type ResolvePlan } from '../../../core/incident/index.ts';
import { lastOf, ruleFor, type DeskCommand } from '../../../core/triage/index.ts';
import {
  EvidenceError,
  type AlarmStates,
  type ChatFor,
  type Ids,
  type Log,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import { deskStream, escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { byAlarm } from '../by-alarm.ts';
import { done, telling, tocsin, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

type Kinds =
  | 'check-alarm'
  | 'report-flapping'
  | 'calm-signal'
  | 'calm-alarm'
  | 'note-missing-data'
  | 'refresh-flapping'
  | 'end-hold'
  | 'plan-resolve'
  | 'resolve-calm'
  | 'repage';

/** At most one edit of the same message in this time (decisions, "The summary message"). */
const editIntervalMs = 3000;

/** Incidents that were made parts of one another one after the other: more than people do in one night. */
const longestChain = 20;

/** What rules and timers do with alarms. Every timer is checked against the state when it fires. */
export function watchingHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly alarmStates: AlarmStates;
  readonly chat: ChatFor;
  readonly log: Log;
}): Pick<Handlers, Kinds> {
  const { store, streams, ids, settings, alarmStates, chat, log } = needs;

  const loaded = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  /** What is said of an alarm of an incident belongs to the one that it was made a part of, if it was. */
  async function standsNow(id: string): Promise<string> {
    let standing = id;
    for (let passed = 0; passed < longestChain; passed += 1) {
      const incident = await loaded(standing);
      if (incident?.status !== 'merged' || incident.mergedInto === undefined) break;
      standing = incident.mergedInto.incident;
    }
    return standing;
  }

  const notYet =
    (now: Instant) =>
    ({ code }: { readonly code: string }, { status }: { readonly status: string }): Outcome => {
      if (code === 'no-incident') return waitUntil(plusSec(now, 1), 'the incident is being opened');
      return status === 'merged' ? waitUntil(now, 'it was made a part of another one just now') : done();
    };

  return {
    async 'check-alarm'({ data, now }) {
      const { service, signal, grouping, unmatched, giveUpAt } = data;
      const { mention } = signal;
      const state = await stateNow(mention, now >= giveUpAt);
      log.info('triage.checked', { alarm: mention.name.slice(0, 120), state: state ?? 'not known' });
      const { triage } = settings.current();
      const command: DeskCommand =
        // An alarm without data is asked about where a rule opens for missing data: then that is trouble still.
        state !== undefined && state !== 'ALARM' && state !== signal.state
          ? { type: 'DropSignal', signal }
          : {
              type: 'ReceiveSignal',
              signal,
              grouping,
              incident: ids.token(12),
              unmatched,
              rule: ruleFor(triage.rules, factsOf(mention), service),
              flapping: triage.flapping,
              checked: state === 'ALARM' ? 'in-alarm' : 'not-known',
            };
      return telling(deskStream, service, command, byAlarm(mention));
    },

    async 'report-flapping'({ data, now }) {
      const { incident, service, mention } = data;
      const { state } = await streams.load(deskStream, service);
      const last = lastOf(state, mention.key);
      if (last?.flapping === undefined || last.incident !== incident || last.counted) return done();
      const alarm = { ...mention, at: last.at };
      const command = { type: 'ReportFlapping', alarm, changes: last.flapping } as const;
      return telling(incidentStream, await standsNow(incident), command, byAlarm(mention), {
        rejected: notYet(now),
      });
    },

    async 'calm-signal'({ data, now }) {
      const { service, mention, calmSec } = data;
      const { state } = await streams.load(deskStream, service);
      const last = lastOf(state, mention.key);
      if (last?.flapping === undefined) return done();
      const calmAt = plusSec(last.at, calmSec);
      if (calmAt > now) return waitUntil(calmAt, 'it changed again');
      return telling(deskStream, service, { type: 'CalmSignal', mention, notAfter: now }, tocsin);
    },

    async 'calm-alarm'({ data, now }) {
      const { incident, signal, calmSec } = data;
      const state = signal.state === 'ALARM' ? 'ALARM' : 'OK';
      const command = { type: 'CalmAlarm', alarm: signal.mention, state, calmSec } as const;
      return telling(incidentStream, await standsNow(incident), command, byAlarm(signal.mention), {
        rejected: notYet(now),
      });
    },

    async 'note-missing-data'({ data, now }) {
      const { incident, mention } = data;
      const command = { type: 'NoteMissingData', alarm: mention } as const;
      return telling(incidentStream, await standsNow(incident), command, byAlarm(mention), {
        rejected: notYet(now),
      });
    },

    async 'refresh-flapping'({ effect, data, now }) {
      const incident = await loaded(data.incident);
      const alarm = incident?.alarms.find(({ key }) => key === data.alarm);
      if (!incident || !alarm) return done();
      if (incident.channel === undefined || incident.summary === undefined) {
        return waitUntil(plusSec(now, 2), 'there is no summary to answer to yet');
      }
      const message = { kind: 'flapping', alarm, number: incident.number, at: now } as const;
      const shown = Object.hasOwn(incident.flappingMessages, alarm.key)
        ? incident.flappingMessages[alarm.key]
        : undefined;
      if (shown === undefined) {
        const place = { channel: incident.channel.id, thread: incident.summary.message };
        const key = effect.id;
        const posted = await chat(effect.lane).post({ ...place, message, key, ...attempted(effect) });
        const command = { type: 'RecordFlappingMessage', key: alarm.key, ...posted } as const;
        const twins = { ...place, of: { key }, keep: posted.message };
        return telling(incidentStream, incident.id, command, tocsin, {
          follow: () => settling('settle-message', effect, twins, now),
        });
      }
      const key = `edit/${shown.channel}/${shown.message}`;
      const turn = await store.takeTurn({ key, intervalMs: editIntervalMs, burst: 1, now });
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat(effect.lane).update(shown, message);
      return done();
    },

    async 'end-hold'({ data, now }) {
      const until = (await loaded(data.incident))?.heldUntil;
      if (until !== undefined && until > now) return waitUntil(until, 'the hold is not over');
      return telling(incidentStream, data.incident, { type: 'EndHold' }, tocsin);
    },

    async 'plan-resolve'({ data }) {
      const incident = await loaded(data.incident);
      if (!incident || !isOpen(incident.status) || isFiring(incident)) return done();
      const plan = planFor(incident);
      return telling(incidentStream, incident.id, { type: 'PlanResolve', plan }, tocsin);
    },

    async 'resolve-calm'({ data, now }) {
      const { incident, plannedFor } = data;
      if (plannedFor > now) return waitUntil(plannedFor, 'the calm time is not over');
      const command = { type: 'ResolveCalm', plannedFor, unheard: await isUnheard(incident) } as const;
      return telling(incidentStream, incident, command, tocsin);
    },

    async repage({ data, now }) {
      const incident = await loaded(data.incident);
      if (!incident || !isOpen(incident.status) || incident.acknowledged?.at !== data.acknowledgedAt) {
        return done();
      }
      const afterSec = settings.current().triage.repageAfterSec[incident.severity];
      if (afterSec === undefined) return done();
      const dueAt = plusSec(later(data.acknowledgedAt, incident.touchedAt ?? ''), afterSec);
      if (dueAt > now) return waitUntil(dueAt, 'the acknowledgement still counts');
      // Nobody is paged in triage, and so nobody again.
      if (incident.status === 'triage') {
        const { heldUntil = now } = incident;
        return heldUntil > now ? waitUntil(plusSec(heldUntil, 1), 'a rule holds the page back') : done();
      }
      const { acknowledgedAt } = data;
      return telling(
        incidentStream,
        incident.id,
        { type: 'ExpireAcknowledgement', acknowledgedAt, afterSec },
        tocsin,
      );
    },
  };

  /** Whether somebody was paged for it, and no page has made a sound: Slack was away, or nobody has a number. */
  async function isUnheard(id: string): Promise<boolean> {
    const escalation = (await loaded(id))?.escalation;
    if (escalation === undefined) return false;
    const { state } = await streams.load(escalationStream, escalation.id);
    return (
      state.status !== 'none' &&
      state.pages.every(({ deliveries }) => deliveries.every(({ outcome }) => outcome !== 'sent'))
    );
  }

  /** What CloudWatch says now; undefined when it cannot say, or could not be asked for long enough. */
  async function stateNow(
    mention: { readonly name: string; readonly account?: string; readonly region?: string },
    lastTry: boolean,
  ): Promise<'ALARM' | 'OK' | 'INSUFFICIENT_DATA' | undefined> {
    const { name, account, region = settings.current().homeRegion } = mention;
    try {
      return await alarmStates.stateOf({ ...(account === undefined ? {} : { account }), region }, name);
    } catch (error) {
      if (!(error instanceof EvidenceError) || (error.retryable && !lastTry)) throw error;
      return undefined;
    }
  }

  function planFor({ severity, alarms, lines }: Incident): ResolvePlan {
    const rule = settings.current().triage.resolve[severity];
    if (typeof rule === 'string') return { rule };
    const { calmSec } = rule;
    const last = [...alarms, ...lines].reduce<Instant>(
      (latest, each) => (each.lastAt > latest ? each.lastAt : latest),
      '',
    );
    return { rule: 'calm', at: plusSec(last, calmSec), calmSec };
  }
}

const factsOf = ({
  name,
  account,
  region,
  metric,
  dimensions = {},
  tags,
}: Parameters<typeof byAlarm>[0]) => ({
  name,
  ...(account === undefined ? {} : { account }),
  ...(region === undefined ? {} : { region }),
  metrics: metric === undefined ? [] : [{ namespace: metric.namespace, dimensions }],
  ...(tags === undefined ? {} : { tags }),
});
