import assert from 'node:assert/strict';
import {
  StoreError,
  type Append,
  type AppendOutcome,
  type Store,
  type Views,
} from '../../app/ports/index.ts';
import { assertContinues } from '../limits.ts';
import { claimAction } from './claims.ts';
import { busyReasons } from './dynamodb-error.ts';
import { streamActions } from './events.ts';
import { planEffects } from './plan-effects.ts';
import type { Recent } from './recent.ts';
import { rowAction } from './rows.ts';
import { patienceMs, type Reason, type Table } from './table.ts';

type Writes = Pick<Append, 'effects' | 'claims' | 'recordedAt' | 'finishes'> &
  Partial<Pick<Append, 'rows'>> & { readonly stream?: Append };

/** Everything that is written with effects: one transaction each, planned again while only an effect is in the way. */
export function createWriter(
  table: Table,
  recent: Recent,
  views: Views,
): Pick<Store, 'append' | 'enqueue' | 'finish'> {
  async function written(batch: Writes): Promise<AppendOutcome> {
    const begunMs = performance.now();
    for (let tries = 0; ; tries += 1) {
      const plan = await planEffects(table, batch.effects, batch.finishes, batch.recordedAt);
      if ('leaseLost' in plan) return { ok: false, reason: 'lease-lost' };
      const claims = batch.claims.map((claim) => claimAction(table, claim, batch.recordedAt));
      const stream = batch.stream ? streamActions(table, batch.stream) : [];
      const rows = (batch.rows ?? []).map((row) => rowAction(table, views, row));
      const actions = [...claims, ...stream, ...rows, ...plan.actions];
      if (actions.length === 0) return { ok: true };
      assert(actions.length <= mostActions, `${actions.length} actions, a transaction takes ${mostActions}`);
      const reasons = await table.transact(actions);
      if (reasons === undefined) {
        for (const record of plan.records) recent.note(record);
        return { ok: true };
      }
      const refusal = refusalOf(batch, reasons);
      if (refusal) return refusal;
      assertForeseen(reasons);
      if (performance.now() - begunMs > patienceMs) {
        const { table: name } = table.place;
        throw new StoreError('busy', `${name}: too many write the same at once`, { retryable: true });
      }
      await table.pause(tries);
    }
  }

  return {
    append: (batch) => written({ ...batch, stream: batch }),
    enqueue: (batch) => written(batch),
    async finish(finishes, now) {
      const outcome = await written({ effects: [], claims: [], recordedAt: now, finishes });
      return { ok: outcome.ok };
    },
  };
}

/** Amazon DynamoDB, TransactWriteItems: "up to 100 write actions". */
const mostActions = 100;

/** What is final comes first; undefined when only an effect has changed meanwhile or two transactions met. */
function refusalOf(batch: Writes, reasons: readonly Reason[]): AppendOutcome | undefined {
  const failed = (n: number): Reason | undefined =>
    reasons[n]?.Code === 'ConditionalCheckFailed' ? reasons[n] : undefined;
  for (const [n, { key }] of batch.claims.entries()) {
    const value = failed(n)?.Item?.['value']?.S;
    if (value !== undefined) return { ok: false, reason: 'claimed', key, value };
  }
  const head = batch.stream && failed(batch.claims.length);
  if (!batch.stream || !head) return undefined;
  const version = Number(head.Item?.['version']?.N ?? 0);
  if (version === batch.stream.expectedVersion) assertContinues(head.Item?.['hash']?.S ?? '', batch.stream);
  return { ok: false, reason: 'version' };
}

const foreseen: ReadonlySet<string> = new Set(['None', 'ConditionalCheckFailed', ...busyReasons]);

/** An item that DynamoDB does not take at all: trying again would change nothing. */
function assertForeseen(reasons: readonly Reason[]): void {
  const other = reasons.find(({ Code }) => Code !== undefined && !foreseen.has(Code));
  assert(other === undefined, `DynamoDB refuses an item for good: ${other?.Code} ${other?.Message ?? ''}`);
}
