import { expect, test } from 'vitest';
import { peopleWarnings, secretWarnings } from '../../../bot/config/people-warnings.ts';
import { schema } from '../../../bot/config/schema/index.ts';
import { settingsWith } from '../app/world.ts';

const topic = 'arn:aws:sns:eu-west-1:111122223333:postmortems';
const webhook = 'https://wiki.example.com/tocsin';

const accepted = (target: object, n = 1): boolean => {
  const publishTo = Object.fromEntries(Array.from({ length: n }, (_each, at) => [`t${at}`, target]));
  return schema.safeParse({ postmortem: { publishTo } }).success;
};

test('a target is a topic, or a webhook with its secret, and there are at most 10', () => {
  expect(accepted({ topic })).toBe(true);
  expect(accepted({ webhook, secret: 'WIKI', private: true })).toBe(true);
  expect(accepted({ topic }, 10)).toBe(true);
  expect(accepted({ topic }, 11)).toBe(false);
  for (const wrong of [{}, { webhook }, { topic, webhook, secret: 'WIKI' }, { topic, secret: 'WIKI' }])
    expect(accepted(wrong)).toBe(false);
  expect(accepted({ webhook: 'http://wiki.example.com', secret: 'WIKI' })).toBe(false);
});

test('nothing of a private incident leaves unless it is written', () => {
  const { postmortem } = schema.parse({ postmortem: { publishTo: { mail: { topic } } } });
  expect(postmortem.publishTo['mail']).toEqual({ topic, private: false });
});

test('check warns of a webhook without its secret, and of one that leads to this machine', () => {
  const settings = settingsWith({
    publishTo: [
      { name: 'wiki', webhook: 'https://localhost/tocsin', secret: 'WIKI', private: false },
      { name: 'mail', topic, private: false },
    ],
  });
  const path = ['postmortem', 'publishTo', 'wiki'];
  expect(secretWarnings(settings, {}).map((each) => each.path)).toEqual([[...path, 'secret']]);
  expect(secretWarnings(settings, { WIKI: 'x' })).toEqual([]);
  expect(peopleWarnings(settings).map((each) => each.path)).toEqual([path]);
});
