import { describe, expect, test } from 'vitest';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import type { Ask, Request } from '../../../bot/app/ports/index.ts';
import type { ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import { answersTopic, startStory } from './story.ts';

const an: Person = {
  name: 'an',
  slack: 'U0000000A1',
  phone: '+84900000001',
  zone: 'Asia/Ho_Chi_Minh',
  notify: {
    urgent: [
      { channel: 'slack', afterSec: 0 },
      { channel: 'sms', afterSec: 60 },
    ],
  },
};
const bo: Person = { name: 'bo', slack: 'U0000000B1', zone: 'Europe/Berlin' };

const begun = () =>
  startStory({
    settings: { people: [an, bo], sms: { answers: answersTopic }, announce: 'C0ANNOUNCE' },
    open: { incident: 'none' } as never,
  });

type Story = Awaited<ReturnType<typeof begun>>;

let asked = 0;

async function ask(story: Story, request: Request, user = bo.slack!): Promise<void> {
  asked += 1;
  const one: Ask = {
    id: `t${asked}`,
    at: story.clock.now(),
    user,
    reply: { user, channel: 'C1' },
    request,
  };
  await story.ask(one);
}

const pageAn: Request = { do: 'page-person', who: { user: an.slack! }, text: 'payments are failing' };

const codeIn = (text: string | undefined): string => /A (\d{4})/.exec(text ?? '')?.[1] ?? '';

describe('a page by hand', () => {
  test('goes the way of urgent pages, and an answer by text message is told to who asked', async () => {
    const story = await begun();
    await ask(story, pageAn);
    const direct = story.direct()!.run.slice('direct:'.length);
    expect(story.answers).toEqual([{ answer: 'paged-directly', direct, persons: 1, minutes: 15 }]);
    await story.pass(60);
    expect(story.news()).toEqual(['14:00:00 direct-page an', '14:01:00 sms an']);
    const code = codeIn(story.texts[0]);
    expect(story.texts[0]).toBe(
      `Tocsin: you are wanted: payments are failing. Reply A ${code} if you have it.`,
    );
    await story.answer(an.phone!, `A ${code}`);
    expect(story.news()).toEqual(['14:01:00 sms an', '14:01:00 direct-told bo']);
    expect(story.texts[1]).toBe('Tocsin: acknowledged.');
    await story.pass(3600);
    expect(story.news()).toEqual([]);
  });

  test('that nobody answers within 15 min is told to who asked', async () => {
    const story = await begun();
    await ask(story, pageAn);
    await story.pass(899);
    expect(story.news()).toEqual(['14:00:00 direct-page an', '14:01:00 sms an']);
    await story.pass(1);
    expect(story.news()).toEqual(['14:15:00 direct-told bo']);
  });

  test('who cannot come says so: then nobody is waited for', async () => {
    const story = await begun();
    await ask(story, pageAn);
    const { run, page } = story.direct()!;
    await ask(story, { do: 'page-decline', escalation: run, page }, an.slack!);
    expect(story.news()).toEqual(['14:00:00 direct-page an', '14:00:00 direct-told bo']);
  });

  test('who pages the schedule in which they are on call themselves pages the others', async () => {
    const both: ScheduleDefinition = {
      name: 'both',
      zone: 'UTC',
      layers: ['an', 'bo'].map((name) => ({
        name,
        rotation: { start: '2026-01-05T09:00:00Z', every: { weeks: 1 }, people: [name] },
      })),
    };
    const story = await startStory({
      open: { incident: 'none' },
      settings: { people: [an, bo], schedules: [both] },
    });
    await ask(story, { do: 'page-person', who: { schedule: 'both' }, text: 'x' }, an.slack!);
    expect(story.news()).toEqual(['14:00:00 direct-page bo']);
    expect(story.answers).toMatchObject([{ answer: 'paged-directly', persons: 1 }]);
  });

  test('of two who are wanted the one who cannot gets no text message, and the other one does', async () => {
    const both: ScheduleDefinition = {
      name: 'both',
      zone: 'UTC',
      layers: ['an', 'bo'].map((name) => ({
        name,
        rotation: { start: '2026-01-05T09:00:00Z', every: { weeks: 1 }, people: [name] },
      })),
    };
    const people = [an, { ...bo, phone: '+4915100000002', notify: an.notify! }];
    const story = await startStory({ open: { incident: 'none' }, settings: { people, schedules: [both] } });
    await ask(story, { do: 'page-person', who: { schedule: 'both' }, text: 'x' }, 'U0000000C1');
    const person = await story.person('an');
    const pages = story.posts.flatMap((each) => (each.kind === 'direct-page' ? [each] : []));
    const ofAn = pages.find(({ page }) => page.person === person)!;
    await ask(story, { do: 'page-decline', escalation: ofAn.run, page: ofAn.page.id }, an.slack!);
    await story.pass(120);
    expect(story.news().filter((line) => line.includes('sms'))).toEqual(['14:01:00 sms bo']);
  });

  test('the fourth page of one person within minutes is refused, and says when the next is possible', async () => {
    const story = await begun();
    for (let n = 0; n < 4; n++) await ask(story, pageAn);
    expect(story.answers.map(({ answer }) => answer)).toEqual([
      'paged-directly',
      'paged-directly',
      'paged-directly',
      'direct-refused',
    ]);
    expect(story.answers[3]).toMatchObject({ why: 'too-often', freeAt: '2026-03-12T14:05:00.000Z' });
  });

  test('somebody whom tocsin.yaml does not know, and a schedule that is not there, are refused', async () => {
    const story = await begun();
    await ask(story, { do: 'page-person', who: { user: 'U0STRANGER' }, text: 'x' });
    await ask(story, { do: 'page-person', who: { schedule: 'payments' }, text: 'x' });
    expect(story.answers.map(({ answer }) => answer)).toEqual(['not-in-configuration', 'which-schedule']);
    expect(story.news()).toEqual([]);
  });
});

describe('a test page', () => {
  test('comes over every channel at once, and each of them is to be answered', async () => {
    const story = await begun();
    await ask(story, { do: 'test-me' }, an.slack!);
    expect(story.answers).toEqual([{ answer: 'testing', ways: ['slack', 'sms'] }]);
    expect(story.news()).toEqual(['14:00:00 direct-page an', '14:00:00 sms an']);
    const { run, page } = story.direct()!;
    await ask(story, { do: 'page-acknowledge', escalation: run, page }, an.slack!);
    expect(await story.tests()).toMatchObject([
      { name: 'an', answered: ['slack'], missing: ['sms'], waits: true },
    ]);
    await story.answer(an.phone!, `A ${codeIn(story.texts[0])}`);
    expect(await story.tests()).toMatchObject([
      { name: 'an', answered: ['slack', 'sms'], missing: [], waits: false },
    ]);
  });

  test('by oneself is limited to three, then one in ten minutes: it may not use up what the account may spend', async () => {
    const story = await begun();
    for (let n = 0; n < 4; n++) await ask(story, { do: 'test-me' }, an.slack!);
    expect(story.texts).toHaveLength(3);
    expect(story.answers[3]).toEqual({
      answer: 'direct-refused',
      why: 'too-often',
      freeAt: '2026-03-12T14:10:00.000Z',
    });
  });

  test('comes by itself each month, an hour into the working hours of each, and who is silent is listed', async () => {
    const story = await begun();
    await story.planTests();
    // April 2026 begins on a Wednesday: 10:00 in Ho Chi Minh City, then 10:00 in Berlin, which has summer time.
    await story.pass(20 * 86_400);
    expect(story.dated()).toEqual([
      '2026-04-01 03:00 direct-page an',
      '2026-04-01 03:00 sms an',
      '2026-04-01 08:00 direct-page bo',
    ]);
    const { run, page } = story.direct()!;
    await ask(story, { do: 'page-acknowledge', escalation: run, page }, bo.slack!);
    await story.pass(10 * 86_400);
    expect(story.posts.filter(({ kind }) => kind === 'tests')).toMatchObject([
      { tested: 2, silent: [{ name: 'an', missing: ['slack', 'sms'] }] },
    ]);
  });
});
