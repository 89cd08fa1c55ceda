import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped, commandText } from '../../../bot/slack/commands/typed-text.ts';
import {
  clean,
  cut,
  linkable,
  mrkdwn,
  oneLine,
  plain,
  typedLine,
  typedLines,
} from '../../../bot/slack/views/escape.ts';
import { fitted } from '../../../bot/slack/views/fitted.ts';
import { nasty } from './hostile.ts';
import { markup, unprintable } from './safe.ts';

describe('text from outside', () => {
  test.each([
    [
      '<!channel> <@U1|an> <https://evil.example|here>',
      '&lt;!channel&gt; &lt;@U1|an&gt; &lt;https://evil.example|here&gt;',
    ],
    ['a & b', 'a &amp; b'],
    ['```rm -rf```', "'''rm -rf'''"],
    ['two\r\nlines\u2028three', 'two lines three'],
    ['\u202Egnp.exe', 'gnp.exe'],
    [':white_check_mark: resolved', ':\u2060white_check_mark: resolved'],
    ['at 14:02:10', 'at 14:02:10'],
    ['arn:aws:sns:eu-west-1:1:alarms', 'arn:aws:sns:eu-west-1:1:alarms'],
    ['so:warning:so', 'so:\u2060warning:so'],
    ['half \uD83D of one', 'half \uFFFD of one'],
    ['tab\there\u0007', 'tab here'],
  ])('%j is shown as %j', (text, shown) => {
    expect(mrkdwn(text)).toBe(shown);
  });

  test('is inert, on one line and not longer than asked for', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 8, max: 400 }), (text, most) => {
        const shown = mrkdwn(text, most);
        expect([...markup(shown), ...unprintable(shown)]).toEqual([]);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown).not.toContain('\n');
      }),
    );
  });

  test('for plain text is cut, on one line and whole', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 2, max: 75 }), (text, most) => {
        const shown = plain(text, most);
        expect(unprintable(shown)).toEqual([]);
        expect(shown.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('that is cleaned twice is as if it were cleaned once', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('a cut', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab😀d', 4, 'ab…'],
    ['a😀cd', 4, 'a😀…'],
  ])('of %j to %i units is %j', (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  test('never leaves half of an entity', () => {
    for (let most = 2; most < 30; most += 1) {
      expect(mrkdwn('<&>'.repeat(20), most)).toMatch(/^(?:&(?:lt|amp|gt);)*…$/);
    }
  });
});

describe('text typed by our people', () => {
  test.each([
    ['ask <@U0000000B1|bo>', 'ask @bo'],
    ['see <#C0000000K2|ops>', 'see #ops'],
    ['<!subteam^S0000001|@sre> and <!here>', '@sre and @here'],
    ['<https://x.example/a?b=1|x.example>', 'https://x.example/a?b=1'],
    ['<@U0000000B1>', '&lt;@U0000000B1&gt;'],
  ])('%j is shown as %j', (text, shown) => {
    expect(typedLine(text)).toBe(shown);
  });

  test('keeps its lines, two empty ones at the most', () => {
    expect(typedLines('a\n\n\n\nb\nc', 100)).toBe('a\n\nb\nc');
  });

  test('comes out of a command as it was typed', () => {
    expect(commandText('5xx &gt; 3 % &amp;amp; <@U0000000B1|bo>')).toBe('5xx > 3 % &amp; @bo');
    expect(asTyped('5 &lt; 6')).toBe('5 &lt; 6');
  });
});

describe('an address', () => {
  test.each([
    ['https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:x$3F~(a~1)', true],
    ['http://127.0.0.1:4566/traces', true],
    ['javascript:alert(1)', false],
    ['https://x|y', false],
    ['https://x>y', false],
    ['https://x y', false],
    ['https://x\u202Ey', false],
    [`https://${'x'.repeat(3000)}`, false],
    ['', false],
  ])('%j may be linked: %s', (address, may) => {
    expect(linkable(address) === undefined).toBe(!may);
  });
});

describe('a list', () => {
  const more = (n: number): string => `and ${n} more`;

  test('that fits is shown whole', () => {
    expect(fitted(['a', 'b'], { most: 100, count: 2, more })).toBe('a\nb');
  });

  test('of 20 with room for 6 ends with the 14 that are left out', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    expect(fitted(lines, { most: 1000, count: 6, more }).split('\n').at(-1)).toBe('and 14 more');
  });

  test('is never longer than its room, and counts all that is left out', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' ')),
          { minLength: 1 },
        ),
        fc.integer({ min: 40, max: 300 }),
        (lines, most) => {
          const text = fitted(lines, { most, count: 5, more });
          const left = Number(/and (\d+) more$/.exec(text)?.[1] ?? 0);
          expect(text.length).toBeLessThanOrEqual(most);
          expect(text.split('\n').length - (left > 0 ? 1 : 0) + left).toBe(lines.length);
        },
      ),
    );
  });
});
