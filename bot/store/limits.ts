import assert from 'node:assert/strict';
import { isInstant } from '../core/calendar/index.ts';
import {
  appendLimits,
  jsonBytes,
  type Append,
  type ClaimWrite,
  type FinishEffect,
  type Json,
  type NewEffect,
  type RowQuery,
  type RowWrite,
  type SealedEvent,
  type Views,
} from '../app/ports/index.ts';

/*
 * Every store asserts these, also where its own technology would not mind: what works in a simulation must work on
 * DynamoDB. Reasons are in docs/adr/0002-store-contract.md.
 */

const bytes = (text: string): number => Buffer.byteLength(text);

export function assertAppend(batch: Append): void {
  assertKey('stream', batch.stream);
  assertAt('recordedAt', batch.recordedAt);
  assert(Number.isSafeInteger(batch.expectedVersion) && batch.expectedVersion >= 0, 'expectedVersion >= 0');
  assertMost('events of an append', batch.events.length, appendLimits.events);
  const effects = [...batch.effects, ...(batch.finishes?.follow ?? [])];
  assertMost('effects of an append', effects.length, appendLimits.effects);
  const items =
    batch.events.length +
    effects.length +
    batch.rows.length +
    batch.claims.length +
    (batch.finishes === undefined ? 0 : 1);
  assertMost('items of an append', items, appendLimits.items);
  const total =
    assertChained(batch) +
    sum(effects, assertEffect) +
    sum(batch.rows, assertRow) +
    sum(batch.claims, assertClaim);
  assertMost('bytes of an append', total, appendLimits.appendBytes);
  assertOnce('row', batch.rows, (row) => `${row.view}\n${row.key}`);
  assertOnce('claim', batch.claims, (claim) => claim.key);
  if (batch.finishes) assertOutcome(batch.finishes);
}

export function assertEnqueue(batch: {
  readonly effects: readonly NewEffect[];
  readonly claims: readonly ClaimWrite[];
  readonly recordedAt: string;
}): void {
  assertAt('recordedAt', batch.recordedAt);
  assertMost('effects of an append', batch.effects.length, appendLimits.effects);
  assertMost('items of an append', batch.effects.length + batch.claims.length, appendLimits.items);
  const total = sum(batch.effects, assertEffect) + sum(batch.claims, assertClaim);
  assertMost('bytes of an append', total, appendLimits.appendBytes);
  assertOnce('claim', batch.claims, (claim) => claim.key);
}

export function assertFinish(finish: FinishEffect, now: string): void {
  assertAt('now', now);
  assertOutcome(finish);
  assertMost('effects of an append', finish.follow?.length ?? 0, appendLimits.effects);
  for (const effect of finish.follow ?? []) assertEffect(effect);
}

export function assertQuery(query: RowQuery): void {
  assertPage(query.limit);
  for (const text of [query.view, query.index, query.value]) assertText('part of a query', text);
  for (const text of [query.from, query.to]) if (text !== undefined) assertText('bound of a query', text);
}

/** An index that the store was not opened with has no place in DynamoDB. */
export function assertDeclared(views: Views | undefined, view: string, indexes: readonly string[]): void {
  if (views === undefined) return;
  for (const name of indexes)
    assert(views[view]?.[name], `view ${view} declares no index ${name}: see bot/app/ports/views.ts`);
}

export function assertPage(limit: number): void {
  assert(
    Number.isSafeInteger(limit) && limit >= 1 && limit <= appendLimits.page,
    `a page has 1 to ${appendLimits.page} entries, not ${limit}`,
  );
}

export function assertClaimQuery(query: {
  readonly now: string;
  readonly leaseUntil: string;
  readonly limit: number;
  readonly token: string;
}): void {
  assertAt('now', query.now);
  assertAt('leaseUntil', query.leaseUntil);
  assert(query.leaseUntil > query.now, 'a lease ends after now');
  assertPage(query.limit);
  assertKey('token', query.token);
}

export function assertTurn(limit: {
  readonly key: string;
  readonly intervalMs: number;
  readonly burst: number;
  readonly now: string;
}): void {
  assertKey('key of a limit', limit.key);
  assertAt('now', limit.now);
  assert(limit.intervalMs > 0 && Number.isFinite(limit.intervalMs), 'intervalMs > 0');
  assert(Number.isSafeInteger(limit.burst) && limit.burst >= 1, 'burst >= 1');
}

/** Instants are compared as text: any other form would sort wrongly and silently. */
export function assertAt(name: string, at: string): void {
  assert(isInstant(at), `${name} is an instant such as 2026-03-12T14:02:10.000Z, not ${JSON.stringify(at)}`);
}

export function assertKey(name: string, key: string, most: number = appendLimits.keyBytes): void {
  assertText(name, key);
  assert(key.length > 0, `${name} is not empty`);
  assertMost(`bytes of ${name}`, bytes(key), most);
}

const assertName = (name: string, key: string): void => assertKey(name, key, appendLimits.nameBytes);

/** A lone surrogate would come back as U+FFFD from a store that keeps UTF-8, and U+0000 ends texts in C. */
function assertText(name: string, text: string): void {
  assert(text.isWellFormed() && !text.includes('\0'), `${name} is well-formed text without U+0000`);
}

/** The chain must go on from the stream's last event; a right version with a wrong hash is a broken assumption. */
export function assertContinues(headHash: string, batch: Append): void {
  const first = batch.events[0];
  assert(
    first === undefined || first.envelope.prevHash === headHash,
    `event ${first?.envelope.version} of ${batch.stream} does not continue the hash chain of the stream`,
  );
}

/** Returns the bytes of the events. */
function assertChained(batch: Append): number {
  let version = batch.expectedVersion;
  let before: SealedEvent | undefined;
  let total = 0;
  for (const event of batch.events) {
    version += 1;
    const { envelope, canonical } = event;
    assert(
      envelope.stream === batch.stream,
      `an event of ${envelope.stream} in an append to ${batch.stream}`,
    );
    assert(envelope.version === version, `event ${envelope.version} where ${version} follows`);
    const prevHash = before ? before.envelope.hash : version === 1 ? '' : envelope.prevHash;
    assert(envelope.prevHash === prevHash, `event ${version} does not continue the hash chain`);
    assertMost(`bytes of event ${version}`, bytes(canonical), appendLimits.eventBytes);
    total += bytes(canonical);
    before = event;
  }
  return total;
}

function assertEffect(effect: NewEffect): number {
  assertKey('id of an effect', effect.id);
  assertName('kind of an effect', effect.kind);
  assertKey('stream of an effect', effect.about);
  assertAt('dueAt', effect.dueAt);
  assert(
    Number.isInteger(effect.lane) && effect.lane >= 0 && effect.lane <= 4,
    `lane 0 to 4, not ${effect.lane}`,
  );
  return assertDoc(`data of effect ${effect.id}`, effect.data, appendLimits.effectBytes);
}

function assertRow(row: RowWrite): number {
  assertName('view of a row', row.view);
  assertKey('key of a row', row.key);
  const index = Object.entries(row.index ?? {});
  assertMost('indexes of a row', index.length, appendLimits.indexes);
  for (const [name, { value, sort }] of index) {
    assertName('name of an index', name);
    assertText('value of an index', value);
    assertMost('bytes of the value of an index', bytes(value), appendLimits.keyBytes);
    assertText('sort text of an index', sort);
    assertMost('bytes of the sort text of an index', bytes(sort), appendLimits.sortBytes);
  }
  return assertDoc(`row ${row.key}`, row.doc, appendLimits.docBytes);
}

function assertClaim(claim: ClaimWrite): number {
  assertKey('key of a claim', claim.key, appendLimits.claimBytes);
  assertText('value of a claim', claim.value);
  assertMost('bytes of the value of a claim', bytes(claim.value), appendLimits.claimBytes);
  if (claim.expiresAt !== undefined) assertAt('expiresAt', claim.expiresAt);
  return bytes(claim.key) + bytes(claim.value);
}

function assertOutcome(finish: FinishEffect): void {
  assertKey('id of an effect', finish.id);
  if ('retryAt' in finish.outcome) assertAt('retryAt', finish.outcome.retryAt);
}

function assertDoc(name: string, doc: Json, most: number): number {
  const size = jsonBytes(doc);
  assertMost(`bytes of ${name}`, size, most);
  return size;
}

function assertMost(name: string, seen: number, most: number): void {
  assert(seen <= most, `${name}: ${seen}, at most ${most}`);
}

function assertOnce<T>(name: string, all: readonly T[], key: (each: T) => string): void {
  assert(new Set(all.map(key)).size === all.length, `an append writes each ${name} once`);
}

const sum = <T>(all: readonly T[], size: (each: T) => number): number =>
  all.reduce((total, each) => total + size(each), 0);
