import { expect, test } from 'vitest';
import { canvasMarkdown } from '../../../bot/slack/chat/canvas-markdown.ts';

test('headings end at the third level, HTML and comments go, code stays as it is', () => {
  expect(canvasMarkdown('#### Deep\n<!-- a\nb -->\n<details>x</details>\n```\n#### <b>![](@U1)\n```\n')).toBe(
    '### Deep\n x \n```\n#### <b>![](@U1)\n```\n',
  );
});

test.each([
  ['![](@U0000000A1)', ''],
  ['![](#C0INCIDENTS) now', ' now'],
  ['![the map](map.png) and ![x][1]', 'the map and x'],
  ['| ![](@U1) | a |', '|  | a |'],
])('%s is no mention and no picture', (given, expected) => {
  expect(canvasMarkdown(given)).toBe(expected);
});

test('a table of 300 cells stays, one of 302 becomes code that it cannot leave', () => {
  const table = (rows: number): string => Array.from({ length: rows }, () => '| a | ``` |').join('\n');
  expect(canvasMarkdown(table(150))).toBe(table(150));
  expect(canvasMarkdown(`${table(151)}\nend`)).toMatch(/^```\n(\| a \| ''' \|\n){151}```\nend$/);
});

test('a document is cut at the end of a line, and says so', () => {
  const line = `${'x'.repeat(99)}\n`;
  const cut = canvasMarkdown(line.repeat(1100));
  expect(cut.length).toBeLessThanOrEqual(100_000);
  expect(cut).toMatch(/x{99}\n…$/);
  expect(canvasMarkdown('😀'.repeat(60_000))).not.toMatch(/[\uD800-\uDBFF]$|[\uD800-\uDBFF]\n/);
});
