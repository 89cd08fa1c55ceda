import { describe, expect, test } from 'vitest';
import {
  exceptionGroups,
  newsFinding,
  newsOfDiff,
  newsOfSamples,
  readLogWords,
  thrownIn,
} from '../../../bot/core/evidence/index.ts';
import { redact } from '../../../bot/core/catalogue/index.ts';

const clean = (text: string): string => redact(text).text;

const window = (from: string, to: string) => ({
  from: `2026-03-12T${from}:00.000Z`,
  to: `2026-03-12T${to}:00.000Z`,
});

const sample = (coveredSec: number, ...lines: readonly (readonly [number, string])[]) => ({
  window: window('13:50', '14:00'),
  coveredSec,
  lines: lines.flatMap(([n, text]) =>
    Array.from({ length: n }, (_, index) => ({
      text: text.replaceAll('#', String(1000 + index)),
      at: `2026-03-12T14:0${index % 10}:00.000Z`,
    })),
  ),
});

describe('what is new in a sample', () => {
  const before = sample(600, [200, 'INFO request # done'], [10, 'WARN retrying call #']);

  test('a pattern that was not there is new, with its first line and its time', () => {
    const now = sample(600, [210, 'INFO request # done'], [40, 'ERROR PaymentTimeout for order #']);
    const news = newsOfSamples(now, before, clean);
    expect(news.new).toMatchObject([
      {
        text: 'ERROR PaymentTimeout for order <n>',
        count: 40,
        before: 0,
        firstAt: '2026-03-12T14:00:00.000Z',
      },
    ]);
    expect(news.new[0]?.example).toBe('ERROR PaymentTimeout for order 1000');
    expect(news.risen).toEqual([]);
  });

  test('a pattern that is far more frequent has risen, one that scatters has not', () => {
    const now = sample(600, [230, 'INFO request # done'], [90, 'WARN retrying call #']);
    expect(newsOfSamples(now, before, clean)).toMatchObject({
      new: [],
      risen: [{ text: 'WARN retrying call <n>', count: 90, before: 10 }],
    });
  });

  test('what a short sample of the time before could not have shown is not called new', () => {
    const now = sample(600, [210, 'INFO request # done'], [8, 'ERROR rare thing #']);
    const short = { ...sample(60, [20, 'INFO request # done']), window: window('13:40', '13:50') };
    expect(newsOfSamples(now, short, clean).new).toEqual([]);
  });

  test('errors come before what is only frequent', () => {
    const now = sample(600, [90, 'INFO a new line #'], [20, 'ERROR a new failure #']);
    expect(newsOfSamples(now, before, clean).new.map(({ text }) => text)).toEqual([
      'ERROR a new failure <n>',
      'INFO a new line <n>',
    ]);
  });

  test('the share is one of requests where lines name them', () => {
    const now = sample(
      600,
      [100, 'INFO request_id=aaaaaaaa# ok'],
      [50, 'ERROR request_id=aaaaaaaa# refused by bank'],
    );
    const [fresh] = newsOfSamples(now, before, clean).new;
    expect(fresh).toMatchObject({ shareOf: 'requests', share: 0.5 });
  });

  test('frames of a stack that came as lines of their own are no pattern, and secrets are taken out', () => {
    const now = sample(
      600,
      [20, '\tat com.shop.Pay.run(Pay.java:#)'],
      [20, 'ERROR login of eve@example.com failed'],
    );
    expect(newsOfSamples(now, before, clean).new).toMatchObject([
      { text: 'ERROR login of [removed:e-mail] failed', example: 'ERROR login of [removed:e-mail] failed' },
    ]);
  });
});

test('what CloudWatch compared is new, risen or neither by its counts', () => {
  const of = (text: string, count: number, more: number) => ({ text, count, more, samples: [text] });
  const news = newsOfDiff(
    [
      of('ERROR <*> timed out', 30, 30),
      of('WARN retry <*>', 100, 90),
      of('INFO <*>', 1000, 20),
      of('gone', 0, -5),
    ],
    window('13:40', '13:50'),
    { now: 1130, before: 995 },
    clean,
  );
  expect(news.new.map(({ text }) => text)).toEqual(['ERROR <*> timed out']);
  expect(news.risen.map(({ text, before }) => [text, before])).toEqual([['WARN retry <*>', 10]]);
});

describe('exceptions', () => {
  const java = [
    '2026-03-12 14:02:10 ERROR c.s.Orders - failed',
    'java.lang.IllegalStateException: cannot place order 17',
    '\tat com.shop.Orders.place(Orders.java:12)',
    'Caused by: com.shop.PaymentTimeout: after 3011 ms',
    '\tat java.net.Socket.read(Socket.java:1)',
    '\tat com.shop.PaymentClient.charge(PaymentClient.java:88)',
    '\t... 12 more',
  ].join('\n');
  const node = [
    "TypeError: Cannot read properties of undefined (reading 'total')",
    '    at node:internal/process/task_queues:95:5',
    '    at async placeOrder (/app/src/orders.ts:31:14)',
  ].join('\n');
  const python = [
    'Traceback (most recent call last):',
    '  File "/app/orders.py", line 12, in place',
    '    charge(order)',
    '  File "/usr/lib/python3.12/site-packages/bank/api.py", line 3, in charge',
    '    raise Refused()',
    'bank.errors.RefusedError: card of order 17',
  ].join('\n');
  const go = [
    'panic: runtime error: index out of range [3] with length 3',
    '',
    'goroutine 1 [running]:',
    'main.place(0xc000012345)',
    '\t/app/orders.go:41 +0x1d',
  ].join('\n');

  test.each([
    [
      'Java, by its cause',
      java,
      'com.shop.PaymentTimeout',
      'after 3011 ms',
      'PaymentClient.charge (PaymentClient.java:88)',
    ],
    [
      'Node',
      node,
      'TypeError',
      "Cannot read properties of undefined (reading 'total')",
      'placeOrder (src/orders.ts:31)',
    ],
    ['Python', python, 'bank.errors.RefusedError', 'card of order 17', 'place (app/orders.py:12)'],
    [
      'Go',
      go,
      'panic',
      'runtime error: index out of range [3] with length 3',
      'main.place (app/orders.go:41)',
    ],
    [
      'a JSON line',
      JSON.stringify({ level: 'error', stack: node }),
      'TypeError',
      "Cannot read properties of undefined (reading 'total')",
      'placeOrder (src/orders.ts:31)',
    ],
    [
      'Lambda',
      JSON.stringify({ errorType: 'TimeoutError', errorMessage: 'bank' }),
      'TimeoutError',
      'bank',
      undefined,
    ],
    ['one line', '14:02 ERROR ConnectionError: no route', 'ConnectionError', 'no route', undefined],
  ])('of %s', (_name, text, type, message, where) => {
    expect(thrownIn(text)).toEqual({ type, message, ...(where === undefined ? {} : { where }) });
  });

  test('a line that only speaks of errors is none', () => {
    expect(thrownIn('INFO 0 errors, error budget fine, no exception')).toBeUndefined();
    expect(thrownIn('{"level":"info","error":null}')).toBeUndefined();
  });

  test('are grouped by type and place, the most frequent first', () => {
    const groups = exceptionGroups(
      [
        { text: node },
        { text: java, at: '2026-03-12T14:02:10.000Z' },
        { text: java.replace('3011', '3999') },
      ],
      clean,
    );
    expect(groups.map(({ type, count, message }) => [type, count, message])).toEqual([
      ['com.shop.PaymentTimeout', 2, 'after <n> ms'],
      ['TypeError', 1, "Cannot read properties of undefined (reading '<text>')"],
    ]);
  });

  test.each([
    ['\n at '.repeat(4000)],
    ['A.'.repeat(8000)],
    [`${'\nCaused by: '.repeat(2000)}`],
    ['panic: goroutine '.repeat(1000)],
  ])('a text made to be slow is read in time (%#)', (text) => {
    expect(thrownIn(text)?.type ?? '').not.toContain('\n');
  });
});

describe('words after /incident evidence logs', () => {
  const known = { groups: ['/ecs/checkout', '/ecs/cart'], queries: ['newest-errors', 'slow'] };
  test.each([
    ['', ['/ecs/checkout', '/ecs/cart'], 'newest-errors', undefined],
    ['/ecs/cart', ['/ecs/cart'], 'newest-errors', undefined],
    ['/ecs/other slow', ['/ecs/other'], 'slow', undefined],
    ['/ecs/cart fields @message | limit 5', ['/ecs/cart'], 'typed', /^fields @message \| limit 5$/],
    [
      'timed "out"',
      ['/ecs/checkout', '/ecs/cart'],
      'typed',
      /strcontains\(tolower\(@message\), "timed \\"out\\""\)/,
    ],
  ])('%s', (words, groups, query, written) => {
    const read = readLogWords(words, known);
    expect([read.groups, read.query]).toEqual([groups, query]);
    expect(read.written ?? '').toMatch(written ?? /^$/);
  });
});

test('a comparison that was cut off is not used: what is missing would look new', () => {
  const row = { '@pattern': 'x <*>', '@sampleCount': '5', '@diffEventCount': '5', '@logSamples': '["x 1"]' };
  const asked = { group: 'g', window: window('13:50', '14:00'), before: window('13:40', '13:50') };
  const rows = (n: number) => ({ rows: Array.from({ length: n }, () => row), scanned: n });
  expect(newsFinding(asked, rows(2), [])?.news?.new).toHaveLength(1);
  expect(newsFinding(asked, rows(10_000), [])).toBeUndefined();
  expect(
    newsFinding(asked, { rows: [{ '@pattern': 'x', '@sampleCount': '5' }], scanned: 1 }, []),
  ).toBeUndefined();
});
