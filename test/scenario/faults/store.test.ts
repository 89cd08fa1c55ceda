import { chmod, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { command as incidents } from '../../../bot/cli/incidents.ts';
import { logged } from '../../contract/process/process-rig.ts';
import {
  backup,
  errorsIn,
  faultRig,
  full,
  health,
  restore,
  roomAgain,
  startBound,
  until,
  untilReadiness,
  type Fault,
  type FaultRig,
} from './fault-rig.ts';

vi.setConfig({ testTimeout: 180_000 });

const well = { healthz: 200, readyz: 200, body: 'ready\nstore: ok\nslack: over HTTP\n' };

/** Far more than the free places in the pages that the file has. */
const many = Array.from({ length: 60 }, (_, n) => `checkout-${n}`);

/** Hands in one after the other; the first that is not taken. */
async function refusedOf(own: FaultRig, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if (!(await own.alarm(name))) return name;
  return undefined;
}

describe('while it runs', () => {
  const faults: readonly (readonly [string, Fault, Fault, string, RegExp])[] = [
    ['the disk is full', full, roomAgain, 'full', /no room for .* free space on its disk/],
    [
      'the store has become read-only',
      { pragma: 'query_only = 1' },
      { pragma: 'query_only = 0' },
      'read-only',
      /cannot be written .* check its owner and mode/,
    ],
  ];

  test.each(faults)(
    '%s: it refuses what it cannot store, says so, loses nothing it took, and goes on when that ends',
    async (_what, fault, mended, word, said) => {
      const own = await faultRig();
      const product = await own.start();
      expect(await own.alarm('checkout-first')).toBe(true);
      await until('the channel', () => own.channels().length === 1);
      await own.fault(fault);
      expect(await refusedOf(own, many)).toBeDefined();
      const ill = await untilReadiness(product, 503, `store: ${word}`);
      expect([ill.healthz, ill.body]).toEqual([200, `not ready\nstore: ${word}\nslack: over HTTP\n`]);
      await until('the reason', () => errorsIn(product, 'http.refused').some((error) => said.test(error)));
      // A sender that signs gets an answer that makes it send again.
      const { sns } = own.world.aws;
      const [topic] = [...own.world.scenario.topics.values()];
      let expected = 0;
      await until('a delivery that was not stored', () => {
        // What is free in the pages that there are may still hold one or some: the next is sent until none fits.
        if (sns.deliveries.length >= expected) {
          expected = sns.deliveries.length + 1;
          sns.subscribe(topic!, 'http', `${product.url}/sns`);
          own.world.aws.cloudwatch.setState('checkout-latency-p99', expected % 2 === 0 ? 'OK' : 'ALARM');
        }
        return sns.deliveries.some(({ detail }) => detail === '503');
      });
      await until('the refusal', () =>
        logged(product, 'sns.refused').some(({ reason }) => reason === 'not-stored'),
      );

      // What was accepted is there even when the process dies now.
      await product.kill();
      await own.fault(mended);
      const next = await own.start();
      expect(await own.lost()).toEqual([]);
      await own.fault(fault);
      const refused = await refusedOf(
        own,
        many.map((name) => `${name}-again`),
      );
      await untilReadiness(next, 503, `store: ${word}`);
      await own.fault(mended);
      await vi.waitFor(async () => expect(await own.alarm(refused!)).toBe(true), { timeout: 20_000 });
      expect(await untilReadiness(next, 200, 'store: ok')).toEqual(well);
      expect(await own.lost()).toEqual([]);
      expect(own.channels()).toHaveLength(1);
      expect(await next.stop()).toBe(0);
    },
  );

  test('the store is locked by another process: an alarm waits 3 s for it, one that waits longer than 10 s is refused, and all goes on', async () => {
    const own = await faultRig();
    const product = await own.start();
    expect(await own.alarm('checkout-first')).toBe(true);
    await until('the channel', () => own.channels().length === 1);
    const other = new DatabaseSync(own.store, { timeout: 5000 });
    other.exec('BEGIN IMMEDIATE');
    const waiting = own.alarm('checkout-waiting');
    expect((await untilReadiness(product, 503, 'store: no answer within 2 s')).healthz).toBe(200);
    other.exec('COMMIT');
    expect(await waiting).toBe(true);
    await untilReadiness(product, 200, 'store: ok');
    other.exec('BEGIN IMMEDIATE');
    expect(await own.alarm('checkout-in-vain')).toBe(false);
    await vi.waitFor(
      () => expect(errorsIn(product, 'http.refused').at(-1) ?? '').toContain('is locked by another process'),
      { timeout: 30_000, interval: 100 },
    );
    await untilReadiness(product, 503, 'store: busy');
    other.exec('COMMIT');
    other.close();
    expect(await own.alarm('checkout-in-vain')).toBe(true);
    expect((await health(product)).readyz).toBe(200);
    expect(await own.lost()).toEqual([]);
    expect(await product.stop()).toBe(0);
  });
});

describe('at the start', () => {
  test('a store whose mode forbids writing is refused by its name with 1, and taken when it can be written', async () => {
    const own = await faultRig();
    await (await own.start()).stop();
    await chmod(own.store, 0o400);
    const { code, err } = await startBound(own);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/tocsin\.sqlite cannot be written .*check its owner and mode/),
    ]);
    await chmod(own.store, 0o600);
    expect(await (await own.start()).stop()).toBe(0);
  });

  test('a file that was cut in half is refused with the way to restore it, and that way works', async () => {
    const own = await faultRig();
    const product = await own.start();
    expect(await own.alarm('checkout-first')).toBe(true);
    await until('the channel', () => own.channels().length === 1);
    const saved = join(own.folder, 'backup.sqlite');
    expect((await backup(own, saved)).code).toBe(0);
    expect(await product.stop()).toBe(0);
    const bytes = (await readFile(own.store)).length;
    await truncate(own.store, Math.floor(bytes / 2));
    const { code, err } = await own.run(['start']);
    expect(code).toBe(1);
    expect(err).toContain(`the store ${own.store} is damaged`);
    expect(err).toContain('bring back the newest backup: tocsin restore BACKUP --force');
    expect(err).not.toMatch(/^\s+at /m);
    const restored = await restore(own, saved);
    expect([restored.code, restored.err]).toEqual([0, '']);
    expect(restored.out).toMatch(/the store that was there is now .*\.replaced-/);
    const next = await own.start();
    expect(await own.lost()).toEqual([]);
    expect(await own.alarm('checkout-after')).toBe(true);
    expect(own.channels()).toHaveLength(1);
    expect(await next.stop()).toBe(0);
  });

  test('a log with a hole is refused instead of silently cut; one with a torn end is taken in', async () => {
    const own = await faultRig();
    const product = await own.start();
    for (const name of many.slice(0, 5)) expect(await own.alarm(name)).toBe(true);
    await until('the channel', () => own.channels().length === 1);
    await product.kill();
    const log = `${own.store}-wal`;
    await Promise.all([copyFile(own.store, `${own.store}.whole`), copyFile(log, `${log}.whole`)]);
    const bytes = await readFile(log);
    const frames = (bytes.length - 32) / (24 + 4096);
    expect(Number.isInteger(frames) && frames > 10).toBe(true);
    bytes[32 + 3 * (24 + 4096) + 500]! ^= 1;
    await writeFile(log, bytes);
    const { code, err } = await own.run(['start']);
    expect([code, err]).toEqual([1, expect.stringMatching(/-wal is broken at frame 4 of \d+: \d+ accepted/)]);
    expect(err).toContain('tocsin restore BACKUP --force');
    await Promise.all([copyFile(`${own.store}.whole`, own.store), copyFile(`${log}.whole`, log)]);
    // A write that was cut by the power was not acknowledged: half a frame at the end.
    const whole = await readFile(log);
    await writeFile(log, Buffer.concat([whole, whole.subarray(32, 32 + 2000)]));
    const next = await own.start();
    expect(await own.lost()).toEqual([]);
    expect(await next.stop()).toBe(0);
  });

  test('a store of a newer version is refused with what to do, exit 1, also by commands that read', async () => {
    const own = await faultRig();
    await (await own.start()).stop();
    const db = new DatabaseSync(own.store);
    db.exec(`UPDATE meta SET value = '99' WHERE name IN ('writtenBy', 'minReader')`);
    db.close();
    const { code, err } = await own.run(['start']);
    expect(code).toBe(1);
    expect(err).toContain('was written by schema 99 and needs at least schema 99; this Tocsin knows schema');
    expect(err).toContain('Use the newer Tocsin that wrote it, or restore a backup from before');
    expect((await own.tocsin(incidents)).err).toContain('schema 99');
  });
});
