import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { costOf, monthOf, priceList, totalOf } from '../../infra/cost/model.ts';
import { costPage } from '../../infra/cost/page.ts';

const root = join(import.meta.dirname, '../..');

test('docs/cost.md is what is computed (npx node infra/cost/page.ts > docs/cost.md)', () => {
  expect(readFileSync(join(root, 'docs/cost.md'), 'utf8')).toBe(costPage());
});

test('an idle month costs less than 10 USD at list prices, item by item', () => {
  const lines = monthOf(0);
  expect(lines.length).toBeGreaterThan(15);
  expect(totalOf(lines)).toBeLessThan(10);
  expect(totalOf(lines)).toBeCloseTo(lines.reduce((sum, line) => sum + costOf(line), 0));
});

test('more alarms never cost less, and what is free never makes anything dearer', () => {
  const totals = [0, 10, 1_000, 100_000].map((alarms) => totalOf(monthOf(alarms)));
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  for (const line of monthOf(1_000)) expect(costOf(line, true)).toBeLessThanOrEqual(costOf(line));
});

test('every price is used, names its page, and has a date', () => {
  const used = new Set(monthOf(10).map(({ price }) => price));
  expect([...used].toSorted()).toEqual(Object.keys(priceList.prices).toSorted());
  for (const { page, usd, per } of Object.values(priceList.prices)) {
    expect(page).toMatch(/^aws\.amazon\.com\/[\w/-]+\/?pricing/);
    expect(usd * per).toBeGreaterThan(0);
  }
  expect(priceList.asOf).toMatch(/^20\d\d-\d\d$/);
});
