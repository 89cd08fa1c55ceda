import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingText, textLength } from '../../../bot/core/paging/index.ts';

test.each([
  ['a'.repeat(160), { alphabet: 'gsm-7', places: 160, parts: 1 }],
  ['a'.repeat(161), { alphabet: 'gsm-7', places: 161, parts: 2 }],
  ['a'.repeat(307), { alphabet: 'gsm-7', places: 307, parts: 3 }],
  ['5xx > 5 % [€]', { alphabet: 'gsm-7', places: 16, parts: 1 }],
  ['à é ñ Ä', { alphabet: 'gsm-7', places: 7, parts: 1 }],
  ['ả', { alphabet: 'ucs-2', places: 1, parts: 1 }],
  ['ả'.repeat(70), { alphabet: 'ucs-2', places: 70, parts: 1 }],
  ['ả'.repeat(71), { alphabet: 'ucs-2', places: 71, parts: 2 }],
  ['🔥', { alphabet: 'ucs-2', places: 2, parts: 1 }],
] as const)('%s has the length that phones count', (text, length) => {
  expect(textLength(text)).toEqual(length);
});

const sms = (title: string): string =>
  `Tocsin INC-12 sev2 ${title}. Reply A 4711 to acknowledge, E 4711 to escalate.`;

test('Vietnamese goes without its accents, in one part', () => {
  expect(fittingText(sms, 'Thanh toán trả lời “5xx” – đang lỗi…')).toBe(
    'Tocsin INC-12 sev2 Thanh toan tra loi "5xx" - dang loi.... Reply A 4711 to acknowledge, E 4711 to escalate.',
  );
});

test('a long title is cut, and the code is not', () => {
  const text = fittingText(sms, 'checkout '.repeat(30));
  expect(textLength(text)).toMatchObject({ alphabet: 'gsm-7', parts: 1 });
  expect(text).toMatch(/checkout\.\.\. Reply A 4711 to acknowledge, E 4711 to escalate\.$/);
});

test('a title in another script is kept, in two parts at most', () => {
  const text = fittingText(sms, '決済サービスが応答しません。'.repeat(9));
  expect(text).toContain('決済サービス');
  expect(text).toContain('E 4711');
  expect(textLength(text)).toMatchObject({ alphabet: 'ucs-2', parts: 2 });
});

test('whatever the title, the text fits, is whole, and holds the code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const text = fittingText(sms, title);
      const { alphabet, parts } = textLength(text);
      expect(parts).toBeLessThanOrEqual(alphabet === 'gsm-7' ? 1 : 2);
      expect(text).toContain('A 4711');
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});

test('marks that turn the direction of a text, and control characters, do not reach the phone', () => {
  const text = fittingText(sms, 'checkout\u202e 5xx\u0007 \u2066is\u2069 \u200bdown\u009b');
  expect(text).toBe(
    'Tocsin INC-12 sev2 checkout 5xx is down. Reply A 4711 to acknowledge, E 4711 to escalate.',
  );
});
