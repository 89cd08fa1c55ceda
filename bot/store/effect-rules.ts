import { earlier, type Instant } from '../core/calendar/index.ts';
import type { FinishEffect, NewEffect, StoredEffect } from '../app/ports/index.ts';

/** An effect as stores keep it: what readers see, plus who holds it and what was asked for meanwhile. */
export type EffectRecord = StoredEffect & {
  /** When it is to run again after the present run; set while running only. */
  readonly againAt?: Instant;
  readonly token?: string;
  readonly leaseUntil?: Instant;
};

/**
 * What asking for an effect changes: the record to store, or undefined where nothing changes. One function for
 * every store, so that they cannot disagree.
 */
export function askFor(
  stored: EffectRecord | undefined,
  wanted: NewEffect,
  recordedAt: Instant,
): EffectRecord | undefined {
  if (wanted.again === 'parked') {
    if (stored?.state !== 'parked') return undefined;
    return waitAgain({ ...stored, generation: stored.generation + 1 }, wanted.dueAt, recordedAt);
  }
  if (!stored) return newRecord(wanted, recordedAt);
  if (!wanted.again) return undefined;
  switch (stored.state) {
    case 'waiting':
      // A wait that its runner asked for (back-off, a rate limit) is not cut short: a busy incident would hammer.
      if (stored.lastError !== undefined) return undefined;
      return wanted.dueAt < stored.dueAt ? { ...stored, dueAt: wanted.dueAt } : undefined;
    case 'running':
      return {
        ...stored,
        generation: stored.generation + 1,
        againAt: earlier(stored.againAt ?? wanted.dueAt, wanted.dueAt),
      };
    case 'done':
    case 'parked':
      return waitAgain({ ...stored, generation: stored.generation + 1 }, wanted.dueAt, recordedAt);
  }
}

const MOST_ERROR_CHARACTERS = 2000;

/** What the outside world says when it fails has any length and form; every store is to give it back alike. */
const told = (error: string): string =>
  error.slice(0, MOST_ERROR_CHARACTERS).replaceAll('\0', '\ufffd').toWellFormed();

/** Waiting and due, or running with a lease that has ended. */
export const isDue = (effect: EffectRecord, now: Instant): boolean =>
  (effect.state === 'waiting' && effect.dueAt <= now) ||
  (effect.state === 'running' && effect.leaseUntil !== undefined && effect.leaseUntil <= now);

/** A lease that ran out leaves a doubt: its holder may have done the work and died before saying so. */
export function begin(
  effect: EffectRecord,
  claim: { readonly token: string; readonly leaseUntil: Instant },
): EffectRecord & { readonly token: string; readonly leaseUntil: Instant } {
  const { againAt: _covered, ...kept } = effect;
  return {
    ...kept,
    state: 'running',
    attempts: effect.attempts + 1,
    inDoubt: effect.inDoubt || effect.state === 'running',
    ...claim,
  };
}

/** The record after the attempt, or undefined when the lease is not (or no longer) the caller's. */
export function end(
  stored: EffectRecord | undefined,
  finish: FinishEffect,
  now: Instant,
): EffectRecord | undefined {
  if (stored?.state !== 'running' || stored.token !== finish.token) return undefined;
  if (stored.leaseUntil === undefined || stored.leaseUntil <= now) return undefined;
  const { outcome } = finish;
  const askedAgain = stored.generation > finish.generation;
  const nextAt = stored.againAt ?? now;
  const released = withoutLease(stored);
  if ('done' in outcome) {
    const { lastError: _past, ...clean } = released;
    // When it was done: from then on it is kept for its id alone, until housekeeping.
    const done: EffectRecord = { ...clean, state: 'done', inDoubt: false, dueAt: now };
    return askedAgain ? waitAgain(done, nextAt, now) : done;
  }
  if ('parked' in outcome) {
    const parked: EffectRecord = { ...released, state: 'parked', lastError: told(outcome.parked) };
    return askedAgain ? waitAgain(parked, nextAt, now) : parked;
  }
  return {
    ...released,
    state: 'waiting',
    dueAt: outcome.retryAt,
    attempts: outcome.counts ? stored.attempts : stored.attempts - 1,
    inDoubt: stored.inDoubt || outcome.inDoubt,
    lastError: told(outcome.error),
  };
}

/** From the beginning, as if it were new; but a doubt about an earlier attempt stays. */
export const waitAgain = (effect: EffectRecord, dueAt: Instant, now: Instant): EffectRecord => ({
  ...effect,
  state: 'waiting',
  dueAt,
  createdAt: now,
  attempts: 0,
});

/** What readers of the port see: neither token nor lease. */
export const shown = (effect: EffectRecord): StoredEffect => withoutLease(effect);

function newRecord({ again: _asked, ...wanted }: NewEffect, createdAt: Instant): EffectRecord {
  return { ...wanted, state: 'waiting', createdAt, attempts: 0, generation: 1, inDoubt: false };
}

function withoutLease(effect: EffectRecord): EffectRecord {
  const { token: _token, leaseUntil: _lease, againAt: _again, ...kept } = effect;
  return kept;
}
