import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { openTwice, region } from './dynamodb-world.ts';
import { storeContract } from './store-contract.ts';

/** A second implementation of DynamoDB, where it is installed. In Python, so with `npm run test:all` alone. */
const wanted = process.env['TOCSIN_TEST_ALL'] !== undefined;
const hasMoto = wanted && spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0;

let server: ChildProcess;
let client: DynamoDBClient;

// A query sorts the whole table anew (moto 5.2.1, moto/dynamodb/models/table.py, all_items): 2,000 effects take minutes.
vi.setConfig({ testTimeout: 600_000 });

/**
 * A transaction copies the whole table first (moto/dynamodb/models/__init__.py, transact_write_items): 1,000 rounds on one
 * table copy a million events, the same rounds on ten tables a tenth of that.
 */
const raceStores = 10;

describe.skipIf(!hasMoto)('the DynamoDB store on moto (needs moto_server and TOCSIN_TEST_ALL)', () => {
  beforeAll(async () => {
    const port = await freePort();
    server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    // One request at a time: a transaction that fails puts its copy of the table back (transact_write_items, again), and
    // with it undoes what others wrote meanwhile. DynamoDB keeps transactions apart.
    let last: Promise<unknown> = Promise.resolve();
    client.middlewareStack.add(
      (forward) => (args) => {
        const mine = last.then(() => forward(args));
        last = mine.catch(() => undefined);
        return mine;
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error(`moto_server ended with ${server.exitCode}`);
      await new Promise((later) => setTimeout(later, 100));
    }
  });
  afterAll(async () => {
    client.destroy();
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  });

  storeContract(() => openTwice(client), { raceStores });
});

async function answers(): Promise<boolean> {
  try {
    await client.send(new ListTablesCommand({}));
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
