import { describe, expect, test } from 'vitest';
import { qualityOf, seededLines, templates } from '../../../bench/seeded-lines.ts';
import { createMiner } from '../../../bot/core/evidence/index.ts';
import { masked } from '../../../bot/core/evidence/logs/masks.ts';
import { shapeOf } from '../../../bot/core/evidence/logs/shape.ts';

const mined = (lines: readonly string[]): readonly (readonly [number, string])[] => {
  const miner = createMiner();
  for (const line of lines) miner.add(line);
  return miner.patterns().map(({ count, text }) => [count, text] as const);
};

describe('the miner on lines of 30 planted templates', () => {
  test.each([1, 2, 3])('finds at least 28 in 6,000 lines, none in more than 2 parts (seed %i)', (seed) => {
    const lines = seededLines(6000, seed);
    const miner = createMiner();
    for (const { line } of lines) miner.add(line);
    const { found, worstSplit } = qualityOf(lines, (line) => miner.patternOf(line));
    expect(templates).toHaveLength(30);
    expect(found).toBeGreaterThanOrEqual(28);
    expect(worstSplit).toBeLessThanOrEqual(2);
  });

  test('finds the same patterns whatever the order of the lines', () => {
    const lines = seededLines(3000, 4).map(({ line }) => line);
    expect(mined(lines.toReversed())).toEqual(mined(lines));
  });

  test('counts every line once', () => {
    const lines = seededLines(2000, 5).map(({ line }) => line);
    expect(mined(lines).reduce((sum, [count]) => sum + count, 0)).toBe(2000);
  });
});

describe('what varies', () => {
  test.each([
    [
      '2026-03-12T14:02:10.123Z ERROR timeout after 3012ms for order 4711',
      '<time> ERROR timeout after <n>ms for order <n>',
    ],
    [
      '10.0.0.1 - - [12/Mar/2026:14:02:10 +0000] "GET /cart/17 HTTP/1.1" 502 512',
      '<ip> - - [<time>] "<text>" <5xx> <n>',
    ],
    ['status=404 worker-12 key 9fK3xQ2z', 'status=<4xx> worker-<n> key <id>'],
    [
      'trace 1-65f0a1b2-0123456789abcdef01234567 of 6f1f7a3e-8a53-4a0e-9c5d-7a1f2b3c4d5e',
      'trace <id> of <id>',
    ],
    ['Mar 12 14:02:10 web-1 sshd[4711]: bye', '<time> web-<n> sshd[<n>]: bye'],
    ["could not parse 'a b c' at 0xdeadbeef", "could not parse '<text>' at <id>"],
    ['no digits and no quotes', 'no digits and no quotes'],
  ])('%s', (line, shape) => {
    expect(masked(line)).toBe(shape);
  });

  test('a JSON line is its level and its message, or its keys', () => {
    expect(shapeOf('{"ts":"2026-03-12T14:02:10Z","level":"error","msg":"order 17 failed"}')).toBe(
      'ERROR order <n> failed',
    );
    expect(shapeOf('{"method":"GET","ms":12,"ok":true}')).toBe('{ method=GET ms=<n> ok=true }');
    expect(shapeOf('{"level":"error","err":{"name":"TypeError"},"msg":"x"}')).toBe('ERROR TypeError x');
    expect(shapeOf('{ not json at all }')).toBe('{ not json at all }');
  });

  test('a word with 2 values stays in the template, one with 3 in a line of 4 words does not', () => {
    const of = (...words: readonly string[]) =>
      mined(words.flatMap((word) => Array<string>(10).fill(`cache ${word} for this session key`)));
    expect(of('hit', 'miss').map(([, text]) => text)).toEqual([
      'cache hit for this session key',
      'cache miss for this session key',
    ]);
    expect(of('alice', 'bob', 'carol')).toEqual([[30, 'cache <*> for this session key']]);
  });

  test('levels are never what varies', () => {
    const lines = ['DEBUG', 'INFO', 'WARN', 'ERROR'].map(
      (level) => `${level} the queue of this worker is full`,
    );
    expect(mined(lines)).toHaveLength(4);
  });

  test('a value of 1, 2 or 3 words is one value', () => {
    const ends = ['timed out', 'broken pipe', 'reset by peer', 'no route to host'];
    const lines = ends.flatMap((end) =>
      Array<string>(5).fill(`ERROR connection to the database lost: ${end}`),
    );
    expect(mined(lines)).toEqual([[20, 'ERROR connection to the database lost: <*>']]);
  });
});

describe('hostile lines', () => {
  test('20,000 lines that have nothing in common are counted as few kinds, and none is lost', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      Array.from({ length: 1 + (index % 40) }, (__, at) =>
        String.fromCharCode(97 + ((index * 7 + at * 13) % 26)).repeat(1 + ((index + at) % 9)),
      ).join(' '),
    );
    const patterns = mined(lines);
    expect(patterns.reduce((sum, [count]) => sum + count, 0)).toBe(20_000);
    expect(patterns.length).toBeLessThan(7000);
  });

  test.each([
    ['"'.repeat(50_000)],
    ["'a ".repeat(30_000)],
    ['1:'.repeat(50_000)],
    ['a1-'.repeat(50_000)],
    ['{'.repeat(50_000)],
  ])('a line of %#0 that asks much of the masks is one kind', (line) => {
    expect(mined([line, line])).toHaveLength(1);
  });
});
