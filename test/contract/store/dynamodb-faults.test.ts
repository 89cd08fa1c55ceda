import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import { createTable } from '../../../bot/store/dynamodb/create-table.ts';
import { openStore } from '../../../bot/store/index.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from './dynamodb-local.ts';
import { newTable, openSample, region } from './dynamodb-world.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, idsOf, noon, sealed } from './sample.ts';
import { startWallClock } from './wall-clock.ts';

let dynamo: LocalDynamo;

/** A client whose requests pass what the test puts in their way. */
function clientWith(
  way: (input: Readonly<Record<string, unknown>>, send: () => Promise<unknown>) => Promise<unknown>,
): DynamoDBClient {
  const client = new DynamoDBClient({
    endpoint: dynamo.url,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  client.middlewareStack.add(
    (next) => async (args) =>
      (await way(args.input as Readonly<Record<string, unknown>>, () => next(args))) as never,
    { step: 'initialize', priority: 'low' },
  );
  onTestFinished(() => client.destroy());
  return client;
}

const trouble = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name, ...more });

describe.skipIf(!hasJava())('DynamoDB when it is slow, busy or gone (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  /** An index that knows nothing of what is written while it lags. */
  const lagging = () => {
    const state = { lags: true };
    const client = clientWith((input, send) =>
      state.lags && 'IndexName' in input
        ? Promise.resolve({ output: { Items: [], Count: 0, $metadata: {} }, response: {} })
        : send(),
    );
    return { client, state };
  };

  test('an effect is claimed and known as next at once, though no index knows it yet', async () => {
    const { spec } = await newTable(dynamo.client);
    const { client } = lagging();
    const store = await openSample(spec, client);
    await store.append(
      appendTo('s', undefined, { effects: [effect('now'), effect('soon', { dueAt: at(9) })] }),
    );
    expect(await store.nextDue()).toBe(noon);
    const [claimed, ...more] = await claim(store);
    expect([claimed?.id, more]).toEqual(['now', []]);
    expect(await store.nextDue()).toBe(at(9));
    await store.finish(ended(claimed!, done, [effect('next', { dueAt: at(2) })]), at(1));
    expect(await store.nextDue()).toBe(at(2));
    expect(idsOf(await claim(store, at(9)))).toEqual(['next', 'soon']);
  });

  test('what another process wrote is found when the index has it, whatever this one wrote of it before', async () => {
    const { spec } = await newTable(dynamo.client);
    const [one, other] = [await openSample(spec, dynamo.client), await openSample(spec, dynamo.client)];
    await enqueue(one, effect('e'));
    const [begun] = await claim(one);
    await one.finish(ended(begun!, { parked: 'no' }), noon);
    expect(await other.unpark('e', at(1))).toBe(true);
    expect(idsOf(await claim(one, at(1)))).toEqual(['e']);
    expect(await claim(other, at(1))).toEqual([]);
  });

  test('what was appended a moment ago is read with its correlation, though no index knows it yet', async () => {
    const { spec } = await newTable(dynamo.client);
    const { client, state } = lagging();
    state.lags = false;
    const store = await openSample(spec, client);
    const first = appendTo('s', undefined);
    await store.append(first);
    const known = await store.readCorrelated('s');
    const seen = clientWith((input, send) =>
      'IndexName' in input
        ? send().then((answer) => onlyFirst(answer as { output: { Items: unknown[] } }))
        : send(),
    );
    const behind = await openSample(spec, seen);
    await store.append(appendTo('s', headOf(first.events)));
    const events = await behind.readCorrelated('s');
    expect(known).toHaveLength(1);
    expect(events.map(({ version }) => version)).toEqual([1, 2]);
    expect(verifyChain(events)).toEqual({ ok: true });
  });

  /** Lets every request be carried out and loses its first answer. */
  const losing = () => {
    const lost = new Set<unknown>();
    return clientWith(async (input, send) => {
      const kind = 'TransactItems' in input || 'Item' in input || 'UpdateExpression' in input;
      const answer = await send();
      if (!kind || lost.has(input)) return answer;
      lost.add(input);
      throw trouble('TimeoutError');
    });
  };

  test('an append whose answer is lost is stored once and answered as stored', async () => {
    const { spec } = await newTable(dynamo.client);
    const store = await openSample(spec, losing());
    const batch = appendTo('s', undefined, {
      effects: [effect('e')],
      claims: [{ key: 'delivery', value: '1' }],
    });
    expect(await store.append(batch)).toEqual({ ok: true });
    expect(await store.readStream('s')).toHaveLength(1);
    expect(await store.append(appendTo('s', undefined))).toEqual({ ok: false, reason: 'version' });
  });

  test('an effect whose claim was answered too late is ours all the same, and is ended', async () => {
    const { spec } = await newTable(dynamo.client);
    const store = await openSample(spec, losing());
    await enqueue(store, effect('e'));
    const [claimed] = await claim(store);
    expect(claimed).toMatchObject({ id: 'e', attempts: 1, inDoubt: false });
    expect(await store.finish(ended(claimed!, done), noon)).toEqual({ ok: true });
    expect((await store.effect('e'))?.state).toBe('done');
  });

  test('requests that are throttled three times are sent a fourth time', async () => {
    const { spec } = await newTable(dynamo.client);
    let refused = 0;
    const store = await openSample(
      spec,
      clientWith((input, send) => {
        if (!('TransactItems' in input) || refused >= 3) return send();
        refused += 1;
        return Promise.reject(
          trouble('ProvisionedThroughputExceededException', { $metadata: { httpStatusCode: 400 } }),
        );
      }),
    );
    expect(await store.append(appendTo('s', undefined))).toEqual({ ok: true });
    expect(refused).toBe(3);
  });

  const refusal = async (work: Promise<unknown>): Promise<{ readonly code?: string; message: string }> => {
    const error = await work.then(
      () => new Error('it worked'),
      (thrown: unknown) => thrown as Error,
    );
    return error as { readonly code?: string; message: string };
  };

  test('a missing table, one of another form, denied access and a wrong name say what to do', async () => {
    const missing = await refusal(openSample(`dynamodb://${region}/absent`, dynamo.client));
    expect(missing).toMatchObject({ name: 'StoreError', code: 'unavailable', retryable: false });
    expect(missing.message).toMatch(
      /there is no table absent in eu-west-1: make it with tocsin table create/,
    );

    const denied = clientWith(() =>
      Promise.reject(trouble('AccessDeniedException', { $metadata: { httpStatusCode: 400 } })),
    );
    const may = await refusal(openSample(`dynamodb://${region}/absent`, denied));
    expect(may).toMatchObject({ code: 'unavailable', retryable: true });
    expect(may.message).toMatch(/tocsin iam/);

    const options = { clock: startWallClock(), random: () => 0 };
    for (const spec of ['dynamodb:tocsin', 'dynamodb://tocsin', 'dynamodb://eu-west-1/a', 'dynamodb://x/y/z'])
      expect((await refusal(openStore(spec, options))).message).toMatch(/it is dynamodb:\/\/REGION\/TABLE/);
  });

  test('a table that is there is completed, not made again; one of another form is left alone', async () => {
    const { table } = await newTable(dynamo.client);
    expect(await createTable(dynamo.client, { region, table })).toMatchObject({
      made: false,
      timeToLive: true,
    });
    const { CreateTableCommand } = await import('@aws-sdk/client-dynamodb');
    const TableName = `${table}-foreign`;
    await dynamo.client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
    const foreign = { region, table: TableName };
    expect((await refusal(createTable(dynamo.client, foreign))).message).toMatch(/was not made for Tocsin/);
    expect(await refusal(openSample(`dynamodb://${region}/${TableName}`, dynamo.client))).toMatchObject({
      code: 'incompatible',
      retryable: false,
    });
  });

  test('a table that a newer Tocsin wrote is refused, and one that was moved is only read', async () => {
    const { table, spec } = await newTable(dynamo.client);
    const mark = (more: Record<string, { N: string } | { S: string }>) =>
      dynamo.client.send(
        new PutItemCommand({ TableName: table, Item: { pk: { S: 'M' }, sk: { S: 'meta' }, ...more } }),
      );
    await mark({ minReader: { N: '99' }, writtenBy: { N: '99' } });
    expect((await refusal(openSample(spec, dynamo.client))).message).toMatch(/needs a newer Tocsin/);
    await mark({ minReader: { N: '1' }, writtenBy: { N: '1' }, movedTo: { S: 'elsewhere' } });
    expect((await refusal(openSample(spec, dynamo.client))).message).toMatch(/was moved to elsewhere/);
    const reader = await openSample(spec, dynamo.client, { readOnly: true });
    expect(await reader.streams('', undefined, 9)).toEqual([]);
  });

  test('a store opened for reading writes nothing', async () => {
    const { spec } = await newTable(dynamo.client);
    const reader = await openSample(spec, dynamo.client, { readOnly: true });
    expect(await refusal(reader.append(appendTo('s', undefined)))).toMatchObject({ code: 'read-only' });
    expect(await refusal(reader.nextNumber('n'))).toMatchObject({ code: 'read-only' });
    expect(await reader.head('s')).toBeUndefined();
  });

  test('own time is told about the newest instant that is stored', async () => {
    const { spec } = await newTable(dynamo.client);
    const store = await openSample(spec, dynamo.client);
    const first = appendTo('s', undefined);
    await store.append(first);
    const events = sealed('s', headOf(first.events), undefined, { recordedAt: at(90) });
    await store.append(appendTo('s', headOf(first.events), { events, recordedAt: at(90) }));
    const told: string[] = [];
    await openSample(spec, dynamo.client, { notBefore: (newest) => told.push(newest) });
    expect(told).toEqual([at(90)]);
  });

  test('done effects, claims that expire and limits carry the second after which DynamoDB may remove them', async () => {
    const { table, spec } = await newTable(dynamo.client);
    const store = await openSample(spec, dynamo.client);
    await store.enqueue({
      effects: [effect('e')],
      claims: [
        { key: 'lock', value: '', expiresAt: at(60) },
        { key: 'ever', value: '' },
      ],
      recordedAt: noon,
    });
    const ttl = async (pk: string, sk: string): Promise<number | undefined> => {
      const Key = { pk: { S: pk }, sk: { S: sk } };
      const { Item } = await dynamo.client.send(new GetItemCommand({ TableName: table, Key }));
      return Item?.['ttl']?.N === undefined ? undefined : Number(Item['ttl'].N);
    };
    const noonSec = Date.parse(noon) / 1000;
    expect(await ttl('F\0e', 'effect')).toBeUndefined();
    const [claimed] = await claim(store);
    await store.finish(ended(claimed!, done), noon);
    await store.takeTurn({ key: 'k', intervalMs: 1000, burst: 1, now: noon });
    expect(await ttl('F\0e', 'effect')).toBe(noonSec + 7 * 86_400);
    expect(await ttl('K\0lock', 'claim')).toBe(noonSec + 60);
    expect(await ttl('K\0ever', 'claim')).toBeUndefined();
    expect(await ttl('T\0k', 'turn')).toBe(noonSec + 1 + 7 * 86_400);
    await enqueue(store, effect('e', { again: true }));
    expect(await ttl('F\0e', 'effect')).toBeUndefined();
  });
});

/** As if everything after the first entry were not in the index yet. */
const onlyFirst = (answer: { output: { Items: unknown[] } }) => ({
  ...answer,
  output: { ...answer.output, Items: answer.output.Items.slice(0, 1) },
});
