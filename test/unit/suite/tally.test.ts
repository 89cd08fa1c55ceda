import { expect, test } from 'vitest';
import { lastLine, slowest, tally, type Report } from '../../tally.ts';

type File = Report['testResults'][number];

const file = (name: string, status: string, ...tests: readonly string[]): File => ({
  name,
  status,
  startTime: 0,
  endTime: 1500,
  message: status === 'failed' ? 'SyntaxError: unexpected end\n at x' : '',
  assertionResults: tests.map((each) => ({ status: each })),
});

const report = (...testResults: readonly File[]): Report => ({ success: true, testResults });

test('two passed, one skipped and one to do of one file are counted', () => {
  const counted = tally({
    name: 'unit',
    report: report(file('a', 'passed', 'passed', 'passed', 'pending', 'todo')),
    exitCode: 0,
  });
  expect(counted).toEqual({ passed: 2, failed: 0, skipped: 2, unnamed: [] });
});

test('a failed test counts once, though the run ends with exit code 1', () => {
  expect(
    tally({ name: 'unit', report: report(file('a', 'failed', 'passed', 'failed')), exitCode: 1 }),
  ).toEqual({ passed: 1, failed: 1, skipped: 0, unnamed: [] });
});

test('a file that does not load counts as 1 failed beside the failed tests of others', () => {
  const counted = tally({
    name: 'contract',
    report: report(file('a', 'failed'), file('b', 'failed', 'failed'), file('c', 'passed', 'passed')),
    exitCode: 1,
  });
  expect(counted).toMatchObject({ passed: 1, failed: 2 });
  expect(counted.unnamed).toEqual(['contract: a failed outside its tests: SyntaxError: unexpected end']);
});

test('an error outside every test, a crash and a signal count as 1 failed each', () => {
  const passed = report(file('a', 'passed', 'passed'));
  expect(tally({ name: 'p', report: passed, exitCode: 1 })).toMatchObject({
    passed: 1,
    failed: 1,
    unnamed: ['p: the run ended with exit code 1, though no test failed'],
  });
  expect(tally({ name: 'p', report: passed, exitCode: null }).failed).toBe(1);
  expect(tally({ name: 'p', report: undefined, exitCode: 0 }).failed).toBe(1);
  expect(tally({ name: 'p', report: {} as Report, exitCode: 0 }).failed).toBe(1);
});

test('a project without a test counts as 1 failed', () => {
  expect(tally({ name: 'p', report: report(), exitCode: 0 })).toMatchObject({
    failed: 1,
    unnamed: ['p: no test was found'],
  });
});

test('the last line adds up, and names skipped tests only where there are some', () => {
  const one = { passed: 3, failed: 0, skipped: 0, unnamed: [] };
  expect(lastLine([one, one])).toBe('6 passed, 0 failed');
  expect(lastLine([one, { ...one, failed: 2, skipped: 1 }])).toBe('6 passed, 2 failed, 1 skipped');
});

test('the slowest files come first', () => {
  const slow = { ...file('slow', 'passed', 'passed'), endTime: 9000 };
  expect(slowest([report(file('quick', 'passed', 'passed'), slow)], 1)).toEqual([['slow', 9]]);
});
