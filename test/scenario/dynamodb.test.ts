import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unknownTo } from '../../sandbox/demo/local-world.ts';
import { playStory } from '../../sandbox/demo/story.ts';
import { until } from '../../sandbox/demo/until.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from '../contract/store/dynamodb-local.ts';
import { rig } from '../contract/process/process-rig.ts';

let dynamo: LocalDynamo;
let tables = 0;

describe.skipIf(!hasJava())('one process with its store in DynamoDB (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  test('the demo story is played from the alarm to the postmortem, and its record is whole', async () => {
    const here = await rig();
    const env = {
      // A second try begins with a table of its own.
      TOCSIN_STORE: `dynamodb://eu-west-1/story-${(tables += 1)}`,
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    };
    const made = await here.run(['table', 'create'], env);
    expect([made.code, made.err]).toEqual([0, '']);
    const product = await here.start(env);
    here.world.slack.sendOverHttp(`${product.url}/slack/events`);
    here.world.aws.sns.subscribe([...here.world.scenario.topics.values()][0]!, 'http', `${product.url}/sns`);
    await until('the confirmed subscription', () =>
      here.world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
    );
    const told: string[] = [];
    const { postmortem } = await playStory(here.world, (who, what) => told.push(`${who}: ${what}`));
    expect(told.length).toBeGreaterThan(10);
    expect(postmortem).toMatch(/payments-api/);

    const verified = await here.run(['timeline', 'INC-1', '--verify', '--json'], env);
    expect([verified.code, verified.err]).toEqual([
      0,
      expect.stringMatching(/events in \d+ chains: unbroken/),
    ]);
    expect(JSON.parse(verified.out).length).toBeGreaterThan(10);
    expect(await product.stop()).toBe(0);
    expect(unknownTo(here.world)).toEqual([]);
  });

  test('`start` on a table that is missing ends with what to do, and makes none', async () => {
    const here = await rig();
    const env = { TOCSIN_STORE: 'dynamodb://eu-west-1/missing', AWS_ENDPOINT_URL_DYNAMODB: dynamo.url };
    const { code, err } = await here.run(['start'], env);
    expect([code, err]).toEqual([1, expect.stringMatching(/there is no table missing.*tocsin table create/)]);
  });
});
