import { expect, test } from 'vitest';
import { findBlame } from '../../../bot/core/postmortem/index.ts';
import type { KnownPerson } from '../../../bot/core/postmortem/index.ts';

const slices = (text: string, people?: readonly KnownPerson[]): readonly string[] =>
  findBlame(text, { locale: 'en', ...(people && { people }) }).map((each) => each.text);

test.each([
  ['@bo', '@bo forgot'],
  ['@bo.nguyen-2', '@bo.nguyen-2 forgot'],
  ['<@U0000000A1>', '<@U0000000A1> forgot'],
  ['<@U0000000A1|bo>', '<@U0000000A1|bo> forgot'],
  ['bo@example.com', 'bo@example.com forgot'],
  ['Bo Tran', 'Bo Tran forgot'],
  ['Mr. Okafor', 'Mr. Okafor forgot'],
  ['The on-call engineer', 'The on-call engineer forgot'],
  ['Somebody on the data team', 'Somebody on the data team forgot'],
  ["Bo's team", "Bo's team forgot"],
  ['bo', 'bo forgot'],
])('%s is a person', (who, found) => {
  expect(slices(`${who} forgot it.`)).toEqual([found]);
});

test.each([
  '@here',
  'The bo service',
  'The worker',
  'Redis',
  '`bo`',
  'A customer',
  'https://example.com/@bo',
])('%s is nobody who could be blamed', (what) => {
  expect(slices(`${what} failed to start.`)).toEqual([]);
});

test('a group handle is no person', () => {
  expect(slices('@here did not answer.')).toEqual([]);
});

test('"An" before a noun is an article, before a verb it is a name', () => {
  expect(slices('An engine ignored the limit.')).toEqual([]);
  expect(slices('An ignored the limit.')).toEqual(['An ignored']);
});

test('a name that is a service as well is a person only where the verb is one of people', () => {
  expect(slices('Cassandra failed to replicate.')).toEqual([]);
  expect(slices('Cassandra forgot to replicate the table.')).toEqual(['Cassandra forgot to replicate']);
});

test('names and roles that the caller knows are recognised', () => {
  const people = [{ names: ['Zork', '@zk'], roles: ['gate keeper'] }];
  expect(slices('zork did not check the log.')).toEqual([]);
  expect(slices('zork did not check the log.', people)).toEqual(['zork did not check']);
  expect(slices('The gate keeper did not check the log.', people)).toEqual(['The gate keeper did not check']);
});

test('the writers may say what they did not have, but not that they were careless', () => {
  expect(slices('We did not have an alarm on the queue.')).toEqual([]);
  expect(slices('We were careless.')).toEqual(['We were careless']);
});
