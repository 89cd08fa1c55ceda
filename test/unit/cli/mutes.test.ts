import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createStreams, deskStream, muteStream } from '../../../bot/app/streams/index.ts';
import { command } from '../../../bot/cli/mutes.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createReception } from '../app/notifications.ts';
import { runCommand } from './run-command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'mutes-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runCommand(command, args, cwd);

/** M-1 is over, M-2 holds until it is ended and holds one alarm back. */
async function filled(name: string): Promise<string> {
  const spec = `sqlite:${join(cwd, name)}`;
  const { clock } = createReception();
  const store = await openStore(spec, { clock, random: () => 0.5 });
  const ids = createCountedIds('m');
  const streams = createStreams({ store, clock, ids, configHash: () => '', onEffects: () => undefined });
  const meta = { at: clock.now(), actor: { kind: 'person', person: 'pan' }, cause: 'test' } as const;
  const over = { id: 'M-1', services: ['cart'], until: '2026-03-12T14:01:00.000Z', by: 'pan' };
  const held = { id: 'M-2', alarms: 'checkout-*', tags: { env: 'dev' }, by: 'pan' };
  await streams.tell(muteStream, 'a', { type: 'CreateMute', number: 1, mute: over }, meta);
  const create = { type: 'CreateMute', number: 2, mute: held, reason: 'load\u001b[2J test' } as const;
  await streams.tell(muteStream, 'b', create, meta);
  const key = JSON.stringify(['111122223333', 'eu-west-1', 'checkout-5xx']);
  await streams.tell(
    deskStream,
    'checkout',
    {
      type: 'ReceiveSignal',
      signal: { mention: { key, name: 'checkout-5xx', at: clock.now(), sentence: '' }, state: 'ALARM' },
      grouping: 'checkout',
      incident: 'i1',
      unmatched: false,
      muted: { by: 'M-2' },
    },
    meta,
  );
  await store.close();
  return spec;
}

test('lists the mutes that are not over, with what each holds back, as JSON', async () => {
  const { code, out } = await run('--json', '--store', await filled('a.db'));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { id: 'M-2', alarms: 'checkout-*', holds: true, heldBack: [expect.stringContaining('checkout-5xx')] },
  ]);
});

test('prints one line each, without escape sequences of what people typed', async () => {
  const { code, out } = await run('--store', await filled('b.db'));
  expect(code).toBe(0);
  expect(out).toContain('M-2');
  expect(out).toContain('alarm:checkout-* tag:env=dev');
  expect(out).toContain('holds back');
  expect(out).not.toContain('\u001b');
  expect(out.split('\n')).toHaveLength(2);
});

test('a store that is not there is named, and none is made', async () => {
  await expect(run('--store', 'sqlite:none.db')).rejects.toThrow(/there is no store at .*none\.db/);
});
