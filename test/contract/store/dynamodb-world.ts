import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Store, Views } from '../../../bot/app/ports/index.ts';
import { createTable } from '../../../bot/store/dynamodb/create-table.ts';
import { openDynamoStore, type DynamoOptions } from '../../../bot/store/dynamodb/index.ts';
import { longViewName } from './limit-contract.ts';

/** Views of the contract's tests: some spread over partitions, some not. */
export const sampleViews: Views = {
  incidents: { status: { place: 1, spread: true }, all: { place: 3 } },
  others: { status: { place: 1 } },
  view: { all: { place: 2 } },
  v: { i: { place: 1 } },
  [longViewName]: { [longViewName]: { place: 4, spread: true } },
};

export const region = 'eu-west-1';

let tables = 0;

/** A new table of its own name, and how to reach it. */
export async function newTable(
  client: DynamoDBClient,
): Promise<{ readonly table: string; readonly spec: string }> {
  const table = `tocsin-${process.pid}-${(tables += 1)}`;
  await createTable(client, { region, table });
  return { table, spec: `dynamodb://${region}/${table}` };
}

export function openSample(
  spec: string,
  client: DynamoDBClient,
  more: Partial<DynamoOptions> = {},
): Promise<Store> {
  let drawn = 0;
  const random = () => ((drawn += 1) % 7) / 7;
  return openDynamoStore(spec, { client, views: sampleViews, random, ...more });
}

/** Two ways to one new table, as two processes would have. */
export async function openTwice(client: DynamoDBClient) {
  const { spec } = await newTable(client);
  const [one, other] = [await openSample(spec, client), await openSample(spec, client)];
  return {
    one,
    other,
    close: async () => {
      await one.close();
      await other.close();
    },
  };
}
