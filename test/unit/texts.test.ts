import { expect, test } from 'vitest';
import { ready, textsFor } from '../../bot/core/texts/index.ts';

const shout = (text: string): string => text.toUpperCase();

test('every string given to a sentence goes through the escaper of the output format', () => {
  expect(textsFor('en', shout).common.and({ items: ['a', 'b'] })).toBe('A, B');
});

test('text marked ready is left as it is', () => {
  expect(textsFor('en', shout).common.and({ items: ['a', ready('<@U1>')] })).toBe('A, <@U1>');
});
