import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRunbooks, readRunbook } from '../../../bot/config/runbooks.ts';

const text = (id: string, more = '') =>
  `---\nid: ${id}\ntitle: About ${id}\nreviewed: 2026-11-20\n${more}---\n\n## Step 1: Look\n\nLook.\n`;

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'runbooks-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const put = (path: string, content: string | Uint8Array): void => {
  const file = join(base, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
};

const load = (...paths: string[]) =>
  loadRunbooks(
    paths.map((path) => ({ path: join(base, path) })),
    base,
  );

test('every Markdown file of the folder is a runbook, except README.md and what lies in sub-folders', async () => {
  put('runbooks/b.md', text('b'));
  put('runbooks/a.md', text('a'));
  put('runbooks/README.md', '# How to write one');
  put('runbooks/notes.txt', 'x');
  put('runbooks/old/c.md', text('c'));
  put('runbooks/folder.md/d.md', text('d'));
  const { runbooks, problems } = await load('runbooks');
  expect(problems).toEqual([]);
  expect(runbooks.map(({ id, file }) => [id, file])).toEqual([
    ['a', 'runbooks/a.md'],
    ['b', 'runbooks/b.md'],
  ]);
});

test('a runbook of a later folder replaces the shipped one with its id', async () => {
  put('shipped/a.md', text('a'));
  put('shipped/b.md', text('b'));
  put('own/mine.md', text('a'));
  const { runbooks, problems } = await load('shipped', 'own');
  expect(problems).toEqual([]);
  expect(runbooks.map((each) => each.file)).toEqual(['own/mine.md', 'shipped/b.md']);
});

test('two runbooks with one id in a folder are a problem that names both files', async () => {
  put('own/a.md', text('a'));
  put('own/b.md', text('a'));
  const { runbooks, problems } = await load('own');
  expect(runbooks.map((each) => each.file)).toEqual(['own/a.md']);
  expect(problems).toEqual([{ file: 'own/b.md', line: 1, message: 'the id a is already used by own/a.md' }]);
});

test('a file that is a link is read, as in a mounted ConfigMap', async () => {
  put('data/a.md', text('a'));
  mkdirSync(join(base, 'own'));
  symlinkSync(join(base, 'data/a.md'), join(base, 'own/a.md'));
  expect((await load('own')).runbooks.map((each) => each.id)).toEqual(['a']);
});

test('a folder that is missing is a problem, unless it is optional', async () => {
  expect((await load('none')).problems).toEqual([
    {
      file: 'none',
      line: 1,
      message: 'there is no such runbook folder: make it, or take it out of runbooks.folders in tocsin.yaml',
    },
  ]);
  expect(await loadRunbooks([{ path: join(base, 'none'), optional: true }], base)).toEqual({
    runbooks: [],
    problems: [],
  });
});

test('files that are too large, not UTF-8, or links to nothing are problems, and the others are loaded', async () => {
  put('own/a.md', text('a'));
  put('own/big.md', text('big') + 'x'.repeat(64 * 1024));
  put('own/latin.md', Uint8Array.from([0x2d, 0xe9, 0x2d]));
  symlinkSync(join(base, 'nowhere.md'), join(base, 'own/link.md'));
  const { runbooks, problems } = await load('own');
  expect(runbooks.map((each) => each.id)).toEqual(['a']);
  expect(problems).toEqual([
    { file: 'own/big.md', line: 1, message: expect.stringMatching(/^\d+ bytes, at most 65536 are read$/) },
    { file: 'own/latin.md', line: 1, message: 'the file is not UTF-8 text' },
    { file: 'own/link.md', line: 1, message: 'cannot be read: ENOENT' },
  ]);
});

test('problems in the front matter carry the line of the value', () => {
  const match =
    'match:\n  - { name: "a" }\n  - namespace: AWS/SQS\n    metric: 5\n  - dimension: x\nowner: [x]\n';
  expect(
    readRunbook(text('a', match), 'a.md').problems?.map(({ line, message }) => [line, message.slice(0, 34)]),
  ).toEqual([
    [8, 'metric has to be a text of 1 to 300'.slice(0, 34)],
    [9, '"dimension" is not known here; kno'],
    [10, 'owner has to be one line of 1 to 1'],
  ]);
});

test('a missing key points to the front matter, and the body keeps its own lines', () => {
  const file = '---\nid: a\ntitle: A\n---\n## Step 2: x\ny\n';
  expect(
    readRunbook(file, 'a.md').problems?.map(({ line, message }) => [line, message.slice(0, 20)]),
  ).toEqual([
    [2, 'reviewed has to be t'],
    [5, 'this is step 2, but '],
  ]);
});

test.each([
  ['broken YAML', 'match: [\n', 5, /^YAML: /],
  ['a key given twice', 'id: b\n', 5, /^YAML: .*unique/i],
  ['an unknown tag', 'owner: !!js/function "x"\n', 5, /^YAML: /],
  ['an alias', 'match: &m []\nlinks: *m\n', 2, /^YAML: .*aliases are not allowed here/],
])('%s is a problem with its line', (_name, more, line, message) => {
  expect(readRunbook(text('a', more), 'a.md').problems).toEqual([
    { file: 'a.md', line, message: expect.stringMatching(message) },
  ]);
});

test.each([['\u0000'], ['\u001b'], ['\u202e'], ['\u2066']])(
  'the hidden character %j is a problem',
  (character) => {
    expect(readRunbook(`${text('a')}rm ${character}x\n`, 'a.md').problems).toEqual([
      {
        file: 'a.md',
        line: 10,
        message: expect.stringMatching(/^the character U\+[0-9a-f]{4} is not shown/),
      },
    ]);
  },
);

test.each([
  ['front matter nested 20,000 deep', `a: ${'['.repeat(20_000)}`, '## Step 1: a\nx'],
  ['a heading of 60,000 characters', 'id: a', `## a${' '.repeat(60_000)}b`],
  ['an open variable of 60,000 characters', 'id: a', `{{a${' '.repeat(60_000)}b`],
  ['20,000 open variables', 'id: a', '{{a'.repeat(20_000)],
])(
  '%s is a problem and takes no time',
  (_name, yaml, body) => {
    expect(readRunbook(`---\n${yaml}\n---\n${body}\n`, 'a.md').problems?.length).toBeGreaterThan(0);
  },
  2000,
);

test('of a file with hundreds of problems 20 are reported', () => {
  expect(readRunbook(text('a') + '{{x}}\n'.repeat(300), 'a.md').problems).toHaveLength(20);
});
