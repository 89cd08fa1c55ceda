import { sealEvents, type EventMeta, type Head } from '../../../bot/app/ledger/index.ts';
import {
  lanes,
  type Append,
  type ClaimedEffect,
  type FinishEffect,
  type NewEffect,
  type SealedEvent,
  type Store,
} from '../../../bot/app/ports/index.ts';
import { plusMs, plusSec, type Instant } from '../../../bot/core/calendar/index.ts';
import type { Fact } from '../../../bot/core/incident/index.ts';

export const noon: Instant = '2026-03-12T12:00:00.000Z';

/** Seconds after noon. */
export const at = (sec: number): Instant => plusSec(noon, sec);

/** Milliseconds after noon. */
export const atMs = (ms: number): Instant => plusMs(noon, ms);

let made = 0;

const ids = {
  event: () => String((made += 1)).padStart(20, '0'),
  salt: () => (made += 1).toString(16).padStart(16, '0'),
};

export function sealed(
  stream: string,
  head: Head | undefined,
  facts: readonly Fact[] = [{ type: 'NoteAdded', data: { n: 1 }, texts: { note: 'Đã xem cart ✓' } }],
  meta: Partial<EventMeta> = {},
): readonly SealedEvent[] {
  return sealEvents({
    facts,
    stream,
    head,
    ids,
    meta: {
      occurredAt: noon,
      recordedAt: noon,
      actor: { kind: 'system', name: 'test' },
      cause: 'cmd-1',
      correlation: stream,
      configHash: 'c0ffee',
      drill: false,
      visibility: 'open',
      ...meta,
    },
  });
}

/** An append behind the head with one event, or with what is given. */
export function appendTo(stream: string, head: Head | undefined, more: Partial<Append> = {}): Append {
  const nothing = { effects: [], rows: [], claims: [] };
  return {
    stream,
    expectedVersion: head?.version ?? 0,
    recordedAt: noon,
    ...nothing,
    events: sealed(stream, head),
    ...more,
  };
}

export const headOf = (events: readonly SealedEvent[]): Head => {
  const { version, hash } = events.at(-1)!.envelope;
  return { version, hash };
};

export const effect = (id: string, more: Partial<NewEffect> = {}): NewEffect => ({
  id,
  kind: 'say',
  lane: lanes.channel,
  dueAt: noon,
  about: 'incident/a',
  data: { text: 'hello' },
  ...more,
});

export const enqueue = (store: Store, ...effects: readonly NewEffect[]) =>
  store.enqueue({ effects, claims: [], recordedAt: noon });

let claimed = 0;

/** Claims with a token of its own and a lease of 30 s. */
export const claim = (
  store: Store,
  now: Instant = noon,
  more: { limit?: number; upToLane?: 0 | 1 | 2 } = {},
) => store.claimDue({ now, leaseUntil: plusSec(now, 30), limit: 10, token: `t${(claimed += 1)}`, ...more });

export const ended = (
  { id, token, generation }: ClaimedEffect,
  outcome: FinishEffect['outcome'],
  follow?: readonly NewEffect[],
): FinishEffect => ({ id, token, generation, outcome, ...(follow === undefined ? {} : { follow }) });

export const done = { done: true } as const;

export const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
