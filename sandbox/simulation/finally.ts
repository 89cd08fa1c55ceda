import { durations } from '../../bot/core/timeline/index.ts';
import type { Envelope } from '../../bot/core/incident/index.ts';
import {
  channelsOf,
  counted,
  family,
  keyed,
  ofType,
  violation,
  type Picture,
  type Violation,
} from './picture.ts';

/** What has to hold when nothing fails any more and time has passed. */
export async function brokenAtTheEnd(picture: Picture): Promise<readonly Violation[]> {
  return [
    ...(await nothingLeft(picture)),
    ...signalsArrived(picture),
    ...alarmStates(picture),
    ...oneChannel(picture),
    ...saidOnce(picture),
    ...pagesEnded(picture),
    ...(await durationsFit(picture)),
  ];
}

/** Answers to one person are dropped when in doubt or when their address is too old. */
const mayBeParked: ReadonlySet<string> = new Set(['answer']);

async function nothingLeft({ store }: Picture): Promise<readonly Violation[]> {
  const [waiting, running, parked] = await Promise.all(
    (['waiting', 'running', 'parked'] as const).map((state) => store.effects({ state, limit: 1000 })),
  );
  return [
    ...[...waiting!, ...running!]
      .filter(({ kind }) => kind !== 'close-incident')
      .map(({ id, state, lastError }) =>
        violation('LEFT', `${id} is still ${state}: ${lastError ?? 'not tried yet'}`),
      ),
    ...parked!
      .filter(({ kind }) => !mayBeParked.has(kind))
      .map(({ id, lastError }) => violation('GIVEN-UP', `${id}: ${lastError ?? ''}`)),
  ];
}

type SignalData = {
  readonly signal: {
    readonly mention: { readonly name: string; readonly at: string };
    readonly state: string;
  };
  readonly incident?: string;
};

/** Every alarm that a desk sent to an incident has fired there, and there only. */
function signalsArrived(picture: Picture): readonly Violation[] {
  const fired = new Map<string, string>();
  for (const { id, events } of family(picture, 'incident')) {
    for (const { data } of ofType<{ readonly alarm: { readonly name: string; readonly at: string } }>(
      events,
      'AlarmFired',
    )) {
      fired.set(`${data.alarm.name} ${data.alarm.at}`, id);
    }
  }
  return family(picture, 'desk').flatMap(({ events }) => {
    const last = new Map<string, { readonly type: string; readonly incident: string | undefined }>();
    for (const { type, data } of ofType<SignalData>(
      events,
      'SignalOpenedIncident',
      'SignalJoined',
      'SignalIgnored',
    )) {
      const { mention, state } = data.signal;
      if (state === 'ALARM') last.set(`${mention.name} ${mention.at}`, { type, incident: data.incident });
    }
    return [...last].flatMap(([signal, { type, incident }]) => {
      const wanted = type === 'SignalIgnored' ? undefined : incident;
      const is = fired.get(signal);
      return is === wanted
        ? []
        : [violation('SIGNAL', `${signal} belongs to ${wanted ?? 'no incident'} and is in ${is ?? 'none'}`)];
    });
  });
}

/** An open incident shows each of its alarms in the state that its desk knows. */
function alarmStates(picture: Picture): readonly Violation[] {
  return family(picture, 'incident').flatMap(({ id, events }) => {
    if (events.some(({ type }) => /^Incident(Resolved|Declined|Closed)$/.test(type))) return [];
    const desk = (events[0]!.data as { readonly desk: string }).desk;
    const shown = new Map<string, string>();
    for (const { type, data } of ofType<{
      readonly alarm: { readonly name: string };
      readonly state?: string;
    }>(events, 'AlarmFired', 'AlarmCleared', 'AlarmFlapped', 'AlarmCalmed')) {
      const firing = type === 'AlarmFired' || type === 'AlarmFlapped' ? 'ALARM' : 'OK';
      shown.set(data.alarm.name, data.state ?? firing);
    }
    const known = new Map<string, { readonly atMs: number; readonly state: string }>();
    for (const { alarm, at, state } of picture.accepted) {
      const before = known.get(alarm);
      if (!before || before.atMs < Date.parse(at)) known.set(alarm, { atMs: Date.parse(at), state });
    }
    return [...shown]
      .filter(([alarm, state]) => known.get(alarm)?.state !== state)
      .map(([alarm, state]) =>
        violation(
          'ALARM-STATE',
          `incident ${id} of ${desk} shows ${alarm} ${state}, it is ${known.get(alarm)?.state}`,
        ),
      );
  });
}

function oneChannel(picture: Picture): readonly Violation[] {
  const open = channelsOf(picture).filter(({ name, archived }) => name.startsWith('inc-') && !archived);
  return family(picture, 'incident').flatMap(({ id, events }) => {
    const { number } = events[0]!.data as { readonly number: number };
    const own = open.filter(({ name }) => name.startsWith(`inc-${number}-`));
    const known = ofType<{ readonly channel: string }>(events, 'ChannelOpened').map(
      ({ data }) => data.channel,
    );
    if (own.length === 1 && known.length === 1 && own[0]!.id === known[0]) return [];
    const names = own.map(({ name }) => name).join(', ') || 'none';
    return [violation('ONE-CHANNEL', `incident ${id} knows ${known.length} channels, open are: ${names}`)];
  });
}

/** Kinds of events that a reader of the channel has to find there. */
const said: readonly string[] = [
  'AlarmCleared',
  'NoteAdded',
  'UpdateGiven',
  'SeverityChanged',
  'IncidentMitigated',
  'IncidentResolved',
  'IncidentReopened',
  'IncidentDeclined',
  'NobodyReached',
  'EvidenceAttached',
];

function saidOnce(picture: Picture): readonly Violation[] {
  const counts = counted(keyed(picture).map(({ key }) => key));
  const wanted = family(picture, 'incident').flatMap(({ id, events }) => [
    `summary/${id}`,
    `announcement/${id}`,
    ...ofType(events, ...said).map(({ version }) => `say/${id}/${version}`),
  ]);
  const missing = wanted
    .filter((key) => !counts.has(key))
    .map((key) => violation('ONE-MESSAGE', `${key} was never said`));
  const twice = [...counts]
    .filter(([key, times]) => times > 1 && !key.startsWith('page/'))
    .map(([key, times]) => violation('ONE-MESSAGE', `${key} can be read ${times} times`));
  return [...missing, ...twice];
}

const ends: readonly string[] = ['PageAcknowledged', 'EscalationStopped', 'EscalationExhausted'];

function pagesEnded(picture: Picture): readonly Violation[] {
  const escalations = family(picture, 'escalation');
  const silent = escalations
    .filter(({ events }) => !events.some(({ type }) => ends.includes(type)))
    .map(({ id }) =>
      violation('PAGE-END', `${id} ended neither acknowledged nor stopped nor with nobody reached`),
    );
  const undelivered = escalations.flatMap(({ id, events }) => {
    const delivered = new Set(
      ofType<{ readonly page: string }>(events, 'PageDelivered').map(({ data }) => data.page),
    );
    const end = events.find(({ type }) => ends.includes(type));
    return ofType<{ readonly page: string }>(events, 'PersonPaged')
      .filter(({ data }) => !delivered.has(data.page) && end?.type === 'EscalationExhausted')
      .map(({ data }) => violation('PAGE-END', `${id}: nothing is known of page ${data.page}`));
  });
  const unsaid = escalations.flatMap(({ id, events }) => {
    const exhausted = events.some(({ type }) => type === 'EscalationExhausted');
    const { incident } = events[0]!.data as { readonly incident: string };
    const recorded = picture.streams.get(`incident/${incident}`) ?? [];
    const over = recorded.some(({ type }) => /^Incident(Resolved|Declined|Acknowledged)$/.test(type));
    return exhausted && !over && !recorded.some(({ type }) => type === 'NobodyReached')
      ? [violation('PAGE-END', `${id} reached nobody and incident ${incident} does not say so`)]
      : [];
  });
  const unpaged = family(picture, 'incident')
    .filter(({ id, events }) => isUnpaged(picture, id, events))
    .map(({ id }) => violation('PAGE-END', `nobody was paged for incident ${id}`));
  return [...silent, ...undelivered, ...unsaid, ...unpaged];
}

const isUnpaged = ({ streams }: Picture, id: string, events: readonly Envelope[]): boolean => {
  const { how } = events[0]!.data as { readonly how: string };
  const over = events.some(({ type }) => type === 'IncidentResolved' || type === 'IncidentDeclined');
  return how === 'alarm' && !over && !streams.has(`escalation/${id}-1`);
};

/** The figures by a second calculation that shares nothing with the first. */
async function durationsFit(picture: Picture): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { id, events } of family(picture, 'incident')) {
    const paging = [...picture.streams]
      .filter(([stream]) => stream.startsWith(`escalation/${id}-`))
      .flatMap(([, own]) => own);
    const told = new Map(
      durations(await picture.store.readCorrelated(id)).map(({ name, sec }) => [name, sec] as const),
    );
    const expected = modelled(events, paging);
    for (const name of ['mttd', 'mtta', 'mttm', 'mttr'] as const) {
      if (told.get(name) !== expected[name]) {
        found.push(
          violation(
            'DURATION',
            `${name} of incident ${id} is ${told.get(name)}, by the model ${expected[name]}`,
          ),
        );
      }
    }
  }
  return found;
}

type Modelled = Partial<Record<'mttd' | 'mtta' | 'mttm' | 'mttr', number>>;

function modelled(events: readonly Envelope[], paging: readonly Envelope[]): Modelled {
  const at = (event: Envelope): number => Date.parse(event.occurredAt);
  const earliest = (all: readonly Envelope[], types: readonly string[]): number | undefined => {
    const times = all.filter(({ type }) => types.includes(type)).map(at);
    return times.length === 0 ? undefined : Math.min(...times);
  };
  const openedMs = at(events[0]!);
  const { startedAt, how } = events[0]!.data as { readonly startedAt: string; readonly how: string };
  const pagedMs = earliest(paging, ['PersonPaged']);
  const ackMs = earliest(paging, ['PageAcknowledged']) ?? earliest(events, ['IncidentAcknowledged']);
  const eased = events.find(
    ({ type, data }) =>
      ['IncidentMitigated', 'IncidentResolved'].includes(type) ||
      (type === 'StatusChanged' && (data as { readonly to: string }).to === 'monitoring'),
  );
  let resolvedMs: number | undefined;
  for (const event of events) {
    if (event.type === 'IncidentResolved') resolvedMs = at(event);
    if (event.type === 'IncidentReopened') resolvedMs = undefined;
  }
  const sec = (fromMs: number, toMs: number): number => Math.max(0, toMs - fromMs) / 1000;
  return {
    ...(how === 'alarm' ? { mttd: sec(Date.parse(startedAt), openedMs) } : {}),
    ...(pagedMs === undefined || ackMs === undefined ? {} : { mtta: sec(pagedMs, ackMs) }),
    ...(eased === undefined ? {} : { mttm: sec(openedMs, at(eased)) }),
    ...(resolvedMs === undefined ? {} : { mttr: sec(openedMs, resolvedMs) }),
  };
}
