import { expect, test } from 'vitest';
import { story, textOf, type Story } from './story-rig.ts';

/** The Markdown files that were posted in the incident's channel, oldest first. */
const documents = ({ world }: Story): readonly string[] =>
  world.slack
    .export()
    .files.filter(({ name }) => String(name).endsWith('postmortem.md'))
    .map(({ content }) => String(content));

/** Direct messages of the bot to a person that say so. */
const told = ({ world }: Story, user: { readonly id: string }, words: RegExp) =>
  [...world.slack.world.channels.values()]
    .filter(({ kind, members }) => kind === 'im' && members.has(user.id))
    .flatMap(({ id, messages }) => messages.map((message) => ({ id, message })))
    .filter(({ message }) => words.test(textOf(message)));

test('a postmortem is written in, reviewed and published, and blame in it stops that until it is settled', async () => {
  const own = await story();
  const { world, start, configure, alarm, until, incident } = own;
  const model = 'postmortem:\n  wording: { model: eu.amazon.nova-lite-v1:0, region: eu-west-1 }\n';
  await configure((text) => text.replace('intake:\n', `${model}intake:\n  reconcile: off\n`));
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  const [an, bo] = [world.slack.user('an'), world.slack.user('bo')];
  const asked = async (user: typeof an, does: () => Promise<unknown>, by: RegExp): Promise<string> => {
    const before = user.whispers().length;
    await does();
    return until(`an answer like ${by.source}`, () =>
      user
        .whispers()
        .slice(before)
        .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
        .find((said) => by.test(said)),
    );
  };
  const say = (text: string, by: RegExp, user = an): Promise<string> =>
    asked(user, () => user.command('general', '/incident', `INC-1 ${text}`), by);
  /** Again until what was written has been looked at. */
  const shows = async (by: RegExp, user = an): Promise<string> => {
    for (;;) {
      const said = await say('postmortem status', /Postmortem of INC-1/, user);
      if (by.test(said)) return said;
    }
  };
  await say('ack', /yours/);
  await say('postmortem publish', /comes after it is resolved/);
  alarm('checkout-5xx', 'OK');
  const channel = await incident(1);
  await until('the OK', () => channel.messages.some((message) => /is OK again/.test(textOf(message))));
  await say('resolve rolled back', /resolved/);
  await until('the draft', () => documents(own).length === 1);
  expect(documents(own)[0]).toContain('states: **draft** -> in review -> published');

  await say('postmortem publish', /Somebody has to have read it/);
  await say('postmortem sumary', /I do not know/);
  await say('postmortem write sumary: x', /has no section/);
  // A model words a section: what of it the record does not back is left out, and nothing stands in the document unasked.
  const { behaviour } = world.aws.bedrock;
  for (const manner of ['without ids', 'invented ids', 'invented names', 'empty', 'huge'] as const) {
    behaviour.manner = manner;
    // Five at once, then one a minute: each costs.
    await own.pass(60);
    expect(await say('postmortem suggest summary', /No suggestion for INC-1/)).toContain(
      'The draft is as it was',
    );
  }
  // Half a fact that stands behind a full stop may be left of a sentence; never what was put to it.
  for (const manner of ['blame', 'obeys the facts'] as const) {
    behaviour.manner = manner;
    await own.pass(60);
    const told = await say('postmortem suggest summary', /No suggestion for INC-1|Suggested wording/);
    expect(told).not.toMatch(/careless|publish this|was Bo|<!channel/);
    expect(told).toMatch(/No suggestion|left out/);
  }
  world.aws.onCall((service) => (service === 'bedrock-runtime' ? { kind: 'access-denied' } : undefined));
  await own.pass(300);
  await say('postmortem suggest', /model could not be asked/);
  world.aws.onCall(undefined);
  behaviour.manner = 'well';
  const suggestion = await say('postmortem suggest contributing', /Suggested wording/);
  expect(suggestion).toContain('which nobody has read yet');
  expect(JSON.stringify(world.aws.calls.filter(({ operation }) => operation === 'Converse'))).not.toContain(
    'U0',
  );
  expect(documents(own)).toHaveLength(1);
  expect(await an.click({ channel: 'general' }, 'postmortem.take')).toMatchObject({ ok: true });

  await say(
    'postmortem write impact: Bo forgot to raise the limit, so 300 orders failed.',
    /looks at it now/,
  );
  const status = await shows(/marks 1 phrase/);
  expect(status).toMatch(/F1\* “Bo forgot to raise” \(line \d+\)/);
  expect(status).toMatch(/no action item has been agreed on/);

  // A meeting on the next day, An's clock; Bo is asked now, and reminded 15 minutes before.
  await say('postmortem review @bo 2026-03-13 18:00', /are asked/);
  const [invitation] = await until('the request to Bo', () => {
    const found = told(own, bo, /You are asked to review/);
    return found.length > 0 && found;
  });
  expect(textOf(invitation!.message)).toMatch(/question.* are open/);
  await until('the question to An', () => told(own, an, /What was it like/).length === 1);
  const refused = await asked(
    bo,
    () => bo.command('general', '/incident', 'INC-1 postmortem publish'),
    /It is not published/,
  );
  expect(refused).toContain('F1');

  // Bo changes the sentence in a form that shows what is there; a finding that is gone is settled.
  expect(await bo.command('general', '/incident', 'INC-1 postmortem write impact')).toMatchObject({
    ok: true,
  });
  expect(JSON.stringify(bo.modal())).toContain('Bo forgot to raise the limit');
  const mended =
    '300 orders failed: nothing warned that the limit was near.\n\nSupport should have been told: Bo forgot.';
  await asked(bo, () => bo.submit({ body: mended }), /looks at it now/);
  const second = await shows(/F2.*Bo forgot/s, bo);
  expect(second).not.toContain('F1');
  for (const id of new Set(second.match(/F[2-9](?=\* “)/g) ?? [])) {
    expect(await bo.command('general', '/incident', `INC-1 postmortem dismiss ${id}`)).toMatchObject({
      ok: true,
    });
    await asked(bo, () => bo.submit({ reason: 'Bo wrote it of himself' }), /It stands/);
  }
  await say('postmortem publish', /is published/, bo);

  await until('what is published', () => documents(own).length === 2);
  const published = documents(own).at(-1)!;
  expect(published).toContain('states: draft -> in review -> **published**');
  expect(published).toContain('300 orders failed: nothing warned that the limit was near.');
  expect(published).toMatch(/_Written by people \[#\d+\]\._/);
  await until('the line in the channel', () =>
    channel.messages.some((message) => /published the postmortem/.test(textOf(message))),
  );
  await say('postmortem redraft', /is published/);
  expect(await say('postmortem roles', /Who is who/)).toContain(`<@${an.id}>`);
  await say('postmortem roles', /shown to those who took part/, world.slack.user('cuong'));
});
