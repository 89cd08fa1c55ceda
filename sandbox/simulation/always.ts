import { verifyChain } from '../../bot/app/ledger/index.ts';
import {
  boardStream,
  deskStream,
  escalationStream,
  incidentStream,
  rebuild,
  type StreamKind,
} from '../../bot/app/streams/index.ts';
import type { Fact } from '../../bot/core/incident/index.ts';
import { counted, family, keyed, ofType, violation, type Picture, type Violation } from './picture.ts';

/** What has to hold at every moment. */
export async function brokenNow(picture: Picture): Promise<readonly Violation[]> {
  return [
    ...chains(picture),
    ...(await rebuilt(picture)),
    ...decidedOnce(picture),
    ...oneIncident(picture),
    ...pagesAtMostTwice(picture),
    ...pagedAfterTheEnd(picture),
    ...stepsInTime(picture),
    ...unknownCalls(picture),
    ...picture.hasty.map((sentence) => violation('RETRY-AFTER', sentence)),
  ];
}

function chains({ streams, changed }: Picture): readonly Violation[] {
  return changed.flatMap((stream) => {
    const verdict = verifyChain(streams.get(stream) ?? []);
    return verdict.ok ? [] : [violation('CHAIN', `${stream}: at version ${verdict.at}: ${verdict.why}`)];
  });
}

type AnyKind = StreamKind<unknown, unknown, Fact, unknown>;

const kinds = [boardStream, deskStream, incidentStream, escalationStream] as unknown as readonly AnyKind[];

async function rebuilt({ store, streams, changed }: Picture): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const stream of changed) {
    const kind = kinds.find(({ name }) => stream.startsWith(`${name}/`));
    if (kind === undefined) continue;
    const stored = (await store.row('state', stream)) as
      | { readonly version: number; readonly state: unknown }
      | undefined;
    const { state, version } = rebuild(kind, streams.get(stream) ?? []);
    const same = stored !== undefined && text(stored.state) === text(state) && stored.version === version;
    if (!same) found.push(violation('REBUILT', `${stream}: the stored state is not what its events lead to`));
  }
  return found;
}

/** JSON with sorted keys. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

type SignalData = {
  readonly signal: {
    readonly mention: { readonly name: string; readonly at: string };
    readonly state: string;
  };
};

const decisions = [
  'SignalOpenedIncident',
  'SignalJoined',
  'SignalCleared',
  'SignalIgnored',
  'SignalCounted',
  'SignalNoted',
  'SignalDoubted',
] as const;

/** A signal that came back from an incident that was over, or that was doubted and looked up, is decided again by an effect. */
const isFirstDecision = ({ cause }: { readonly cause: string }): boolean =>
  !cause.startsWith('signal-incident/') && !cause.startsWith('check-alarm/');

function decidedOnce(picture: Picture): readonly Violation[] {
  const decided = counted(
    family(picture, 'desk').flatMap(({ events }) =>
      ofType<SignalData>(events, ...decisions)
        .filter(isFirstDecision)
        .map(({ data: { signal } }) => `${signal.mention.name} ${signal.mention.at} ${signal.state}`),
    ),
  );
  const lost = picture.accepted
    .filter(({ alarm, at, state }) => !decided.has(`${alarm} ${at} ${state}`))
    .map(({ alarm, at, state }) =>
      violation('SIGNAL', `${alarm} ${state} of ${at} was accepted and no desk knows of it`),
    );
  const doubled = [...decided].filter(([, times]) => times > 1);
  const fired = counted(
    family(picture, 'incident').flatMap(({ events }) =>
      ofType<{ readonly alarm: { readonly name: string; readonly at: string } }>(events, 'AlarmFired').map(
        ({ data }) => `${data.alarm.name} of ${data.alarm.at}`,
      ),
    ),
  );
  return [
    ...lost,
    ...doubled.map(([signal, times]) => violation('SIGNAL', `${signal} was decided ${times} times`)),
    ...[...fired]
      .filter(([, times]) => times > 1)
      .map(([signal, times]) => violation('SIGNAL', `${signal} fired in the incidents ${times} times`)),
  ];
}

export const openStatuses: readonly string[] = ['triage', 'investigating', 'identified', 'monitoring'];

/** By the rows that lists show; a reopened incident may stand beside the one that took its place. */
function oneIncident(picture: Picture): readonly Violation[] {
  const open = family(picture, 'incident').flatMap(({ id, events }) => {
    const opened = events[0]?.data as { readonly desk?: string } | undefined;
    const isOver = lastOf(events, ['IncidentResolved', 'IncidentDeclined', 'IncidentReopened']);
    const reopened = events.some(({ type }) => type === 'IncidentReopened');
    return opened?.desk === undefined || reopened || isOver !== undefined ? [] : [{ id, desk: opened.desk }];
  });
  return [...counted(open.map(({ desk }) => desk))]
    .filter(([, times]) => times > 1)
    .map(([desk, times]) => violation('ONE-INCIDENT', `${desk} has ${times} open incidents`));
}

const lastOf = <E extends { readonly type: string }>(
  events: readonly E[],
  types: readonly string[],
): E | undefined => events.findLast(({ type }) => types.includes(type));

function pagesAtMostTwice(picture: Picture): readonly Violation[] {
  const pages = keyed(picture).filter(({ key }) => key.startsWith('page/'));
  return [...counted(pages.map(({ key }) => key))]
    .filter(([, times]) => times > 2)
    .map(([key, times]) => violation('PAGE-TWICE', `${key} was sent ${times} times`));
}

/** A delivery that began before the end may arrive after it: dnd.info, conversations.open and the post, 10 s each. */
const inFlightMs = 45_000;

function pagedAfterTheEnd(picture: Picture): readonly Violation[] {
  const sent = keyed(picture)
    .filter(({ key }) => key.startsWith('page/'))
    .map(({ key, message }) => ({ page: key.slice('page/'.length), atMs: Number(message.ts) * 1000 }));
  return family(picture, 'escalation').flatMap(({ id, events }) => {
    const endMs = endOf(picture, events);
    if (endMs === undefined) return [];
    return sent
      .filter(({ page, atMs }) => page.startsWith(`${id}-`) && atMs > endMs + inFlightMs)
      .map(({ page, atMs }) =>
        violation('PAGED-AFTER', `${page} was sent ${Math.round((atMs - endMs) / 1000)} s after the end`),
      );
  });
}

/** When the escalation was acknowledged or stopped, or its incident was over for good. */
function endOf({ streams }: Picture, events: Parameters<typeof lastOf>[0]): number | undefined {
  const all = events as readonly {
    readonly type: string;
    readonly recordedAt: string;
    readonly data: unknown;
  }[];
  const own = all.find(({ type }) => type === 'PageAcknowledged' || type === 'EscalationStopped');
  const incident = (all[0]?.data as { readonly incident?: string } | undefined)?.incident ?? '';
  const over = streams
    .get(`incident/${incident}`)
    ?.find(({ type }) => type === 'IncidentResolved' || type === 'IncidentDeclined');
  const ends = [own, over].flatMap((event) => (event ? [Date.parse(event.recordedAt)] : []));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

type Policy = { readonly steps: readonly { readonly afterSec: number }[] };

/** A step comes its time after the one before, unless somebody or a failed delivery hurried it. */
function stepsInTime(picture: Picture): readonly Violation[] {
  return family(picture, 'escalation').flatMap(({ id, events }) => {
    if (!picture.changed.includes(`escalation/${id}`)) return [];
    const started = ofType<{ readonly policy: Policy }>(events, 'EscalationStarted')[0];
    if (started === undefined) return [];
    const found: Violation[] = [];
    let hurried = false;
    let before: { readonly atMs: number; readonly reached: number } | undefined;
    for (const event of events) {
      const data = event.data as {
        readonly step?: number;
        readonly reached?: number;
        readonly delivery?: { readonly channel: string; readonly outcome: string };
      };
      if (event.type === 'EscalatedByHand' || event.type === 'PageDeclined') hurried = true;
      if (
        event.type === 'PageDelivered' &&
        data.delivery?.channel === 'sms' &&
        data.delivery.outcome !== 'sent'
      ) {
        hurried = true;
      }
      if (event.type !== 'StepTaken') continue;
      const waitMs = 1000 * (started.data.policy.steps[data.step ?? 0]?.afterSec ?? 0);
      const atMs = Date.parse(event.recordedAt);
      if (before && !hurried && before.reached > 0 && data.step! > 0 && atMs < before.atMs + waitMs) {
        found.push(
          violation('TIMER', `${id}: step ${data.step} came ${before.atMs + waitMs - atMs} ms early`),
        );
      }
      before = { atMs, reached: data.reached ?? 0 };
      hurried = false;
    }
    return found;
  });
}

const unknownCalls = ({ slack, aws }: Picture): readonly Violation[] => [
  ...slack.world.unknownMethods.map((method) => violation('UNKNOWN-CALL', `Slack has no method ${method}`)),
  ...aws.unknownOperations.map(({ service, operation }) =>
    violation('UNKNOWN-CALL', `${service} has no operation ${operation}`),
  ),
];
