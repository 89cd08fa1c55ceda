import { later, plusSec, type Instant } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from '../incident/index.ts';
import type { FactKind } from './schedule.ts';
import {
  decideSwap,
  evolveSwap,
  type SwapCommand,
  type SwapEvent,
  type SwapOffer,
  type SwapRejection,
} from './swap.ts';

/**
 * An override, cover or swap as it is kept: like a `ShiftFact`, but people are ids of the directory, which outlive
 * names of the configuration.
 */
export type KeptFact = {
  /** `O-7`, its further parts `O-7.2` ...; `C-3` of a cover. */
  readonly id: string;
  /** What belongs together: one statement, ended together. */
  readonly label: string;
  readonly kind: FactKind;
  readonly layer?: string;
  readonly replaces?: string;
  readonly person: string | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly createdAt: Instant;
  /** Who made it. */
  readonly by?: string;
  readonly reason?: string;
};

/** Somebody asks whether another one can take a part of their shift. */
export type CoverRequest = {
  readonly label: string;
  readonly person: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly askedAt: Instant;
  readonly note?: string;
  readonly status: 'open' | 'taken' | 'withdrawn' | 'expired';
  readonly taker?: string;
  /** Where it was asked. */
  readonly posted: readonly CoverPost[];
};

export type CoverPost = { readonly channel: string; readonly message: string };

/** What people changed of one schedule; what has long been over is forgotten here, not in the store. */
export type ScheduleLife = {
  readonly facts: readonly KeptFact[];
  readonly covers: readonly CoverRequest[];
  readonly swaps: readonly SwapOffer[];
  /** Ids of the facts that the last event made, changed or took back. */
  readonly touched: readonly string[];
  /** Labels of the covers and swaps that it was about. */
  readonly asked: readonly string[];
};

export const emptySchedule: ScheduleLife = { facts: [], covers: [], swaps: [], touched: [], asked: [] };

export type ShiftPart = Pick<KeptFact, 'layer' | 'replaces' | 'person' | 'start' | 'end'>;

export type ScheduleCommand =
  | {
      readonly type: 'SetShifts';
      readonly label: string;
      readonly kind: Exclude<FactKind, 'cover'>;
      readonly parts: readonly ShiftPart[];
      readonly reason?: string;
    }
  /** What is running ends at `at`; what has not begun is taken back. */
  | { readonly type: 'EndShifts'; readonly label: string; readonly at: Instant }
  | {
      readonly type: 'RequestCover';
      readonly label: string;
      readonly person: string;
      readonly start: Instant;
      readonly end: Instant;
      readonly note?: string;
    }
  | { readonly type: 'TakeCover'; readonly label: string; readonly person: string; readonly at: Instant }
  | { readonly type: 'WithdrawCover'; readonly label: string; readonly person: string }
  | { readonly type: 'ExpireCover'; readonly label: string }
  | ({ readonly type: 'RecordCoverPosted'; readonly label: string } & CoverPost)
  | SwapCommand;

export type ScheduleEvent =
  | SwapEvent
  | Fact<
      'ShiftsSet',
      {
        readonly label: string;
        readonly kind: Exclude<FactKind, 'cover'>;
        readonly parts: readonly ShiftPart[];
      }
    >
  | Fact<'ShiftsEnded', { readonly label: string; readonly at: Instant }>
  | Fact<
      'CoverRequested',
      { readonly label: string; readonly person: string; readonly start: Instant; readonly end: Instant }
    >
  | Fact<'CoverTaken', { readonly label: string; readonly person: string; readonly from: Instant }>
  | Fact<'CoverWithdrawn', { readonly label: string }>
  | Fact<'CoverExpired', { readonly label: string }>
  | Fact<'CoverPosted', { readonly label: string } & CoverPost>;

export type ScheduleRejection =
  | SwapRejection
  | { readonly code: 'too-many' }
  | { readonly code: 'no-such-shifts' }
  | { readonly code: 'no-such-cover' }
  | { readonly code: 'not-own-cover' }
  | { readonly code: 'own-cover' }
  | { readonly code: 'cover-over'; readonly cover: CoverRequest };

/** What is over for longer concerns nobody who asks who is on call now. */
const rememberedSec = 24 * 3600;

/** So many may lie ahead of one schedule: more is a rotation that should be written down. */
export const mostFacts = 300;
const mostCovers = 100;

export function decideSchedule(
  life: ScheduleLife,
  command: ScheduleCommand,
): Decision<ScheduleEvent, ScheduleRejection> {
  switch (command.type) {
    case 'SetShifts': {
      const { label, kind, parts, reason } = command;
      if (life.facts.some((fact) => fact.label === label)) return accept();
      if (life.facts.length + parts.length > mostFacts) return reject({ code: 'too-many' });
      return accept(withText({ type: 'ShiftsSet', data: { label, kind, parts } }, 'reason', reason));
    }
    case 'EndShifts': {
      const { label, at } = command;
      const own = life.facts.filter((fact) => fact.label === label);
      if (!own.some(({ end }) => end > at)) return reject({ code: 'no-such-shifts' });
      return accept({ type: 'ShiftsEnded', data: { label, at } });
    }
    case 'RequestCover': {
      const { label, person, start, end, note } = command;
      if (life.covers.some((cover) => cover.label === label)) return accept();
      if (life.covers.length >= mostCovers || life.facts.length >= mostFacts)
        return reject({ code: 'too-many' });
      return accept(withText({ type: 'CoverRequested', data: { label, person, start, end } }, 'note', note));
    }
    case 'TakeCover':
    case 'WithdrawCover':
    case 'ExpireCover':
    case 'RecordCoverPosted':
      return decideCover(
        life.covers.find((cover) => cover.label === command.label),
        command,
      );
    case 'OfferSwap': {
      const { label, person, other, mine, theirs, note } = command;
      if (life.swaps.some((swap) => swap.label === label)) return accept();
      if (life.swaps.length >= mostCovers || life.facts.length + 2 > mostFacts)
        return reject({ code: 'too-many' });
      const data = { label, person, other, mine, theirs };
      return accept(withText({ type: 'SwapOffered', data }, 'note', note));
    }
    case 'AcceptSwap':
    case 'RefuseSwap':
    case 'WithdrawSwap':
    case 'ExpireSwap':
    case 'RecordSwapPosted':
      return decideSwap(
        life.swaps.find((swap) => swap.label === command.label),
        command,
      );
  }
}

type OfCover = Extract<
  ScheduleCommand,
  { type: 'TakeCover' | 'WithdrawCover' | 'ExpireCover' | 'RecordCoverPosted' }
>;

function decideCover(
  cover: CoverRequest | undefined,
  command: OfCover,
): Decision<ScheduleEvent, ScheduleRejection> {
  if (cover === undefined) return reject({ code: 'no-such-cover' });
  const { label } = cover;
  switch (command.type) {
    case 'TakeCover': {
      const { person, at } = command;
      if (cover.status === 'taken' && cover.taker === person) return accept();
      if (cover.status !== 'open' || at >= cover.end) return reject({ code: 'cover-over', cover });
      if (person === cover.person) return reject({ code: 'own-cover' });
      return accept({ type: 'CoverTaken', data: { label, person, from: later(cover.start, at) } });
    }
    case 'WithdrawCover':
      if (command.person !== cover.person) return reject({ code: 'not-own-cover' });
      if (cover.status === 'withdrawn') return accept();
      if (cover.status !== 'open') return reject({ code: 'cover-over', cover });
      return accept({ type: 'CoverWithdrawn', data: { label } });
    case 'ExpireCover':
      return cover.status === 'open' ? accept({ type: 'CoverExpired', data: { label } }) : accept();
    case 'RecordCoverPosted': {
      const { channel, message } = command;
      if (cover.posted.some((post) => post.channel === channel && post.message === message)) return accept();
      return accept({ type: 'CoverPosted', data: { label, channel, message } });
    }
  }
}

const withText = <F extends ScheduleEvent>(fact: F, name: string, text: string | undefined): F =>
  text === undefined ? fact : { ...fact, texts: { [name]: text } };

export function evolveSchedule(before: ScheduleLife, event: Happened<ScheduleEvent>): ScheduleLife {
  const life = withoutOld(before, event.occurredAt);
  const { actor, occurredAt: createdAt, texts = {} } = event;
  switch (event.type) {
    case 'ShiftsSet': {
      const { label, kind, parts } = event.data;
      const made = parts.map((part, n): KeptFact => ({
        ...part,
        id: n === 0 ? label : `${label}.${n + 1}`,
        label,
        kind,
        createdAt,
        ...(actor.kind === 'person' ? { by: actor.person } : {}),
        ...(texts['reason'] === undefined ? {} : { reason: texts['reason'] }),
      }));
      return { ...life, facts: [...life.facts, ...made], touched: made.map(({ id }) => id) };
    }
    case 'ShiftsEnded':
      return ended(life, event.data);
    case 'CoverRequested': {
      const note = texts['note'] === undefined ? {} : { note: texts['note'] };
      const cover: CoverRequest = {
        ...event.data,
        askedAt: createdAt,
        ...note,
        status: 'open',
        posted: [],
      };
      return { ...life, covers: [...life.covers, cover], asked: [cover.label] };
    }
    case 'CoverTaken':
      return taken(life, event.data, createdAt);
    case 'CoverWithdrawn':
      return changed(life, event.data.label, () => ({ status: 'withdrawn' }));
    case 'CoverExpired':
      return changed(life, event.data.label, () => ({ status: 'expired' }));
    case 'CoverPosted': {
      const { label, channel, message } = event.data;
      return changed(life, label, ({ posted }) => ({ posted: [...posted, { channel, message }] }));
    }
    case 'SwapOffered':
    case 'SwapAccepted':
    case 'SwapRefused':
    case 'SwapWithdrawn':
    case 'SwapExpired':
    case 'SwapPosted':
      return evolveSwap(life, event);
  }
}

function withoutOld(life: ScheduleLife, at: Instant): ScheduleLife {
  const open = ({ end }: { readonly end: Instant }): boolean => plusSec(end, rememberedSec) > at;
  return {
    facts: life.facts.filter(open),
    covers: life.covers.filter(open),
    swaps: life.swaps.filter(({ mine, theirs }) => open(mine) || open(theirs)),
    touched: [],
    asked: [],
  };
}

/** Parts that are over already stay as they were. */
function ended(
  life: ScheduleLife,
  { label, at }: { readonly label: string; readonly at: Instant },
): ScheduleLife {
  const touched = life.facts.filter((fact) => fact.label === label && fact.end > at).map(({ id }) => id);
  const facts = life.facts.flatMap((fact) => {
    if (fact.label !== label || fact.end <= at) return [fact];
    return fact.start >= at ? [] : [{ ...fact, end: at }];
  });
  return { ...life, facts, touched };
}

/** From then on `replaces` says it: wherever that person would be on call in this schedule, the other one is. */
function taken(
  life: ScheduleLife,
  { label, person, from }: { readonly label: string; readonly person: string; readonly from: Instant },
  createdAt: Instant,
): ScheduleLife {
  const cover = life.covers.find((each) => each.label === label);
  const next = changed(life, label, () => ({ status: 'taken', taker: person }));
  if (cover === undefined) return next;
  const fact: KeptFact = {
    id: label,
    label,
    kind: 'cover',
    replaces: cover.person,
    person,
    start: from,
    end: cover.end,
    createdAt,
    by: person,
    ...(cover.note === undefined ? {} : { reason: cover.note }),
  };
  return { ...next, facts: [...next.facts, fact], touched: [fact.id] };
}

const changed = (
  life: ScheduleLife,
  label: string,
  change: (cover: CoverRequest) => Partial<CoverRequest>,
): ScheduleLife => ({
  ...life,
  covers: life.covers.map((cover) => (cover.label === label ? { ...cover, ...change(cover) } : cover)),
  asked: [label],
});
