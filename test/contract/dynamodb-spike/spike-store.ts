import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import assert from 'node:assert/strict';
import { epochMs } from '../../../bot/core/calendar/index.ts';
import type { Envelope } from '../../../bot/core/incident/index.ts';
import type { Append, AppendOutcome, ClaimWrite, Store } from '../../../bot/app/ports/index.ts';
import { checked } from '../../../bot/store/checked.ts';
import { assertContinues } from '../../../bot/store/limits.ts';
import { turn } from '../../../bot/store/turn.ts';
import { effectReads, planEffects } from './effects.ts';
import * as keys from './keys.ts';
import { rowReads, rowAction, type Views } from './rows.ts';
import { openTable, type Action, type Item, type Reason, type Table } from './table.ts';

/** More than any contention of ours needs; a store for use would give up after a time and say 'busy'. */
const MOST_TRIES = 200;

/** The whole contract on one table of DynamoDB: what proves that it can be kept, not yet what is run. */
export function createSpikeStore(
  client: DynamoDBClient,
  options: { readonly table: string; readonly views: Views; readonly random: () => number },
): Store {
  const table = openTable(client, options.table);
  const pause = (tries: number): Promise<void> =>
    new Promise((wake) => setTimeout(wake, options.random() * Math.min(2 ** tries, 32)));

  /** Plans and writes until what was planned with still holds when it is written. */
  const written = async (batch: Writes): Promise<AppendOutcome> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const effects = await planEffects(table, batch.effects, batch.finishes, batch.recordedAt);
      if ('leaseLost' in effects) return { ok: false, reason: 'lease-lost' };
      const claims = batch.claims.map((claim) => claimAction(table, claim, batch.recordedAt));
      const stream = batch.stream ? streamActions(table, batch.stream) : [];
      const rows = (batch.rows ?? []).map((row) => rowAction(table, options.views, row));
      const actions = [...claims, ...stream, ...rows, ...effects.actions];
      if (actions.length === 0) return { ok: true };
      const reasons = await table.transact(actions);
      const outcome = reasons === undefined ? { ok: true as const } : refusalOf(batch, reasons);
      if (outcome) return outcome;
      await pause(tries);
    }
    throw new Error('no end to the contention');
  };

  return checked({
    append: (batch) => written({ ...batch, stream: batch }),
    enqueue: (batch) => written(batch),
    async finish(finishes, now) {
      const outcome = await written({ effects: [], claims: [], recordedAt: now, finishes });
      return { ok: outcome.ok };
    },
    ...eventReads(table),
    ...rowReads(table, options.views),
    ...effectReads(table),
    ...turnsOf(table, pause),
    async claimed(key, now) {
      const item = await table.get(keys.claimKey(key));
      const expired = item?.['expiresAt'] !== undefined && now > (item['expiresAt'] as string);
      return expired ? undefined : (item?.['value'] as string | undefined);
    },
    close: async () => table.close(),
  });
}

type Writes = Pick<Append, 'effects' | 'claims' | 'recordedAt' | 'finishes'> &
  Partial<Pick<Append, 'rows'>> & { readonly stream?: Append };

/** What is final comes first; undefined when only an effect has changed meanwhile or two transactions met. */
function refusalOf(batch: Writes, reasons: readonly Reason[]): AppendOutcome | undefined {
  const failed = (n: number): Reason | undefined =>
    reasons[n]?.Code === 'ConditionalCheckFailed' ? reasons[n] : undefined;
  for (const [n, { key }] of batch.claims.entries()) {
    const value = failed(n)?.Item?.['value'];
    if (value !== undefined) return { ok: false, reason: 'claimed', key, value: (value as { S: string }).S };
  }
  const head = batch.stream && failed(batch.claims.length);
  if (!batch.stream || !head) return undefined;
  const stored = head.Item as { version?: { N: string }; hash?: { S: string } } | undefined;
  const version = Number(stored?.version?.N ?? 0);
  if (version === batch.stream.expectedVersion) assertContinues(stored?.hash?.S ?? '', batch.stream);
  return { ok: false, reason: 'version' };
}

/** First the head, under the condition that it is still what was decided on, then the events. */
function streamActions({ TableName }: Table, batch: Append): readonly Action[] {
  const { stream, expectedVersion, events } = batch;
  const [first, last] = [events[0]?.envelope, events.at(-1)?.envelope];
  const condition =
    expectedVersion === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: first ? 'version = :expected AND #hash = :before' : 'version = :expected',
          ExpressionAttributeValues: {
            ':expected': expectedVersion,
            ...(first ? { ':before': first.prevHash } : {}),
          },
          ...(first ? { ExpressionAttributeNames: { '#hash': 'hash' } } : {}),
        };
  const guard = { TableName, ...condition, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if (!last) return [{ ConditionCheck: { ...guard, Key: keys.headKey(stream) } }];
  const listed = keys.indexed('by1', keys.allStreams, stream);
  const head = { ...keys.headKey(stream), version: last.version, hash: last.hash, ...listed };
  const puts = events.map(({ envelope, canonical }): Action => {
    const sort = keys.correlatedSort(envelope.recordedAt, stream, envelope.version);
    const found = keys.indexed('by1', keys.correlated(envelope.correlation), sort);
    const Item = { ...keys.eventKey(stream, envelope.version), canonical, ...found };
    return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
  });
  return [{ Put: { ...guard, Item: head } }, ...puts];
}

function claimAction({ TableName }: Table, claim: ClaimWrite, now: string): Action {
  const { key, value, expiresAt } = claim;
  // `ttl` lets DynamoDB remove it some day; what counts is `expiresAt`.
  const expiry = expiresAt === undefined ? {} : { expiresAt, ttl: Math.ceil(epochMs(expiresAt) / 1000) };
  return {
    Put: {
      TableName,
      Item: { ...keys.claimKey(key), value, ...expiry },
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
      ExpressionAttributeValues: { ':now': now },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

function eventReads(
  table: Table,
): Pick<Store, 'readStream' | 'readCanonical' | 'head' | 'readCorrelated' | 'streams'> {
  const between = async (stream: string, after: number): Promise<readonly string[]> => {
    const [{ pk, sk: from }, { sk: to }] = [
      keys.eventKey(stream, after + 1),
      keys.eventKey(stream, 9_999_999_999),
    ];
    return (await table.partition(pk, from, to)).map((item) => item['canonical'] as string);
  };
  const parsed = (canonical: string): Envelope => JSON.parse(canonical) as Envelope;
  return {
    readStream: async (stream, after = 0) => (await between(stream, after)).map(parsed),
    readCanonical: (stream) => between(stream, 0),
    async head(stream) {
      const item = await table.get(keys.headKey(stream));
      return item && { version: item['version'] as number, hash: item['hash'] as string };
    },
    async readCorrelated(correlation) {
      const found = await table.keysBy({ index: 'by1', value: keys.correlated(correlation) });
      return (await table.getAll(found)).map((item) => parsed(item['canonical'] as string));
    },
    async streams(prefix, after, limit) {
      const behind = after === undefined || after < prefix ? {} : { from: `${after}\0` };
      const found = await table.keysBy({
        index: 'by1',
        value: keys.allStreams,
        from: prefix,
        to: `${prefix}\u{10ffff}`,
        limit,
        ...behind,
      });
      return found.map((item) => item['by1sk'] as string);
    },
  };
}

function turnsOf(
  table: Table,
  pause: (tries: number) => Promise<void>,
): Pick<Store, 'takeTurn' | 'blockUntil' | 'nextNumber'> {
  return {
    async takeTurn(limit) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const item: Item | undefined = await table.get(keys.turnKey(limit.key));
        const [arrivalMs, blockedMs] = [
          (item?.['arrivalMs'] ?? 0) as number,
          (item?.['blockedMs'] ?? 0) as number,
        ];
        const taken = turn({ arrivalMs, blockedMs }, limit);
        if ('freeAt' in taken) return { ok: false, freeAt: taken.freeAt };
        const stored = await table.update({
          Key: keys.turnKey(limit.key),
          UpdateExpression: 'SET arrivalMs = :next',
          ConditionExpression:
            '(arrivalMs = :arrival OR (attribute_not_exists(arrivalMs) AND :arrival = :zero)) AND ' +
            '(blockedMs = :blocked OR (attribute_not_exists(blockedMs) AND :blocked = :zero))',
          ExpressionAttributeValues: {
            ':next': taken.state.arrivalMs,
            ':arrival': arrivalMs,
            ':blocked': blockedMs,
            ':zero': 0,
          },
        });
        if (stored) return { ok: true };
        await pause(tries);
      }
      throw new Error('no end to the contention');
    },
    async blockUntil(key, until) {
      await table.update({
        Key: keys.turnKey(key),
        UpdateExpression: 'SET blockedMs = :until',
        ConditionExpression: 'attribute_not_exists(blockedMs) OR blockedMs < :until',
        ExpressionAttributeValues: { ':until': epochMs(until) },
      });
    },
    async nextNumber(counter) {
      const stored = await table.update({
        Key: keys.counterKey(counter),
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': 1 },
      });
      assert(stored);
      return stored['n'] as number;
    },
  };
}
