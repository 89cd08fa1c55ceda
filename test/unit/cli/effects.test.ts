import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../../bot/cli/effects.ts';
import { sealEvents } from '../../../bot/app/ledger/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { openStore } from '../../../bot/store/index.ts';
import { createVirtualClock } from '../../virtual-clock.ts';
import { runCommand } from './run-command.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-effects-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A store file with one effect that waits and, where it is said so, one that was given up. */
async function storeWith(name: string, parked: boolean): Promise<string> {
  const file = join(folder, `${name}.sqlite`);
  const clock = createVirtualClock();
  const store = await openStore(`sqlite:${file}`, { clock, random: () => 0.5 });
  const now = clock.now();
  const effect = (id: string, dueAt: string) =>
    ({ id, kind: 'say', lane: 2, dueAt, about: 'incident/i1', data: {} }) as const;
  const effects = [
    effect('say/later', '2026-03-12T15:00:00.000Z'),
    ...(parked ? [effect('say/given-up', now)] : []),
  ];
  await store.enqueue({ effects, claims: [], recordedAt: now });
  const claimed = await store.claimDue({ now, leaseUntil: '2026-03-12T14:01:00.000Z', limit: 5, token: 't' });
  for (const { id, token, generation } of claimed)
    await store.finish({ id, token, generation, outcome: { parked: 'channel_not_found' } }, now);
  await store.close();
  return `sqlite:${file}`;
}

const tocsinEffects = (...args: readonly string[]) => runCommand(command, args, folder);

test('what waits is listed with its due time, exit code 0', async () => {
  const { code, out } = await tocsinEffects('--store', await storeWith('waits', false));
  expect(code).toBe(0);
  expect(out).toBe('waiting  lane 2  due 2026-03-12T15:00:00Z  attempts 0  say/later\n');
});

test('what was given up comes first with its reason, exit code 1', async () => {
  const { code, out } = await tocsinEffects('--store', await storeWith('parked', true), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { id: 'say/given-up', kind: 'say', state: 'parked', attempts: 1, lastError: 'channel_not_found' },
    { id: 'say/later', state: 'waiting', attempts: 0, about: 'incident/i1' },
  ]);
});

test('--retry lets one that was given up wait again, once; then there is none of that name', async () => {
  const store = await storeWith('again', true);
  expect(await tocsinEffects('--store', store, '--retry', 'say/given-up')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^say\/given-up waits again/),
  });
  // The incident that said so is looked at again, and its notice renewed.
  const { code, out } = await tocsinEffects('--store', store, '--json');
  expect(code).toBe(0);
  const listed = JSON.parse(out) as readonly { readonly id: string }[];
  expect(listed.map(({ id }) => id).toSorted()).toEqual([
    'refresh-failures/i1',
    'say/given-up',
    'say/later',
    'watch-failures/i1',
  ]);
  expect(await tocsinEffects('--store', store, '--retry', 'say/given-up')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no parked effect is called say/given-up'),
  });
});

test('a store that is not there is told with what to do', async () => {
  await expect(tocsinEffects('--store', `sqlite:${join(folder, 'nowhere.sqlite')}`)).rejects.toThrow(
    /there is no store at .*nowhere\.sqlite/,
  );
});

test('the next step of an escalation that was acknowledged is not listed, that of a running one is', async () => {
  const file = join(folder, 'steps.sqlite');
  const clock = createVirtualClock();
  const store = await openStore(`sqlite:${file}`, { clock, random: () => 0.5 });
  const now = clock.now();
  for (const [id, status] of [
    ['i1-1', 'acknowledged'],
    ['i2-1', 'running'],
  ] as const) {
    const about = `escalation/${id}`;
    const step = {
      id: `take-step/${id}`,
      kind: 'take-step',
      lane: 0,
      dueAt: plusSec(now, 300),
      about,
    } as const;
    const events = sealEvents({
      stream: about,
      head: undefined,
      facts: [{ type: 'EscalationStarted', data: {} }],
      meta: {
        occurredAt: now,
        recordedAt: now,
        actor: { kind: 'system', name: 'tocsin' },
        cause: 'test',
        correlation: id,
        configHash: '0',
        drill: false,
        visibility: 'open',
      },
      ids: { event: () => `e${id}`, salt: () => '0'.repeat(16) },
    });
    const rows = [{ view: 'state', key: about, doc: { state: { status } } }];
    const effects = [{ ...step, data: {} }];
    await store.append({
      stream: about,
      expectedVersion: 0,
      recordedAt: now,
      events,
      effects,
      rows,
      claims: [],
    });
  }
  await store.close();
  const { out } = await tocsinEffects('--store', `sqlite:${file}`);
  expect(out).toContain('take-step/i2-1');
  expect(out).not.toContain('take-step/i1-1');
});
