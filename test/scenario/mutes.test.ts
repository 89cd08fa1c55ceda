import { expect, test } from 'vitest';
import { story, textOf } from './story-rig.ts';

test('in an incident’s channel the form to mute begins with its service, says what is missing, and mutes; a button of the list ends it; both are announced', async () => {
  const { world, start, alarm, until, incident, pages } = await story();
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1);
  const [paged] = await until('the page', () => Object.keys(pages())[0] && Object.keys(pages()));
  const person = world.slack.user(paged!);
  await until('the invitation', () => channel.members.has(person.id));
  expect((await person.command(channel.id, '/incident', 'mute')).ok).toBe(true);
  expect(JSON.stringify(person.modal())).toContain('"initial_option"');
  expect(await person.submit({})).toMatchObject({
    errors: { length: expect.stringContaining('how long') as string },
  });
  expect(await person.submit({ length: '2h', reason: 'deploy' })).toMatchObject({ kind: 'closed' });
  await until('the announcement', () =>
    [...world.slack.world.channels.values()]
      .flatMap(({ messages }) => messages)
      .find((each) => /\*M-1\* is set: alarms of checkout.*deploy/s.test(textOf(each))),
  );
  expect((await person.command(channel.id, '/incident', 'mutes')).ok).toBe(true);
  const listed = await until('the list', () =>
    person
      .whispers(channel.id)
      .find((each) => /End M-1/.test(JSON.stringify(each)) && /One mute/.test(JSON.stringify(each))),
  );
  expect((await person.click({ channel: channel.id, ts: listed.ts }, 'mute.end')).ok).toBe(true);
  await until('the end', () =>
    [...world.slack.world.channels.values()]
      .flatMap(({ messages }) => messages)
      .find((each) => /\*M-1\* is ended: alarms of checkout/.test(textOf(each))),
  );
});
