import type { Envelope } from '../../bot/core/incident/index.ts';
import {
  channelsOf,
  counted,
  family,
  keyed,
  ofType,
  violation,
  type Broken,
  type Keyed,
  type Picture,
  type Violation,
} from './picture.ts';

/** What is promised of pages; looked at when a page, a text message or an event has come. */
export function createPaged(): (picture: Picture) => Broken {
  let before = '';
  return (picture) => {
    const direct = keyed(channelsOf(picture).filter(({ kind }) => kind === 'im'));
    const pages = direct.filter(({ key }) => key.startsWith('page/'));
    const now = `${pages.length} ${picture.aws.sns.phones.inbox().length}`;
    const same = now === before && !picture.changed.some((stream) => /^(escalation|incident)\//.test(stream));
    before = now;
    return same ? [] : [...pagesAtMostTwice(picture, pages), ...pagedAfterTheEnd(picture, pages)];
  };
}

/** A page is rather sent twice than not at all, but never three times. */
function pagesAtMostTwice(picture: Picture, pages: readonly Keyed[]): Broken {
  picture.tally.add('PAGE-TWICE', pages.length);
  const direct = [...counted(pages.map(({ key }) => key))]
    .filter(([, times]) => times > 2)
    .map(([key, times]) => violation('PAGE-TWICE', `${key} was sent ${times} times`));
  const sent = counted(textMessages(picture).map(({ number, to }) => `${number} ${to}`));
  const most = new Map(
    [...escalationsByNumber(picture)].map(([number, all]) => [
      number,
      all.reduce((sum, events) => sum + ofType(events, 'PersonPaged').length, 0),
    ]),
  );
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

/** An incident is escalated again when an acknowledgement has expired, or after it was reopened. */
function escalationsByNumber(picture: Picture): ReadonlyMap<string, readonly (readonly Envelope[])[]> {
  const ofIncident = new Map<string, (readonly Envelope[])[]>();
  for (const { events } of family(picture, 'escalation')) {
    const { incident } = events[0]!.data as { readonly incident?: string };
    if (incident === undefined) continue;
    ofIncident.set(incident, [...(ofIncident.get(incident) ?? []), events]);
  }
  return new Map(
    family(picture, 'incident').map(({ id, events }) => [
      String((events[0]!.data as { readonly number: number }).number),
      ofIncident.get(id) ?? [],
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
  const runs = new Map(
    [...escalationsByNumber(picture)].map(([number, all]) => [
      number,
      all.map((events) => ({
        fromMs: picture.writtenAtMs.get(events[0]!.id) ?? 0,
        endMs: endOf(picture, events) ?? Infinity,
      })),
    ]),
  );
  // A text message names the incident only: it was sent by the last escalation that had begun by then.
  const texted = textMessages(picture).flatMap(({ number, to, atMs }) => {
    const endMs = Math.max(
      ...(runs.get(number) ?? []).filter(({ fromMs }) => fromMs <= atMs).map((run) => run.endMs),
    );
    return endMs === -Infinity ? [] : late(`the text message about INC-${number} to ${to}`, atMs, endMs);
  });
  return [...direct, ...texted];
}

/** When the escalation was acknowledged or stopped, or its incident was over for good; in true time. */
function endOf({ streams, writtenAtMs }: Picture, events: readonly Envelope[]): number | undefined {
  const writtenMs = (event: Envelope): number => writtenAtMs.get(event.id) ?? Infinity;
  const own = events.find(({ type }) => type === 'PageAcknowledged' || type === 'EscalationStopped');
  const first = events[0];
  const incident = (first?.data as { readonly incident?: string } | undefined)?.incident ?? '';
  const begunMs = first === undefined ? 0 : writtenMs(first);
  const ended = streams
    .get(`incident/${incident}`)
    ?.find((event) => overForGood.has(event.type) && writtenMs(event) >= begunMs);
  const ends = [own, ended].flatMap((event) => (event ? [writtenMs(event)] : []));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

const overForGood: ReadonlySet<string> = new Set(['IncidentResolved', 'IncidentDeclined', 'IncidentMerged']);

type Policy = { readonly steps: readonly { readonly afterSec: number }[] };

/** A step is taken once, and its time after the one before, unless somebody or a failed delivery hurried it. */
export function stepsInTime(picture: Picture): Broken {
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
