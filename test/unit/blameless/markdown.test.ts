import { expect, test } from 'vitest';
import { findBlame } from '../../../bot/core/postmortem/index.ts';
import type { Finding } from '../../../bot/core/postmortem/index.ts';

const places = (text: string): readonly string[] =>
  findBlame(text).map(({ line, column, text: slice }) => `${line}:${column} ${slice}`);

/** The slice a finding names, cut from the file by line, column and length alone. */
function sliceOf(file: string, { line, column, length }: Finding): string {
  const before = file.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  const start = before.join('').length + column - 1;
  return file.slice(start, start + length);
}

test('line and column count from 1, in UTF-16 units, with CR LF, a byte order mark and emoji', () => {
  expect(places('\uFEFFBo forgot it.')).toEqual(['1:2 Bo forgot']);
  expect(places('One.\r\n\r\n😀 Bo forgot it.')).toEqual(['3:4 Bo forgot']);
  expect(places('One.\rBo forgot it.')).toEqual(['2:1 Bo forgot']);
});

test('a finding over two lines is the slice of the file with its line ending', () => {
  const file = 'We saw that Bo\r\nforgot to renew it.';
  const [finding] = findBlame(file);
  expect(finding?.text).toBe('Bo\r\nforgot to renew');
  expect(finding && sliceOf(file, finding)).toBe('Bo\r\nforgot to renew');
});

test('Vietnamese in decomposed letters is read, and the slice stays decomposed', () => {
  const file = 'Tối qua Tuấn quên gia hạn chứng chỉ.'.normalize('NFD');
  const [finding] = findBlame(file);
  expect(finding?.text).toBe('Tuấn quên'.normalize('NFD'));
  expect(finding && sliceOf(file, finding)).toBe(finding?.text);
});

test.each([
  ['front matter', '---\ntitle: Bo forgot it\nlang: en\n---\n\nFine.'],
  ['a fence', '```\nBo forgot it.\n```'],
  ['a fence that is never closed', 'Fine.\n\n~~~text\nBo forgot it.\n'],
  ['a fence in a list', '- step\n  ```sh\n  Bo forgot it\n  ```\n'],
  ['indented code', 'Fine.\n\n    Bo forgot it.\n'],
  ['code in a line', 'The check finds `Bo forgot it` and more.'],
  ['a comment', 'Fine. <!-- Bo forgot it. --> Fine.'],
  ['a comment of several lines', '<!--\nBo forgot it.\n-->\n'],
  ['an address', 'See https://example.com/bo-forgot-to-renew for more.'],
  ['the text of a link', 'See [Bo forgot it](https://example.com) for more.'],
  ['a picture', '![Bo forgot it](picture.png)'],
  ['a link definition', '[note]: https://example.com "Bo forgot it"'],
  ['a block quote', '> Bo forgot it.\n> Bo was careless.'],
  ['a quotation', 'The first draft said "Bo forgot it"; the reviewers changed it.'],
  ['a quotation in single marks', "The words 'human error' were removed."],
  [
    'headings that are labels',
    '# Root cause\n\n## Human error\n\nWhat should have happened\n---\n\n| Root cause |\n|---|\n| see below |',
  ],
])('%s is not read', (_, text) => {
  expect(places(text)).toEqual([]);
});

test('a heading that accuses a person is found', () => {
  expect(places('# Bo forgot to renew the certificate')).toEqual(['1:3 Bo forgot to renew']);
});

test('a quotation that is the whole sentence is read', () => {
  expect(places('"Bo forgot it."')).toEqual(['1:2 Bo forgot']);
});

test('each cell of a table is read by itself, with bars in code and escaped bars', () => {
  const table = '| who | what |\n|---|---|\n| Bo | a `b|c` and An forgot it |\n| x \\| y | Bo forgot it |';
  expect(places(table)).toEqual(['3:20 An forgot', '4:12 Bo forgot']);
});

test('list items, tasks and emphasis are read', () => {
  expect(places('1. Bo forgot it\n2. fine\n   - [x] **An** _forgot_ it')).toEqual([
    '1:4 Bo forgot',
    '3:12 An** _forgot',
  ]);
});

test('the language comes from the option, else from the front matter, else from each paragraph', () => {
  expect(places('Bo forgot it.\n\nHôm đó Minh quên gia hạn chứng chỉ.')).toEqual([
    '1:1 Bo forgot',
    '3:8 Minh quên',
  ]);
  expect(places('---\nlang: vi\n---\nMinh quên test.')).toEqual(['4:1 Minh quên']);
  expect(findBlame('Minh quên test.', { locale: 'en' })).toEqual([]);
});

test('a Vietnamese name does not make an English paragraph Vietnamese', () => {
  expect(places('Nguyễn Thị Hoa ignored the alarm.')).toEqual(['1:1 Nguyễn Thị Hoa ignored']);
});
