import {
  CreateTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { StoreError } from '../../app/ports/index.ts';
import { storeError } from './dynamodb-error.ts';
import type { TablePlace } from './place.ts';
import { tableForm } from './schema.ts';

/** A table is made within seconds; on a bad day within a minute. */
const madeWithinSec = 300;

export type MadeTable = {
  /** False when it was there. */
  readonly made: boolean;
  /** Whether DynamoDB removes what has expired, and can bring the table back to any second of the last 35 days. */
  readonly timeToLive: boolean;
  readonly pointInTimeRecovery: boolean;
};

/**
 * Makes the table that the store needs, or completes one that is there: paid by request, with a stream, time to live,
 * point-in-time recovery, protected against deletion. Throws StoreError; a table of another form is left alone.
 */
export async function createTable(client: DynamoDBClient, place: TablePlace): Promise<MadeTable> {
  try {
    const there = await describe(client, place);
    if (there === undefined) {
      await client.send(new CreateTableCommand(tableInput(place.table)));
      await waitUntilTableExists(
        { client, maxWaitTime: madeWithinSec, minDelay: 1, maxDelay: 5 },
        { TableName: place.table },
      );
    } else assertForm(there, place);
    return {
      made: there === undefined,
      timeToLive: await expiring(client, place),
      pointInTimeRecovery: await recoverable(client, place),
    };
  } catch (error) {
    throw storeError(error, place);
  }
}

const attributes = [tableForm.key, ...tableForm.indexes].flatMap(({ partition, sort }) => [partition, sort]);

const keyOf = ({ partition, sort }: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** What DynamoDB is asked for; the stack makes the same (a test compares). */
export const tableInput = (TableName: string): ConstructorParameters<typeof CreateTableCommand>[0] => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  KeySchema: keyOf(tableForm.key),
  GlobalSecondaryIndexes: tableForm.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keyOf(index),
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: tableForm.streamView },
  DeletionProtectionEnabled: true,
});

async function describe(
  client: DynamoDBClient,
  { table }: TablePlace,
): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: table }))).Table;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

/** Somebody else's table may have the name. */
function assertForm(there: TableDescription, { region, table }: TablePlace): void {
  const formOf = (each: TableDescription): string =>
    JSON.stringify([
      each.KeySchema?.map(({ AttributeName }) => AttributeName),
      each.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).toSorted(),
    ]);
  const wanted = JSON.stringify([
    keyOf(tableForm.key).map(({ AttributeName }) => AttributeName),
    tableForm.indexes.map(({ name }) => name),
  ]);
  if (formOf(there) === wanted) return;
  throw new StoreError(
    'incompatible',
    `table ${table} in ${region} is there, and was not made for Tocsin (key and indexes ${formOf(there)}, ` +
      `not ${wanted}): choose another name`,
    { retryable: false },
  );
}

async function expiring(client: DynamoDBClient, { table }: TablePlace): Promise<boolean> {
  const { TimeToLiveDescription: now } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: table }),
  );
  if (now?.TimeToLiveStatus === 'ENABLED' || now?.TimeToLiveStatus === 'ENABLING') return true;
  const TimeToLiveSpecification = { Enabled: true, AttributeName: tableForm.ttlAttribute };
  await client.send(new UpdateTimeToLiveCommand({ TableName: table, TimeToLiveSpecification }));
  return true;
}

/** DynamoDB Local has no backups: then there are none. */
async function recoverable(client: DynamoDBClient, { table }: TablePlace): Promise<boolean> {
  try {
    const { ContinuousBackupsDescription: now } = await client.send(
      new DescribeContinuousBackupsCommand({ TableName: table }),
    );
    if (now?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED') return true;
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    await client.send(
      new UpdateContinuousBackupsCommand({ TableName: table, PointInTimeRecoverySpecification }),
    );
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'UnknownOperationException') return false;
    throw error;
  }
}
