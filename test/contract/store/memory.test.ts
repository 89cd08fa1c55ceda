import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { appendTo } from './sample.ts';
import { storeContract } from './store-contract.ts';

describe('the memory store', () => {
  storeContract(
    async () => {
      const store = createMemoryStore();
      return { one: store, other: store, close: () => store.close() };
    },
    { house: true },
  );

  test('what is read is frozen through and through', async () => {
    const store = createMemoryStore();
    await store.append(
      appendTo('s', undefined, { rows: [{ view: 'v', key: 'k', doc: { list: [{ n: 1 }] } }] }),
    );
    const doc = (await store.row('v', 'k')) as { list: { n: number }[] };
    expect(() => (doc.list[0]!.n = 2)).toThrow(TypeError);
    const [event] = await store.readStream('s');
    expect(() => ((event as { data: { n: number } }).data.n = 2)).toThrow(TypeError);
  });
});
