import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lanes } from '../../../bot/app/ports/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { openSqliteStore } from '../../../bot/store/sqlite/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-lease-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noon = '2026-03-12T12:00:00.000Z';
const options = { clock: { now: () => noon, at: () => () => {} }, random: () => 0.5 };

test('what the former owner of the file was doing is taken up at once, in doubt', async () => {
  const file = join(folder, 'tocsin.sqlite');
  const first = await openSqliteStore(file, options);
  const effect = {
    id: 'say/1',
    kind: 'say',
    lane: lanes.answer,
    dueAt: noon,
    about: 'incident/x',
    data: null,
  };
  await first.enqueue({ effects: [effect], claims: [], recordedAt: noon });
  const claim = { now: noon, leaseUntil: plusSec(noon, 30), limit: 5, token: 'a' };
  expect(await first.claimDue(claim)).toMatchObject([{ id: 'say/1', inDoubt: false }]);
  await first.close();

  const second = await openSqliteStore(file, options);
  expect(await second.claimDue({ ...claim, token: 'b' })).toMatchObject([
    { id: 'say/1', inDoubt: true, attempts: 2 },
  ]);
  await second.close();
});

test('a process that shares the file leaves the leases of others alone', async () => {
  const file = join(folder, 'shared.sqlite');
  const first = await openSqliteStore(file, { ...options, shared: true });
  const effect = {
    id: 'say/1',
    kind: 'say',
    lane: lanes.answer,
    dueAt: noon,
    about: 'incident/x',
    data: null,
  };
  await first.enqueue({ effects: [effect], claims: [], recordedAt: noon });
  const claim = { now: noon, leaseUntil: plusSec(noon, 30), limit: 5, token: 'a' };
  await first.claimDue(claim);
  const second = await openSqliteStore(file, { ...options, shared: true });
  expect(await second.claimDue({ ...claim, token: 'b' })).toEqual([]);
  await Promise.all([first.close(), second.close()]);
});
