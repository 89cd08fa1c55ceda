import type { Instant } from '../calendar/index.ts';
import { globMatches } from '../catalogue/index.ts';
import { placeOf } from './arn.ts';
import { defined } from './condition.ts';
import type { NotificationRow } from './parse.ts';
import { isAlarmKind, toolKinds, type AlarmSignal, type ToolKind } from './signal.ts';
import { toolSignal } from './tool-signal.ts';

/**
 * Where notifications go that are no alarms of CloudWatch. All parts that are given have to fit; globs as everywhere in
 * the configuration.
 */
export type NotificationRoute = {
  readonly kinds?: readonly ToolKind[];
  /** Of the ARN of the topic that it came through. */
  readonly topic?: string;
  /** Of the subject or title; of a signal its name; of a change `source subject status`. */
  readonly title?: string;
  /** Of the text; of a signal or a change its reason. */
  readonly text?: string;
  readonly account?: string;
  readonly region?: string;
  /** Opens or joins an incident of this service; without one it is kept and opens nothing. */
  readonly service?: string;
};

/** The first route that fits a notification; alarms of CloudWatch and confirmations of subscribing are never routed. */
export function routeFor(
  row: NotificationRow,
  routes: readonly NotificationRoute[],
): NotificationRoute | undefined {
  const facts = factsOf(row);
  const may = (route: NotificationRoute): boolean =>
    // That a subscription was ended cannot be ignored by a route for everything else.
    row.kind !== 'unsubscribe-confirmation' || route.service !== undefined;
  return facts && routes.find((route) => may(route) && fits(route, facts));
}

/** Whether a notification fits all parts of a route; alarms of CloudWatch fit none. */
export function fitsRoute(row: NotificationRow, route: Omit<NotificationRoute, 'service'>): boolean {
  const facts = factsOf(row);
  return facts !== undefined && fits(route, facts);
}

/** A glob takes pattern x text steps, and there may be many routes. */
const matchedText = 4000;

type RouteFacts = {
  readonly kind: ToolKind;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly account: string;
  readonly region: string;
};

function factsOf(row: NotificationRow): RouteFacts | undefined {
  const kind = toolKindOf(row);
  if (row.refused || kind === undefined) return undefined;
  const { signal, change, notice } = row;
  const topic = row.sns?.topicArn ?? '';
  const place = { ...placeOf(topic), ...defined({ ...(signal?.alarm ?? change ?? notice) }) };
  return {
    kind,
    topic,
    title: signal?.alarm.name ?? notice?.title ?? changeTitle(row),
    text: (signal?.state.reason ?? notice?.text ?? change?.reason ?? '').slice(0, matchedText).toWellFormed(),
    account: place.account ?? '',
    region: place.region ?? '',
  };
}

function toolKindOf({ kind, signal, change }: NotificationRow): ToolKind | undefined {
  if (signal && isAlarmKind(signal.kind)) return undefined;
  if (change && !signal) return kind === 'health' ? 'health' : 'change';
  return toolKinds.find((each) => each === kind);
}

function fits(route: NotificationRoute, facts: RouteFacts): boolean {
  const { kinds } = route;
  if (kinds && !kinds.includes(facts.kind)) return false;
  const globs = ['topic', 'title', 'text', 'account', 'region'] as const;
  return globs.every((name) => route[name] === undefined || globMatches(route[name], facts[name]));
}

const changeTitle = ({ change }: NotificationRow): string =>
  change ? [change.source, change.subject, change.status ?? ''].join(' ').trim() : '';

/**
 * The signal of a notification that none was read from, for a route that wants one: its title is the alarm. Nothing
 * says when it is over, so a person does.
 *
 * @param receivedAt when it came, where it says no time itself
 */
export function routedSignal(row: NotificationRow, receivedAt: Instant): AlarmSignal | undefined {
  const facts = factsOf(row);
  if (!facts) return undefined;
  const { change, notice, via, deliveryId } = row;
  const read = toolSignal(facts.kind, {
    name: facts.title || facts.kind,
    account: facts.account,
    region: facts.region,
    partition: /^arn:([^:]{1,20}):/.exec(facts.topic)?.[1],
    state: 'ALARM',
    at: change?.at ?? notice?.at ?? receivedAt,
    reason: facts.text,
    link: change?.links?.console,
  });
  return 'signal' in read ? { ...read.signal, via, ...defined({ deliveryId }) } : undefined;
}

/** Findings of low severity are for a morning, not for an incident: kept, and opened only where a route says so. */
export const opensByItself = ({ kind, severity }: AlarmSignal): boolean =>
  !(kind === 'guardduty' && severity === 'low');
