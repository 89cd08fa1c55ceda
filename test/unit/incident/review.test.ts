import { expect, test } from 'vitest';
import {
  numbered,
  reviewLimits,
  withDraft,
  type FoundPhrase,
  type Postmortem,
} from '../../../bot/core/incident/review.ts';

const phrase = (n: number): FoundPhrase => ({ key: `k${n}`, rule: 'careless', line: n, text: `phrase ${n}` });

test(`of more than ${reviewLimits.findings} phrases those that are decided make room for the others`, () => {
  const found = Array.from({ length: reviewLimits.findings + 3 }, (_, n) => phrase(n + 1));
  const first = withDraft(undefined, numbered(undefined, found));
  expect(first.findings).toHaveLength(40);
  const dismissed = Object.fromEntries(first.findings.map(({ key }) => [key, { reason: 'a quotation' }]));
  const decided: Postmortem = { ...first, dismissed };
  const next = withDraft(decided, numbered(decided, found));
  expect(next.findings).toHaveLength(40);
  expect(
    next.findings.filter((each) => each.dismissed === undefined).map(({ id, key }) => [id, key]),
  ).toEqual([
    ['F41', 'k41'],
    ['F42', 'k42'],
    ['F43', 'k43'],
  ]);
});
