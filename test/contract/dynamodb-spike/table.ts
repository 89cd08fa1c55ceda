import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchGetCommandOutput,
  type QueryCommandInput,
  type QueryCommandOutput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { StoreError } from '../../../bot/app/ports/index.ts';
import { tableOf, type IndexName, type Key } from './keys.ts';

export type Item = Key & Readonly<Record<string, unknown>>;

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type Reason = { readonly Code?: string; readonly Item?: Record<string, unknown> };

export type IndexQuery = {
  readonly index: IndexName;
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  /** Key of the item to go on behind. */
  readonly after?: Record<string, string>;
  readonly limit?: number;
};

export type Table = ReturnType<typeof openTable>;

/** The calls of DynamoDB that the store is made of. */
export function openTable(client: DynamoDBClient, name: string) {
  const documents = DynamoDBDocumentClient.from(client);
  const TableName = tableOf(name);
  let closed = false;

  const send: typeof documents.send = ((command: never) => {
    if (closed) throw new StoreError('unavailable', 'the store is closed', { retryable: false });
    return documents.send(command);
  }) as typeof documents.send;

  return {
    TableName,
    close: () => {
      closed = true;
    },
    async get(key: Key): Promise<Item | undefined> {
      const { Item } = await send(new GetCommand({ TableName, Key: key, ConsistentRead: true }));
      return Item as Item | undefined;
    },
    /** In the order of the keys; those that do not exist are left out. */
    async getAll(keys: readonly Key[]): Promise<readonly Item[]> {
      const found = new Map<string, Item>();
      for (let n = 0; n < keys.length; n += 100) {
        let Keys: Record<string, unknown>[] | undefined = keys
          .slice(n, n + 100)
          .map(({ pk, sk }) => ({ pk, sk }));
        while (Keys !== undefined && Keys.length > 0) {
          const page: BatchGetCommandOutput = await send(
            new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
          );
          for (const item of (page.Responses?.[TableName] ?? []) as Item[])
            found.set(JSON.stringify([item.pk, item.sk]), item);
          Keys = page.UnprocessedKeys?.[TableName]?.Keys;
        }
      }
      return keys.flatMap(({ pk, sk }) => found.get(JSON.stringify([pk, sk])) ?? []);
    },
    /** All items of a partition whose sort key lies between the bounds, both included. */
    partition: (pk: string, from: string, to: string): Promise<readonly Item[]> =>
      queryAll({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
        ConsistentRead: true,
      }),
    /** Keys in an index; `to` is not included, since no sort key of ours ends where a bound does. */
    keysBy: ({
      index,
      value,
      from = '',
      to,
      newestFirst,
      after,
      limit,
    }: IndexQuery): Promise<readonly Item[]> =>
      to !== undefined && to < from
        ? Promise.resolve([])
        : queryAll(
            {
              IndexName: index,
              KeyConditionExpression: `${index}pk = :value${
                to === undefined
                  ? from === ''
                    ? ''
                    : ` AND ${index}sk >= :from`
                  : ` AND ${index}sk BETWEEN :from AND :to`
              }`,
              ExpressionAttributeValues: {
                ':value': value,
                ...(to === undefined && from === '' ? {} : { ':from': from === '' ? '\0' : from }),
                ...(to === undefined ? {} : { ':to': to }),
              },
              ScanIndexForward: newestFirst !== true,
              ...(after === undefined ? {} : { ExclusiveStartKey: after }),
            },
            limit,
          ),
    async count(index: IndexName, value: string): Promise<number> {
      let n = 0;
      let ExclusiveStartKey: Record<string, unknown> | undefined;
      do {
        const page: QueryCommandOutput = await send(
          new QueryCommand({
            TableName,
            IndexName: index,
            KeyConditionExpression: `${index}pk = :value`,
            ExpressionAttributeValues: { ':value': value },
            Select: 'COUNT',
            ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }),
          }),
        );
        n += page.Count ?? 0;
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey !== undefined);
      return n;
    },
    /** Why the transaction was refused, action by action; undefined when everything is stored. */
    async transact(actions: readonly Action[]): Promise<readonly Reason[] | undefined> {
      try {
        await send(new TransactWriteCommand({ TransactItems: [...actions] }));
        return undefined;
      } catch (error) {
        if ((error as Error).name !== 'TransactionCanceledException') throw error;
        return (error as unknown as { CancellationReasons: Reason[] }).CancellationReasons;
      }
    },
    /** False when the condition did not hold. */
    putIf: (item: Item, condition: string, values: Record<string, unknown>): Promise<boolean> =>
      conditional(() =>
        send(
          new PutCommand({
            TableName,
            Item: item,
            ConditionExpression: condition,
            ExpressionAttributeValues: values,
          }),
        ),
      ),
    async update(input: Omit<UpdateCommandInput, 'TableName'>): Promise<Record<string, unknown> | undefined> {
      let changed: Record<string, unknown> | undefined;
      await conditional(async () => {
        const { Attributes } = await send(
          new UpdateCommand({ TableName, ReturnValues: 'ALL_NEW', ...input }),
        );
        changed = Attributes;
      });
      return changed;
    },
  };

  async function queryAll(
    input: Omit<QueryCommandInput, 'TableName'>,
    limit: number = Infinity,
  ): Promise<readonly Item[]> {
    const found: Item[] = [];
    let next: Partial<QueryCommandInput> = {};
    for (;;) {
      const left = limit === Infinity ? {} : { Limit: limit - found.length };
      const page = await send(new QueryCommand({ TableName, ...input, ...next, ...left }));
      found.push(...((page.Items ?? []) as Item[]));
      if (page.LastEvaluatedKey === undefined || found.length >= limit) return found;
      next = { ExclusiveStartKey: page.LastEvaluatedKey };
    }
  }
}

async function conditional(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'ConditionalCheckFailedException' || name === 'TransactionConflictException') return false;
    throw error;
  }
}
