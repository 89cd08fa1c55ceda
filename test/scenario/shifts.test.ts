import { expect, test } from 'vitest';
import { story, textOf } from './story-rig.ts';

/** bo hands over to an on Thursdays at 15:30 in Berlin: half an hour after the story begins. */
const thursdays = (text: string): string =>
  text.replace(
    '{ start: "2026-01-05T09:00:00+01:00", every: { weeks: 1 }, people: [an, bo] }',
    '{ start: "2026-01-01T15:30:00+01:00", every: { weeks: 1 }, people: [an, bo] }',
  );

test('at a change of shifts the card is accepted by a click; forms set an override and offer a swap', async () => {
  const { world, start, configure, alarm, until, incident, pages, pass } = await story();
  await configure(thursdays);
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  const [page] = await until('the page of bo', () => pages()['bo']);
  const bo = world.slack.user('bo');
  const an = world.slack.user('an');
  const channelWith = (message: object) =>
    [...world.slack.world.channels.values()].find(({ messages }) =>
      messages.some((each) => each === message),
    )!;
  expect(await bo.click({ channel: channelWith(page!).id }, 'page.acknowledge')).toEqual({ ok: true });
  const direct = () =>
    [...world.slack.world.channels.values()]
      .filter(({ kind, members }) => kind === 'im' && members.has(an.id))
      .flatMap(({ messages }) => messages);
  const card = await until(
    'the card of an',
    () => direct().find((each) => /Hand-off of payments/.test(textOf(each))),
    1900,
  );
  expect(textOf(card)).toMatch(/INC-1/);
  await until('the card in the channel', () =>
    channel.messages.find((each) => /Hand-off of payments/.test(textOf(each))),
  );
  expect(await an.click({ channel: channelWith(card).id, ts: card.ts }, 'handoff.accept')).toEqual({
    ok: true,
  });
  await until('the edited card', () =>
    channel.messages.find((each) => /Accepted .* is responsible/.test(textOf(each))),
  );

  await until('the invitation', () => channel.members.has(an.id));
  expect((await an.command(channel.id, '/oncall', 'override')).ok).toBe(true);
  expect(await an.submit({ who: bo.id, length: 'soon' })).toMatchObject({
    errors: { length: expect.stringContaining('soon') as string },
  });
  expect(await an.submit({ who: bo.id, length: '2h', reason: 'doctor' })).toMatchObject({ kind: 'closed' });
  await until('the answer', () =>
    an.whispers(channel.id).find((each) => /O-1.*on call for payments/s.test(JSON.stringify(each))),
  );
  expect((await an.command(channel.id, '/oncall', 'swap')).ok).toBe(true);
  expect(await an.submit({ who: bo.id })).toMatchObject({ kind: 'closed' });
  await until('the offer', () =>
    [...world.slack.world.channels.values()]
      .flatMap(({ messages }) => messages)
      .find((each) => /offers a swap in payments/.test(textOf(each))),
  );
  await pass(60);
});
