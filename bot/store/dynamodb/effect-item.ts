import { epochMs } from '../../core/calendar/index.ts';
import { doneKeptSec } from '../../app/ports/index.ts';
import type { EffectRecord } from '../effect-rules.ts';
import { effectKey, effectsOf, effectSort, indexed } from './keys.ts';
import { standingOf } from './recent.ts';
import { ttlAttribute } from './schema.ts';
import type { Item, Table } from './table.ts';

/** A stored effect and how often it was written; every change is conditional on that number. */
export type Kept = { readonly record: EffectRecord; readonly revision: number };

export const keptOf = (item: Item): Kept => ({
  record: JSON.parse(item['record'] as string) as EffectRecord,
  revision: item['revision'] as number,
});

/** `state` and `dueAt` stand beside the record for the filter of the table's stream. */
export function itemOf(record: EffectRecord, revision: number): Item {
  const { id, lane } = record;
  const { state, at } = standingOf(record);
  const place =
    state === 'done'
      ? // Done effects leave the index, which so holds what is open, however many have ever been; DynamoDB removes them.
        { [ttlAttribute]: Math.ceil(epochMs(record.dueAt) / 1000) + doneKeptSec }
      : indexed('by1', effectsOf(state, lane, id), effectSort(at, id));
  return { ...effectKey(id), record: JSON.stringify(record), revision, state, dueAt: record.dueAt, ...place };
}

export const unchangedSince = (revision: number | undefined) =>
  revision === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'revision = :known', ExpressionAttributeValues: { ':known': revision } };

/** Writes a changed effect unless somebody else has changed it since it was read. */
export function replace(table: Table, { revision }: Kept, changed: EffectRecord): Promise<boolean> {
  const item = itemOf(changed, revision + 1);
  return table.putIf(
    item,
    'revision = :known',
    { ':known': revision },
    (there) => there['record']?.S === item['record'] && there['revision']?.N === String(revision + 1),
  );
}
