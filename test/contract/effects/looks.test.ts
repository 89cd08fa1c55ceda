import { expect, test } from 'vitest';
import { intend } from '../../../bot/app/effects/intents.ts';
import { settingsWith } from '../../unit/app/world.ts';
import { effectsRig, type EffectsRig } from './effects-rig.ts';

const minute = 60_000;
const [checkout] = settingsWith().services;

const settings = {
  services: [
    { ...checkout!, match: [{ name: 'checkout-*' }], logs: [{ group: '/ecs/checkout', query: 'errors' }] },
  ],
  queries: { errors: 'fields @message' },
};

const started = (...rigs: readonly EffectsRig[]): number =>
  rigs.reduce((sum, rig) => sum + rig.outgoing.filter(({ call }) => call === 'logs:StartQuery').length, 0);

/** Somebody presses "Look again" under the logs. */
async function click(rig: EffectsRig, user: string, n: number): Promise<void> {
  const at = rig.clock.now();
  const reply = { user, channel: 'C0INCIDENTS' };
  const request = { do: 'evidence', incident: { number: 1 }, kinds: ['logs'] } as const;
  await rig.store.enqueue({
    effects: [
      intend('ask', { id: `t${n}`, at, user, reply, request }, { key: `${n}`, about: 'ask/1', dueAt: at }),
    ],
    claims: [],
    recordedAt: at,
  });
}

/** What was answered to one person, newest last. */
const told = (rig: EffectsRig, user: string): readonly string[] =>
  rig.slack.world.ephemerals.filter((each) => each.user === user).map(({ text }) => text);

test('ten clicks of two people at once in two processes are one look; one more process joins it, and a minute later there is another', async () => {
  const one = await effectsRig({ rateLimits: false, settings });
  await one.alarm('checkout-5xx');
  await one.clock.advance(10 * minute);
  const two = await effectsRig({
    rateLimits: false,
    settings,
    store: one.store,
    slack: one.slack,
    clock: one.clock,
  });
  const before = started(one, two);
  const people = ['U0000000A1', 'U0000000B1'] as const;
  await Promise.all(Array.from({ length: 10 }, (_, n) => click(n % 3 === 0 ? two : one, people[n % 2]!, n)));
  one.engine.wake();
  two.engine.wake();
  await one.clock.advance(1000);
  const perLook = started(one, two) - before;
  const answers = people.flatMap((user) => told(one, user));
  expect(answers).toHaveLength(10);
  expect(answers.filter((text) => text.startsWith('Looking;'))).toHaveLength(1);
  expect(
    answers.filter((text) => /^Being looked up already, since .*14:10:00 UTC>: logs\./.test(text)),
  ).toHaveLength(9);

  await one.engine.stop();
  await two.engine.stop();
  const three = await effectsRig({
    rateLimits: false,
    settings,
    store: one.store,
    slack: one.slack,
    clock: one.clock,
  });
  await click(three, people[0], 11);
  three.engine.wake();
  await three.clock.advance(1000);
  expect(told(one, people[0]).at(-1)).toMatch(/^Being looked up already/);
  expect(started(one, two, three) - before).toBe(perLook);

  await three.clock.advance(3 * minute);
  await click(three, people[1], 12);
  three.engine.wake();
  await three.clock.advance(1000);
  expect(told(one, people[1]).at(-1)).toMatch(/^Looking;/);
});
