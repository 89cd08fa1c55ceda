import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../sandbox/page/text/markdown.ts';
import { mrkdwn } from '../../../sandbox/page/text/mrkdwn.ts';
import type { Passage, Piece } from '../../../sandbox/page/text/piece.ts';

const size = 40_000;
const patterns = [
  '*a ',
  '_a ',
  '~',
  '*',
  '<',
  '<@',
  '`',
  '`` ',
  '*a* ',
  '*_~a',
  '&gt;',
  '&',
  ':',
  ':a',
  '[a](',
  '![',
  '**a',
  '```\n',
  '- ',
  '|a|b|\n|-|-|\n',
  '\n',
  '> ',
  '\\',
];

test.each(patterns)('40 kB of %j are read in less than 2 s by both readers', (pattern) => {
  const text = pattern.repeat(size / pattern.length);
  const begun = performance.now();
  mrkdwn(text);
  markdown(text);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

const wordsOf = (passages: readonly Passage[]): string => passages.map(passageWords).join('\n');

function passageWords(passage: Passage): string {
  if (passage.kind === 'code') return passage.text;
  if (passage.kind === 'rule') return '';
  if (passage.kind === 'list') return passage.items.map(({ inner }) => piecesWords(inner)).join('\n');
  if (passage.kind === 'table') return [passage.head, ...passage.rows].flat().map(piecesWords).join('\n');
  return piecesWords(passage.inner);
}

const piecesWords = (pieces: readonly Piece[]): string => pieces.map(pieceWords).join('');

function pieceWords(piece: Piece): string {
  if ('inner' in piece) return piecesWords(piece.inner);
  if (piece.kind === 'text' || piece.kind === 'code') return piece.text;
  return piece.kind === 'break' ? '\n' : '';
}

const links = (passages: readonly Passage[]): readonly string[] =>
  [...JSON.stringify(passages).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url!);

test('whatever is written, every letter and digit of plain words is shown, and links lead to the web or to mail only', () => {
  const signs = fc.constantFrom(
    '*',
    '_',
    '~',
    '`',
    '<',
    '>',
    '&',
    '|',
    '!',
    '@',
    '#',
    '^',
    ':',
    '\n',
    ' ',
    '[',
    ']',
    '(',
    ')',
    '-',
    'javascript:',
    'https://a.b',
    'word',
    '7',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const read of [mrkdwn, markdown]) {
        for (const url of links(read(text))) expect(url).toMatch(/^(https?:\/\/|mailto:)/i);
      }
      const plain = parts.filter((part) => /^[a-z0-9 \n*_~]+$/.test(part)).join('');
      const letters = (words: string) => words.replaceAll(/[^a-z0-9]/g, '');
      expect(letters(wordsOf(mrkdwn(plain)))).toBe(letters(plain));
    }),
    { numRuns: 300 },
  );
});
