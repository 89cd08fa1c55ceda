import { earlier, later, type Instant, type Span } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from '../incident/index.ts';
import type { CoverPost, KeptFact, ScheduleLife } from './schedule-life.ts';

/** Somebody offers a part of their shifts for a part of another one's. */
export type SwapOffer = {
  /** `S-4`. */
  readonly label: string;
  readonly person: string;
  readonly other: string;
  /** What `person` gives away, and what they take. */
  readonly mine: Span;
  readonly theirs: Span;
  readonly offeredAt: Instant;
  readonly note?: string;
  readonly status: 'open' | 'accepted' | 'refused' | 'withdrawn' | 'expired';
  /** Where the other one was asked. */
  readonly posted: readonly CoverPost[];
};

export type SwapCommand =
  | {
      readonly type: 'OfferSwap';
      readonly label: string;
      readonly person: string;
      readonly other: string;
      readonly mine: Span;
      readonly theirs: Span;
      readonly note?: string;
    }
  | { readonly type: 'AcceptSwap'; readonly label: string; readonly person: string; readonly at: Instant }
  | { readonly type: 'RefuseSwap'; readonly label: string; readonly person: string }
  | { readonly type: 'WithdrawSwap'; readonly label: string; readonly person: string }
  | { readonly type: 'ExpireSwap'; readonly label: string }
  | ({ readonly type: 'RecordSwapPosted'; readonly label: string } & CoverPost);

export type SwapEvent =
  | Fact<
      'SwapOffered',
      {
        readonly label: string;
        readonly person: string;
        readonly other: string;
        readonly mine: Span;
        readonly theirs: Span;
      }
    >
  | Fact<'SwapAccepted', { readonly label: string }>
  | Fact<'SwapRefused', { readonly label: string }>
  | Fact<'SwapWithdrawn', { readonly label: string }>
  | Fact<'SwapExpired', { readonly label: string }>
  | Fact<'SwapPosted', { readonly label: string } & CoverPost>;

export type SwapRejection =
  | { readonly code: 'no-such-swap' }
  | { readonly code: 'not-own-swap'; readonly swap: SwapOffer }
  | { readonly code: 'swap-over'; readonly swap: SwapOffer };

/** Until when the other one can answer: the first of the two times has then begun, or ended where it runs already. */
export const swapEndsAt = ({
  mine,
  theirs,
  offeredAt,
}: Pick<SwapOffer, 'mine' | 'theirs' | 'offeredAt'>): Instant =>
  earlier(
    mine.start > offeredAt ? mine.start : mine.end,
    theirs.start > offeredAt ? theirs.start : theirs.end,
  );

/** What follows from a command on an offer that is there; `OfferSwap` is decided where the labels are known. */
export function decideSwap(
  swap: SwapOffer | undefined,
  command: Exclude<SwapCommand, { type: 'OfferSwap' }>,
): Decision<SwapEvent, SwapRejection> {
  if (swap === undefined) return reject({ code: 'no-such-swap' });
  const { label, status } = swap;
  switch (command.type) {
    case 'AcceptSwap':
      if (command.person !== swap.other) return reject({ code: 'not-own-swap', swap });
      if (status === 'accepted') return accept();
      if (status !== 'open' || command.at >= swapEndsAt(swap)) return reject({ code: 'swap-over', swap });
      return accept({ type: 'SwapAccepted', data: { label } });
    case 'RefuseSwap':
      if (command.person !== swap.other) return reject({ code: 'not-own-swap', swap });
      if (status === 'refused') return accept();
      return status === 'open'
        ? accept({ type: 'SwapRefused', data: { label } })
        : reject({ code: 'swap-over', swap });
    case 'WithdrawSwap':
      if (command.person !== swap.person) return reject({ code: 'not-own-swap', swap });
      if (status === 'withdrawn') return accept();
      return status === 'open'
        ? accept({ type: 'SwapWithdrawn', data: { label } })
        : reject({ code: 'swap-over', swap });
    case 'ExpireSwap':
      return status === 'open' ? accept({ type: 'SwapExpired', data: { label } }) : accept();
    case 'RecordSwapPosted': {
      const { channel, message } = command;
      if (swap.posted.some((post) => post.channel === channel && post.message === message)) return accept();
      return accept({ type: 'SwapPosted', data: { label, channel, message } });
    }
  }
}

/** The two halves are one statement: made at the same instant, neither undoes the other. */
export function factsOfSwap(swap: SwapOffer, createdAt: Instant): readonly KeptFact[] {
  const { label, person, other, mine, theirs, note } = swap;
  const made = {
    label,
    kind: 'swap',
    createdAt,
    by: other,
    ...(note === undefined ? {} : { reason: note }),
  } as const;
  const halves: readonly KeptFact[] = [
    {
      ...made,
      id: label,
      replaces: person,
      person: other,
      start: later(mine.start, createdAt),
      end: mine.end,
    },
    {
      ...made,
      id: `${label}.2`,
      replaces: other,
      person,
      start: later(theirs.start, createdAt),
      end: theirs.end,
    },
  ];
  return halves.filter(({ start, end }) => start < end);
}

export function evolveSwap(life: ScheduleLife, event: Happened<SwapEvent>): ScheduleLife {
  const { data, occurredAt: at, texts = {} } = event;
  const asked = [data.label];
  const changed = (change: (swap: SwapOffer) => Partial<SwapOffer>): ScheduleLife => ({
    ...life,
    asked,
    swaps: life.swaps.map((swap) => (swap.label === data.label ? { ...swap, ...change(swap) } : swap)),
  });
  switch (event.type) {
    case 'SwapOffered': {
      const note = texts['note'];
      const swap: SwapOffer = {
        ...event.data,
        offeredAt: at,
        ...(note === undefined ? {} : { note }),
        status: 'open',
        posted: [],
      };
      return { ...life, asked, swaps: [...life.swaps, swap] };
    }
    case 'SwapAccepted': {
      const swap = life.swaps.find(({ label }) => label === data.label);
      const facts = swap === undefined ? [] : factsOfSwap(swap, at);
      const next = changed(() => ({ status: 'accepted' }));
      return { ...next, facts: [...next.facts, ...facts], touched: facts.map(({ id }) => id) };
    }
    case 'SwapRefused':
      return changed(() => ({ status: 'refused' }));
    case 'SwapWithdrawn':
      return changed(() => ({ status: 'withdrawn' }));
    case 'SwapExpired':
      return changed(() => ({ status: 'expired' }));
    case 'SwapPosted': {
      const { channel, message } = event.data;
      return changed(({ posted }) => ({ posted: [...posted, { channel, message }] }));
    }
  }
}
