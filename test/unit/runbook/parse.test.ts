import { expect, test } from 'vitest';
import { type RunbookSource, parseRunbook } from '../../../bot/core/runbook/index.ts';

const header = { id: 'queue-full', title: 'The queue is full', reviewed: '2026-11-20' };

const body = `
Know the retention first.

## Step 1: Measure

\`\`\`sh
aws sqs get-queue-url --queue-name {{dimensions.QueueName}}
## Step 9: this is a comment of the shell
\`\`\`

- **Expect:** an age below
  the retention.
- **If the age is high:** go to step 2.
- another item

## Step 2: Drain it

\`\`\`logs-insights
filter @message like /x/
\`\`\`

- **If nothing helps: really nothing:** ask.

## It is over when

The alarm is OK.
`;

const source = (change: Partial<RunbookSource> = {}): RunbookSource => ({
  file: 'queue-full.md',
  frontMatter: header,
  body,
  bodyLine: 10,
  ...change,
});

const problemsOf = (change: Partial<RunbookSource>) => parseRunbook(source(change)).problems;

test('a runbook has an intro, numbered steps with commands and branches, and sections', () => {
  expect(parseRunbook(source()).runbook).toEqual({
    ...header,
    file: 'queue-full.md',
    rules: [],
    links: [],
    intro: 'Know the retention first.',
    steps: [
      {
        n: 1,
        title: 'Measure',
        line: 13,
        body: body.slice(body.indexOf('```sh'), body.indexOf('## Step 2')).trim(),
        commands: [
          {
            language: 'sh',
            line: 15,
            text: 'aws sqs get-queue-url --queue-name {{dimensions.QueueName}}\n## Step 9: this is a comment of the shell',
          },
        ],
        expect: ['an age below the retention.'],
        branches: [{ when: 'the age is high', act: 'go to step 2.' }],
      },
      {
        n: 2,
        title: 'Drain it',
        line: 25,
        body: '```logs-insights\nfilter @message like /x/\n```\n\n- **If nothing helps: really nothing:** ask.',
        commands: [{ language: 'logs-insights', line: 27, text: 'filter @message like /x/' }],
        expect: [],
        branches: [{ when: 'nothing helps: really nothing', act: 'ask.' }],
      },
    ],
    sections: [{ title: 'It is over when', body: 'The alarm is OK.', line: 33 }],
  });
});

test('rules, owner and links of the front matter are kept as they are', () => {
  const frontMatter = {
    ...header,
    owner: 'payments',
    match: [{ namespace: 'AWS/SQS', dimensions: { QueueName: 'orders-*' } }, { tags: { team: 'payments' } }],
    links: [{ title: 'Dashboard', url: 'https://example.com/d?x=1#y' }],
  };
  expect(parseRunbook(source({ frontMatter })).runbook).toMatchObject({
    owner: 'payments',
    rules: frontMatter.match,
    links: frontMatter.links,
  });
});

test.each([
  ['no map', 'text', /front matter has to be a map/],
  ['no id', { ...header, id: undefined }, /^id has to be .*; it is missing$/],
  ['an id with capitals', { ...header, id: 'Queue' }, /^id has to be .*; found "Queue"$/],
  ['a title of two lines', { ...header, title: 'a\nb' }, /^title has to be one line/],
  ['a title of 141 characters', { ...header, title: 'x'.repeat(141) }, /1 to 140 characters/],
  [
    'a day that does not exist',
    { ...header, reviewed: '2026-02-30' },
    /day of the last review.*"2026-02-30"/,
  ],
  ['month 13', { ...header, reviewed: '2026-13-01' }, /day of the last review/],
  ['an unknown key', { ...header, tags: [] }, /^"tags" is not known here; known are id, title, match/],
  ['rules that are no list', { ...header, match: {} }, /^match has to be a list/],
  ['a rule that is a text', { ...header, match: ['x'] }, /^a rule is a map/],
  ['an empty rule', { ...header, match: [{}] }, /^an empty rule fits every alarm/],
  ['a rule with an unknown key', { ...header, match: [{ metrics: 'x' }] }, /^"metrics" is not known here/],
  ['a number as pattern', { ...header, match: [{ metric: 5 }] }, /^metric has to be a text.*found 5$/],
  ['an empty pattern', { ...header, match: [{ metric: ' ' }] }, /^metric has to be a text/],
  [
    'dimensions that are empty',
    { ...header, match: [{ dimensions: {} }] },
    /^dimensions has to be a map of 1 to 30/,
  ],
  ['51 rules', { ...header, match: Array(51).fill({ name: 'x' }) }, /^match has 51 entries, at most 50/],
  [
    'a link over http',
    { ...header, links: [{ title: 'a', url: 'http://x' }] },
    /^url has to begin with https/,
  ],
  [
    'a link that breaks out',
    { ...header, links: [{ title: 'a', url: 'https://x|<!channel>' }] },
    /^url has to/,
  ],
])('front matter with %s is one problem', (_name, frontMatter, message) => {
  expect(problemsOf({ frontMatter })).toEqual([
    { file: 'queue-full.md', line: 1, message: expect.stringMatching(message) },
  ]);
});

test.each([
  ['no step', 'text', 10, /there is no step/],
  ['steps 1 and 3', '## Step 1: a\nx\n## Step 3: b\ny', 12, /this is step 3, but step 2 is next/],
  ['an empty step', '## Step 1: a\n\n## Over\nx', 10, /step 1 is empty/],
  [
    'a heading that is nearly a step',
    '## Step 1: a\nx\n## Step two\ny',
    12,
    /has the form "## Step 1: title"/,
  ],
  ['an open fence', '## Step 1: a\n```sh\nls', 11, /the fence opened here is never closed/],
  ['a fence without a language', '## Step 1: a\n```\nls\n```', 11, /a fence needs a language/],
  [
    'a step that is not there',
    '## Step 1: a\nGo to step 4.',
    11,
    /step 4 is named here, but there are 1 steps/,
  ],
  ['a step of 6,001 characters', `## Step 1: a\n${'x'.repeat(6001)}`, 10, /step 1 has 6001 characters/],
  [
    'an unknown variable',
    '## Step 1: a\n```sh\necho {{dimension.X}}\n```',
    12,
    /unknown variable \{\{dimension\.X\}\}/,
  ],
  ['an unknown variable in the text', '## Step 1: a\n{{ Region }}', 11, /unknown variable \{\{Region\}\}/],
])('a body with %s is one problem with its line', (_name, text, line, message) => {
  expect(problemsOf({ body: text })).toEqual([
    { file: 'queue-full.md', line, message: expect.stringMatching(message) },
  ]);
});

test('41 steps are one problem at the 41st', () => {
  const text = Array.from({ length: 41 }, (_, index) => `## Step ${index + 1}: a\nx`).join('\n');
  expect(problemsOf({ body: text })).toEqual([
    { file: 'queue-full.md', line: 90, message: '41 steps, at most 40: make two runbooks of it' },
  ]);
});

test('a shorter fence inside a longer one does not close it', () => {
  const text = '## Step 1: a\n````text\n```\n## Step 7: no heading\n```\n````\n';
  expect(parseRunbook(source({ body: text })).runbook?.steps[0]?.commands).toEqual([
    { language: 'text', line: 11, text: '```\n## Step 7: no heading\n```' },
  ]);
});

test('templates of docker and helm are left alone', () => {
  expect(
    problemsOf({ body: "## Step 1: a\n```sh\ndocker ps --format '{{.ID}} {{ .Names }}'\n```" }),
  ).toBeUndefined();
});

test('problems of the front matter point to the line that the loader knows', () => {
  const lineOf = (path: readonly (string | number)[]): number => (path.join('.') === 'match.1.name' ? 7 : 3);
  const frontMatter = { ...header, id: '', match: [{ name: 'a' }, { name: 5 }] };
  expect(problemsOf({ frontMatter, lineOf })?.map((each) => each.line)).toEqual([3, 7]);
});

test('all problems of a file are reported at once, by line', () => {
  const problems = problemsOf({ frontMatter: { ...header, id: '' }, body: '## Step 2: a\n{{x}}\n```\nls' });
  expect(problems?.map((each) => each.line)).toEqual([1, 10, 11, 12, 12]);
});
