import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasJava, startLocalDynamo, type LocalDynamo } from '../store/dynamodb-local.ts';
import { folder, run } from './process-rig.ts';

let dynamo: LocalDynamo;
let names = 0;

describe.skipIf(!hasJava())('the command line with a store in DynamoDB (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  const env = () => ({
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
  });

  test('no command but `table create` makes a table, and what is missing is said with what to do', async () => {
    const cwd = await folder();
    // A second try begins with a name of its own.
    const name = `commands-${(names += 1)}`;
    const store = `dynamodb://eu-west-1/${name}`;
    const before = await run(['incidents', '--store', store], env(), cwd);
    expect([before.code, before.err]).toEqual([
      1,
      expect.stringContaining(`there is no table ${name} in eu-west-1: make it with tocsin table create`),
    ]);
    expect((await dynamo.client.send(new ListTablesCommand({}))).TableNames).not.toContain(name);

    const made = await run(['table', 'create', '--store', store, '--json'], env(), cwd);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(JSON.parse(made.out)).toMatchObject({ table: name, made: true, timeToLive: true });
    const again = await run(['table', 'create'], { ...env(), TOCSIN_STORE: store }, cwd);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining(`${name} in eu-west-1: is there\n`)]);

    const empty = await run(['incidents', '--store', store, '--json'], env(), cwd);
    expect([empty.code, JSON.parse(empty.out)]).toEqual([0, []]);
  });

  test('wrong use of `table` is said with exit code 2', async () => {
    const cwd = await folder();
    for (const args of [
      ['table'],
      ['table', 'drop'],
      ['table', 'create', '--store', 'sqlite:x'],
      ['table', 'create'],
    ]) {
      const { code, err } = await run(args, env(), cwd);
      expect([code, err]).toEqual([2, expect.stringContaining('See: tocsin table --help')]);
    }
  });
});
