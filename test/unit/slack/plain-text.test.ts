import { expect, test } from 'vitest';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { everyMessage } from './every-message.ts';

const isNews = (message: (typeof everyMessage)[number]): boolean =>
  message.kind === 'evidence' && JSON.stringify(message).includes('"news"');

test('where blocks are not shown, what is new has the beginning of its pattern, and nothing in it is interpreted', () => {
  const [message] = everyMessage.filter(isNews);
  if (message?.kind !== 'evidence') throw new Error('no message tells what is new');
  const hostile = JSON.parse(
    JSON.stringify(message).replaceAll(/"text":"[^"]*"/g, `"text":"<!channel> *gone* ${'x'.repeat(300)}"`),
  ) as typeof message;
  const { text } = renderMessage(hostile, 'en');
  expect(text).toMatch(/\*new\*: [^\n]*\n&lt;!channel&gt;[^\n]{50,140}…/);
  expect(text).not.toContain('<!channel>');
});

test('a secret address that is quoted stays out of the plain text', () => {
  const texts = everyMessage
    .filter((message) => message.kind === 'answer' && JSON.stringify(message).includes('/calendar/'))
    .map((message) => renderMessage(message, 'en').text);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes('/calendar/'))).toEqual([]);
});
