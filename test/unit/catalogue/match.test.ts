import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findService,
  globMatches,
  type AlarmMatcher,
  type SignalFacts,
} from '../../../bot/core/catalogue/index.ts';

describe('a glob', () => {
  test.each([
    ['checkout-*', 'checkout-5xx', true],
    ['checkout-*', 'Checkout-5XX', true],
    ['CHECKOUT-*', 'checkout-', true],
    ['checkout-*', 'a-checkout-5xx', false],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
    ['?', '', false],
    ['?', '💥', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*5xx*', 'alb-5xx-high', true],
    ['a*b*c', 'a1b2c3c', true],
    ['a*b*c', 'a1c2b3', false],
    ['[a-z]+', 'abc', false],
    ['a.c', 'abc', false],
    ['a**', 'abc', true],
    ['Größe-*', 'GRÖSSE-1', false],
    ['Größe-*', 'GRÖßE-1', true],
  ])('%j against %j is %j', (pattern, text, matches) => {
    expect(globMatches(pattern, text)).toBe(matches);
  });

  test('agrees with the regular expression of the same meaning', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'B'), { maxLength: 12 }).map((each) => each.join(''));
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(pattern, text, (glob, given) => {
        const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
        expect(globMatches(glob, given)).toBe(expression.test(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('1,000 stars against 10,000 characters are decided in at most 10 million steps', () => {
    const started = performance.now();
    expect(globMatches(`${'*a'.repeat(1000)}b`, 'a'.repeat(10_000))).toBe(false);
    // Backtracking into every star would not end.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

const facts: SignalFacts = {
  name: 'checkout-5xx',
  account: '111122223333',
  region: 'eu-west-1',
  metrics: [
    { namespace: 'AWS/ApplicationELB', dimensions: { LoadBalancer: 'app/checkout/1a2b' } },
    { namespace: 'AWS/ECS', dimensions: { ServiceName: 'cart' } },
  ],
  tags: { team: 'payments' },
};

const service = (name: string, ...match: readonly AlarmMatcher[]) => ({ name, match });
const found = (...services: readonly ReturnType<typeof service>[]) =>
  findService(services, facts)?.service.name;

describe('the service of a signal', () => {
  test('is the one whose matcher fits, with the parts that fitted', () => {
    const services = [
      service('cart', { name: 'cart-*' }),
      service('checkout', { name: 'x' }, { name: 'checkout-*', region: 'eu-*' }),
    ];
    expect(findService(services, facts)).toEqual({
      service: services[1],
      why: [
        { part: 'name', pattern: 'checkout-*', value: 'checkout-5xx' },
        { part: 'region', pattern: 'eu-*', value: 'eu-west-1' },
      ],
    });
  });

  test('is none when no matcher fits, and a matcher without parts fits nothing', () => {
    expect(found(service('a', { name: 'a*' }), service('b', {}), service('c'))).toBeUndefined();
  });

  test.each<[string, AlarmMatcher, AlarmMatcher]>([
    ['more parts', { name: '*' }, { name: '*', account: '*' }],
    ['no wildcards', { name: 'checkout-5x*' }, { region: 'eu-west-1' }],
    ['more literal characters', { name: 'check*' }, { name: 'checkout*' }],
    ['tags', { name: 'checkout-5xx' }, { name: 'checkout-5xx', tags: { team: 'pay*' } }],
  ])('is the one with %s, whatever the order', (_why, general, special) => {
    expect(found(service('general', general), service('special', special))).toBe('special');
    expect(found(service('special', special), service('general', general))).toBe('special');
  });

  test('is the first in the configuration when two fit equally well', () => {
    expect(
      found(
        service('a', { name: 'checkout-*' }),
        service('b', { name: '*-5xx**' }),
        service('c', { name: 'checkout-*' }),
      ),
    ).toBe('a');
  });

  test('is found by namespace and dimensions of one and the same metric', () => {
    const alb = { namespace: 'AWS/ApplicationELB', dimensions: { LoadBalancer: 'app/checkout/*' } };
    expect(found(service('alb', alb))).toBe('alb');
    expect(
      found(service('mixed', { namespace: 'AWS/ECS', dimensions: { LoadBalancer: '*' } })),
    ).toBeUndefined();
    expect(found(service('cart', { dimensions: { ServiceName: 'cart' } }))).toBe('cart');
    expect(findService([service('alb', alb)], { name: 'x', metrics: [] })).toBeUndefined();
  });

  test('is not found by names of the object prototype', () => {
    expect(found(service('a', { tags: { constructor: '*' } }))).toBeUndefined();
    expect(found(service('a', { dimensions: { toString: '*' } }))).toBeUndefined();
  });
});
