import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../../bot/cli/effects.ts';
import { lanes } from '../../../bot/app/ports/index.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createVirtualClock } from '../../virtual-clock.ts';
import { start } from '../../unit/app/world.ts';

/** A store with one parked effect, in the state folder of a Tocsin. */
async function parked(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-retry-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clock = createVirtualClock(start);
  const store = await openStore(`sqlite:${join(folder, 'tocsin.db')}`, { clock, random: () => 0.5 });
  const say = { id: 'say/1', kind: 'say', lane: lanes.page, dueAt: start, about: 'x/1', data: {} };
  await store.enqueue({ effects: [say], claims: [], recordedAt: start });
  const [claimed] = await store.claimDue({
    now: start,
    leaseUntil: '2026-03-12T14:01:00.000Z',
    limit: 1,
    token: 't',
  });
  const { id, token, generation } = claimed!;
  await store.finish({ id, token, generation, outcome: { parked: 'channel_not_found' } }, start);
  await store.close();
  return folder;
}

async function run(folder: string, args: readonly string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const write = (text: string): void => void (out += text);
  const env = { TOCSIN_STATE_DIR: folder, TOCSIN_STORE: `sqlite:${join(folder, 'tocsin.db')}` };
  const io = { out: write, err: write, readInput: () => Promise.resolve(''), env, cwd: folder };
  return { code: await command.run(args, io), out };
}

test('--retry lets a parked effect wait again and wakes the Tocsin that runs there', async () => {
  const folder = await parked();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('awake\n');
  });
  await new Promise<void>((resolve) => server.listen(join(folder, 'control.sock'), resolve));
  onTestFinished(() => void server.close());
  expect((await run(folder, [])).code).toBe(1);
  expect(await run(folder, ['--retry', 'say/1'])).toEqual({ code: 0, out: 'say/1 waits again\n' });
  expect(asked).toEqual(['POST /wake']);
  expect((await run(folder, [])).code).toBe(0);
});

test('--retry says so when no Tocsin could be told; an effect that is not parked wakes nobody', async () => {
  const folder = await parked();
  const { code, out } = await run(folder, ['--retry', 'say/1']);
  expect([code, out]).toEqual([0, expect.stringContaining('sees it within a minute')]);
  expect((await run(folder, ['--retry', 'say/1'])).code).toBe(1);
});
