import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown, markdownPieces } from '../../../sandbox/page/text/markdown.ts';
import type { Piece } from '../../../sandbox/page/text/piece.ts';

const text = (words: string): Piece => ({ kind: 'text', text: words });

test('a document becomes headings, paragraphs, lists, tables, code and rules', () => {
  const source = `# Title

First line
second

- one
  - two
1. not a new list

| a | b |
|---|---|
| 1 | x \\| y |

\`\`\`json
{ "a": 1 }
\`\`\`
---
> said`;
  expect(markdown(source)).toEqual([
    { kind: 'heading', level: 1, inner: [text('Title')] },
    { kind: 'paragraph', inner: [text('First line'), { kind: 'break' }, text('second')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        { depth: 0, inner: [text('one')] },
        { depth: 1, inner: [text('two')] },
        { depth: 0, inner: [text('not a new list')] },
      ],
    },
    { kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('1')], [text('x | y')]]] },
    { kind: 'code', text: '{ "a": 1 }' },
    { kind: 'rule' },
    { kind: 'quote', inner: [text('said')] },
  ]);
});

test('HTML stays text, a comment is left out, and a script is no link', () => {
  expect(markdown('<b>x</b><!-- gone -->')).toEqual([{ kind: 'paragraph', inner: [text('<b>x</b>')] }]);
  expect(markdownPieces('[x](javascript:alert) [y](https://y.example)')).toEqual([
    text('x '),
    { kind: 'link', url: 'https://y.example', inner: [text('y')] },
  ]);
});

test('bold, italic, struck and code are found; words with underlines are left alone', () => {
  expect(markdownPieces('**a** _b_ ~~c~~ `d` snake_case_name')).toEqual([
    { kind: 'bold', inner: [text('a')] },
    text(' '),
    { kind: 'italic', inner: [text('b')] },
    text(' '),
    { kind: 'strike', inner: [text('c')] },
    text(' '),
    { kind: 'code', text: 'd' },
    text(' snake_case_name'),
  ]);
});

test('any text is read to its end', () => {
  expect(markdown('**_~~[`<'.repeat(1_000))).toHaveLength(1);
  fc.assert(
    fc.property(fc.string(), (typed) => {
      markdown(typed);
    }),
  );
});
