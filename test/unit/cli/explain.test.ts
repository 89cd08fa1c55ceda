import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createStreams, incidentStream, muteStream, rotationStream } from '../../../bot/app/streams/index.ts';
import { command } from '../../../bot/cli/explain.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createReception } from '../app/notifications.ts';
import { openCommand } from '../app/world.ts';
import { runCommand } from './run-command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

writeFileSync(
  join(cwd, 'tocsin.yaml'),
  `people:
  an: { slack: U0000000A1, phone: "+84900000001", zone: Asia/Ho_Chi_Minh }
  bo: { slack: U0000000B1, zone: Europe/Berlin }
services:
  checkout: { severity: sev2, match: [{ name: "checkout-*", tags: { stage: prod } }], escalation: payments }
  cart: { match: [{ namespace: AWS/Cart, dimensions: { Lb: "app/*" } }], escalation: payments }
fallback: { severity: sev4, escalation: lazy }
oncall:
  groups: { all: [an, bo] }
  escalations:
    payments:
      steps: [{ page: [{ roundRobin: { group: all } }] }, { page: [{ group: all }], after: { minutes: 5 }, when: { severities: [sev1] } }]
    lazy: { steps: [{ page: [{ person: an }], when: { severities: [sev1] } }] }
  quietHours: {}
mutes: [{ alarms: "*-nightly", until: 2030-01-01T00:00:00Z }]
triage: { rules: [{ match: [{ name: "checkout-slow*" }], hold: { seconds: 90 } }] }
`,
);

const at = '2026-03-12T14:00:00Z';
const run = (...args: readonly string[]) => runCommand(command, args, cwd);
const asked = async (...args: readonly string[]) => {
  const { code, out } = await run(...args, '--json', ...(args.includes('--at') ? [] : ['--at', at]));
  const { pages, ...rest } = JSON.parse(out) as { readonly pages: readonly Record<string, string>[] };
  return {
    code,
    ...rest,
    pages: pages.map((page) => `${page['at']} ${page['channel']} ${page['person']}: ${page['why']}`),
  };
};

describe('without a store', () => {
  test('an alarm that a service matches pages by its policy, with the reasons', async () => {
    expect(await asked('checkout-5xx', '--tag', 'stage=prod')).toMatchObject({
      code: 0,
      service: 'checkout',
      severity: 'sev2',
      decision: 'page',
      reason: 'it opens an incident of checkout, which pages by policy payments',
      pages: [
        '2026-03-12T14:00:00.000Z slack an: step 1: next in turn of all, if no other incident takes the turn before',
        '2026-03-12T14:02:00.000Z sms an: step 1: next in turn of all, if no other incident takes the turn before',
      ],
      stoppedBy: [
        'somebody acknowledges',
        'the incident is resolved, declined or merged into another one',
        'an incident of checkout is open by then: the alarm joins it',
        'more than 8 incidents within 60 s: they become one, which pages for all of them',
        'step 2 is not for this severity, service or hour',
      ],
    });
  });

  test('a hold of a rule delays it, and a dimension finds the service', async () => {
    expect(await asked('checkout-slow', '--tag', 'stage=prod')).toMatchObject({
      reason:
        'it opens an incident of checkout, which pages by policy payments unless it is OK again within 90 s',
      pages: [
        expect.stringMatching(/^2026-03-12T14:01:30.000Z slack an/),
        expect.stringMatching(/^2026-03-12T14:03:30.000Z sms an/),
      ],
      stoppedBy: expect.arrayContaining(['an OK within 90 s']) as unknown,
    });
    expect(await asked('x', '--namespace', 'AWS/Cart', '--dimension', 'Lb=app/1')).toMatchObject({
      service: 'cart',
      severity: 'sev3',
    });
  });

  test('quiet hours keep a sev3 until the morning', async () => {
    expect(await asked('--service', 'cart', '--at', '2026-03-12T16:00:00Z')).toMatchObject({
      pages: [
        '2026-03-13T00:00:00.000Z slack an: step 1: next in turn of all, if no other incident takes the turn before, after quiet hours',
      ],
      stoppedBy: expect.arrayContaining(['quiet hours keep step 1 until 2026-03-13 00:00 UTC']) as unknown,
    });
  });

  test('a mute holds it back; nobody paged at all is a finding', async () => {
    expect(await asked('backup-nightly')).toMatchObject({
      code: 0,
      decision: 'muted',
      reason: 'a mute holds it back until 2030-01-01 00:00 UTC: it opens nothing and pages nobody',
      pages: [],
    });
    expect(await asked('unknown')).toMatchObject({
      code: 1,
      service: 'unassigned',
      decision: 'nobody',
      pages: [],
    });
  });

  test.each([
    [[], 'say the name of one alarm, or --service NAME'],
    [['a', '--at', 'noon'], '--at is not an instant'],
    [['a', '--severity', 'sev9'], '--severity is sev1 to sev4, not "sev9"'],
    [['--service', 'x'], 'there is no service "x"; known are checkout, cart, unassigned'],
    [['a', '--tag', 'x'], '--tag is NAME=VALUE, not "x"'],
  ])('wrong use: %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('is printed as lines, in Vietnamese too', async () => {
    const { out } = await run('checkout-5xx', '--tag', 'stage=prod', '--at', at, '--locale', 'vi');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'checkout  sev2  mở một sự cố của checkout, gọi theo policy payments',
      '  2026-03-12T14:00:00Z  an            slack     bước 1: đến lượt trong all, nếu chưa có sự cố khác lấy lượt này',
    ]);
  });
});

describe('with a store', () => {
  test('turns that were taken, mutes by hand and open incidents count; --planned leaves them out', async () => {
    const spec = `sqlite:${join(cwd, 'a.db')}`;
    const { clock } = createReception();
    const store = await openStore(spec, { clock, random: () => 0.5 });
    const ids = createCountedIds('m');
    const streams = createStreams({ store, clock, ids, configHash: () => '', onEffects: () => undefined });
    const meta = { at: clock.now(), actor: { kind: 'person', person: 'pan' }, cause: 'test' } as const;
    await streams.tell(rotationStream, 'payments', { type: 'TakeTurn', turn: 't', members: ['an'] }, meta);
    const mute = { id: 'M-1', alarms: 'checkout-*', until: '2026-03-12T15:00:00.000Z', by: 'pan' };
    await streams.tell(muteStream, 'a', { type: 'CreateMute', number: 1, mute }, meta);
    await streams.tell(
      incidentStream,
      'inc1',
      openCommand({ service: 'unassigned', desk: 'unassigned' }),
      meta,
    );
    await store.close();
    const inStore = ['--store', spec];
    expect((await asked('--service', 'cart', '--severity', 'sev2', ...inStore)).pages).toEqual([
      expect.stringMatching(/slack bo/),
    ]);
    expect(await asked('checkout-5xx', '--tag', 'stage=prod', ...inStore)).toMatchObject({
      decision: 'muted',
    });
    expect(await asked('checkout-5xx', '--tag', 'stage=prod', '--planned', ...inStore)).toMatchObject({
      decision: 'page',
    });
    expect(await asked('unknown', ...inStore)).toMatchObject({
      code: 0,
      decision: 'join',
      reason: expect.stringContaining('it joins INC-1, the open incident of unassigned') as unknown,
    });
  });
});
