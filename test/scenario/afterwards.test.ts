import { expect, test } from 'vitest';
import type { Command } from '../../bot/cli/command.ts';
import { command as metrics } from '../../bot/cli/metrics.ts';
import { command as timeline } from '../../bot/cli/timeline.ts';
import { story, textOf, type Story } from './story-rig.ts';

/** What a command prints about the store of the story. */
async function printed(story: Story, command: Command, ...args: readonly string[]): Promise<string> {
  const { code, out } = await ran(story, command, args);
  expect(code).toBe(0);
  return out;
}

async function ran({ world }: Story, command: Command, args: readonly string[], input = '') {
  let [out, err] = ['', ''];
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    readInput: () => Promise.resolve(input),
    env: world.env,
    cwd: world.configFolder,
  };
  return { code: await command.run([...args], io), out, err };
}

const window = ['--from', '2026-03-12', '--to', '2026-03-13'];

test('the time of a mitigation is corrected from Slack: timeline and figures follow, measured times stay', async () => {
  const own = await story();
  const { world, start, configure, alarm, until, incident } = own;
  await configure((text) =>
    text.replace('intake:\n', 'figures:\n  cloudwatch: true\nintake:\n  reconcile: off\n'),
  );
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  const name = 'general';
  const an = world.slack.user('an');
  const say = async (text: string, answered: RegExp): Promise<string> => {
    const before = an.whispers(name).length;
    expect(await an.command(name, '/incident', `INC-1 ${text}`)).toMatchObject({ ok: true });
    return until(`an answer to ${text}`, () =>
      an
        .whispers(name)
        .slice(before)
        .map(({ text: said }) => said)
        .find((said) => answered.test(said)),
    );
  };
  await say('ack', /yours/);
  await say('mitigate', /ended/);
  alarm('checkout-5xx', 'OK');
  const channel = await incident(1);
  await until('the OK', () => channel.messages.some((message) => /is OK again/.test(textOf(message))));
  await say('resolve rolled back', /resolved/);
  const figures = async (): Promise<Record<string, { median: number; proxy: boolean }>> =>
    Object.fromEntries(
      (
        JSON.parse(await printed(own, metrics, '--json', ...window)) as readonly {
          name: string;
          median: number;
          proxy: boolean;
        }[]
      ).map((one) => [one.name, one]),
    );
  const entries = async (): Promise<readonly { at: string; event: string; text: string; kind: string }[]> =>
    JSON.parse(await printed(own, timeline, 'INC-1', '--json')) as never;
  const mitigation = (await entries()).find(({ text }) => /impact has ended/.test(text))!;
  const [, number = ''] = mitigation.event.split('/');
  const before = (await figures())['mttm']!.median;

  await say(
    `timeline fix ${number} ${mitigation.at.slice(0, 10)} 13:00 the dashboard showed it`,
    /corrected/,
  );
  await say(`timeline fix start 2026-03-12 13:50 the dashboard showed it`, /corrected/);
  expect((await entries())[0]).toMatchObject({
    at: '2026-03-12T06:00:00.000Z',
    text: expect.stringContaining('first recorded at 2026-03-12 14:0'),
  });
  const after = await figures();
  // An's clock is that of Ho Chi Minh City; nothing was mitigated before it was opened.
  expect(after['mttm']).toMatchObject({ median: 0 });
  expect(before).toBeGreaterThanOrEqual(0);
  expect(after['mttd']).toMatchObject({ proxy: false });
  expect(after['mttd']!.median).toBeGreaterThan(7 * 3600);

  const told = await say('metrics checkout 30d', /checkout/);
  expect(told).toMatch(/1 incident \(sev2 1\)/);
  expect(told).toMatch(/time to resolve: median/);
  const shown = an.whispers(name).flatMap(({ blocks }): readonly unknown[] => blocks);
  expect(shown).toContainEqual(
    expect.objectContaining({ type: 'image', slack_file: { id: expect.stringMatching(/^F/) } }),
  );
  await say('metrics nowhere', /nowhere/);

  await say('timeline fix 1 2026-03-12 13:00 no', /was measured, not said/);
  await say('timeline fix 99 2026-03-12 13:00 no', /has no entry 99/);
  await say('timeline fix start 2026-04-12 13:00 no', /still to come/);
  await say(`timeline fix ${number} 2026-03-12 13:30`, /Say why/);
  expect((await entries()).filter(({ kind }) => kind === 'correction').length).toBeGreaterThanOrEqual(2);

  // Every six hours the same figures are metrics, with what was corrected until then; told a second time they are the same.
  expect(own.metricLines()).toEqual([]);
  for (const times of [1, 2]) {
    await own.pass(6 * 3600);
    await until(`the metrics of ${times} times`, () => own.metricLines().length === 3 * times);
  }
  const [all, bySeverity, byService, ...again] = own.metricLines();
  expect(again.map(({ _aws, ...line }) => line)).toEqual(
    [all, bySeverity, byService].map(({ _aws, ...line } = {}) => line),
  );
  const printedFigures = await figures();
  for (const [name, metric] of [
    ['mttd', 'TimeToDetect'],
    ['mtta', 'TimeToAcknowledge'],
    ['mttm', 'TimeToMitigate'],
    ['mttr', 'TimeToResolve'],
  ] as const) {
    expect([all![metric], bySeverity![metric], byService![metric]]).toEqual(
      Array(3).fill(printedFigures[name]!.median),
    );
  }
  expect(byService).toMatchObject({ Service: 'checkout', IncidentsOpened: 1, IncidentsResolved: 1 });
  expect(bySeverity).toMatchObject({ Severity: 'sev2', IncidentsOpened: 1 });
  const page = await printed(own, metrics, ...window);
  expect(page).toContain(`pages          ${String(all!['Pages'])}, by night ${String(all!['PagesAtNight'])}`);
  expect(page).toContain(`acknowledged   1 of 1 incidents with pages (100.0 %)`);
  expect(all!['IncidentsAcknowledged']).toBe(100);
  const delivery = JSON.parse(await printed(own, metrics, '--dora', '--json')) as {
    frequency: { perWeek: number };
  };
  expect(all!['DeploymentsPerWeek']).toBeCloseTo(delivery.frequency.perWeek, 3);

  for (const format of ['md', 'html', 'csv'])
    expect(await printed(own, timeline, 'INC-1', '--format', format)).toContain('first recorded at');
  // The record is checked where there is no store.
  const record = await printed(own, timeline, 'INC-1', '--format', 'events');
  const checked = await ran(own, timeline, ['--verify', '-'], record);
  expect(checked).toMatchObject({ code: 0, err: expect.stringMatching(/chains: unbroken/) });
  const erased = record.replace(/"reason":\{"salt":"[0-9a-f]{16}","text":"[^"]*"\}/, '"reason":{"hash":"0"}');
  expect(erased).not.toBe(record);
  for (const forged of [
    record.replace('the dashboard', 'the dashb0ard'),
    record.split('\n').slice(1).join('\n'),
    erased,
  ])
    expect((await ran(own, timeline, ['--verify', '-'], forged)).code).toBe(1);
  expect((await ran(own, timeline, ['--verify', '-', '--head', 'ffffffffffff'], record)).err).toMatch(
    /end of the record/,
  );
});

test('an action item from a form reminds its owner in their morning until it is done by a button', async () => {
  const own = await story();
  const { world, start, configure, alarm, until, incident } = own;
  // Nothing else is due for days.
  await configure((text) => text.replace('intake:\n', 'intake:\n  reconcile: off\n'));
  await start();
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  const [an, bo] = [world.slack.user('an'), world.slack.user('bo')];
  const answered = async (text: string, by: RegExp): Promise<string> => {
    const before = an.whispers('general').length;
    expect(await an.command('general', '/incident', text)).toMatchObject({ ok: true });
    return until(`an answer to ${text}`, () =>
      an
        .whispers('general')
        .slice(before)
        .map(({ text: said, blocks }) => `${said} ${JSON.stringify(blocks)}`)
        .find((said) => by.test(said)),
    );
  };
  await answered(`INC-1 action add alarm on the age of the queue @bo by 2026-03-13 detect`, /action list/);
  await answered('INC-1 action drop A1', /Say why/);
  await answered('actions', /1 open action item.*alarm on the age/s);
  // Bo's Friday morning at nine in Berlin is 08:00 UTC; nobody is told before.
  const reminders = () =>
    [...world.slack.world.channels.values()]
      .filter(({ kind, members }) => kind === 'im' && members.has(bo.id))
      .flatMap(({ id, messages }) => messages.map((message) => ({ id, message })))
      .filter(({ message }) => /is yours and due/.test(textOf(message)));
  expect(reminders()).toEqual([]);
  const [first] = await until(
    'the reminder',
    () => (reminders().length > 0 ? reminders() : undefined),
    20 * 3600,
  );
  expect(new Date(Number(first!.message.ts) * 1000).toISOString()).toMatch(/^2026-03-13T08:0/);
  expect(await bo.click({ channel: first!.id }, 'action.done')).toEqual({ ok: true });
  await until('the line in the thread', () =>
    [...world.slack.world.channels.values()].some(({ messages }) =>
      messages.some((message) => /finished action A1/.test(textOf(message))),
    ),
  );
  await answered('actions', /No action item is open/);
  // Nothing more on the following Monday.
  await own.pass(4 * 86_400);
  expect(reminders()).toHaveLength(1);
});
