import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchGetCommandOutput,
  type BatchWriteCommandOutput,
  type QueryCommandInput,
  type QueryCommandOutput,
  type ScanCommandInput,
  type ScanCommandOutput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { StoreError } from '../../app/ports/index.ts';
import { byBytes } from '../byte-order.ts';
import { isPassing, storeError } from './dynamodb-error.ts';
import type { Key } from './keys.ts';
import type { TablePlace } from './place.ts';
import type { IndexName } from './schema.ts';

export type Item = Key & Readonly<Record<string, unknown>>;

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Why an action of a transaction failed; `Item` is what was there, in DynamoDB's own notation. */
export type Reason = {
  readonly Code?: string;
  readonly Message?: string;
  readonly Item?: Record<string, { readonly S?: string; readonly N?: string }>;
};

export type IndexQuery = {
  readonly index: IndexName;
  readonly value: string;
  /** from <= sort <= to. */
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
};

export type Table = ReturnType<typeof openTable>;

export type TableOptions = {
  readonly place: TablePlace;
  /** Uniform in [0, 1), for pauses that differ between processes. */
  readonly random: () => number;
  /** Refuses to write. */
  readonly readOnly?: boolean;
};

/** So long a request is tried again while DynamoDB is busy or does not answer; as long as SQLite is waited for. */
export const patienceMs = 10_000;

/**
 * The calls of DynamoDB that the store is made of. The one place beside the effect engine that repeats a call: what is
 * repeated is the same request, and a transaction carries a token by which DynamoDB knows it again for 10 minutes.
 */
export function openTable(client: DynamoDBClient, { place, random, readOnly }: TableOptions) {
  const documents = DynamoDBDocumentClient.from(client);
  const TableName = place.table;
  let closed = false;

  const pause = (tries: number): Promise<void> =>
    new Promise((wake) => setTimeout(wake, (0.5 + random() / 2) * Math.min(25 * 2 ** tries, 1000)));

  /** Sends until there is an answer; `again` tells whether an earlier try may have been carried out. */
  async function send<T>(call: (again: boolean) => Promise<T>): Promise<T> {
    const begunMs = performance.now();
    for (let tries = 0; ; tries += 1) {
      if (closed) throw new StoreError('unavailable', 'the store is closed', { retryable: false });
      try {
        return await call(tries > 0);
      } catch (error) {
        if (!isPassing(error) || performance.now() - begunMs > patienceMs) throw storeError(error, place);
      }
      await pause(tries);
    }
  }

  const write: typeof send = async (call) => {
    if (readOnly === true) {
      const why = `${place.table} was opened for reading only`;
      throw new StoreError('read-only', why, { retryable: false });
    }
    return await send(call);
  };

  async function queryAll(
    input: Omit<QueryCommandInput, 'TableName'>,
    limit: number = Infinity,
  ): Promise<readonly Item[]> {
    const found: Item[] = [];
    let next: Partial<QueryCommandInput> = {};
    for (;;) {
      const left = limit === Infinity ? {} : { Limit: limit - found.length };
      const command = new QueryCommand({ TableName, ...input, ...next, ...left });
      const page: QueryCommandOutput = await send(() => documents.send(command));
      found.push(...((page.Items ?? []) as Item[]));
      if (page.LastEvaluatedKey === undefined || found.length >= limit) return found;
      next = { ExclusiveStartKey: page.LastEvaluatedKey };
    }
  }

  /** At most 100 keys, the limit of one request. */
  async function getSome(keys: readonly Key[], found: Map<string, Item>): Promise<void> {
    let Keys: Record<string, unknown>[] | undefined = keys.map(({ pk, sk }) => ({ pk, sk }));
    for (let tries = 0; Keys !== undefined && Keys.length > 0; tries += 1) {
      // What is over 16 MB is handed back to be asked for at once; what is handed back again, because of a throttle.
      if (tries > 1) await pause(tries);
      const command = new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
      const page: BatchGetCommandOutput = await send(() => documents.send(command));
      for (const item of (page.Responses?.[TableName] ?? []) as Item[]) found.set(nameOf(item), item);
      Keys = page.UnprocessedKeys?.[TableName]?.Keys;
    }
  }

  return {
    TableName,
    place,
    pause,
    close: () => {
      closed = true;
    },
    /** Consistent. */
    async get(key: Key): Promise<Item | undefined> {
      const command = new GetCommand({ TableName, Key: key, ConsistentRead: true });
      return (await send(() => documents.send(command))).Item as Item | undefined;
    },
    /** In the order of the keys; those that do not exist are left out. Consistent. */
    async getAll(keys: readonly Key[]): Promise<readonly Item[]> {
      const found = new Map<string, Item>();
      const pages = Array.from({ length: Math.ceil(keys.length / 100) }, (_, n) =>
        keys.slice(n * 100, (n + 1) * 100),
      );
      await Promise.all(pages.map((page) => getSome(page, found)));
      return keys.flatMap((key) => found.get(nameOf(key)) ?? []);
    },
    /** All items of a partition whose sort key lies between the bounds, both included. Consistent. */
    partition: (pk: string, from: string, to: string): Promise<readonly Item[]> =>
      queryAll({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
        ConsistentRead: true,
      }),
    /** Keys in an index, which may lag behind the table by a moment. */
    keysBy: (query: IndexQuery): Promise<readonly Item[]> =>
      query.to !== undefined && byBytes(query.to, query.from ?? '') < 0
        ? Promise.resolve([])
        : queryAll(indexInput(query), query.limit),
    async count(query: IndexQuery): Promise<number> {
      let n = 0;
      let next: Partial<QueryCommandInput> = {};
      for (;;) {
        const command = new QueryCommand({ TableName, ...indexInput(query), Select: 'COUNT', ...next });
        const page: QueryCommandOutput = await send(() => documents.send(command));
        n += page.Count ?? 0;
        if (page.LastEvaluatedKey === undefined) return n;
        next = { ExclusiveStartKey: page.LastEvaluatedKey };
      }
    },
    /** Why the transaction was refused, action by action; undefined when everything is stored. */
    async transact(actions: readonly Action[]): Promise<readonly Reason[] | undefined> {
      const command = new TransactWriteCommand({
        TransactItems: [...actions],
        ClientRequestToken: randomUUID(),
      });
      return await write(async () => {
        try {
          await documents.send(command);
          return undefined;
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') throw error;
          const { CancellationReasons } = error as { readonly CancellationReasons?: readonly Reason[] };
          if (CancellationReasons === undefined) throw error;
          return CancellationReasons;
        }
      });
    },
    /** False when the condition did not hold. `mine` tells whether what is there is what was to be put. */
    putIf: (
      item: Item,
      condition: string,
      values: Record<string, unknown> | undefined,
      mine: (there: NonNullable<Reason['Item']>) => boolean = () => false,
    ): Promise<boolean> => {
      const command = new PutCommand({
        TableName,
        Item: item,
        ConditionExpression: condition,
        ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      return write(async (again) => {
        const failed = await refusedBy(() => documents.send(command));
        // An answer that got lost: the first try was carried out, and the second found its own trace.
        return failed === undefined || (again && failed.Item !== undefined && mine(failed.Item));
      });
    },
    /** The item after the change, or undefined when the condition did not hold. */
    async update(input: Omit<UpdateCommandInput, 'TableName'>): Promise<Record<string, unknown> | undefined> {
      const command = new UpdateCommand({ TableName, ReturnValues: 'ALL_NEW', ...input });
      return await write(async () => {
        let changed: Record<string, unknown> | undefined;
        await refusedBy(async () => {
          changed = (await documents.send(command)).Attributes;
        });
        return changed;
      });
    },
    /** The whole table, in no order. Consistent page by page. */
    async *scan(): AsyncGenerator<Item> {
      let next: Partial<ScanCommandInput> = {};
      for (;;) {
        const command = new ScanCommand({ TableName, ConsistentRead: true, ...next });
        const page: ScanCommandOutput = await send(() => documents.send(command));
        yield* (page.Items ?? []) as Item[];
        if (page.LastEvaluatedKey === undefined) return;
        next = { ExclusiveStartKey: page.LastEvaluatedKey };
      }
    },
    /** Puts items without any condition, 25 in one request (the limit of BatchWriteItem). Again is fine. */
    async putAll(items: readonly Item[]): Promise<void> {
      for (let n = 0; n < items.length; n += 25) {
        let left = items
          .slice(n, n + 25)
          .map((Item) => ({ PutRequest: { Item: Item as Record<string, unknown> } }));
        for (let tries = 0; left.length > 0; tries += 1) {
          if (tries > 0) await pause(tries);
          const command = new BatchWriteCommand({ RequestItems: { [TableName]: left } });
          const done: BatchWriteCommandOutput = await write(() => documents.send(command));
          left = (done.UnprocessedItems?.[TableName] ?? []) as typeof left;
        }
      }
    },
    /** Absent ones are fine. */
    async remove(keys: readonly Key[]): Promise<void> {
      for (const key of keys) {
        const command = new DeleteCommand({ TableName, Key: { pk: key.pk, sk: key.sk } });
        await write(() => documents.send(command));
      }
    },
  };
}

const nameOf = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);

function indexInput({
  index,
  value,
  from,
  to,
  newestFirst,
}: IndexQuery): Omit<QueryCommandInput, 'TableName'> {
  // An empty text is no value for DynamoDB to compare a key with.
  const lower = from === '' ? '\0' : from;
  const sort =
    to !== undefined
      ? ` AND ${index}sk BETWEEN :from AND :to`
      : lower !== undefined
        ? ` AND ${index}sk >= :from`
        : '';
  return {
    IndexName: index,
    KeyConditionExpression: `${index}pk = :value${sort}`,
    ExpressionAttributeValues: {
      ':value': value,
      ...(sort === '' ? {} : { ':from': lower ?? '\0' }),
      ...(to === undefined ? {} : { ':to': to }),
    },
    ScanIndexForward: newestFirst !== true,
  };
}

/** The failure of a condition; undefined when it held. A transaction in the way is trouble that passes. */
async function refusedBy(
  call: () => Promise<unknown>,
): Promise<{ readonly Item?: NonNullable<Reason['Item']> } | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
    const { Item } = error as unknown as { readonly Item?: NonNullable<Reason['Item']> };
    return Item === undefined ? {} : { Item };
  }
}
