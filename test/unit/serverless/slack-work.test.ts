import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { slackWork } from '../../../bot/serverless/slack-work.ts';

type Opened = Awaited<ReturnType<Parameters<typeof slackWork>[0]>>;

const request = (user: string): string =>
  JSON.stringify({
    contentType: 'application/json',
    body: JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened', user } }),
  });

test('a request that fails holds back those of its group behind it, and no others; figures are written all the same', async () => {
  const seen: string[] = [];
  let settled = 0;
  const open = (): Promise<Opened> =>
    Promise.resolve({
      tocsin: {
        updateView: () => Promise.resolve(),
        listenWith(receiver: { init(app: object): void }) {
          receiver.init({
            processEvent: async (event: { body: { event: { user: string } }; ack(): Promise<void> }) => {
              const { user } = event.body.event;
              seen.push(user);
              if (user === 'U-bad') throw new Error('not now');
              await event.ack();
            },
          });
        },
      },
      settings: { locale: 'en' },
      log: { info: () => {}, warn: () => {}, error: () => {} },
      counters: { add: () => {} },
      settle: () => Promise.resolve(void (settled += 1)),
    } as unknown as Opened);
  const record = (messageId: string, group: string, user: string) => ({
    messageId,
    body: request(user),
    attributes: { MessageGroupId: group },
  });
  const Records = [
    record('m1', 'a', 'U1'),
    record('m2', 'b', 'U-bad'),
    record('m3', 'a', 'U2'),
    record('m4', 'b', 'U3'),
  ];
  const { batchItemFailures } = await slackWork(open)({ Records } as unknown as SQSEvent);
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'm2' }, { itemIdentifier: 'm4' }]);
  expect([seen, settled]).toEqual([['U1', 'U-bad', 'U2'], 1]);
});
