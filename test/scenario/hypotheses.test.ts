import { expect, test } from 'vitest';
import { story, summariesIn, textOf } from './story-rig.ts';

test('a hypothesis is put forward by form, supported by a click and refuted by a typed word, in one message that is edited', async () => {
  const { world, start, alarm, until, incident, pages } = await story();
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1, 60);
  const [paged] = await until('the page', () => Object.keys(pages())[0] && Object.keys(pages()), 60);
  const person = world.slack.user(paged!);
  await until('the invitation', () => channel.members.has(person.id), 60);
  const [summary] = summariesIn(channel);
  await until('evidence', () => channel.messages.find((each) => /E1 /.test(textOf(each))), 120);
  const told = () =>
    channel.messages.filter(
      (each) => each.thread_ts === summary?.ts && /hypothes[ie]s, \d+ not settled/.test(textOf(each)),
    );

  expect(
    (await person.choose({ channel: channel.id, ts: summary!.ts }, 'incident.more', 'Hypothesis')).ok,
  ).toBe(true);
  expect(await person.submit({ hypothesis: 'the database is slow' })).toMatchObject({ kind: 'closed' });
  const [message] = await until('the message', () => (told().length > 0 ? told() : undefined), 60);
  expect(textOf(message!)).toContain('the database is slow');

  const where = { channel: channel.id, ts: message!.ts };
  expect((await person.choose(where, 'hypothesis.more.H1', 'Supports it ...')).ok).toBe(true);
  expect(await person.submit({})).toMatchObject({
    errors: { reason: expect.stringContaining('Choose evidence') as string },
  });
  expect(await person.submit({ reason: 'connections are at the limit' })).toMatchObject({ kind: 'closed' });
  await until('the support', () => /supported/.test(textOf(told()[0]!)), 60);

  const typed = await person.command(channel.id, '/incident', 'hypothesis refute E99 its CPU is at 3 %');
  expect(typed.ok).toBe(true);
  await until('the refusal', () =>
    person.whispers(channel.id).find((each) => /There is no E99/.test(JSON.stringify(each))),
  );
  await person.command(channel.id, '/incident', 'hypothesis refute H1 E1 its CPU is at 3 %');
  await until('the refutation', () => /refuted/.test(textOf(told()[0]!)), 60);
  expect(told()).toHaveLength(1);
  expect(told()[0]!.ts).toBe(message!.ts);
  expect(textOf(told()[0]!)).toMatch(/speaks against it: its CPU is at 3 % · E1/);
});
