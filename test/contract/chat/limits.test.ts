import { describe, expect, test } from 'vitest';
import { ChatError, lanes, type Chat } from '../../../bot/app/ports/index.ts';
import { callLimits, perChannel } from '../../../bot/slack/chat/limits.ts';
import { METHOD_NAMES } from '../../../sandbox/slack/index.ts';
import { help } from './chat-contract.ts';
import { chatRig, far, rejection, type ChatRig } from './chat-rig.ts';

const say = ({ now }: ChatRig, chat: Chat, channel: string, key: string): Promise<unknown> =>
  chat.post({ channel, message: help, key, inDoubt: false, since: now(), leaseUntil: far });

const burst = perChannel['chat.postMessage']!.burst;

describe('limits of Slack, kept in the store', () => {
  test('a channel takes a burst and then one message in 1.1 s; nothing is sent out of turn', async () => {
    const rig = await chatRig({ settings: { rateLimits: true } });
    for (let n = 0; n < burst; n += 1) await say(rig, rig.chat, 'C00000OPS', `k${n}`);
    const refused = await rejection(say(rig, rig.chat, 'C00000OPS', 'k'), ChatError);
    expect(refused).toMatchObject({ code: 'rate-limited', retryAfterMs: 1100 });
    expect(rig.calls('chat.postMessage')).toHaveLength(burst);
    await rig.clock.advance(refused.retryAfterMs!);
    await say(rig, rig.chat, 'C00000OPS', 'k');
    expect(rig.slack.world.calls.filter(({ status }) => status === 429)).toEqual([]);
  });

  test('another channel has turns of its own', async () => {
    const rig = await chatRig();
    const other = (
      await rig.chat.openChannel({
        name: 'inc-9',
        private: false,
        inDoubt: false,
        since: rig.now(),
        leaseUntil: far,
      })
    ).channel;
    for (let n = 0; n < burst; n += 1) await say(rig, rig.chat, 'C00000OPS', `k${n}`);
    await rejection(say(rig, rig.chat, 'C00000OPS', 'k'), ChatError);
    await say(rig, rig.chat, other, 'k');
    expect(rig.calls('chat.postMessage').map(({ channel }) => channel)).toEqual([
      ...Array.from({ length: burst }, () => 'C00000OPS'),
      other,
    ]);
  });

  test('two processes share the turns', async () => {
    const rig = await chatRig();
    const second = rig.another();
    for (let n = 0; n < burst; n += 1) await say(rig, n % 2 === 0 ? rig.chat : second, 'C00000OPS', `k${n}`);
    expect((await rejection(say(rig, second, 'C00000OPS', 'k'), ChatError)).code).toBe('rate-limited');
    expect(rig.calls('chat.postMessage')).toHaveLength(burst);
  });

  test.each([
    [lanes.page, 10],
    [lanes.channel, 10],
    [lanes.answer, 8],
    [lanes.evidence, 5],
    [lanes.cosmetic, 5],
  ])('of a burst of 10 calls lane %i may use %i; a page finds the rest free', async (lane, most) => {
    const rig = await chatRig();
    const until = async (chat: Chat): Promise<number> => {
      for (let n = 0; ; n += 1) {
        try {
          await chat.asleep('U0000000A1', rig.now());
        } catch (error) {
          if (error instanceof ChatError && error.code === 'rate-limited') return n;
          throw error;
        }
      }
    };
    expect(await until(rig.another(lane))).toBe(most);
    expect(await until(rig.another(lanes.page))).toBe(10 - most);
  });

  test('4 channels are opened at once, the fifth 3 s later', async () => {
    const rig = await chatRig({ settings: { rateLimits: true } });
    const open = (n: number) =>
      rig.chat.openChannel({
        name: `inc-${n}`,
        private: false,
        inDoubt: false,
        since: rig.now(),
        leaseUntil: far,
      });
    for (let n = 0; n < 4; n += 1) await open(n);
    expect(await rejection(open(5), ChatError)).toMatchObject({ code: 'rate-limited', retryAfterMs: 3000 });
    await rig.clock.advance(3000);
    expect((await open(5)).name).toBe('inc-5');
  });

  test('a 429 blocks its channel for Retry-After, in every process, and no other channel', async () => {
    const rig = await chatRig();
    const other = (
      await rig.chat.openChannel({
        name: 'inc-9',
        private: false,
        inDoubt: false,
        since: rig.now(),
        leaseUntil: far,
      })
    ).channel;
    rig.slack.faults.set('chat.postMessage', { kind: 'ratelimited', retryAfterSec: 20 }, 1);
    expect((await rejection(say(rig, rig.chat, 'C00000OPS', 'k'), ChatError)).retryAfterMs).toBe(20_000);
    await rig.clock.advance(15_000);
    const refused = await rejection(say(rig, rig.another(), 'C00000OPS', 'k'), ChatError);
    expect(refused).toMatchObject({ code: 'rate-limited', retryAfterMs: 5000 });
    await say(rig, rig.chat, other, 'k');
    await rig.clock.advance(5000);
    await say(rig, rig.chat, 'C00000OPS', 'k');
    expect(rig.calls('chat.postMessage')).toHaveLength(3);
  });

  test('a 429 of one method leaves the other methods alone', async () => {
    const rig = await chatRig();
    rig.slack.faults.set('dnd.info', { kind: 'ratelimited', retryAfterSec: 60 }, 1);
    await rejection(rig.chat.asleep('U0000000A1', rig.now()), ChatError);
    await rejection(rig.chat.asleep('U0000000A1', rig.now()), ChatError);
    expect(rig.calls('dnd.info')).toHaveLength(1);
    expect((await rig.chat.member('U0000000A1')).name).toBe('an');
    await say(rig, rig.chat, 'C00000OPS', 'k');
  });

  test('60 messages in a row, each sent when it is its turn, meet no 429', async () => {
    const rig = await chatRig({ settings: { rateLimits: true } });
    for (let n = 0; n < 60;) {
      try {
        await say(rig, rig.chat, 'C00000OPS', `k${n}`);
        n += 1;
      } catch (error) {
        if (!(error instanceof ChatError) || error.code !== 'rate-limited') throw error;
        await rig.clock.advance(error.retryAfterMs!);
      }
    }
    expect(rig.slack.world.calls.filter(({ status }) => status === 429)).toEqual([]);
    expect(rig.slack.channel('ops')?.messages).toHaveLength(60);
  });

  test("every method with a limit is one of Slack's", () => {
    expect(Object.keys(callLimits).filter((method) => !METHOD_NAMES.includes(method))).toEqual([]);
  });
});
