import { expect, test } from 'vitest';
import { story, summariesIn, textOf } from './story-rig.ts';

/** The escalations of the shop, and what stands beside them under `oncall`. */
const withOncall =
  (...lines: readonly string[]) =>
  (text: string): string =>
    `${text.slice(0, text.indexOf('  escalations:'))}${lines.map((line) => `  ${line}\n`).join('')}`;

test('what waits for the morning is one message, and whoever presses its button takes it', async () => {
  const { world, start, configure, alarm, until, incident, pages, logged } = await story();
  // 14:00 UTC is 21:00 for An; her morning comes 20 minutes later.
  await configure((text) => text.replaceAll('severity: sev2', 'severity: sev3'));
  await configure(
    withOncall(
      'escalations: { payments: { steps: [{ page: [{ person: an }] }, { page: [{ person: bo }], after: { minutes: 30 } }] } }',
      'quietHours: { from: "20:00", until: "21:20" }',
    ),
  );
  await start();
  alarm('checkout-5xx', 'ALARM');
  const first = await incident(1);
  await until('the summary that says so', () => /quiet hours/.test(textOf(summariesIn(first)[0]!)), 60);
  const an = world.slack.user('an');
  const direct = () =>
    [...world.slack.world.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(an.id));
  const handed = await until(
    'the message of the morning',
    () => direct()?.messages.find((each) => /One thing waited for you/.test(textOf(each))),
    1300,
  );
  expect(pages()['an']).toBeUndefined();
  expect(await an.click({ channel: direct()!.id }, 'page.acknowledge')).toEqual({ ok: true });
  await until('the edited message', () => /You acknowledged/.test(textOf(handed)), 30);
  expect(world.aws.sns.phones.inbox()).toEqual([]);
  expect(logged('effect.parked')).toEqual([]);
});

test('the last resort is paged and announced when nobody answers; a group gives its turns to one after the other', async () => {
  const { world, start, configure, alarm, until, incident, pages } = await story();
  await configure(
    withOncall(
      'groups: { two: [cuong, bo] }',
      'lastResort: [{ group: two }, { channel: C0INCIDENTS, mention: here }]',
      'escalations: { payments: { steps: [{ page: [{ roundRobin: { group: two } }] }], repeat: 1 } }',
    ),
  );
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  await until('the first turn', () => pages()['cuong']);
  expect(pages()['bo']).toBeUndefined();
  await until('the second turn', () => pages()['bo'], 310);
  const announcements = world.slack.world.channels.get('C0INCIDENTS')!;
  const said = (words: RegExp) => announcements.messages.find((each) => words.test(textOf(each)));
  await until('the announcement', () => said(/Nobody has answered for INC-1/), 310);
  const call = await until('the page to the channel', () => said(/Somebody is needed: INC-1/));
  expect(textOf(call)).toContain('<!here>');
  await until('both of the last resort', () => pages()['cuong']!.length === 2 && pages()['bo']!.length === 2);
  const bo = world.slack.user('bo');
  expect(await bo.click({ channel: 'C0INCIDENTS' }, 'incident.acknowledge')).toEqual({ ok: true });
  await until('the page that says who took it', () => /acknowledged at/.test(textOf(call)), 30);
});
