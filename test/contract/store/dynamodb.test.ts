import { afterAll, beforeAll, describe } from 'vitest';
import { hasJava, startLocalDynamo, type LocalDynamo } from './dynamodb-local.ts';
import { openTwice } from './dynamodb-world.ts';
import { storeContract } from './store-contract.ts';

let dynamo: LocalDynamo;

describe.skipIf(!hasJava())('the DynamoDB store on DynamoDB Local (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  storeContract(() => openTwice(dynamo.client));
});
