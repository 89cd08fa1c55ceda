import { expect, test } from 'vitest';
import { medianInterval, quantile } from '../../../bot/core/timeline/index.ts';

const oneTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index + 1);

test('the median of 1 to 4 lies between 2 and 3, the 90th percentile of 1 to 11 is 10', () => {
  expect(quantile(oneTo(4), 0.5)).toBe(2.5);
  expect(quantile(oneTo(11), 0.9)).toBe(10);
  expect(quantile([], 0.5)).toBeNull();
});

// Ranks from the published table of binomial confidence limits for the median.
test.each([
  [5, null],
  [6, [1, 6]],
  [8, [1, 8]],
  [9, [2, 8]],
  [10, [2, 9]],
  [20, [6, 15]],
  [30, [10, 21]],
  [100, [40, 61]],
])('the 95 %% interval of the median of %i values is by ranks %j', (n, ranks) => {
  expect(medianInterval(oneTo(n))).toEqual(ranks);
});
