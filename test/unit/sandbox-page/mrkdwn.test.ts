import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrkdwn, mrkdwnPieces } from '../../../sandbox/page/text/mrkdwn.ts';
import type { Piece } from '../../../sandbox/page/text/piece.ts';

const text = (words: string): Piece => ({ kind: 'text', text: words });

test('a line of a message becomes bold, emoji, mention, date and code', () => {
  expect(
    mrkdwnPieces(':warning: *INC-1 · sev2* by <@U1|an> <!date^1795203704^{time}|19:41 UTC> `x &lt; 2`'),
  ).toEqual([
    { kind: 'emoji', name: 'warning' },
    text(' '),
    { kind: 'bold', inner: [text('INC-1 · sev2')] },
    text(' by '),
    { kind: 'user', id: 'U1', label: 'an' },
    text(' '),
    { kind: 'date', atSec: 1795203704, format: '{time}', url: undefined, fallback: '19:41 UTC' },
    text(' '),
    { kind: 'code', text: 'x < 2' },
  ]);
});

test('marks inside words and around spaces stay as they were typed', () => {
  for (const typed of ['2*3*4', 'snake_case_name', '* not bold *', '_ no _', 'a ~ b ~ c', '**', '14:02:31'])
    expect(mrkdwnPieces(typed)).toEqual([text(typed)]);
});

test('marks nest, and a mark inside code or a link does not close them', () => {
  expect(mrkdwnPieces('*a _b_ `c*d` e*')).toEqual([
    {
      kind: 'bold',
      inner: [
        text('a '),
        { kind: 'italic', inner: [text('b')] },
        text(' '),
        { kind: 'code', text: 'c*d' },
        text(' e'),
      ],
    },
  ]);
});

test('links to the web and to mail are links, any other scheme is text', () => {
  expect(mrkdwnPieces('<https://a.example/?x=1&amp;y=2|here>')).toEqual([
    { kind: 'link', url: 'https://a.example/?x=1&y=2', inner: [text('here')] },
  ]);
  expect(mrkdwnPieces('<javascript:alert(1)|here>')).toEqual([text('<javascript:alert(1)|here>')]);
});

test('quotes and fences stand on lines of their own', () => {
  expect(mrkdwn('before\n&gt; said\n> again\n```\na &amp; b\n*c*\n```\nafter')).toEqual([
    { kind: 'lines', inner: [text('before')] },
    { kind: 'quote', inner: [text('said'), { kind: 'break' }, text('again')] },
    { kind: 'code', text: 'a & b\n*c*' },
    { kind: 'lines', inner: [text('after')] },
  ]);
});

test('channels, groups and broadcasts are known by their marks', () => {
  expect(mrkdwnPieces('<#C1|ops><!subteam^S1|@sre><!here>')).toEqual([
    { kind: 'channel', id: 'C1', label: 'ops' },
    { kind: 'group', id: 'S1', label: '@sre' },
    { kind: 'broadcast', range: 'here' },
  ]);
});

test('a hostile text is read to its end in time, and nothing of a plain one is lost', () => {
  mrkdwn('*_~`<'.repeat(2_000));
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const plain = typed.replaceAll(/[*_~`<>&:\n]/g, '');
      expect(mrkdwnPieces(plain)).toEqual(plain === '' ? [] : [text(plain)]);
      expect(() => mrkdwn(typed)).not.toThrow();
    }),
  );
});
