import { expect, test } from 'vitest';
import { story, summariesIn, textOf, withSteps } from './story-rig.ts';

test('when nobody acknowledges, the second level is paged, and then it is said loudly that nobody was reached', async () => {
  const { world, start, configure, alarm, until, incident, pages } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 300 }));
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  await until('the first page', () => pages()['an']);
  await until('the second page', () => pages()['bo'], 310);
  // The last step is given five minutes.
  const shout = await until(
    'the shout in the channel',
    () =>
      channel.messages.find(
        (each) => each.thread_ts === undefined && /Nobody has answered/.test(textOf(each)),
      ),
    600,
  );
  expect(textOf(shout)).toMatch(/U0000000A1/);
  expect(textOf(shout)).toMatch(/U0000000B1/);
  expect(Object.values(pages()).map((each) => each.length)).toEqual([1, 1]);
  // Neither answered the direct message for two minutes, so their phones were tried as well.
  expect(world.aws.sns.phones.inbox('+84900000001')).toHaveLength(1);
  expect(world.aws.sns.phones.inbox('+4915100000002')).toHaveLength(1);
  // Late is better than never: the page that ended in vain can still be answered.
  const bo = world.slack.user('bo');
  const direct = world.slack.world.channels.get(
    [...world.slack.world.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(bo.id))!
      .id,
  )!;
  await until('the button', () => /page\.acknowledge/.test(textOf(pages()['bo']![0]!)), 30);
  expect(await bo.click({ channel: direct.id }, 'page.acknowledge')).toEqual({ ok: true });
  await until('the acknowledgement', () => /acknowledged/i.test(textOf(summariesIn(channel)[0]!)), 30);
});

test('an acknowledgement stops the escalation: the second level is not paged', async () => {
  const { world, start, configure, alarm, until, incident, pages, pass, logged } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 300 }));
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  const [page] = await until('the first page', () => pages()['an']);
  const an = world.slack.user('an');
  const direct = [...world.slack.world.channels.values()].find(({ messages }) => messages.includes(page!))!;
  // Before the answer: what is still to come, by the menu of the summary and by the same words as `tocsin explain`.
  await until('the invitation', () => channel.members.has(an.id));
  expect(textOf(summariesIn(channel)[0]!)).toMatch(/next: <@U0000000B1> in Slack/);
  const [menu] = summariesIn(channel);
  const inc = /incident\.explain\|([^"]+)"/.exec(JSON.stringify(menu))![1]!;
  const where = { channel: channel.id, ts: menu!.ts };
  const entry = `incident.explain|${inc}`;
  expect(await an.choose(where, 'incident.more', entry)).toEqual({ ok: true });
  const told = await until('who is next', () =>
    an.whispers(channel.id).find((each) => /INC-1 is paging by policy/.test(JSON.stringify(each))),
  );
  expect(JSON.stringify(told)).toMatch(
    /<@U0000000A1> by text message, step 1: named by the policy.*<@U0000000B1> in Slack, step 2/s,
  );
  expect((await an.command(channel.id, '/incident', 'explain cart-5xx sev3')).ok).toBe(true);
  await until('another alarm', () =>
    an.whispers(channel.id).find((each) => /which pages|pages nobody/.test(JSON.stringify(each))),
  );
  expect(await an.click({ channel: direct.id }, 'page.acknowledge')).toEqual({ ok: true });
  await until('the acknowledgement', () => /acknowledged/i.test(textOf(summariesIn(channel)[0]!)));
  await until('the edited page', () => /You acknowledged/i.test(textOf(pages()['an']![0]!)));
  // The stored timer of the second step comes and finds that it is over.
  await pass(600);
  expect(pages()['bo']).toBeUndefined();
  expect(logged('effect.parked')).toEqual([]);
});

test('on-call asleep: the phone gets a text message at once, the direct message waits there for the morning', async () => {
  const { world, start, configure, alarm, until, pages } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  world.slack.user('an').snooze(480);
  await start();
  const alarmedAt = world.aws.now();
  alarm('checkout-5xx', 'ALARM');
  const sms = await until('the text message', () => world.aws.sns.phones.inbox('+84900000001')[0]);
  expect(sms.at - alarmedAt).toBeLessThan(60_000);
  expect(sms).toMatchObject({ smsType: 'Transactional', text: expect.stringContaining('INC-1') });
  await until('the direct message', () => pages()['an']);
  expect(world.aws.sns.phones.inbox()).toHaveLength(1);
  expect(pages()['bo']).toBeUndefined();
});

test.each([
  ['answers 503 to everything', () => ({ kind: 'http', status: 503 }) as const],
  ['breaks every connection', () => ({ kind: 'reset-before' }) as const],
  ['has revoked the token', () => ({ kind: 'error', error: 'token_revoked' }) as const],
])('while Slack %s, who is on call gets one text message', async (_what, fault) => {
  const { world, start, configure, alarm, until, logged } = await story();
  await configure(withSteps({ page: 'an', after: 0 }, { page: 'bo', after: 600 }));
  await start();
  world.slack.faults.set('*', fault());
  alarm('checkout-5xx', 'ALARM');
  await until('the text message', () => world.aws.sns.phones.inbox('+84900000001').length > 0);
  expect(world.aws.sns.phones.inbox()).toHaveLength(1);
  expect(logged('effect.end-lost')).toEqual([]);
});

test('somebody without a phone is still paged by Slack when do-not-disturb cannot be asked', async () => {
  const { world, start, configure, alarm, until, pages } = await story();
  await configure(withSteps({ page: 'cuong', after: 0 }));
  await start();
  world.slack.faults.set('dnd.info', { kind: 'error', error: 'missing_scope' });
  alarm('checkout-5xx', 'ALARM');
  expect(await until('the page', () => pages()['cuong'])).toHaveLength(1);
});
