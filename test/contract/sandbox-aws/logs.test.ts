import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetQueryResultsCommand,
  MalformedQueryException,
  StartQueryCommand,
  StopQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { expect, test } from 'vitest';
import { errorOf, startLocalAws, startMs } from './local-aws.ts';

const minuteMs = 60_000;

const lines: readonly (readonly [number, string])[] = [
  [-5, '{"level":"INFO","order":{"id":1},"ms":120,"path":"/checkout","fault":false}'],
  [
    -4,
    '{"level":"ERROR","order":{"id":2},"ms":3004,"path":"/checkout","fault":true,"error":"PaymentTimeout"}',
  ],
  [-3, '{"level":"ERROR","order":{"id":3},"ms":3001,"path":"/refund","fault":true,"error":"PaymentTimeout"}'],
  [-2, '2026-03-12 14:00:10 WARN [http-1] took=87 ms user=an path=/cart'],
  [-1, '2026-03-12 14:01:10 WARN [http-2] took=31 ms user=bo path=/cart'],
];

async function withLines() {
  const aws = await startLocalAws();
  const logs = new CloudWatchLogsClient(aws.client);
  const group = aws.world.logs.putGroup({ name: '/ecs/checkout', streams: ['checkout/app/0d1e'] });
  group.put(lines.map(([minutes, message]) => ({ timestamp: startMs + minutes * minuteMs, message })));
  const start = (queryString: string, more: Record<string, unknown> = {}) =>
    logs.send(
      new StartQueryCommand({
        logGroupName: '/ecs/checkout',
        startTime: Math.floor(startMs / 1000) - 900,
        endTime: Math.floor(startMs / 1000) + 60,
        queryString,
        ...more,
      }),
    );
  const results = async (queryId: string | undefined) => logs.send(new GetQueryResultsCommand({ queryId }));
  /** Rows of a finished query as records, without pointers. */
  const ask = async (queryString: string) => {
    aws.clock.advance(2_000);
    const { queryId } = await start(queryString);
    aws.clock.advance(400);
    const { results: rows = [], status } = await results(queryId);
    expect(status).toBe('Complete');
    return rows.map((row) =>
      Object.fromEntries(
        row.filter(({ field }) => field !== '@ptr').map(({ field, value }) => [field ?? '', value]),
      ),
    );
  };
  return { ...aws, logs, start, results, ask };
}

test('a query runs empty at first, then shows what it has, then completes with its cost', async () => {
  const { clock, start, results } = await withLines();
  clock.advance(2_000);
  const { queryId } = await start('fields @message | filter level = "ERROR"');
  expect(await results(queryId)).toMatchObject({
    status: 'Running',
    results: [],
    statistics: { bytesScanned: 0 },
  });
  clock.advance(200);
  expect(await results(queryId)).toMatchObject({ status: 'Running', statistics: { recordsMatched: 2 } });
  clock.advance(200);
  const bytes = lines.reduce((total, [, line]) => total + Buffer.byteLength(line), 0);
  const done = await results(queryId);
  expect(done).toMatchObject({
    status: 'Complete',
    statistics: { recordsMatched: 2, recordsScanned: 5, bytesScanned: bytes, logGroupsScanned: 1 },
  });
  expect(done.results?.[0]?.map(({ field }) => field)).toEqual(['@message', '@ptr']);
});

test('a field that an event lacks is absent from its row', async () => {
  const { ask } = await withLines();
  expect(await ask('fields error, order.id | limit 3')).toEqual([
    {},
    {},
    { error: 'PaymentTimeout', 'order.id': '3' },
  ]);
});

test('without fields a row is the timestamp in UTC without a zone, and the message', async () => {
  const { ask } = await withLines();
  expect((await ask('filter order.id = 1'))[0]).toEqual({
    '@timestamp': '2026-03-12 13:57:10.123',
    '@message': lines[0]?.[1],
  });
});

const ids = (rows: readonly Record<string, string | undefined>[]): string =>
  rows.map((row) => row['order.id'] ?? '-').join('');

test.each([
  ['filter level = "ERROR"', '32'],
  ['filter level != "ERROR"', '1'],
  ['filter ms > 3001', '2'],
  ['filter ms >= 3001 and path = "/refund"', '3'],
  ['filter path like "fund" or ms < 200', '31'],
  ['filter @message like /(?i)paymenttimeout/', '32'],
  ['filter @message not like /Timeout|took/', '1'],
  ['filter path in ["/refund", "/x"]', '3'],
  ['filter path not in ["/refund"]', '21'],
  ['filter not ispresent(error) and ispresent(level)', '1'],
  ['filter not (level = "ERROR") and ispresent(ms)', '1'],
  ['filter fault = 1', '32'],
  ['filter ms / 2 > 1500 | sort ms desc', '23'],
  ['filter ispresent(ms) | sort ms asc | limit 2', '13'],
  ['filter @message like "PaymentTimeout" # only those\n| sort @timestamp asc', '23'],
  ['filter @message =~ /"id":[12]}/', '21'],
])('%s finds the orders %s', async (query, expected) => {
  const { ask } = await withLines();
  expect(ids(await ask(`fields order.id | ${query}`))).toBe(expected);
});

test('parse takes lines apart by wildcards and by named groups', async () => {
  const { ask } = await withLines();
  expect(
    await ask(
      'parse @message "[*] took=* ms user=* " as thread, took, user | filter took > 0 | display thread, took, user',
    ),
  ).toEqual([
    { thread: 'http-2', took: '31', user: 'bo' },
    { thread: 'http-1', took: '87', user: 'an' },
  ]);
  expect(
    await ask(
      String.raw`parse @message /took=(?<took>\d+) ms user=(?<user>\w+)/ | filter ispresent(user) | stats sum(took) as total, count(*) by user | sort user`,
    ),
  ).toEqual([
    { user: 'an', total: '87', 'count(*)': '1' },
    { user: 'bo', total: '31', 'count(*)': '1' },
  ]);
});

test('stats counts, averages and ranks by field and by time', async () => {
  const { ask } = await withLines();
  expect(
    await ask(
      'filter ispresent(ms) | stats count(*) as n, count(error) as errors, count_distinct(path) as paths, sum(ms) as total, avg(ms) as mean, min(ms) as low, max(ms) as high, pct(ms, 50) as half, latest(path) as last, earliest(path) as first',
    ),
  ).toEqual([
    {
      n: '3',
      errors: '2',
      paths: '2',
      total: '6125',
      mean: '2041.66666667',
      low: '120',
      high: '3004',
      half: '3001',
      last: '/refund',
      first: '/checkout',
    },
  ]);
  expect(await ask('stats count(*) by bin(5m) | sort bin(5m) asc')).toEqual([
    { 'bin(5m)': '2026-03-12 13:55:00.000', 'count(*)': '3' },
    { 'bin(5m)': '2026-03-12 14:00:00.000', 'count(*)': '2' },
  ]);
  expect(
    await ask(
      'filter ispresent(level) | stats 100 * sum(fault) / count(*) as share by path | sort share desc',
    ),
  ).toEqual([
    { path: '/refund', share: '100' },
    { path: '/checkout', share: '50' },
  ]);
});

test('dedup keeps the first of equal events and those without the field', async () => {
  const { ask } = await withLines();
  expect(ids(await ask('fields order.id | dedup error'))).toBe('--31');
});

test('fields compute, display chooses the columns', async () => {
  const { ask } = await withLines();
  expect(
    await ask(
      'fields concat(level, ":", tolower(error)) as what, strlen(path) as size | filter level = "ERROR" | display what, size | limit 1',
    ),
  ).toEqual([{ what: 'ERROR:paymenttimeout', size: '7' }]);
});

test('pattern groups lines that differ in numbers, with their share', async () => {
  const { world, ask } = await withLines();
  const timeouts = [1, 2, 3].map((each) => `timeout of 10.0.0.${each}:8080 after ${3000 + each} ms`);
  const messages = [...timeouts, 'pool is empty'].map((message) => ({ timestamp: startMs - 1, message }));
  world.logs.group('/ecs/checkout')?.put(messages);
  const grouped = await ask(
    'filter @message like /timeout|pool/ and not ispresent(level) | pattern @message',
  );
  expect(grouped.map((row) => [row['@pattern'], row['@sampleCount'], row['@ratio']])).toEqual([
    ['timeout of <*> after <*> ms', '3', '0.75'],
    ['pool is empty', '1', '0.25'],
  ]);
  const rows = await ask('filter @message like "WARN" | pattern @message');
  expect(rows.map((row) => [row['@sampleCount'], row['@severityLabel']])).toEqual([
    ['1', 'WARN'],
    ['1', 'WARN'],
  ]);
  const errors = await ask('filter level = "ERROR" and path like "c" | pattern error');
  expect(errors[0]).toMatchObject({ '@pattern': 'PaymentTimeout', '@ratio': '1' });
});

test('the same group, seed and window give the same generated lines, and a burst begins at its instant', async () => {
  const seed = {
    name: '/ecs/api',
    streams: ['api/1', 'api/2'],
    traffic: [
      { template: '{time} INFO GET /items/{int:1-999} 200 {ms:20}ms', perMinute: 60 },
      {
        template: '{time} ERROR timeout after {int:3000-3100} ms',
        perMinute: 0,
        changes: [{ from: startMs - 120_000, value: 30 }],
      },
    ],
  };
  const answers = [];
  for (const _ of [1, 2]) {
    const { world, logs } = await withLines();
    world.logs.putGroup(seed);
    world.logs.behaviour.delayMs = 0;
    const { queryId } = await logs.send(
      new StartQueryCommand({
        logGroupName: '/ecs/api',
        startTime: startMs / 1000 - 600,
        endTime: startMs / 1000,
        queryString:
          'stats count(*) as n, earliest(@timestamp) as first by strcontains(@message, "ERROR") as error | sort error',
      }),
    );
    answers.push((await logs.send(new GetQueryResultsCommand({ queryId }))).results);
  }
  expect(answers[0]).toEqual(answers[1]);
  const [calm, burst] = (answers[0] ?? []).map((row) =>
    Object.fromEntries(row.map(({ field, value }) => [field, value])),
  );
  expect(Number(calm?.['n'])).toBeGreaterThan(500);
  expect(Number(burst?.['n'])).toBeGreaterThan(30);
  expect(burst?.['first'] ?? '').toMatch(/^2026-03-12 14:00:/);
});

test.each([
  ['fields @message | filtr x', 'unexpected symbol found filtr at line 1 and position 19', [18, 23]],
  ['fields @message |', 'unexpected symbol found end of query at line 1 and position 18', [17, 17]],
  ['filter level = ', 'unexpected symbol found  at line 1 and position 16', [15, 15]],
  ['filter explode(level)', 'Invalid function: explode', [7, 14]],
  ['stats level by path', 'stats needs an aggregate function', [6, 11]],
  ['parse @message "a * b" as x, y', 'parse has 1 wildcards and 2 fields', [15, 22]],
])('%s is a MalformedQueryException with its place', async (query, message, [from, to]) => {
  const { start } = await withLines();
  const error: unknown = await start(query).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MalformedQueryException);
  if (!(error instanceof MalformedQueryException)) return;
  expect(error.message).toContain(message.replace('found  at', 'found end of query at'));
  expect(error.queryCompileError?.location).toEqual({ startCharOffset: from, endCharOffset: to });
});

test('a line can be found only after it was ingested', async () => {
  const { world, clock } = await startLocalAws();
  const traffic = [{ template: '{time} INFO ok', perMinute: 600 }];
  const group = world.logs.putGroup({
    name: '/ecs/api',
    streams: ['api'],
    traffic,
    ingestionDelayMs: 10_000,
  });
  const found = () => group.read(startMs - 60_000, startMs, clock.now()).length;
  const early = found();
  clock.advance(20_000);
  expect(early).toBeGreaterThan(400);
  expect(found() - early).toBeGreaterThan(60);
});

test('one missing group fails the whole query in the words of the service', async () => {
  const { start } = await withLines();
  const refused = await errorOf(
    start('fields @message', { logGroupName: undefined, logGroupNames: ['/ecs/checkout', '/ecs/nope'] }),
  );
  expect(refused.name).toBe('ResourceNotFoundException');
  expect(refused.message).toContain("Log group '/ecs/nope' does not exist for account ID '111122223333'");
});

test('more running queries than allowed are refused, and a stopped one makes room', async () => {
  const { world, logs, start, results } = await withLines();
  world.logs.behaviour.concurrency = 2;
  const { queryId } = await start('fields @message');
  await start('fields @message');
  expect((await errorOf(start('fields @message'))).name).toBe('LimitExceededException');
  expect(await logs.send(new StopQueryCommand({ queryId }))).toMatchObject({ success: true });
  expect((await results(queryId)).status).toBe('Cancelled');
  expect((await errorOf(logs.send(new StopQueryCommand({ queryId })))).name).toBe(
    'InvalidParameterException',
  );
  await start('fields @message');
});

test('queries can be made to time out', async () => {
  const { world, clock, start, results } = await withLines();
  world.logs.behaviour.end = 'Timeout';
  const { queryId } = await start('fields @message');
  clock.advance(400);
  expect((await results(queryId)).status).toBe('Timeout');
});

test('pattern is refused on the Infrequent Access class, and groups show their class', async () => {
  const { world, logs, start } = await withLines();
  world.logs.putGroup({ name: '/ecs/cold', streams: [], class: 'INFREQUENT_ACCESS', retentionDays: 30 });
  expect((await errorOf(start('pattern @message', { logGroupName: '/ecs/cold' }))).message).toContain(
    'pattern is not supported',
  );
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/' }));
  expect(logGroups?.map(({ logGroupName, logGroupClass }) => [logGroupName, logGroupClass])).toEqual([
    ['/ecs/checkout', 'STANDARD'],
    ['/ecs/cold', 'INFREQUENT_ACCESS'],
  ]);
});

test('events can be read in order and in pages', async () => {
  const { logs } = await withLines();
  const range = { logGroupName: '/ecs/checkout', startTime: startMs - 900_000, endTime: startMs, limit: 3 };
  const first = await logs.send(new FilterLogEventsCommand(range));
  const second = await logs.send(new FilterLogEventsCommand({ ...range, nextToken: first.nextToken }));
  expect([...(first.events ?? []), ...(second.events ?? [])].map(({ message }) => message)).toEqual(
    lines.map(([, line]) => line),
  );
});
