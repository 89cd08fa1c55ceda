import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlame } from '../../../bot/core/postmortem/index.ts';

const words = [
  'Bo',
  '@bo',
  'forgot',
  'should have',
  'if',
  'had',
  'only',
  'Minh',
  'quên',
  'lẽ ra',
  'phải',
  '"',
  '`',
  '|',
  '\n',
  '\r\n',
  '> ',
  '# ',
  '```',
  '<!--',
  '[',
  '](',
  ')',
  '*',
  '_',
  '😀',
  'e\u0301',
  '\uFEFF',
  '\u00AD',
  '.',
  ',',
  '&#39;',
];

test('whatever the text, findings are slices of it in order', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(' ', ''),
      fc.constantFrom('en' as const, 'vi' as const),
      (parts, gap, locale) => {
        const file = parts.join(gap);
        const starts = [0, ...[...file.matchAll(/\r\n|\n|\r/g)].map((each) => each.index + each[0].length)];
        let end = 0;
        for (const each of findBlame(file, { locale })) {
          const start = (starts[each.line - 1] ?? -1) + each.column - 1;
          expect(file.slice(start, start + each.length)).toBe(each.text);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + each.length;
        }
      },
    ),
    { numRuns: 300 },
  );
});

// Each of them made some rule or reader try everything again from every place before it was bounded.
test.each([
  'only ',
  '[](',
  '<a <!--',
  '|a',
  '. ',
  '`a ``b ',
  'if he had ',
  'nếu Minh ',
  "'a",
  '"a ',
  'Bo ',
  'a\u0301',
  '> ',
  '- ',
])('60 kB of %j are read in time', (part) => {
  expect(() => findBlame(part.repeat(60_000 / part.length))).not.toThrow();
});
