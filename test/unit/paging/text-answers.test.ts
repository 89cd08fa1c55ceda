import { describe, expect, test } from 'vitest';
import { directStream, escalationStream } from '../../../bot/app/streams/index.ts';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import { openCommand, settingsWith } from '../app/world.ts';
import { answersTopic, startStory, type Story } from './story.ts';

const phone = '+84900000001';
const stranger = '+4915100000009';

const an: Person = {
  name: 'an',
  slack: 'U0000000A1',
  phone,
  zone: 'Asia/Ho_Chi_Minh',
  notify: { urgent: [{ channel: 'sms', afterSec: 0 }] },
};
const bo: Person = { name: 'bo', slack: 'U0000000B1', zone: 'Europe/Berlin' };

const started = () => startStory({ settings: { people: [an, bo], sms: { answers: answersTopic } } });

const codeIn = (text: string | undefined): string => /A (\d{4})/.exec(text ?? '')?.[1] ?? '';

describe('an answer by text message', () => {
  test('the page says how to answer, and A with the code acknowledges: said back, and in the record', async () => {
    const story = await started();
    const code = codeIn(story.texts[0]);
    expect(story.texts[0]).toBe(
      `Tocsin INC-1 sev2 checkout-5xx. Reply A ${code} to acknowledge, E ${code} to escalate.`,
    );
    await story.answer(phone, `a${code}`);
    expect(story.texts[1]).toBe('Tocsin: INC-1 is yours.');
    expect(await story.state()).toMatchObject({ status: 'acknowledged', by: await story.person('an') });
    const events = await story.store.readStream('escalation/inc1-1');
    expect(events.find(({ type }) => type === 'PageAcknowledged')?.data).toMatchObject({ via: 'sms' });
    await story.pass(3600);
    expect(story.news()).toEqual(['14:00:00 sms an', '14:00:00 sms an']);
  });

  test('E escalates at once', async () => {
    const story = await started();
    await story.pass(60);
    await story.answer(phone, `E ${codeIn(story.texts[0])}`);
    expect(story.news()).toEqual(['14:00:00 sms an', '14:01:00 sms an', '14:01:00 slack bo']);
    expect(story.texts[1]).toBe('Tocsin: INC-1: the next step is paged.');
  });

  test('one open page needs no code', async () => {
    const story = await started();
    await story.answer(phone, ' Ack. ');
    expect((await story.state()).status).toBe('acknowledged');
  });

  test('a wrong code changes nothing and is told, the right one then counts', async () => {
    const story = await started();
    const code = codeIn(story.texts[0]);
    await story.answer(phone, 'A 0000');
    expect(story.texts[1]).toBe(`Tocsin: no page of yours has the code 0000. Open: ${code} (INC-1).`);
    expect((await story.state()).status).toBe('running');
    await story.answer(phone, `A ${code}`);
    expect((await story.state()).status).toBe('acknowledged');
  });

  test('an answer that came too late is told so', async () => {
    const story = await started();
    const code = codeIn(story.texts[0]);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
    await story.answer(phone, `A ${code}`);
    expect(story.texts[1]).toBe('Tocsin: no page of yours waits for an answer.');
  });

  test('an unknown number is counted and written down without itself, and gets no answer', async () => {
    const story = await started();
    const before = story.texts.length;
    expect(await story.answer(stranger, `A ${codeIn(story.texts[0])}`)).toBe('unknown-number');
    expect(story.texts).toHaveLength(before);
    expect((await story.state()).status).toBe('running');
    expect(JSON.stringify(story.lines)).not.toContain(stranger);
  });

  test('the phone of somebody else cannot answer this page', async () => {
    const other: Person = { name: 'cuong', phone: stranger, zone: 'UTC' };
    const story = await startStory({
      settings: { people: [an, bo, other], sms: { answers: answersTopic } },
    });
    await story.answer(stranger, `A ${codeIn(story.texts[0])}`);
    expect((await story.state()).status).toBe('running');
  });

  test('fifty wrong answers get five replies, and the right answer counts all the same', async () => {
    const story = await started();
    for (let n = 0; n < 50; n++) await story.answer(phone, 'who is this?');
    expect(story.texts).toHaveLength(6);
    await story.answer(phone, `A ${codeIn(story.texts[0])}`);
    expect((await story.state()).status).toBe('acknowledged');
    // Whoever fumbled with the phone in the dark hears that it worked.
    expect(story.texts.slice(6)).toEqual(['Tocsin: INC-1 is yours.']);
  });

  test('STOP is answered by nobody', async () => {
    const story = await started();
    await story.answer(phone, 'Stop');
    expect(story.texts).toHaveLength(1);
  });
});

const statusOf = async (story: Story, incident: string): Promise<string> =>
  (await story.streams.load(escalationStream, `${incident}-1`)).state.status;

describe('a text message that comes late', () => {
  test('an A of two hours ago does not answer the page of another incident that came in between; one of now does', async () => {
    const story = await started();
    const sentAt = story.clock.now();
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
    await story.pass(7200);
    await story.another('inc2', 2);
    const [, second] = story.texts;
    await story.answer(phone, 'A', sentAt);
    expect(await statusOf(story, 'inc2')).toBe('running');
    expect(story.texts.at(-1)).toBe(`Tocsin: which page? Answer A and the code: ${codeIn(second)} (INC-2).`);
    await story.answer(phone, 'A');
    expect(await statusOf(story, 'inc2')).toBe('acknowledged');
  });

  test('it answers the page that it was meant for, though another one is open by now', async () => {
    const story = await started();
    const sentAt = story.clock.now();
    await story.pass(120);
    await story.another('inc2', 2);
    await story.answer(phone, 'A', sentAt);
    expect([await statusOf(story, 'inc1'), await statusOf(story, 'inc2')]).toEqual([
      'acknowledged',
      'running',
    ]);
  });

  test('a code means its own page, however late it comes', async () => {
    const story = await started();
    const sentAt = story.clock.now();
    await story.pass(120);
    await story.answer(phone, `A ${codeIn(story.texts[0])}`, sentAt);
    expect(await statusOf(story, 'inc1')).toBe('acknowledged');
  });
});

test('a test page that waits for days does not make a plain A unclear; asked about codes it is named as what it is', async () => {
  const story = await startStory({
    open: { incident: 'none' },
    settings: { people: [an, bo], sms: { answers: answersTopic } },
  });
  await story.ask({
    id: 'test',
    at: story.clock.now(),
    user: an.slack!,
    reply: { user: an.slack!, channel: 'D1' },
    request: { do: 'test-me' },
  });
  await story.pass(3600);
  await story.tell(openCommand());
  const [test1, page] = story.texts.map(codeIn);
  await story.answer(phone, 'A 0000');
  expect(story.texts.at(-1)).toBe(
    `Tocsin: no page of yours has the code 0000. Open: ${page} (INC-1), ${test1} (test).`,
  );
  await story.answer(phone, 'A');
  expect(await statusOf(story, 'inc1')).toBe('acknowledged');
  // Nothing else waits: now a plain A is for the test page.
  await story.answer(phone, 'A');
  expect((await story.tests())[0]).toMatchObject({ answered: ['sms'] });
});

describe('what is said back', () => {
  test('E when everybody was paged and nobody has answered says how to take it, not that it is over', async () => {
    const story = await started();
    await story.pass(3600);
    expect(await statusOf(story, 'inc1')).toBe('exhausted');
    const code = codeIn(story.texts[0]);
    await story.answer(phone, `E ${code}`);
    expect(story.texts.at(-1)).toBe(
      `Tocsin: INC-1: everybody was paged, nobody has answered. A ${code} takes it.`,
    );
    await story.answer(phone, `A ${code}`);
    expect(story.texts.at(-1)).toBe('Tocsin: INC-1 is yours.');
  });

  test('where two must acknowledge the first one hears that one more must, also when they say it again', async () => {
    const payments = { ...settingsWith().escalations['payments']!, mustAcknowledge: 2 };
    const story = await startStory({
      settings: { people: [an, bo], sms: { answers: answersTopic }, escalations: { payments } },
    });
    const code = codeIn(story.texts[0]);
    const counted = 'Tocsin: INC-1: your answer counts. 1 more must acknowledge.';
    await story.answer(phone, `A ${code}`);
    await story.answer(phone, `A ${code}`);
    expect(story.texts.slice(1)).toEqual([counted, counted]);
    expect(await statusOf(story, 'inc1')).toBe('running');
  });

  test('what is not understood is answered with the codes that are open', async () => {
    const story = await started();
    await story.answer(phone, 'ok on it');
    expect(story.texts.at(-1)).toBe(
      `Tocsin: not understood. A and the code acknowledges, E escalates. Open: ${codeIn(story.texts[0])} (INC-1).`,
    );
  });
});

test('a page is found among 600 others that wait, test pages of a large company for example', async () => {
  const story = await startStory({
    open: { incident: 'none' },
    settings: { people: [an, bo], sms: { answers: answersTopic } },
  });
  const at = story.clock.now();
  const test600 = { type: 'PageDirectly', kind: 'test', text: '', incident: '', private: false } as const;
  for (let n = 0; n < 600; n += 1) {
    const command = { ...test600, until: '2026-03-20T14:00:00.000Z', called: [] };
    const actor = { kind: 'system', name: 'test' } as const;
    await story.streams.tell(directStream, `t${n}`, command, { at, actor, cause: 'test' });
  }
  await story.pass(1);
  await story.tell(openCommand());
  await story.answer(phone, 'A');
  expect(await statusOf(story, 'inc1')).toBe('acknowledged');
});
