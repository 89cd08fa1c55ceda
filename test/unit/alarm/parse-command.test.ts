import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { command } from '../../../bot/cli/parse.ts';
import { certificateFile, notification, signed, signerFor } from '../aws/signed-message.ts';
import { document } from './fixture.ts';

const cwd = mkdtempSync(join(tmpdir(), 'parse-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function run(args: readonly string[], input = '') {
  const printed = { out: '', err: '' };
  const code = await command.run(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    readInput: async () => input,
    env: {},
    cwd,
  });
  return {
    code,
    ...printed,
    rows: printed.out === '' ? [] : (JSON.parse(printed.out) as Record<string, unknown>[]),
  };
}

const file = (name: string, content: unknown): string => {
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const fixtures = fileURLToPath(new URL('../../fixtures/alarms', import.meta.url));

test('prints one row per record in the order given, with nothing but the documented fields', async () => {
  const two = join(fixtures, 'lambda-two-records-2016.json');
  const change = join(fixtures, 'eventbridge-codedeploy.json');
  const text = file('hello.json', { ...notification, Message: 'hello' });
  const { code, rows, err } = await run([two, change, text]);
  expect([code, err]).toEqual([0, '']);
  expect(rows.map(({ file: from, record, kind }) => [from, record, kind])).toEqual([
    [two, 0, 'metric-alarm'],
    [two, 1, 'metric-alarm'],
    [change, 0, 'change'],
    ['hello.json', 0, 'text'],
  ]);
  expect(rows.map((row) => Object.keys(row))).toEqual([
    ['file', 'record', 'kind', 'signal'],
    ['file', 'record', 'kind', 'signal'],
    ['file', 'record', 'kind', 'change'],
    ['file', 'record', 'kind'],
  ]);
});

test.each([
  ['words', 'no alarm at all', 'no-notification', 'text'],
  ['bytes', '\u0000\u0001\ufffd\u202e', 'no-notification', 'text'],
  ['a document of something else', { hello: 'world' }, 'no-notification', 'unknown'],
  ['a number', '42', 'no-notification', 'text'],
  ['half a document', '{"AlarmName": "x', 'broken-json', 'unknown'],
  ['nothing', ' \n', 'empty', 'text'],
  ['a batch of nothing', { Records: [] }, 'empty', 'unknown'],
])(
  '%s in a file are refused with a reason, on standard error too, and end with 1',
  async (_what, content, reason, kind) => {
    const { code, rows, err } = await run([file('rubbish', content)]);
    expect(code).toBe(1);
    expect(rows).toMatchObject([{ file: 'rubbish', record: 0, kind, refused: { reason } }]);
    expect(err).toMatch(new RegExp(`^tocsin parse: rubbish record 0: refused, ${reason}: .+\n$`));
    expect((await run(['--quiet', 'rubbish'])).err).toBe('');
  },
);

test('an unknown document that SNS carries is said to be unknown, and is nothing to fail for', async () => {
  const { code, err } = await run([file('s3.json', { ...notification, Message: '{"Records":[{"s3":{}}]}' })]);
  expect(code).toBe(0);
  expect(err).toBe(
    'tocsin parse: s3.json record 0: unknown: no form is known for what it carries; it opens nothing unless intake.routes says so\n',
  );
});

test('goes on after a file that cannot be read, and ends with 1', async () => {
  const { code, rows } = await run([
    'nothing.json',
    '.',
    file('broken.json', '{"a":'),
    file('good.json', document()),
  ]);
  expect(code).toBe(1);
  expect(
    rows.map(({ kind, refused }) => (refused as { reason: string } | undefined)?.reason ?? kind),
  ).toEqual(['unreadable', 'unreadable', 'broken-json', 'metric-alarm']);
});

test('does not read a file of 5 GB', async () => {
  truncateSync(join(cwd, file('huge.json', '')), 5 * 2 ** 30);
  const { code, rows } = await run(['huge.json']);
  expect(code).toBe(1);
  expect(rows).toEqual([
    {
      file: 'huge.json',
      record: 0,
      kind: 'unknown',
      refused: { reason: 'too-large', detail: 'huge.json has 5368709120 bytes; at most 1048576 are read' },
    },
  ]);
});

test('reads standard input as "-"', async () => {
  expect((await run(['-'], JSON.stringify(document()))).rows).toMatchObject([
    { file: '-', kind: 'metric-alarm' },
  ]);
});

test('checks signatures against a folder of certificates and drops what is not believed', async () => {
  const signer = signerFor();
  file(certificateFile, signer.pem);
  const good = signed({ ...notification, Message: JSON.stringify(document()) }, signer);
  const bad = { ...good, Message: JSON.stringify(document({ AlarmName: 'forged' })) };
  const { code, rows } = await run([
    '--verify',
    '--certificates',
    '.',
    file('good.json', good),
    file('bad.json', bad),
    file('raw.json', document()),
  ]);
  expect(code).toBe(1);
  expect(rows.map(({ signal, ...rest }) => ({ ...rest, signal: signal !== undefined }))).toEqual([
    { file: 'good.json', record: 0, kind: 'metric-alarm', verified: true, signal: true },
    {
      file: 'bad.json',
      record: 0,
      kind: 'metric-alarm',
      refused: { reason: 'signature', detail: 'the signature does not fit the message' },
      verified: false,
      signal: false,
    },
    { file: 'raw.json', record: 0, kind: 'metric-alarm', verified: false, signal: true },
  ]);
});

test.each([
  [[], 'no FILE given'],
  [['--wrong', 'x'], 'unknown option "--wrong"'],
  [['--certificates', 'd', 'x'], '--certificates is of use only with --verify'],
  [['--verify', 'x', '--certificates'], '--certificates needs a folder'],
])('%j is wrong use: %s', async (args, message) => {
  const { code, out, err } = await run(args);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `tocsin parse: ${message}\nSee: tocsin parse --help\n`,
  });
});
