import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../bot/core/runbook/index.ts';

test('the front matter and the body keep the line they start on', () => {
  expect(splitFrontMatter('---\nid: a\ntitle: b\n---\n\n# Body')).toEqual({
    yaml: 'id: a\ntitle: b',
    yamlLine: 2,
    body: '\n# Body',
    bodyLine: 5,
  });
});

test('a byte order mark and Windows line ends change nothing', () => {
  expect(splitFrontMatter('\uFEFF---\r\nid: a\r\n---\r\nBody\r\n')).toEqual({
    yaml: 'id: a',
    yamlLine: 2,
    body: 'Body\n',
    bodyLine: 4,
  });
});

test('a later line of three dashes belongs to the body', () => {
  expect(splitFrontMatter('---\nid: a\n---\nx\n---\ny')).toMatchObject({ body: 'x\n---\ny' });
});

test.each([
  ['', 'the first line has to be "---" (front matter), found ""'],
  ['# Title', 'the first line has to be "---" (front matter), found "# Title"'],
  ['---js\nprocess.exit()\n---\n', 'the first line has to be "---" (front matter), found "---js"'],
  ['---\nid: a\n', 'the front matter has no closing "---" line'],
])('%j is refused', (text, message) => {
  expect(splitFrontMatter(text)).toEqual({ problem: { line: 1, message } });
});
