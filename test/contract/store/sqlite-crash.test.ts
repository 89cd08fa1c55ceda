import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import { noon } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();
const child = fileURLToPath(new URL('./sqlite-child.ts', import.meta.url));

type Acknowledged = { readonly stream: string; readonly version: number; readonly hash: string };

/** Lets a process append until it has said so many times that something is stored, then kills it without warning. */
async function fillAndKill(round: number, acknowledgements: number): Promise<readonly Acknowledged[]> {
  const filler = spawn(process.execPath, [child, 'fill', here.file(), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Acknowledged[] = [];
  const lines = createInterface({ input: filler.stdout });
  lines.on('line', (line) => {
    const [stream, version, hash] = line.split(' ');
    said.push({ stream: stream!, version: Number(version), hash: hash! });
    if (said.length === acknowledgements) filler.kill('SIGKILL');
  });
  await Promise.all([once(filler, 'close'), once(lines, 'close')]);
  return said;
}

test('after each of 6 kills every acknowledged append is there, whole, and nothing half', async () => {
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < 6; round++) {
    acknowledged.push(...(await fillAndKill(round, 50 + round * 173)));
    const store = await here.open();
    const streams = await store.streams('', undefined, 100);
    expect(streams).toHaveLength(16);
    const stored = new Map<string, string>();
    for (const stream of streams) {
      const events = await store.readStream(stream);
      const head = await store.head(stream);
      expect(verifyChain(events, { head: head! })).toEqual({ ok: true });
      for (const { version, hash } of events) {
        const tag = `${stream}/${version}`;
        stored.set(tag, hash);
        const beside = {
          tag,
          effect: (await store.effect(tag))?.state,
          row: await store.row('v', tag),
          claim: await store.claimed(tag, noon),
        };
        expect(beside).toEqual({ tag, effect: 'waiting', row: { tag }, claim: 'x' });
      }
    }
    const lost = acknowledged.filter((each) => stored.get(`${each.stream}/${each.version}`) !== each.hash);
    expect(lost).toEqual([]);
    const counts = await store.effectCounts();
    expect(counts).toEqual([{ state: 'waiting', lane: 1, n: stored.size }]);
    await store.close();
    const found = here.raw((db) => ({
      integrity: db.prepare('PRAGMA integrity_check').all(),
      rows: db.prepare('SELECT count(*) AS n FROM projections').get()?.['n'],
      claims: db.prepare('SELECT count(*) AS n FROM claims').get()?.['n'],
    }));
    expect(found).toEqual({
      integrity: [{ integrity_check: 'ok' }],
      rows: stored.size,
      claims: stored.size,
    });
  }
  expect(acknowledged.length).toBeGreaterThan(6 * 50);
});
