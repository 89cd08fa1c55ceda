import { expect, test } from 'vitest';
import { meantPages, pageCode, readTextAnswer } from '../../../bot/core/paging/index.ts';

test.each([
  ['A 4711', { verb: 'acknowledge', code: '4711' }],
  ['a4711', { verb: 'acknowledge', code: '4711' }],
  [' Ack 4711. ', { verb: 'acknowledge', code: '4711' }],
  ['A', { verb: 'acknowledge' }],
  ['E 4711', { verb: 'escalate', code: '4711' }],
  ['e', { verb: 'escalate' }],
  ['Ｅ ４７１１', { verb: 'escalate', code: '4711' }],
  ['A 47', undefined],
  ['A 4711 4712', undefined],
  ['STOP', undefined],
  ['4711', undefined],
  ['constructor', undefined],
  ['', undefined],
] as const)('%j is read as %j', (text, answer) => {
  expect(readTextAnswer(text)).toEqual(answer);
});

const first = { escalation: 'i1-1', page: 'p1', codes: ['1001'] };
const again = { escalation: 'i1-1', page: 'p2', codes: ['1002'] };
const other = { escalation: 'i2-1', page: 'p3', codes: ['1003', '1001'] };

test.each([
  [[], { verb: 'acknowledge' }, { unclear: 'none-open' }],
  [[first, again], { verb: 'acknowledge' }, { pages: [again] }],
  [[first, other], { verb: 'acknowledge' }, { unclear: 'which' }],
  [[first, other], { verb: 'acknowledge', code: '1003' }, { pages: [other] }],
  [[first, again, other], { verb: 'acknowledge', code: '1001' }, { pages: [first, other] }],
  [[first], { verb: 'escalate', code: '9999' }, { unclear: 'wrong-code' }],
] as const)('of %j the answer %j means %j', (open, answer, meant) => {
  expect(meantPages(open, answer)).toEqual(meant);
});

test('9,000 pages in a row have 9,000 codes of four digits', () => {
  const codes = Array.from({ length: 9000 }, (_, n) => pageCode(n + 1));
  expect(new Set(codes).size).toBe(9000);
  expect(codes.filter((code) => !/^[1-9]\d{3}$/.test(code))).toEqual([]);
});
