import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOfMarkdown } from '../../../bot/core/postmortem/draft/markup.ts';
import { withSections } from '../../../bot/core/postmortem/draft/page.ts';
import { unbalanced } from '../../golden/html.ts';

describe('what people wrote, as HTML', () => {
  test.each<readonly [string, string, string]>([
    ['two lines of a paragraph stay one', 'a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
    ['a heading stands below that of its section', '# a\n#### b', '<h3>a</h3>\n<h4>b</h4>'],
    [
      'lists lie in lists',
      '- a\n  1. b\n     more\n  2. c\n- d',
      '<ul>\n<li>a\n<ol>\n<li>b\nmore</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>',
    ],
    [
      'a table has its head, and an escaped bar is no end of a cell',
      '| a | b |\n|---|:-:|\n| x \\| y | **z** |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n<tr><td>x | y</td><td><strong>z</strong></td></tr>\n</tbody></table>',
    ],
    ['a row without a table is text', '| a |', '<p>| a |</p>'],
    ['a quote holds blocks', '> a\n>\n> - b', '<blockquote><p>a</p>\n<ul>\n<li>b</li>\n</ul></blockquote>'],
    [
      'code is shown as it is, and a fence that never ends ends with the text',
      '```js\nif (a < b) **c**\n',
      '<pre><code>if (a &#60; b) **c**\n</code></pre>',
    ],
    [
      'emphasis needs its other end, and an underscore within a word is none',
      '**a** *b* _c_ a_b_c **d',
      '<p><strong>a</strong> <em>b</em> <em>c</em> a_b_c **d</p>',
    ],
    ['a span of code is fenced by as many ticks', '``a`b`` `c', '<p><code>a`b</code> `c</p>'],
    ['what is escaped is text', '\\*a\\* \\<b\\> \\`c', '<p>*a* &#60;b&#62; `c</p>'],
    [
      'a link leads to the web or to a mailbox',
      '[a](https://x.example/?b=1&c="2) [d](<mailto:e@x.example>)',
      '<p><a href="https://x.example/?b=1&#38;c=&#34;2" rel="noreferrer">a</a> <a href="mailto:e@x.example" rel="noreferrer">d</a></p>',
    ],
  ])('%s', (_name, markdown, page) => {
    expect(htmlOfMarkdown(markdown)).toBe(page);
  });

  test.each([
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](data:text/html,x)',
    '[a](//evil.example)',
    '![a](https://x.example/a.png"onerror="b)',
    '| <img src=x onerror=y> |\n|---|\n| `<b>` |',
    '```\n</code></pre><script>\n```',
    '[<img src=x>](https://x.example/"><script>)',
    '</body></html>',
  ])('%j holds no element and no address that it could run', (markdown) => {
    const page = htmlOfMarkdown(markdown);
    expect(page).not.toMatch(/<(?:script|img|b|\/body|\/html)\b/i);
    expect(page).not.toMatch(/href="(?!https?:|mailto:)/i);
    expect(unbalanced(page)).toEqual([]);
  });

  test('whatever is written, elements are closed and no other ones come up', () => {
    const part = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '<',
      '>',
      '|',
      '|-|',
      '- ',
      '  ',
      '1. ',
      '# ',
      '> ',
      '\\',
      '\n',
      'a',
      '&',
      '"',
      'https://x.example',
      '<b>',
      '\u202e',
      'đ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const page = htmlOfMarkdown(parts.join(''));
        expect(unbalanced(page)).toEqual([]);
        const names = [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name!);
        const known = 'p h3 h4 h5 h6 ul ol li table thead tbody tr th td blockquote pre code strong em a';
        expect(names.filter((name) => !known.split(' ').includes(name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a page with what people wrote', () => {
  const page =
    '<body>\n<h1>INC-1</h1>\n<h2>Impact</h2>\n<p>drafted $&amp;</p>\n<h2>A &#38; B</h2>\n<p>two</p>\n</body>\n</html>\n';

  test('has it below its heading and leaves the other sections alone', () => {
    const written = [{ heading: 'Impact', lines: ["300 orders: $& and $1 '"] }];
    expect(withSections(page, written)).toBe(
      page.replace('<p>drafted $&amp;</p>', () => '<p>300 orders: $&#38; and $1 &#39;</p>'),
    );
    expect(withSections(page, [{ heading: 'A & B', lines: ['x'] }])).toContain(
      '<h2>A &#38; B</h2>\n<p>x</p>\n</body>',
    );
  });

  test('has it at the end where the template has no such heading', () => {
    expect(withSections(page, [{ heading: 'Own <b>', lines: ['x'] }])).toContain(
      '<p>two</p>\n<h2>Own &#60;b&#62;</h2>\n<p>x</p>\n</body>\n</html>\n',
    );
    expect(withSections('<p>a</p>', [{ heading: 'B', lines: ['x'] }])).toBe('<p>a</p><h2>B</h2>\n<p>x</p>\n');
  });
});
