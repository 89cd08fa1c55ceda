import { expect, test } from 'vitest';
import { story, summariesIn, textOf } from './story-rig.ts';

test('what could not be done is one notice with a button; clicked, typed and mended it is done, and the notice says so', async () => {
  const { world, start, alarm, until, incident, pages, logged } = await story();
  const mend = world.slack.faults.set('pins.add', { kind: 'error', error: 'missing_scope' });
  await start();
  alarm('checkout-5xx', 'ALARM');
  const channel = await incident(1, 60);
  const [paged] = await until('the page', () => Object.keys(pages())[0] && Object.keys(pages()), 60);
  const person = world.slack.user(paged!);
  await until('the invitation', () => channel.members.has(person.id), 60);
  const [summary] = summariesIn(channel);
  const notices = () =>
    channel.messages.filter((each) => JSON.stringify(each.metadata ?? {}).includes('"refresh-failures/'));

  await until('the notice', () => notices().length > 0, 60);
  const notice = notices()[0]!;
  expect(notice.thread_ts).toBe(summary!.ts);
  expect(textOf(notice)).toContain('could not pin the summary');
  const where = { channel: channel.id, ts: notice.ts };

  expect(await person.click(where, 'incident.retry')).toEqual({ ok: true });
  await until('the whisper', () =>
    person.whispers(channel.id).find((each) => /being tried again/.test(JSON.stringify(each))),
  );
  await until('the second failure', () => logged('effect.parked').length === 2, 60);
  await until('the edited notice', () => /failed again/.test(textOf(notices()[0]!)), 60);

  mend();
  expect((await person.command(channel.id, '/incident', 'retry')).ok).toBe(true);
  await until('the pin', () => channel.pins.length > 0, 60);
  await until('the notice that says so', () => /done after all/.test(textOf(notices()[0]!)), 60);
  expect(notices()).toHaveLength(1);
  expect(JSON.stringify(notices()[0]!.blocks)).not.toContain('incident.retry');
  await until('the summary without it', () => !/Could not do/.test(textOf(summariesIn(channel)[0]!)), 60);

  await person.click({ channel: channel.id, ts: notice.ts }, 'incident.retry').catch(() => undefined);
  await person.command(channel.id, '/incident', 'retry');
  await until('what is said when nothing waits', () =>
    person.whispers(channel.id).find((each) => /nothing waits to be tried again/.test(JSON.stringify(each))),
  );
  expect(channel.pins).toHaveLength(1);
});
