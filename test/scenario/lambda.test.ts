import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyStore } from '../../bot/cli/verify-store.ts';
import { unknownTo } from '../../sandbox/demo/local-world.ts';
import { playStory } from '../../sandbox/demo/story.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from '../contract/store/dynamodb-local.ts';
import { lambdas } from './lambda-rig.ts';

let dynamo: LocalDynamo;

describe.skipIf(!hasJava())('the functions on Lambda, on this machine (needs Java 17)', () => {
  beforeAll(async () => {
    dynamo = await startLocalDynamo();
  });
  afterAll(() => dynamo.stop());

  test('the demo story is played by two containers, with every fifth delivery coming twice', async () => {
    const { world, container, invoked, log } = await lambdas(dynamo);
    const told: string[] = [];
    const { channel, postmortem } = await playStory(world, (who, what) => told.push(`${who}: ${what}`)).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}\n${told.join('\n')}\n${log.slice(-20).join('')}`, { cause: error });
      },
    );
    expect(postmortem).toMatch(/payments-api/);
    expect([...invoked.keys()].toSorted()).toEqual([
      'alarm-received',
      'effect-dispatch',
      'effect-due',
      'slack-work',
    ]);
    const incidents = [...world.slack.world.channels.values()].filter(({ name }) => name.startsWith('inc-'));
    expect(incidents).toHaveLength(1);
    const keys = channel.messages.flatMap(({ metadata }) => {
      const payload = metadata?.['event_payload'] as { readonly key?: string } | undefined;
      return payload?.key ?? [];
    });
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
    const { store } = await container();
    expect(await verifyStore(store)).toMatchObject({ broken: [] });
    expect(unknownTo(world)).toEqual([]);
    const map = [...world.slack.world.files.values()].find(({ name }) => name === 'service-map.png');
    expect(Buffer.from(map!.bytes!.subarray(1, 4)).toString()).toBe('PNG');
  });
});
