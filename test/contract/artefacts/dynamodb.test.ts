import { afterAll, beforeAll, describe } from 'vitest';
import { createDynamoArtefacts } from '../../../bot/store/dynamodb/artefacts.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from '../store/dynamodb-local.ts';
import { newTable } from '../store/dynamodb-world.ts';
import { artefactContract } from './artefact-contract.ts';

let dynamo: LocalDynamo;
let spec: string;

describe.skipIf(!hasJava())('artefacts in a table of DynamoDB (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
    ({ spec } = await newTable(dynamo.client));
  });
  afterAll(() => dynamo.stop());

  artefactContract(() => createDynamoArtefacts(spec, { client: dynamo.client, random: () => 0.5 }));
});
