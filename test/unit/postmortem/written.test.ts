import { expect, test } from 'vitest';
import type { Envelope } from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import {
  baseOf,
  openQuestions,
  sectionsOf,
  withWritten,
} from '../../../bot/core/postmortem/draft/written.ts';
import { phrasesIn } from '../../../bot/core/postmortem/index.ts';

const texts = textsFor('en');

const draft = (...rows: readonly string[]): string =>
  [
    '# INC-12 checkout',
    '',
    'sev2',
    '',
    '## Summary',
    'It failed for 3 min [#2].',
    '',
    '> What did customers notice?',
    '',
    '## Timeline',
    '| time | what |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');

const written = (section: string, text: string, base: readonly string[], version = 30): Envelope =>
  ({
    type: 'PostmortemWritten',
    version,
    data: { section, base },
    texts: { body: { salt: 's', text } },
  }) as unknown as Envelope;

const linesOf = (heading: string, markdown: string): readonly string[] =>
  sectionsOf(markdown).find((each) => each.heading === heading)?.lines ?? [];

test('a section that people wrote stays theirs, names its event and leaves the others alone', () => {
  const before = draft('| 14:02 | alarm |');
  const event = written('Summary', 'Shops saw an error page.', baseOf(linesOf('Summary', before)));
  const after = withWritten(before, [event], texts);
  expect(linesOf('Summary', after).join('\n').trim()).toBe(
    'Shops saw an error page.\n\n_Written by people [#30]._',
  );
  expect(linesOf('Timeline', after).join('\n').trim()).toBe(linesOf('Timeline', before).join('\n').trim());
  expect(after.startsWith('# INC-12 checkout\n\nsev2\n\n## Summary\n')).toBe(true);
  expect(openQuestions(before)).toBe(1);
  expect(openQuestions(after)).toBe(0);
});

test('facts that the record has learnt since stand below it once, rows of a table with its head', () => {
  const first = draft('| 14:02 | alarm |');
  const event = written('Timeline', 'It was a long night.', baseOf(linesOf('Timeline', first)));
  const later = draft('| 14:02 | alarm |', '| 14:09 | rolled back |');
  expect(
    linesOf('Timeline', withWritten(later, [event], texts))
      .join('\n')
      .trim(),
  ).toBe(
    [
      'It was a long night.',
      '',
      '_Written by people [#30]._',
      '',
      'Newer in the record than this text:',
      '',
      '',
      '| time | what |',
      '|---|---|',
      '| 14:09 | rolled back |',
    ].join('\n'),
  );
});

test('the newest text of a section counts, headings in it stay below its own, and an erased text is as never written', () => {
  const before = draft();
  const events = [written('Summary', 'old', []), written('Summary', '# Loud\n## Louder\nnew', [], 31)];
  const after = withWritten(before, events, texts);
  expect(after).toContain('### Loud\n### Louder\nnew');
  expect(after).not.toContain('old');
  expect(sectionsOf(after).map(({ heading }) => heading)).toEqual(['Summary', 'Timeline']);
  const erased = { ...written('Summary', '', [], 32), texts: { body: { hash: 'h' } } } as unknown as Envelope;
  expect(withWritten(before, [...events, erased], texts)).toBe(before);
});

test('a phrase is known again while its line is the same, wherever the line stands', () => {
  const [one] = phrasesIn('Bo forgot to raise the limit.\n', 'en');
  const [again] = phrasesIn('# Title\n\nBo forgot to raise the limit.\n', 'en');
  const [other] = phrasesIn('Bo forgot to raise the limit again.\n', 'en');
  expect(again).toMatchObject({ key: one!.key, line: 3 });
  expect(other!.key).not.toBe(one!.key);
  const twice = phrasesIn('Bo forgot to raise the limit.\n\nBo forgot to raise the limit.\n', 'en');
  expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
});

test.each(['```\npool size 2', '~~~~ text\n~~~\n```', '<!-- for later', '<script>', ' <PRE>', '<?php'])(
  'what somebody left open, %j, hides no blame in the sections below it',
  (open) => {
    const before = draft('| 14:02 | alarm |');
    const events = [written('Summary', open, []), written('Timeline', 'Bo was careless.', [])];
    const after = withWritten(before, events, texts);
    expect(phrasesIn(after, 'en').map(({ text }) => text)).toEqual(['Bo was careless']);
    expect(after).not.toMatch(/^ {0,3}<[!?sp]/im);
  },
);

test('code and comments that are closed stay as they are written', () => {
  const text = '````md\n```\n<?php echo 1\n```\n````\nas in `<!--`, a < b';
  const after = withWritten(draft(), [written('Summary', text, [])], texts);
  expect(linesOf('Summary', after).join('\n')).toContain(`${text}\n\n_Written by`);
});
