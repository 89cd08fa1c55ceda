import { describe, expect, test } from 'vitest';
import { PagerError } from '../../../bot/app/ports/index.ts';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import { startStory } from './story.ts';

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
