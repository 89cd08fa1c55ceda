import { verifyChain } from '../../bot/app/ledger/index.ts';
import { corrected, correctionsIn, durations, hurtOf, impactOf } from '../../bot/core/timeline/index.ts';
import { modelled } from './modelled.ts';
import { textOf, type Envelope } from '../../bot/core/incident/index.ts';
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
    ...(await wholeAgain(picture)),
    ...(await nothingLeft(picture)),
    ...signalsArrived(picture),
    ...(await alarmStates(picture)),
    ...oneChannel(picture),
    ...saidOnce(picture),
    ...pagesEnded(picture),
    ...(await durationsFit(picture)),
    ...(await postmortemsHoldAll(picture)),
  ];
}

/** Everything once more, from the store and from the first event on: what was looked at in pieces holds as a whole. */
async function wholeAgain({ streams, store, tally }: Picture): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const [stream, seen] of streams) {
    tally.add('WHOLE');
    const events = await store.readStream(stream);
    const verdict = verifyChain(events);
    if (!verdict.ok) found.push(violation('CHAIN', `${stream}: at version ${verdict.at}: ${verdict.why}`));
    if (events.length !== seen.length || events.at(-1)?.hash !== seen.at(-1)?.hash) {
      found.push(violation('CHAIN', `${stream} has ${events.length} events, ${seen.length} were seen`));
    }
  }
  return found;
}

/** Answers to one person are dropped when in doubt or their address is too old; a right that is missing is a person's. */
const mayBeParked: ReadonlySet<string> = new Set(['answer', 'confirm-subscription']);

async function nothingLeft({ store, tally }: Picture): Promise<readonly Violation[]> {
  tally.add('LEFT');
  tally.add('GIVEN-UP');
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

/** Where an incident goes on that was joined with others. */
function goesOn(picture: Picture): (incident: string) => string {
  const into = new Map([
    // The board may know a better place before the incident that a desk wanted is opened.
    ...family(picture, 'desk').flatMap(({ events }) =>
      ofType<{ readonly from: string; readonly to: string }>(events, 'IncidentRedirected')
        .filter(({ data }) => !picture.streams.has(`incident/${data.from}`))
        .map(({ data }) => [data.from, data.to] as const),
    ),
    ...family(picture, 'incident').flatMap(({ id, events }) =>
      ofType<{ readonly into: string }>(events, 'IncidentMerged').map(({ data }) => [id, data.into] as const),
    ),
  ]);
  return (incident) => {
    let last = incident;
    for (let steps = 0; steps < 50 && into.has(last); steps += 1) last = into.get(last)!;
    return last;
  };
}

/** Every alarm that a desk sent to an incident has fired there, or where that goes on, and nowhere else. */
function signalsArrived(picture: Picture): readonly Violation[] {
  const lastOf = goesOn(picture);
  const merged = (id: string): boolean => lastOf(id) !== id;
  const fired = new Map<string, string>();
  const counting = new Set<string>();
  for (const { id, events } of family(picture, 'incident')) {
    // A storm counts the alarms of its services, and so does an incident with many; unfolded they have their own.
    if (events.some(({ type }) => type === 'ServiceReported')) counting.add(id);
    if (merged(id)) continue;
    for (const { data } of ofType<{ readonly alarm: { readonly name: string; readonly at: string } }>(
      events,
      'AlarmFired',
    )) {
      fired.set(`${data.alarm.name} ${data.alarm.at}`, id);
    }
  }
  return family(picture, 'desk').flatMap(({ events }) => {
    const last = new Map<string, { readonly type: string; readonly incident: string | undefined }>();
    for (const { type, data, cause } of ofType<SignalData>(
      events,
      'SignalOpenedIncident',
      'SignalJoined',
      'SignalIgnored',
    )) {
      const { mention, state } = data.signal;
      const signal = `${mention.name} ${mention.at}`;
      // What is in an incident stays there when it is looked at again, unless the incident itself sent it back.
      const stays = type === 'SignalIgnored' && last.has(signal) && !cause.startsWith('signal-incident/');
      if (state === 'ALARM' && !stays) last.set(signal, { type, incident: data.incident });
    }
    return [...last].flatMap(([signal, { type, incident }]) => {
      picture.tally.add('SIGNAL');
      const wanted = type === 'SignalIgnored' || incident === undefined ? undefined : lastOf(incident);
      const is = fired.get(signal);
      if (is === wanted || (wanted !== undefined && counting.has(wanted))) return [];
      return [
        violation('SIGNAL', `${signal} belongs to ${wanted ?? 'no incident'} and is in ${is ?? 'none'}`),
      ];
    });
  });
}

/** An open incident shows each of its alarms in the state that its desk knows. */
async function alarmStates(picture: Picture): Promise<readonly Violation[]> {
  // A signal that seems too late is looked up in CloudWatch, and there are no alarms in this world's.
  const doubted = new Set(
    family(picture, 'desk').flatMap(({ events }) =>
      ofType<SignalData>(events, 'SignalDoubted').map(({ data }) => data.signal.mention.name),
    ),
  );
  const found: Violation[] = [];
  for (const { id, events } of family(picture, 'incident')) {
    if (events.some(({ type }) => /^Incident(Resolved|Declined|Closed|Merged)$/.test(type))) continue;
    const desk = (events[0]!.data as { readonly desk: string }).desk;
    const row = (await picture.store.row('state', `incident/${id}`)) as {
      readonly state: { readonly alarms: readonly { readonly name: string; readonly state: string }[] };
    };
    const shown = new Map(row.state.alarms.map(({ name, state }) => [name, state] as const));
    const known = new Map<string, { readonly atMs: number; readonly state: string }>();
    for (const { alarm, at, state } of picture.accepted) {
      const before = known.get(alarm);
      if (!before || before.atMs < Date.parse(at)) known.set(alarm, { atMs: Date.parse(at), state });
    }
    for (const alarm of [...doubted, ...picture.moved]) shown.delete(alarm);
    // What Tocsin says of itself is no alarm of this world's CloudWatch.
    for (const alarm of shown.keys()) if (alarm.startsWith('dead letters in ')) shown.delete(alarm);
    picture.tally.add('ALARM-STATE', shown.size);
    for (const [alarm, state] of shown) {
      const is = known.get(alarm)?.state;
      if (is === state) continue;
      found.push(violation('ALARM-STATE', `incident ${id} of ${desk} shows ${alarm} ${state}, it is ${is}`));
    }
  }
  return found;
}

const isMerged = (events: readonly Envelope[]): boolean =>
  events.some(({ type }) => type === 'IncidentMerged');

function oneChannel(picture: Picture): readonly Violation[] {
  const open = channelsOf(picture).filter(({ name, archived }) => name.startsWith('inc-') && !archived);
  return family(picture, 'incident').flatMap(({ id, events }) => {
    const { number } = events[0]!.data as { readonly number: number };
    picture.tally.add('ONE-CHANNEL');
    const own = open.filter(({ name }) => name.startsWith(`inc-${number}-`));
    const known = ofType<{ readonly channel: string }>(events, 'ChannelOpened').map(
      ({ data }) => data.channel,
    );
    if (own.length === 1 && known.length === 1 && own[0]!.id === known[0]) return [];
    // Joined with another one before it had a channel: it goes on in that one's.
    if (own.length === 0 && known.length === 0 && isMerged(events)) return [];
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
];

/** Evidence is said once per kind, and edited. */
type Looked = {
  readonly evidence?: { readonly sheet?: string; readonly finding: { readonly kind: string } };
  readonly gap?: { readonly sheet?: string; readonly kind: string };
};

const sheet = ({ evidence, gap }: Looked): string =>
  evidence?.sheet ?? gap?.sheet ?? evidence?.finding.kind ?? gap?.kind ?? '';

function saidOnce(picture: Picture): readonly Violation[] {
  const counts = counted(keyed(channelsOf(picture)).map(({ key }) => key));
  const shown = family(picture, 'incident').filter(
    ({ events }) => !isMerged(events) || events.some(({ type }) => type === 'ChannelOpened'),
  );
  const wanted = shown.flatMap(({ id, events }) => [
    `summary/${id}`,
    `announcement/${id}`,
    ...ofType(events, ...said).map(({ version }) => `say/${id}/${version}`),
    ...new Set(
      ofType<Looked>(events, 'EvidenceAttached', 'GapNoted').map(
        ({ data }) => `evidence/${id}/${sheet(data)}`,
      ),
    ),
  ]);
  picture.tally.add('ONE-MESSAGE', wanted.length);
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
  picture.tally.add('PAGE-END', escalations.length);
  const silent = escalations
    .filter(({ events }) => !events.some(({ type }) => ends.includes(type)))
    .map(({ id }) =>
      violation('PAGE-END', `${id} ended neither acknowledged nor stopped nor with nobody reached`),
    );
  const undelivered = escalations.flatMap(({ id, events }) => {
    const delivered = new Set(
      ofType<{ readonly page: string }>(events, 'PageDelivered').map(({ data }) => data.page),
    );
    // Slack may have been away from the page until somebody answered or the incident was over, also after nobody was
    // reached: then there was nobody left to page. Otherwise it must have been tried to its end.
    const over = events.some(({ type }) => type === 'PageAcknowledged' || type === 'EscalationStopped');
    const exhausted = events.some(({ type }) => type === 'EscalationExhausted');
    return ofType<{ readonly page: string }>(events, 'PersonPaged')
      .filter(({ data }) => !delivered.has(data.page) && exhausted && !over)
      .map(({ data }) => violation('PAGE-END', `${id}: nothing is known of page ${data.page}`));
  });
  const unsaid = escalations.flatMap(({ id, events }) => {
    const exhausted = events.some(({ type }) => type === 'EscalationExhausted');
    const { incident } = events[0]!.data as { readonly incident: string };
    const recorded = picture.streams.get(`incident/${incident}`) ?? [];
    const over = recorded.some(({ type }) => /^Incident(Resolved|Declined|Acknowledged|Merged)$/.test(type));
    return exhausted && !over && !recorded.some(({ type }) => type === 'NobodyReached')
      ? [violation('PAGE-END', `${id} reached nobody and incident ${incident} does not say so`)]
      : [];
  });
  const unpaged = family(picture, 'incident')
    .filter(({ id, events }) => isUnpaged(picture, id, events))
    .map(({ id }) => violation('PAGE-END', `nobody was paged for incident ${id}`));
  return [...silent, ...undelivered, ...unsaid, ...unpaged];
}

/** An incident that a rule held back is paged for when that is over, unless somebody had it by then or it went on elsewhere. */
const isUnpaged = ({ streams }: Picture, id: string, events: readonly Envelope[]): boolean => {
  const { how } = events[0]!.data as { readonly how: string };
  const over = events.some(({ type }) => /^Incident(Resolved|Declined|Acknowledged|Merged)$/.test(type));
  return how !== 'declared' && !over && !streams.has(`escalation/${id}-1`);
};

/** The figures, and when it hurt, by a second calculation that shares nothing with the first. */
async function durationsFit(picture: Picture): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { id, events } of family(picture, 'incident')) {
    const paging = [...picture.streams]
      .filter(([stream]) => stream.startsWith(`escalation/${id}-`))
      .flatMap(([, own]) => own);
    const all = await picture.store.readCorrelated(id);
    const told = new Map(durations(all).map(({ name, sec }) => [name, sec] as const));
    const expected = modelled(events, paging);
    const differ = (name: string, is: unknown, by: unknown): void => {
      if (by !== undefined) picture.tally.add('DURATION');
      if (JSON.stringify(is) === JSON.stringify(by)) return;
      const sentence = `${name} of incident ${id} is ${JSON.stringify(is)}, by the model ${JSON.stringify(by)}`;
      found.push(violation('DURATION', sentence));
    };
    for (const name of ['mttd', 'mtta', 'mttm', 'mttr'] as const)
      differ(name, told.get(name), expected[name]);
    const hurt = hurtOf(corrected(all, correctionsIn(all)), impactOf(all), events[0]!.occurredAt);
    const window = hurt && { from: Date.parse(hurt.from), to: Date.parse(hurt.to) };
    differ('the window in which it hurt', window, expected.hurt);
  }
  return found;
}

/** The draft that was made last holds everything that people had done by then, each with its place in the record. */
async function postmortemsHoldAll(picture: Picture): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { id, events } of family(picture, 'incident')) {
    const draft = ofType<{ readonly documents: readonly { readonly artefact: string }[] }>(
      events,
      'PostmortemDrafted',
    ).at(-1);
    if (draft === undefined) continue;
    const document = (await picture.document(draft.data.documents[0]!.artefact)) ?? '';
    // The head that is printed in it says how far it goes: what was done while it was being written came later.
    const head = /`([0-9a-f]{64})`/.exec(document)?.[1];
    const read = events.slice(0, events.findIndex(({ hash }) => hash === head) + 1);
    if (read.length === 0) found.push(violation('POSTMORTEM', `the draft of incident ${id} names no head`));
    const paging = (picture.streams.get(`escalation/${id}-1`) ?? []).filter(
      ({ recordedAt }) => recordedAt < (read.at(-1)?.recordedAt ?? ''),
    );
    const lines = document.split('\n');
    for (const event of [...read, ...paging].filter(isAct)) {
      picture.tally.add('POSTMORTEM');
      const source = event.stream.startsWith('incident/')
        ? `#${event.version}`
        : `escalation/${event.version}`;
      const row = lines.find((line) => line.endsWith(`| ${source} |`));
      const note = event.type === 'NoteAdded' ? textOf(event, 'note') : undefined;
      if (row === undefined || (note !== undefined && !row.includes(note))) {
        found.push(violation('POSTMORTEM', `the draft of incident ${id} lacks ${event.type} (${source})`));
      }
    }
  }
  return found;
}

/** What a person did; an answer to a page is told where it was given. */
const isAct = ({ actor, type, data }: Envelope): boolean =>
  actor.kind === 'person' &&
  !written.has(type) &&
  !(type === 'IncidentAcknowledged' && (data as { readonly escalation?: string }).escalation !== undefined);

/** Events about the document itself, which stand in no document. */
const written: ReadonlySet<string> = new Set([
  'PostmortemDrafted',
  'PostmortemShared',
  'PostmortemWritten',
  'ReviewAsked',
  'FindingDismissed',
  'PostmortemPublished',
  'PostmortemFiled',
  'PostmortemPlaced',
  'FeedbackGiven',
]);
