import { describe, expect, test } from 'vitest';
import { createLine } from '../../../bot/app/effects/line.ts';
import { lanes, type Store } from '../../../bot/app/ports/index.ts';
import { laneOf, type IntentKind } from '../../../bot/app/effects/intents.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { tocsin } from '../../../bot/app/effects/outcome.ts';
import { msBetween, plusMs } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import type { Channel } from '../../../sandbox/slack/index.ts';
import { effectsRig, type EffectsRig } from './effects-rig.ts';

const minute = 60_000;

const incidentId = async (rig: EffectsRig, n = 0): Promise<string> =>
  (await rig.store.streams('incident/', undefined, 10))[n]!.slice('incident/'.length);

const tell = async (
  rig: EffectsRig,
  command: Parameters<typeof rig.streams.tell>[2],
  n = 0,
): Promise<void> => {
  const meta = { at: rig.clock.now(), actor: tocsin, cause: 'test' };
  await rig.streams.tell(incidentStream, await incidentId(rig, n), command as never, meta);
};

const down = (rig: EffectsRig): void => rig.slack.faults.hook(() => ({ kind: 'http', status: 503 }));
const up = (rig: EffectsRig): void => rig.slack.faults.hook(undefined);

const summaryOf = ({ messages }: Channel): string =>
  JSON.stringify(messages.find(({ metadata }) => JSON.stringify(metadata ?? '').includes('summary/')));

const noPhones = {
  people: [
    { name: 'an', slack: 'U0000000A1', zone: 'UTC' },
    { name: 'bo', slack: 'U0000000B1', zone: 'UTC' },
  ],
};

/** AWS is up all the time. */
const toSlack = <C extends { readonly call: string }>(calls: readonly C[]): readonly C[] =>
  calls.filter(({ call }) => !call.includes(':'));

describe('Slack is down for an hour', () => {
  test('the queue drains in the order of urgency and ends in the right state; 40 edits are one', async () => {
    const rig = await effectsRig({ settings: noPhones });
    await rig.alarm('checkout-5xx');
    await rig.clock.advance(2 * minute);
    expect(rig.channels()).toHaveLength(1);
    down(rig);
    for (let n = 0; n < 20; n += 1) {
      await tell(rig, { type: 'ChangeSeverity', severity: n % 2 === 0 ? 'sev1' : 'sev3' });
      await tell(rig, { type: 'AddNote', note: `note ${n}` });
      await rig.clock.advance(2 * minute);
    }
    await rig.alarm('orders-stuck');
    await rig.clock.advance(20 * minute);
    up(rig);
    const upAt = rig.clock.now();
    await rig.clock.advance(5 * minute);

    const calls = toSlack(rig.since(upAt)).filter(({ call }) => !/^(auth|users|dnd)/.test(call));
    const made = (from: number, to = from): readonly number[] =>
      calls.flatMap(({ kind }, index) => {
        const lane = laneOf[kind as IntentKind];
        return lane >= from && lane <= to ? [index] : [];
      });
    const pages = made(lanes.page);
    const says = made(lanes.evidence);
    expect(says.length).toBeGreaterThan(40);
    // Those that came back just when it was over are let through; the queue behind them is more urgent first.
    expect([pages.length > 4, pages[0]]).toEqual([true, 0]);
    expect(pages.at(-1)).toBeLessThan(pages.length + 3);
    expect(made(lanes.channel, lanes.answer)[0]).toBeLessThan(says[4]!);
    expect(calls.slice(0, 40).map(({ kind }) => kind)).toContain('open-channel');
    expect(msBetween(upAt, calls[0]!.at)).toBeLessThanOrEqual(15_000);
    const [one, other] = rig.channels();
    expect([one!.name.slice(0, 6), other!.name.slice(0, 6)]).toEqual(['inc-1-', 'inc-2-']);
    expect(summaryOf(one!)).toContain('sev3');
    const edits = calls.filter(({ kind, call }) => kind === 'refresh-summary' && call === 'chat.update');
    expect(edits.length).toBeLessThanOrEqual(2);
    const said = one!.messages.map(({ text }) => /note \d+$/m.exec(text ?? '')?.[0]).filter(Boolean);
    expect(said).toEqual(Array.from({ length: 20 }, (_, n) => `note ${n}`));
    const waiting = await rig.store.effects({ state: 'waiting', limit: 100 });
    expect(waiting.filter(({ lane, dueAt }) => lane < lanes.evidence && dueAt < rig.clock.now())).toEqual([]);
    expect(await rig.store.effects({ state: 'parked', limit: 10 })).toEqual([]);
  });

  test('a page goes to the phone at once when Slack is known to be down, and after 10 s when it hangs', async () => {
    const rig = await effectsRig();
    rig.slack.faults.hook(() => ({ kind: 'slow', ms: 3600_000, effect: 'after' }));
    await rig.alarm('checkout-5xx');
    const first = rig.clock.now();
    // Longer than text messages to one person are put together.
    await rig.clock.advance(1.5 * minute);
    expect(rig.texted.map(({ at }) => msBetween(first, at))).toEqual([10_000]);
    const known = rig.clock.now();
    await rig.alarm('orders-stuck');
    await rig.clock.advance(minute);
    expect(rig.texted.slice(1).map(({ at }) => msBetween(known, at))).toEqual([0]);
  });

  test('while it is down sixty effects make one call in 15 s, not one each', async () => {
    const rig = await effectsRig({ settings: noPhones });
    await rig.alarm('checkout-5xx');
    await rig.clock.advance(2 * minute);
    down(rig);
    for (let n = 0; n < 60; n += 1) await tell(rig, { type: 'AddNote', note: `note ${n}` });
    await rig.clock.advance(5 * minute);
    const known = rig.clock.now();
    await rig.clock.advance(10 * minute);
    expect(toSlack(rig.since(known)).length).toBeLessThanOrEqual(41);
    expect(toSlack(rig.since(known)).length).toBeGreaterThan(30);
  });
});

describe('one 429', () => {
  test('slows its channel alone: messages of another incident go on, and so do edits', async () => {
    const rig = await effectsRig({ settings: noPhones, rateLimits: false });
    await rig.alarm('checkout-5xx');
    await rig.alarm('orders-stuck');
    await rig.clock.advance(2 * minute);
    const [one, other] = rig.channels();
    let limited = 0;
    rig.slack.faults.hook((method, args) => {
      if (method !== 'chat.postMessage' || args['channel'] !== one!.id || limited > 0) return undefined;
      limited += 1;
      return { kind: 'ratelimited', retryAfterSec: 60 };
    });
    const notes = (channel: Channel | undefined): number =>
      channel!.messages.filter(({ text }) => text?.includes('said to')).length;
    await tell(rig, { type: 'AddNote', note: 'said to one' }, 0);
    await tell(rig, { type: 'AddNote', note: 'said to the other' }, 1);
    await tell(rig, { type: 'ChangeSeverity', severity: 'sev1' }, 0);
    await rig.clock.advance(10_000);
    expect([notes(one), notes(other)]).toEqual([0, 1]);
    expect(summaryOf(one!)).toContain('sev1');
    await rig.clock.advance(minute);
    expect([notes(one), notes(other)]).toEqual([1, 1]);
  });
});

test('100 messages of one thread are said in order with fewer than 4 attempts each', async () => {
  const plain = createMemoryStore();
  let attempts = 0;
  const store: Store = {
    ...plain,
    claimDue: async (query) => {
      const claimed = await plain.claimDue(query);
      attempts += claimed.filter(({ kind }) => kind === 'say').length;
      return claimed;
    },
  };
  const rig = await effectsRig({ settings: noPhones, store });
  await rig.alarm('checkout-5xx');
  await rig.clock.advance(minute);
  attempts = 0;
  for (let n = 0; n < 100; n += 1) await tell(rig, { type: 'AddNote', note: `note ${n}` });
  await rig.clock.advance(4 * minute);
  const said = rig.channels()[0]!.messages.map(({ text }) => /note \d+$/m.exec(text ?? '')?.[0]);
  expect(said.filter(Boolean)).toEqual(Array.from({ length: 100 }, (_, n) => `note ${n}`));
  expect(attempts).toBeLessThan(400);
});

test('what waits for one limit goes on one behind the other, the more urgent first', () => {
  const at = '2026-03-12T14:00:00.000Z';
  const line = createLine(() => at);
  const of = { key: 'chat.postMessage/C1', intervalMs: 1000 };
  const places = [lanes.evidence, lanes.evidence, lanes.channel, lanes.evidence, lanes.channel].map((lane) =>
    msBetween(at, line.place(of, lane, plusMs(at, 500))),
  );
  expect(places).toEqual([500, 1500, 500, 2500, 1500]);
  expect(line.place({ ...of, key: 'another' }, lanes.evidence, at)).toBe(at);
  expect(line.place(of, lanes.evidence, plusMs(at, 60_000))).toBe(plusMs(at, 60_000));
});
