import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../core/calendar/index.ts';
import { views as productViews, type Store, type Views } from '../../app/ports/index.ts';
import { checked } from '../checked.ts';
import { claimReads } from './claims.ts';
import { effectReads } from './effects.ts';
import { eventReads } from './events.ts';
import { notingTime, openMeta } from './meta.ts';
import { tablePlace, type TablePlace } from './place.ts';
import { createRecent } from './recent.ts';
import { rowReads } from './rows.ts';
import { openTable } from './table.ts';
import { turnsOf } from './turns.ts';
import { createWriter } from './writer.ts';

export { openTable, tablePlace };

export type DynamoOptions = {
  /** Uniform in [0, 1), for pauses that differ between processes. */
  readonly random: () => number;
  readonly readOnly?: boolean;
  /** Told about the newest instant that is stored, to a minute, before anything is written. */
  readonly notBefore?: (newest: Instant) => void;
  /** Instead of the product's own. */
  readonly views?: Views;
  /** Instead of one that is made from the environment. */
  readonly client?: DynamoDBClient;
};

/** DynamoDB answers within milliseconds or not at all; a request that hangs is sent again (table.ts). */
const timeLimits = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true } as const;

/** Its address may come from AWS_ENDPOINT_URL_DYNAMODB, which the SDK reads itself. */
export const dynamoClient = ({ region }: TablePlace): DynamoDBClient =>
  new DynamoDBClient({ region, maxAttempts: 1, requestHandler: timeLimits });

/** The table as it is reached, and how to let go of it. Nothing is asked of it yet. */
export function createRequestedTable(
  spec: string,
  options: Pick<DynamoOptions, 'random' | 'readOnly' | 'client'>,
) {
  const place = tablePlace(spec);
  const client = options.client ?? dynamoClient(place);
  const { random, readOnly = false } = options;
  const table = openTable(client, { place, random, readOnly });
  return {
    table,
    close(): void {
      table.close();
      if (options.client === undefined) client.destroy();
    },
  };
}

/** Opens `dynamodb://REGION/TABLE`; makes no table. Throws StoreError with what to do about it. */
export async function openDynamoStore(spec: string, options: DynamoOptions): Promise<Store> {
  const { views = productViews, readOnly = false } = options;
  const requested = createRequestedTable(spec, options);
  const { table } = requested;
  try {
    const newest = await openMeta(table, readOnly);
    if (newest !== undefined) options.notBefore?.(newest);
  } catch (error) {
    requested.close();
    throw error;
  }
  const recent = createRecent();
  const store: Store = {
    ...createWriter(table, recent, views),
    ...eventReads(table),
    ...rowReads(table, views),
    ...claimReads(table),
    ...effectReads(table, recent),
    ...turnsOf(table),
    close: async () => requested.close(),
  };
  return checked(notingTime(table, store), views);
}
