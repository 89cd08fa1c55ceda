import { epochMs, type Instant } from '../../core/calendar/index.ts';
import type { ClaimWrite, Store } from '../../app/ports/index.ts';
import { claimKey } from './keys.ts';
import { ttlAttribute } from './schema.ts';
import type { Action, Item, Table } from './table.ts';

export function claimItem({ key, value, expiresAt }: ClaimWrite): Item {
  // What counts is `expiresAt`; DynamoDB removes the item some day after it.
  const expiry =
    expiresAt === undefined ? {} : { expiresAt, [ttlAttribute]: Math.ceil(epochMs(expiresAt) / 1000) };
  return { ...claimKey(key), value, ...expiry };
}

export function claimAction({ TableName }: Table, claim: ClaimWrite, now: Instant): Action {
  return {
    Put: {
      TableName,
      Item: claimItem(claim),
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
      ExpressionAttributeValues: { ':now': now },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

export const claimReads = (table: Table): Pick<Store, 'claimed'> => ({
  async claimed(key, now) {
    const item = await table.get(claimKey(key));
    const expiresAt = item?.['expiresAt'] as Instant | undefined;
    return expiresAt !== undefined && now > expiresAt ? undefined : (item?.['value'] as string | undefined);
  },
});
