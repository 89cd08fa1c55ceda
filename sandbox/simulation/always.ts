import { verifyChain } from '../../bot/app/ledger/index.ts';
import {
  boardStream,
  deskStream,
  escalationStream,
  incidentStream,
  type StreamKind,
} from '../../bot/app/streams/index.ts';
import { happened, type Envelope, type Fact, type Happened } from '../../bot/core/incident/index.ts';
import {
  counted,
  family,
  keyed,
  ofType,
  violation,
  type Keyed,
  type Picture,
  type Violation,
} from './picture.ts';

type Broken = readonly Violation[];

/** What has to hold at every moment; what has not changed since the last look is not looked at again. */
export function createAlways(): (picture: Picture) => Promise<Broken> {
  const chain = createChain();
  const fold = createFold();
  return async (picture) => {
    const { changed, tally } = picture;
    const messages = keyed(picture);
    const pages = messages.filter(({ key }) => key.startsWith('page/'));
    tally.add('UNKNOWN-CALL');
    return [
      ...changed.flatMap((stream) => chain(picture, stream)),
      ...(await Promise.all(changed.map((stream) => fold(picture, stream)))).flat(),
      ...decidedOnce(picture),
      ...oneIncident(picture),
      ...pagesAtMostTwice(picture, pages),
      ...pagedAfterTheEnd(picture, pages),
      ...stepsInTime(picture),
      ...unknownCalls(picture),
    ];
  };
}

/** No event of a stream is missing, changed, or recorded before the one it follows. */
function createChain(): (picture: Picture, stream: string) => Broken {
  const heads = new Map<string, Envelope>();
  return ({ streams, tally }, stream) => {
    const after = heads.get(stream);
    const events = (streams.get(stream) ?? []).slice(after?.version ?? 0);
    tally.add('CHAIN', events.length);
    const verdict = verifyChain(events, after === undefined ? {} : { after });
    const last = events.at(-1);
    if (last !== undefined) heads.set(stream, last);
    return verdict.ok ? [] : [violation('CHAIN', `${stream}: at version ${verdict.at}: ${verdict.why}`)];
  };
}

type AnyKind = StreamKind<unknown, unknown, Fact, unknown>;

const kinds = [boardStream, deskStream, incidentStream, escalationStream] as unknown as readonly AnyKind[];

export const kindOf = (stream: string): AnyKind | undefined =>
  kinds.find(({ name }) => stream.startsWith(`${name}/`));

/** The stored state and the rows of lists are what the events lead to. */
function createFold(): (picture: Picture, stream: string) => Promise<Broken> {
  const folded = new Map<string, { readonly version: number; readonly state: unknown }>();
  return async ({ streams, store, tally }, stream) => {
    const kind = kindOf(stream);
    if (kind === undefined) return [];
    const before = folded.get(stream) ?? { version: 0, state: kind.initial };
    const events = (streams.get(stream) ?? []).slice(before.version);
    const state = events.reduce(
      (folding, event) => kind.evolve(folding, happened(event) as Happened<Fact>),
      before.state,
    );
    const version = events.at(-1)?.version ?? before.version;
    folded.set(stream, { version, state });
    const stored = (await store.row('state', stream)) as
      | { readonly version: number; readonly state: unknown }
      | undefined;
    tally.add('REBUILT');
    if (stored?.version !== version || text(stored.state) !== text(state)) {
      return [violation('REBUILT', `${stream}: the stored state is not what its events lead to`)];
    }
    const found: Violation[] = [];
    for (const { view, key, doc } of kind.rows(stream.slice(kind.name.length + 1), state)) {
      tally.add('ROWS');
      if (text((await store.row(view, key)) ?? null) !== text(doc)) {
        found.push(violation('ROWS', `${view}/${key} is not what the events of ${stream} lead to`));
      }
    }
    return found;
  };
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

/** Every accepted signal is in exactly one incident or has a recorded reason for none. */
function decidedOnce(picture: Picture): Broken {
  const decided = counted(
    family(picture, 'desk').flatMap(({ events }) =>
      ofType<SignalData>(events, ...decisions)
        .filter(isFirstDecision)
        .map(({ data: { signal } }) => `${signal.mention.name} ${signal.mention.at} ${signal.state}`),
    ),
  );
  picture.tally.add('SIGNAL', picture.accepted.length);
  const lost = picture.accepted
    .filter(({ alarm, at, state }) => !decided.has(`${alarm} ${at} ${state}`))
    .map(({ alarm, at, state }) =>
      violation('SIGNAL', `${alarm} ${state} of ${at} was accepted and no desk knows of it`),
    );
  const fired = counted(
    family(picture, 'incident').flatMap(({ events }) =>
      ofType<{ readonly alarm: { readonly name: string; readonly at: string } }>(events, 'AlarmFired').map(
        ({ data }) => `${data.alarm.name} of ${data.alarm.at}`,
      ),
    ),
  );
  return [
    ...lost,
    ...[...decided]
      .filter(([, times]) => times > 1)
      .map(([signal, times]) => violation('SIGNAL', `${signal} was decided ${times} times`)),
    ...[...fired]
      .filter(([, times]) => times > 1)
      .map(([signal, times]) => violation('SIGNAL', `${signal} fired in the incidents ${times} times`)),
  ];
}

/** At most one open incident per key; a reopened incident may stand beside the one that took its place. */
function oneIncident(picture: Picture): Broken {
  const keys = new Map<string, string>();
  for (const { id: desk, events } of family(picture, 'desk')) {
    for (const { data } of ofType<{ readonly incident: string; readonly grouping?: string }>(
      events,
      ...opening,
    )) {
      keys.set(data.incident, `${desk} ${data.grouping ?? desk}`);
    }
  }
  const open = family(picture, 'incident').flatMap(({ id, events }) => {
    const key = keys.get(id);
    return key === undefined || events.some(({ type }) => over.includes(type)) ? [] : [key];
  });
  picture.tally.add('ONE-INCIDENT', open.length);
  return [...counted(open)]
    .filter(([, times]) => times > 1)
    .map(([key, times]) => violation('ONE-INCIDENT', `${key} has ${times} open incidents`));
}

/** What a desk says of an incident that it opens, with the key that it is the only open one of. */
const opening = ['SignalOpenedIncident', 'IncidentDeclared'] as const;

const over: readonly string[] = ['IncidentResolved', 'IncidentDeclined', 'IncidentReopened'];

/** A page is rather sent twice than not at all, but never three times. */
function pagesAtMostTwice(picture: Picture, pages: readonly Keyed[]): Broken {
  picture.tally.add('PAGE-TWICE', pages.length);
  const direct = [...counted(pages.map(({ key }) => key))]
    .filter(([, times]) => times > 2)
    .map(([key, times]) => violation('PAGE-TWICE', `${key} was sent ${times} times`));
  const sent = counted(textMessages(picture).map(({ number, to }) => `${number} ${to}`));
  const paged = [...escalationsByNumber(picture)].map(([number, events]): readonly [string, number] => [
    number,
    ofType(events, 'PersonPaged').length,
  ]);
  const most = new Map(paged);
  const texted = [...sent].filter(([key, times]) => times > 2 * (most.get(key.split(' ')[0]!) ?? 0));
  return [
    ...direct,
    ...texted.map(([key, times]) => violation('PAGE-TWICE', `INC-${key} was texted ${times} times`)),
  ];
}

type TextMessage = { readonly number: string; readonly to: string; readonly atMs: number };

/** Text messages name their incident and nothing else that could be found again. */
function textMessages({ aws }: Picture): readonly TextMessage[] {
  return aws.sns.phones.inbox().flatMap(({ text: said, at, phoneNumber }) => {
    const number = /INC-(\d+)/.exec(said)?.[1];
    return number === undefined ? [] : [{ number, to: phoneNumber, atMs: at }];
  });
}

function escalationsByNumber(picture: Picture): ReadonlyMap<string, readonly Envelope[]> {
  return new Map(
    family(picture, 'incident').map(({ id, events }) => [
      String((events[0]!.data as { readonly number: number }).number),
      picture.streams.get(`escalation/${id}-1`) ?? [],
    ]),
  );
}

/**
 * A delivery that was under way at the end may still arrive: what it asks first (dnd.info, conversations.open, each
 * up to 10 s), the call itself, and a store that is busy meanwhile.
 */
const inFlightMs = 60_000;

/** Nobody is paged after acknowledgement or resolution, but for what was under way. */
function pagedAfterTheEnd(picture: Picture, pages: readonly Keyed[]): Broken {
  const late = (what: string, atMs: number, endMs: number): Broken => {
    picture.tally.add('PAGED-AFTER');
    return atMs <= endMs + inFlightMs
      ? []
      : [violation('PAGED-AFTER', `${what} was sent ${Math.round((atMs - endMs) / 1000)} s after the end`)];
  };
  const ends = family(picture, 'escalation').flatMap(({ id, events }) => {
    const endMs = endOf(picture, events);
    return endMs === undefined ? [] : [{ id, endMs }];
  });
  const direct = ends.flatMap(({ id, endMs }) =>
    pages
      .filter(({ key }) => key.startsWith(`page/${id}-`))
      .flatMap(({ key, message }) => late(key, Number(message.ts) * 1000, endMs)),
  );
  const numbers = new Map(
    [...escalationsByNumber(picture)].map(([number, events]) => [number, endOf(picture, events)] as const),
  );
  const texted = textMessages(picture).flatMap(({ number, to, atMs }) => {
    const endMs = numbers.get(number);
    return endMs === undefined ? [] : late(`the text message about INC-${number} to ${to}`, atMs, endMs);
  });
  return [...direct, ...texted];
}

/** When the escalation was acknowledged or stopped, or its incident was over for good; in true time. */
function endOf({ streams, writtenAtMs }: Picture, events: readonly Envelope[]): number | undefined {
  const own = events.find(({ type }) => type === 'PageAcknowledged' || type === 'EscalationStopped');
  const incident = (events[0]?.data as { readonly incident?: string } | undefined)?.incident ?? '';
  const ended = streams
    .get(`incident/${incident}`)
    ?.find(({ type }) => type === 'IncidentResolved' || type === 'IncidentDeclined');
  const ends = [own, ended].flatMap((event) => (event ? [writtenAtMs.get(event.id) ?? Infinity] : []));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

type Policy = { readonly steps: readonly { readonly afterSec: number }[] };

/** A step is taken once, and its time after the one before, unless somebody or a failed delivery hurried it. */
function stepsInTime(picture: Picture): Broken {
  return family(picture, 'escalation').flatMap(({ id, events }) => {
    const started = ofType<{ readonly policy: Policy }>(events, 'EscalationStarted')[0];
    if (!picture.changed.includes(`escalation/${id}`) || started === undefined) return [];
    const steps = ofType<{ readonly round: number; readonly step: number }>(events, 'StepTaken');
    picture.tally.add('TIMER', steps.length);
    const twice = [...counted(steps.map(({ data }) => `${data.round}.${data.step}`))].filter(
      ([, n]) => n > 1,
    );
    return [
      ...twice.map(([step]) => violation('TIMER', `${id}: step ${step} was taken twice`)),
      ...earlySteps(id, events, started.data.policy),
    ];
  });
}

function earlySteps(id: string, events: readonly Envelope[], policy: Policy): Broken {
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
    if (event.type === 'PageDelivered' && data.delivery?.channel === 'sms') {
      hurried ||= data.delivery.outcome !== 'sent';
    }
    if (event.type !== 'StepTaken') continue;
    const waitMs = 1000 * (policy.steps[data.step ?? 0]?.afterSec ?? 0);
    const atMs = Date.parse(event.recordedAt);
    if (before && !hurried && before.reached > 0 && data.step! > 0 && atMs < before.atMs + waitMs) {
      found.push(violation('TIMER', `${id}: step ${data.step} came ${before.atMs + waitMs - atMs} ms early`));
    }
    before = { atMs, reached: data.reached ?? 0 };
    hurried = false;
  }
  return found;
}

const unknownCalls = ({ slack, aws }: Picture): Broken => [
  ...slack.world.unknownMethods.map((method) => violation('UNKNOWN-CALL', `Slack has no method ${method}`)),
  ...aws.unknownOperations.map(({ service, operation }) =>
    violation('UNKNOWN-CALL', `${service} has no operation ${operation}`),
  ),
];
