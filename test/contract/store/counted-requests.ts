import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Requests by operation, and the capacity units that DynamoDB says they took. */
export type Counted = {
  readonly requests: Readonly<Record<string, number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
};

type Capacity = {
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
};

const writes: ReadonlySet<string> = new Set([
  'TransactWriteItems',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
]);

/** Counts what passes through a client from now on; `take` gives what came since it was asked last. */
export function countRequests(client: DynamoDBClient): { readonly take: () => Counted } {
  let requests: Record<string, number> = {};
  let [readUnits, writeUnits] = [0, 0];

  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const operation = commandName.replace(/Command$/, '');
        const answer = await next({
          ...args,
          input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input,
        });
        requests[operation] = (requests[operation] ?? 0) + 1;
        const { ConsumedCapacity: said } = answer.output as {
          readonly ConsumedCapacity?: Capacity | readonly Capacity[];
        };
        const all = said === undefined ? [] : [said].flat();
        const units = all.reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
        if (writes.has(operation)) writeUnits += units;
        else readUnits += units;
        return answer;
      },
    { step: 'initialize', name: 'countRequests' },
  );

  return {
    take() {
      const sorted = Object.entries(requests).toSorted(([a], [b]) => (a < b ? -1 : 1));
      const counted = { requests: Object.fromEntries(sorted), readUnits, writeUnits };
      requests = {};
      [readUnits, writeUnits] = [0, 0];
      return counted;
    },
  };
}
