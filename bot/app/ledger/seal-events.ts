import assert from 'node:assert/strict';
import { earlier } from '../../core/calendar/index.ts';
import type { Envelope, Fact, StoredText } from '../../core/incident/index.ts';
import type { Ids, SealedEvent } from '../ports/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { eventHash, isSalt, textHash } from './chain.ts';

/** What all events of one decision have in common. */
export type EventMeta = Pick<
  Envelope,
  'occurredAt' | 'recordedAt' | 'actor' | 'cause' | 'correlation' | 'configHash' | 'drill' | 'visibility'
>;

/** Where a stream ends: version and hash of its last event. */
export type Head = { readonly version: number; readonly hash: string };

/**
 * Numbers and chains facts behind the head of their stream (undefined for a new one) and gives each text a salt of
 * its own. `occurredAt` is never later than `recordedAt`: a clock that runs ahead of ours is cut to ours. Throws
 * TypeError when a fact holds what JSON cannot say.
 */
export function sealEvents(input: {
  readonly facts: readonly Fact[];
  readonly stream: string;
  readonly head: Head | undefined;
  readonly meta: EventMeta;
  readonly ids: Pick<Ids, 'event' | 'salt'>;
}): readonly SealedEvent[] {
  const { stream, meta, ids } = input;
  const sealed: SealedEvent[] = [];
  let { version, hash } = input.head ?? { version: 0, hash: '' };
  for (const fact of input.facts) {
    version += 1;
    const event: Omit<Envelope, 'hash'> = {
      ...meta,
      occurredAt: earlier(fact.occurredAt ?? meta.occurredAt, meta.recordedAt),
      id: ids.event(),
      stream,
      version,
      type: fact.type,
      data: fact.data,
      texts: salted(fact.texts ?? {}, ids),
      prevHash: hash,
    };
    hash = eventHash(event);
    sealed.push(sealedEvent({ ...event, hash }));
  }
  return sealed;
}

/** An event with its canonical text; for events that exist already (after `eraseText`, on import). */
export const sealedEvent = (envelope: Envelope): SealedEvent => ({
  envelope,
  canonical: canonicalJson(envelope),
});

/** The event without the text of that name; its hash, and so the chain, stays what it was. */
export function eraseText(event: Envelope, name: string): Envelope {
  const stored = Object.hasOwn(event.texts, name) ? event.texts[name] : undefined;
  if (!stored || 'hash' in stored) return event;
  return { ...event, texts: { ...event.texts, [name]: { hash: textHash(stored) } } };
}

function salted(texts: Readonly<Record<string, string>>, ids: Pick<Ids, 'salt'>): Record<string, StoredText> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const salt = ids.salt();
      assert(isSalt(salt), `a salt is 16 hex characters, not ${JSON.stringify(salt)}`);
      return [name, { salt, text: text.toWellFormed() }];
    }),
  );
}
