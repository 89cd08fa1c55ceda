import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is made, not written: the folders of .gitignore, and .git, which is a file in a work tree. */
const made = [
  '.git',
  ...read('.gitignore')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('*'))
    .map((line) => line.replace(/\/$/, '')),
];

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.includes(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

const files = filesIn('.').filter((path) => !/\.(png|ico|woff2?|ttf|sqlite.*|log)$/.test(path));
const texts = files.map((path) => ({ path, text: read(path) }));
const pages = texts.filter(({ path }) => path.endsWith('.md'));

test('the test sees the files that exist', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(pages.length).toBeGreaterThan(25);
});

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = [...read('bot/cli/main.ts').matchAll(/import\('\.\/([a-z]+)\.ts'\)/g)].map(
  ([, name]) => name,
);

const found = (form: RegExp): readonly string[] =>
  pages.flatMap(({ path, text }) => [...text.matchAll(form)].map(([, name]) => `${path}: ${name}`));

const absent = (rows: readonly string[], known: readonly unknown[]): readonly string[] =>
  rows.filter((row) => !known.includes(row.split(': ')[1]));

test('every script that a page names is in package.json', () => {
  const named = found(/\bnpm run (?:-\S+ )*([a-z:]+)/g);
  expect(named).toContain('README.md: demo');
  expect(absent(named, Object.keys(scripts))).toEqual([]);
});

test('every command of tocsin that a page shows exists', () => {
  const named = found(/(?:npx tocsin|npm run (?:-\S+ )*tocsin --|`tocsin) ([a-z]+)/g);
  expect(named.length).toBeGreaterThan(20);
  // Pages may name what is still to come, as long as they say so; that is for readers to find.
  expect(absent(named, [...commands, ...announced])).toEqual([]);
});

/** Commands that pages name as not there yet. */
const announced = ['backup', 'restore'];

test('the two commands of the README are those of package.json, and the demo and the tests are what they run', () => {
  expect([...read('README.md').matchAll(/```sh\n(.*?)\n```/gs)].map(([, line]) => line)).toEqual([
    'npm install && npm run demo',
    'npm install && npm test',
  ]);
  expect([scripts['demo'], scripts['test']]).toEqual(['node bin/tocsin.mjs demo', 'node test/run.ts']);
});

/** Anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What a link leads to, or why it leads nowhere. */
function broken(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#', 2);
  const path = file === '' ? page : join(dirname(page), file);
  if (!existsSync(join(root, path))) return `${page}: there is no ${path}`;
  if (anchor === undefined || statSync(join(root, path)).isDirectory()) return undefined;
  return anchorsOf(read(path)).includes(anchor) ? undefined : `${page}: ${path} has no heading #${anchor}`;
}

test('every link from a page to a file or a heading of the repository leads somewhere', () => {
  const links = pages
    .filter(({ path }) => !path.startsWith('test/golden/'))
    .flatMap(({ path, text }) =>
      [...text.replaceAll(/```.*?```/gs, '').matchAll(/\]\(([^)\s<>]+)\)/g)].map(([, link = '']) => ({
        path,
        link,
      })),
    )
    .filter(({ link }) => !/^[a-z]+:/.test(link));
  expect(links.length).toBeGreaterThan(30);
  expect(links.flatMap(({ path, link }) => broken(path, link) ?? [])).toEqual([]);
});

test('a link that leads nowhere is seen', () => {
  expect(broken('README.md', 'docs/nothing.md')).toBe('README.md: there is no docs/nothing.md');
  expect(broken('README.md', 'docs/architecture.md#nothing')).toMatch(/has no heading #nothing/);
  expect(broken('README.md', 'docs/architecture.md#the-rooms')).toBeUndefined();
});

/** This file holds the forms it looks for; fixtures hold what other people write. */
const others = texts.filter(
  ({ path }) =>
    path !== relative(root, fileURLToPath(import.meta.url)) &&
    !/^test\/fixtures\/.*\.(json|jsonl|txt|log)$/.test(path),
);

const lines = (form: RegExp): readonly string[] =>
  others.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        form.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
      ),
  );

test('no file names a place on the machine of whoever wrote it', () => {
  expect(lines(/(^|[\s"'`(=:])\/(work|home|root|Users)\/[\w.-]/)).toEqual([]);
});

test('no file names the host of a package registry', () => {
  expect(lines(/registry\.npmjs|registry\.yarnpkg|npm\.pkg\.|pypi\.org|artifactory|codeartifact\./i)).toEqual(
    [],
  );
});

test('nothing is left for later in a comment', () => {
  expect(lines(/\b(TODO|FIXME|XXX)\b/)).toEqual([]);
});

test('every folder of fixtures says where its files come from', () => {
  const folders = readdirSync(join(root, 'test/fixtures'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(folders.length).toBeGreaterThan(0);
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => !existsSync(join(root, 'test/fixtures', name, 'README.md'))),
  ).toEqual([]);
});

test('a build that is lying about is not older than the sources', () => {
  const built = join(root, 'dist/cli/main.js');
  if (!existsSync(built)) return;
  const newest = Math.max(
    ...files.filter((path) => path.startsWith('bot/')).map((path) => statSync(join(root, path)).mtimeMs),
  );
  expect(statSync(built).mtimeMs, 'bin/tocsin.mjs runs dist: build again, or remove it').toBeGreaterThan(
    newest,
  );
});
