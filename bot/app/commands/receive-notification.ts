import { plusSec, secBetween, type Instant } from '../../core/calendar/index.ts';
import {
  alarmKey,
  checkRowOrigin,
  deliveryKey,
  fitsRoute,
  isAlarmKind,
  isOwnBeat,
  matchFacts,
  opensByItself,
  routedSignal,
  redactedRow,
  routeFor,
  transitionKey,
  type AlarmSignal,
  type Change,
  type NotificationRow,
} from '../../core/alarm/index.ts';
import { findService } from '../../core/catalogue/index.ts';
import type { AlarmChildMention, AlarmMention } from '../../core/incident/index.ts';
import {
  beatForgottenAt,
  beatKey,
  heartbeatAlarm,
  lastOf,
  type Heartbeat,
  groupingKey,
  keyedGrouping,
  mutedBy,
  ruleFor,
  type DeskSignal,
  type Muted,
} from '../../core/triage/index.ts';
import { intend } from '../effects/intents.ts';
import { sha256 } from '../ledger/index.ts';
import {
  appendLimits,
  type ClaimWrite,
  type Clock,
  type Counters,
  type Ids,
  type Log,
  type SettingsSource,
  type Store,
} from '../ports/index.ts';
import type { Mutes } from '../queries/mutes.ts';
import type { ReceiveTextAnswer } from './receive-text-answer.ts';
import { changeStream, deskStream, noticeStream, type Streams } from '../streams/index.ts';

/**
 * What became of one record of a notification; all of it is stored when this is returned. Of one that is `refused`,
 * because it cannot be read, the reason is kept.
 */
export type Reception = {
  readonly kind: NotificationRow['kind'];
  readonly result: 'decided' | 'repeated' | 'confirming' | 'kept' | 'refused';
  /** Why: of a decision the desk's event (`SignalJoined`, `SignalIgnored` ...), of a refusal its reason. */
  readonly reason: string;
};

/**
 * Takes the records of a notification that is believed. Resolves only when all of them are durable; throws
 * StoreError when one could not be stored, so that the sender tries again (what was stored is then a repeat).
 */
export type ReceiveNotification = (
  rows: readonly NotificationRow[],
  /** The desk that waits to hear of these alarms, whatever would be matched now. */
  desk?: string,
) => Promise<readonly Reception[]>;

/** First layer of the way of what the reconciler found. */
export const reconciled = 'reconciler';

/** What comes later than this is counted as late; it is acted on all the same. */
const lateSec = 60;

/** Repeats are recognised for so long: 23 days of SNS retry, 14 of SQS, and a redrive. */
export const rememberedSec = 45 * 24 * 3600;

export function createReceiveNotification(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly mutes: Mutes;
  /** Answers by text message come the same way; without it they are not understood. */
  readonly textAnswer?: ReceiveTextAnswer;
  readonly log: Log;
  readonly counters: Counters;
  readonly onEffects: () => void;
}): ReceiveNotification {
  const { store, streams, clock, ids, settings, mutes, log, counters, onEffects } = needs;

  return async (rows, desk) => {
    const receptions: Reception[] = [];
    for (const row of rows) {
      const reception = await receive(row, redactedRow(row, settings.current().redaction), desk);
      counters.add('tocsin_notifications_total', { kind: row.kind, result: reception.result });
      log.info('notification', { ...reception, alarm: row.signal?.alarm.name.slice(0, 120) });
      receptions.push(reception);
    }
    return receptions;
  };

  /** @param clean the same row without what the team's own patterns name: of it is what is stored and shown */
  async function receive(
    row: NotificationRow,
    clean: NotificationRow,
    desk: string | undefined,
  ): Promise<Reception> {
    if (clean.refused) return keepUnreadable(clean, clean.refused);
    if (row.kind === 'subscription-confirmation' && row.sns?.token !== undefined) {
      return confirm(row, row.sns.topicArn, row.sns.token);
    }
    if (row.kind === 'unsubscribe-confirmation') {
      log.error('notification.unsubscribed', { topic: row.sns?.topicArn });
    }
    const answered = await needs.textAnswer?.(row);
    if (answered !== undefined) return answered;
    const origin = checkRowOrigin(row, settings.current().accounts);
    if (!origin.ok) return keepForeign(clean, origin.reason, origin.detail);
    if (desk !== undefined && clean.signal) return decide(row.kind, clean.signal, { desk });
    if (isOwnBeat(row)) return ownBeat(row);
    const heartbeat = settings.current().heartbeats.find(({ match }) => fitsRoute(row, match));
    if (heartbeat) return beat(row, heartbeat);
    const route = routeFor(row, settings.current().intake.routes ?? []);
    if (route?.service !== undefined) return routed(clean, route.service);
    if (clean.change) return recordChange(clean, clean.change);
    if (route) return keep(clean, 'ignored-by-route');
    if (!clean.signal) return keep(clean, 'unrouted');
    return opensByItself(clean.signal) ? decide(row.kind, clean.signal) : keep(clean, 'low-severity');
  }

  /** A beat opens nothing and is not kept: what counts is that it came. One that comes back ends its alarm. */
  async function beat(row: NotificationRow, heartbeat: Heartbeat): Promise<Reception> {
    const now = clock.now();
    const { name, service } = heartbeat;
    const expiresAt = beatForgottenAt(heartbeat, now);
    await store.enqueue({
      effects: [],
      claims: [{ key: beatKey(heartbeat, now), value: now, expiresAt }],
      recordedAt: now,
    });
    const alarm = heartbeatAlarm(name);
    const { state } = await streams.load(deskStream, service);
    if (lastOf(state, alarm.key)?.state === 'ALARM') {
      const mention = { ...alarm, at: now, sentence: '' };
      await streams.tell(
        deskStream,
        service,
        {
          type: 'ReceiveSignal',
          signal: { mention, state: 'OK' },
          grouping: service,
          incident: ids.token(12),
          unmatched: false,
        },
        { at: now, actor: { kind: 'alarm', name: alarm.name }, cause: row.deliveryId ?? alarm.key },
      );
    }
    return { kind: row.kind, result: 'kept', reason: 'heartbeat' };
  }

  /** Came in whole; that Slack answers shows that the way out is whole, too. */
  async function ownBeat(row: NotificationRow): Promise<Reception> {
    const now = clock.now();
    const outcome = await store.enqueue({
      effects: [intend('answer-beat', {}, { key: 'own', about: 'store/beat', dueAt: now, again: true })],
      claims: deliveryClaims(row, now),
      recordedAt: now,
    });
    if (!outcome.ok) return { kind: row.kind, result: 'repeated', reason: 'delivery' };
    counters.add('tocsin_heartbeat_in_total');
    onEffects();
    return { kind: row.kind, result: 'kept', reason: 'heartbeat' };
  }

  async function routed(row: NotificationRow, service: string): Promise<Reception> {
    const signal = row.signal ?? routedSignal(row, clock.now());
    if (!signal) return keep(row, 'unrouted');
    // What a route makes trouble of stays a change that evidence may find.
    const deliveryId = `${row.deliveryId ?? ids.event()}/change`;
    if (row.change) await recordChange({ ...row, deliveryId }, row.change);
    return decide(row.kind, signal, { routedTo: service });
  }

  async function decide(
    kind: NotificationRow['kind'],
    signal: AlarmSignal,
    to: { readonly routedTo?: string; readonly desk?: string } = {},
  ): Promise<Reception> {
    const now = clock.now();
    const { services, fallback, triage } = settings.current();
    const facts = matchFacts(signal);
    const found = findService(services, facts);
    const service = to.desk ?? to.routedTo ?? found?.service.name ?? fallback.name;
    const mention = mentionOf(signal);
    const heldBack = signal.muted !== undefined || signal.suppressed !== undefined;
    const deskSignal: DeskSignal = {
      mention,
      state: signal.state.new,
      ...(heldBack ? { heldBack } : {}),
      ...(signal.contributor === undefined ? {} : { set: alarmKey(signal.alarm) }),
    };
    const rule = ruleFor(triage.rules, facts, service);
    const subject = {
      service,
      name: mention.name,
      ...(facts.tags === undefined ? {} : { tags: facts.tags }),
    };
    const muted = signal.state.new === 'OK' ? undefined : mutedBy(await mutes.all(now), subject, now);
    // Only of CloudWatch's own alarms can be asked whether they are still true.
    const late = isAlarmKind(signal.kind) && secBetween(signal.state.at, now) > triage.lateAfterSec;
    // What CloudWatch holds back now may come as an alarm to act on later, with the same time of change.
    // What another desk was told already (the catalogue changed since) may be news to the one that waits for it.
    const apart = `${heldBack ? ':held-back' : ''}${to.desk === undefined ? '' : `:${to.desk}`}`;
    const transition = claim(`${transitionKey(signal)}${apart}`, now);
    const told = await streams.tell(
      deskStream,
      service,
      {
        type: 'ReceiveSignal',
        signal: deskSignal,
        grouping: groupingOf(signal, service, rule.group),
        incident: ids.token(12),
        unmatched: found === undefined && to.routedTo === undefined,
        rule,
        flapping: triage.flapping,
        ...(isReconciled(signal) ? { found: true as const } : {}),
        ...(muted === undefined ? {} : { muted: mutedHow(muted) }),
        ...(late && signal.state.new !== 'OK' ? { doubtful: true } : {}),
      },
      {
        at: now,
        actor: { kind: 'alarm', name: mention.name.slice(0, 255) },
        cause: signal.deliveryId ?? mention.key,
      },
      { claims: [...deliveryClaims(signal, now), transition] },
    );
    if (told.told !== 'repeated' && secBetween(signal.state.at, now) > lateSec && !isReconciled(signal))
      counters.add('tocsin_alarms_late_total');
    switch (told.told) {
      case 'changed':
        return { kind, result: 'decided', reason: `${told.facts[0]!.type}:${reasonOf(told.facts[0]!)}` };
      case 'repeated':
        return { kind, result: 'repeated', reason: told.key === transition.key ? 'transition' : 'delivery' };
      default:
        return { kind, result: 'decided', reason: 'unchanged' };
    }
  }

  async function confirm(row: NotificationRow, topic: string, token: string): Promise<Reception> {
    const now = clock.now();
    const key = `confirm:${topic}:${token.slice(0, 200)}`;
    const outcome = await store.enqueue({
      effects: [
        intend('confirm-subscription', { topic, token }, { key, about: `topic/${topic}`, dueAt: now }),
      ],
      claims: [claim(key, now)],
      recordedAt: now,
    });
    onEffects();
    return { kind: row.kind, result: outcome.ok ? 'confirming' : 'repeated', reason: 'topic' };
  }

  /** An alarm of an account that nobody configured opens nothing, but a forgotten account must not lose an alarm. */
  async function keepForeign(row: NotificationRow, reason: string, detail: string): Promise<Reception> {
    log.error('notification.foreign', { reason, detail });
    const title = row.signal?.alarm.name ?? row.change?.subject ?? '';
    const text = `${detail}. ${row.signal?.sentence ?? row.change?.what ?? ''}`;
    return keep({ ...row, notice: { title, text } }, reason);
  }

  /** The sender is believed, so it may have been an alarm: that something came must not be lost with it. */
  async function keepUnreadable(
    row: NotificationRow,
    { reason, detail }: NonNullable<NotificationRow['refused']>,
  ): Promise<Reception> {
    log.error('notification.unreadable', { reason, detail: detail.slice(0, 300), via: row.via });
    await keep({ ...row, notice: { title: `unreadable: ${reason}`, text: detail } }, reason);
    return { kind: row.kind, result: 'refused', reason };
  }

  /** What opens nothing is kept for 30 days, counted and listed, so that somebody can see that it should have. */
  async function keep(row: NotificationRow, reason: string): Promise<Reception> {
    const { kind, notice, signal } = row;
    const topic = row.sns?.topicArn;
    const told = await streams.tell(
      noticeStream,
      ids.event(),
      {
        type: 'KeepNotice',
        kind,
        title: notice?.title ?? signal?.alarm.name ?? '',
        text: notice?.text ?? signal?.sentence ?? '',
        reason,
        ...(topic === undefined ? {} : { topic }),
      },
      { at: clock.now(), actor: { kind: 'aws', name: kind }, cause: row.deliveryId ?? 'notification' },
      { claims: deliveryClaims(row, clock.now()) },
    );
    return { kind, result: told.told === 'repeated' ? 'repeated' : 'kept', reason };
  }

  async function recordChange(row: NotificationRow, change: Change): Promise<Reception> {
    const topic = row.sns?.topicArn;
    const told = await streams.tell(
      changeStream,
      ids.event(),
      { type: 'RecordChange', change, ...(topic === undefined ? {} : { topic }) },
      { at: clock.now(), actor: { kind: 'aws', name: row.kind }, cause: row.deliveryId ?? 'notification' },
      { claims: deliveryClaims(row, clock.now()) },
    );
    return { kind: row.kind, result: told.told === 'repeated' ? 'repeated' : 'kept', reason: 'change' };
  }
}

const claim = (key: string, now: Instant): ClaimWrite => ({
  key: fitted(key),
  value: now,
  expiresAt: plusSec(now, rememberedSec),
});

/** Keys come from outside: an ARN has up to 1,600 characters of any script, the key of a claim 2,000 bytes. */
const fitted = (key: string): string =>
  Buffer.byteLength(key) <= appendLimits.claimBytes ? key : `sha256:${sha256(key)}`;

function deliveryClaims(
  delivery: { readonly via: string; readonly deliveryId?: string },
  now: Instant,
): readonly ClaimWrite[] {
  const key = deliveryKey(delivery);
  return key === undefined ? [] : [claim(key, now)];
}

const reasonOf = ({ data }: { readonly data: unknown }): string => {
  const { reason, mute } = data as { reason?: string; mute?: string };
  return reason ?? mute ?? 'cleared';
};

/** CloudWatch was asked: nobody sent it. */
const isReconciled = ({ via }: AlarmSignal): boolean => via.split('/')[0] === reconciled;

const mutedHow = ({ mute, until }: Muted): { readonly by: string; readonly until?: Instant } => ({
  by: mute.id,
  ...(until === undefined ? {} : { until }),
});

/** An expression has at most 100 metrics; runbooks are found by the first few. */
const mentionedMetrics = 5;

function mentionOf(signal: AlarmSignal): AlarmMention {
  const { alarm, state, metric, metrics = [], tags, links, sentence, contributor } = signal;
  // What tells one series from another stands beside what the metric is of: queries and runbooks name either.
  const dimensions = { ...metric?.dimensions, ...contributor?.attributes };
  const queried = metrics
    .flatMap((each) => (each.metric === undefined ? [] : [each.metric]))
    .slice(0, mentionedMetrics)
    .map(({ namespace, name, dimensions }) => ({ namespace, name, dimensions }));
  return {
    key: alarmKey(alarm, signal.contributor),
    name: alarm.name,
    ...(alarm.arn === undefined ? {} : { arn: alarm.arn }),
    ...(alarm.account === undefined ? {} : { account: alarm.account }),
    ...(alarm.region === undefined ? {} : { region: alarm.region }),
    at: state.at,
    sentence,
    ...(links.alarm === undefined ? {} : { link: links.alarm }),
    ...(metric === undefined ? {} : { metric: { namespace: metric.namespace, name: metric.name } }),
    ...(metric === undefined && contributor === undefined ? {} : { dimensions }),
    ...(metric !== undefined || queried.length === 0 ? {} : { metrics: queried }),
    ...(tags === undefined ? {} : { tags }),
    ...(signal.contributor === undefined ? {} : { contributor: contributorOf(signal.contributor) }),
    ...(signal.children === undefined || signal.children.length === 0
      ? {}
      : { children: childrenOf(signal.children) }),
  };
}

/** A composite alarm has up to 100 children. */
const mentionedChildren = 30;

const contributorOf = ({ id, attributes }: NonNullable<AlarmSignal['contributor']>): string => {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  return (pairs.length === 0 ? id : pairs.join(', ')).slice(0, 200);
};

/** What children may weigh in an event, which holds 32 KB; their names come from outside. */
const childrenBytes = 6000;

function childrenOf(children: NonNullable<AlarmSignal['children']>): readonly AlarmChildMention[] {
  let bytes = 0;
  return children
    .slice(0, mentionedChildren)
    .map(childOf)
    .filter((child) => (bytes += Buffer.byteLength(JSON.stringify(child))) <= childrenBytes);
}

function childOf({ arn, name, state }: NonNullable<AlarmSignal['children']>[number]): AlarmChildMention {
  const shown = name ?? arn?.split(':alarm:').slice(1).join(':alarm:') ?? '';
  const key = JSON.stringify([arn ?? shown]);
  return { key, name: shown.slice(0, 255), ...(state === undefined ? {} : { state }) };
}

/** The service groups its alarms, unless a rule makes a key of what the signal says. */
function groupingOf(signal: AlarmSignal, service: string, template: string | undefined): string {
  if (template === undefined) return service;
  const { alarm, metric, tags = {}, contributor } = signal;
  const key = groupingKey(template, {
    service,
    alarm: { name: alarm.name, account: alarm.account ?? '', region: alarm.region ?? '' },
    namespace: metric?.namespace ?? '',
    metric: metric?.name ?? '',
    dimensions: { ...metric?.dimensions, ...contributor?.attributes },
    tags,
  });
  return key === undefined ? service : keyedGrouping(key);
}
