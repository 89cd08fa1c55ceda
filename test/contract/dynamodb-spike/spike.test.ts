import { afterAll, beforeAll, describe } from 'vitest';
import { longViewName } from '../store/limit-contract.ts';
import { storeContract } from '../store/store-contract.ts';
import { createTable, hasJava, startLocalDynamo, type LocalDynamo } from './local.ts';
import { createSpikeStore } from './spike-store.ts';

let dynamo: LocalDynamo;
let tables = 0;

/** What a store for use would be given by its composition. */
const views = { incidents: ['status', 'all'], view: ['all'], v: ['i'], [longViewName]: [longViewName] };

describe.skipIf(!hasJava)('the contract on one table of DynamoDB (needs Java 17 for DynamoDB Local)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  storeContract(async () => {
    const table = `${process.pid}-${(tables += 1)}`;
    await createTable(dynamo.client, table);
    let drawn = 0;
    const random = () => ((drawn += 1) % 7) / 7;
    const one = createSpikeStore(dynamo.client, { table, views, random });
    const other = createSpikeStore(dynamo.client, { table, views, random });
    return { one, other, close: async () => {} };
  });
});
