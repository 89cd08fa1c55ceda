import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../../bot/core/texts/index.ts';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { hostile, nasty } from './hostile.ts';
import { problemsOf } from './safe.ts';
import { everyMessage } from './every-message.ts';

const nameOf = (message: (typeof everyMessage)[number]): string =>
  message.kind === 'answer' ? `answer ${message.answer.answer}` : message.kind;

for (const locale of locales) {
  test(`every kind of message and answer is fit to be sent in ${locale}`, () => {
    for (const message of everyMessage) {
      expect([nameOf(message), ...problemsOf(renderMessage(message, locale))]).toEqual([nameOf(message)]);
    }
  });
}

test("hostile texts stay inert and within Slack's limits in every kind of message", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyMessage),
      fc.array(nasty, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(0, 0.05, 1),
      fc.constantFrom(...locales),
      (message, pool, grown, locale) => {
        expect(problemsOf(renderMessage(hostile(message, pool, grown), locale))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('500 alarms, 200 gaps and names of 1,000 ampersands leave the summary with its buttons', () => {
  const [summary] = everyMessage;
  for (const locale of locales) {
    for (const letter of ['&', '`', '😀', 'x ']) {
      const rendered = renderMessage(hostile(summary!, [letter.repeat(1000)], 1), locale);
      expect(problemsOf(rendered)).toEqual([]);
      expect(rendered.blocks?.some((block) => block.type === 'actions')).toBe(true);
    }
  }
});
