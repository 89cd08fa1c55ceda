import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AlarmFacts,
  type Runbook,
  type RunbookRule,
  matchRunbooks,
  sayWhy,
  unknownRunbooks,
} from '../../../bot/core/runbook/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';

const runbook = (id: string, ...rules: RunbookRule[]): Runbook => ({
  id,
  title: id,
  file: `${id}.md`,
  rules,
  reviewed: '2026-11-20',
  links: [],
  intro: '',
  steps: [],
  sections: [],
});

const facts: AlarmFacts = {
  alarmName: 'checkout-5xx',
  namespace: 'AWS/ApplicationELB',
  metricName: 'HTTPCode_Target_5XX_Count',
  dimensions: { LoadBalancer: 'app/checkout/50dc6c495c0c9188' },
  service: 'checkout',
  tags: { team: 'payments' },
};

const ids = (runbooks: readonly Runbook[], given: AlarmFacts = facts, configured?: readonly string[]) =>
  matchRunbooks(runbooks, given, configured).map((each) => each.runbook.id);

const english = textsFor('en');

test('a rule fits only when all its parts do, and says which they were', () => {
  const [match] = matchRunbooks(
    [
      runbook('alb', { metric: 'HTTPCode_Target_5XX_Count', service: 'checkout' }),
      runbook('other', { service: 'cart' }),
    ],
    facts,
  );
  expect(match).toEqual({
    runbook: expect.objectContaining({ id: 'alb' }),
    why: {
      kind: 'rule',
      rule: 0,
      parts: [
        { part: 'metric', pattern: 'HTTPCode_Target_5XX_Count', value: 'HTTPCode_Target_5XX_Count' },
        { part: 'service', pattern: 'checkout', value: 'checkout' },
      ],
    },
    score: 40,
    specificity: 2,
  });
  expect(match && sayWhy(match.why, english)).toBe('metric name HTTPCode_Target_5XX_Count, service checkout');
});

test('of several fitting rules the most specific one is given as the reason', () => {
  const [match] = matchRunbooks(
    [
      runbook(
        'a',
        { namespace: 'AWS/*' },
        { namespace: 'AWS/ApplicationELB', dimensions: { LoadBalancer: 'app/checkout/*' } },
      ),
    ],
    facts,
  );
  expect(match?.why).toMatchObject({ rule: 1 });
  expect(match && sayWhy(match.why, english)).toBe(
    'namespace AWS/ApplicationELB, dimension LoadBalancer = app/checkout/50dc6c495c0c9188 (fits app/checkout/*)',
  );
});

test('the more specific runbook comes first: exact name, service, dimension, metric, name pattern, namespace, anything', () => {
  const all = [
    runbook('anything', { name: '*' }),
    runbook('namespace', { namespace: 'AWS/ApplicationELB' }),
    runbook('pattern', { name: '*5xx*' }),
    runbook('metric', { metric: 'HTTPCode_Target_5XX_Count' }),
    runbook('tag', { tags: { team: 'payments' } }),
    runbook('dimension', { dimensions: { LoadBalancer: 'app/checkout/50dc6c495c0c9188' } }),
    runbook('service', { service: 'checkout' }),
    runbook('name', { name: 'checkout-5xx' }),
  ];
  expect(ids(all)).toEqual([
    'name',
    'service',
    'dimension',
    'tag',
    'metric',
    'pattern',
    'namespace',
    'anything',
  ]);
});

test('runbooks that the service names come first, in its order, whether a rule fits or not', () => {
  const all = [runbook('a', { name: 'checkout-5xx' }), runbook('b'), runbook('c', { service: 'cart' })];
  const matches = matchRunbooks(all, facts, ['c', 'b', 'c', 'missing']);
  expect(matches.map((each) => each.runbook.id)).toEqual(['c', 'b', 'a']);
  expect(matches.map((each) => sayWhy(each.why, english))).toEqual([
    'configured for service checkout',
    'configured for service checkout',
    'alarm name checkout-5xx',
  ]);
  expect(unknownRunbooks(all, ['c', 'missing'])).toEqual(['missing']);
});

test('a runbook without rules and without configuration never fits', () => {
  expect(ids([runbook('a')])).toEqual([]);
});

test('the parts of a rule about the metric have to meet one metric of a metric-math alarm', () => {
  const math: AlarmFacts = {
    alarmName: 'checkout error rate',
    dimensions: {},
    metrics: [
      {
        namespace: 'AWS/ApplicationELB',
        metricName: 'RequestCount',
        dimensions: { LoadBalancer: 'app/checkout/1' },
      },
      { namespace: 'AWS/SQS', metricName: 'NumberOfMessagesSent', dimensions: { QueueName: 'orders' } },
    ],
  };
  expect(ids([runbook('one', { namespace: 'AWS/SQS', dimensions: { QueueName: 'orders' } })], math)).toEqual([
    'one',
  ]);
  expect(ids([runbook('mixed', { namespace: 'AWS/SQS', metric: 'RequestCount' })], math)).toEqual([]);
});

test('an alarm without a metric, service or tags is not fitted by rules that name them', () => {
  const composite: AlarmFacts = { alarmName: 'checkout is down', dimensions: {} };
  const all = [
    runbook('a', { metric: '*' }),
    runbook('b', { service: '*' }),
    runbook('c', { tags: { team: '*' } }),
    runbook('d', { dimensions: { constructor: '*' } }),
    runbook('e', { name: '*down' }),
  ];
  expect(ids(all, composite)).toEqual(['e']);
});

test('the reason reads in Vietnamese, escaped for its output, with long values cut', () => {
  const name = `<!channel>${'x'.repeat(200)}`;
  const [match] = matchRunbooks([runbook('a', { name: '<!channel>*' })], { ...facts, alarmName: name });
  const texts = textsFor('vi', (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  expect(match && sayWhy(match.why, texts)).toBe(
    `tên alarm &lt;!channel&gt;${'x'.repeat(110)}... (khớp &lt;!channel&gt;*)`,
  );
});

test('the order does not depend on the order of the files', () => {
  const rule = fc.record(
    {
      name: fc.constantFrom('checkout-5xx', '*5xx*', '*'),
      metric: fc.constantFrom('HTTPCode_Target_5XX_Count', 'HTTP*'),
      service: fc.constantFrom('checkout', 'c*'),
    },
    { requiredKeys: [] },
  );
  const some = fc.array(fc.array(rule, { maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(some, (rules) => {
      const all = rules.map((each, index) => runbook(`r${index}`, ...(each as RunbookRule[])));
      expect(ids(all.toReversed())).toEqual(ids(all));
    }),
  );
});
