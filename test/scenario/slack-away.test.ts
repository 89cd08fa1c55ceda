import { expect, test } from 'vitest';
import type { Fault } from '../../sandbox/slack/index.ts';
import { story, summariesIn, textOf } from './story-rig.ts';

/** Ways in which Slack can be away; the calls of each are let through again after so many. */
const outages: readonly (readonly [string, Fault])[] = [
  ['answers 503', { kind: 'http', status: 503 }],
  ['breaks connections before anything is done', { kind: 'reset-before' }],
  ['does everything and loses every answer', { kind: 'reset-after' }],
  ['asks to wait a second', { kind: 'ratelimited', retryAfterSec: 1 }],
];

test.each(outages)(
  'Slack %s for the first two calls of every method: one channel, one summary, one page',
  async (_what, fault) => {
    const { world, start, alarm, until, incident, incidents, pages, logged } = await story();
    await start();
    const failures = new Map<string, number>();
    world.slack.faults.hook((method) => {
      const seen = failures.get(method) ?? 0;
      failures.set(method, seen + 1);
      return seen < 2 ? fault : undefined;
    });
    alarm('checkout-5xx', 'ALARM');
    const channel = await incident(1, 120);
    await until(
      'the evidence',
      () => channel.messages.filter((each) => /E[123] /.test(textOf(each))).length >= 3,
      120,
    );
    await until(
      'the invitation and the pin',
      () => channel.members.size >= 2 && channel.pins.length === 1,
      120,
    );
    await until(
      'the page',
      () => Object.keys(pages()).length > 0 || world.aws.sns.phones.inbox().length > 0,
      120,
    );
    world.slack.faults.hook(undefined);
    // What the lost answers left behind has been found and taken away.
    const open = (): number => incidents().filter(({ archived }) => !archived).length;
    expect(open()).toBe(1);
    expect(summariesIn(channel)).toHaveLength(1);
    const keys = channel.messages.map(({ metadata }) => JSON.stringify(metadata ?? {}));
    const said = keys.filter((key) => key.includes('"say/'));
    expect(new Set(said).size).toBe(said.length);
    expect(Object.values(pages()).flat().length).toBeLessThanOrEqual(1);
    expect(Object.values(pages()).flat().length + world.aws.sns.phones.inbox().length).toBeGreaterThan(0);
    expect(logged('effect.parked')).toEqual([]);
  },
);

test('Slack is away from before the alarm until after the OK: then there is one channel that tells both', async () => {
  const { world, start, alarm, until, incident, incidents } = await story();
  await start();
  world.slack.faults.set('*', { kind: 'http', status: 503 });
  alarm('checkout-5xx', 'ALARM');
  await until('the text message', () => world.aws.sns.phones.inbox().length > 0, 120);
  alarm('checkout-5xx', 'OK');
  await until('the evidence', () => world.aws.calls.some(({ operation }) => operation === 'GetQueryResults'));
  world.slack.faults.clear();
  const channel = await incident(1, 120);
  await until('the OK', () => channel.messages.some((each) => /checkout-5xx.*OK/s.test(textOf(each))), 120);
  await until(
    'the evidence',
    () => channel.messages.filter((each) => /E[123] /.test(textOf(each))).length >= 3,
    120,
  );
  expect(incidents()).toHaveLength(1);
  expect(summariesIn(channel)).toHaveLength(1);
});
