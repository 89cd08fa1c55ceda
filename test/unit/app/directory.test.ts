import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createAppWorld, settingsWith } from './world.ts';

function createPeople() {
  const world = createAppWorld();
  let current = settingsWith();
  const settings = { current: () => current };
  const directoryOf = (prefix: string) =>
    createDirectory({ ...world, ids: createCountedIds(prefix), settings });
  return {
    ...world,
    directory: directoryOf('one'),
    /** Another process over the same store. */
    other: directoryOf('two'),
    reconfigure: (people: Settings['people']): void => void (current = settingsWith({ people })),
    persons: () => world.store.streams('person/', undefined, 100),
  };
}

describe('the directory', () => {
  test('gives a person one id, by Slack and by configuration', async () => {
    const { directory, persons } = createPeople();
    const id = await directory.ofSlack('U0000000A1');
    expect(await directory.ofConfigured('an')).toBe(id);
    expect(await directory.ofSlack('U0000000A1')).toBe(id);
    expect(await persons()).toEqual([`person/${id}`]);
    expect(await directory.refs([id])).toEqual({ [id]: { slack: 'U0000000A1', name: 'an' } });
    expect(await directory.configured(id)).toMatchObject({ name: 'an', phone: '+84900000001' });
  });

  test('two processes that see somebody for the first time at once agree on one id', async () => {
    const { directory, other, persons } = createPeople();
    const ids = await Promise.all([
      directory.ofSlack('U0000000A1'),
      other.ofSlack('U0000000A1'),
      directory.ofConfigured('an'),
      other.ofConfigured('an'),
    ]);
    expect(new Set(ids).size).toBe(1);
    expect(await persons()).toHaveLength(1);
  });

  test('who is not configured is somebody as well', async () => {
    const { directory } = createPeople();
    const id = await directory.ofSlack('U0000000Z9');
    expect(await directory.refs([id])).toEqual({ [id]: { slack: 'U0000000Z9' } });
    expect(await directory.configured(id)).toBeUndefined();
    expect(await directory.ofConfigured('nobody')).toBeUndefined();
    expect(await directory.ofConfigured('constructor')).toBeUndefined();
  });

  test('somebody who is configured later keeps their id', async () => {
    const { directory, reconfigure } = createPeople();
    const id = await directory.ofSlack('U0000000Z9');
    reconfigure([...settingsWith().people, { name: 'zoe', slack: 'U0000000Z9', zone: 'UTC' }]);
    expect(await directory.ofConfigured('zoe')).toBe(id);
    expect(await directory.refs([id])).toEqual({ [id]: { slack: 'U0000000Z9', name: 'zoe' } });
  });

  test('somebody whose Slack account changes keeps their id, and is mentioned by the new one', async () => {
    const { directory, reconfigure, store } = createPeople();
    const id = await directory.ofConfigured('an');
    reconfigure([{ name: 'an', slack: 'U0000000A2', zone: 'UTC' }]);
    expect(await directory.ofSlack('U0000000A2')).toBe(id);
    expect(await directory.refs([id!])).toEqual({ [id!]: { slack: 'U0000000A2', name: 'an' } });
    expect(verifyChain(await store.readStream(`person/${id}`))).toEqual({ ok: true });
  });

  test('events hold neither names nor Slack ids', async () => {
    const { directory, store } = createPeople();
    const id = await directory.ofSlack('U0000000A1');
    const events = JSON.stringify(await store.readStream(`person/${id}`));
    expect(events).not.toMatch(/U0000000A1|"an"/);
  });

  test('an id that nobody has is nobody', async () => {
    const { directory } = createPeople();
    expect(await directory.refs(['pgone', 'pgone'])).toEqual({ pgone: {} });
  });
});
