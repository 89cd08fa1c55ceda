import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../bot/config/check.ts';

const problemsOf = (intake: unknown): readonly string[] => {
  const checked = checkConfig({ intake, services: { checkout: {} } });
  return 'problems' in checked
    ? checked.problems.map(({ path, problem }) => `${path.join('.')}: ${problem}`)
    : [];
};

const topics = ['arn:aws:sns:eu-west-1:111122223333:alarms'];
const sqs = [{ url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/tocsin' }];

describe('an intake without a list of topics', () => {
  test.each<[string, unknown]>([
    ['that names nothing', {}],
    ['with a queue of signed messages', { sqs }],
    [
      'with one queue of two that is not trusted by its policy',
      { sqs: [{ ...sqs[0], trust: 'queue-policy' }, ...sqs] },
    ],
  ])('%s is refused, with both ways out', (_what, intake) => {
    expect(problemsOf(intake)).toEqual([
      expect.stringMatching(/^intake: .*intake\.sns\.topics.*"any topic, without proof of origin"$/),
    ]);
  });

  test.each<[string, unknown]>([
    ['an empty list', []],
    ['other words', 'any'],
    ['true', true],
    ['something else than ARNs of topics', ['arn:aws:sqs:eu-west-1:111122223333:alarms']],
  ])('%s is no list', (_what, given) => {
    expect(problemsOf({ sns: { topics: given } })).toHaveLength(1);
  });

  test('is taken with the very words, and where only queues are read that their policy protects', () => {
    expect(problemsOf({ sns: { topics: 'any topic, without proof of origin' } })).toEqual([]);
    expect(problemsOf({ sqs: [{ ...sqs[0], trust: 'queue-policy' }] })).toEqual([]);
    expect(problemsOf({ sns: { topics }, sqs })).toEqual([]);
  });
});

describe('a route', () => {
  test.each<[unknown, string]>([
    [{ kinds: ['text'] }, 'must have either service: NAME or ignore: true'],
    [{ service: 'checkout', ignore: true }, 'must have either service: NAME or ignore: true'],
    [{ service: 'chekout' }, 'no service is called "chekout"; did you mean "checkout"?'],
    [{ kinds: ['metric-alarm'], ignore: true }, 'not "metric-alarm"'],
    [{ kinds: ['unsubscribe-confirmation'], ignore: true }, 'not "unsubscribe-confirmation"'],
  ])('%j: %s', (route, problem) => {
    const found = problemsOf({ sns: { topics }, routes: [route] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  test('sends what fits to a service or keeps it', () => {
    const routes = [
      { kinds: ['text'], title: '*backup*', service: 'checkout' },
      { topic: '*:noise', ignore: true },
    ];
    expect(problemsOf({ sns: { topics }, routes })).toEqual([]);
  });
});
