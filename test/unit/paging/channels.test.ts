import { describe, expect, test } from 'vitest';
import { PagerError } from '../../../bot/app/ports/index.ts';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import { startStory, type Story } from './story.ts';
import type { Page } from '../../../bot/core/paging/index.ts';

const an: Person = {
  name: 'an',
  slack: 'U0000000A1',
  phone: '+84900000001',
  zone: 'Asia/Ho_Chi_Minh',
};

const pagers = [
  { name: 'wall', topic: 'arn:aws:sns:eu-west-1:111122223333:wall' },
  { name: 'tool', webhook: 'https://tool.example.com', secret: 'TOOL' },
];

const alone = {
  payments: { name: 'payments', steps: [{ afterSec: 0, page: [{ person: 'an' }] }], repeat: 0 },
};

const withNotify = (
  notify: NonNullable<Person['notify']>,
  more: Partial<Person> = {},
  severity = 'sev2',
) => ({
  settings: { people: [{ ...an, ...more, notify }], pagers, escalations: alone },
  open: { severity } as never,
});

const everything = [
  { channel: 'slack', afterSec: 0 },
  { channel: 'topic', pager: 'wall', afterSec: 0 },
  { channel: 'sms', afterSec: 60 },
  { channel: 'webhook', pager: 'tool', afterSec: 90 },
] as const;

describe("a person's own order", () => {
  test('Slack and a topic at once, the phone after a minute, a webhook after a minute and a half', async () => {
    const story = await startStory(withNotify({ urgent: everything }));
    await story.pass(89);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:00 topic wall', '14:01:00 sms an']);
    await story.pass(1);
    expect(story.news()).toEqual(['14:01:30 webhook https://tool.example.com']);
  });

  test('sev3 follows the order for what is not urgent: no phone', async () => {
    const low = [{ channel: 'slack', afterSec: 0 }] as const;
    const story = await startStory(withNotify({ urgent: everything, low }, {}, 'sev3'));
    await story.pass(3600);
    expect(story.news()).toEqual(['14:00:00 slack an']);
  });

  test('within working hours the order for work goes before the urgent one', async () => {
    // 14:00 UTC on Thursday 12 March 2026 is 21:00 in Ho Chi Minh City.
    const late = [{ weekdays: [{ from: 4, to: 4 }], times: [{ fromMin: 20 * 60, toMin: 22 * 60 }] }];
    const atWork = [{ channel: 'slack', afterSec: 0 }] as const;
    const story = await startStory(withNotify({ urgent: everything, atWork }, { workingHours: late }));
    await story.pass(250);
    expect(story.news()).toEqual(['14:00:00 slack an']);
  });

  test('asleep in Slack: the next way at once, those after it in their time', async () => {
    const order = [
      { channel: 'slack', afterSec: 0 },
      { channel: 'sms', afterSec: 60 },
      { channel: 'webhook', pager: 'tool', afterSec: 90 },
    ] as const;
    const story = await startStory(withNotify({ urgent: order }));
    story.ways.asleep.add(an.slack!);
    expect(story.news()).toEqual(['14:00:00 slack an']);
    const slept = await startStory({ ...withNotify({ urgent: order }), asleep: [an.slack!] });
    expect(slept.news()).toEqual(['14:00:00 slack an', '14:00:00 sms an']);
    await slept.pass(90);
    expect(slept.news()).toEqual(['14:01:30 webhook https://tool.example.com']);
  });

  test('a number that opted out is found out after a second: the next way at once, and the ledger says why', async () => {
    const order = [
      { channel: 'sms', afterSec: 0 },
      { channel: 'webhook', pager: 'tool', afterSec: 120 },
    ] as const;
    const story = await startStory(withNotify({ urgent: order }));
    story.ways.smsTrouble.set(an.phone!, 'opted-out');
    await story.pass(1);
    expect(story.news()).toEqual(['14:00:00 sms an', '14:00:01 webhook https://tool.example.com']);
    const state = await story.state();
    expect(state.status === 'none' ? [] : state.pages[0]!.deliveries).toMatchObject([
      { channel: 'sms', outcome: 'sent' },
      { channel: 'sms', outcome: 'failed', trouble: 'opted-out' },
      { channel: 'webhook', pager: 'tool', outcome: 'sent' },
    ]);
  });

  test('a spent quota is no reason to try again: the next way at once', async () => {
    const order = [
      { channel: 'sms', afterSec: 0 },
      { channel: 'topic', pager: 'wall', afterSec: 300 },
    ] as const;
    const story = await startStory({
      ...withNotify({ urgent: order }),
      smsFails: [[an.phone!, new PagerError('quota', 'sns:Publish: UserError')]],
    });
    expect(story.news()).toEqual(['14:00:00 topic wall']);
  });

  test('when everything came to nothing nobody is waited for: nobody was reached', async () => {
    const order = [
      { channel: 'sms', afterSec: 0 },
      { channel: 'webhook', pager: 'gone', afterSec: 300 },
    ] as const;
    const story = await startStory({
      ...withNotify({ urgent: order }),
      smsFails: [[an.phone!, new PagerError('invalid-number', 'sns:Publish: InvalidParameter')]],
    });
    expect((await story.state()).status).toBe('exhausted');
    expect(await story.incident()).toMatchObject({ nobodyReached: true });
  });
});

const pageOf = async (story: Story): Promise<Page | undefined> => {
  const state = await story.state();
  return state.status === 'none' ? undefined : state.pages[0];
};

describe('the receipt of a text message', () => {
  const log = 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber';
  const order = [
    { channel: 'sms', afterSec: 0 },
    { channel: 'webhook', pager: 'tool', afterSec: 600 },
  ] as const;
  const id = `m-${an.phone}`;

  const begun = (read = true) => {
    const base = withNotify({ urgent: order });
    return startStory(read ? { ...base, settings: { ...base.settings, sms: { deliveryLog: log } } } : base);
  };

  test('that says failed hurries the next channel, with the words of the phone company in the ledger', async () => {
    const story = await begun();
    story.ways.receipts.set(id, { is: 'failed', trouble: 'not-delivered', detail: 'Phone is unreachable' });
    await story.pass(9);
    expect(story.news()).toEqual(['14:00:00 sms an']);
    await story.pass(1);
    expect(story.news()).toEqual(['14:00:10 webhook https://tool.example.com']);
    const page = await pageOf(story);
    expect(page?.deliveries).toMatchObject([
      { channel: 'sms', outcome: 'sent', provider: id },
      { channel: 'sms', outcome: 'failed', trouble: 'not-delivered', detail: 'Phone is unreachable' },
      { channel: 'webhook', outcome: 'sent' },
    ]);
    await story.pass(400);
    expect(story.receiptsRead).toEqual([`14:00:10 ${log} ${id}`]);
  });

  test('that says arrived is noted with the time of its sending, and changes no other time', async () => {
    const story = await begun();
    await story.pass(20);
    story.ways.receipts.set(id, { is: 'arrived', at: 'phone' });
    await story.pass(580);
    expect(story.news()).toEqual(['14:00:00 sms an', '14:10:00 webhook https://tool.example.com']);
    const page = await pageOf(story);
    expect(page?.deliveries[1]).toEqual({
      channel: 'sms',
      outcome: 'sent',
      at: '2026-03-12T14:00:00.000Z',
      provider: id,
      receipt: 'phone',
    });
    expect(story.receiptsRead.map((each) => each.slice(0, 8))).toEqual(['14:00:10', '14:00:30']);
  });

  test('that never comes is looked for six times, and not at all after an answer or without a log', async () => {
    const story = await begun();
    await story.pass(590);
    expect(story.receiptsRead.map((each) => each.slice(3, 8))).toEqual([
      '00:10',
      '00:30',
      '01:00',
      '02:00',
      '04:00',
      '08:00',
    ]);
    const answered = await begun();
    await answered.pass(15);
    const person = await answered.person('an');
    await answered.escalate({ type: 'AcknowledgePages', person, via: 'sms' });
    await answered.pass(300);
    expect(answered.receiptsRead).toHaveLength(1);
    const without = await begun(false);
    await without.pass(600);
    expect(without.receiptsRead).toEqual([]);
  });

  test.each(['denied', 'no-log'] as const)('that cannot be read (%s) is a gap that is named', async (why) => {
    const story = await begun();
    story.ways.receipts.set(id, { is: 'unreadable', why });
    await story.pass(590);
    const page = await pageOf(story);
    expect(page?.deliveries.map(({ outcome, unread }) => [outcome, unread])).toEqual([
      ['sent', undefined],
      ['sent', why],
    ]);
    // A group is made with its first line: only at the end it is believed that there is none.
    expect(story.receiptsRead).toHaveLength(why === 'denied' ? 1 : 6);
  });
});
