import { describe, expect, test } from 'vitest';
import { escalationStream } from '../../../bot/app/streams/index.ts';
import { bundledAtOnce } from '../../../bot/core/paging/index.ts';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import { answersTopic, startStory } from './story.ts';

const phone = '+84900000001';

const an: Person = {
  name: 'an',
  slack: 'U0000000A1',
  phone,
  zone: 'UTC',
  notify: {
    urgent: [
      { channel: 'slack', afterSec: 0 },
      { channel: 'sms', afterSec: 60 },
    ],
  },
};

const alone = {
  payments: { name: 'payments', steps: [{ afterSec: 0, page: [{ person: 'an' }] }], repeat: 0 },
};

const started = (person: Person = an) =>
  startStory({
    settings: { people: [person], sms: { answers: answersTopic }, escalations: alone as never },
  });

type Story = Awaited<ReturnType<typeof started>>;

const statuses = (story: Story, ...incidents: readonly string[]) =>
  Promise.all(
    incidents.map(async (id) => (await story.streams.load(escalationStream, `${id}-1`)).state.status),
  );

const codeIn = (text: string | undefined): string => /A (\d{4})/.exec(text ?? '')?.[1] ?? '';

describe('pages to one person within a minute', () => {
  test('one message that is edited, one text message that names the others, one answer for all', async () => {
    const story = await started();
    await story.pass(10);
    await story.another('inc2', 2);
    await story.pass(10);
    await story.another('inc3', 3);
    expect(story.news()).toEqual(['14:00:00 slack an']);
    const shown = story.edits.findLast((each) => each.kind === 'page');
    expect(shown?.kind === 'page' && shown.bundled?.map(({ incident }) => incident.number)).toEqual([2, 3]);
    await story.pass(600);
    expect(story.news()).toEqual(['14:01:00 sms an']);
    const code = codeIn(story.texts[0]);
    expect(story.texts).toEqual([
      `Tocsin INC-1 sev2 checkout-5xx and 2 more: INC-2, INC-3. Reply A ${code} to acknowledge all, E ${code} to escalate all.`,
    ]);
  });

  test('the code of the text message acknowledges all of them', async () => {
    const story = await started();
    await story.another('inc2', 2);
    await story.pass(60);
    await story.answer(phone, `A ${codeIn(story.texts[0])}`);
    expect(await statuses(story, 'inc1', 'inc2')).toEqual(['acknowledged', 'acknowledged']);
    expect(story.texts.slice(1)).toEqual(['Tocsin: INC-1 (+1) is yours.']);
  });

  test('a text message within a minute after one waits, and tells of what has come meanwhile', async () => {
    const story = await started({ ...an, notify: { urgent: [{ channel: 'sms', afterSec: 0 }] } });
    await story.pass(10);
    await story.another('inc2', 2);
    await story.pass(10);
    await story.another('inc3', 3);
    await story.pass(300);
    expect(story.news()).toEqual(['14:00:00 sms an', '14:01:00 sms an']);
    expect(story.texts[1]).toMatch(/^Tocsin INC-[23] sev2 .* and 1 more: INC-[23]\./);
  });

  test('a text message that came to nothing stands for nobody', async () => {
    const story = await started({ ...an, notify: { urgent: [{ channel: 'sms', afterSec: 0 }] } });
    story.ways.smsTrouble.set(phone, 'opted-out');
    await story.pass(10);
    story.news();
    await story.another('inc2', 2);
    expect(story.news()).toEqual(['14:00:10 sms an']);
  });

  test('what is more urgent makes its own sound', async () => {
    const story = await started();
    await story.pass(10);
    await story.another('inc2', 2, 'sev1');
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:10 slack an']);
  });

  test('once the person has answered the first, the next one makes its own sound', async () => {
    const story = await started();
    await story.pass(5);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    await story.another('inc2', 2);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:05 slack an']);
  });

  test('after a minute a page makes its own sound', async () => {
    const story = await started({ ...an, notify: { urgent: [{ channel: 'slack', afterSec: 0 }] } });
    await story.pass(61);
    await story.another('inc2', 2);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:01:01 slack an']);
  });
});

describe('more than one message can tell', () => {
  test('after an answer the next page makes a sound, and those after it join that one', async () => {
    const story = await started();
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    for (const n of [2, 3, 4, 5]) {
      await story.pass(2);
      await story.another(`inc${n}`, n);
    }
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:02 slack an']);
    const shown = story.edits.findLast((each) => each.kind === 'page' && each.incident.number === 2);
    expect(shown?.kind === 'page' && shown.bundled?.map(({ incident }) => incident.number)).toEqual([
      3, 4, 5,
    ]);
  });

  test('a page that the message has no room for makes its own sound: none of 35 is told nowhere', async () => {
    const story = await started({ ...an, notify: { urgent: [{ channel: 'slack', afterSec: 0 }] } });
    for (let n = 2; n <= 35; n += 1) await story.another(`inc${n}`, n);
    await story.pass(30);
    const told = story.posts.flatMap((each) => (each.kind === 'page' ? [each.incident.number] : []));
    expect(told).toEqual([1, bundledAtOnce + 2]);
    const edited = new Map(
      story.edits.flatMap((each) =>
        each.kind === 'page' ? [[each.incident.number, each.bundled ?? []] as const] : [],
      ),
    );
    const bundled = [...edited.values()].flatMap((all) => all.map(({ incident }) => incident.number));
    expect([...told, ...bundled].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 35 }, (_, n) => n + 1),
    );
  });
});
