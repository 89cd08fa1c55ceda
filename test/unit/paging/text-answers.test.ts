import { describe, expect, test } from 'vitest';
import type { Person } from '../../../bot/core/catalogue/index.ts';
import { answersTopic, startStory } from './story.ts';

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
    expect(story.texts).toHaveLength(6);
  });

  test('STOP is answered by nobody', async () => {
    const story = await started();
    await story.answer(phone, 'Stop');
    expect(story.texts).toHaveLength(1);
  });
});
