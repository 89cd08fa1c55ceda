import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createSlackWorker } from '../../../bot/slack/listeners/worker.ts';

test('a request is worked off when its listener has ended, although an event is acknowledged before it begins', async () => {
  const { receiver, work } = createSlackWorker({
    log: { info: () => {}, warn: () => {}, error: () => {} },
    counters: { add: () => {} },
    locale: 'en',
    send: () => Promise.reject(new Error('nothing is to be said')),
    updateView: () => Promise.resolve(),
  });
  const seen: string[] = [];
  const listener = Promise.withResolvers<void>();
  receiver.init({
    processEvent: async ({ ack }: { readonly ack: () => Promise<void> }) => {
      await ack();
      seen.push('acknowledged');
      await listener.promise;
      seen.push('home shown');
    },
  } as unknown as App);
  const done = work({
    contentType: 'application/json',
    body: JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened', user: 'U1' } }),
  }).then(() => seen.push('worked off'));
  await new Promise(setImmediate);
  expect(seen).toEqual(['acknowledged']);
  listener.resolve();
  await done;
  expect(seen).toEqual(['acknowledged', 'home shown', 'worked off']);
});
