import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../sandbox/slack/index.ts';
import { tocsin } from '../../../bot/app/effects/outcome.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { effectsRig, type EffectsRig } from './effects-rig.ts';

/** A call that has its effect after its caller gave up and looked for it. */
const late = (sec: number): Fault => ({ kind: 'slow', ms: sec * 1000, effect: 'after' });

const key = (message: { readonly metadata?: unknown }): string =>
  (message.metadata as { event_payload?: { key?: string } } | undefined)?.event_payload?.key ?? '';

const keysOf = (rig: EffectsRig): readonly string[] =>
  [...rig.slack.world.channels.values()].flatMap(({ messages }) => messages.map(key)).filter(Boolean);

const twice = (keys: readonly string[]): readonly string[] =>
  keys.filter((each, index) => keys.indexOf(each) < index);

const minute = 60_000;

/** The first `times` calls of each of these methods come late, all others at once. */
function lateOnce(rig: EffectsRig, methods: readonly string[], sec: number): void {
  const seen = new Set<string>();
  rig.slack.faults.hook((method, args) => {
    const what = `${method} ${key(args as never)} ${JSON.stringify(args['channel'] ?? '')}`;
    if (!methods.includes(method) || seen.has(what)) return undefined;
    seen.add(what);
    return late(sec);
  });
}

describe('a call that has its effect later than its caller waits', () => {
  test.each([
    { sec: 11, doubled: false },
    { sec: 14, doubled: true },
    { sec: 35, doubled: true },
  ])(
    '$sec s: every message is left once, and the one that is left is edited; doubled for a while: $doubled',
    async ({ sec, doubled }) => {
      const rig = await effectsRig({ rateLimits: false });
      lateOnce(rig, ['chat.postMessage'], sec);
      await rig.alarm('checkout-5xx');
      await rig.clock.advance(sec * 1000 + 5000);
      const keys = keysOf(rig);
      await rig.clock.advance(15 * minute);
      rig.slack.faults.hook(undefined);
      const [incident] = await rig.store.streams('incident/', undefined, 1);
      const id = incident!.slice('incident/'.length);
      await rig.streams.tell(
        incidentStream,
        id,
        { type: 'ChangeSeverity', severity: 'sev1' },
        { at: rig.clock.now(), actor: tocsin, cause: 'test' },
      );
      await rig.clock.advance(minute);
      expect(twice(keys).includes(`summary/${id}`)).toBe(doubled);
      expect(twice(keysOf(rig))).toEqual([]);
      const summary = rig.channels()[0]!.messages.find((each) => key(each).startsWith('summary/'));
      expect(JSON.stringify(summary)).toContain('sev1');
      expect(await rig.store.effects({ state: 'parked', limit: 9 })).toEqual([]);
    },
  );

  test.each([0, 60_000])(
    'a channel that comes up 14 s late leaves one open channel; names are checked %i ms late',
    async (nameCheckLagMs) => {
      const rig = await effectsRig({ rateLimits: false });
      rig.slack.settings.nameCheckLagMs = nameCheckLagMs;
      rig.slack.faults.set('conversations.create', late(14), 1);
      await rig.alarm('checkout-5xx');
      await rig.clock.advance(15 * minute);
      const open = rig.channels().filter(({ archived }) => !archived);
      expect(open.map(({ name }) => name.replace(/-[^-]*$/, ''))).toEqual(['inc-1-checkout-5xx']);
      expect(open[0]!.messages.map(key).filter((each) => each.startsWith('summary/'))).toHaveLength(1);
    },
  );

  test('a file that is shown 14 s late is shown once', async () => {
    const rig = await effectsRig({ rateLimits: false });
    await rig.alarm('checkout-5xx');
    await rig.clock.advance(minute);
    rig.slack.faults.set('files.completeUploadExternal', late(14), 1);
    await rig.alarm('checkout-5xx', 'OK');
    const [incident] = await rig.store.streams('incident/', undefined, 1);
    await rig.streams.tell(
      incidentStream,
      incident!.slice('incident/'.length),
      { type: 'Resolve', evenInAlarm: true },
      { at: rig.clock.now(), actor: tocsin, cause: 'test' },
    );
    await rig.clock.advance(15 * minute);
    const files = rig.channels()[0]!.messages.flatMap(({ files: shown }) => shown ?? []);
    expect(files.map((file) => file['name'])).toEqual(['INC-1-postmortem.md']);
  });
});

describe('two processes on one store', () => {
  test('one channel is created though both know of the incident, and Slack checks names a minute late', async () => {
    const rig = await effectsRig({ rateLimits: false });
    rig.slack.settings.nameCheckLagMs = minute;
    await effectsRig({ rateLimits: false, store: rig.store, slack: rig.slack, clock: rig.clock });
    await rig.alarm('checkout-5xx');
    await rig.clock.advance(5 * minute);
    expect(rig.slack.world.calls.filter(({ method }) => method === 'conversations.create')).toHaveLength(1);
    expect(twice(keysOf(rig))).toEqual([]);
  });
});

test('what happened while the channel of an incident was being opened is said there, though it went on in another one', async () => {
  const rig = await effectsRig({ rateLimits: false });
  rig.slack.faults.hook((method) => (method === 'conversations.create' ? late(8) : undefined));
  await rig.alarm('checkout-5xx');
  await rig.clock.advance(2000);
  await rig.alarm('checkout-5xx', 'OK');
  await rig.clock.advance(1000);
  const [stream] = await rig.store.streams('incident/', undefined, 10);
  const id = stream!.slice('incident/'.length);
  const merge = { type: 'MergeInto', into: 'other', number: 9, reason: 'composite' } as const;
  const meta = { at: rig.clock.now(), actor: tocsin, cause: 'test' };
  const { told } = await rig.streams.tell(incidentStream, id, merge, meta);
  expect(told).toBe('changed');
  await rig.clock.advance(2 * minute);
  const cleared = (await rig.store.readStream(stream!)).find(({ type }) => type === 'AlarmCleared');
  expect(cleared).toBeDefined();
  expect(keysOf(rig)).toContain(`say/${id}/${cleared!.version}`);
});
