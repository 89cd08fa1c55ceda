import { plusSec, type Instant } from '../calendar/index.ts';
import { isSame } from './continue-schedule.ts';
import { accept, reject, type Decision, type Fact, type Happened } from '../incident/index.ts';

/** Somebody in their place: a layer, or null in addition. People are ids of the directory. */
export type Duty = { readonly layer: string | null; readonly person: string };

export type Handoff = {
  /** Counted per schedule, from 1. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the incidents that go over. */
  readonly incidents: readonly string[];
  readonly offeredAt: Instant;
  readonly acceptBy: Instant;
  /** Asked for by a person; then the shift goes over too, until `until`. */
  readonly byHand: boolean;
  readonly until?: Instant;
  /** `O-7`: of the override that the acceptance makes. */
  readonly label?: string;
  readonly note?: string;
  readonly status: 'offered' | 'accepted' | 'refused' | 'expired' | 'over';
  readonly answeredAt?: Instant;
  /** Where its card is. */
  readonly posted: readonly HandoffPost[];
};

export type HandoffPost = { readonly channel: string; readonly message: string };

/** Who was on call when it was last looked, and what goes from one to the next. */
export type DutyLife = {
  readonly seenAt?: Instant;
  /** In the order of the layers. */
  readonly onCall: readonly Duty[];
  /** While nobody is on call: who was last. */
  readonly last?: readonly Duty[];
  readonly handoffs: readonly Handoff[];
  readonly count: number;
};

export const noDuty: DutyLife = { onCall: [], handoffs: [], count: 0 };

export type DutyCommand =
  /** Who is on call at `at`; `incidents` are open. An offer is to be accepted within so many seconds. */
  | {
      readonly type: 'SeeDuty';
      readonly at: Instant;
      readonly onCall: readonly Duty[];
      readonly incidents: readonly string[];
      readonly acceptSec: number;
      /** People changed it just now and were told: nobody is greeted. */
      readonly told?: boolean;
    }
  | {
      readonly type: 'OfferHandoff';
      readonly at: Instant;
      readonly from: string;
      readonly to: string;
      readonly incidents: readonly string[];
      readonly acceptSec: number;
      readonly until: Instant;
      readonly label: string;
      readonly note?: string;
    }
  | { readonly type: 'AcceptHandoff'; readonly handoff: string; readonly person: string }
  | { readonly type: 'RefuseHandoff'; readonly handoff: string; readonly person: string }
  | { readonly type: 'ExpireHandoff'; readonly handoff: string }
  /** All its incidents are over. */
  | { readonly type: 'EndHandoff'; readonly handoff: string }
  | ({ readonly type: 'RecordHandoffPosted'; readonly handoff: string } & HandoffPost);

type Offered = Pick<Handoff, 'from' | 'to' | 'incidents' | 'acceptBy' | 'byHand' | 'until' | 'label'> & {
  readonly handoff: string;
};

export type DutyEvent =
  | Fact<
      'DutyChanged',
      {
        readonly onCall: readonly Duty[];
        /** Who has come, and where; nobody at the first look. */
        readonly come: readonly Duty[];
      }
    >
  | Fact<'HandoffOffered', Offered>
  | Fact<'HandoffAccepted', { readonly handoff: string }>
  | Fact<'HandoffRefused', { readonly handoff: string }>
  | Fact<'HandoffExpired', { readonly handoff: string }>
  | Fact<'HandoffEnded', { readonly handoff: string }>
  | Fact<'HandoffPosted', { readonly handoff: string } & HandoffPost>;

export type DutyRejection =
  | { readonly code: 'no-such-handoff' }
  | { readonly code: 'not-yours'; readonly handoff: Handoff }
  | { readonly code: 'answered-already'; readonly handoff: Handoff }
  | { readonly code: 'offered-already'; readonly handoff: Handoff };

/** What one event may name; the rest is in the incident list. */
const mostIncidents = 10;
/** Layers of a schedule that change at one instant; an append takes 20 events. */
const mostOffers = 8;
const mostCome = 16;
/** Ended ones that are remembered, so that a late click is answered. */
const remembered = 20;

/** Whoever hands over stays responsible for at most so long: then the one who is on call is. */
export const responsibleSec = 12 * 3600;

/** Hand-offs that nobody has accepted: whoever offered them is responsible for those of their incidents that are open. */
export const waitingHandoffs = (life: DutyLife, at: Instant): readonly Handoff[] =>
  life.handoffs.filter((handoff) => isPending(handoff) && plusSec(handoff.offeredAt, responsibleSec) > at);

const isPending = ({ status }: Handoff): boolean =>
  status === 'offered' || status === 'refused' || status === 'expired';

export function decideDuty(life: DutyLife, command: DutyCommand): Decision<DutyEvent, DutyRejection> {
  switch (command.type) {
    case 'SeeDuty':
      return seen(life, command);
    case 'OfferHandoff': {
      const { from, to, at, until, label, note, acceptSec } = command;
      const open = life.handoffs.find((each) => each.status === 'offered' && each.from === from);
      if (open !== undefined) return reject({ code: 'offered-already', handoff: open });
      const offered: DutyEvent = {
        type: 'HandoffOffered',
        data: {
          handoff: String(life.count + 1),
          from,
          to,
          incidents: command.incidents.slice(0, mostIncidents),
          acceptBy: plusSec(at, acceptSec),
          byHand: true,
          until,
          label,
        },
      };
      return accept(note === undefined ? offered : { ...offered, texts: { note } });
    }
    case 'RecordHandoffPosted': {
      const { handoff, channel, message } = command;
      const known = life.handoffs.find(({ id }) => id === handoff);
      if (known === undefined) return reject({ code: 'no-such-handoff' });
      if (known.posted.some((post) => post.channel === channel && post.message === message)) return accept();
      return accept({ type: 'HandoffPosted', data: { handoff, channel, message } });
    }
    case 'AcceptHandoff':
    case 'RefuseHandoff':
      return answered(life, command);
    case 'ExpireHandoff':
    case 'EndHandoff': {
      const { handoff } = command;
      const known = life.handoffs.find(({ id }) => id === handoff);
      if (known === undefined) return reject({ code: 'no-such-handoff' });
      if (command.type === 'ExpireHandoff')
        return known.status === 'offered' ? accept({ type: 'HandoffExpired', data: { handoff } }) : accept();
      return isPending(known) ? accept({ type: 'HandoffEnded', data: { handoff } }) : accept();
    }
  }
}

/** Late is better than never: what nobody accepted in time, or was refused, can still be accepted. */
function answered(
  life: DutyLife,
  { type, handoff, person }: Extract<DutyCommand, { type: 'AcceptHandoff' | 'RefuseHandoff' }>,
): Decision<DutyEvent, DutyRejection> {
  const known = life.handoffs.find(({ id }) => id === handoff);
  if (known === undefined) return reject({ code: 'no-such-handoff' });
  if (known.to !== person) return reject({ code: 'not-yours', handoff: known });
  if (type === 'AcceptHandoff') {
    if (known.status === 'accepted') return accept();
    return isPending(known)
      ? accept({ type: 'HandoffAccepted', data: { handoff } })
      : reject({ code: 'answered-already', handoff: known });
  }
  if (known.status === 'refused') return accept();
  return known.status === 'offered'
    ? accept({ type: 'HandoffRefused', data: { handoff } })
    : reject({ code: 'answered-already', handoff: known });
}

type See = Extract<DutyCommand, { type: 'SeeDuty' }>;

function seen(
  life: DutyLife,
  { at, onCall, incidents, acceptSec, told = false }: See,
): Decision<DutyEvent, DutyRejection> {
  const first = life.seenAt === undefined;
  if (!first && isSame(life.onCall, onCall)) return accept();
  const come = first || told ? [] : comeOf(life.onCall, onCall).slice(0, mostCome);
  const changed: DutyEvent = { type: 'DutyChanged', data: { onCall, come } };
  if (first || incidents.length === 0) return accept(changed);
  const events: DutyEvent[] = [changed];
  let count = life.count;
  for (const { from, to } of pairsOf(before(life), onCall).slice(0, mostOffers)) {
    // Who goes had not accepted it themselves: it goes on from the one who is responsible.
    const waiting = life.handoffs.findLast((each) => isPending(each) && each.to === from);
    if (waiting !== undefined) events.push({ type: 'HandoffEnded', data: { handoff: waiting.id } });
    const responsible = waiting?.from ?? from;
    if (responsible === to || isAgreed(life, responsible, to, at)) continue;
    count += 1;
    events.push({
      type: 'HandoffOffered',
      data: {
        handoff: String(count),
        from: responsible,
        to,
        incidents: incidents.slice(0, mostIncidents),
        acceptBy: plusSec(at, acceptSec),
        byHand: false,
      },
    });
  }
  return accept(...events);
}

/** Who was on call before, also before hours in which nobody was. */
const before = ({ onCall, last = [] }: DutyLife): readonly Duty[] => (onCall.length === 0 ? last : onCall);

/** Accepted by hand: the change that follows from it is no other hand-off. */
const isAgreed = ({ handoffs }: DutyLife, from: string, to: string, at: Instant): boolean =>
  handoffs.some(
    (each) => each.status === 'accepted' && each.from === from && each.to === to && (each.until ?? '') > at,
  );

/** Whoever has a place now that somebody else, or nobody, had before. */
function comeOf(before: readonly Duty[], after: readonly Duty[]): readonly Duty[] {
  const come = after.filter(
    ({ layer, person }) => !before.some((each) => each.layer === layer && each.person === person),
  );
  return come.filter(({ person }, n) => come.findIndex((each) => each.person === person) === n);
}

type Pair = { readonly from: string; readonly to: string };

/**
 * Who hands over to whom, each pair once. Whoever moves up to an earlier layer (from secondary to primary) hands
 * nothing over: they are on call still, and first.
 */
function pairsOf(before: readonly Duty[], after: readonly Duty[]): readonly Pair[] {
  const pairs = after.flatMap(({ layer, person: to }, place) => {
    if (layer === null) return [];
    const from = before.find((each) => each.layer === layer)?.person;
    if (from === undefined || from === to) return [];
    const movedUp = after.slice(0, place).some(({ person }) => person === from);
    return movedUp ? [] : [{ from, to }];
  });
  return [...pairs, ...acrossLayers(before, after, pairs)].filter(
    ({ from, to }, n, all) => all.findIndex((each) => each.from === from && each.to === to) === n,
  );
}

/**
 * Layers that follow one another (day and night, the sun around the world): whoever goes without a successor in their
 * own layer hands over to who comes on call in another.
 */
function acrossLayers(
  before: readonly Duty[],
  after: readonly Duty[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const gone = before.filter(
    ({ layer, person }) =>
      layer !== null &&
      !after.some((each) => each.person === person) &&
      !pairs.some(({ from }) => from === person),
  );
  const come = after.filter(
    ({ person }) => !before.some((each) => each.person === person) && !pairs.some(({ to }) => to === person),
  );
  return gone.flatMap(({ person: from }, n) => {
    const to = (come[n] ?? come[0])?.person;
    return to === undefined ? [] : [{ from, to }];
  });
}

export function evolveDuty(life: DutyLife, event: Happened<DutyEvent>): DutyLife {
  const { occurredAt: at, texts = {} } = event;
  switch (event.type) {
    case 'DutyChanged':
      return dutyChanged(life, event.data.onCall, at);
    case 'HandoffOffered': {
      const { handoff: id, ...offered } = event.data;
      const note = texts['note'];
      const handoff: Handoff = {
        id,
        ...offered,
        offeredAt: at,
        ...(note === undefined ? {} : { note }),
        status: 'offered',
        posted: [],
      };
      return { ...life, count: Number(id), handoffs: [...life.handoffs, handoff].slice(-remembered) };
    }
    case 'HandoffAccepted':
      return changed(life, event.data.handoff, { status: 'accepted', answeredAt: at });
    case 'HandoffRefused':
      return changed(life, event.data.handoff, { status: 'refused', answeredAt: at });
    case 'HandoffExpired':
      return changed(life, event.data.handoff, { status: 'expired', answeredAt: at });
    case 'HandoffEnded':
      return changed(life, event.data.handoff, { status: 'over', answeredAt: at });
    case 'HandoffPosted': {
      const { handoff, channel, message } = event.data;
      const posted = life.handoffs.find(({ id }) => id === handoff)?.posted ?? [];
      return changed(life, handoff, { posted: [...posted, { channel, message }] });
    }
  }
}

function dutyChanged({ last: _last, ...life }: DutyLife, onCall: readonly Duty[], at: Instant): DutyLife {
  const last =
    onCall.length === 0 ? before({ ...life, ...(_last === undefined ? {} : { last: _last }) }) : [];
  return { ...life, seenAt: at, onCall, ...(last.length === 0 ? {} : { last }) };
}

const changed = (life: DutyLife, id: string, change: Partial<Handoff>): DutyLife => ({
  ...life,
  handoffs: life.handoffs.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
