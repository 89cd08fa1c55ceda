import { describe, expect, test } from 'vitest';
import { ChatError, type Message } from '../../../bot/app/ports/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { Message as SlackMessage } from '../../../sandbox/slack/index.ts';
import { allSettled } from '../../virtual-clock.ts';
import { far, rejection, type ChatRig } from './chat-rig.ts';

export const help: Message = { kind: 'answer', answer: { answer: 'help', command: '/oncall' } };
export const nothingNew: Message = { kind: 'answer', answer: { answer: 'no-change', number: 7 } };

const keyOf = (message: SlackMessage): unknown =>
  (message.metadata as { event_payload?: { key?: string } } | undefined)?.event_payload?.key;

/** What the handlers rely on, whatever the chat service; every adapter of the port runs it. */
export function chatContract(start: () => Promise<ChatRig>): void {
  const channelNamed = (rig: ChatRig, name: string) => {
    const channel = rig.slack.channel(name);
    if (!channel) throw new Error(`there is no #${name}`);
    return channel;
  };

  describe('openChannel', () => {
    const request = (rig: ChatRig, more: Partial<Parameters<ChatRig['chat']['openChannel']>[0]> = {}) => ({
      name: 'inc-7-checkout-k3f9',
      private: false,
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
      ...more,
    });

    test('opens a public channel under the name, with nobody else in it', async () => {
      const rig = await start();
      const opened = await rig.chat.openChannel(request(rig));
      const channel = channelNamed(rig, 'inc-7-checkout-k3f9');
      expect(opened).toEqual({ channel: channel.id, name: 'inc-7-checkout-k3f9' });
      expect(channel.kind).toBe('public');
      expect([...channel.members]).toEqual([rig.slack.world.app.botUser]);
    });

    test('opens a private channel when that is asked for', async () => {
      const rig = await start();
      await rig.chat.openChannel(request(rig, { private: true }));
      expect(channelNamed(rig, 'inc-7-checkout-k3f9').kind).toBe('private');
    });

    test.each(['public', 'private'] as const)(
      'takes a suffix when the name is a %s channel of others',
      async (kind) => {
        const rig = await start();
        rig.slack.addChannel({ name: 'inc-7-checkout-k3f9', members: ['an'], private: kind === 'private' });
        const opened = await rig.chat.openChannel(request(rig));
        expect(opened.name).toBe('inc-7-checkout-k3f9-2');
        expect(channelNamed(rig, 'inc-7-checkout-k3f9').members).toEqual(new Set(['U0000000A1']));
      },
    );

    test('a suffix keeps a name of 80 characters within 80', async () => {
      const rig = await start();
      const name = `inc-7-${'a'.repeat(74)}`;
      rig.slack.addChannel({ name, members: ['an'] });
      const opened = await rig.chat.openChannel(request(rig, { name }));
      expect(opened.name).toHaveLength(79);
      expect(opened.name).toMatch(/-2$/);
    });

    test('in doubt it adopts the channel that the lost call created', async () => {
      const rig = await start();
      rig.slack.faults.set('conversations.create', { kind: 'reset-after' }, 1);
      const lost = await rejection(rig.chat.openChannel(request(rig)), ChatError);
      expect(lost.code).toBe('lost-answer');
      const opened = await rig.chat.openChannel(request(rig, { inDoubt: true }));
      expect(opened.channel).toBe(channelNamed(rig, 'inc-7-checkout-k3f9').id);
      expect(rig.calls('conversations.create')).toHaveLength(1);
    });

    test('in doubt it opens one when the lost call created none', async () => {
      const rig = await start();
      const opened = await rig.chat.openChannel(request(rig, { inDoubt: true }));
      expect(opened.name).toBe('inc-7-checkout-k3f9');
    });

    test('in doubt it adopts the suffixed channel of the lost call, not a third one', async () => {
      const rig = await start();
      rig.slack.addChannel({ name: 'inc-7-checkout-k3f9', members: ['an'] });
      let creates = 0;
      rig.slack.faults.hook((method) =>
        method === 'conversations.create' && (creates += 1) === 2 ? { kind: 'reset-after' } : undefined,
      );
      await rejection(rig.chat.openChannel(request(rig)), ChatError);
      const opened = await rig.chat.openChannel(request(rig, { inDoubt: true }));
      expect(opened).toEqual({
        channel: channelNamed(rig, 'inc-7-checkout-k3f9-2').id,
        name: 'inc-7-checkout-k3f9-2',
      });
    });

    test('in doubt it archives the empty twin of two channels with one name and keeps the older', async () => {
      const rig = await start();
      rig.slack.settings.nameCheckLagMs = 60_000;
      const { chat } = rig;
      const older = await chat.openChannel(request(rig));
      await rig.clock.advance(2000);
      const younger = await chat.openChannel(request(rig));
      const opened = await chat.openChannel(
        request(rig, { inDoubt: true, since: plusSec(rig.now(), -2), leaseUntil: far }),
      );
      expect(opened.channel).toBe(older.channel);
      expect(rig.slack.world.channels.get(younger.channel)?.archived).toBe(true);
      expect(rig.slack.world.channels.get(older.channel)?.archived).toBe(false);
    });

    test.each([
      {
        what: 'somebody else created it',
        prepare: (rig: ChatRig) =>
          void rig.slack.addChannel({ name: 'inc-7-checkout-k3f9', members: ['an'], bot: true }),
      },
      {
        what: 'somebody else is a member',
        prepare: async (rig: ChatRig) => {
          const { channel } = await rig.chat.openChannel(request(rig));
          await rig.chat.invite(channel, ['U0000000A1']);
        },
      },
      {
        what: 'it is two days older than the effect',
        prepare: async (rig: ChatRig) => {
          await rig.chat.openChannel(request(rig));
          await rig.clock.advance(48 * 3_600_000);
        },
      },
      {
        what: 'it is archived',
        prepare: async (rig: ChatRig) => {
          const { channel } = await rig.chat.openChannel(request(rig));
          await rig.slack.call('conversations.archive', { channel });
        },
      },
    ])('in doubt it does not adopt the channel when $what', async ({ prepare }) => {
      const rig = await start();
      await prepare(rig);
      const before = channelNamed(rig, 'inc-7-checkout-k3f9').id;
      const opened = await rig.chat.openChannel(request(rig, { inDoubt: true }));
      expect(opened.channel).not.toBe(before);
      expect(opened.name).toBe('inc-7-checkout-k3f9-2');
    });
  });

  describe('invite', () => {
    const open = async (rig: ChatRig) =>
      (
        await rig.chat.openChannel({
          name: 'inc-8',
          private: false,
          inDoubt: false,
          since: rig.now(),
          leaseUntil: far,
        })
      ).channel;

    test('invites people and guests, and may be repeated', async () => {
      const rig = await start();
      const channel = await open(rig);
      const users = ['U0000000A1', 'U0000000G1'];
      expect(await rig.chat.invite(channel, users)).toEqual({ refused: [] });
      expect(await rig.chat.invite(channel, users)).toEqual({ refused: [] });
      expect(channelNamed(rig, 'inc-8').members).toEqual(new Set([rig.slack.world.app.botUser, ...users]));
    });

    test('one person who cannot be invited is named and keeps nobody out', async () => {
      const rig = await start();
      const channel = await open(rig);
      await rig.chat.invite(channel, ['U0000000B1']);
      const { refused } = await rig.chat.invite(channel, [
        'U0000000A1',
        'U0000000B1',
        'U0000000D1',
        'U0000000S1',
        'U0000000X1',
        'UNOBODY',
        rig.slack.world.app.botUser,
      ]);
      expect(refused).toEqual([
        { user: 'U0000000D1', reason: 'cant_invite' },
        { user: 'U0000000S1', reason: 'ura_max_channels' },
        { user: 'U0000000X1', reason: 'no_external_invite_permission' },
        { user: 'UNOBODY', reason: 'user_not_found' },
      ]);
      expect(channelNamed(rig, 'inc-8').members.has('U0000000A1')).toBe(true);
    });

    test.each([
      ['UNOBODY', 'user_not_found'],
      ['U0000000D1', 'cant_invite'],
      ['U0000000X1', 'no_external_invite_permission'],
    ])('%s alone is named with %s', async (user, reason) => {
      const rig = await start();
      expect(await rig.chat.invite(await open(rig), [user])).toEqual({ refused: [{ user, reason }] });
    });

    test('several of whom nobody can be invited are named one by one', async () => {
      const rig = await start();
      const { refused } = await rig.chat.invite(await open(rig), ['UNOBODY', 'U0000000D1']);
      expect(refused.map(({ reason }) => reason)).toEqual(['user_not_found', 'cant_invite']);
    });

    test('101 people are invited in two calls', async () => {
      const rig = await start();
      const people = Array.from({ length: 101 }, (_, n) => rig.slack.addPerson({ name: `person-${n}` }).id);
      const channel = await open(rig);
      expect(await rig.chat.invite(channel, people)).toEqual({ refused: [] });
      expect(channelNamed(rig, 'inc-8').members.size).toBe(102);
      expect(rig.calls('conversations.invite')).toHaveLength(2);
    });

    test.each(['missing_scope', 'is_archived', 'channel_not_found'])(
      '%s is no fault of the person and is thrown',
      async (error) => {
        const rig = await start();
        const channel = await open(rig);
        rig.slack.faults.set('conversations.invite', { kind: 'error', error });
        expect((await rejection(rig.chat.invite(channel, ['U0000000A1']), ChatError)).reason).toBe(error);
        const both = rig.chat.invite(channel, ['U0000000A1', 'U0000000B1']);
        expect((await rejection(both, ChatError)).reason).toBe(error);
      },
    );
  });

  describe('post', () => {
    const request = (rig: ChatRig, more: Partial<Parameters<ChatRig['chat']['post']>[0]> = {}) => ({
      channel: 'C00000OPS',
      message: help,
      key: 'say/inc/3',
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
      ...more,
    });

    test('posts with the key in the metadata and nothing unfurled or parsed', async () => {
      const rig = await start();
      const posted = await rig.chat.post(request(rig));
      const [message] = channelNamed(rig, 'ops').messages;
      expect(posted).toEqual({ channel: 'C00000OPS', message: message!.ts });
      expect(message!.metadata).toEqual({
        event_type: 'tocsin_message',
        event_payload: { key: 'say/inc/3' },
      });
      expect(message!.text).toContain('/oncall');
      expect(message!.blocks).not.toHaveLength(0);
      const [args] = rig.calls('chat.postMessage');
      expect(args).toMatchObject({
        parse: 'none',
        link_names: 'false',
        unfurl_links: 'false',
        unfurl_media: 'false',
      });
    });

    test('posts into a thread', async () => {
      const rig = await start();
      const root = await rig.chat.post(request(rig));
      await rig.chat.post(request(rig, { key: 'say/inc/4', thread: root.message }));
      expect(channelNamed(rig, 'ops').messages[1]).toMatchObject({ thread_ts: root.message });
    });

    test.each(['channel', 'thread'] as const)(
      'in doubt it finds its message in the %s and posts no second',
      async (where) => {
        const rig = await start();
        const root = await rig.chat.post(request(rig, { key: 'root' }));
        const place = where === 'thread' ? { thread: root.message } : {};
        rig.slack.faults.set('chat.postMessage', { kind: 'reset-after' }, 1);
        expect((await rejection(rig.chat.post(request(rig, place)), ChatError)).code).toBe('lost-answer');
        const found = await rig.chat.post(request(rig, { ...place, inDoubt: true }));
        const own = channelNamed(rig, 'ops').messages.filter((message) => keyOf(message) === 'say/inc/3');
        expect(own.map(({ ts }) => ts)).toEqual([found.message]);
      },
    );

    test('in doubt it posts when the lost call had no effect', async () => {
      const rig = await start();
      rig.slack.faults.set('chat.postMessage', { kind: 'reset-before' }, 1);
      await rejection(rig.chat.post(request(rig)), ChatError);
      await rig.chat.post(request(rig, { inDoubt: true }));
      expect(channelNamed(rig, 'ops').messages).toHaveLength(1);
    });

    test('in doubt it finds its message though our clock is 2 hours ahead of Slack', async () => {
      const rig = await start();
      const first = await rig.chat.post(request(rig));
      await rig.clock.advance(2 * 3_600_000);
      expect(await rig.chat.post(request(rig, { inDoubt: true }))).toEqual(first);
      expect(channelNamed(rig, 'ops').messages).toHaveLength(1);
    });

    test('of two messages with one key the younger is deleted', async () => {
      const rig = await start();
      const older = await rig.chat.post(request(rig));
      await rig.chat.post(request(rig));
      const kept = await rig.chat.post(request(rig, { inDoubt: true }));
      expect(kept).toEqual(older);
      expect(channelNamed(rig, 'ops').messages.map(({ ts }) => ts)).toEqual([older.message]);
    });

    test('a message of somebody else with the same key is not taken for its own', async () => {
      const rig = await start();
      rig.slack.addToken('xoxp-an', 'user', 'U0000000A1', ['chat:write', 'files:write']);
      const forged = { event_type: 'tocsin_message', event_payload: { key: 'say/inc/3' } };
      await rig.slack.call(
        'chat.postMessage',
        { channel: 'C00000OPS', text: 'mine', metadata: forged },
        'xoxp-an',
      );
      const posted = await rig.chat.post(request(rig, { inDoubt: true }));
      expect(channelNamed(rig, 'ops').messages.map(({ user }) => user)).toEqual([
        'U0000000A1',
        rig.slack.world.app.botUser,
      ]);
      expect(posted.message).toBe(channelNamed(rig, 'ops').messages[1]!.ts);
    });

    test('in doubt it finds its message behind 250 later ones', async () => {
      const rig = await start();
      const posted = await rig.chat.post(request(rig));
      for (let n = 0; n < 250; n += 1) rig.slack.user('an').type('ops', `line ${n}`);
      expect(await rig.chat.post(request(rig, { inDoubt: true }))).toEqual(posted);
    });

    test('in doubt in a channel that it cannot read it posts rather than staying silent', async () => {
      const rig = await start();
      rig.slack.faults.set('conversations.history', { kind: 'error', error: 'not_in_channel' });
      const posted = await rig.chat.post(request(rig, { inDoubt: true }));
      expect(channelNamed(rig, 'ops').messages.map(({ ts }) => ts)).toEqual([posted.message]);
    });
  });

  describe('what a call with a lost answer leaves later', () => {
    const message = (rig: ChatRig, more: { inDoubt?: boolean; leaseUntil?: string } = {}) => ({
      channel: 'C00000OPS',
      message: help,
      key: 'say/inc/3',
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
      ...more,
    });
    const texts = (rig: ChatRig) => channelNamed(rig, 'ops').messages.map(({ ts }) => ts);

    test.each(['older', 'younger'] as const)(
      'of two messages the %s one goes when the other is the one to keep; repeated it changes nothing',
      async (which) => {
        const rig = await start();
        const first = await rig.chat.post(message(rig));
        const second = await rig.chat.post(message(rig));
        const other = await rig.chat.post({ ...message(rig), key: 'say/inc/4' });
        const keep = which === 'older' ? second : first;
        const twins = { channel: 'C00000OPS', of: { key: 'say/inc/3' }, since: rig.now() };
        for (let n = 0; n < 2; n += 1) {
          await rig.chat.deleteTwins({ ...twins, keep: keep.message });
          expect(texts(rig)).toEqual([keep.message, other.message]);
        }
      },
    );

    test('a twin of the channel that is kept is archived, also when it is the older one', async () => {
      const rig = await start();
      rig.slack.settings.nameCheckLagMs = 60_000;
      const wanted = { name: 'inc-7-checkout-k3f9', private: false };
      const asked = { ...wanted, inDoubt: false, since: rig.now(), leaseUntil: far };
      const older = await rig.chat.openChannel(asked);
      await rig.clock.advance(2000);
      const younger = await rig.chat.openChannel(asked);
      await rig.chat.archiveTwins({ ...wanted, keep: younger.channel, since: plusSec(rig.now(), -2) });
      const archived = ({ channel }: { channel: string }) => rig.slack.world.channels.get(channel)?.archived;
      expect([archived(older), archived(younger)]).toEqual([true, false]);
    });

    test('a channel that comes up between the look and the call is adopted, not suffixed', async () => {
      const rig = await start();
      const asked = { name: 'inc-7-checkout-k3f9', private: false, since: rig.now(), leaseUntil: far };
      let creates = 0;
      rig.slack.faults.hook((method) =>
        method === 'conversations.create'
          ? { kind: 'slow', ms: 1000 * (creates += 1), effect: 'after' }
          : undefined,
      );
      const late = rig.another().openChannel({ ...asked, inDoubt: false });
      while (creates < 1) await allSettled();
      const looking = rig.chat.openChannel({ ...asked, inDoubt: true });
      while (creates < 2) await allSettled();
      let found: { readonly channel: string } | undefined;
      void looking.then((opened) => (found = opened));
      while (found === undefined) {
        await rig.clock.advance(1000);
        await allSettled();
      }
      expect(found.channel).toBe((await late).channel);
    });

    test.each(['post', 'openChannel', 'showFile'] as const)(
      '%s is not begun when the lease ends within the 10 s that a call may take',
      async (method) => {
        const rig = await start();
        const until = { inDoubt: false, since: rig.now(), leaseUntil: plusSec(rig.now(), 9) };
        const refused = {
          post: () => rig.chat.post({ ...message(rig), ...until }),
          openChannel: () => rig.chat.openChannel({ name: 'inc-7', private: false, ...until }),
          showFile: () => rig.chat.showFile({ channel: 'C00000OPS', file: 'F1', title: 't', ...until }),
        }[method];
        expect(await rejection(refused(), ChatError)).toMatchObject({ code: 'unavailable', retryable: true });
        expect(rig.slack.world.calls).toEqual([]);
      },
    );
  });

  test('update replaces the message in place and keeps its key', async () => {
    const rig = await start();
    const { channel, message } = await rig.chat.post({
      channel: 'C00000OPS',
      message: help,
      key: 'k',
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
    });
    await rig.chat.update({ channel, message }, nothingNew);
    const [shown] = channelNamed(rig, 'ops').messages;
    expect(shown!.text).toContain('INC-7');
    expect(keyOf(shown!)).toBe('k');
    expect(rig.calls('chat.update')[0]).toMatchObject({ parse: 'none', link_names: 'false' });
  });

  test('a message that somebody deleted is gone for an update and for a pin', async () => {
    const rig = await start();
    const at = { channel: 'C00000OPS', message: '1700000000.000100' };
    expect((await rejection(rig.chat.update(at, help), ChatError)).code).toBe('gone');
    expect((await rejection(rig.chat.pin(at), ChatError)).code).toBe('gone');
  });

  test('pin may be repeated', async () => {
    const rig = await start();
    const posted = await rig.chat.post({
      channel: 'C00000OPS',
      message: help,
      key: 'k',
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
    });
    await rig.chat.pin(posted);
    await rig.chat.pin(posted);
    expect(channelNamed(rig, 'ops').pins).toHaveLength(1);
  });

  test('a topic of 300 characters is cut to 250, not within a character', async () => {
    const rig = await start();
    await rig.chat.setTopic('C00000OPS', `${'a'.repeat(248)}🔥${'b'.repeat(50)}`);
    expect(channelNamed(rig, 'ops').topic.value).toBe(`${'a'.repeat(248)}…`);
  });

  test('direct gives the same direct channel again', async () => {
    const rig = await start();
    const first = await rig.chat.direct('U0000000A1');
    expect(await rig.chat.direct('U0000000A1')).toBe(first);
    expect(rig.slack.world.channels.get(first)?.kind).toBe('im');
  });

  test('a deactivated person has no direct channel: that is no reason to repeat', async () => {
    const rig = await start();
    const error = await rejection(rig.chat.direct('U0000000D1'), ChatError);
    expect(error).toMatchObject({ retryable: false, reason: 'user_disabled' });
  });

  describe('answer', () => {
    const asked = async (rig: ChatRig): Promise<string> => {
      let url = '';
      rig.slack.sendOverHttp('http://app.test/slack', async (_url, init) => {
        url = new URLSearchParams(init?.body as string).get('response_url') ?? '';
        return new Response('');
      });
      await rig.slack.user('an').command('others', '/incident', 'help');
      return url;
    };

    test('uses the response URL, also where the bot is no member', async () => {
      const rig = await start();
      const responseUrl = await asked(rig);
      await rig.chat.answer({ user: 'U0000000A1', channel: 'C0OTHERS', responseUrl }, help);
      expect(rig.slack.user('an').whispers('others').at(-1)?.text).toContain('/oncall');
      expect(rig.calls('chat.postEphemeral')).toHaveLength(0);
    });

    test('without a response URL it is an ephemeral message', async () => {
      const rig = await start();
      await rig.chat.answer({ user: 'U0000000A1', channel: 'C00000OPS' }, help);
      expect(rig.slack.user('an').whispers('ops')).toHaveLength(1);
      expect(rig.slack.user('bo').whispers('ops')).toHaveLength(0);
    });

    test('a response URL that was used 5 times is gone', async () => {
      const rig = await start();
      const to = { user: 'U0000000A1', channel: 'C0OTHERS', responseUrl: await asked(rig) };
      for (let n = 0; n < 5; n += 1) await rig.chat.answer(to, help);
      const error = await rejection(rig.chat.answer(to, help), ChatError);
      expect(error).toMatchObject({ code: 'gone', retryable: false });
    });

    test('a response URL is gone after 30 minutes', async () => {
      const rig = await start();
      const to = { user: 'U0000000A1', channel: 'C0OTHERS', responseUrl: await asked(rig) };
      await rig.clock.advance(31 * 60_000);
      expect((await rejection(rig.chat.answer(to, help), ChatError)).code).toBe('gone');
    });

    test.each([
      [{ kind: 'http', status: 502 } as const, 'lost-answer'],
      [{ kind: 'reset-before' } as const, 'lost-answer'],
      [{ kind: 'reset-after' } as const, 'lost-answer'],
      [{ kind: 'ratelimited', retryAfterSec: 7 } as const, 'rate-limited'],
    ])('a response URL that fails with %j is %s', async (fault, code) => {
      const rig = await start();
      const to = { user: 'U0000000A1', channel: 'C0OTHERS', responseUrl: await asked(rig) };
      rig.slack.faults.set('response_url', fault, 1);
      const error = await rejection(rig.chat.answer(to, help), ChatError);
      expect(error.code).toBe(code);
      expect(error.retryAfterMs).toBe(code === 'rate-limited' ? 7000 : undefined);
    });
  });

  describe('asleep', () => {
    test('somebody without do-not-disturb is awake', async () => {
      const rig = await start();
      expect(await rig.chat.asleep('U0000000A1', rig.now())).toEqual({ asleep: false });
    });

    test('a snooze of 30 minutes is sleep until it ends', async () => {
      const rig = await start();
      rig.slack.user('an').snooze(30);
      expect(await rig.chat.asleep('U0000000A1', rig.now())).toEqual({
        asleep: true,
        until: '2026-06-01T09:30:00.000Z',
      });
      await rig.clock.advance(30 * 60_000);
      expect(await rig.chat.asleep('U0000000A1', rig.now())).toEqual({ asleep: false });
    });

    // 09:00 UTC is 16:00 in Ho Chi Minh City and 11:00 in Berlin.
    test.each([
      ['an', 'U0000000A1', { start: '22:00', end: '07:00' }, undefined],
      ['an', 'U0000000A1', { start: '15:00', end: '17:00' }, '2026-06-01T10:00:00.000Z'],
      ['an', 'U0000000A1', { start: '16:00', end: '07:00' }, '2026-06-02T00:00:00.000Z'],
      ['bo', 'U0000000B1', { start: '10:00', end: '11:00' }, undefined],
      ['bo', 'U0000000B1', { start: '22:00', end: '11:01' }, '2026-06-01T09:01:00.000Z'],
    ] as const)('%s (%s) with quiet hours %j is asleep until %s', async (name, id, hours, until) => {
      const rig = await start();
      rig.slack.user(name).setQuietHours(hours);
      expect(await rig.chat.asleep(id, rig.now())).toEqual(
        until === undefined ? { asleep: false } : { asleep: true, until },
      );
    });
  });

  test.each([
    ['U0000000A1', { name: 'an', guest: false, external: false, bot: false, deactivated: false }],
    ['U0000000G1', { name: 'gita', guest: true, external: false, bot: false, deactivated: false }],
    ['U0000000S1', { name: 'sol', guest: true, external: false, bot: false, deactivated: false }],
    ['U0000000X1', { name: 'xena', guest: false, external: true, bot: false, deactivated: false }],
    ['U0000000D1', { name: 'gone', guest: false, external: false, bot: false, deactivated: true }],
  ])('member says of %s: %j', async (id, expected) => {
    const rig = await start();
    expect(await rig.chat.member(id)).toMatchObject({ id, ...expected });
  });

  test('member says that the bot is a bot, and that nobody is gone', async () => {
    const rig = await start();
    expect(await rig.chat.member(rig.slack.world.app.botUser)).toMatchObject({ bot: true });
    expect((await rejection(rig.chat.member('UNOBODY'), ChatError)).code).toBe('gone');
  });

  describe('upload and showFile', () => {
    const file = { name: 'INC-7-postmortem.md', content: new TextEncoder().encode('# Sự cố INC-7\n') };
    const shown = (rig: ChatRig, id: string, more: { inDoubt?: boolean; thread?: string } = {}) => ({
      channel: 'C00000OPS',
      file: id,
      title: 'INC-7 postmortem draft',
      inDoubt: false,
      since: rig.now(),
      leaseUntil: far,
      ...more,
    });
    const filesIn = (rig: ChatRig) => channelNamed(rig, 'ops').messages.flatMap(({ files }) => files ?? []);

    test('an upload is seen by nobody until it is shown, with its title and its bytes', async () => {
      const rig = await start();
      const { file: id } = await rig.chat.upload(file);
      expect(filesIn(rig)).toEqual([]);
      const { link } = await rig.chat.showFile(shown(rig, id));
      expect(filesIn(rig)).toMatchObject([{ id, name: file.name, title: 'INC-7 postmortem draft' }]);
      expect(link).toContain(id);
      expect(Buffer.from(rig.slack.world.files.get(id)!.bytes!).toString('utf8')).toBe('# Sự cố INC-7\n');
    });

    test('shows it in a thread', async () => {
      const rig = await start();
      const root = rig.slack.user('an').type('ops', 'here');
      const { file: id } = await rig.chat.upload(file);
      await rig.chat.showFile(shown(rig, id, { thread: root.ts }));
      expect(channelNamed(rig, 'ops').messages[1]).toMatchObject({ thread_ts: root.ts });
    });

    test.each(['reset-before', 'reset-after'] as const)(
      'in doubt after a %s it is shown exactly once, and its link is found again',
      async (kind) => {
        const rig = await start();
        const { file: id } = await rig.chat.upload(file);
        rig.slack.faults.set('files.completeUploadExternal', { kind }, 1);
        expect((await rejection(rig.chat.showFile(shown(rig, id)), ChatError)).code).toBe('lost-answer');
        expect((await rig.chat.showFile(shown(rig, id, { inDoubt: true }))).link).toContain(id);
        expect(filesIn(rig).map((each) => each['id'])).toEqual([id]);
      },
    );

    test('of a file that was shown twice the younger message is deleted', async () => {
      const rig = await start();
      const { file: id } = await rig.chat.upload(file);
      await rig.chat.showFile(shown(rig, id));
      await rig.chat.showFile(shown(rig, id));
      const [first] = channelNamed(rig, 'ops').messages;
      await rig.chat.deleteTwins({ channel: 'C00000OPS', of: { file: id }, since: rig.now() });
      expect(channelNamed(rig, 'ops').messages.map(({ ts }) => ts)).toEqual([first!.ts]);
    });

    test.each([
      { kind: 'http', status: 500 } as const,
      { kind: 'reset-before' } as const,
      { kind: 'reset-after' } as const,
    ])('bytes that did not arrive (%j) are sent again and shown once', async (fault) => {
      const rig = await start();
      rig.slack.faults.set('upload', fault, 1);
      const error = await rejection(rig.chat.upload(file), ChatError);
      expect(error).toMatchObject({ code: 'unavailable', retryable: true });
      await rig.chat.showFile(shown(rig, (await rig.chat.upload(file)).file));
      expect(filesIn(rig)).toHaveLength(1);
    });
  });
}
